"""What is kept for the next question has a bound."""

from datetime import date, timedelta

import pytest

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.recent import Recent, Remembered
from numcheck.datasets.scope import Scope
from numcheck.periods import Period


def test_the_older_half_is_forgotten() -> None:
    kept: Recent[int, str] = Recent(4)
    for number in range(5):
        kept[number] = str(number)
    assert kept == {2: "2", 3: "3", 4: "4"}
    kept[4] = "four"
    assert len(kept) == 3


def test_each_is_made_once_when_it_is_come_to() -> None:
    made: list[int] = []

    def make(number: int) -> int | None:
        made.append(number)
        return None if number == 2 else 10 * number

    kept = Remembered(make, (1, 2, 3, 4))
    assert next(iter(kept)) == 10
    assert made == [1]
    first, second = iter(kept), iter(kept)
    assert [next(first), next(second), next(second), next(first)] == [10, 10, 30, 30]
    assert kept.every() is kept.every()
    assert kept.every() == (10, 30, 40)
    assert made == [1, 2, 3, 4]


def test_what_could_not_be_made_is_tried_again() -> None:
    failing = [True]

    def make(number: int) -> int:
        if failing and number == 2:
            failing.pop()
            raise ValueError(number)
        return number

    kept = Remembered(make, (1, 2, 3))
    with pytest.raises(ValueError, match="2"):
        list(kept)
    assert kept.every() == (1, 2, 3)


def entries(held: object) -> dict[str, int]:
    """How many entries each mapping of an object holds; none may be without a bound."""
    mappings = {name: value for name, value in vars(held).items() if isinstance(value, dict)}
    assert all(isinstance(value, Recent) for name, value in mappings.items() if name not in vars(type(held)))
    return {name: len(value) for name, value in mappings.items()}


def test_a_catalog_keeps_no_more_for_being_asked_more() -> None:
    catalog = Catalog.open()
    view = catalog.as_of(date(2023, 1, 1))
    first = date(2022, 1, 1)
    for number in range(33_000):
        catalog.total("encounters", Scope({"border": "southwest"}), Period(24_000, 24_000 + number))
        if number < 5_000:
            view.total("encounters", Scope({"border": "southwest"}), Period(24_000, 24_000 + number))
            catalog.total(f"measure {number}", Scope(), Period(24_000, 24_000))
        if number < 1_000:
            catalog.as_of(first + timedelta(number)).total("encounters", Scope(), Period(24_264, 24_264))
            catalog.history("encounters", Scope({"nationality": f"n{number}"}), "month")
    held = entries(catalog) | entries(catalog.library)
    assert {"_totals", "_series", "_asked", "_histories", "_views", "_codes", "_sums"} <= held.keys()
    assert max(held.values()) <= 32_768
    assert held["_views"] <= 64
    assert held["_histories"] <= 256
    assert held["_series"] <= 2048
    assert max(entries(view).values()) <= 2048
