"""Periods as runs of months; a month is an ordinal, `year * 12 + month - 1`."""

import calendar
import re


def month(text: str) -> int:
    """The ordinal of `2022-08`."""
    year, number = text.split("-")
    return int(year) * 12 + int(number) - 1


def name(ordinal: int) -> str:
    """`2022-08` for the ordinal of August 2022."""
    return f"{ordinal // 12:04d}-{ordinal % 12 + 1:02d}"


def span(period: str) -> tuple[int, int]:
    """The first and the last month of `FY2022`, `CY2021`, `2021-10` or `2021-10..2022-08`."""
    if period.startswith("FY"):
        october = int(period[2:]) * 12 - 3
        return october, october + 11
    if period.startswith("CY"):
        january = int(period[2:]) * 12
        return january, january + 11
    first, _, last = period.partition("..")
    return month(first), month(last or first)


def days(period: str) -> int:
    """How many days a period has."""
    first, last = span(period)
    return sum(calendar.monthrange(m // 12, m % 12 + 1)[1] for m in range(first, last + 1))


def fiscal_year(period: str) -> int | None:
    """2022 for `FY2022`, none for what is not a fiscal year."""
    return int(period[2:]) if period.startswith("FY") else None


def months(period: str) -> list[str]:
    """The months of a period."""
    first, last = span(period)
    return [name(m) for m in range(first, last + 1)]


def steps(window: str) -> list[str]:
    """The fiscal years of `FY2017..FY2020`, the months of any other window."""
    if window.startswith("FY") and ".." in window:
        first, last = (int(end[2:]) for end in window.split(".."))
        return [f"FY{year}" for year in range(first, last + 1)]
    return months(window)


def highest_of(period: str) -> list[str]:
    """The periods of which `max(FY2017..FY2020)` is the highest; any other period stands for itself."""
    window = re.fullmatch(r"max\((.+)\)", period)
    return steps(window[1]) if window else [period]
