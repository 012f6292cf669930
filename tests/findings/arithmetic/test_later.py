"""What a sentence says of the numbers that the sentences before it have printed, and of times told by name."""

import pytest

from tests.findings.arithmetic.support import told

WRONG = {
    "Rangers made 62,000 arrests in March. That is up 55 percent from the 50,000 of February.": "55 percent",
    "Rangers made 62,000 arrests in March. That is 9,000 more than the 50,000 of February.": "9,000",
    "Rangers counted 12,000 visitors in May, 12,800 in June and 13,500 in July, a rise of 40 percent"
    " since May.": "40 percent",
    "Rangers counted 12,000 visitors in May, 12,800 in June and 13,500 in July, up 40 percent from May.": "40 percent",
    "Rangers counted 12,000 visitors in May 2016 and 13,500 in May 2017. That is an increase of 40"
    " percent.": "40 percent",
    "The state had 12,000 births in 2012, 12,400 in 2013 and 13,500 in 2014, an increase of 4,000 since 2012.": "4,000",
    "In August, arrests fell to 52,400. In July they had stood at 47,100.": "47,100",
    "In August arrests rose to 52,400. The month before, the figure was 61,000.": "61,000",
    "In fiscal 2013 apprehensions climbed to 52,400. The year before it was 61,000.": "61,000",
    "In August, agents made 74,000 arrests. A year before, the figure was 61,000, a difference of 21,000.": "21,000",
    "In August, agents made 74,000 arrests. A year before, the figure was 61,000. That is a rise of 45"
    " percent.": "45 percent",
    "In August, agents made 74,000 arrests. In July they made 61,000. This represents an increase of 45"
    " percent.": "45 percent",
    "In July agents made 61,000 arrests. In August they made 74,000, up 45 percent from July.": "45 percent",
    "In July agents made 61,000 arrests. In August, they made 74,000, a 45 percent increase over the"
    " previous month.": "45 percent",
    "Agents in the sector stopped 61,000 people in July 2014. In July 2015 they stopped 74,000, a 45%"
    " increase from a year earlier.": "45%",
    "The county counted 23,400 voters in June, compared with 17,900 in May. The 12 percent jump"
    " surprised officials.": "12 percent",
    "The county counted 23,400 voters in June, against 17,900 in May. That 12 percent increase surprised"
    " officials.": "12 percent",
    "The county counted 23,400 voters, up from 17,900. The increase of 12 percent surprised officials.": "12 percent",
    "The agency made 23,400 arrests in June. That was 50 percent more than a year earlier, when it made"
    " 17,900.": "50 percent",
}
RIGHT = (
    "Rangers made 62,000 arrests in March. That is up 24 percent from the 50,000 of February.",
    "Rangers made 62,000 arrests in March. In the north alone, arrests were up 55 percent from the 9,000 of February.",
    "Rangers counted 12,000 visitors in May, 12,800 in June and 13,500 in July, a rise of 12 percent since May.",
    "Rangers counted 12,000 visitors in May, 12,800 in June and 13,500 in July, a rise of 40 percent since April.",
    "Rangers counted 12,000 visitors in May, 12,800 in June and 13,500 in July, up 40 percent from May 2013.",
    "Rangers counted 12,000 men in May, 12,800 women in June and 13,500 children in July, up 40 percent from May.",
    "In August, arrests fell to 52,400. In June they had stood at 47,100.",
    "In August 2014, arrests fell to 52,400. In July 2013 they had stood at 47,100.",
    "In August arrests fell to 52,400. A year before they had stood at 47,100.",
    "In August arrests fell to 52,400 from a peak in spring. In July they had stood at 47,100.",
    "In August, arrests of families fell to 52,400. In July agents made 47,100 arrests.",
    "In August, arrests fell to 52,400. In July 47,100 people were deported.",
    "In August, agents made 74,000 arrests. A year before, the figure was 61,000, a difference of 13,000.",
    "In August, agents made 74,000 arrests. A year before, the figure was 61,000. That was up 45 percent.",
    "In August, agents made 74,000 arrests. In July they made 61,000. This represents an increase of 45"
    " percent from June.",
    "In August, agents made 74,000 arrests. In July they made 61,000. That is a 45 percent increase in"
    " the number of families.",
    "In July agents made 61,000 arrests. In August they made 74,000, up 45 percent from June.",
    "In July 2013 agents made 61,000 arrests. In August 2014 they made 74,000, up 45 percent from July.",
    "In July agents made 61,000 arrests. In August, they made 74,000, a 45 percent increase over the previous year.",
    "In July agents made 61,000 arrests. In August, officers at bridges stopped 74,000 cars, up 45 percent from July.",
    "The county counted 23,400 voters in June, compared with 17,900 in May. The 12 percent jump in the"
    " number of women surprised officials.",
    "The county counted 23,400 voters, up from 17,900 in May. The 12 percent of voters who stayed home did not matter.",
    "The county counted 23,400 voters, up from 17,900 in May. The 12 percent increase since January"
    " surprised officials.",
    "Arrests fell to 52,400 in May. In April 2020 they had been at 12,000.",
)


@pytest.mark.parametrize(("text", "figure"), WRONG.items())
def test_what_is_told_of_numbers_printed_before_is_held_against_them(text: str, figure: str) -> None:
    assert told(text) == [("NC401", figure)]


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_told_of_something_else_is_left_alone(text: str) -> None:
    assert not told(text)
