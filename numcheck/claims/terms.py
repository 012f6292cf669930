"""Presidents' terms of office as periods."""

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from numcheck.documents.document import Span
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either
from numcheck.periods import Period, fiscal_year_of


class Term(NamedTuple):
    """A term of office: the months that belong to it, both ends in, and the fiscal years."""

    names: tuple[str, ...]
    months: Period

    @property
    def fiscal_years(self) -> tuple[Period, ...]:
        """The fiscal years of which it holds most months."""
        first, last = self.months.first, self.months.last
        years = range(fiscal_year_of(first), fiscal_year_of(last) + 1)
        whole = (Period.fiscal(year) for year in years)
        return tuple(p for p in whole if min(p.last, last) - max(p.first, first) + 1 > p.length // 2)


class TermRef(NamedTuple):
    """A mention of a president's time in office: its place and the terms that the name may mean, oldest first."""

    span: Span
    terms: tuple[Term, ...]


@cache
def terms() -> tuple[Term, ...]:
    """The terms of `lexicon/terms.toml`, oldest first."""
    entries = load("terms").only("words", "term").entries("term")
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


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted({name for term in terms() for name in term.names}, key=len, reverse=True)
    name = rf"(?:president\s+)?(?P<name>{'|'.join(map(re.escape, names))})\b(?:['’]s)?"
    words = either(word for word in load("terms").words("words") if word != "under")
    near = rf"(?:\W+\w+){{0,3}}?\W+(?:{words})\b"
    return re.compile(rf"(?:\bunder\s+(?:\w+\s+)?{name.replace('name>', 'under>')}|\b{name}{near})", re.IGNORECASE)


def find_terms(text: str, start: int, end: int) -> tuple[TermRef, ...]:
    """The mentions of a president's time in office in text[start:end]."""
    lower = text[start:end].lower()
    if not [name for name in _surnames() if name in lower]:
        return ()
    return tuple(
        TermRef(Span(m.start(), m.end()), _named((m["under"] or m["name"]).lower()))
        for m in _pattern().finditer(text, start, end)
    )


@cache
def _surnames() -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.split()[-1] for term in terms() for name in term.names))


def _named(name: str) -> tuple[Term, ...]:
    return tuple(term for term in terms() if name in term.names)
