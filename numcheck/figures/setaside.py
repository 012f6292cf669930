"""What looks like a figure and is none: dates, times, years, names, votes, idioms, each with its reason."""

import re
from collections.abc import Callable
from functools import cache

from numcheck.figures.aside import HYPHENS, Aside, names
from numcheck.figures.dates import day_month, fiscal, month, year_fiscal
from numcheck.figures.figure import Reason
from numcheck.figures.labels import address, joined, label
from numcheck.figures.page import Page

_SHAPES: tuple[tuple[re.Pattern[str], Reason], ...] = (
    (re.compile(r"\d{1,2}(?::\d\d)?\s?[-–]\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.m\.|[ap]m\b)", re.I), Reason.TIME),
    (re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.m\.|\s?[ap]m\b)?", re.I), Reason.TIME),
    (re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:\s?[ap]\.m\.|\s?[ap]m\b|\s?o['’]clock\b)", re.I), Reason.TIME),
    (re.compile(r"\d{1,3}:\d{1,3}(?!\d)"), Reason.SCORE),
    (re.compile(r"\d{4}-\d\d-\d\d(?!\d)|\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)"), Reason.DATE),
    (re.compile(r"(?:1[-. ])?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|\d{3}-\d{4}(?!\d)"), Reason.PHONE),
    (re.compile(r"1-8\d\d-[A-Za-z\d]{2,8}(?:-[A-Za-z\d]{2,8}){0,2}(?![A-Za-z\d])"), Reason.PHONE),
    (re.compile(r"\d{1,4}(?:\.\d{1,4}){2,6}(?!\d)"), Reason.IDENTIFIER),
    (re.compile(r"(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)(?!\d)(?!,\d)"), Reason.YEAR),
    (re.compile(r"(?:(?:19|20)\d0|(?:(?<=['’‘])|(?<=the ))[2-9]0)['’]?s\b"), Reason.YEAR),
)


@cache
def aside_words() -> frozenset[str]:
    """The words at which something to set aside may stand, besides digits and addresses."""
    return names().months | frozenset(names().idioms) | {"fiscal", "fy", "fys"}


def aside_at(page: Page, index: int, floor: int) -> Aside | None:
    """What is to set aside at a token, no earlier than the token `floor`; None where it may be a figure."""
    word = page.word(index)
    if word.startswith(("http", "www.")):
        return Aside(index, index + 1, Reason.URL) if len(word) > 6 and any(c.isdigit() for c in word) else None
    for rule in _DIGIT_RULES if page.is_digits(index) else _WORD_RULES:
        if (found := rule(page, index, floor)) is not None:
            return found
    return None


def _idiom(page: Page, index: int, floor: int) -> Aside | None:
    for place, words in names().idioms.get(page.word(index), ()):
        start = index - place
        if start >= floor and page.matches(start, words):
            return Aside(start, start + len(words), Reason.IDIOM)
    return None


def _shape(page: Page, index: int, floor: int) -> Aside | None:
    """What is told by its characters alone: a time, a date, a phone number."""
    start = page.tokens.starts[index]
    for pattern, reason in _SHAPES:
        match = pattern.match(page.text, start)
        if match is None:
            continue
        end = page.tokens.index_at(match.end())
        whole = page.tokens.ends[end - 1] == match.end() and end > index
        # "100-2,000 people" is no phone number: more digits follow the shape.
        if whole and not (end < len(page.tokens.words) and page.glued(end) and page.is_digits(end)):
            return Aside(index, end, reason)
    return None


def _marker(page: Page, index: int, floor: int) -> Aside | None:
    """`1.` or `2)` at the start of a line."""
    word = page.word(index)
    if not (word.isdecimal() and len(word) <= 2 and page.word(index + 1) in (".", ")") and page.glued(index + 1)):
        return None
    text, start, end = page.text, page.tokens.starts[index], page.tokens.ends[index + 1]
    opened = start == 0 or page.breaks_line(index)
    blank = end < len(text) and text[end] in " \t\u00a0"
    return Aside(index, index + 2, Reason.LIST_MARKER) if opened and blank else None


def _score(page: Page, index: int, floor: int) -> Aside | None:
    """`24-17`, `a 5-4 vote`: two small numbers, the greater first, or in a line about games or votes."""
    if page.word(index + 1) not in HYPHENS or not (page.glued(index + 1) and page.glued(index + 2)):
        return None
    first, second = page.word(index), page.word(index + 2)
    if not (first.isdecimal() and second.isdecimal() and len(first) <= 3 and len(second) <= 3):
        return None
    if page.terminals(index + 3) & {"PERCENT", "SCALE", "POINTS", "MONEY"} or page.word(index - 1) == "$":
        return None
    around = {page.word(at) for at in (*range(index - 8, index), *range(index + 3, index + 6))}
    if around & names().votes:
        return Aside(index, index + 3, Reason.VOTE)
    if int(first) > int(second) or around & (names().scores - {"over", "record"}):
        return Aside(index, index + 3, Reason.SCORE)
    return None


Rule = Callable[[Page, int, int], Aside | None]

_DIGIT_RULES: tuple[Rule, ...] = (_idiom, _marker, year_fiscal, day_month, _shape, label, joined, _score, address)
_WORD_RULES: tuple[Rule, ...] = (_idiom, month, fiscal)
