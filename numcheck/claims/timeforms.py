"""Makes a `TimeRef` of what a pattern of `lexicon/times.toml` has matched: one function for each way to read one."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache

from numcheck.claims.timeref import STRETCH, Form, TimeRef
from numcheck.documents.document import Span
from numcheck.lexicon.loader import Entry, load

Builder = Callable[[re.Match[str], Span, Entry], TimeRef | None]
"""None where what has matched is no time after all."""


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


def month_of(text: str | None) -> int | None:
    """The number (1 to 12) of a month's name, full or cut short."""
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
    unit = STRETCH if "thr" in m[0].lower() else ""
    return TimeRef(span, Form.RANGE, _year(m["y1"]), month_of(m["m1"]), _year(m["y2"]), month_of(m["m2"]), unit=unit)


def _two_months(m: re.Match[str], span: Span, _: Entry) -> TimeRef | None:
    """`February and March 2024`: one stretch; `May and August 2022` are two months."""
    first, last = month_of(m["m1"]), month_of(m["m2"])
    if first is None or last is None or (last - first) % 12 != 1:
        return None
    return TimeRef(span, Form.RANGE, _year(m["y1"]), first, _year(m["y2"]), last, unit=STRETCH)


def _years(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`from fiscal 2021 to fiscal 2022`: a range of years has no months."""
    unit = "fiscal" if m["f"] else "year"
    return TimeRef(span, Form.RANGE, _year(m["y1"]), last_year=_year(m["y2"]), unit=unit)


def _month_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.MONTH, year=_year(m["y"]), month=month_of(m["m"]))


def _month_last_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`May of last year`: a year before the May that is meant without it."""
    return TimeRef(span, Form.MONTH, month=month_of(m["m"]), shift=-1)


def _half(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the first half of fiscal 2024`: October to March; of a calendar year January to June."""
    year, fiscal = _year(m["fy"] or m["fy2"] or m["y"]) or 0, not m["y"]
    first = m["which"].lower() != "second"
    if fiscal:
        return TimeRef(span, Form.RANGE, year - first, 10 if first else 4, year, 3 if first else 9)
    return TimeRef(span, Form.RANGE, year, 1 if first else 7, year, 6 if first else 12)


def _year_ending(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the 12 months ending Sept. 30, 2022`: from the October before."""
    year, month = _year(m["y"]), month_of(m["m"])
    return TimeRef(span, Form.RANGE, None, (month or 0) % 12 + 1, year, month)


def _month_of_year(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the final month of fiscal 2022` is September 2022."""
    year, opening = _year(m["fy"] or m["fy2"]) or 0, m["which"].lower() in ("first", "opening")
    return TimeRef(span, Form.MONTH, year=year - 1 if opening else year, month=10 if opening else 9)


def _quarter(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    year = _year(m["fy"] or m["fy2"] or m["y"])
    return TimeRef(
        span,
        Form.QUARTER,
        year=year,
        months=_number(m["q"]),
        unit=("calendar" if m["c"] else "year") if m["y"] else "fiscal",
    )


def _part_of_fiscal(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the first 10 months of the fiscal year`: of the one that the story is about."""
    return TimeRef(span, Form.RELATIVE, unit="fiscal", months=_number(m["n"]), anchored=True)


def _counted(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`nine months earlier`."""
    shift = (_number(m["n"]) or 0) * (1 if m["way"].lower() == "later" else -1)
    return TimeRef(span, Form.RELATIVE, unit=m["unit"].lower().rstrip("s"), shift=shift, anchored=True)


def _in_office(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    """`the first two full months of the administration`: of the term in which the article appeared."""
    return TimeRef(span, Form.IN_OFFICE, months=_number(m["n"]) or 1, unit="full" if m["full"] else "")


def _through(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.THROUGH, year=_year(m["y"] or m["y_"]), month=month_of(m["m"] or m["m_"]))


def _relative(_: re.Match[str], span: Span, entry: Entry) -> TimeRef:
    shift = int(entry.decimal("shift", Decimal(0)))
    return TimeRef(span, Form.RELATIVE, unit=entry.text("unit"), shift=shift, anchored=entry.flag("anchored"))


def _day(m: re.Match[str], span: Span, __: Entry) -> TimeRef:
    return TimeRef(span, Form.DAY, year=_year(m["y"]), month=month_of(m["m"]))


def _year_closed(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.CLOSED, year=_year(m["y"]), month=month_of(m["m"]))


def _unknown(_: re.Match[str], span: Span, __: Entry) -> TimeRef:
    return TimeRef(span, Form.UNKNOWN)


def _to_date(m: re.Match[str], span: Span, _: Entry) -> TimeRef:
    return TimeRef(span, Form.TO_DATE, year=_year(m["fy"]), unit="fiscal" if m["unit"] or m["fy"] else "year")


BUILDERS: Mapping[str, Builder] = {
    "fiscal": _fiscal,
    "calendar": _calendar,
    "year": _bare_year,
    "same_year": _same_year,
    "range": _range,
    "two_months": _two_months,
    "years": _years,
    "month": _month_year,
    "month_last_year": _month_last_year,
    "half": _half,
    "year_ending": _year_ending,
    "month_of_year": _month_of_year,
    "quarter": _quarter,
    "part_of_fiscal": _part_of_fiscal,
    "counted": _counted,
    "in_office": _in_office,
    "through": _through,
    "relative": _relative,
    "to_date": _to_date,
    "unknown": _unknown,
    "day": _day,
    "year_closed": _year_closed,
}
