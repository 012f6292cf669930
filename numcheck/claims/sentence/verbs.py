"""The finite verbs of a sentence: where they make a predicate, and where the same word is a noun."""

from collections.abc import Container, Iterator, Sequence

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.figures.figure import Figure
from numcheck.figures.lexer import Tokens


def finite(text: str, tokens: Tokens, words: Sequence[Mention], figures: Sequence[Figure]) -> tuple[int, ...]:
    """Where the finite verbs of a sentence stand, in order."""
    return tuple(_finite(tokens, words, frozenset(_nominal_ends(text, figures))))


def _nominal_ends(text: str, figures: Sequence[Figure]) -> Iterator[int]:
    """Where numbers end behind which a noun follows: `a tenfold jump`."""
    for figure in figures:
        first = figure.full_span.start
        if text[max(0, first - _ARTICLE) : first].lower().split()[-1:] in (["a"], ["an"], ["the"]):
            yield figure.span.end


_ARTICLE = 6
"""How far before a number, in characters, the article of the noun behind it begins."""


def _finite(tokens: Tokens, words: Sequence[Mention], nominal_ends: Container[int]) -> Iterator[int]:
    """Where verbs make a predicate: not behind `to` or `the`, and words that are nouns as well not behind a nominal.

    Nor where what was is only compared with: `five times what it had a year earlier`.
    """
    nominal, bound = before("nominal"), before("bound")
    cuts = {mention.span.start for mention in words if mention.tag == "cut" and mention.value == "soft"}
    for mention in words:
        if mention.tag != "verb" or mention.value not in ("finite", "or_noun") or mention.span.start in cuts:
            continue  # "compared with" is no predicate
        ahead = tokens.words[mention.first - 1] if mention.first else ""
        noun = ahead in nominal or ahead[:1].isdigit() or mention.span.start - 1 in nominal_ends
        former = tokens.words[max(0, mention.first - 2) : mention.first - 1] == ("what",)
        if ahead in bound or former or (mention.value == "or_noun" and noun):
            continue
        yield mention.span.start
