"""By how many a number is told to exceed another, and which way two numbers go."""

from decimal import Decimal

import pytest

from tests.findings.arithmetic.support import slips, told

WRONG = {
    "The library lent 31,000 books in July, 4,000 more than the 25,500 of a year earlier.": "4,000",
    "Rangers counted 8,460 birds, 2,300 fewer than the 9,900 of March.": "2,300",
    "Visits rose by 6,000 from 25,500 in May to 27,500 in June.": "6,000",
    "Membership stood at 44,000, an increase of about 9,000 members from the 41,000 of August.": "9,000",
    "Crossings went from 88,000 in March to 71,000 in April, a drop of 27,000.": "27,000",
    "The agency counted 52,300 arrests, or 8,000 more than the 47,300 of June.": "8,000",
    "The 31,200 arrests of June were 6,000 more than the 27,300 of May.": "6,000",
    "The town collected $5.1 million, $900,000 more than the $4.6 million of last year.": "$900,000",
    "Officers made 31,200 arrests, 6,000 arrests more than the 27,300 of May.": "6,000",
    "Officers seized 31,200 pills, 2,000 more than in May, when they counted 27,300.": "2,000",
}
TURNED = {
    "Apprehensions fell to 91,400 from 84,200 the month before.": "84,200",
    "Arrests rose to 23,000 in May from 31,000 in April.": "31,000",
    "Arrests climbed to 23,000 last month from a year-earlier 31,000.": "31,000",
    "The sector had 41,300 arrests in June, well below the 38,000 of May.": "38,000",
    "The state counted 61,000 births, above the previous year's 66,000.": "66,000",
    "The sector had 12,100 arrests in June, fewer than May's 11,000.": "11,000",
    "Seizures dropped to 2,100 pounds in June from 1,650 pounds in May.": "1,650 pounds",
}
RIGHT = (
    "The library lent 31,000 books in July, 5,500 more than the 25,500 of a year earlier.",
    "Rangers counted 8,460 birds, about 1,400 fewer than the 9,900 of March.",
    "Apprehensions fell to 81,400 from 84,200 the month before.",
    "It had 0.6 million visitors, some 50,000 fewer than the 650,000 of 2014.",
    "About 31,000 came, roughly 4,000 more than the 26,400 of May.",
    "The count reached 31,000, just below the 31,200 of May.",
    # Each of the two is compared with something else.
    "Agents stopped 31,000 migrants, 2,000 more than in the month before and below the 34,000 of March.",
    "Crossings went from 88,000 in March to 71,000 in April, a drop of 27,000 from January.",
    "Arrests were 31,000, above the 29,000 of May and below the 33,000 of June.",
    "Arrests fell to 31,000 from a high of 44,000 in May.",
    "Arrests rose to 31,000 from January to March, and were 33,000 in April.",
    # A number that tells a change is none that is compared.
    "Arrests rose by 31,000, above the 100,000 mark.",
    "Arrests rose by 31,000 in May, well above the 34,000 of a whole year before.",
    # Other things, or two of them.
    "In May 12,000 families and 31,000 adults came, 2,000 more than the 29,000 of April.",
    "Of those who came 31,000 were adults, up from 12,000 families.",
    "The agency made 31,000 arrests, 4,000 of them in Tucson, which is more than the 3,000 of April.",
    "Seizures by boat reached 9,000, 200 more than in May, when officers at the ports counted 21,300.",
    # Points and places.
    "The team scored 31, 4 more than the 25 of last week.",
    "He is ranked 31st with 90 points, 3 fewer than the 97 of the leader.",
)


@pytest.mark.parametrize(("text", "figure"), (WRONG | TURNED).items())
def test_what_lies_otherwise_between_two_numbers_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC401", figure)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "replacement", "computed"),
    [
        ("They lent 31,000 books, 4,000 more than the 25,500 of 2019.", "5,500", "5500"),
        ("They lent 25,500 books, 4,000 fewer than the 31,000 of 2019.", "5,500", "-5500"),
        ("They took in $5.1 million, $0.9 million more than the $4.6 million of 2019.", "$0.5 million", "500000"),
        ("They lent 31,000 books, some 4,000 more than the 25,500 of 2019.", None, "5500"),
        ("They lent 31,000 books, 5,500 fewer than the 25,500 of 2019.", None, "5500"),
    ],
)
def test_the_difference_is_told_as_it_was_written(text: str, replacement: str | None, computed: str) -> None:
    (slip,) = slips(text)
    assert (slip.suggestion.replacement if slip.suggestion else None) == replacement
    assert slip.computed == Decimal(computed)


def test_a_difference_that_goes_the_other_way_says_so() -> None:
    (slip,) = slips("They lent 31,000 books, 5,500 fewer than the 25,500 of 2019.")
    assert slip.message == "From 25,500 to 31,000 is 5,500 more, not 5,500 less."
