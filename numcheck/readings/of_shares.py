"""The siblings of a share: another border or component of both part and whole, everybody, another period."""

from collections.abc import Iterator, Sequence

from numcheck.claims.claim import Baseline
from numcheck.claims.slots.scope import WHO
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.answer import Reading
from numcheck.readings.beside import CHIEF, COMPONENTS, beside


def of_share(plain: Reading) -> Iterator[Reading]:
    """Every reading that differs in one slot, then those that differ in border and component."""
    yield from shared(plain, "border", CHIEF)
    yield from shared(plain, "component", COMPONENTS[:2])
    yield from _everybody(plain)
    yield from _periods(plain)
    for other in shared(plain, "border", CHIEF):
        yield from shared(other, "component", COMPONENTS[:2])


def shared(plain: Reading, dimension: str, among: Sequence[str]) -> Iterator[Reading]:
    """The same share of the other members of a dimension that part and whole have alike."""
    whole = plain.whole
    if whole is None or dimension not in whole or plain.scope.get(dimension) != whole[dimension]:
        return
    for member in among:
        if member != whole[dimension]:
            told = {dimension: member}
            yield plain._replace(
                scope=plain.scope.having(told), whole=whole.having(told), differs=(*plain.differs, dimension)
            )


def _everybody(plain: Reading) -> Iterator[Reading]:
    """The share among everybody, where the whole is of some alone ("87 percent of single adults were expelled")."""
    whole = plain.whole
    for dimension in WHO:
        if whole is not None and dimension in whole and plain.scope.get(dimension) == whole[dimension]:
            yield plain._replace(
                scope=plain.scope.without(dimension),
                whole=whole.without(dimension),
                differs=(*plain.differs, dimension),
            )


def _periods(plain: Reading) -> Iterator[Reading]:
    """The months or years beside it, the other kind of year, and the year of a month."""
    years = [Period.fiscal(fiscal_year_of(plain.period.last))] if plain.period.is_month else []
    for period in dict.fromkeys([*beside(plain.period), *years]):
        moved = period.first - plain.period.first
        alike = period.length == plain.period.length
        base = None if plain.baseline is None or not alike else plain.baseline.periods[0].shift(moved)
        if plain.baseline is None or base is not None:
            yield plain._replace(
                period=period,
                baseline=None if base is None else Baseline((base,)),
                differs=(*plain.differs, "period"),
            )
