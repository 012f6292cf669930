"""One table a kind: what is written, what the figure is."""

from decimal import Decimal

import pytest

from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figure


def only(text: str) -> Figure:
    """The one figure of a text."""
    found = find_figures(text)
    assert len(found) == 1, f"{found!r}, set aside {found.set_aside}"
    return found[0]


def check(text: str, printed: str, kind: str, value: str | None) -> Figure:
    figure = only(text)
    assert (figure.text, str(figure.kind)) == (printed, kind)
    assert figure.value == (None if value is None else Decimal(value))
    return figure


@pytest.mark.parametrize(
    ("text", "printed", "value", "unit"),
    [
        ("Agents made 2,378,944 arrests.", "2,378,944", "2378944", "arrests"),
        ("CBP recorded 2.4 million encounters with migrants.", "2.4 million", "2400000", "encounters"),
        ("The total broke two million in August.", "two million", "2000000", None),
        ("2.4M people", "2.4M", "2400000", "people"),
        ("2.4m people", "2.4m", "2400000", "people"),
        ("250K migrants", "250K", "250000", "migrants"),
        ("1.2 bn people", "1.2 bn", "1200000000", "people"),
        ("half a million migrants", "half a million", "500000", "migrants"),
        ("a half-million migrants", "a half-million", "500000", "migrants"),
        ("a million and a half migrants", "a million and a half", "1500000", "migrants"),
        ("two and a half million migrants", "two and a half million", "2500000", "migrants"),
        ("twenty-five agents", "twenty-five", "25", "agents"),
        ("two hundred and five agents", "two hundred and five", "205", "agents"),
        ("one hundred thousand people", "one hundred thousand", "100000", "people"),
        ("three trillion stars", "three trillion", "3000000000000", "stars"),
        ("a dozen officers", "a dozen", "12", "officers"),
        ("two dozen officers", "two dozen", "24", "officers"),
        ("It fell by -5 points", "-5", "-5", "points"),
        ("2 1/2 loaves", "2 1/2", "2.5", "loaves"),
        ("2½ loaves", "2½", "2.5", "loaves"),
        ("Two sources familiar with it", "Two", "2", "sources"),
        ("2.4 million illegal border encounters were recorded", "2.4 million", "2400000", "encounters"),
        ("They stopped migrants 199,976 times in July.", "199,976", "199976", "times"),
        ("Of the 12 of them", "12", "12", None),
        ("2019 migrants crossed.", "2019", "2019", "migrants"),
    ],
)
def test_count(text: str, printed: str, value: str, unit: str | None) -> None:
    assert check(text, printed, "count", value).unit == unit


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("an increase of 37 percent over it", "37 percent", "37"),
        ("up 37.14% from it", "37.14%", "37.14"),
        ("five per cent of it", "five per cent", "5"),
        ("40 pct of it", "40 pct", "40"),
        ("half a percent of it", "half a percent", "0.5"),
        ("minus 20 percent", "minus 20 percent", "-20"),
        ("37\u00a0percent of it", "37\u00a0percent", "37"),
    ],
)
def test_percent(text: str, printed: str, value: str) -> None:
    check(text, printed, "percent", value)


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("rose 3.2 percentage points", "3.2 percentage points", "3.2"),
        ("a 5-percentage-point rise", "5-percentage-point", "5"),
        ("rose a percentage point", "a percentage point", "1"),
    ],
)
def test_points_are_no_percent(text: str, printed: str, value: str) -> None:
    check(text, printed, "points", value)


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("twice the level", "twice", "2"),
        ("double the total", "double", "2"),
        ("arrests doubled", "doubled", "2"),
        ("arrests tripling", "tripling", "3"),
        ("arrests quadrupled", "quadrupled", "4"),
        ("arrests were halved", "halved", "0.5"),
        ("a fivefold rise", "fivefold", "5"),
        ("a six-fold rise", "six-fold", "6"),
        ("a 10-fold rise", "10-fold", "10"),
        ("four times as many", "four times", "4"),
        ("three times more than that", "three times", "3"),
        ("two and a half times the total", "two and a half times", "2.5"),
        ("2.5 times the total", "2.5 times", "2.5"),
        ("2.5x that", "2.5x", "2.5"),
        ("six times March's figure", "six times", "6"),
        ("more than five times 2020's haul", "five times", "5"),
        ("almost two times January 2021's number", "two times", "2"),
        ("more than double 2021's number", "double", "2"),
        ("nearly double July", "double", "2"),
        ("eight times busier than before", "eight times", "8"),
    ],
)
def test_multiple(text: str, printed: str, value: str) -> None:
    check(text, printed, "multiple", value)


@pytest.mark.parametrize("text", ["encountered 234,088 times last month", "crossed three times March afternoon crowds"])
def test_how_often_something_happened_is_no_multiple(text: str) -> None:
    assert "multiple" not in {figure.kind for figure in find_figures(text)}


def test_what_falls_from_one_number_to_another_is_two_numbers() -> None:
    assert [str(figure.value) for figure in find_figures("It fell from nearly 12,000 to 138.")] == ["12000", "138"]


def test_nobody_is_so_old() -> None:
    assert [figure.kind for figure in find_figures("close to 8,000 and over 15,000")] == ["count", "count"]
    assert [figure.kind for figure in find_figures("people aged 65 and over")] == ["age"]


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("a third of them", "a third", "0.333333"),
        ("two-thirds of them", "two-thirds", "0.666667"),
        ("one-half of them", "one-half", "0.5"),
        ("half of them", "half", "0.5"),
        ("almost a quarter involved families", "a quarter", "0.25"),
        ("one in five of them", "one in five", "0.2"),
        ("one-in-five odds", "one-in-five", "0.2"),
        ("three out of four of them", "three out of four", "0.75"),
        ("two out of every three of them", "two out of every three", "0.666667"),
        ("7 of 10 voters", "7 of 10", "0.7"),
        ("1/2 of them", "1/2", "0.5"),
        ("¾ of them", "¾", "0.75"),
        ("a third above August", "a third", "0.333333"),
        ("a third again as many as in May", "a third", "0.333333"),
        ("up by a quarter on the year", "a quarter", "0.25"),
    ],
)
def test_share(text: str, printed: str, value: str) -> None:
    check(text, printed, "share", value)


@pytest.mark.parametrize(
    ("text", "printed", "kind", "low", "high", "unit"),
    [
        ("15-20 percent of it", "15-20 percent", "range", "15", "20", "percent"),
        ("15–20 percent of it", "15–20 percent", "range", "15", "20", "percent"),
        ("15 percent to 20 percent", "15 percent to 20 percent", "range", "15", "20", "percent"),
        ("15 to 20 agents", "15 to 20", "range", "15", "20", "agents"),
        ("between 120,000 and 140,000 people", "between 120,000 and 140,000", "range", "120000", "140000", "people"),
        ("between one hundred and two hundred", "between one hundred and two hundred", "range", "100", "200", None),
        ("$5-10 million", "$5-10 million", "range", "5000000", "10000000", "USD"),
        ("from 45,000 to 60,000", "from 45,000 to 60,000", "pair", "45000", "60000", None),
        ("from 60,000 to 45,000", "from 60,000 to 45,000", "pair", "45000", "60000", None),
        ("8,000 to 10,000 per day", "8,000 to 10,000 per day", "range", "8000", "10000", None),
        ("from 13 percent to 28 percent", "from 13 percent to 28 percent", "pair", "13", "28", "percent"),
    ],
)  # fmt: skip
def test_range_and_pair(text: str, printed: str, kind: str, low: str, high: str, unit: str | None) -> None:
    figure = check(text, printed, kind, None)
    assert figure.ends is not None
    assert sorted(end.value for end in figure.ends) == [Decimal(low), Decimal(high)]
    assert (figure.to_dict()["low"], figure.to_dict()["high"], figure.unit) == (low, high, unit)


def test_the_ends_of_a_pair_stand_in_printed_order() -> None:
    figure = only("It fell from 60,000 to 45,000.")
    assert figure.ends is not None
    assert [str(end.value) for end in figure.ends] == ["60000", "45000"]
    assert [(end.span.start, end.span.end) for end in figure.ends] == [(13, 19), (23, 29)]


@pytest.mark.parametrize(
    ("text", "printed", "unit", "per"),
    [
        ("7,000 a day", "7,000 a day", None, "day"),
        ("2,580 per day", "2,580 per day", None, "day"),
        ("5,000 migrants per month", "5,000", "migrants", "month"),
        ("200 people each week", "200", "people", "week"),
    ],
)
def test_rate(text: str, printed: str, unit: str | None, per: str) -> None:
    figure = only(text)
    assert (figure.text, str(figure.kind), figure.unit, figure.per) == (printed, "rate", unit, per)


@pytest.mark.parametrize(
    ("text", "printed", "kind", "value", "unit"),
    [
        ("It cost $1.2bn.", "$1.2bn", "money", "1200000000", "USD"),
        ("It cost US$5 million.", "US$5 million", "money", "5000000", "USD"),
        ("It cost £3m.", "£3m", "money", "3000000", "GBP"),
        ("It cost 500 dollars.", "500 dollars", "money", "500", "USD"),
        ("It cost 20€.", "20€", "money", "20", "EUR"),
        ("2,804 pounds of fentanyl", "2,804 pounds", "mass", "2804", "pound"),
        ("10 kilograms of it", "10 kilograms", "mass", "10", "kilogram"),
        ("a 30-foot wall", "30-foot", "distance", "30", "foot"),
        ("700 miles of wall", "700 miles", "distance", "700", "mile"),
        ("102 degrees", "102 degrees", "temperature", "102", "degree"),
        ("-5 degrees Celsius", "-5 degrees Celsius", "temperature", "-5", "degree Celsius"),
        ("a 5-year-old boy", "5-year-old", "age", "5", "year"),
        ("Sgt. Jones, 34, of Texas", "34", "age", "34", "year"),
        ("people 65 and older", "65 and older", "age", "65", "year"),
        ("aged 30", "aged 30", "age", "30", "year"),
        ("three weeks later", "three weeks", "duration", "3", "week"),
        ("half an hour later", "half an hour", "duration", "0.5", "hour"),
        ("two-and-a-half years", "two-and-a-half years", "duration", "2.5", "year"),
        ("a 500-page report", "500-page", "measure", "500", "page"),
        ("3,200 square feet", "3,200 square feet", "measure", "3200", "square foot"),
        ("a 12-member panel", "12-member", "measure", "12", "member"),
    ],
)
def test_measures(text: str, printed: str, kind: str, value: str, unit: str) -> None:
    assert check(text, printed, kind, value).unit == unit


@pytest.mark.parametrize(
    ("text", "printed", "kind", "value", "extreme"),
    [
        ("the tenth straight month", "tenth", "ordinal", "10", None),
        ("the twenty-first time", "twenty-first", "ordinal", "21", None),
        ("the third-highest total", "third-highest", "rank", "3", "high"),
        ("the second busiest sector", "second busiest", "rank", "2", "high"),
        ("the third-lowest total", "third-lowest", "rank", "3", "low"),
    ],
)
def test_ordinal_and_rank(text: str, printed: str, kind: str, value: str, extreme: str | None) -> None:
    assert check(text, printed, kind, value).extreme == extreme


@pytest.mark.parametrize(
    ("text", "printed", "low", "high"),
    [
        ("dozens of agents", "dozens", "24", "100"),
        ("hundreds of migrants", "hundreds", "200", "1000"),
        ("tens of thousands of migrants", "tens of thousands", "20000", "100000"),
        ("a few hundred migrants", "a few hundred", "200", "1000"),
        ("several thousand migrants", "several thousand", "2000", "10000"),
        ("hundreds of thousands of migrants", "hundreds of thousands", "200000", "1000000"),
    ],
)
def test_vague(text: str, printed: str, low: str, high: str) -> None:
    figure = check(text, printed, "vague", None)
    assert (figure.printed.low, figure.printed.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("text", ["fewer in their first halves", "the second halves of both years"])
def test_halves_of_years_are_no_multiple(text: str) -> None:
    assert all(figure.kind.value != "multiple" for figure in find_figures(text))
