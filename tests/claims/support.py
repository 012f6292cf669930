"""From a text to what the claims stage makes of it, in one call."""

from numcheck.claims.claim import Claim
from numcheck.claims.clauses import Clause, Parts, cut, hold
from numcheck.claims.extract import Claims, find_claims
from numcheck.claims.page import page
from numcheck.claims.phrases import Mention
from numcheck.claims.propose import Proposal, propose
from numcheck.claims.sentence.line import Line, lines, slots_of
from numcheck.claims.terms import find_terms
from numcheck.claims.timeref import TimeRef
from numcheck.claims.times import find_times
from numcheck.claims.vocabulary import Vocabulary, vocabulary
from numcheck.documents import published as dates
from numcheck.documents.document import Published
from numcheck.documents.read import from_text
from numcheck.figures.extract import find_figures
from numcheck.figures.lexer import lex
from tests.shared import catalog


def words() -> Vocabulary:
    """The vocabulary of the packaged cards and lexicons."""
    return vocabulary(catalog())


def published(text: str | None) -> Published | None:
    """A publication date from its text."""
    return None if text is None else dates.parse(text)


def found(text: str, date: str | None = None) -> Claims:
    """The claims of a text and what was set aside."""
    return find_claims(from_text(text, published=published(date)), find_figures(text), catalog())


def claims(text: str, date: str | None = None) -> tuple[Claim, ...]:
    """The claims of a text, in order."""
    return found(text, date).claims


def only(text: str, date: str | None = None) -> Claim:
    """The one claim of a text."""
    (claim,) = claims(text, date)
    return claim


def last(text: str, date: str | None = None) -> Claim:
    """The last claim of a text."""
    return claims(text, date)[-1]


def scan(text: str) -> tuple[Mention, ...]:
    """The phrases of a text."""
    tokens = lex(text)
    return words().phrases.scan(tokens, 0, len(tokens.words))


def times(text: str) -> tuple[TimeRef, ...]:
    """The expressions of time in a text."""
    return find_times(text, 0, len(text))


def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text of one sentence."""
    document, figures = from_text(text), find_figures(text)
    (sentence,) = document.sentences
    mentions = scan(text)
    start, end = sentence.span.start, sentence.span.end
    held = hold(tuple(figures), mentions, text)
    return cut(Parts(sentence, text, held, mentions, find_times(text, start, end), find_terms(text, start, end)))


def proposed(text: str, date: str | None = None) -> tuple[Proposal, ...]:
    """What the words of a text propose for its figures, in order."""
    figures = find_figures(text)
    return propose(page(from_text(text, published=published(date)), figures, catalog()), figures.tokens)


def lined(text: str) -> tuple[Line, ...]:
    """The sentences of a text, taken apart."""
    document, figures = from_text(text), find_figures(text)
    return lines(document, figures, slots_of(document, figures.tokens, words().phrases))
