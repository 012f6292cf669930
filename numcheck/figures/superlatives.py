"""Superlatives that state something: `the highest level ever recorded`, `a record`, `the lowest since March 2021`.

The words are in lexicon/superlatives.toml. A superlative is recognised at its adjective (or at `record`), reaches back
to its article and on to what bounds it (see `bounds`). One without a bound states something only before a noun that a
number measures.
"""

from functools import cache
from typing import NamedTuple

from numcheck.figures.bounds import bound_at, bound_within, phrases
from numcheck.figures.extremes import Found, extreme_at, extreme_words
from numcheck.figures.page import Page
from numcheck.lexicon.loader import load

_BETWEEN = 2
"""How many words may stand between an article and a superlative."""

_NOUN_WITHIN = 5
"""A noun that is measured stands at most this many words behind the adjective."""


class Words(NamedTuple):
    """The words of superlatives, as lexicon/superlatives.toml names them."""

    high: frozenset[str]
    low: frozenset[str]
    strict: frozenset[str]
    strict_followers: frozenset[str]
    no_extreme: frozenset[str]
    articles: frozenset[str]
    between_article: frozenset[str]
    measures: frozenset[str]
    no_measure: frozenset[str]
    timed: frozenset[str]
    low_nouns: frozenset[str]
    record_nouns: frozenset[str]
    record_before: frozenset[str]
    record_after: frozenset[str]
    record_verbs: frozenset[str]
    record_articles: frozenset[str]
    record_within: frozenset[str]
    not_idiom: frozenset[str]
    not_measures: tuple[tuple[str, ...], ...]


@cache
def words() -> Words:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("superlatives")
    names = [name for name in Words._fields if name != "not_measures"]
    lists = {name: frozenset(file.words(name)) for name in names}
    return Words(**lists, not_measures=phrases(file.words("not_measures")))


@cache
def superlative_words() -> frozenset[str]:
    """The words at which a superlative is recognised."""
    return words().high | words().low | extreme_words() | {"record", "records", "all", "first"}


def superlative_at(page: Page, index: int, floor: int) -> Found | None:
    """The superlative whose adjective stands at the token; it begins at the token `floor` at the earliest."""
    word = page.padded[index]
    if word == "record":
        return _record(page, index, floor)
    if word == "records":
        return _all_records(page, index)
    if word == "all":
        return _all_time(page, index, floor)
    if word == "first":
        return _first_time(page, index, floor)
    if word in extreme_words():
        return extreme_at(page, index, floor)
    return _adjective(page, index, floor)


def timed_extreme(page: Page, start: int, end: int, floor: int) -> Found | None:
    """`a 15-year high`: what follows a length of time (the tokens from `start` to `end`) makes it a superlative."""
    if page.padded[end] not in words().timed:
        return None
    return Found(_article(page, start, floor), end + 1, _direction(page, end))


def _adjective(page: Page, index: int, floor: int) -> Found | None:
    found, word, after = words(), page.padded[index], index + 1
    start = _article(page, index, floor)
    extreme = "low" if word in found.low else "high"
    if page.matches(after, ("-", "ever")):
        return Found(start, _measure(page, after + 2) or after + 2, extreme)
    following = page.padded[after]
    if [phrase for phrase in found.not_measures if phrase[0] == following and page.matches(after, phrase)]:
        bound = bound_at(page, after)  # "the busiest of the nine", but no "most of the time"
        return None if bound is None else Found(start, bound, extreme)
    # "most" and the like are superlatives of a number only with a bound: "the most ever", not "most of them".
    strict = word in found.strict
    if strict and following in found.no_extreme:
        return None  # "the most recent fiscal year"
    if strict and start == index and following not in found.strict_followers:
        return None
    if (bound := bound_within(page, after, across=strict)) is not None:
        return Found(start, bound, extreme)
    measure = _measure(page, after)
    told = start < index or _is_owned(page, index, floor)
    return Found(start, measure, extreme) if measure is not None and told and not strict else None


def _is_owned(page: Page, index: int, floor: int) -> bool:
    """`the Border Patrol's busiest sector`: an owner stands for the article."""
    return index > floor and page.padded[index - 1] == "'s"


def _record(page: Page, index: int, floor: int) -> Found | None:
    """A record that is set, or the idiom: a file, a past, a song."""
    found = words()
    before, at = page.padded[index - 1], index + 2 if page.padded[index + 1] == "-" else index + 1
    if page.padded[at] in found.record_nouns:
        if before in found.record_within:
            # "after a year of record crossings": said in passing, and of no time or place that is told
            return Found(index, at + 1, None)
        return _record_noun(page, index, at, floor)
    if page.padded[at] in found.record_after:
        return _idiom(page, index, at + 1, floor)
    if before == "on":
        # "the second-highest total on record": it bounds what stands before it.
        return None
    start = _article(page, index, floor)
    if start < index and before in found.between_article - found.record_articles:
        before = page.padded[start]
    broken = page.padded[start - 1] in found.record_verbs
    if before in found.record_before or (before == "the" and not broken):
        return _idiom(page, index, index + 1, floor)
    # "keeping a record of them" is a file; "a record of 2.4 million" is none.
    kept = page.padded[index + 1] == "of" and not page.is_number(index + 2)
    if before == "the" or (before in found.record_articles and not kept):
        return Found(start, bound_at(page, index + 1) or index + 1, "high")
    numbered = page.is_number(index + 1) or "CURRENCY" in page.terminals(index + 1)
    return Found(start, index + 1, "high") if numbered else None


def _all_records(page: Page, index: int) -> Found | None:
    """`breaking all records`, `shattered all previous records`."""
    start = index - (page.padded[index - 1] in words().between_article)
    broken = page.padded[start - 1] in ("all", "every") and page.padded[start - 2] in words().record_verbs
    return Found(start - 1, index + 1, "high") if broken else None


def _record_noun(page: Page, index: int, at: int, floor: int) -> Found:
    """`a record high`, `the record number`, `a record monthly total`."""
    last = at + 1 if page.padded[at + 1] in words().record_nouns else at
    return Found(_article(page, index, floor), bound_at(page, last + 1) or last + 1, _direction(page, last))


def _all_time(page: Page, index: int, floor: int) -> Found | None:
    """`an all-time high`, `an all-time monthly record`."""
    end = index + 3
    if not page.matches(index, ("all", "-", "time")):
        return None
    while end < index + 6 and (page.padded[end] in words().record_nouns or page.padded[end] == "record"):
        end += 1
    return Found(_article(page, index, floor), end, _direction(page, end - 1)) if end > index + 3 else None


def _first_time(page: Page, index: int, floor: int) -> Found | None:
    """`for the first time ever`, `for the first time since 2000`: only with its bound."""
    bound = bound_at(page, index + 2) if page.padded[index + 1] == "time" else None
    if bound is None:
        return None
    start = index
    for word in ("the", "for"):
        start -= start > floor and page.padded[start - 1] == word
    return Found(start, bound, "high")


def _idiom(page: Page, index: int, end: int, floor: int) -> Found:
    """`defended his record`, `on the record`: with up to two words before it."""
    start = index
    while start > max(floor, index - 2):
        word = page.padded[start - 1]
        if not word.isalpha() or word in words().not_idiom:
            break
        start -= 1
    return Found(start, end, None)


def _direction(page: Page, index: int) -> str:
    return "low" if page.padded[index] in words().low_nouns else "high"


def _article(page: Page, index: int, floor: int) -> int:
    """The start of the phrase: its article, with two words between them at the most (`a new monthly record`)."""
    start = index
    while index - start < _BETWEEN and start > floor and page.padded[start - 1] in words().between_article:
        start -= 1
    if start > floor and page.padded[start - 1] in words().articles and not page.breaks_line(start):
        return start - 1
    return index


def _measure(page: Page, index: int) -> int | None:
    """The index after the noun that a number measures, within a few words (`highest single-month total`)."""
    found = words()
    for at in range(index, index + _NOUN_WITHIN):
        word = page.padded[at]
        if page.breaks_line(at) or word in found.no_measure or not (word.isalpha() or word == "-"):
            return None
        if word in found.measures and page.padded[at + 1] not in found.measures:
            return at + 1
    return None
