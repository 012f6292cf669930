"""Phrases that words may begin or end with, looked for by their first or last word."""

from collections.abc import Iterable
from typing import NamedTuple

Words = tuple[str, ...]


class Phrases(NamedTuple):
    """Phrases, longest first, with the words that they begin and end with: most words begin with none of them."""

    every: tuple[Words, ...]
    firsts: frozenset[str]
    lasts: frozenset[str]


def phrases_of(phrases: Iterable[str]) -> Phrases:
    """Phrases of which the words stand apart by blanks."""
    every = tuple(sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True))
    return Phrases(every, frozenset(words[0] for words in every), frozenset(words[-1] for words in every))


def ends_with(words: Words, phrases: Phrases) -> Words | None:
    """What stands before the longest of the phrases that the words end with, or None where they end with none."""
    if not words or words[-1] not in phrases.lasts:
        return None
    for phrase in phrases.every:
        if words[-len(phrase) :] == phrase:
            return words[: -len(phrase)]
    return None


def starts_with(words: Words, phrases: Phrases) -> Words | None:
    """What stands behind the longest of the phrases that the words begin with, or None where they begin with none."""
    if not words or words[0] not in phrases.firsts:
        return None
    for phrase in phrases.every:
        if words[: len(phrase)] == phrase:
            return words[len(phrase) :]
    return None
