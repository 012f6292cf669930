"""What is the first in so long: `the first decline since January`, `in five months`, `the first month above 2,000`."""

import re

from numcheck.claims.details import Turn
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.when.time import Time, find_times, month_of, months_back, year_of
from numcheck.figures.figure import Kind


def turn(ear: Ear) -> Turn | None:
    """The move that `first` tells of, with the time in which there was none of its direction; None where it is none."""
    if ear.tells_of_share:
        return None
    if ear.figure.kind is Kind.SUPERLATIVE:
        return _for_the_first_time(ear)
    if ear.figure.kind is not Kind.ORDINAL or ear.figure.value != 1:
        return None
    if (move := _move(ear)) is None:
        return None
    at = max(move.span.end, ear.figure.span.end)
    time = next((one for one in ear.line.times if 0 <= one.span.start - at <= 1), None)
    return None if time is None else _turned(time, above=move.value == "up")


def _turned(time: Time, *, above: bool) -> Turn | None:
    return _since(time, above=above) if time.form == "since" else _back(time, above=above)


def _for_the_first_time(ear: Ear) -> Turn | None:
    """`fell in July for the first time in five months`; not where a number was passed for the first time.

    Nor where a clause behind it says what came about then: `the first time in five years that it was under half`.
    """
    start, (first, last) = ear.clause[0], ear.figure.span
    if not any(words in ear.figure.text.lower() for words in before("first_time")):
        return None
    if ear.line.says("past", start, first) or _goes_on(ear, last):
        return None
    moves = [*ear.line.said("move", start, first)] or _led_to(ear, last)
    time = next(iter(find_times(ear.page.text, first, last)), None)
    if moves and time is None and ear.figure.text.lower().endswith(tuple(before("in_years"))):
        return Turn(moves[-1].value == "up", back=_YEARS)
    return None if time is None or not moves else _turned(time, above=moves[-1].value == "up")


def _led_to(ear: Ear, at: int) -> list[Mention]:
    """The first move behind the comma of what opens a sentence: `For the first time in five months, arrests fell`."""
    comma = _SIGN.search(ear.page.text, at, ear.line.end)
    if comma is None or comma.group() != "," or ear.figure.span.start > ear.line.start + len("For "):
        return []
    ends = _SIGN.search(ear.page.text, comma.end(), ear.line.end)
    return [*ear.line.said("move", comma.end(), ear.line.end if ends is None else ends.start())][:1]


def _goes_on(ear: Ear, at: int) -> bool:
    """Whether a verb stands behind a place, and no sign between."""
    verb = next((verb for verb in ear.line.frame.verbs if at < verb), None)
    return verb is not None and _SIGN.search(ear.page.text, at, verb) is None


_SIGN = re.compile(r"[.,;:()–—\n]")
"""What ends a phrase."""

_YEARS = 24
"""How many months back `for the first time in years` reaches at least."""


def _move(ear: Ear) -> Mention | None:
    """The noun behind `first`, or else the last move before it: `a dip, the first since January`."""
    end, text = ear.figure.span.end, ear.page.text
    behind = next(ear.line.said("move", end, ear.clause[1]), None)
    if behind is not None and before("before_turn").issuperset(text[end : behind.span.start].lower().split()):
        return behind
    ahead = [*ear.line.said("move", ear.line.start, ear.figure.span.start)]
    return ahead[-1] if ahead else None


def _since(time: Time, *, above: bool) -> Turn:
    if "m" in time.fields:
        told = time.fields.get("y2") or time.fields.get("y")
        return Turn(above, month=month_of(time.fields["m"]), year=None if told is None else year_of(told))
    return Turn(above, year=year_of(time.fields.get("fy") or time.fields.get("y")))


def _back(time: Time, *, above: bool) -> Turn | None:
    back = months_back(time) if time.form == "back" else None
    return None if back is None else Turn(above, back=back)


_FIRST_STEP = re.compile(
    r"\bfirst\s+(?:full\s+)?(?P<step>month|(?:fiscal\s+)?year)(?:\s+(?:ever|on\s+record|in\s+history))?"
    r"(?:\s+(?:with|to\s+see|to\s+bring))?(?:\s+(?:above|over|below|under|past))?\s*\Z",
    re.IGNORECASE,
)
"""What leads to a mark that only one month has passed: `the first month ever under`, `the first month with`."""


def first_step(ear: Ear) -> re.Match[str] | None:
    """The words right before a number by which a month, or a year, is the first that is above it, or below."""
    return _FIRST_STEP.search(ear.page.text, ear.line.start, ear.figure.full_span.start)
