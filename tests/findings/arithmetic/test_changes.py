"""Percentages, multiples and directions against printed pairs: which sentences make one, and which do not."""

from decimal import Decimal

import pytest

from tests.findings.arithmetic.support import slips, told

WRONG = {
    "Enrollment rose from 45,000 to 60,000, a 40 percent increase.": "40 percent",
    "Enrollment rose from 45,000 to 60,000 last year. That represents an increase of 12 percent.": "12 percent",
    "Enrollment was 60,000, up from 45,000. That is a 12 percent increase.": "12 percent",
    "Enrollment fell 20% from 40,000 to 50,000.": "20%",
    "The state had 2,135,005 births. That was 24 percent fewer than in 2023, when there were 2,475,000.": "24 percent",
    "The state counted 60,000 births. That number was up 12 percent from 45,000 in 2019.": "12 percent",
    "The company's revenue grew 50% from $2.1 billion to $2.5 billion.": "50%",
    "Sales fell to 35,108 in May, down 31% from 46,666 in April.": "31%",
    "The firm made $1.2 million, a 40 percent increase from last year's $1 million.": "40 percent",
    "Attendance was 60,000, 12 percent more than the 45,000 in 2019.": "12 percent",
    "Burglaries rose 190 percent, from 2,000 to more than 4,000.": "190 percent",
    "Deaths rose 30 percent, from 200 in 2020 to 300 in 2021.": "30 percent",
    "Deaths rose from 200 in 2020 to 300 in 2021, an increase of 30 percent.": "30 percent",
    "Deaths rose to 300 in 2021 from 200 in 2020, a 30 percent increase.": "30 percent",
    "Deaths fell 30 percent to 100 last year from 200 in 2020.": "30 percent",
    "Rents rose from $1,000 to $1,500, or 20 percent.": "20 percent",
    "Rents fell from $1,500 to $1,000 (down 20 percent).": "20 percent",
    "Deaths fell by half, from 60,000 to 45,000.": "half",
    "Membership declined from 1.2 million to 900,000, a 40 percent drop.": "40 percent",
    "The share rose from 24 percent to 36 percent, a 30 percent increase.": "30 percent",
    "The 31,000 visits in August were 45 percent more than the 27,000 of July.": "45 percent",
    "Officers caught 25,100 people, up 45 percent from the year before, when they arrested 21,300.": "45 percent",
    "Arrests rose 45 percent in June (31,200) from May (27,300).": "45 percent",
    "Arrests went up 45 percent from May (27,300) to June (31,200).": "45 percent",
    "From 27,300 in May to 31,200 in June, arrests in the county rose 45 percent.": "45 percent",
    "The agency took in 48,000 people, up from 36,000 in June, a gain of 12 percent.": "12 percent",
}
TURNED = {
    "Enrollment rose from 60,000 to 45,000.": "from 60,000 to 45,000",
    "The board cut the fee from $200 to $300.": "from $200 to $300",
    "Enrollment was 45,000, up from 60,000 in 2019.": "60,000",
}
MULTIPLES = {
    "The price tripled from 10,000 to 20,000.": "tripled",
    "The price tripled to $40 from $20.": "tripled",
    "The museum had 12,000 visitors, twice the 4,000 of 2019.": "twice",
    "The count more than doubled from 10,000 to 15,000.": "doubled",
    "From about 310,000 in 2014 to 380,000 in 2015, the agency's arrests almost doubled.": "doubled",
    "May's 31,200 is more than four times the 12,100 of March.": "four times",
}
RIGHT = (
    # A share is no change, and what is measured from elsewhere is not told of the pair.
    "Sales fell to 60% of the 50,000 sold a year earlier.",
    "The number rose from 45,000 to 60,000 in three years, up 15 percent from the year before.",
    "Tuition rose 6 percent a year from $40,000 in 2018 to $50,000 in 2022.",
    "Tuition rose from $40,000 to $50,000, an average increase of 6 percent.",
    "Families among the 31,000 were 45 percent more than the 27,000 of April.",
    "Officers caught 9,100 stowaways, up 45 percent from the year before, when agents on foot arrested 21,300.",
    "Arrests rose 45 percent in June (31,200 in all) after the rise in May (27,300).",
    "From about 310,000 in 2014 to 575,000 in 2015, the agency's arrests almost doubled.",
    # More than two candidates, a range, two units.
    "There were 4,000 men and 5,000 women, up 10 percent from 8,000.",
    "Enrollment was between 40,000 and 50,000, up 15 percent from 38,000.",
    "The city has 60,000 residents, 40 percent more than the 55,000 students.",
    "Revenue rose 20 percent and costs went from $40 million to $44 million.",
    "Agents made 124,000 arrests, up 18% from February and down 25% from 165,000 in March 2023.",
    "The state counted 60,000 births. That is 12 percent more than 45,000 doctors can attend.",
    "The state counted 2,135,005 births. That was 14 percent fewer than in 2023, when there were nearly 2.5 million.",
    # Precision and hedges.
    "The price doubled from $1.9 million to $4 million.",
    "Profit was about $1.2 million, up more than 15 percent from $1 million.",
    "The population rose from 2 million to 3 million, a 46 percent increase.",
    "Attendance rose to 5,512, up 10 percent from about 5,000.",
    "Prices rose 4% from $78 to $82.",
    "Burglaries rose 90 percent, from 12,000 to more than 22,000.",
    "Burglaries rose 130 percent, from 2,000 to more than 4,000.",
    "Burglaries rose from 12,000 to over 20,000, up 70 percent.",
    "Sales were 35,108, down 24 percent from 46,666.",
    # Percentages may change in points.
    "Unemployment rose 1 percent, from 4 percent to 5 percent.",
    "Unemployment rose 25 percent, from 4 percent to 5 percent.",
    # What looks like a direction and is none.
    "The team climbed from 12 to 8 in the league.",
    "The singer moved up from 120 to 101 in the rankings.",
    "The yen fell from 140 to 150 against the dollar.",
    "Enrollment went last fall from 60,000 to 70,000.",
    "The shop down the street went from 200 customers to 300.",
    "The price of cut flowers went from $200 to $300.",
    "Enrollment never rose from 60,000 to 45,000.",
    # A scale that was left out.
    "Prices rose from $900 to $1.2 million, up 33 percent.",
    # Multiples that say more than one thing.
    "The museum had 12,000 visitors, three times more than the 4,000 of 2019.",
    "The library lent 80,000 books, more than twice the 40,000 of the year before.",
)


@pytest.mark.parametrize(("text", "figure"), WRONG.items())
def test_a_percentage_that_is_not_that_of_its_pair_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC401", figure)]


@pytest.mark.parametrize(("text", "figure"), TURNED.items())
def test_a_change_that_goes_the_other_way_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC401", figure)]
    assert slips(text)[0].computed is None


@pytest.mark.parametrize(("text", "figure"), MULTIPLES.items())
def test_a_multiple_that_is_not_that_of_its_pair_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC403", figure)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("The city budget rose from $40 million to $50 million, a 15 percent increase.", "25 percent"),
        ("Sales fell to 35,108, down 31.5% from 46,666.", "24.8%"),
        ("The price tripled from $200 to $400.", "doubled"),
        ("The museum had 12,000 visitors, twice the 4,000 of 2019.", "three times"),
        # Direction and number are wrong: no single edit mends it. Nor where a hedge would have to go.
        ("Enrollment fell 20% from 40,000 to 50,000.", None),
        ("Enrollment rose more than 40% from 40,000 to 50,000.", None),
        ("The price tripled from $200 to $480.", None),
    ],
)
def test_the_edit_is_the_writers_own_style(text: str, replacement: str | None) -> None:
    (slip,) = slips(text)
    assert (slip.suggestion.replacement if slip.suggestion else None) == replacement


def test_what_was_computed_is_in_the_figures_own_unit() -> None:
    assert slips("Enrollment fell 31% to 35,108 from 46,666.")[0].computed == Decimal("-24.7675")
    assert slips("Deaths fell by half, from 60,000 to 45,000.")[0].computed == Decimal("-0.25")


def test_two_changes_of_one_number_are_each_held_against_their_own() -> None:
    text = "Agents stopped 199,976 in July, down 3.8% from 207,933 in June and down 16.8% from 213,593 a year before."
    assert told(text) == [("NC401", "16.8%")]
