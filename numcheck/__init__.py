"""Checks the numbers in news reporting against official statistics.

The public names: `check` and `check_file` for a report on one text, `check_column` and `check_frame` for a pandas
column or frame of texts, `Checker` for many articles, `find_figures` for the figures alone; `encounters`,
`apprehensions`, `seizures`, `find_number` and `list_datasets` for the official figures as pandas data frames; and
`Report`, `Finding`, `Verdict` and `Severity`, what a check returns. Everything is imported when it is first used, so
that importing the package is cheap. No public name is that of a module: `import numcheck.figures.figure as figure`
finds the module.
"""

from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from numcheck.version import __version__

if TYPE_CHECKING:
    import pandas as pd

    from numcheck.articles import check_frame
    from numcheck.checker import Checker
    from numcheck.figures.figure import Figures
    from numcheck.findings.finding import Finding, Severity, Verdict
    from numcheck.reports.report import Report

__all__ = [
    "Checker",
    "Finding",
    "Report",
    "Severity",
    "Verdict",
    "__version__",
    "apprehensions",
    "check",
    "check_column",
    "check_file",
    "check_frame",
    "encounters",
    "find_figures",
    "find_number",
    "list_datasets",
    "seizures",
]


def check(
    text: str, published: str | date | None = None, as_of: str | date = "both", *, form: str = "text"
) -> "Report":
    """The report on a text.

    Args:
        text: The article.
        published: When it appeared: `2022-11-12`, `2022-11`, `2022`, a day with a time (`2022-11-12T09:30:00Z`) or a
            date; None to take it from the article, where that says so, or where it is not known.
        as_of: Which figures a number may agree with: `both` (public when the article appeared, or known now), `latest`,
            `published`, or those public on a day, `2022-08-20`.
        form: What the article is written in: `text`, `markdown` or `html`.

    Raises:
        DocumentError: `published` is no date, the article no text, or `form` none of the three.
        ExtraMissingError: HTML needs a library that is not installed.
        CrashError: numcheck itself failed on it.
        QueryError: `as_of` is no word that it knows and no day.
        DataMissingError: The official figures are not installed.
    """
    from numcheck.kept import checker

    return checker(as_of).check(text, published, form=form)


def check_file(path: str | Path, published: str | date | None = None, as_of: str | date = "both") -> "Report":
    """The report on a document: plain text, Markdown, HTML or .docx, as its name tells, or a web address.

    Raises:
        DocumentError: It cannot be read; other errors as `check` raises them.
        ExtraMissingError: HTML or .docx needs a library that is not installed.
    """
    from numcheck.kept import checker

    return checker(as_of).check_file(path, published)


def find_figures(text: str) -> "Figures":
    """The figures of a text, with what looks like one and is none in `.set_aside`.

    Raises:
        DocumentError: It is no text.
        CrashError: numcheck itself failed on it.
    """
    from numcheck.crash import contained
    from numcheck.documents.document import no_text
    from numcheck.figures.extract import find_figures as found_in

    if not isinstance(text, str):
        raise no_text(text)
    with contained("<text>"):
        return found_in(text)


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
    as_of: str | date | None = None,
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
    as_of: str | date | None = None,
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
    as_of: str | date | None = None,
) -> "pd.DataFrame":
    """Drugs seized, by weight, as a data frame; `unit` is pounds, kilograms, tons (of 2,000 pounds) or metric tons.

    As `encounters` otherwise; raises `UnitError` too, where the unit is none of weight.
    """
    scope = {"drug": drug, "border": border, "component": component, "area": area}
    told = None if unit == "pounds" else unit
    from numcheck.frames import frame

    return frame("seizures", scope=scope, period=period, fiscal_year=fiscal_year, by=by, as_of=as_of, unit=told)


def find_number(number: int | str, most: int = 20) -> "pd.DataFrame":
    """Of what an official number is the value (`find_number(203597)`), a row each, the nearest first.

    Where it is the value of nothing, the rows are of the numbers within 1 percent of it, and `off` says by how much
    they differ. It knows the figures that come with the package, from 50 up.

    Returns:
        The columns of `numcheck.frames.number_frame`: `value`, `off`, `measure`, `of`, `period`, `stage`,
        `published` and the dimensions.

    Raises:
        QueryError: It is no whole number.
        ExtraMissingError: pandas is not installed.
        DataMissingError: The official figures are not installed.
    """
    from numcheck.frames import number_frame

    return number_frame(number, most)


def list_datasets() -> "pd.DataFrame":
    """The datasets at hand, a row each: what they measure and break down, from when to when, and the newest release."""
    from numcheck.frames import dataset_frame

    return dataset_frame()


def check_column(
    texts: "pd.Series[Any]",
    published: "pd.Series[Any] | str | date | None" = None,
    *,
    as_of: str | date = "both",
    form: str = "text",
    checker: "Checker | None" = None,
) -> "pd.DataFrame":
    """The findings on a column of articles, a row each, indexed as the articles are.

    Args:
        texts: The articles; missing ones have no rows.
        published: When they appeared: a column with the same index (texts, dates, timestamps or periods; missing where
            it is not known), or one date for all.
        as_of: As `check` has it.
        form: What the articles are written in, as `check` has it.
        checker: The checker to ask, in place of one made for `as_of`.

    Returns:
        `row` (the article's position in the column, from 0), `error` (why it could not be checked, on a row of its own;
        else missing) and the columns of `Report.to_frame` but `source`.

    Raises:
        ColumnError: `published` has another index than `texts`, or `texts` is no column.
        DocumentError: `form` is none that a text can be written in.
        QueryError: `as_of` is no word that it knows and no day.
        ExtraMissingError: pandas is not installed, or what HTML needs.
        DataMissingError: The official figures are not installed.
    """
    from numcheck import kept
    from numcheck.columns import check_column as in_column

    return in_column(texts, published, kept.checker(as_of) if checker is None else checker, form)


_LATE = {
    "Checker": "numcheck.checker",
    "Finding": "numcheck.findings.finding",
    "Report": "numcheck.reports.report",
    "Severity": "numcheck.findings.finding",
    "Verdict": "numcheck.findings.finding",
    "check_frame": "numcheck.articles",
}
"""The classes and what else is imported when it is first asked for, by name, and the modules that it comes from."""


def __getattr__(name: str) -> object:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_LATE[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
