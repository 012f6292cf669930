"""Months ranked inside a year: `the highest monthly total of fiscal 2023`, `the busiest month of the year`."""

import re
from functools import cache
from typing import NamedTuple

from numcheck.claims.clauses import Clause, Parts
from numcheck.claims.timeforms import month_of
from numcheck.claims.timeref import Form, TimeRef
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either
from numcheck.periods import Period

_RANKED = (Kind.SUPERLATIVE, Kind.RANK)
_YEARS = (Form.FISCAL, Form.CALENDAR, Form.YEAR, Form.TO_DATE)


class Within(NamedTuple):
    """The year inside which months are ranked; `ref` is None where the words only say `the year`."""

    span: Span
    ref: TimeRef | None


def within_year(clause: Clause) -> Within | None:
    """The year that bounds the clause's superlative or rank of months, or None."""
    figure, text = clause.figure, clause.parts.text
    if figure.kind not in _RANKED:
        return None
    for ref in bounds(clause.parts):
        if _bounds(ref, figure, clause.parts):
            return Within(ref.span, ref)
    match = _the_year().match(text, figure.span.end, clause.parts.sentence.span.end)
    if match is None or not _speaks_of("month", text[figure.span.start : match.end()]):
        return None
    return Within(Span(match.start("year"), match.end()), None)


def bounds(parts: Parts) -> tuple[TimeRef, ...]:
    """The sentence's years that only say among which months one is the highest: they are no figure's period."""
    ranked = [held.figure for held in parts.figures if held.figure.kind in _RANKED]
    return tuple(
        ref
        for ref in (parts.times if ranked else ())
        if _is_year(ref) and any(_bounds(ref, figure, parts) for figure in ranked)
    )


def of_same_month(clause: Clause, own: Period) -> bool:
    """`the highest September total on record`, `the most for any October`: whether months of one name are compared."""
    figure, text = clause.figure, clause.parts.text
    if figure.kind not in _RANKED:
        return False
    match = _month_named().search(text, figure.span.start, max(figure.span.end, clause.near_end))
    return match is not None and month_of(match["month"]) == own.first % 12 + 1


@cache
def _month_named() -> re.Pattern[str]:
    """A month that is not one of a year: `for any September`, `the busiest September ever`."""
    months = "|".join(load("times").keys("months"))
    return re.compile(
        rf"(?:\b(?:for|of|in)\s+(?:(?:an?|any|the\s+month\s+of)\s+)|(?:est|most|busiest)\s+)(?P<month>{months})\b(?!\s+\d)",
        re.IGNORECASE,
    )


def _is_year(ref: TimeRef) -> bool:
    told = ref.form in _YEARS and ref.months is None
    this = ref.form is Form.RELATIVE and ref.unit in ("year", "fiscal") and not ref.shift
    return (told or this) and ref.lead != "since"


def _bounds(ref: TimeRef, figure: Figure, parts: Parts) -> bool:
    """Whether nothing but prepositions stands between a figure that ranks months and a year.

    Of a month that the sentence names `the highest level this year` is told, too.
    """
    words = parts.text[figure.span.start : ref.span.start]
    if figure.span.end > ref.span.start or _between().fullmatch(words, len(figure.text)) is None:
        return False
    of_month = any(other.form is Form.MONTH for other in parts.times) and not _speaks_of("year", words)
    return _speaks_of("month", words) or (of_month and not _speaks_of("annual", words))


def _speaks_of(what: str, words: str) -> bool:
    return what in words.lower()


def _filler() -> str:
    """What may stand between a superlative and its time; how often the last group repeats is for the caller to say."""
    words = either(load("claims").words("between", "year"))
    return rf"(?:\s+(?:monthly\s+\w+|months?))?(?:\s+(?:{words}))"


@cache
def _between() -> re.Pattern[str]:
    return re.compile(rf"{_filler()}*\s+", re.IGNORECASE)


@cache
def _the_year() -> re.Pattern[str]:
    year = r"(?P<year>(?:the|this)\s+(?:(?:fiscal|calendar|budget)\s+)?year)\b"
    return re.compile(rf"{_filler()}*?\s+{year}", re.IGNORECASE)
