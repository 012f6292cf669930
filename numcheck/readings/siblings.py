"""The readings that differ from the plain one in a slot: they explain a figure that the plain reading does not."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Baseline, Claim, Operation
from numcheck.datasets.scope import Scope
from numcheck.periods import Period
from numcheck.readings.answer import Reading
from numcheck.readings.beside import BORDERS, CHIEF, COMPONENTS, beside
from numcheck.readings.of_shares import of_share


def siblings(claim: Claim, plain: Reading) -> Iterator[Reading]:
    """Every reading that differs in one slot, then those that differ in border and component.

    A superlative, a place or a comparison holds or does not, so any other reading agrees too easily by chance: only
    the other chief border is asked.
    """
    if plain.whole is not None:
        yield from of_share(plain)
        return
    if claim.operation in (Operation.SUPERLATIVE, Operation.RANK, Operation.COMPARISON):
        yield from borders(plain)
        return
    among = BORDERS if claim.operation is Operation.LEVEL else CHIEF
    parts = COMPONENTS if claim.operation is Operation.LEVEL else COMPONENTS[:2]
    yield from borders(plain, among)
    yield from _components(plain, parts)
    yield from _whole_population(plain)
    if claim.operation not in (Operation.THRESHOLD, Operation.STREAK, Operation.RANGE):
        yield from _periods(plain)
    if claim.operation is Operation.CHANGE:
        yield from _baselines(plain)
    for other in borders(plain, among):
        yield from _components(other, parts)


def borders(plain: Reading, among: Sequence[str] = CHIEF) -> Iterator[Reading]:
    """The same question of the other borders, unless it is of a sector or a field office: each lies at one."""
    for border in among if "border" in plain.scope and "area" not in plain.scope else ():
        if border != plain.scope.get("border"):
            yield _elsewhere(plain, plain.scope.having(border=border), "border")


def _elsewhere(plain: Reading, scope: Scope, dimension: str) -> Reading:
    """The same question of another scope."""
    measure, _, period, baseline, whole, differs = plain
    return tuple.__new__(Reading, (measure, scope, period, baseline, whole, (*differs, dimension)))


def _components(plain: Reading, among: Sequence[str]) -> Iterator[Reading]:
    for component in among if "component" in plain.scope else ():
        if component != plain.scope.get("component"):
            yield _elsewhere(plain, plain.scope.having(component=component), "component")


def _whole_population(plain: Reading) -> Iterator[Reading]:
    """Everybody, where the sentence names a part of the people."""
    for dimension in ("demographic", "citizenship", "title", "drug"):
        if dimension in plain.scope:
            yield _elsewhere(plain, plain.scope.without(dimension), dimension)


def _periods(plain: Reading) -> Iterator[Reading]:
    """The months or years beside it, the other kind of year, the whole year of a part of it."""
    for period in dict.fromkeys(beside(plain.period)):
        moved = period.first - plain.period.first
        baseline = _moved(plain.baseline, moved, period.length - plain.period.length)
        yield Reading(plain.measure, plain.scope, period, baseline, plain.whole, (*plain.differs, "period"))


def _moved(baseline: Baseline | None, months: int, longer: int) -> Baseline | None:
    """A single period compared with moves along; an extremum stays."""
    if baseline is None or baseline.pick != "only":
        return baseline
    base = baseline.periods[0]
    last = base.last + months + longer
    return Baseline((Period(base.first + months, last),)) if last >= base.first + months else baseline


def _baselines(plain: Reading) -> Iterator[Reading]:
    """The period before, and the same period a year before."""
    for months in (1, 12) if plain.period.is_month else (12,):
        baseline = Baseline((plain.period.shift(-months),))
        if baseline != plain.baseline:
            yield plain._replace(baseline=baseline, differs=(*plain.differs, "baseline"))
