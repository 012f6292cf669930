"""What a clause does with its figure: the operation and its direction."""

import re
from typing import NamedTuple

from numcheck.claims.claim import Direction, Operation
from numcheck.claims.clauses import Clause
from numcheck.claims.details import Detail
from numcheck.claims.operands import more_or_less, moves_by
from numcheck.claims.phrases import Mention
from numcheck.claims.timeref import Form
from numcheck.figures.figure import Figure, Kind

OUTSIDE = {
    Kind.MONEY: "money",
    Kind.MASS: "other_subject",
    Kind.DISTANCE: "other_subject",
    Kind.TEMPERATURE: "other_subject",
    Kind.AGE: "age",
    Kind.DURATION: "duration",
    Kind.MEASURE: "other_subject",
}
"""Kinds that none of these datasets measures, with the reason to set them aside."""

_FIXED = {
    Kind.SUPERLATIVE: Operation.SUPERLATIVE,
    Kind.SHARE: Operation.SHARE,
    Kind.RATE: Operation.AVERAGE,
    Kind.RANK: Operation.RANK,
    Kind.ORDINAL: Operation.RANK,
    Kind.RANGE: Operation.RANGE,
    Kind.PAIR: Operation.CHANGE,
    Kind.VAGUE: Operation.LEVEL,
    Kind.POINTS: Operation.CHANGE,
}
_DIFFERS = re.compile(
    r"\s+(?:(?P<way>more|higher|fewer|less|lower)\s+(?:[^\s,;:.]+\s+){0,10}?than\b|(?P<side>above|below)\s+(?:the|it|that|last)\b)",
    re.IGNORECASE,
)
_AMOUNTS = ("increase", "rise", "decrease", "decline", "drop", "fall", "reduction")
"""What is told of by how much it changed: `an increase of 96,725`. A surge or a jump may be of people who came."""
_NEAR = 4  # words that may stand between a verb and its figure ("surpassed the mark of two million")


class Action(NamedTuple):
    """An operation with its direction; `past` says that a threshold verb stands before the figure.

    `detail` is what special operations know besides; `member` has the place of a rank, of `several` none alone.
    """

    operation: Operation
    direction: Direction | None = None
    past: str | None = None
    detail: Detail | None = None
    member: Mention | None = None
    several: bool = False


def action(clause: Clause) -> Action | None:
    """What the clause does with its figure; None where a percentage is neither a change nor a share."""
    figure = clause.figure
    if figure.kind is Kind.PERCENT or (figure.kind is Kind.RANGE and figure.unit == "percent"):
        return _percent(clause)
    if figure.kind in (Kind.COUNT, Kind.MASS):
        return _count(clause)
    if figure.kind is Kind.MULTIPLE:
        return None if _how_often(clause) else Action(Operation.MULTIPLE, _verb_direction(figure))
    if moves_by(clause):
        return Action(Operation.CHANGE, more_or_less(clause) or change(clause))
    way = change(clause) if figure.kind in (Kind.POINTS, Kind.PAIR) else None
    return Action(_FIXED[figure.kind], way)


def rate(clause: Clause) -> Action | None:
    """What the clause does with a figure where what is measured is itself a percentage.

    `The unemployment rate rose to 4.5 percent` tells a level. How far it moved, in percent or in points, is not
    told here: no percentage of a percentage is checked.
    """
    figure = clause.figure
    if figure.kind is Kind.SUPERLATIVE:
        return Action(Operation.SUPERLATIVE)
    if figure.kind is not Kind.PERCENT:
        return None
    before = clause.parts.text[clause.parts.sentence.span.start : figure.full_span.start].split()[-1:]
    after = clause.parts.text[figure.span.end : figure.span.end + 12].split()[:1]
    moved = change(clause) is not None and before not in (["to"], ["at"], ["of"], ["was"], ["hit"], ["reached"])
    return None if moved or after == ["of"] else Action(Operation.LEVEL)


def _how_often(clause: Clause) -> bool:
    """`visited the border twice`: nothing is multiplied."""
    if clause.figure.text.lower() not in ("twice", "thrice") or clause.held.absorbed:
        return False
    following = clause.parts.text[clause.figure.span.end : clause.figure.span.end + 8].split()[:1]
    return following not in (["the"], ["as"], ["that"], ["those"], ["what"], ["its"], ["last"], ["this"], ["more"])


def _verb_direction(figure: Figure) -> Direction | None:
    """`doubled` says up and `halved` down; `twice` says neither."""
    if figure.value is None or not figure.text.lower().endswith(("ed", "ing")):
        return None
    return "up" if figure.value > 1 else "down"


def change(clause: Clause) -> Direction | None:
    """The direction of the change word nearest to the figure: behind it first ("94 percent drop"), then before it."""
    found = [m for m in clause.of("change") if not m.span.overlaps(clause.figure.span)]
    behind = [m for m in found if m.span.start >= clause.figure.span.end and m.span.end <= clause.near_end]
    for mention in behind[:1] or found[:1]:
        return "up" if mention.value == "up" else "down"
    return None


def threshold(clause: Clause) -> Mention | None:
    """The threshold verb that stands right before the figure."""
    start = clause.full_span.start
    for mention in clause.of("threshold"):
        between = clause.parts.text[mention.span.end : start]
        if mention.span.end <= start and len(between.split()) <= _NEAR and "," not in between:
            return mention
    return None


def _percent(clause: Clause) -> Action | None:
    after = clause.parts.text[clause.figure.span.end : clause.figure.span.end + 12].split()
    if after[:1] == ["of"] or any(m.value == "verbs" for m in clause.of("share")):
        return Action(Operation.SHARE)
    if after[:1] in (["more"], ["fewer"], ["less"]):
        return Action(Operation.CHANGE, "up" if after[0] == "more" else "down")
    way = change(clause)
    return None if way is None else Action(Operation.CHANGE, way)


def _count(clause: Clause) -> Action:
    way = _difference(clause)
    if way is not None:
        return Action(Operation.CHANGE, way)
    verb = threshold(clause)
    if verb is None or verb.value == "under":
        return Action(Operation.LEVEL, past=None if verb is None else verb.value)
    if first_time(clause) or (_of_the_year(clause) and any(ref.form is Form.MONTH for ref in clause.times)):
        return Action(Operation.THRESHOLD, past=verb.value)
    return Action(Operation.LEVEL, past=verb.value)


def _difference(clause: Clause) -> Direction | None:
    """Which way a count says that something changed by it: `rose by 644,258`, `644,258 more than in fiscal 2021`."""
    text, full = clause.parts.text, clause.full_span
    before = text[clause.span.start : full.start].lower().split()[-1:]
    if before == ["by"]:
        passed = clause.held.absorbed or any(m.value == "past" for m in clause.of("threshold"))
        return change(clause) or ("up" if passed else _restated(clause))
    if before == ["of"]:
        for mention in clause.of("change"):
            word = text[mention.span.start : mention.span.end].lower()
            if word in _AMOUNTS and text[mention.span.end : full.start].split() == ["of"]:
                return "up" if mention.value == "up" else "down"
    for mention in clause.of("differs"):
        if not text[mention.span.end : full.start].strip():
            return "up" if mention.value == "up" else "down"
    behind = _DIFFERS.match(text, full.end, clause.span.end)
    return (
        None
        if behind is None
        else ("up" if (behind["way"] or behind["side"]).lower() in ("more", "higher", "above") else "down")
    )


def _restated(clause: Clause) -> Direction | None:
    """`rose from 27,180 to 198,929, or by 171,749`: the way of the numbers before it."""
    text, start = clause.parts.text, clause.figure.full_span.start
    if text[clause.span.start : start].lower().strip(" ,").split() not in (["or", "by"], ["by"]):
        return None
    ahead = [m for m in clause.parts.mentions if m.tag == "change" and m.span.end <= start]
    return ("up" if ahead[-1].value == "up" else "down") if ahead else None


def _of_the_year(clause: Clause) -> bool:
    """Whether the clause may speak of a year's running total: it says so, names the year, or refers to a number."""
    told = clause.of("total") or clause.of("back")
    return bool(told) or any(ref.form in (Form.FISCAL, Form.CALENDAR) or ref.unit == "fiscal" for ref in clause.times)


def first_time(clause: Clause) -> bool:
    """Whether the clause says that it had not happened before."""
    return bool(clause.of("first"))
