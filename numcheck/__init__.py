"""Checks the numbers in news reporting against official statistics.

The public names: `check` and `check_file` for a report on one text, `figures` for the figures alone, and the
types of what they return. Everything is imported when it is first used, so that importing the package is cheap.
"""

from pathlib import Path
from threading import local
from typing import TYPE_CHECKING

# The package `numcheck.figures` has to be loaded before the function of that name below is defined: loading it
# later would put the module in the function's place.
import numcheck.figures  # noqa: F401
from numcheck.version import __version__

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.figures.figure import Figures
    from numcheck.reports.report import Report

__all__ = ["__version__", "check", "check_file", "figures"]


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
    """The report on a text file; raises `DocumentError` where it cannot be read, and as `check` does."""
    from numcheck.documents import published as dates
    from numcheck.documents import read

    when = None if published is None else dates.parse(published)
    return _checker().check(read.from_file(Path(path), published=when))


def figures(text: str) -> "Figures":
    """The figures of a text, with what looks like one and is none in `.set_aside`; raises nothing."""
    from numcheck.figures.extract import find_figures

    return find_figures(text)


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
