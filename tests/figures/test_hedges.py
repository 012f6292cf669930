"""Hedges: which they are, where they stand, and how far they move the interval."""

from decimal import Decimal

import pytest

from numcheck.figures.extract import find_figures


def bound(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(
    ("text", "hedge", "words", "low", "high"),
    [
        ("more than 300 people", "more_than", "more than", "300", None),
        ("over 300 people", "more_than", "over", "300", None),
        ("upwards of 300 people", "more_than", "upwards of", "300", None),
        ("in excess of 300 people", "more_than", "in excess of", "300", None),
        ("a more than 500-page report", "more_than", "more than", "500", None),
        ("at least 12 people", "at_least", "at least", "12", None),
        ("no fewer than 12 people", "at_least", "no fewer than", "12", None),
        ("12 or more", "at_least", "or more", "12", None),
        ("12 people or more", "at_least", "or more", "12", None),
        ("fewer than 300 people", "less_than", "fewer than", None, "300"),
        ("under 300 people", "less_than", "under", None, "300"),
        ("up to 40 percent", "at_most", "up to", None, "40.5"),
        ("no more than 12 people", "at_most", "no more than", None, "12.5"),
        ("as many as 12 people", "at_most", "as many as", None, "12.5"),
        ("nearly 100 percent", "nearly", "nearly", "90", "100"),
        ("almost 200 people", "nearly", "almost", "180", "200"),
        ("close to 200 people", "nearly", "close to", "180", "200"),
        ("just under 200 people", "just_under", "just under", "196", "200"),
        ("just over 94 percent", "just_over", "just over", "94", "96.38"),
        ("a hair over 94 percent", "just_over", "a hair over", "94", "96.38"),
        ("about 1,000 people", "about", "about", "950", "1050"),
        ("roughly 1,000 people", "about", "roughly", "950", "1050"),
        ("some 300 people", "about", "some", "285", "315"),
        ("an estimated 11 million people", "about", "an estimated", "10450000", "11550000"),
        ("300 or so", "about", "or so", "285", "315"),
        ("about 2 percent", "about", "about", "1", "3"),
        ("about 0.5 percent", "about", "about", "0.25", "0.75"),
        ("about 30 percent", "about", "about", "28", "32"),
        ("about 90 percent", "about", "about", "85.5", "94.5"),
        ("about 54,600 people", "about", "about", "54100", "55100"),
        ("about 94.8 percent", "about", "about", "92.8", "96.8"),
        ("about 1,734,686 people", "about", "about", "1734681", "1734691"),
        ("more than doubled", "more_than", "more than", "2", None),
        ("nearly quadrupled", "nearly", "nearly", "3.6", "4"),
        ("10,000-plus people", "more_than", "-plus", "10000", None),
    ],
)
def test_hedge(text: str, hedge: str, words: str, low: str | None, high: str | None) -> None:
    (figure,) = find_figures(text)
    assert figure.hedge == hedge
    assert figure.hedge_span is not None
    assert text[figure.hedge_span.start : figure.hedge_span.end] == words
    assert (figure.allowed.low, figure.allowed.high) == (bound(low), bound(high))
    assert not figure.span.overlaps(figure.hedge_span)
    assert figure.full_span.contains(figure.span)


@pytest.mark.parametrize(
    ("text", "kind", "hedge"),
    [
        ("5,400 or so pounds", "mass", "about"),
        ("60-odd miles", "distance", "about"),
        ("5,000-plus pounds", "mass", "more_than"),
        ("40 or so percent", "percent", "about"),
    ],
)
def test_a_hedge_between_a_number_and_its_unit(text: str, kind: str, hedge: str) -> None:
    (figure,) = find_figures(f"They told of {text}.")
    assert (figure.text, figure.kind, figure.hedge) == (text, kind, hedge)


@pytest.mark.parametrize("text", ["over 20 years", "300 people", "the 300 people"])
def test_no_hedge(text: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.hedge, figure.hedge_span) == (None, None)


def test_a_negative_number_is_hedged_towards_zero() -> None:
    (figure,) = find_figures("nearly -10 degrees")
    assert (figure.allowed.low, figure.allowed.high) == (Decimal(-10), Decimal(-9))


def test_a_hedge_belongs_to_one_figure() -> None:
    first, second = find_figures("300 or more than 400")
    assert (first.hedge, second.hedge) == (None, "more_than")
