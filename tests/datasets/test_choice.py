"""Which release answers for which month: one, never two."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.datasets.choice import EARLIEST, LATEST, Moment, pieces
from numcheck.datasets.release import public_from
from numcheck.datasets.store import Slice
from numcheck.periods import Period, month_name

OCTOBER = Period.parse("2021-10").first


def held(first: int, last: int, published: str, *, store: int = 0, number: int = 0, final: bool = False) -> Slice:
    """A slice from and to so many months after October 2021."""
    return Slice(store, number, OCTOBER + first, OCTOBER + last, final, published, public_from(published), {})


def chosen(slices: list[Slice], moment: Moment = LATEST, since: int = 0) -> list[tuple[str, str, str]]:
    found = pieces(slices, "month", moment, since)
    return [(month_name(p.first), month_name(p.last), p.slice.published) for p in found]


def test_most_months_then_the_newest_then_the_users() -> None:
    short, long = held(0, 9, "2022-08-15"), held(0, 11, "2022-10-21")
    assert chosen([short, long]) == [("2021-10", "2022-09", "2022-10-21")]
    # A closed year is taken from the newest of its files.
    assert chosen([long, held(0, 11, "2025-09")]) == [("2021-10", "2022-09", "2025-09")]
    # A newer file that has fewer months does not take any from the one that has more.
    assert chosen([long, held(0, 3, "2025-09")]) == [("2021-10", "2022-09", "2022-10-21")]
    (piece,) = pieces([held(0, 11, "2025-09"), held(0, 11, "2025-09", store=1)], "month", LATEST)
    assert piece.slice.store == 1


def test_another_answers_only_for_months_that_the_better_one_lacks() -> None:
    early, late = held(0, 1, "2021-12-10"), held(2, 10, "2022-09-10")
    assert chosen([early, late]) == [("2021-10", "2021-11", "2021-12-10"), ("2021-12", "2022-08", "2022-09-10")]


def test_what_was_public_on_a_day() -> None:
    slices = [held(0, 9, "2022-08-15"), held(0, 11, "2022-10-21"), held(0, 11, "2025-09")]
    assert chosen(slices, Moment(date(2022, 8, 14))) == []
    assert chosen(slices, Moment(date(2022, 8, 15))) == [("2021-10", "2022-07", "2022-08-15")]
    assert chosen(slices, Moment(date(2024, 1, 1))) == [("2021-10", "2022-09", "2022-10-21")]
    # Of a month no day is known: public from its last on.
    assert chosen(slices, Moment(date(2025, 9, 29)))[0][2] == "2022-10-21"
    assert chosen(slices, Moment(date(2025, 9, 30)))[0][2] == "2025-09"


def test_the_earliest_release_of_each_month() -> None:
    slices = [held(0, 9, "2022-08-15"), held(0, 11, "2022-10-21")]
    assert chosen(slices, EARLIEST) == [("2021-10", "2022-07", "2022-08-15"), ("2022-08", "2022-09", "2022-10-21")]


def test_months_before_the_first_of_interest_are_left_out() -> None:
    assert chosen([held(0, 11, "2022-10-21")], since=OCTOBER + 5) == [("2022-03", "2022-09", "2022-10-21")]
    assert chosen([held(0, 3, "2022-10-21")], since=OCTOBER + 5) == []


def test_spans_are_wholes() -> None:
    found = pieces([held(0, 9, "2022-08"), held(0, 10, "2022-09"), held(0, 10, "2022-10")], "span", LATEST)
    assert [(p.last - p.first + 1, p.slice.published) for p in found] == [(10, "2022-08"), (11, "2022-10")]
    assert pieces([held(0, 9, "2022-08")], "span", LATEST, since=OCTOBER + 1) == ()


SLICES = st.builds(
    lambda first, length, day, store: held(
        first, min(first + length, 11 + 12 * (first // 12)), f"2022-{day:02d}-01", store=store
    ),
    st.integers(0, 23),
    st.integers(0, 11),
    st.integers(1, 12),
    st.integers(0, 1),
)


@given(slices=st.lists(SLICES, max_size=8), day=st.none() | st.integers(1, 12), earliest=st.booleans())
def test_no_month_twice_and_none_lost(slices: list[Slice], day: int | None, earliest: bool) -> None:
    moment = Moment(None if day is None else date(2022, day, 1), earliest)
    public = [s for s in slices if moment.day is None or s.public <= moment.day]
    found = pieces(slices, "month", moment)
    months = [month for piece in found for month in range(piece.first, piece.last + 1)]
    assert len(months) == len(set(months))
    assert set(months) == {month for s in public for month in range(s.first, s.last + 1)}
    assert all(
        piece.slice in public and piece.slice.first <= piece.first <= piece.last <= piece.slice.last for piece in found
    )


@given(slices=st.lists(SLICES, max_size=8, unique_by=lambda s: (s.published, s.store)), data=st.data())
def test_the_order_in_which_they_are_held_does_not_matter(slices: list[Slice], data: st.DataObject) -> None:
    assert pieces(data.draw(st.permutations(slices)), "month", LATEST) == pieces(slices, "month", LATEST)


@pytest.mark.parametrize(
    ("text", "day"),
    [("2022-02", date(2022, 2, 28)), ("2024-02", date(2024, 2, 29)), ("2022-10-21", date(2022, 10, 21))],
)
def test_public_from(text: str, day: date) -> None:
    assert public_from(text) == day


@pytest.mark.parametrize("text", ["2022", "2022-13", "2022-00", "2022-02-30", "0000-01", "soon", "2022-1-1", ""])
def test_what_is_no_publication(text: str) -> None:
    with pytest.raises(ValueError, match=r"neither|month|day|year"):
        public_from(text)
