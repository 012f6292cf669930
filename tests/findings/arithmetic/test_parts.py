"""Parts, sums and shares: what has to add up, and what only looks as if it had to."""

import pytest

from tests.findings.arithmetic.support import slips, told

WRONG = {
    "The club has 4,000 men and 3,000 women, for a total of 8,000.": "8,000",
    "The show drew 1,500 people on Friday, 2,000 on Saturday and 1,000 on Sunday, for a combined 5,500.": "5,500",
    "The city got $3 million from the state and $2 million from donors, for a total of $6 million.": "$6 million",
    "The fund paid $120 million, including $50 million from the city, $60 million from the state and $40 million from"
    " donors.": "$120 million",
    "The boat held 200 people, including 300 children.": "300",
    "The boat held 200 people, 300 of them children.": "300",
    "They sold 12,000 of the 10,000 tickets.": "12,000",
    "4,000 of the 10,000 tickets, or 60 percent, were sold.": "60 percent",
    "60 percent (4,000 of the 10,000) voted.": "60 percent",
    "60 percent of the 10,000 members, or 4,000, voted.": "60 percent",
    "60 percent of the budget goes to schools and the remaining 30 percent to roads.": "30 percent",
    "Of the 500 students, 300 were girls and the remaining 150 boys.": "150",
    "In all 220 people died, 120 of them children and the remaining 80 adults.": "80",
}
RIGHT = (
    "The club has 4,000 men and 3,000 women, for a total of 7,000.",
    # The total takes in more than the two.
    "They sold 40 tickets in May and 50 in June, for a total of 300 so far.",
    "The district hired 20 teachers and 30 workers, for a total of 500 employees.",
    "The county reported 2,500 cases and 30 deaths, bringing the total to 300,000.",
    "Two adults and three children came, for a total of 45 dollars.",
    "The hall has 6 rows of 20 seats, for a total of 120.",
    # Parts may overlap.
    "There were 30 people, including 20 women and 15 immigrants.",
    "The firm has 500 workers, including 300 in Texas and 250 in sales.",
    # Some parts have no number, or are parts of parts.
    "Of the 10 people on board, 3 died, one was unhurt and the remaining 6 were injured.",
    "Of the 10 people killed, 6 were women, 2 of them pregnant, and the other 4 were men.",
    "In all 220 people died, 120 of them children, 30 of them babies, and the remaining 100 adults.",
    "Of the 500 students, 300 were girls and 150 boys.",
    "60 percent said yes, several were unsure and the remaining 30 percent said no.",
    "Of the 60 percent who voted, 70 percent chose Smith and the remaining 30 percent Jones.",
    "Nearly 60 percent are women and the remaining 40 percent men.",
    # Shares of something else.
    "60 percent of the 10,000 members, or 4,000 more than last year, voted.",
    "The $1 billion budget included $1.2 billion in spending.",
    "She won 30 of the 40 races, or 75 percent.",
    "4,100 of the 10,000 members, or about 40 percent, voted.",
    "In a test, 4,000 of the 10,000 women, or 60 percent of those asked, agreed.",
    "The 5 counties, including 3 million residents, are in Ohio.",
    "She lives at 12 of 10 Main Street.",
    "Sales were 400, not including 500 online.",
)


@pytest.mark.parametrize(("text", "figure"), WRONG.items())
def test_what_does_not_add_up_is_found(text: str, figure: str) -> None:
    assert told(text) == [("NC402", figure)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_need_not_add_up_is_left_alone(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "replacement"),
    [
        ("The club has 4,000 men and 3,000 women, for a total of 8,000.", "7,000"),
        ("4,000 of the 10,000 tickets, or 60 percent, were sold.", "40 percent"),
        ("Of the 500 students, 300 were girls and the remaining 150 boys.", "200"),
        ("The boat held 200 people, including 300 children.", None),
    ],
)
def test_the_edit_is_the_one_number_that_would_do(text: str, replacement: str | None) -> None:
    (slip,) = slips(text)
    assert (slip.suggestion.replacement if slip.suggestion else None) == replacement
