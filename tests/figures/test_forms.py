"""The forms in which reporters print a figure, each with its span, kind and value."""

from decimal import Decimal

import pytest

from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    ("text", "printed", "kind", "value", "unit"),
    [
        ("a quarter of a million people", "a quarter of a million", "count", "250000", "people"),
        ("quarter-million dollars", "quarter-million dollars", "money", "250000", "USD"),
        ("half a million and more", "half a million", "count", "500000", None),
        ("a million and a half people", "a million and a half", "count", "1500000", "people"),
        ("a billion and a half million", "a billion and a half million", "count", "1000500000", None),
        ("one hundred and three quarters", "one hundred and three quarters", "count", "100.75", None),
        ("4 thousand 3 hundred and 21 votes", "4 thousand 3 hundred and 21", "count", "4321", "votes"),
        ("250K people", "250K", "count", "250000", "people"),
        ("1.2b people", "1.2b", "count", "1200000000", "people"),
        ("$1.2bn", "$1.2bn", "money", "1200000000", "USD"),
        ("1\u202f250 branches", "1\u202f250", "count", "1250", "branches"),
        ("the figure was 137, 743 in March", "137, 743", "count", "137743", None),
        ("twelve thousand, four hundred votes", "twelve thousand, four hundred", "count", "12400", "votes"),
        (
            "two million three hundred and seventy-eight thousand, nine hundred and forty-four votes",
            "two million three hundred and seventy-eight thousand, nine hundred and forty-four",
            "count",
            "2378944",
            "votes",
        ),
        ("84\u2009000 pages", "84\u2009000 pages", "measure", "84000", "page"),
        ("about 1.3e6 cells", "1.3e6", "count", "1300000", "cells"),
        ("about 6.2x10^4 cells", "6.2x10^4", "count", "62000", "cells"),
        ("3 dollars and 50 cents", "3 dollars and 50 cents", "money", "3.5", "USD"),
        ("It cost 15 dollars 50.", "15 dollars 50", "money", "15.5", "USD"),
        ("42 Kuwaiti dinars", "42 Kuwaiti dinars", "money", "42", "dinar"),
        ("C$12.5 million", "C$12.5 million", "money", "12500000", "CAD"),
        ("Rs. 20", "Rs. 20", "money", "20", "INR"),
        ("a dollar from each", "a dollar", "money", "1", "USD"),
        ("25 basis points", "25 basis points", "points", "0.25", "percentage points"),
        ("a quarter point", "a quarter point", "points", "0.25", "percentage points"),
        ("four-tenths of a percent", "four-tenths of a percent", "percent", "0.4", "percent"),
        ("31.4 per 100,000 people", "31.4 per 100,000", "rate", "31.4", "per 100000"),
        ("one person in three.", "one person in three", "share", "0.333333", None),
        ("7 of 10 agents", "7 of 10", "share", "0.7", None),
        ("a day and a half", "a day and a half", "duration", "1.5", "day"),
        ("a mile from the road", "a mile", "distance", "1", "mile"),
        ("6 feet 2 inches", "6 feet 2 inches", "distance", "6.16667", "foot"),
        ("9 pounds 4 ounces", "9 pounds 4 ounces", "mass", "9.25", "pound"),
        ("18 below zero", "18 below zero", "temperature", "-18", "degree"),
        ("two degrees below zero", "two degrees below zero", "temperature", "-2", "degree"),
        ("It hit 39.4C on Monday.", "39.4C", "temperature", "39.4", "degree Celsius"),
        ("2,000.45±0.01 pounds", "2,000.45±0.01 pounds", "mass", "2000.45", "pound"),
        ("10 liters per kilometer", "10 liters per kilometer", "measure", "10", "liter per kilometer"),
        ("an 82\u2011year\u2011old man", "82\u2011year\u2011old", "age", "82", "year"),
        ("one witness spoke", "one", "count", "1", "witness"),
        ("sixfold", "sixfold", "multiple", "6", None),
        ("a six-fold increase", "six-fold", "multiple", "6", None),
    ],
)
def test_form(text: str, printed: str, kind: str, value: str, unit: str | None) -> None:
    (figure,) = find_figures(text)
    assert (figure.text, str(figure.kind), figure.unit) == (printed, kind, unit)
    assert figure.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "printed", "kind", "ends"),
    [
        ("two or three birds", "two or three", "range", ("2", "3")),
        ("15-20 percent", "15-20 percent", "range", ("15", "20")),
        ("15 percent to 20 percent", "15 percent to 20 percent", "range", ("15", "20")),
        ("between 2.0 g and about 7.0 g", "between 2.0 g and about 7.0 g", "range", ("2", "7")),
        ("$3.5 million to $4 million", "$3.5 million to $4 million", "range", ("3500000", "4000000")),
        ("$5–10 million", "$5–10 million", "range", ("5000000", "10000000")),
        ("20~100 seats", "20~100", "range", ("20", "100")),
        ("over 1,000 but under 1,500 seats", "over 1,000 but under 1,500", "range", ("1000", "1500")),
        ("from 45,000 to 60,000", "from 45,000 to 60,000", "pair", ("45000", "60000")),
        ("from 24 pupils to 31, parents wrote", "from 24 pupils to 31", "pair", ("24", "31")),
        ("from three hours to 11", "from three hours to 11", "pair", ("3", "11")),
        ("from 2,300 head to just 410", "from 2,300 head to just 410", "pair", ("2300", "410")),
    ],
)  # fmt: skip
def test_form_of_two_numbers(text: str, printed: str, kind: str, ends: tuple[str, str]) -> None:
    (figure,) = find_figures(text)
    assert (figure.text, str(figure.kind)) == (printed, kind)
    assert figure.ends is not None
    assert tuple(end.value for end in figure.ends) == tuple(map(Decimal, ends))


def test_a_hedge_before_the_second_end_moves_that_end() -> None:
    (figure,) = find_figures("It rose from 300,000 to more than 400,000.")
    assert figure.ends is not None
    assert figure.ends[1].printed == (Decimal(400000), None)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("It awarded $1.2bn to eleven growers.", ["$1.2bn", "eleven"]),
        ("They made $5 a gallon.", ["$5"]),
        ("18 of 23 drones fell", ["18", "23"]),
        ("They paid 5 dollars 20 times.", ["5 dollars", "20"]),
        ("The lots were 137, 743 and 812.", ["137", "743", "812"]),
        ("two million and three million were cut", ["two million", "three million"]),
        ("one hundred and two hundred", ["one hundred", "two hundred"]),
        ("ten thousand, twenty thousand", ["ten thousand", "twenty thousand"]),
        ("of one million, two were let go", ["one million", "two"]),
        ("2 million, three hundred of them", ["2 million", "three hundred"]),
        ("In rows 137, 743 people sat.", ["137", "743"]),
        ("A 1 $10 bill", ["1", "$10"]),
        ("over the 2 million mark", ["2 million"]),
        ("more than 1,000 arrests and fewer than 20 deaths", ["1,000", "20"]),
        ("3 hundred and 2.12 hundred", ["3 hundred", "2.12 hundred"]),
        ("above 300,000 and a third more than before", ["300,000", "a third"]),
        ("There were 16,000 and half of them fled.", ["16,000", "half"]),
    ],
)
def test_two_figures_stay_two(text: str, printed: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == printed
