"""Moves that are the first of their direction in so long: `the first decline since January`, `in five months`."""

from numcheck.claims.details import Turn
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.when.time import Time, month_of, months_back, year_of
from numcheck.figures.figure import Kind


def turn(ear: Ear) -> Turn | None:
    """The move that `first` tells of, with the time in which there was none of its direction; None where it is none."""
    if ear.figure.kind is not Kind.ORDINAL or ear.figure.value != 1:
        return None
    if (move := _move(ear)) is None:
        return None
    at = max(move.span.end, ear.figure.span.end)
    time = next((one for one in ear.line.times if 0 <= one.span.start - at <= 1), None)
    if time is None:
        return None
    return _since(time, above=move.value == "up") if time.form == "since" else _back(time, above=move.value == "up")


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
