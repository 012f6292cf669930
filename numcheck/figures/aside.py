"""Something to set aside, and the words by which it is known (lexicon/setaside.toml)."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from numcheck.figures.figure import Reason
from numcheck.figures.lexer import words_of
from numcheck.figures.vocabulary import vocabulary
from numcheck.lexicon.loader import load

HYPHENS = frozenset("-‐‑–")


class Aside(NamedTuple):
    """Tokens to set aside, and the reason."""

    start: int
    end: int
    reason: Reason


class Idioms(NamedTuple):
    """The idioms by their first number word, with that word's place in them, longest first.

    Attributes:
        words: The number words.
        onward: Those that go on behind it, by it and the word behind it.
        back: Those that end with it, by the word before it and it.
    """

    words: frozenset[str]
    onward: Mapping[tuple[str, str], tuple[tuple[int, tuple[str, ...]], ...]]
    back: Mapping[tuple[str, str], tuple[tuple[int, tuple[str, ...]], ...]]


class Names(NamedTuple):
    """The words of what is set aside."""

    months: frozenset[str]
    labels: frozenset[str]
    small_labels: frozenset[str]
    dotted_labels: frozenset[str]
    prefixes: frozenset[str]
    streets: frozenset[str]
    after_digits: frozenset[str]
    ordinal_names: frozenset[str]
    ordinal_counts: frozenset[str]
    year_before: frozenset[str]
    votes: frozenset[str]
    scores: frozenset[str]
    idioms: Idioms


@cache
def names() -> Names:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("setaside")
    lists = {name: frozenset(file.words(name)) for name in Names._fields if name != "idioms"}
    return Names(**lists, idioms=_idioms(file.words("idioms")))


def _idioms(phrases: tuple[str, ...]) -> Idioms:
    def terminals(word: str) -> frozenset[str]:
        return vocabulary().terminals.get(word, frozenset())

    onward: dict[tuple[str, str], list[tuple[int, tuple[str, ...]]]] = {}
    back: dict[tuple[str, str], list[tuple[int, tuple[str, ...]]]] = {}
    sequences = {words_of(phrase) for phrase in phrases}
    # "third party" is written "third-party" before a noun.
    sequences |= {(first, "-", last) for first, last in (words for words in sequences if len(words) == 2)}
    for words in sorted(sequences, key=lambda words: (-len(words), words)):
        place = next((at for at, word in enumerate(words) if word[0].isdecimal() or terminals(word) & _IDIOM_KEYS), 0)
        if place + 1 < len(words):
            onward.setdefault((words[place], words[place + 1]), []).append((place, words))
        else:
            back.setdefault((words[place - 1], words[place]), []).append((place, words))
    return Idioms(
        frozenset((*(word for word, _ in onward), *(word for _, word in back))),
        {words: tuple(entries) for words, entries in onward.items()},
        {words: tuple(entries) for words, entries in back.items()},
    )


_IDIOM_KEYS = frozenset(("ONES", "ZERO", "TEENS", "TENS", "HUNDRED", "SCALE", "ORD", "HALF", "NTH", "TWICE"))
"""The terminals of the words under which idioms stand."""
