"""Presidents' terms of office as periods."""

from datetime import date
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.loader import load
from numcheck.periods import Period


class Term(NamedTuple):
    """A term of office: its names, and the months that belong to it, both ends in."""

    names: tuple[str, ...]
    months: Period


@cache
def terms() -> tuple[Term, ...]:
    """The terms of `lexicon/terms.toml`, oldest first."""
    entries = load("terms").only("term").entries("term")
    return tuple(
        Term(
            entry.words("names"),
            _months(date.fromisoformat(entry.text("start")), date.fromisoformat(entry.text("end"))),
        )
        for entry in entries
    )


def _months(start: date, end: date) -> Period:
    """A month belongs to the term that holds most of its days."""
    first = start.year * 12 + start.month - 1 + (start.day > 15)
    return Period(first, end.year * 12 + end.month - 1 - (end.day <= 15))
