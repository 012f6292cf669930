"""The expressions of time in a sentence: what each says, before anything is known of the story.

The patterns are data (`lexicon/times.toml`) and run over the sentence as printed, so a span is a span of the text.
What a relative or bare expression comes to is decided later, by `claims/periods_said.py`, from the story and the
publication date.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.lexicon.loader import Entry, Lexicon, load


class Form(Enum):
    """How a time is told."""

    FISCAL = auto()  # fiscal year 2022
    CALENDAR = auto()  # calendar year 2021
    YEAR = auto()  # 2021
    MONTH = auto()  # August, August 2022
    RANGE = auto()  # October 2021 to August 2022, from fiscal 2021 to fiscal 2022
    RELATIVE = auto()  # last month, a year earlier, the same period last year
    QUARTER = auto()  # the first quarter of fiscal 2022
    THROUGH = auto()  # through August
    DAY = auto()  # Sept. 30, 2021
    CLOSED = auto()  # the budget year that closed in September
    UNKNOWN = auto()  # the first two full months
    TO_DATE = auto()  # so far this fiscal year, year to date


class TimeRef(NamedTuple):
    """An expression of time.

    Attributes:
        span: Its place.
        form: How it is told.
        year: The year printed, or None.
        month: The month (1 to 12) printed, or None; of a range, the first, and None where it is one of years.
        last_year: Of a range, the year of its end, or None.
        last_month: Of a range, the month of its end.
        months: How many months of the year it takes ("the first 11 months of"), or which quarter, or None.
        unit: For a relative time, `month`, `year` or `fiscal`; for a range of years, which years.
        shift: For a relative time, how many units away; 0 is "this".
        anchored: For a relative time, whether it counts from the claim's own period ("a year earlier") and
            not from the publication date ("last month").
        lead: The word before it, lower case ("in", "since", "than").
    """

    span: Span
    form: Form
    year: int | None = None
    month: int | None = None
    last_year: int | None = None
    last_month: int | None = None
    months: int | None = None
    unit: str = ""
    shift: int = 0
    anchored: bool = False
    lead: str = ""


Builder = Callable[[re.Match[str], Span, Entry], TimeRef]

_FREE = re.compile(r"\n\s*|\s+(?=\|)|(?<=\|)\s+")
_VERBS = frozenset({"may", "march", "mar", "sep", "jun", "dec"})
"""Names of months that are other words in lower case."""

_STRETCHES = (Form.QUARTER, Form.FISCAL, Form.CALENDAR, Form.RANGE, Form.RELATIVE)
_NAME = re.compile(r"\s+[A-Z][a-z]+")

_LEAD = re.compile(r"(?:([\w’']+)\W{1,3})?(\w+)\W{1,2}(?:the\s+|all\s+of\s+)?$", re.IGNORECASE)
_LEAD_WITHIN = 30  # characters before a time in which its leading word stands


def find_times(text: str, start: int, end: int) -> tuple[TimeRef, ...]:
    """The expressions of time in text[start:end], in text order, none overlapping; earlier patterns win."""
    if _hint().search(text, start, end) is None:
        return ()
    lower = text[start:end].lower()
    found: list[TimeRef] = []
    for pattern in _patterns():
        if pattern.needs and not any(letters in lower for letters in pattern.needs):
            continue
        for match in _compile(pattern.regex).finditer(text, start, end):
            span = Span(match.start(), match.end())
            if not any(span.overlaps(other.span) for other in found) and _is_time(match, text):
                ref = _BUILDERS[pattern.reads](match, span, pattern.entry)
                found.append(ref._replace(lead=_lead(text, start, span)))
    return _without_asides(text, sorted(found, key=lambda ref: ref.span.start))


def _without_asides(text: str, refs: list[TimeRef]) -> tuple[TimeRef, ...]:
    """`the first quarter of fiscal 2024, October through December` is one time, told twice."""
    kept: list[TimeRef] = []
    for ref in refs:
        told = kept and text[kept[-1].span.end : ref.span.start].strip() in (",", "(", "—", "–")
        if not (told and ref.form in (Form.RANGE, Form.MONTH) and kept[-1].form in _STRETCHES):
            kept.append(ref)
    return tuple(kept)


def _is_time(match: re.Match[str], text: str) -> bool:
    """`may` and `march` in lower case are verbs, and `May Castillo` is a woman."""
    word = match.group().strip()
    if word.lower().rstrip(".") not in _VERBS:
        return True
    return not (word[0].islower() or _NAME.match(text, match.end()))


def _lead(text: str, start: int, span: Span) -> str:
    match = _LEAD.search(text[max(start, span.start - _LEAD_WITHIN) : span.start])
    return "" if match is None else match[2].lower()


class _Pattern(NamedTuple):
    """A pattern of `times.toml`: its builder's name, its expression, and letters that its text always has."""

    reads: str
    regex: str
    needs: tuple[str, ...]
    entry: Entry


@cache
def _patterns() -> tuple[_Pattern, ...]:
    entries = _lexicon().entries("pattern")
    return tuple(_Pattern(e.text("reads"), e.text("regex"), e.words("needs"), e) for e in entries)


@cache
def _lexicon() -> Lexicon:
    return load("times").only("months", "numbers", "fragments", "back", "pattern")


@cache
def _hint() -> re.Pattern[str]:
    """What is in every text that has a time."""
    return re.compile(
        rf"\d\d|year|month|week|day|quarter|fiscal|{_lexicon().text('fragments', 'month')}", re.IGNORECASE
    )


@cache
def _compile(regex: str) -> re.Pattern[str]:
    """A pattern with its fragments filled in, at any depth; compiled when a sentence first needs it."""
    fragments = _lexicon().texts("fragments")
    while (filled := _FRAGMENT.sub(lambda m: fragments[m[1]], regex)) != regex:
        regex = filled
    return re.compile(_FREE.sub("", regex), re.IGNORECASE)


_FRAGMENT = re.compile(r"(?<!\?P)<(\w+)>")


@cache
def _numbers(table: str) -> Mapping[str, int]:
    return {word: int(number) for word, number in load("times").decimals(table).items()}


def _number(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if text.isdigit() else _numbers("numbers")[text.lower()]


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) if len(text) == 4 else 2000 + int(text)


def _month(text: str | None) -> int | None:
    return None if text is None else _numbers("months")[text.lower().rstrip(".")]


def _fiscal(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.FISCAL, year=_year(m["fy"] or m["fy2"]), months=_number(m["n"]))


def _calendar(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.CALENDAR, year=_year(m["y"]))


def _bare_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.YEAR, year=_year(m["y"]))


def _same_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the same month in 2019`: the claim's own months, in the year printed."""
    return TimeRef(span, Form.RELATIVE, unit="year", year=_year(m["fy"] or m["y"]), anchored=True)


def _range(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.RANGE, _year(m["y1"]), _month(m["m1"]), _year(m["y2"]), _month(m["m2"]))


def _years(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`from fiscal 2021 to fiscal 2022`: a range of years has no months."""
    return TimeRef(span, Form.RANGE, _year(m["y1"]), last_year=_year(m["y2"]), unit="fiscal" if m["f"] else "year")


def _month_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.MONTH, year=_year(m["y"]), month=_month(m["m"]))


def _month_last_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`May of last year`: a year before the May that is meant without it."""
    return TimeRef(span, Form.MONTH, month=_month(m["m"]), shift=-1)


def _half(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the first half of fiscal 2024`: October to March; of a calendar year January to June."""
    year, fiscal = _year(m["fy"] or m["fy2"] or m["y"]) or 0, not m["y"]
    first = m["which"].lower() != "second"
    if fiscal:
        return TimeRef(span, Form.RANGE, year - first, 10 if first else 4, year, 3 if first else 9)
    return TimeRef(span, Form.RANGE, year, 1 if first else 7, year, 6 if first else 12)


def _year_ending(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the 12 months ending Sept. 30, 2022`: from the October before."""
    year, month = _year(m["y"]), _month(m["m"])
    return TimeRef(span, Form.RANGE, None, (month or 0) % 12 + 1, year, month)


def _month_of_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the final month of fiscal 2022` is September 2022."""
    year, opening = _year(m["fy"] or m["fy2"]) or 0, m["which"].lower() in ("first", "opening")
    return TimeRef(span, Form.MONTH, year=year - 1 if opening else year, month=10 if opening else 9)


def _quarter(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    year = _year(m["fy"] or m["fy2"] or m["y"])
    return TimeRef(span, Form.QUARTER, year=year, months=_number(m["q"]), unit="year" if m["y"] else "fiscal")


def _through(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.THROUGH, year=_year(m["y"] or m["y_"]), month=_month(m["m"] or m["m_"]))


def _relative(_: re.Match[str], span: Span, entry: Entry) -> TimeRef:
    shift = int(entry.decimal("shift", Decimal(0)))
    return TimeRef(span, Form.RELATIVE, unit=entry.text("unit"), shift=shift, anchored=entry.flag("anchored"))


def _day(_: re.Match[str], span: Span, __: Entry) -> TimeRef:
    return TimeRef(span, Form.DAY)


def _year_closed(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.CLOSED, year=_year(m["y"]), month=_month(m["m"]))


def _unknown(_: re.Match[str], span: Span, __: Entry) -> TimeRef:
    return TimeRef(span, Form.UNKNOWN)


def _to_date(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.TO_DATE, year=_year(m["fy"]), unit="fiscal" if m["unit"] or m["fy"] else "year")


_BUILDERS: Mapping[str, Builder] = {
    "fiscal": _fiscal,
    "calendar": _calendar,
    "year": _bare_year,
    "same_year": _same_year,
    "range": _range,
    "years": _years,
    "month": _month_year,
    "month_last_year": _month_last_year,
    "half": _half,
    "year_ending": _year_ending,
    "month_of_year": _month_of_year,
    "quarter": _quarter,
    "through": _through,
    "relative": _relative,
    "to_date": _to_date,
    "unknown": _unknown,
    "day": _day,
    "year_closed": _year_closed,
}
