"""From a text to what the claims stage makes of it, in one call."""

from numcheck.checker import Checker
from numcheck.claims.claim import Claim
from numcheck.claims.page import page
from numcheck.claims.phrases import Mention
from numcheck.claims.proposal import Proposal
from numcheck.claims.propose import propose
from numcheck.claims.sentence.line import Line, lines, slots_of
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


def claims(text: str, date: str | None = None) -> tuple[Claim, ...]:
    """The claims of a text as they are read, in order."""
    traced = Checker(catalog()).trace(from_text(text, published=published(date)))
    return tuple(one.read.claim for one in traced.meants.values())


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


def proposed(text: str, date: str | None = None) -> tuple[Proposal, ...]:
    """What the words of a text propose for its figures, in order."""
    figures = find_figures(text)
    return propose(page(from_text(text, published=published(date)), figures, catalog()), figures.tokens)


def lined(text: str) -> tuple[Line, ...]:
    """The sentences of a text, taken apart."""
    document, figures = from_text(text), find_figures(text)
    return lines(document, figures, slots_of(document, figures.tokens, words().phrases))
