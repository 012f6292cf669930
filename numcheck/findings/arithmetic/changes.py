"""Percentages, multiples and directions held against the two numbers that they are told of."""

from decimal import ROUND_HALF_EVEN, Decimal

from numcheck.claims.claim import Direction, Operation
from numcheck.documents.document import Sentence
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import six_digits
from numcheck.findings.arithmetic import differences
from numcheck.findings.arithmetic.differences import either_way
from numcheck.findings.arithmetic.lists import HUNDRED, SUMMED, edit
from numcheck.findings.arithmetic.operands import Operand, Range, between
from numcheck.findings.arithmetic.pairs import Comparison
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.arithmetic.vocabulary import vocabulary
from numcheck.findings.finding import Suggestion
from numcheck.findings.words import percent, rounded
from numcheck.readings.agreement import of_multiple, of_number
from numcheck.readings.answer import Agreement

LEAST = 100
"""Below this a count may be a place in a ranking or a score, which rises by falling: only its percentage is checked."""

FAR = 20
"""Numbers that are so many times apart, with a percentage that is not, lost a scale (`from $900 to $1.2 million`)."""

FIRST_MULTIPLE = 2
"""What the first word of each list of multiples says."""

_TURNS: dict[Direction, str] = {"up": "rise", "down": "fall"}
_BESIDE: dict[Direction, str] = {"up": "more", "down": "less"}


def slip(found: Comparison, place: Sentence) -> Slip | None:
    """What does not add up in a comparison, or None; `place` is the sentence of the figure told."""
    told = found.told
    if told is None:
        return _direction(found, place)
    if told.kind is Kind.MULTIPLE:
        return _multiple(found, told, place)
    if told.kind in SUMMED:
        return differences.slip(found, told, place)
    if not _disagrees(found, told):
        return None
    change = (found.value.value / found.base.value - 1) * HUNDRED
    computed = change if told.kind is Kind.PERCENT else change / HUNDRED
    return Slip(
        "NC401",
        (told, found.base.figure, found.value.figure),
        place,
        Operation.CHANGE,
        six_digits(computed),
        f"The change from {found.base.text} to {found.value.text} is {percent(change)}, not {_told(found, told)}.",
        found.way,
        None if _goes_otherwise(found) else edit(told, abs(computed)),
    )


def _told(found: Comparison, told: Figure) -> str:
    """The change as the text tells it: `15 percent`, `a fall of 20%`."""
    return f"a {_TURNS[found.way]} of {told.text}" if found.way and _goes_otherwise(found) else told.text


def _goes_otherwise(found: Comparison) -> bool:
    """Whether the numbers go the other way than the words say."""
    return found.way is not None and (found.value.value > found.base.value) is (found.way == "down")


def ratios(found: Comparison) -> Range:
    """The ratios that two printed numbers may stand for."""
    value, base = between(found.value, found.base)
    if base.low <= 0:
        return Range(Decimal(0), Decimal("Infinity"))
    return Range(value.low / base.high, value.high / base.low)


def _disagrees(found: Comparison, told: Figure) -> bool:
    """Whether no change that the two numbers allow is one that the words allow, or nearly one."""
    unit = HUNDRED if told.kind is Kind.PERCENT else Decimal(1)
    ratio = ratios(found)
    low, high = (ratio.low - 1) * unit, (ratio.high - 1) * unit
    if told.value is None or max(ratio.high, 1 / ratio.low if ratio.low > 0 else ratio.high) > FAR:
        return False
    changes = either_way(found, told.value, Range(low, high))
    if found.value.kind is Kind.PERCENT:
        # A change between two percentages may be told in points.
        value, base = between(found.value, found.base)
        one, other = value.low - base.high, value.high - base.low
        changes += [
            Range(one * unit / HUNDRED, other * unit / HUNDRED),
            Range(-other * unit / HUNDRED, -one * unit / HUNDRED),
        ]
    return all(of_number(told, change.nearest(told.value)) is Agreement.OFF for change in changes)


def _multiple(found: Comparison, told: Figure, place: Sentence) -> Slip | None:
    ratio = ratios(found)
    if told.value is None or of_multiple(told, ratio.nearest(told.value)) is not Agreement.OFF:
        return None
    plain = found.value.value / found.base.value
    return Slip(
        "NC403",
        (told, found.base.figure, found.value.figure),
        place,
        Operation.MULTIPLE,
        six_digits(plain),
        f"The ratio of {found.value.text} to {found.base.text} is {rounded(plain)}, and the text says {told.text}.",
        None,
        _word(told, plain),
    )


def _direction(found: Comparison, place: Sentence) -> Slip | None:
    """`rose from 60,000 to 45,000`."""
    value, base = between(found.value, found.base)
    if found.way is None or not (_is_large(found.value) and _is_large(found.base)):
        return None
    if value.high >= base.low if found.way == "up" else value.low <= base.high:
        return None
    change = (found.value.value / found.base.value - 1) * HUNDRED
    turned: Direction = "down" if found.way == "up" else "up"
    one, other, by, way = found.value.text, found.base.text, percent(change), found.way
    told = f"From {other} to {one} is a {_TURNS[turned]} ({by}), not a {_TURNS[way]}."
    if found.beside:
        told = f"{one} is {_BESIDE[turned]} than {other} ({by}), not {_BESIDE[way]}."
    return Slip(
        "NC401",
        tuple(dict.fromkeys((found.base.figure, found.value.figure))),
        place,
        Operation.CHANGE,
        None,
        told,
        found.way,
    )


def _is_large(one: Operand) -> bool:
    return one.kind in (Kind.MONEY, Kind.PERCENT) or one.value >= LEAST


def _word(told: Figure, ratio: Decimal) -> Suggestion | None:
    """`doubled` for `tripled`, where the ratio is a whole number."""
    whole = ratio.quantize(Decimal(1), ROUND_HALF_EVEN)
    known = told.text.lower()
    words = next((words for words in vocabulary().multiples if known in words), ())
    at = int(whole) - FIRST_MULTIPLE if abs(ratio - whole) < whole / 50 else -1
    if told.hedge is not None or not 0 <= at < len(words) or words[at] == known:
        return None
    return Suggestion(told.span, words[at])
