"""Quantities of two parts or two units, and units as they are abbreviated."""

from decimal import Decimal

import pytest

from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    ("text", "printed", "value", "unit"),
    [
        ("a 6-foot-3 guard", "6-foot-3", "6.25", "foot"),
        ("the six-foot-three guard", "six-foot-three", "6.25", "foot"),
        ("a 5-foot-9-inch wall", "5-foot-9-inch", "5.75", "foot"),
        ("He is 5 ft 9 in tall.", "5 ft 9 in", "5.75", "foot"),
        ("a width of 7 ft. 6 in", "7 ft. 6 in", "7.5", "foot"),
        ("weighing 8 lb. 4 oz at birth", "8 lb. 4 oz", "8.25", "pound"),
        ("a speed of 7.8 km/s", "7.8 km/s", "7.8", "kilometer per second"),
        ("at 3.7 m/s2 on Mars", "3.7 m/s2", "3.7", "meter per second squared"),
        ("at 3.7 m/s^2 on Mars", "3.7 m/s^2", "3.7", "meter per second squared"),
        ("35 µg/m3 of dust", "35 µg/m3", "35", "microgram per cubic meter"),
        ("a 240V line", "240V", "240", "volt"),
        ("a 60W bulb", "60W", "60", "watt"),
        ("a gauge at 32 psi", "32 psi", "32", "pound per square inch"),
        ("at 990 hPa", "990 hPa", "990", "hectopascal"),
        ("12 sq. miles of woods", "12 sq. miles", "12", "square mile"),
        ("a line of 400 Mbps", "400 Mbps", "400", "megabit per second"),
        ("burned 14 ha of brush", "14 ha", "14", "hectare"),
        ("for 45 min each day", "45 min", "45", "minute"),
        ("after 3 wks of rain", "3 wks", "3", "week"),
        ("1,5 kg of flour", "1,5 kg", "1.5", "kilogram"),
        ("It was 31ºC at noon", "31ºC", "31", "degree Celsius"),
        ("a bid of $7 M", "$7 M", "7000000", "USD"),
        ("a bid of $7.5 B was", "$7.5 B", "7500000000", "USD"),
        ("a $1.5MM loan", "$1.5MM", "1500000", "USD"),
        ("sold for AU$6m", "AU$6m", "6000000", "AUD"),
        ("for 75¢ each", "75¢", "75", "cent"),
        ("It cost nine dollars ninety-five.", "nine dollars ninety-five", "9.95", "USD"),
        ("a fine of Rs 40 cr", "Rs 40 cr", "400000000", "INR"),
        ("a coffee for €3,80", "€3,80", "3.80", "EUR"),
    ],
)
def test_a_quantity(text: str, printed: str, value: str, unit: str) -> None:
    (figure,) = find_figures(text)
    assert (figure.text, figure.unit) == (printed, unit)
    assert figure.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("about 4.1 x 10^6 cells", "4.1 x 10^6", "4100000"),
        ("about 4.1×10⁶ cells", "4.1×10⁶", "4100000"),
        ("about 4.1 * 10**6 cells", "4.1 * 10**6", "4100000"),
        ("some 10^5 cells", "10^5", "100000"),
        ("some 10⁵ cells", "10⁵", "100000"),
        ("5 · 10⁻³ of it", "5 · 10⁻³", "0.005"),
        ("a two-hundred-fifty seat hall", "two-hundred-fifty", "250"),
        ("one-hundred-five seats", "one-hundred-five", "105"),
    ],
)
def test_a_number_in_another_notation(text: str, printed: str, value: str) -> None:
    (figure,) = find_figures(text)
    assert figure.text == printed
    assert figure.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("5 ft 2 in the air", ["5 ft", "2"]),
        ("a 6-foot-20 wall", ["6-foot", "20"]),
        ("It cost nine dollars forty people paid.", ["nine dollars", "forty"]),
        ("He stood 6 ft. She did not.", ["6 ft"]),
        ("3 s of it, 4 h of that", ["3", "4"]),
        ("200 tons per day", ["200 tons per day"]),
        ("rooms 4.1 x 3.5", ["4.1", "3.5"]),
        ("more than 40 and less than 10", ["40", "10"]),
        ("more than 10 and less than 40", ["more than 10 and less than 40"]),
        ("two hundred-three hundred people", ["two hundred-three hundred"]),
        ("100-1000 liters", ["100-1000 liters"]),
        ("call 555-0142 today", []),
        ("the part 24703m212 and the probe scp2-173m", []),
        ("the 1500b packet", []),
        ("the seventy-four and one were left", ["seventy-four", "one"]),
        ("Gaining a $5 Magnum", ["$5"]),
    ],
)
def test_what_does_not_belong_together(text: str, printed: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == printed


@pytest.mark.parametrize("text", ["in nineteen eighty-four", "since twenty twelve", "in twenty twenty-two,"])
def test_a_year_in_words_is_set_aside_whole(text: str) -> None:
    found = find_figures(text)
    assert (len(found), [one.reason for one in found.set_aside]) == (0, ["year"])


def test_two_numbers_in_words_are_no_year() -> None:
    found = find_figures("He paid with twenty twenty-dollar bills.")
    assert [f"{figure.value} {figure.kind}" for figure in found] == ["20 count", "20 money"]
