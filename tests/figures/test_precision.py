"""How wide a printed number is."""

from decimal import Context, Decimal, localcontext

import pytest

from numcheck.figures.extract import find_figures
from numcheck.figures.precision import Interval, last_digit, last_nonzero_digit, plain, six_digits


@pytest.mark.parametrize(
    ("text", "low", "high", "step"),
    [
        ("2.4 million", "2350000", "2450000", "100000"),
        ("2.40 million", "2395000", "2405000", "10000"),
        ("37 percent", "36.5", "37.5", "1"),
        ("40 percent", "39.5", "40.5", "1"),
        ("37.14%", "37.135", "37.145", "0.01"),
        ("3.2", "3.15", "3.25", "0.1"),
        ("3.20", "3.195", "3.205", "0.01"),
        ("2,378,944", "2378943.5", "2378944.5", "1"),
        ("172,000", "171500", "172500", "1000"),
        ("300", "285", "315", "100"),
        ("2,000,000", "1900000", "2100000", "1000000"),
        ("two million", "1900000", "2100000", "1000000"),
        ("2 million", "1900000", "2100000", "1000000"),
        ("12 agents", "11.5", "12.5", "1"),
        ("40 agents", "39.5", "40.5", "1"),
        ("twelve agents", "11.5", "12.5", "1"),
        ("twice", "1.9", "2.1", "0.2"),
        ("tripled", "2.85", "3.15", "0.3"),
        ("three times as many", "2.85", "3.15", "1"),
        ("2.5 times as many", "2.45", "2.55", "0.1"),
        ("half of them", "0.475", "0.525", "0.05"),
        ("-5", "-5.5", "-4.5", "1"),
        ("-300", "-315", "-285", "100"),
    ],
)
def test_printed_interval(text: str, low: str, high: str, step: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.printed, figure.step) == (Interval(Decimal(low), Decimal(high)), Decimal(step))
    assert figure.allowed == figure.printed
    assert figure.value is not None
    assert figure.printed.contains(figure.value)


def test_a_range_reaches_over_both_ends() -> None:
    (figure,) = find_figures("15-20 percent")
    assert figure.printed == Interval(Decimal("14.5"), Decimal("20.5"))


def test_the_callers_decimal_context_changes_nothing() -> None:
    with localcontext(Context(prec=3)):
        (figure,) = find_figures("2,378,944")
    assert figure.printed.low == Decimal("2378943.5")


@pytest.mark.parametrize(
    ("value", "last", "nonzero"),
    [("172000", "1", "1000"), ("3.20", "0.01", "0.01"), ("7", "1", "1"), ("0", "1", "1"), ("100", "1", "100")],
)
def test_digits(value: str, last: str, nonzero: str) -> None:
    assert last_digit(Decimal(value)) == Decimal(last)
    assert last_nonzero_digit(Decimal(value)) == Decimal(nonzero)


@pytest.mark.parametrize(
    ("value", "text"), [("1E+3", "1000"), ("2400000.0", "2400000"), ("-0.0", "0"), ("0.10", "0.1"), ("100", "100")]
)
def test_plain(value: str, text: str) -> None:
    assert plain(Decimal(value)) == text


def test_six_digits() -> None:
    assert six_digits(Decimal(2) / 3) == Decimal("0.666667")


@pytest.mark.parametrize(("value", "inside"), [("1", True), ("2", False), ("0.9", False)])
def test_an_interval_is_half_open(value: str, inside: bool) -> None:
    assert Interval(Decimal(1), Decimal(2)).contains(Decimal(value)) is inside
