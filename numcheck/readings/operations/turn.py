"""A move that is the first of its direction in so long: back to which month, or year, was there no other?"""

from decimal import Decimal

from numcheck.claims.details import Turn
from numcheck.datasets.catalog import Catalog
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import by_number, moved
from numcheck.readings.operations.comparison import CLOSE, REVISIONS

UNTIMED = "The sentence does not say of which months or years it is the first."

_YEAR = 12


def answer(turn: Turn, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """How many months, or years, back the last move of its direction was, against how many are told at least."""
    period, told = reading.period, _told(turn, reading.period)
    if told is None or told < 1:
        return Unanswered("NC904", UNTIMED)
    step = 1 if period.is_month else _YEAR
    held, last = by_number(reading, catalog, step), period.last // step
    own = moved(held, last, above=turn.above)
    if own is None:
        return uncovered(reading, period, catalog)
    before = [moved(held, last - at, above=turn.above) or Decimal(0) for at in range(1, max(told, len(held)))]
    back = next((at for at, by in enumerate(before[: len(held) - 1], 1) if by > 0), len(held))
    holds = own > 0 and back >= told
    against = max(before[: told - 1], default=Decimal(0))
    if not holds and (against if own > 0 else -own) <= REVISIONS * held[last].value:
        return Unanswered("NC904", CLOSE)
    cited = [Cited("value", held[last])]
    cited += [Cited("record", held[last - back])] if last - back in held else []
    agreement = Agreement.AGREES if holds else Agreement.OFF
    return Answer(reading, Decimal(back if own > 0 else 0), tuple(cited), agreement)


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
