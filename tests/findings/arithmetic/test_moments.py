"""Which month or year the words of a number name, and how two of them lie to each other."""

import pytest

from numcheck.findings.arithmetic.moments import Moment, moment

MAY = Moment(5, None)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("visitors in may", MAY),
        ("may 's total of", MAY),
        ("in sept . 2014", Moment(9, 2014)),
        ("in fiscal year 2014", Moment(None, 2014)),
        ("in fy14", Moment(None, 2014)),
        # The verb, a range, a stretch, and times that count from others.
        ("visitors may come", None),
        ("from may to june", None),
        ("through may", None),
        ("in may of last year", None),
        ("visitors", None),
    ],
)
def test_a_time_is_read_where_the_words_name_one(words: str, found: Moment | None) -> None:
    assert moment(tuple(words.split())) == found


@pytest.mark.parametrize(
    ("later", "earlier", "follows"),
    [
        (Moment(6, None), MAY, True),
        (Moment(1, None), Moment(12, None), True),
        (Moment(1, 2015), Moment(12, 2014), True),
        (Moment(6, 2015), Moment(5, 2014), False),
        (Moment(6, 2015), MAY, True),
        (Moment(6, None), Moment(5, 2014), False),
        (Moment(7, None), MAY, False),
        (Moment(None, 2015), Moment(None, 2014), True),
        (Moment(None, 2015), Moment(5, 2014), False),
    ],
)
def test_a_time_follows_another_only_where_nothing_can_lie_between(
    later: Moment, earlier: Moment, follows: bool
) -> None:
    assert later.follows(earlier) is follows


def test_the_same_month_a_year_on_is_told_by_both_years() -> None:
    assert Moment(5, 2015).is_year_after(Moment(5, 2014))
    assert not Moment(5, None).is_year_after(Moment(5, 2014))
    assert not Moment(6, 2015).is_year_after(Moment(5, 2014))
