"""Does a computed value agree with a printed one, at the precision and with the hedge of the words?"""

from decimal import Decimal

from numcheck.claims.claim import Claim, Operation
from numcheck.datasets.series import Official
from numcheck.figures.figure import End, Figure, Hedge, Kind
from numcheck.figures.precision import Interval
from numcheck.readings.answer import Agreement, Answer

SLACK = Decimal("0.05")
"""How far, in parts of the figure, a rounded number may ever be out of its interval and still be called imprecise."""

FRACTIONS = tuple(Decimal(n) / 60 for n in (0, 6, 12, 15, 20, 24, 30, 36, 40, 45, 48, 54, 60))
"""The parts that writers tell in words: a tenth, a fifth, a quarter, a third, two-fifths, half and so on."""

_SAME = Decimal("0.001")  # below this a part printed is the fraction itself

UPWARD = (Hedge.MORE_THAN, Hedge.AT_LEAST)
DOWNWARD = (Hedge.LESS_THAN, Hedge.AT_MOST)


def of_number(figure: Figure, value: Decimal) -> Agreement:
    """A level or a percentage against the figure printed; the sign of the figure is the reader's business."""
    if figure.value is None:
        loosely = Agreement.ROUNDED if figure.printed.contains(value) else Agreement.OFF
        return Agreement.AGREES if figure.allowed.contains(value) else loosely
    if figure.hedge in UPWARD or figure.hedge in DOWNWARD:
        return _one_sided(figure, value)
    if figure.allowed.contains(value):
        return Agreement.AGREES
    if figure.hedge is not None and figure.printed.contains(value):
        return Agreement.HEDGED
    return Agreement.ROUNDED if abs(value - figure.value) < near(figure) else Agreement.OFF


def of_official(figure: Figure, value: Decimal, rounding: int) -> Agreement:
    """A level against an official figure that its publisher rounds (10: to tens; 0: not at all).

    What was counted may be up to that far from the figure: the number printed agrees if it agrees with any such count.
    """
    found = of_number(figure, value)
    if not rounding or figure.value is None or found is Agreement.AGREES:
        return found
    nearest = _within(value - rounding, figure.value, value + rounding)
    return Agreement.AGREES if of_number(figure, nearest) is Agreement.AGREES else found


def quotient(value: Official, base: Official, told: Decimal | None) -> Decimal:
    """The ratio of two figures; of figures that their publisher rounds, the one nearest to the ratio told."""
    ratio = value.value / base.value
    if told is None or not (value.rounding or base.rounding) or base.value <= base.rounding:
        return ratio
    low = (value.value - value.rounding) / (base.value + base.rounding)
    return _within(low, told, (value.value + value.rounding) / (base.value - base.rounding))


def _within(low: Decimal, value: Decimal, high: Decimal) -> Decimal:
    """The value between the two ends that is nearest to this one."""
    return min(max(value, low), high)


def near(figure: Figure) -> Decimal:
    """Within what distance of the printed value a miss is only imprecise.

    One unit of the last printed digit further than the interval; of a count never more than `SLACK` further. A round
    percentage may be told to the nearest five or ten.
    """
    half = half_width(figure.printed)
    if figure.kind is Kind.PERCENT:
        return max(3 * half, SLACK * abs(figure.value or Decimal(0))) if is_round_percent(figure) else 3 * half
    return min(3 * half, half + SLACK * abs(figure.value or Decimal(0)))


_FIVE = Decimal(5)


def is_round_percent(figure: Figure) -> bool:
    """Whether it may be a percentage told to the nearest five: `40 percent` for 41.65; not `40.0 percent`."""
    return figure.kind is Kind.PERCENT and figure.step == 1 and not (figure.value or Decimal(1)) % _FIVE


def half_width(interval: Interval) -> Decimal:
    """Half the width of a closed interval."""
    assert interval.low is not None
    assert interval.high is not None
    return (interval.high - interval.low) / 2


def _one_sided(figure: Figure, value: Decimal) -> Agreement:
    """`more than 2 million`: true up to where a writer would have chosen the next round number."""
    assert figure.value is not None
    upward = figure.hedge in UPWARD
    beyond = value - figure.value if upward else figure.value - value
    strict = figure.hedge in (Hedge.MORE_THAN, Hedge.LESS_THAN)
    if beyond > 0 or (beyond == 0 and not strict):
        return Agreement.AGREES if beyond <= reach(figure) else Agreement.STRETCHED
    if figure.printed.contains(value):
        return Agreement.HEDGED
    return Agreement.ROUNDED if -beyond < near(figure) else Agreement.OFF


_HALF = Decimal("0.5")
"""How far multiples that writers have words for are apart."""


def reach(figure: Figure) -> Decimal:
    """How far beyond its number `more than` reaches: one unit of the last digit that is not zero, or 5 %."""
    assert figure.value is not None
    if figure.kind is Kind.SHARE:
        return max(_to_next(figure), SLACK * figure.value)
    digits = figure.value.normalize()
    exponent = digits.as_tuple().exponent
    assert isinstance(exponent, int)
    step = Decimal(1).scaleb(exponent)
    if figure.kind is Kind.MULTIPLE and figure.value > 1:
        step = max(step, _HALF)  # "more than two and a half times" goes up to three
    return max(step, SLACK * abs(figure.value))


def beyond(claim: Claim, answer: Answer) -> Decimal:
    """How far beyond the number of `more than 220,000` the computed level lies, and 0 for any other claim.

    Of two readings that agree the nearer one is meant: a writer would have said more of the other.
    """
    one_sided = claim.figure.hedge in UPWARD or claim.figure.hedge in DOWNWARD
    if claim.operation is not Operation.LEVEL or not one_sided or claim.figure.value is None:
        return Decimal(0)
    return abs(answer.computed - claim.figure.value) if answer.agreement is Agreement.AGREES else Decimal(0)


def _to_next(figure: Figure) -> Decimal:
    """How far it is to the next fraction that a writer has a word for: from `a third` up to `two-fifths`."""
    value = figure.value or Decimal(0)
    apart = (fraction - value if figure.hedge in UPWARD else value - fraction for fraction in FRACTIONS)
    return min((gap for gap in apart if gap > _SAME), default=Decimal(0))


def of_change(claim: Claim, percent: Decimal) -> Agreement:
    """A signed percentage change against the figure and the direction told."""
    if claim.direction == "down" and not _is_negative(claim.figure):
        percent = -percent
    found = of_number(claim.figure, percent)
    if found is Agreement.OFF and percent < 0 and of_number(claim.figure, -percent) is not Agreement.OFF:
        return Agreement.REVERSED
    return found


def of_pair(ends: tuple[End, End], first: Decimal, last: Decimal) -> Agreement:
    """`from 458,088 to 1,734,686`: both ends have to agree."""
    agree = ends[0].printed.contains(first) and ends[1].printed.contains(last)
    return Agreement.AGREES if agree else Agreement.OFF


def _is_negative(figure: Figure) -> bool:
    """Whether the figure is printed with a minus, which then tells the direction by itself."""
    return figure.value is not None and figure.value < 0


_UNDER, _UNDER_MULTIPLE = (Hedge.LESS_THAN, Hedge.AT_MOST), Decimal("0.75")
"""The hedges that leave a multiple open below, and what part of it is no longer told by them."""


def of_multiple(figure: Figure, ratio: Decimal) -> Agreement:
    """A ratio against a multiple: `twice` is 1.9 to 2.1, and 1.8 to 2.5 is "nearly" or "more than twice" badly put.

    The band is the design's, m to m + 0.5, and a tenth below; of a part (`halved`) a tenth on either side.
    """
    found, m = of_number(figure, ratio), figure.value
    if m is None:
        return found
    if figure.hedge in _UNDER and m > 1 and ratio < _UNDER_MULTIPLE * m:
        return Agreement.HEDGED  # nobody says "less than double" of a fifth more
    if found is Agreement.AGREES:
        return found
    if m < 1 and figure.hedge is not None and figure.allowed.contains(ratio):
        return Agreement.AGREES  # "more than halved" is less than a half
    above = m + Decimal("0.5") if m > 1 else Decimal("1.1") * m
    if figure.hedge in (None, Hedge.ABOUT) and Decimal("0.9") * m <= ratio <= above:
        return Agreement.STRETCHED if figure.hedge is None else Agreement.AGREES  # "about six times" of 5.67
    return found if found in (Agreement.HEDGED, Agreement.STRETCHED) else Agreement.OFF
