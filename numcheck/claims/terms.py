"""Presidents' terms of office as periods."""

from datetime import date
from functools import cache
from typing import NamedTuple

from numcheck.claims.when.time import Time
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


def terms_of(time: Time, now: int | None) -> tuple[Period, ...]:
    """The months of the term of office that a time names: of several of one name the last that had begun, if known.

    Of the one that has not ended yet those before the article's month.
    """
    begun = [one for one in terms() if now is None or one.months.first < now]
    if "last" in time.fields:
        begun = [one for one in begun if now is not None and one.months.last < now]
    name = (time.fields.get("who") or time.fields.get("who2") or "").lower()
    now_or_last = not {"last", "now", "now2"}.isdisjoint(time.fields)
    named = [one.months for one in begun if now_or_last or name in one.names]
    return tuple(named) if now is None else tuple(Period(first, min(last, now - 1)) for first, last in named[-1:])
