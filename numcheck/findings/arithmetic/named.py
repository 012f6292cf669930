"""A change measured from a time that is named, held against the number that was printed of that time.

`12,000 in March, 13,500 in April and 14,100 in May, a rise of 40 percent since March`; `... 50,000 in April. In May
they made 62,000, up 40 percent from April`.
"""

from collections.abc import Iterator

from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.comparisons import tells_change
from numcheck.findings.arithmetic.items import Item, is_same, items
from numcheck.findings.arithmetic.moments import Moment, moment
from numcheck.findings.arithmetic.operands import alike
from numcheck.findings.arithmetic.pairs import Comparison, unit_off
from numcheck.findings.arithmetic.phrases import Words, phrases_of, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import filled, vocabulary

_SINCE = phrases_of(("since", "in"))


def from_named(before: Row | None, row: Row) -> Iterator[Comparison]:
    """The changes that a sentence measures from a time of which it, or the sentence before it, prints the number."""
    for index in range(1, len(row.figures)):
        opened = leading.opening(row.gaps[index]) if tells_change(row, index) else None
        closed = None if opened is None else leading.closing(unit_off(row, index), opened)
        back = None if closed is None else _measured_from(closed.rest)
        if closed is None or back is None:
            continue
        held = items(row)
        value = next((item for item in held if item.at == index - 1), None)
        base = None if value is None else _base(before, held, value, back)
        if value is not None and base is not None:
            yield Comparison(value.number, base.number, row.figures[index], closed.way)


def _measured_from(words: Words) -> Words | None:
    """What a change is measured from, where no more than a time is told: of `since March.` `March`."""
    end = next((at for at, word in enumerate(words) if word in (",", ";", ".", ")", "and", "but")), len(words))
    clause = words[:end]
    behind = starts_with(clause, vocabulary().leads) or starts_with(clause, _SINCE)
    return behind if behind and filled(behind) else None


def _base(before: Row | None, held: list[Item], value: Item, back: Words) -> Item | None:
    """The one number printed of the time that a change is measured from, where it is of what the value is of."""
    earlier = [item for item in held if item.at < value.at]
    if earlier:
        found = [item for item in earlier if _is_of(item, value, back)]
        listed = all(not item.about for item in held[1:])
        return found[0] if len(found) == 1 and listed and alike(found[0].number, value.number) else None
    previous = [] if before is None else items(before)
    if len(previous) != 1 or not alike(previous[0].number, value.number) or not is_same(value, previous[0]):
        return None
    return previous[0] if _is_of(previous[0], value, back) else None


def _is_of(item: Item, value: Item, back: Words) -> bool:
    """Whether a number is of the time that words lead back to from the time of the value."""
    if item.moment is None or item.moment == value.moment:
        return False
    if (named := moment(("of", *back))) is not None:
        return _is_one(item.moment, named, value.moment)
    if value.moment is None or starts_with(back, vocabulary().earlier) is None:
        return False
    return value.moment.is_year_after(item.moment) if "year" in back else value.moment.follows(item.moment)


def _is_one(one: Moment, named: Moment, of_value: Moment | None) -> bool:
    """Whether a time named without its year is the one of a number; one of another year than the value's is not."""
    if one.month != named.month:
        return False
    if named.year is not None or one.year is None:
        return named.year == one.year
    return of_value is not None and one.year == of_value.year
