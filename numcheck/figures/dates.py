"""Dates and fiscal years."""

from numcheck.figures.aside import HYPHENS, Aside, names
from numcheck.figures.figure import Reason
from numcheck.figures.page import Page


def month(page: Page, index: int, floor: int) -> Aside | None:
    """`Nov. 11, 2022`, `December of 2021`, `July 8`: a capitalised month before a number that is a day or a year."""
    if page.padded[index] not in names().months or not page.capital(index):
        return None
    at = index + 1
    at += page.padded[at] == "."
    at += page.padded[at] in ("of", ",")
    if not page.is_digits(at) or page.breaks_line(at):
        return None
    if _is_year(page.padded[at]):
        return Aside(index, at + 1, Reason.DATE)
    if page.padded[at - 1] in ("of", ",") or not _is_day(page, at):
        return None
    return Aside(index, _day_end(page, at), Reason.DATE)


def _day_end(page: Page, at: int) -> int:
    """The end of a date whose day stands at the token: `8`, `8th`, `8-10`, `8, 2022`."""
    end = at + 1
    end += page.padded[end] in ("st", "nd", "rd", "th")
    if page.padded[end] in HYPHENS and _is_day(page, end + 1):
        end += 2
    if page.padded[end] == "," and _is_year(page.padded[end + 1]):
        return end + 2
    return end + 1 if _is_year(page.padded[end]) else end


def _is_day(page: Page, at: int) -> bool:
    word = page.padded[at]
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        return False
    return not page.terminals(at + 1) & {"SCALE", "PERCENT", "HUNDRED"}


def _is_year(word: str) -> bool:
    return len(word) == 4 and word.isdecimal() and 1800 <= int(word) <= 2099


def day_month(page: Page, index: int, floor: int) -> Aside | None:
    """`11 November 2022`, `the 11th of November`."""
    at = index + 1
    at += page.padded[at] in ("st", "nd", "rd", "th")
    at += page.padded[at] == "of"
    if not _is_day(page, index) or page.padded[at] not in names().months or not page.capital(at):
        return None
    at += 1
    at += page.padded[at] == "." and _is_year(page.padded[at + 1])
    at += page.padded[at] == "," and _is_year(page.padded[at + 1])
    return Aside(index, at + 1 if _is_year(page.padded[at]) else at, Reason.DATE)


def fiscal(page: Page, index: int, floor: int) -> Aside | None:
    """`fiscal year 2022`, `fiscal 2022`, `FY2022`, `FY 22`."""
    word = page.padded[index]
    if word not in ("fiscal", "fy", "fys"):
        return None
    at = index + 1
    at += page.padded[at] in ("year", "years")
    at += page.padded[at] == "-"
    if not page.is_digits(at) or not page.padded[at].isdecimal() or len(page.padded[at]) not in (2, 4):
        return None
    end = at + 1
    if page.padded[end] in HYPHENS | {"/"} and page.glued(end) and page.padded[end + 1].isdecimal():
        end += 2
    return Aside(index, end, Reason.FISCAL_YEAR)


def year_fiscal(page: Page, index: int, floor: int) -> Aside | None:
    """`the 2021 fiscal year`."""
    if not _is_year(page.padded[index]) or page.padded[index + 1] != "fiscal":
        return None
    return Aside(index, index + 2 + (page.padded[index + 2] in ("year", "years")), Reason.FISCAL_YEAR)
