"""Does a value agree with a printed figure, at the precision and with the hedge of its words?"""

from decimal import Decimal

import pytest

import numcheck
from numcheck.claims.claim import Claim, Operation
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import Figure
from numcheck.readings.agreement import near, of_change, of_multiple, of_number, reach
from numcheck.readings.answer import Agreement

AGREES, ROUNDED, HEDGED = Agreement.AGREES, Agreement.ROUNDED, Agreement.HEDGED
STRETCHED, OFF, REVERSED = Agreement.STRETCHED, Agreement.OFF, Agreement.REVERSED


def figure(text: str) -> Figure:
    (found,) = numcheck.find_figures(text)
    return found


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        # A rounded number: the digits printed, half a unit to each side.
        ("2.4 million encounters", "2378944", AGREES),
        ("2.4 million encounters", "2350000", AGREES),
        ("2.4 million encounters", "2449999", AGREES),
        ("2.4 million encounters", "2450000", ROUNDED),
        ("2.4 million encounters", "2349999", ROUNDED),
        ("2.4 million encounters", "2766582", OFF),
        ("2.3 million encounters", "2378944", ROUNDED),
        ("2.38 million encounters", "2378944", AGREES),
        ("2.37 million encounters", "2378944", ROUNDED),
        ("2.36 million encounters", "2378944", OFF),
        ("2 million encounters", "2050000", AGREES),
        ("2 million encounters", "2378944", OFF),
        # A round integer may be rounded to its last digit that is not zero.
        ("172,000 encounters", "172508", ROUNDED),
        ("172,000 encounters", "172499", AGREES),
        ("173,000 encounters", "172508", AGREES),
        ("200,000 encounters", "204000", AGREES),
        ("200,000 encounters", "221000", OFF),
        # An integer printed to the unit is itself.
        ("2,378,944 encounters", "2378944", AGREES),
        ("2,378,944 encounters", "2378945", ROUNDED),
        ("2,378,944 encounters", "2379944", OFF),
        # A percent is rounded to its last digit.
        ("37 percent", "37.1370", AGREES),
        ("37 percent", "36.5", AGREES),
        ("37 percent", "37.5", ROUNDED),
        ("37 percent", "38.6", OFF),
        ("37.13 percent", "37.1370", ROUNDED),
        ("37.14 percent", "37.1370", AGREES),
        ("37.1 percent", "37.1370", AGREES),
        ("37.0 percent", "37.1370", ROUNDED),
        ("52 percent", "37.1370", OFF),
        # A hedge moves the interval; without it the number would be right: the hedge is off.
        ("nearly 2.4 million encounters", "2378944", AGREES),
        ("nearly 2.3 million encounters", "2340000", HEDGED),
        ("nearly 2.3 million encounters", "2378944", ROUNDED),
        ("nearly 79 percent", "79.22", HEDGED),
        ("nearly 80 percent", "79.22", AGREES),
        ("almost 2 million encounters", "1734686", OFF),
        ("about 2.4 million encounters", "2378944", AGREES),
        ("about 2.4 million encounters", "2300000", AGREES),
        ("about 2.4 million encounters", "2766582", OFF),
        ("roughly 40 percent", "38.5", AGREES),
        ("just over 2.37 million encounters", "2378944", AGREES),
        ("just under 2.4 million encounters", "2378944", AGREES),
        ("just under 2.4 million encounters", "2410000", HEDGED),
        # One-sided hedges: true as far as the next round number.
        ("more than 2.3 million encounters", "2378944", AGREES),
        ("more than 2 million encounters", "2378944", AGREES),
        ("more than 2.4 million encounters", "2378944", HEDGED),
        ("more than 1 million encounters", "2378944", STRETCHED),
        ("more than 3 million encounters", "2378944", OFF),
        ("more than 300,000 encounters", "301981", AGREES),
        ("at least 2,378,944 encounters", "2378944", AGREES),
        ("more than 2,378,944 encounters", "2378944", HEDGED),
        ("fewer than 2.4 million encounters", "2378944", AGREES),
        ("fewer than 2.3 million encounters", "2378944", ROUNDED),
        ("fewer than 5 million encounters", "2378944", STRETCHED),
        ("fewer than 2 million encounters", "2378944", OFF),
        ("up to 2.4 million encounters", "2378944", AGREES),
        ("more than 79 percent", "79.22", AGREES),
        ("more than 80 percent", "79.22", ROUNDED),
        ("more than 50 percent", "79.22", STRETCHED),
    ],
)  # fmt: skip
def test_a_number(text: str, value: str, expected: Agreement) -> None:
    assert of_number(figure(text), Decimal(value)) is expected


@pytest.mark.parametrize(
    ("text", "ratio", "expected"),
    [
        ("twice", "2.0", AGREES),
        ("twice", "1.95", AGREES),
        ("twice", "2.09", AGREES),
        ("twice", "2.434", STRETCHED),
        ("twice", "2.5", STRETCHED),
        ("twice", "2.51", OFF),
        ("twice", "1.85", STRETCHED),
        ("twice", "1.7", OFF),
        ("more than twice", "2.434", AGREES),
        ("more than twice", "1.98", HEDGED),
        ("more than twice", "1.5", OFF),
        ("nearly twice", "1.9", AGREES),
        ("nearly twice", "2.434", OFF),
        ("three times as many", "2.434", OFF),
        ("three times as many", "3.434", STRETCHED),
        ("tripled", "3.05", AGREES),
        ("halved", "0.5", AGREES),
        ("halved", "0.3", OFF),
    ],
)
def test_a_multiple(text: str, ratio: str, expected: Agreement) -> None:
    assert of_multiple(figure(text), Decimal(ratio)) is expected


def change(text: str, direction: str) -> Claim:
    found = figure(text)
    return Claim(
        figure=found,
        sentence=Sentence(0, Span(0, len(text)), 0),
        span=found.span,
        operation=Operation.CHANGE,
        measure="encounters",
        scope=Scope(),
        direction="up" if direction == "up" else "down",
    )


@pytest.mark.parametrize(
    ("text", "direction", "percent", "expected"),
    [
        ("37 percent", "up", "37.14", AGREES),
        ("37 percent", "down", "-37.14", AGREES),
        ("37 percent", "up", "-37.14", REVERSED),
        ("37 percent", "down", "37.14", REVERSED),
        ("52 percent", "up", "-37.14", OFF),
        ("14 percent", "down", "-13.76", AGREES),
        ("37.13 percent", "up", "37.137", ROUNDED),
        ("nearly 79 percent", "down", "-79.22", HEDGED),
        ("more than 79 percent", "down", "-79.22", AGREES),
        ("279 percent", "up", "278.68", AGREES),
    ],
)
def test_a_change(text: str, direction: str, percent: str, expected: Agreement) -> None:
    assert of_change(change(text, direction), Decimal(percent)) is expected


@pytest.mark.parametrize(
    ("text", "beyond"),
    [
        ("more than 2 million encounters", "1000000"),
        ("more than 2.3 million encounters", "115000"),
        ("more than 300,000 encounters", "100000"),
        ("more than 172,000 encounters", "8600"),
        ("more than 79 percent", "3.95"),
        ("more than 80 percent", "10"),
    ],
)
def test_how_far_more_than_reaches(text: str, beyond: str) -> None:
    """One unit of the last digit that is not zero, or a twentieth of the number, whichever is more."""
    assert reach(figure(text)) == Decimal(beyond)


@pytest.mark.parametrize("text", ["2.4 million encounters", "37 percent", "37.13 percent", "2 million encounters"])
def test_a_miss_is_never_imprecise_beyond_one_unit_or_a_twentieth_past_the_interval(text: str) -> None:
    found = figure(text)
    assert found.value is not None
    assert found.step is not None
    assert near(found) <= min(found.step * 3 / 2, found.step / 2 + found.value / 20)


@pytest.mark.parametrize(
    ("agreement", "is_near"),
    [(AGREES, False), (ROUNDED, True), (HEDGED, True), (STRETCHED, True), (OFF, False), (REVERSED, False)],
)
def test_what_is_only_imprecise(agreement: Agreement, is_near: bool) -> None:
    assert agreement.is_near is is_near
