"""Checks the numbers in news reporting against official statistics.

The public names: `check` and `check_file` for a report on one text, `figures` for the figures alone;
`encounters`, `apprehensions`, `seizures` and `datasets` for the official figures as pandas data frames.
Everything is imported when it is first used, so that importing the package is cheap.
"""

from collections.abc import Sequence
from pathlib import Path
from threading import local
from typing import TYPE_CHECKING

# The packages `numcheck.datasets` and `numcheck.figures` have to be loaded before the functions of these names below
# are defined: loading one later would put the module in the function's place.
import numcheck.datasets
import numcheck.figures  # noqa: F401
from numcheck.version import __version__

if TYPE_CHECKING:
    import pandas as pd

    from numcheck.checker import Checker
    from numcheck.figures.figure import Figures
    from numcheck.reports.report import Report

__all__ = ["__version__", "apprehensions", "check", "check_file", "datasets", "encounters", "figures", "seizures"]


def check(text: str, published: str | None = None) -> "Report":
    """The report on a text.

    Args:
        text: The article.
        published: When it appeared: `2022-11-12`, `2022-11` or `2022`; None where it is not known.

    Raises:
        DocumentError: `published` is no date.
        DataMissingError: The official figures are not installed.
    """
    from numcheck.documents import published as dates
    from numcheck.documents import read

    when = None if published is None else dates.parse(published)
    return _checker().check(read.from_text(text, published=when))


def check_file(path: str | Path, published: str | None = None) -> "Report":
    """The report on a document: plain text, Markdown, HTML or .docx, as its name tells, or a web address.

    Raises:
        DocumentError: It cannot be read; other errors as `check` raises them.
        ExtraMissingError: HTML or .docx needs a library that is not installed.
    """
    from numcheck.documents import published as dates
    from numcheck.documents import read

    when = None if published is None else dates.parse(published)
    return _checker().check(read.open_document(path, published=when))


def figures(text: str) -> "Figures":
    """The figures of a text, with what looks like one and is none in `.set_aside`; raises nothing."""
    from numcheck.figures.extract import find_figures

    return find_figures(text)


def encounters(
    *,
    border: str | None = None,
    component: str | None = None,
    state: str | None = None,
    area: str | None = None,
    demographic: str | None = None,
    citizenship: str | None = None,
    title: str | None = None,
    fiscal_year: int | None = None,
    period: str | None = None,
    by: str | Sequence[str] = "month",
    as_of: str | None = None,
) -> "pd.DataFrame":
    """Encounters as a data frame; members may be named as articles name them (`border="southern border"`).

    Returns:
        A column for each dimension in `by` and the column `value`, indexed by month (see `numcheck.frames.frame`);
        `attrs` name dataset and release. Without a border the figures are nationwide.

    Raises:
        QueryError: A word means nothing here, or nothing held answers.
        PeriodError: `period` names none.
        ExtraMissingError: pandas is not installed.
        DataMissingError: The official figures are not installed.
    """
    scope = {"border": border, "component": component, "state": state, "area": area}
    scope |= {"demographic": demographic, "citizenship": citizenship, "title": title}
    from numcheck.frames import frame

    return frame("encounters", scope=scope, period=period, fiscal_year=fiscal_year, by=by, as_of=as_of)


def apprehensions(
    *,
    border: str | None = None,
    area: str | None = None,
    demographic: str | None = None,
    citizenship: str | None = None,
    title: str | None = None,
    fiscal_year: int | None = None,
    period: str | None = None,
    by: str | Sequence[str] = "month",
    as_of: str | None = None,
) -> "pd.DataFrame":
    """The Border Patrol's encounters, between ports of entry, as a data frame; as `encounters` otherwise."""
    scope = {"border": border, "area": area, "demographic": demographic, "citizenship": citizenship, "title": title}
    from numcheck.frames import frame

    return frame("apprehensions", scope=scope, period=period, fiscal_year=fiscal_year, by=by, as_of=as_of)


def seizures(
    *,
    drug: str | None = None,
    border: str | None = None,
    component: str | None = None,
    area: str | None = None,
    fiscal_year: int | None = None,
    period: str | None = None,
    by: str | Sequence[str] = "month",
    unit: str = "pounds",
    as_of: str | None = None,
) -> "pd.DataFrame":
    """Drugs seized, by weight, as a data frame; `unit` is pounds, kilograms, tons (of 2,000 pounds) or metric tons.

    As `encounters` otherwise; raises `UnitError` too, where the unit is none of weight.
    """
    scope = {"drug": drug, "border": border, "component": component, "area": area}
    told = None if unit == "pounds" else unit
    from numcheck.frames import frame

    return frame("seizures", scope=scope, period=period, fiscal_year=fiscal_year, by=by, as_of=as_of, unit=told)


def datasets() -> "pd.DataFrame":
    """The datasets at hand, a row each: what they measure and break down, from when to when, and the newest release."""
    from numcheck.frames import dataset_frame

    return dataset_frame()


class _Thread(local):
    """What each thread keeps: a catalog serves one, and remembers what it has fetched."""

    checker: "Checker | None" = None


_THREAD = _Thread()


def _checker() -> "Checker":
    """The checker of this thread."""
    if _THREAD.checker is None:
        from numcheck.checker import Checker

        _THREAD.checker = Checker()
    return _THREAD.checker
