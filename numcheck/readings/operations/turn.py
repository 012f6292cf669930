"""A move that is the first of its direction in so long: back to which month, or year, was there no other?"""

from collections.abc import Mapping
from decimal import Decimal

from numcheck.claims.details import Turn
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.series import Official
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.operations.comparison import CLOSE, REVISIONS

UNTIMED = "The sentence does not say of which months or years it is the first."

_YEAR = 12


def answer(turn: Turn, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """How many months, or years, back the last move of its direction was, against how many are told at least."""
    period, told = reading.period, _told(turn, reading.period)
    if told is None or told < 1:
        return Unanswered("NC904", UNTIMED)
    step = 1 if period.is_month else _YEAR
    history = catalog.history(reading.measure, reading.scope, "month" if step == 1 else "fiscal_year")
    held = {one.period.last // step: one for one in history}
    last = period.last // step
    if last not in held or last - 1 not in held:
        return uncovered(reading, period, catalog)
    back = next((at for at in range(1, len(held)) if (_moved(turn, held, last - at) or 0) > 0), len(held))
    own = _moved(turn, held, last) or Decimal(0)
    holds = own > 0 and back >= told
    against = max((_moved(turn, held, last - at) or Decimal(0) for at in range(1, told)), default=Decimal(0))
    if not holds and (against if own > 0 else -own) <= REVISIONS * held[last].value:
        return Unanswered("NC904", CLOSE)
    cited = [Cited("value", held[last])]
    cited += [Cited("record", held[last - back])] if last - back in held else []
    agreement = Agreement.AGREES if holds else Agreement.OFF
    return Answer(reading, Decimal(back if own > 0 else 0), tuple(cited), agreement)


def _moved(turn: Turn, held: Mapping[int, Official], at: int) -> Decimal | None:
    """How far a month (a year) went in the direction from the one before; None where one of them is not held."""
    if at not in held or at - 1 not in held:
        return None
    by = held[at].value - held[at - 1].value
    return by if turn.above else -by


def _told(turn: Turn, period: Period) -> int | None:
    """How many months, or years, back the last such move is told to have been at least; None of another step."""
    if turn.back is not None:
        return turn.back if period.is_month else turn.back // _YEAR
    if turn.month is not None and period.is_month:
        back = (period.last - (turn.month - 1)) % _YEAR or _YEAR
        return back if turn.year is None else period.last - (turn.year * _YEAR + turn.month - 1)
    if turn.month is None and turn.year is not None and period.fiscal_year is not None:
        return fiscal_year_of(period.last) - turn.year
    return None
