"""Two numbers of one thing that two sentences tell, one of which goes back, or on, to the time of the other."""

from numcheck.claims.claim import Direction
from numcheck.findings.arithmetic import leading
from numcheck.findings.arithmetic.comparisons import comparisons
from numcheck.findings.arithmetic.items import Item, is_same, items
from numcheck.findings.arithmetic.operands import alike
from numcheck.findings.arithmetic.pairs import Comparison
from numcheck.findings.arithmetic.phrases import Phrases, Words, starts_with
from numcheck.findings.arithmetic.rows import Row
from numcheck.findings.arithmetic.vocabulary import vocabulary

_RESTRICTING = frozenset(("all", "only", "alone", "just", "most"))


def across(earlier: Row, row: Row) -> Comparison | None:
    """`In May they made 31,000 arrests. A year before, the figure was 29,000`: the later sentence goes back."""
    value, base = main(earlier), main(row)
    if value is None or base is None or not alike(value.number, base.number) or not is_same(base, value):
        return None
    goes_back = starts_with(row.gaps[0], vocabulary().earlier) is not None
    if not goes_back and (value.moment is None or base.moment is None or not value.moment.is_after(base.moment)):
        return None
    return Comparison(value.number, base.number, None, None)


def main(row: Row) -> Item | None:
    """The one number that a sentence is about; those that it is compared with and the changes are none.

    None where the words behind it say that it is only a part: `all of them families`.
    """
    held = items(row)
    left = set(range(len(row.figures)))
    if len(left) > 1 and held:
        for told in comparisons(row):
            spans = {told.base.figure.span} | ({told.told.span} if told.told is not None else set())
            left -= {index for index in left if row.figures[index].span in spans}
    if len(left) != 1 or not _RESTRICTING.isdisjoint(row.gaps[-1]):
        return None
    return next((item for item in held if item.at in left), None)


def is_yearly(earlier: Row, row: Row) -> bool:
    """Whether the later of two sentences goes back by a year."""
    value, base = main(earlier), main(row)
    if value is None or base is None:
        return False
    if _goes(row.gaps[0], vocabulary().earlier) == "year":
        return True
    if value.moment is None or base.moment is None:
        return False
    # "In May ... In May 2009 ...": the one is of the year that goes without saying.
    unsaid = value.moment.year is None and base.moment.year is not None and value.moment.month == base.moment.month
    return unsaid or value.moment.is_year_after(base.moment)


def turned(earlier: Row, row: Row) -> Comparison | None:
    """`In May arrests fell to 52,400. In April they had been 47,100`; `In May 31,000. In June it fell to 33,000`."""
    if len(earlier.figures) != 1 or len(row.figures) != 1:
        return None
    if (way := _went(earlier)) is not None and (found := _from_next(earlier, row, way)) is not None:
        return found
    return None if (way := _went(row)) is None else _to_last(earlier, row, way)


def _from_next(earlier: Row, row: Row, way: Direction) -> Comparison | None:
    """The first sentence tells where a number went, the second what it was right before."""
    pair, value, base = across(earlier, row), main(earlier), main(row)
    if pair is None or value is None or base is None:
        return None
    if value.moment is not None and base.moment is not None:
        return pair._replace(way=way) if value.moment.follows(base.moment) else None
    back = _goes(row.gaps[0], vocabulary().earlier)
    near = value.moment is not None and back == ("year" if value.moment.month is None else "month")
    return pair._replace(way=way) if near else None


def _to_last(earlier: Row, row: Row, way: Direction) -> Comparison | None:
    """The second sentence tells where the number of the first one went right behind."""
    base, value = main(earlier), main(row)
    if base is None or value is None or not alike(value.number, base.number):
        return None
    if not is_same(value, base) or base.moment is None:
        return None
    ahead = _goes(row.gaps[0], vocabulary().later)
    near = ahead == ("year" if base.moment.month is None else "month")
    if near or (value.moment is not None and value.moment.follows(base.moment)):
        return Comparison(value.number, base.number, None, way)
    return None


def _went(row: Row) -> Direction | None:
    """Which way a sentence says that its one number went, where it does not say from what: `arrests fell to`."""
    gap = row.gaps[0]
    if gap[-1:] != ("to",) or leading.measured_elsewhere(row.gaps[1]) or "since" in gap or "from" in gap:
        return None
    return leading.way_of(gap[:-1])


def _goes(gap: Words, phrases: Phrases) -> str | None:
    """`year` or `month`, by which a sentence goes from the time of the one before."""
    behind = starts_with(gap, phrases)
    if behind is None:
        return None
    return "year" if "year" in gap[: len(gap) - len(behind)] else "month"
