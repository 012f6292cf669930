"""What parts, sums and shares have in common: which numbers make a list, and what they come to."""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.figures.figure import Figure, Kind
from numcheck.findings.arithmetic.operands import Operand, Range, operand, values
from numcheck.findings.arithmetic.phrases import Phrases, Words, ends_with, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import plain, vocabulary
from numcheck.findings.finding import Suggestion
from numcheck.findings.suggest import restyled
from numcheck.findings.words import listing, number

HUNDRED = Decimal(100)

CLOSED = ((",",), (")",), (".",), (";",), ())
"""What stands behind a number of which no more is said."""

_POINTING = ("those", "these")

SUMMED = (Kind.COUNT, Kind.MONEY)
"""The kinds that are added up."""


def is_listed(gap: Words) -> bool:
    """Whether the words between two numbers make them items of one list: `from the city,`, `women and`."""
    known = vocabulary()
    joined = bool(gap) and (gap[-1] in (",", ";") or gap[-1] in known.joints)
    words = gap[:-1] if gap[-1:] == (";",) else gap
    return joined and goes_on(tuple(word for word in words if word not in known.joints))


def goes_on(words: Words) -> bool:
    """Whether words only say more of the item before them: `from the city`, `women in Ohio`."""
    known = vocabulary().prepositions
    return plain(tuple(word for word in words if word not in known), most=10, commas=2)


def is_far(row: Row) -> bool:
    """Whether a sum takes in more than the numbers printed: earlier ones, or some that are told without a number."""
    known = vocabulary()
    return any(not known.beyond.isdisjoint(gap) or not known.uncounted.isdisjoint(gap) for gap in row.gaps)


def one_unit(numbers: Sequence[Operand | None]) -> bool:
    """Whether what is added is of one kind: money of one currency, people, or things of one name."""
    units = {one.unit for one in numbers if one is not None and one.unit is not None}
    known = vocabulary()
    return len(units) < 2 or units <= known.sides or units <= known.events


def is_member(row: Row, index: int) -> bool:
    """Whether a number is told as so many `of them`."""
    gap, known = row.gaps[index + 1], vocabulary()
    behind = starts_with(gap, known.members)
    if behind is None:
        return False
    # "Of those arrested so far": of others than the ones told before.
    goes_on = behind[:1] != () and behind[0].isalpha() and behind[0] not in known.verbs_of_being
    return not (gap[1] in _POINTING and goes_on)


def part_of(row: Row, index: int, joints: Phrases) -> tuple[Operand, Operand] | None:
    """The two numbers of `A of the W`."""
    if row.kind(index) not in SUMMED or row.kind(index) is not row.kind(index + 1):
        return None
    gap = row.gaps[index + 1]
    if ends_with(gap, joints) != ():
        return None
    part, whole = operand(row.figures[index]), operand(row.figures[index + 1])
    return None if part is None or whole is None or not same_money(part, whole) else (part, whole)


def same_money(one: Operand, other: Operand) -> bool:
    """Whether two numbers are of one currency, where they are money."""
    return one.kind is not Kind.MONEY or one.unit == other.unit


def total_of(terms: Sequence[Operand]) -> Range:
    """What printed numbers may come to."""
    known = [values(term) for term in terms]
    return Range(sum((r.low for r in known), Decimal(0)), sum((r.high for r in known), Decimal(0)))


def together(terms: Sequence[Operand], whole: Operand) -> str:
    """`Together 4,000 and 3,000 are 7,000`; `Together $50 million and $60 million are $110 million`."""
    added = sum((term.value for term in terms), Decimal(0))
    return f"Together {listing([term.text for term in terms])} are {written(whole.figure, added)}"


def written(figure: Figure, value: Decimal) -> str:
    """A sum or difference in full where the figure is printed so (`4,000`), else with its scale (`$1.2 million`)."""
    if figure.text.replace(",", "").isdecimal():
        return number(value)
    return restyled(figure, value) or number(value)


def edit(figure: Figure, value: Decimal) -> Suggestion | None:
    """The value in the writer's style; None where a hedge would have to go, or nothing changes."""
    if figure.hedge is not None:
        return None
    text = number(value) if figure.text.replace(",", "").isdecimal() else restyled(figure, value)
    return None if text is None or text == figure.text else Suggestion(figure.span, text)
