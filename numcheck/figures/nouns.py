"""What a number counts: the noun printed after it, and the unit of time below a rate (lexicon/nouns.toml)."""

from collections.abc import Mapping
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from numcheck.figures.page import Page, is_number_word
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
    after_pronoun: frozenset[str]
    before_pronoun: frozenset[str]
    before_day: frozenset[str]
    per: Mapping[str, str]


@cache
def nouns() -> Nouns:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("nouns")
    lists = {name: frozenset(file.words(name)) for name in Nouns._fields if name != "per"}
    return Nouns(**lists, per=file.texts("per"))


Named = tuple[str, int]
"""A noun as printed, or a unit of time, and the index of the token behind it."""


def noun_after(page: Page, index: int, one: bool = False) -> Named | None:
    """The head noun of the phrase at a token; None where none is sure.

    The head is the last plural of a short run of plain words: `illegal border encounters`. After `one` it is the
    first word.
    """
    at, skip = index, nouns().skip
    while at < index + 3 and page.padded[at] in skip and at not in page.lines:
        at += 1
    found = _last_plural(page, at)
    if found is None and one and _singular(page, at):
        found = at
    return None if found is None else (page.printed(found), found + 1)


@cache
def rate_words() -> frozenset[str]:
    """The words at which a unit of time below a rate may stand: `a`, `per`, `daily`."""
    return nouns().times_before.union(word for word in nouns().per if word.endswith("ly"))


def per_after(page: Page, index: int) -> Named | None:
    """The unit of time that stands at a token: `a day`, `per month`, `each year`, `daily`."""
    words = nouns()
    word, following = page.padded[index], page.padded[index + 1]
    if word in words.times_before:
        # "a year ago", "a month after": the time is a moment, not a rate.
        moment = following.endswith("ly") or page.padded[index + 2] in words.moments
        return (words.per[following], index + 2) if following in words.per and not moment else None
    if word in rate_words() and following in words.clause_ends:
        return words.per[word], index + 1
    return None


class _Role(IntEnum):
    """What a word may be of a noun phrase."""

    NONE = 0
    PLAIN = 1
    PLURAL = 2


_NONE, _PLAIN, _PLURAL = _Role.NONE, _Role.PLAIN, _Role.PLURAL


def _last_plural(page: Page, index: int) -> int | None:
    """The last of the first plurals in a row, within a few plain words."""
    found, words, lines = None, page.padded, page.lines
    for place in range(index, index + _LONGEST):
        role = _role(words[place])
        if role is _NONE or place in lines or (found is not None and role is _PLAIN):
            break
        if role is _PLURAL:
            found = place
    return found


@lru_cache(8192)
def _role(word: str) -> _Role:
    words = nouns()
    if not (word[:1].isalpha() or word == "-") or word in words.stop or "'" in word or is_number_word(word):
        return _NONE
    if word in words.plurals:
        return _PLURAL
    plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return _PLURAL if plural and word not in words.singulars else _PLAIN


def _singular(page: Page, place: int) -> bool:
    word = page.padded[place]
    return len(word) > 2 and word.isalpha() and word not in nouns().stop and place not in page.lines
