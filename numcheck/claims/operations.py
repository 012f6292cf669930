"""What may be done with a figure: the operations that its words propose, each with what that is worth."""

from collections.abc import Iterable, Iterator

from numcheck.claims.claim import CHANGES, Direction, Operation
from numcheck.claims.details import First, Per, Rivals
from numcheck.claims.doing import HARDLY, MAYBE, PLAIN, UNITS, Doing
from numcheck.claims.moving import (
    around,
    direction,
    led_by,
    moved,
    moves_behind,
    passed,
    signed,
    way_passed,
    words_before,
    words_behind,
)
from numcheck.claims.ordered import lasting
from numcheck.claims.percentages import part_or_change
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.steps import went_from
from numcheck.claims.turning import first_step
from numcheck.figures.figure import RATIOS, Hedge, Kind


def doings(ear: Ear) -> tuple[Doing, ...]:
    """The operations that the words propose for a figure; () where it counts something else."""
    kind = ear.figure.kind
    if kind is Kind.RANGE:  # "15-20 percent", "between 120,000 and 140,000"
        kind = Kind.PERCENT if ear.figure.is_percent else Kind.COUNT
    if kind is Kind.SUPERLATIVE:
        return (Doing(Operation.SUPERLATIVE, PLAIN),)
    if kind is Kind.RATE:
        return (_mean(ear, UNITS.get(ear.figure.per or "")),)
    if kind in RATIOS and (rivals := _rivals(ear)) is not None:
        return (Doing(Operation.MULTIPLE, PLAIN, detail=rivals),)
    if kind is Kind.MULTIPLE:
        multiple = Doing(Operation.MULTIPLE, 200, direction(ear), is_plain=not _is_of_back_then(ear))
        return () if _is_of_a_share(ear) else (multiple,)
    if kind is Kind.POINTS:
        way = direction(ear)
        return (Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None),)
    if ear.figure in ear.line.majorities:
        return (Doing(Operation.SHARE, PLAIN),)
    if kind in (Kind.PERCENT, Kind.SHARE):
        found = tuple(part_or_change(ear))
        if not _is_of_a_share(ear):
            return found
        return tuple(one._replace(is_plain=one.is_plain and one.operation not in CHANGES) for one in found)
    if kind in (Kind.COUNT, Kind.MASS, Kind.VAGUE):
        return tuple(_counts(ear))
    return ()


def _is_of_a_share(ear: Ear) -> bool:
    """Whether a part is what moved, of which no change is asked: `double their share`, `the share rose by half`."""
    zone = ear.line.frame.zones[ear.figure.span]
    leading = ear.page.text[zone.start : ear.figure.span.start].lower().split()
    behind = words_behind(ear) if ear.figure.kind is Kind.MULTIPLE else ()
    return not before("shares").isdisjoint((*leading, *behind))


def _is_of_back_then(ear: Ear) -> bool:
    """`a year ago, when it was twice as many`: what the earlier number was of the later one."""
    zone = ear.line.frame.zones[ear.figure.span]
    return ear.page.text[zone.start : ear.figure.span.start].lower().strip(" ,;(—–").startswith("when ")


def went(ear: Ear) -> Doing:
    """What words do that say which way something went, without a number; no way where they say that it did not move."""
    ways: dict[str | None, Direction] = {"high": "up", "low": "down"}
    return lasting(ear) or Doing(Operation.COMPARISON, PLAIN, ways.get(ear.figure.extreme))


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
    rivals = _rivals(ear) if ear.figure.value is None else None
    return () if rivals is None else (Doing(Operation.COMPARISON, PLAIN, way, detail=rivals),)


def _rivals(ear: Ear) -> Rivals | None:
    return next((one.rivals for one in ear.line.versus if one.figure is ear.figure), None)


def _counts(ear: Ear) -> Iterator[Doing]:
    if ear.figure.kind is Kind.COUNT:
        if _is_aside(ear):
            return
        if units := _averages(ear) or _average_before(ear):
            yield from (_mean(ear, per)._replace(is_plain=len(units) == 1) for per in units)
            return
        if (sign := signed(ear)) is not None:
            yield Doing(Operation.CHANGE, PLAIN, sign, counted=True)
            return
    if (first := first_time(ear)) is not None:
        yield Doing(Operation.THRESHOLD, PLAIN, detail=first)
        return
    way = direction(ear)
    if led_by(ear):
        word = next(iter(words_before(ear, "by")), "")
        if word in ("up", "down"):
            yield Doing(Operation.LEVEL, MAYBE, is_plain=False)
            yield Doing(Operation.CHANGE, MAYBE, way, counted=True)
        else:
            way = way or way_passed(ear)
            yield Doing(Operation.CHANGE, PLAIN, way, is_plain=way is not None, counted=True)
            yield Doing(Operation.LEVEL, MAYBE, is_plain=False)
    elif moves_behind(ear):
        yield Doing(Operation.CHANGE, 200, way, is_plain=way is not None, counted=True)
        if not _is_measured(ear):
            yield Doing(Operation.LEVEL, MAYBE, is_plain=False)
    else:
        over = passed(ear, ear.figure) == "over"
        runs = over and ear.line.says("running", ear.figure.span.end, ear.clause[1], "behind")
        if runs or (over and (ear.points_back or _is_running(ear))):
            yield Doing(Operation.THRESHOLD, PLAIN)
        yield Doing(Operation.LEVEL, MAYBE if runs else PLAIN)
        yield Doing(Operation.CHANGE, HARDLY, way, is_plain=False, counted=True)


def _is_measured(ear: Ear) -> bool:
    """Whether a time stands right behind what moved: `500,000 above the year before` is no level."""
    end = ear.figure.span.end
    moves = [m.span.end for m in ear.line.said("move", end, ear.clause[1])][:1]
    return any(0 <= time.span.start - at <= 1 for at in moves for time in ear.line.times if time.is_prior)


def first_time(ear: Ear) -> First | None:
    """The mark that a number is where it was passed for the first time: `topped two million for the first time`."""
    start, end = ear.clause
    told = ear.page.text[start:end].lower()
    side = passed(ear, ear.figure) or _HEDGED.get(ear.figure.hedge or Hedge.ABOUT)
    if side is not None and first_step(ear) is not None:
        return First(side == "under")
    if side is None or ear.points_back or _is_running(ear):
        return None  # "the annual total topped two million for the first time in August"
    return First(side == "under") if any(f"for the {words}" in told for words in before("first_time")) else None


_HEDGED = {Hedge.MORE_THAN: "over", Hedge.LESS_THAN: "under"}
"""On which side of a number its hedge says that something was."""


def _is_running(ear: Ear) -> bool:
    """Whether a total was still running: `this year's total passed two million`, `passed two million for the year`."""
    end = ear.figure.span.end
    behind = (ear.page.text[m.span.start : m.span.end].lower() for m in ear.line.said("running", end, ear.clause[1]))
    return ear.line.says("running", ear.line.start, ear.figure.full_span.start) or any(
        words.startswith("for ") for words in behind
    )


_FEW = 1000
"""Below which a number may count months, sectors or agencies."""

_ASIDE, _PER = 40, 45
"""How far behind a figure, in characters, the noun that it counts may end, and an average's unit begin."""


def _is_aside(ear: Ear) -> bool:
    """`nine sectors`, `twelve straight months`: a number of something that the statistics do not count.

    `more than in the four before it`: so many times.
    """
    text, end, value = ear.page.text, ear.figure.span.end, ear.figure.value
    if value is None or value >= _FEW:
        return False
    leading, behind = text[ear.line.start : ear.figure.full_span.start].lower(), text[end : ear.line.end].lower()
    if leading.endswith("the ") and behind.startswith(" before"):
        return True
    for m in ear.line.said("aside", end, end + _ASIDE):
        between = frozenset(text[end : m.span.start].replace("-", " ").lower().split())
        return between <= before("aside")
    return False


def _averages(ear: Ear) -> tuple[Per, ...]:
    """The units of time that a count may be an average over: `an average of 2,154 a day`; () where it is none.

    Where no word says one it may be any: `the month averaged 8,000`.
    """
    zone, first = ear.line.frame.zones[ear.figure.span], ear.figure.full_span.start
    ahead = [m.value for m in ear.line.said("per", ear.line.start, first) if first - m.span.end <= _LABEL]
    if ahead:  # "per day, 258 or so"
        return _known(ahead)
    start, end = max(zone.start, around(ear)[0]), min(zone.end, around(ear)[1])
    if not ear.line.says("mean", start, end):
        return _of_subject(ear)
    near = [m for m in ear.line.said("per", start, end) if m.span.start <= ear.figure.span.end + _PER]
    units = _known(m.value for m in sorted(near, key=lambda m: abs(m.span.start - ear.figure.span.end)))
    if not units and ear.line.says("mean", start, end, "called"):
        return tuple(UNITS.values())
    return units[:1]


def _of_subject(ear: Ear) -> tuple[Per, ...]:
    """`the average daily number of people caught there rose to 2,154`: what its clause is about is an average."""
    start, first = ear.clause[0], ear.figure.full_span.start
    verb = max((verb for verb in ear.line.frame.verbs if start <= verb < first), default=start)
    numbered = any(start <= one.span.start < verb for one in ear.line.frame.owners)
    if numbered or not ear.line.says("mean", start, verb, "called"):
        return ()  # "rose from 1,781 to 2,154 as total apprehensions rose to 64,638"
    return _known(m.value for m in ear.line.said("per", start, verb))[:1]


def _known(units: Iterable[str]) -> tuple[Per, ...]:
    """The units of time that averages are asked over, of those told: none of hours."""
    return tuple(UNITS[unit] for unit in units if unit in UNITS)


_LABEL = 2
"""How many characters part a unit from the number that it stands before: `per day, 258`."""


def _mean(ear: Ear, per: Per | None) -> Doing:
    called = ear.line.says("mean", *ear.clause, "called")
    return Doing(Operation.AVERAGE, PLAIN, per=per, may_peak=not called)


def _average_before(ear: Ear) -> tuple[Per, ...]:
    """`2,050 a day on average, against 2,324 in March`: what an average is compared with is one as well.

    So is what it rose to: `from an average of 1,781 a day to 2,154`.
    """
    told = ear.line.frame.compared(ear.figure) or went_from(ear)
    if told is None:
        return ()
    rate = UNITS.get(told.per or "") if told.kind is Kind.RATE else None
    if rate is not None:
        return (rate,)
    return _averages(ear._replace(figure=told)) if told.kind is Kind.COUNT else ()
