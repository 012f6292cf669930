"""What looks like a figure and is none: dates, times, years, names, votes, idioms, each with its reason."""

import re
from collections.abc import Callable
from functools import cache

from numcheck.figures.aside import HYPHENS, Aside, names
from numcheck.figures.dates import day_month, fiscal, month, year_fiscal
from numcheck.figures.figure import Reason
from numcheck.figures.labels import address, joined, label
from numcheck.figures.lookahead import is_mixed
from numcheck.figures.page import Page

_SHAPES: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (re.compile(r"\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)", re.I), Reason.TIME),
    (re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.m\.|\s?[ap]m\b)?", re.I), Reason.TIME),
    (re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.m\.|\s?[ap]m\b|\s?o['’]clock\b)", re.I), Reason.TIME),
    (re.compile(r"\d{1,3}:\d{1,3}(?!\d)"), Reason.SCORE),
    (re.compile(r"\d{4}-\d\d-\d\d(?!\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)"), Reason.DATE),
    (re.compile(r"(?:1[-. ])?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|\d{3}-\d{4}(?!\d)"), Reason.PHONE),
    (re.compile(r"0\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?!\d)"), Reason.PHONE),
    (re.compile(r"\d{4}(?= (?:GMT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT)\b)"), Reason.TIME),
    (re.compile(r"1-8\d\d-[A-Za-z\d]{2,8}(?:-[A-Za-z\d]{2,8}){0,2}(?![A-Za-z\d])"), Reason.PHONE),
    (re.compile(r"\d{1,4}(?:\.\d{1,4}){2,6}(?!\d)"), Reason.IDENTIFIER),
    (re.compile(r"(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)(?!\d)(?!,\d)"), Reason.YEAR),
    (re.compile(r"1[5-9]\d\d[-–](?:1[5-9]|20)\d\d(?!\d)(?!,\d)"), Reason.YEAR),
    (re.compile(r"(?:(?:19|20)\d0|(?:(?<=['’‘])|(?<=the ))[2-9]0)['’]?s\b"), Reason.YEAR),
)


@cache
def aside_words() -> frozenset[str]:
    """The words at which something to set aside may stand, besides digits and addresses."""
    return names().months | names().idioms.words | {"fiscal", "fy", "fys"}


@cache
def _before() -> frozenset[str]:
    """The words before digits that may make them a name's: `Title`, `No.`, `#`."""
    return names().labels | frozenset(".#([")


@cache
def _after() -> frozenset[str]:
    """The words after digits that may make them a date, a time or a name."""
    return names().months | _shaped()


@cache
def _shaped() -> frozenset[str]:
    """The words after digits that go on with a shape: signs, `a.m.`, `GMT`."""
    return names().after_digits | _SIGNS


_MEASURES = frozenset(("UNIT", "PERCENT", "SCALE", "MONEY", "POINTS"))
_BEFORE_DECADE = frozenset(("'", "‘", "the"))
_SIGNS = frozenset("-‐‑–/:.)]'‘")


def suspicious(page: Page, index: int) -> bool:
    """Whether digits have anything around them by which they may be none of a figure; most have not."""
    before, word, after = page.padded[index - 1], page.padded[index], page.padded[index + 1]
    return (
        after in _after()
        or before in _before()
        or after in page.digits
        or word in names().idioms.words
        or page.glued(index)
        or page.capital(index + 1)
    )


def digits_aside(page: Page, index: int, floor: int) -> Aside | None:
    """What is to set aside at digits, no earlier than the token `floor`; None where they may be a figure."""
    return _first(_DIGIT_RULES, page, index, floor)


def word_aside(page: Page, index: int, floor: int) -> Aside | None:
    """What is to set aside at one of the `aside_words`."""
    word = page.padded[index]
    if word in names().idioms.words and (found := idiom(page, index, floor)) is not None:
        return found
    return month(page, index, floor) if word in names().months else fiscal(page, index, floor)


def _first(rules: tuple["Rule", ...], page: Page, index: int, floor: int) -> Aside | None:
    for rule in rules:
        if (found := rule(page, index, floor)) is not None:
            return found
    return None


def idiom(page: Page, index: int, floor: int) -> Aside | None:
    """A sequence of words that states nothing; it is known by the number word that stands at the token."""
    idioms, padded = names().idioms, page.padded
    word = padded[index]
    for place, words in (
        *idioms.onward.get((word, padded[index + 1]), ()),
        *idioms.back.get((padded[index - 1], word), ()),
    ):
        start = index - place
        if start >= floor and page.matches(start, words):
            return Aside(start, start + len(words), Reason.IDIOM)
    return None


def _note(page: Page, index: int, floor: int) -> Aside | None:
    """`2,378,944[1]`, `at the border.[12]`: the mark of a note behind what it is a note on."""
    marked = page.padded[index - 1] == "[" and page.padded[index + 1] == "]" and page.glued(index - 1)
    return Aside(index, index + 1, Reason.IDENTIFIER) if marked and page.glued(index) else None


def _shape(page: Page, index: int, floor: int) -> Aside | None:
    """What is told by its characters alone: a time, a date, a phone number."""
    after = page.padded[index + 1]
    if not (after in _shaped() or after in page.digits or page.padded[index - 1] in _BEFORE_DECADE):
        return None
    start = page.tokens.starts[index]
    for pattern, reason in _SHAPES:
        match = pattern.match(page.text, start)
        if match is None:
            continue
        end = page.tokens.index_at(match.end())
        whole = page.tokens.ends[end - 1] == match.end() and end > index
        # "100-1000 liters" is no phone number.
        if reason is Reason.PHONE and page.terminals(end) & _MEASURES:
            continue
        # "100-2,000 people" is no phone number: more digits follow the shape.
        if whole and not (end < len(page.tokens.words) and page.glued(end) and page.is_digits(end)):
            return Aside(index, end, reason)
    return None


def _marker(page: Page, index: int, floor: int) -> Aside | None:
    """`1.` or `2)` at the start of a line; within one `2)` without a bracket before it, and `2.` between sentences."""
    word = page.padded[index]
    if not (word.isdecimal() and len(word) <= 2 and page.padded[index + 1] in (".", ")") and page.glued(index + 1)):
        return None
    text, end = page.text, page.tokens.ends[index + 1]
    first = index - 1 if page.padded[index - 1] == "(" and index - 1 >= floor else index
    opened = first == 0 or page.breaks_line(first)
    if not (end < len(text) and text[end] in " \t\u00a0"):
        return None
    if not opened and page.padded[index + 1] == ")":
        opened = not page.glued(index) and "(" not in page.tokens.words[max(0, index - _BRACKET) : index]
    elif not opened:
        opened = page.padded[index - 1] in (".", ":") and page.capital(index + 2)
    return Aside(first, index + 2, Reason.LIST_MARKER) if opened else None


_BRACKET = 30
"""A bracket that was opened further away than this many tokens is taken to be closed."""


def _ratio(page: Page, index: int, floor: int) -> Aside | None:
    """`120/80`, `1/0`: two numbers that are no fraction. What is less than one is, and so are halves and quarters."""
    if page.padded[index + 1] != "/" or not (page.glued(index + 1) and page.glued(index + 2)):
        return None
    over, under = page.padded[index], page.padded[index + 2]
    if not (over.isdecimal() and under.isdecimal()) or page.padded[index - 1] == "/":
        return None
    return Aside(index, index + 3, Reason.SCORE) if int(over) >= int(under) and not 0 < int(under) <= _FINEST else None


_FINEST = 64
"""Inches are told in parts as small as a sixty-fourth."""


def _votes(page: Page, index: int, floor: int) -> Aside | None:
    """`34 votes to 31`."""
    if page.padded[index + 1] in ("votes", "vote") and page.padded[index + 2] == "to" and page.is_digits(index + 3):
        return Aside(index, index + 4, Reason.VOTE)
    return None


def _score(page: Page, index: int, floor: int) -> Aside | None:
    """`24-17`, `a 5-4 vote`: two small numbers, the greater first, or in a line about games or votes."""
    if page.padded[index + 1] not in HYPHENS or not (page.glued(index + 1) and page.glued(index + 2)):
        return None
    first, second = page.padded[index], page.padded[index + 2]
    if not (first.isdecimal() and second.isdecimal() and len(first) <= 3 and len(second) <= 3):
        return None
    if page.terminals(index + 3) & {"PERCENT", "SCALE", "POINTS", "MONEY"} or page.padded[index - 1] == "$":
        return None
    if is_mixed(page, index + 1):
        return None
    around = {page.padded[at] for at in (*range(index - 8, index), *range(index + 3, index + 6))}
    if around & names().votes:
        return Aside(index, index + 3, Reason.VOTE)
    if int(first) >= int(second) or around & (names().scores - {"over", "record"}):
        return Aside(index, index + 3, Reason.SCORE)
    return None


Rule = Callable[[Page, int, int], Aside | None]

_DIGIT_RULES: tuple[Rule, ...] = (
    idiom,
    _note,
    _marker,
    year_fiscal,
    day_month,
    _shape,
    label,
    joined,
    _score,
    _ratio,
    _votes,
    address,
)
