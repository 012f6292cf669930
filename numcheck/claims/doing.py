"""What may be done with a figure: the operations that its words propose, each with what that is worth."""

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from numcheck.claims.claim import Direction, Operation
from numcheck.claims.details import Detail, First, Per
from numcheck.claims.moving import REACH, around, direction, led_by, moved, moves_behind, passed, signed, words_before
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.when.time import month_of
from numcheck.figures.figure import Hedge, Kind

_UNITS: Mapping[str, Per] = {"day": "day", "month": "month", "year": "year"}


class Doing(NamedTuple):
    """An operation that the words propose.

    Attributes:
        operation: The operation.
        weight: What its words are worth, in hundredths of log odds.
        direction: Which way a change goes, or None.
        is_plain: Whether the words say it plainly; what is not plain accuses nobody.
        counted: Whether a change is told in what is counted and not in percent.
        per: Of an average, and of one that a change is measured against, what the total is divided by.
        detail: What a run or a place in an order says besides, or None.
        may_peak: Whether nothing calls a rate an average: `agents caught 12,000 a day` may be of some days.
    """

    operation: Operation
    weight: int
    direction: Direction | None = None
    is_plain: bool = True
    counted: bool = False
    per: Per | None = None
    detail: Detail | None = None
    may_peak: bool = False


PLAIN, _LIKELY, _MAYBE, _HARDLY = 300, 150, 0, -300
"""What words are worth that say an operation plainly, that mostly do, that may, and that hardly do."""


def doings(ear: Ear) -> tuple[Doing, ...]:
    """The operations that the words propose for a figure; () where it counts something else."""
    kind = ear.figure.kind
    if kind is Kind.RANGE:  # "15-20 percent", "between 120,000 and 140,000"
        kind = Kind.PERCENT if ear.figure.is_percent else Kind.COUNT
    if kind is Kind.SUPERLATIVE:
        return (Doing(Operation.SUPERLATIVE, PLAIN),)
    if kind is Kind.RATE:
        return (_mean(ear, _UNITS.get(ear.figure.per or "")),)
    if kind is Kind.MULTIPLE:
        return (Doing(Operation.MULTIPLE, 200, direction(ear)),)
    if kind is Kind.POINTS:
        way = direction(ear)
        return (Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None),)
    if ear.figure in ear.line.majorities:
        return (Doing(Operation.SHARE, PLAIN),)
    if kind in (Kind.PERCENT, Kind.SHARE):
        return tuple(_part_or_change(ear))
    if kind in (Kind.COUNT, Kind.MASS, Kind.VAGUE):
        return tuple(_counts(ear))
    return ()


def went(ear: Ear) -> Doing:
    """What words do that say which way something went, without a number."""
    return Doing(Operation.COMPARISON, PLAIN, "up" if ear.figure.extreme == "high" else "down")


def rated(ear: Ear) -> tuple[Doing, ...]:
    """What words do with a figure where a percentage is what is counted: `unemployment rose to 4.5 percent` is a level.

    How far a rate moved, in percent or in points, is told in too many ways to be asked.
    """
    if ear.figure.kind is not Kind.PERCENT:
        return doings(ear) if ear.figure.kind is Kind.SUPERLATIVE else ()
    following = ear.page.text[ear.figure.span.end : ear.line.end].lower().split(maxsplit=1)[:1]
    return () if moved(ear) or following == ["of"] else (Doing(Operation.LEVEL, PLAIN),)


def outdone(ear: Ear) -> tuple[Doing, ...]:
    """What words do that say one is more than others, without a number; () where they are none such."""
    way: Direction = "up" if ear.figure.extreme == "high" else "down"
    told = (one.rivals for one in ear.line.versus if one.figure is ear.figure)
    return tuple(Doing(Operation.COMPARISON, PLAIN, way, detail=rivals) for rivals in told)


def _counts(ear: Ear) -> Iterator[Doing]:
    if ear.figure.kind is Kind.COUNT:
        if _is_aside(ear):
            return
        per = _average(ear) or _average_before(ear)
        if per is not None:
            yield _mean(ear, per)
            return
        if (sign := signed(ear)) is not None:
            yield Doing(Operation.CHANGE, PLAIN, sign, counted=True)
            return
    if is_first(ear):
        yield Doing(Operation.THRESHOLD, PLAIN, detail=First(low=False))
        return
    way = direction(ear)
    if led_by(ear):
        word = next(iter(words_before(ear, "by")), "")
        if word in ("up", "down"):
            yield Doing(Operation.LEVEL, _MAYBE, is_plain=False)
            yield Doing(Operation.CHANGE, _MAYBE, way, counted=True)
        else:
            yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None, counted=True)
            yield Doing(Operation.LEVEL, _MAYBE, is_plain=False)
    elif moves_behind(ear):
        yield Doing(Operation.CHANGE, 200, way, is_plain=way is not None, counted=True)
        yield Doing(Operation.LEVEL, _MAYBE, is_plain=False)
    else:
        over = passed(ear, ear.figure) == "over"
        runs = over and ear.line.says("running", ear.figure.span.end, ear.clause[1], "behind")
        if runs or (over and (ear.points_back or _is_running(ear))):
            yield Doing(Operation.THRESHOLD, PLAIN)
        yield Doing(Operation.LEVEL, _MAYBE if runs else PLAIN)
        yield Doing(Operation.CHANGE, _HARDLY, way, is_plain=False, counted=True)


def is_first(ear: Ear) -> bool:
    """Whether a number is a mark that was passed for the first time: `topped two million for the first time`."""
    start, end = ear.clause
    told = ear.page.text[start:end].lower()
    over = passed(ear, ear.figure) == "over" or ear.figure.hedge is Hedge.MORE_THAN
    if not over or ear.points_back or _is_running(ear):
        return False  # "the annual total topped two million for the first time in August"
    return any(f"for the {words}" in told for words in before("first_time"))


def _is_running(ear: Ear) -> bool:
    """Whether a total was still running: `this year's total passed two million`, `passed two million for the year`."""
    end = ear.figure.span.end
    behind = (ear.page.text[m.span.start : m.span.end].lower() for m in ear.line.said("running", end, ear.clause[1]))
    return ear.line.says("running", ear.line.start, ear.figure.full_span.start) or any(
        words.startswith("for ") for words in behind
    )


_FEW = 1000
"""Below which a number may count months, sectors or agencies."""

_ASIDE, _BEHIND, _PER = 40, 40, 45
"""How far behind a figure, in characters, the noun it counts, the verb of a part, and an average's unit may end."""


def _is_aside(ear: Ear) -> bool:
    """`nine sectors`, `twelve straight months`: a number of something that the statistics do not count."""
    end, value = ear.figure.span.end, ear.figure.value
    if value is None or value >= _FEW:
        return False
    for m in ear.line.said("aside", end, end + _ASIDE):
        between = frozenset(ear.page.text[end : m.span.start].replace("-", " ").lower().split())
        return between <= before("aside")
    return False


def _average(ear: Ear) -> Per | None:
    """The unit of time that a count is an average over: `an average of 2,154 a day`."""
    zone = ear.line.frame.zones[ear.figure.span]
    start, end = max(zone.start, around(ear)[0]), min(zone.end, around(ear)[1])
    if not ear.line.says("mean", start, end):
        return None
    near = [m for m in ear.line.said("per", start, end) if m.span.start <= ear.figure.span.end + _PER]
    units = [m.value for m in sorted(near, key=lambda m: abs(m.span.start - ear.figure.span.end))]
    return next((_UNITS[unit] for unit in units if unit in _UNITS), None)


def _mean(ear: Ear, per: Per | None) -> Doing:
    called = ear.line.says("mean", *ear.clause, "called")
    return Doing(Operation.AVERAGE, PLAIN, per=per, may_peak=not called)


def _average_before(ear: Ear) -> Per | None:
    """`2,050 a day on average, against 2,324 in March`: what an average is compared with is one as well."""
    owners = ear.line.frame.owners
    at = owners.index(ear.figure) if ear.figure in owners else 0
    if not at or not ear.line.frame.zones[ear.figure.span].compares:
        return None
    told = owners[at - 1]
    rate = _UNITS.get(told.per or "") if told.kind is Kind.RATE else None
    return rate or (_average(ear._replace(figure=told)) if told.kind is Kind.COUNT else None)


_AVERAGE = 60
"""How far behind a percentage, in characters, the average may end that it is measured against."""


_OF_MONTH = 4
"""How many words behind "average" may name the month that it is an average of."""


def _against_average(ear: Ear) -> Per | None:
    """The unit of the average that a change is measured against: `95 percent below the monthly average of 2023`."""
    end = ear.figure.span.end
    stop = min(ear.clause[1], end + _AVERAGE)
    for mean in ear.line.said("mean", end, stop):
        behind = ["", *ear.page.text[mean.span.end : mean.span.end + _AVERAGE].split()[:_OF_MONTH]]
        named = any(month_of(word) is not None and before_it != "in" for before_it, word in pairwise(behind))
        if "averag" not in ear.page.text[mean.span.start : mean.span.end].lower() or named:
            continue  # "the average January", "the average number of July encounters": of months of one name
        leads = (*ear.line.said("move", end, mean.span.start), *ear.line.said("elliptic", end, mean.span.start))
        if leads and not any(f.span.start > end and f.span.end <= mean.span.start for f in ear.line.frame.owners):
            near = [m.value for m in ear.line.said("per", end, mean.span.end)]
            return next((_UNITS[unit] for unit in near if unit in _UNITS), "month")
    return None


def _part_or_change(ear: Ear) -> Iterator[Doing]:
    sign = signed(ear)
    way = sign or direction(ear)
    if (per := _against_average(ear)) is not None:
        yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None, per=per)
        return
    text, end = ear.page.text, ear.figure.span.end
    behind = text[end : end + 4].lstrip().lower()
    part = _is_part(ear) or _is_of_a_share(ear) or _is_of_so_many(ear)
    if _is_of_a_number(ear):
        yield Doing(Operation.MULTIPLE, PLAIN)
        yield Doing(Operation.SHARE, _LIKELY)
    elif behind.startswith("of ") and not text[end:].lstrip().lower().startswith("of which"):
        extreme = any(text[end : f.span.start].strip() == "of" for f in ear.line.figures if f.kind is Kind.SUPERLATIVE)
        yield Doing(Operation.SHARE, PLAIN, is_plain=not extreme)  # "a fifth of the peak" is a part of no whole
    elif ear.figure.kind is Kind.SHARE and (led_by(ear) or moves_behind(ear)) and way is not None:
        yield Doing(Operation.CHANGE, PLAIN, way)
    elif ear.figure.kind is Kind.SHARE:
        yield Doing(Operation.SHARE, PLAIN if part else 100, is_plain=part)
        if not part:
            yield Doing(Operation.CHANGE, _MAYBE, way, is_plain=False)
    elif moved(ear):
        yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None)
        if part and not led_by(ear) and not moves_behind(ear):
            yield Doing(Operation.SHARE, _LIKELY)
    elif part:
        yield Doing(Operation.SHARE, PLAIN)
        if way is not None:
            yield Doing(Operation.CHANGE, _MAYBE, way, is_plain=False)
    elif (same := _as_before(ear)) is not None:
        yield same
        other = Operation.SHARE if same.operation is Operation.CHANGE else Operation.CHANGE
        yield Doing(other, 50, None if other is Operation.SHARE else way, is_plain=False)
    else:
        yield Doing(Operation.CHANGE, 100 if way is not None else -100, way, is_plain=False)
        yield Doing(Operation.SHARE, 50, is_plain=False)


def _is_of_a_number(ear: Ear) -> bool:
    """`barely a third of the 50,570 of the year before`: what a level is of another one, that is printed behind it."""
    end, owners = ear.figure.span.end, ear.line.frame.owners
    if ear.figure.kind is not Kind.SHARE or ear.figure.value is None:
        return False
    other = next((one for one in owners if one.span.start > end and one.kind is Kind.COUNT), None)
    between = [] if other is None else ear.page.text[end : other.full_span.start].lower().split()
    return between[:1] == ["of"] and len(between) <= _OF_NUMBER


_OF_NUMBER = 3
"""How many words may lead from a share to the number that it is one of."""


def _is_of_so_many(ear: Ear) -> bool:
    """`one in six encounters`, `one of every four migrants`: of so many of what is named right behind it."""
    words = ear.figure.text.lower().split()
    behind = any(0 <= m.span.start - ear.figure.span.end <= 1 for m in ear.line.slots if m.tag in ("measure", "people"))
    return behind and not {"in", "every"}.isdisjoint(words)


def _is_of_a_share(ear: Ear) -> bool:
    """`52 percent of them, down from 72 percent`, `the ports' part has shrunk, to 16 percent`: of what is a share."""
    frame, figure = ear.line.frame, ear.figure
    if led_by(ear) or moves_behind(ear):
        return False
    start = max(ear.line.start, figure.full_span.start - _SUBJECT)
    if ear.line.says("share", start, figure.full_span.start, "subject"):
        return True
    at = frame.owners.index(figure) if figure in frame.owners else 0
    if not at or not frame.zones[figure.span].compares:
        return False
    before_it = frame.owners[at - 1]
    alike = before_it.kind in (Kind.PERCENT, Kind.SHARE)
    return alike and next(_part_or_change(ear._replace(figure=before_it))).operation is Operation.SHARE


_SUBJECT = 70
"""How far before a percentage, in characters, a word for a share may begin that it is one of."""


def _as_before(ear: Ear) -> Doing | None:
    """`fell by 23 percent and of families by 31 percent`: what has no verb is done with as the one before it was."""
    frame = ear.line.frame
    at = frame.owners.index(ear.figure) if ear.figure in frame.owners else 0
    if not at or frame.zones[ear.figure.span].verb is not None:
        return None
    for before_it in reversed(frame.owners[:at]):
        if frame.has_verb(before_it.span.end, ear.figure.span.start):
            return None
        if before_it.kind is Kind.PERCENT:
            found = next(_part_or_change(ear._replace(figure=before_it)))
            return found._replace(weight=_LIKELY) if found.is_plain else None
    return None


def _is_part(ear: Ear) -> bool:
    text, end, first = ear.page.text, ear.figure.span.end, ear.figure.full_span.start
    for m in ear.line.said("share", end, min(ear.line.end, end + _BEHIND), "behind"):
        if len(text[end : m.span.start].strip(" ),").split()) <= 2:
            return True
    start = max(ear.line.start, first - REACH)
    if any(not text[m.span.end : first].strip(" a") for m in ear.line.said("share", start, first, "ahead")):
        return True
    return text[max(0, first - 1) : first] == "(" or text[max(0, first - 4) : first].lower() in (" or ", ", or")
