"""Fractions written out: which words are the upper part, which the lower, and what they are a part of."""

from decimal import Decimal

import pytest

from numcheck.figures.extract import find_figures


def read(text: str) -> list[tuple[str, str, str]]:
    return [(figure.text, str(figure.kind), f"{figure.value:.4f}") for figure in find_figures(text)]


@pytest.mark.parametrize(
    ("text", "printed", "kind", "value"),
    [
        ("It came to one over seven.", "one over seven", "share", "0.1429"),
        ("The chance is 3 over 250, they say", "3 over 250", "share", "0.0120"),
        ("a slope of minus one over sixteen", "minus one over sixteen", "share", "-0.0625"),
        ("two over one hundred and fifty.", "two over one hundred and fifty", "share", "0.0133"),
        ("five twenty-firsts of it", "five twenty-firsts", "share", "0.2381"),
        ("two thirty fifths of it", "two thirty fifths", "share", "0.0571"),
        ("one hundred and two fifths of that", "one hundred and two fifths", "count", "100.4000"),
        ("one hundred and seven fifths of that", "one hundred and seven fifths", "count", "21.4000"),
        ("two hundred six ninths", "two hundred six ninths", "count", "22.8889"),
        ("seven sixteenths of it", "seven sixteenths", "share", "0.4375"),
        ("two-thirds of an acre", "two-thirds of an acre", "measure", "0.6667"),
        ("three quarters of an hour", "three quarters of an hour", "duration", "0.7500"),
        ("1/4 of a mile", "1/4 of a mile", "distance", "0.2500"),
        ("one-half of 1 percent", "one-half of 1 percent", "percent", "0.5000"),
        ("a quarter of one percent", "a quarter of one percent", "percent", "0.2500"),
        ("3-1/2 inches of rain", "3-1/2 inches", "distance", "3.5000"),
        ("cut to 2-3/4 hours", "2-3/4 hours", "duration", "2.7500"),
    ],
)
def test_a_fraction(text: str, printed: str, kind: str, value: str) -> None:
    assert read(text) == [(printed, kind, value)]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It rose by 15 over 12 months.", ["15", "12 months"]),
        ("They were up 5 over 2019.", ["5"]),
        ("a pressure of 120 over 80", ["120", "80"]),
        ("They won by one over two rivals", ["two"]),
        ("He sat there for twenty seconds", ["twenty seconds"]),
        ("two twenty seconds", ["two", "twenty seconds"]),
        ("half of 37 percent", ["half", "37 percent"]),
        ("a third of a team", ["a third"]),
        ("the one hundred fifth visitor", ["one hundred fifth"]),
        ("half of one team", ["half", "one"]),
        ("in the 3-1 win", []),
    ],
)
def test_no_fraction(text: str, printed: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == printed


@pytest.mark.parametrize("text", ["120/80", "a reading of 140/90 then", "the number 1/0", "2222/2222"])
def test_two_numbers_that_are_no_fraction_are_set_aside_whole(text: str) -> None:
    found = find_figures(text)
    assert (len(found), [one.reason for one in found.set_aside]) == (0, ["score"])


@pytest.mark.parametrize(("text", "value"), [("7/2 inches", "3.5"), ("63/64 inch", "0.984375"), ("3/4 cup", "0.75")])
def test_parts_of_an_inch_may_be_more_than_one(text: str, value: str) -> None:
    (figure,) = find_figures(text)
    assert figure.value == Decimal(value)
