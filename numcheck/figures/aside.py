"""Something to set aside, and the words by which it is known (lexicon/setaside.toml)."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from numcheck.figures.figure import Reason
from numcheck.figures.lexer import lex
from numcheck.figures.vocabulary import vocabulary
from numcheck.lexicon.loader import load

HYPHENS = frozenset("-‐‑–")


class Aside(NamedTuple):
    """Tokens to set aside, and the reason."""

    start: int
    end: int
    reason: Reason


class Names(NamedTuple):
    """The words of what is set aside; an idiom stands under its first number word, with that word's place in it."""

    months: frozenset[str]
    labels: frozenset[str]
    small_labels: frozenset[str]
    dotted_labels: frozenset[str]
    prefixes: frozenset[str]
    streets: frozenset[str]
    year_before: frozenset[str]
    votes: frozenset[str]
    scores: frozenset[str]
    idioms: Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]]


@cache
def names() -> Names:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("setaside")
    lists = {name: frozenset(file.words(name)) for name in Names._fields if name != "idioms"}
    return Names(**lists, idioms=_idioms(file.words("idioms")))


def _idioms(phrases: tuple[str, ...]) -> Mapping[str, tuple[tuple[int, tuple[str, ...]], ...]]:
    def terminals(word: str) -> frozenset[str]:
        return vocabulary().terminals.get(word, frozenset())

    found: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for words in sorted((lex(phrase).words for phrase in phrases), key=len, reverse=True):
        place = next((at for at, word in enumerate(words) if word[0].isdecimal() or terminals(word) & _IDIOM_KEYS), 0)
        found.setdefault(words[place], []).append((place, words))
    return {word: tuple(entries) for word, entries in found.items()}


_IDIOM_KEYS = frozenset(("ONES", "ZERO", "TEENS", "TENS", "HUNDRED", "SCALE", "ORD", "HALF", "NTH", "TWICE"))
"""The terminals of the words under which idioms stand."""
