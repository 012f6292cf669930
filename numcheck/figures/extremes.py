"""Superlatives without the form of one: `the May peak`, `fewer than in any month since 2020`, `no June was larger`.

The words are in lexicon/superlatives.toml. A noun (`peak`, `high`) states something where an owner, a time or an
article leads to it and what follows could end its phrase; a comparison where it is with all of a kind.
"""

from functools import cache
from typing import NamedTuple

from numcheck.figures.aside import names
from numcheck.figures.bounds import bound_at
from numcheck.figures.page import Page
from numcheck.lexicon.loader import load


class Words(NamedTuple):
    """The words of lexicon/superlatives.toml for these."""

    peaks: frozenset[str]
    troughs: frozenset[str]
    led_by: frozenset[str]
    between_led: frozenset[str]
    of_times: frozenset[str]
    followed_by: frozenset[str]
    above: frozenset[str]
    below: frozenset[str]
    of_all: frozenset[str]
    any_before: frozenset[str]
    any_after: frozenset[str]
    has_been: frozenset[str]
    not_compared: frozenset[str]
    that: frozenset[str]
    that_much: frozenset[str]
    that_little: frozenset[str]
    rising: frozenset[str]
    falling: frozenset[str]


@cache
def words() -> Words:
    """The words of the lexicon; raises `LexiconError` where the file is malformed."""
    file = load("superlatives")
    return Words(*(frozenset(file.words(name)) for name in Words._fields))


@cache
def extreme_words() -> frozenset[str]:
    """The words at which such an extreme is recognised."""
    return words().peaks | words().troughs | {"any", "no", "not", "unseen", *_ANYBODY}


class Found(NamedTuple):
    """A superlative, or the idiom that looks like one (`extreme` None): its tokens and its direction."""

    start: int
    end: int
    extreme: str | None


_BACK, _ON = 14, 12
"""How many tokens back what is compared may begin, and how many on what it has been is looked for."""


def extreme_at(page: Page, index: int, floor: int) -> Found | None:
    """The extreme that is recognised at the token; it begins at the token `floor` at the earliest."""
    word = page.padded[index]
    if word == "any" or word in _ANYBODY:
        return _above_any(page, index, floor)
    if word == "no":
        return _none_has(page, index)
    if word == "not":
        return _not_since(page, index) or _not_seen(page, index, index + 1)
    if word == "unseen":
        return _not_seen(page, index, index)
    return _noun(page, index, floor)


def _noun(page: Page, index: int, floor: int) -> Found | None:
    """`the May peak of 144,000`, `its low of 11,127`, `2019's high`; no `high school` and no `peak season`."""
    found, start = words(), index
    extreme = "low" if page.padded[index] in found.troughs else "high"
    end = index + 1 + (page.padded[index + 1] in ("point", "points", "mark"))
    follows = page.padded[end]
    ends = not follows or page.breaks_line(end)
    if not (ends or follows in found.followed_by or page.is_number(end) or _is_time(page, end)):
        return None
    while start > floor and (_is_time(page, start - 1) or page.padded[start - 1] in found.between_led):
        start -= 1
    timed = not found.of_times.isdisjoint(page.padded[start:index])
    told = timed or follows == "of" or page.is_number(end) or not _TELLING.isdisjoint(page.padded[start:index])
    if page.padded[start - 1] in ("a", "an") and not told:
        bound = bound_at(page, end)  # "a high for this presidency"
        if bound is None:
            return None  # "a peak, as it were": of nothing that is told
        end = bound
    led = start > floor and page.padded[start - 1] in found.led_by and not page.breaks_line(start)
    if not led and (start == index or page.padded[start] not in names().months):
        return None
    timed = any(_is_time(page, at) for at in range(start, index))
    return Found(index if timed or page.padded[start - 1] == "'s" or not led else start - 1, end, extreme)


_TELLING = frozenset(("new", "era"))
"""Words before an extreme that say of what it is one: `a new low in June`, `a Biden-era high`."""


def _is_time(page: Page, index: int) -> bool:
    word = page.padded[index]
    return word in names().months or (page.is_digits(index) and len(word) == 4)


def _above_any(page: Page, index: int, floor: int) -> Found | None:
    """`fewer than in any month since 2020`, `topping any month of 2014`: what is compared is compared with all.

    With `any other` it may be compared with others of its kind, whatever they are: `than any other district`.
    """
    found = words()
    noun = index + 1 + (page.padded[index + 1] in found.any_after)
    if page.padded[index] in _ANYBODY or _is_no_noun(page, noun):
        if page.padded[index + 1] not in ("other", "else"):
            return None
        noun = index + 1  # "more arrests than any other in May": of its kind
    elif page.padded[index + 1] == "other":
        noun = _last_of_name(page, noun)
        if not page.padded[noun].isalpha() or page.padded[noun] in found.not_compared:
            return None
    elif page.padded[noun] not in found.of_all and page.padded[noun] not in names().months:
        return None
    than = index - 1 - (page.padded[index - 1] in found.any_before or page.padded[index - 1] == "those")
    if page.padded[than] != "than":
        return None
    if (
        page.padded[index + 1] in ("other", "else")
        and page.padded[than - 1] in _AMOUNTS
        and page.padded[noun] not in found.of_all
    ):
        return None  # "it rose more than any other": nothing says of what there was more
    for at in range(than - 1, max(0, than - _BACK) - 1, -1):
        word = page.padded[at]
        if page.breaks_line(at + 1) or word in (".", ";", ",", "and", "but"):
            return None
        if word in found.above or word in found.below:
            start = at if than - at == 1 and at >= floor else than
            return Found(start, bound_at(page, noun + 1) or noun + 1, "high" if word in found.above else "low")
    return None


_ANYBODY = ("anywhere", "anyone", "anybody")
"""What others are called in one word: `more arrests than anywhere else`."""


def _is_no_noun(page: Page, index: int) -> bool:
    """Whether nothing is named behind `any other`: a sign, the end, or a time or a place stands there."""
    word = page.padded[index]
    return not word.isalpha() or word in words().any_before


_AMOUNTS = ("more", "less", "fewer")
_NAME = 2
"""How many capitals may stand before the noun of what is compared: `any other Border Patrol sector`."""


def _last_of_name(page: Page, index: int) -> int:
    end = index
    while end < index + _NAME and page.capital(end) and page.padded[end + 1].isalpha():
        end += 1
    return end


def _none_has(page: Page, index: int) -> Found | None:
    """`no February has been larger since that of 2006`, `no other month has seen more`."""
    found = words()
    noun = index + 1 + (page.padded[index + 1] in found.any_after)
    if page.padded[noun] not in found.of_all and page.padded[noun] not in names().months:
        return None
    first = (bound_at(page, noun + 1) if page.padded[noun + 1] == "since" else None) or noun + 1
    for at in range(first, first + _ON):
        word, way = page.padded[at], _so_many(page, at)
        if not word or word in (".", ";", ",") or page.is_number(at) or page.breaks_line(at):
            return None
        if way is not None:
            return Found(index, at + 2, way)
        if page.padded[at - 1] in found.has_been and (word in found.above or word in found.below):
            return Found(index, bound_at(page, at + 1) or at + 1, "high" if word in found.above else "low")
    return None


def _not_seen(page: Page, index: int, at: int) -> Found | None:
    """`a level not seen in more than a decade`, `unseen since 2006`: the words before it say which way."""
    found, at = words(), at + (page.padded[at] == "been")
    bound = bound_at(page, at + 1) if page.padded[at] in ("seen", "unseen", "recorded", "reached") else None
    if bound is None:
        return None
    for before in range(index - 1, max(0, index - 2 * _BACK) - 1, -1):
        word = page.padded[before]
        if page.breaks_line(before + 1) or word in (".", ";"):
            return None
        if word in found.rising or word in found.falling:
            return Found(index, bound, "high" if word in found.rising else "low")
    return None


def _not_since(page: Page, index: int) -> Found | None:
    """`not since early 2011 had agents caught that many`: the words behind it say which way."""
    bound = bound_at(page, index + 1) if page.padded[index + 1] == "since" else None
    if bound is None:
        return None
    for at in range(bound, bound + _ON):
        word, way = page.padded[at], _so_many(page, at)
        if not word or word in (".", ";") or page.breaks_line(at):
            return None
        if way is not None:
            return Found(index, bound, way)
    return None


def _so_many(page: Page, at: int) -> str | None:
    """The direction of `that many` and `so few`; None of any other words."""
    found, following = words(), page.padded[at + 1]
    if page.padded[at] not in found.that:
        return None
    return "high" if following in found.that_much else "low" if following in found.that_little else None
