"""The steps that tests of growth count."""

import sys

from tests.growth import calls, growth


def once(items: list[int]) -> int:
    return sum(item for item in items if item)


def pairs(items: list[int]) -> int:
    found = 0
    for one in items:
        found += sum([one < other for other in items])
    return found


def test_the_same_work_takes_the_same_steps() -> None:
    assert calls(once, [1] * 50) == calls(once, [1] * 50) > 50


def test_ten_times_the_items_take_ten_times_the_steps_or_a_hundred_times() -> None:
    short, long = [1] * 50, [1] * 500
    assert 8 < growth(once, short, long) < 12
    assert 80 < growth(pairs, short, long) < 120


def test_whoever_traced_before_goes_on_tracing() -> None:
    before = sys.gettrace()
    calls(once, [1])
    assert sys.gettrace() is before
