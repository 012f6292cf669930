"""A whole question in one line of words: `encounters, southwest, July 2022`, or a number that somebody printed."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.when.time import find_times
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.errors import QueryError
from numcheck.periods import Period
from numcheck.query.question import Question, Step, ask
from numcheck.query.words import names_measure, read_period, read_subject

LONGEST = 300
"""How many characters a question may have."""

_HINT = "Say what is counted, where and when, with commas between: encounters, southwest, July 2022."
_NUMBER = re.compile(
    r"(?:(?:what|which|number|figure|find|look up|is|was|of|the|'s|’s)\s*)*(?P<number>[0-9][0-9,]*)\s*\??",
    re.IGNORECASE,
)
_CUT = r"(?:(?:fiscal|calendar)[ _-]year|\w+)"
_BY = re.compile(rf"\bby\s+(?P<names>{_CUT}(?:\s+and\s+{_CUT})*)", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:how many|how much|what (?:is|are|was|were)|(?:were|are|was|is) there|number of)\b", re.IGNORECASE
)
# What programs write of a period, which no article would.
_WRITTEN = re.compile(
    r"\b(?:(?:FY|CY)?\d{4}\s*(?:\.\.|-|–|to)\s*(?:FY|CY)?\d{4}|\d{4}-\d{2}\s*\.\.\s*\d{4}-\d{2}|\d{4}-\d{2}|(?:FY|CY)\d{4})\b",
    re.IGNORECASE,
)


class _Parts(NamedTuple):
    """What a question consists of."""

    subject: str
    scope: dict[str, str]
    period: str | None
    by: tuple[str, ...]


def number_in(text: str) -> str | None:
    """The number of a question for one, `203,597` of `what is 203,597?`; None where it asks for anything else."""
    match = _NUMBER.fullmatch(text.strip())
    return None if match is None else match["number"].rstrip(",")


def read_words(text: str, catalog: Catalog) -> Question:
    """The question that a line of words asks.

    What is counted, members and a period may stand in any order, as articles name them; `by month` and the like says
    into what the figures are cut, `area=Tucson sector` names a member of a dimension. Where nothing is named that is
    counted, encounters are meant, or with a drug seizures; where no period is, every fiscal year that is held.

    Raises:
        QueryError: A word says nothing here, two periods are named, or the line is too long.
        PeriodError: What looks like a period is none.
    """
    if len(text) > LONGEST:
        raise QueryError(f"The question has more than {LONGEST} characters.", _HINT)
    parts = _taken_apart(text)
    measure, told = _subject(parts.subject, catalog)
    question = ask(catalog, measure, scope=parts.scope, period=parts.period, by=parts.by)
    step: Step | None = question.step
    if question.period is None and step is None:
        step = "fiscal_year"
    scope = told.having(question.scope)
    return Question(question.measure, scope, question.period, step, question.dimensions)


def _taken_apart(text: str) -> _Parts:
    pieces = [piece.strip() for piece in re.split(r"[;,?]", text)]
    named = dict(map(_pair, (piece for piece in pieces if "=" in piece)))
    plain = _ASKING.sub(" ", ", ".join(piece for piece in pieces if piece and "=" not in piece))
    if not plain.strip() and not named:
        raise QueryError("Nothing is asked.", _HINT)
    by = tuple(_by(plain))
    subject, periods = _without_periods(_BY.sub(" ", plain) if by else plain)
    if len(periods) > 1:
        raise QueryError(f"{' and '.join(map(repr, periods))} are {len(periods)} periods.", "Ask for one at a time.")
    return _Parts(subject, named, periods[0] if periods else None, by)


def _pair(piece: str) -> tuple[str, str]:
    name, _, words = piece.partition("=")
    if not name.strip() or not words.strip():
        raise QueryError(f"{piece!r} is not DIMENSION=WORDS.", "Write it like border=southwest.")
    return name.strip().lower(), words.strip()


def _by(text: str) -> Iterator[str]:
    for match in _BY.finditer(text):
        for name in re.split(r"\s+and\s+", match["names"].lower()):
            yield re.sub(r"[ -]", "_", name)


def _without_periods(text: str) -> tuple[str, list[str]]:
    """The words that name no period, and those that do, each period once."""
    found = [match.span() for match in _WRITTEN.finditer(text)]
    for reading in (text, text.title()):
        if not found and len(reading) == len(text):
            found = [(time.span.start, time.span.end) for time in find_times(reading, 0, len(reading))]
    periods: dict[Period, str] = {}
    for start, end in found:
        periods.setdefault(read_period(text[start:end]), text[start:end])
    for start, end in reversed(found):
        text = f"{text[:start]} {text[end:]}"
    return re.sub(r"\b(?:in|of|for|during)\s*(?=,|$)", "", text).strip(" ,"), list(periods.values())


def _subject(text: str, catalog: Catalog) -> tuple[str, Scope]:
    """What is counted and the members; see `read_words` for what is meant where nothing that is counted is named."""
    try:
        if names_measure(text, catalog):
            return read_subject(text, catalog)
    except QueryError as error:
        raise QueryError(error.message, _HINT) from error
    try:
        measure, scope = read_subject(f"encounters, {text}", catalog)
    except QueryError as error:
        raise QueryError(f"{text!r} names nothing that is known here.", _HINT) from error
    return ("seizures", scope) if "drug" in scope else (measure, scope)
