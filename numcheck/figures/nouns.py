"""What a number counts: the noun printed after it, and the unit of time below a rate (lexicon/nouns.toml)."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from numcheck.figures.page import Page
from numcheck.lexicon.loader import load

_LONGEST = 5
"""A noun further away than this many words is not looked for."""


class Nouns(NamedTuple):
    """The words by which a noun phrase is told from what follows it."""

    stop: frozenset[str]
    skip: frozenset[str]
    plurals: frozenset[str]
    singulars: frozenset[str]
    counted: frozenset[str]
    counting_adverbs: frozenset[str]
    sentence_starts: frozenset[str]
    before_adverb: frozenset[str]
    after_adverb: frozenset[str]
    times_before: frozenset[str]
    moments: frozenset[str]
    clause_ends: frozenset[str]
    per: Mapping[str, str]


@cache
def nouns() -> Nouns:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("nouns")
    lists = {name: frozenset(file.words(name)) for name in Nouns._fields if name != "per"}
    return Nouns(**lists, per=file.texts("per"))


class Noun(NamedTuple):
    """A noun as printed, and the index of the token after it."""

    text: str
    end: int


class Per(NamedTuple):
    """The unit of time below a rate, and the index of the token after it."""

    unit: str
    end: int


def noun_after(page: Page, index: int, one: bool = False) -> Noun | None:
    """The head noun of the phrase at a token; None where none is sure.

    The head is the last plural of a short run of plain words: `illegal border encounters`. After `one` it is the
    first word.
    """
    words = nouns()
    at = index
    while at < index + 3 and page.word(at) in words.skip and not page.breaks_line(at):
        at += 1
    found = _last_plural(page, at, words)
    if found is None and one and _singular(page, at, words):
        found = at
    return None if found is None else Noun(page.slice(page.span(found, found + 1)), found + 1)


def per_after(page: Page, index: int) -> Per | None:
    """The unit of time that stands at a token: `a day`, `per month`, `each year`, `daily`."""
    words = nouns()
    word, following = page.word(index), page.word(index + 1)
    if word in words.times_before:
        # "a year ago", "a month after": the time is a moment, not a rate.
        moment = following.endswith("ly") or page.word(index + 2) in words.moments
        return Per(words.per[following], index + 2) if following in words.per and not moment else None
    if word.endswith("ly") and word in words.per and following in words.clause_ends:
        return Per(words.per[word], index + 1)
    return None


def _last_plural(page: Page, index: int, words: Nouns) -> int | None:
    """The last of the first plurals in a row, within a few plain words."""
    found = None
    for place in range(index, index + _LONGEST):
        word = page.word(place)
        plural = _plural(word, words)
        if not _plain(page, place, word, words) or (found is not None and not plural):
            break
        found = place if plural else found
    return found


def _plain(page: Page, place: int, word: str, words: Nouns) -> bool:
    if not (word[:1].isalpha() or word == "-") or page.breaks_line(place):
        return False
    return word not in words.stop and not page.is_number(place) and "'" not in word


def _plural(word: str, words: Nouns) -> bool:
    if word in words.plurals:
        return True
    return (
        len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in words.singulars
    )


def _singular(page: Page, place: int, words: Nouns) -> bool:
    word = page.word(place)
    return len(word) > 2 and word.isalpha() and word not in words.stop and not page.breaks_line(place)
