"""Changes, shares and paces in the wordings of reports, speeches and releases, and near them what may be right."""

import pytest

from tests.findings.arithmetic.support import slips, told

WRONG = {
    "In the lower ward the number fell, to 6,410, from 5,730.": ("NC401", "5,730"),
    "The station met 4,770 people, more than the Harbor Patrol's 5,640.": ("NC401", "5,640"),
    "The station met 4,770 people, ahead of the north station's 5,640.": ("NC401", "5,640"),
    "The ward had 4,770 births, more than last month of the previous fiscal year's 5,640.": ("NC401", "5,640"),
    "The lower ward's 4,770 births outnumbered the upper ward's 5,640.": ("NC401", "5,640"),
    "The lower ward's 5,640 trailed the upper ward's 4,770.": ("NC401", "4,770"),
    "In July they sold 62,000 tickets in all, 10 percent more than in June and 45 percent below"
    " March, when it was 91,000.": ("NC401", "45 percent"),
    "Ridership climbed by 46 percent in FY 2011 Q3 (91,700) from FY 2011 Q2 (74,600).": ("NC401", "46 percent"),
    "The sector met 61,000 people who came by boat in spring, up from 52,800 the spring of the prior"
    " year, a rise of 39 percent.": ("NC401", "39 percent"),
    "Between Nov. 4, 2012, and March 9 they ringed 61,700 geese, a 25 percent gain on the winter"
    " before, when they counted 39,300.": ("NC401", "25 percent"),
    "The number of Brazilians tripled between 2014 and 2015, from 1,400 to 3,050.": ("NC403", "tripled"),
    "Officers turned away 6,210 people in October, as against 4,480 in September, an uptick of 15 percent.": (
        "NC401",
        "15 percent",
    ),
    "In 1951 there were 27,500 births and in 1952 there were 30,100, an increase of 19 percent.": (
        "NC401",
        "19 percent",
    ),
    "We stopped 17,300 people in April and 21,900 in May. That's a 45 percent jump, folks.": ("NC401", "45 percent"),
    "The sector made 5,730 arrests in March. In April the number dropped to 6,410.": ("NC401", "5,730"),
    "In fiscal 2013 it made 5,730 arrests. The next year the total fell to 6,410.": ("NC401", "5,730"),
    "The library lent 61,300 books in October, a jump of some 30 percent from September's 47,200."
    " In October 2011 it was only 38,500. This is a 95 percent gain year on year.": ("NC401", "95 percent"),
    "The library lent 61,300 books in October, the most since 2009 and a jump of at least 60"
    " percent from the 47,200 of September.": ("NC401", "60 percent"),
    "The library lent 61,300 books in October, up from 47,200. It means a 62 percent jump.": ("NC401", "62 percent"),
    "The sector reported 9,120 arrests of families, roughly half of its 27,400 arrests in the month.": (
        "NC402",
        "half",
    ),
    "In December the station processed 7,440 people, or about 340 a day.": ("NC402", "340 a day"),
    "The station processed 7,440 people in June (318 a day).": ("NC402", "318 a day"),
    "In fiscal 2013 the station processed 73,000 people, or 260 a day.": ("NC402", "260 a day"),
    "Total encounters stood at 88,400 in the quarter. Ports of entry accounted for 12,100 of that total,"
    " or 25 percent.": ("NC402", "25 percent"),
    "The choir sold 21,100 tickets, 4.9 percent fewer than the 22,190 of 2012. Of those, 23,000 went to pupils.": (
        "NC402",
        "23,000",
    ),
    "Single adults made up 58 percent of encounters, families 37 percent and unaccompanied children 15 percent.": (
        "NC402",
        "58 percent",
    ),
    "Men accounted for 64 percent and women for 46 percent.": ("NC402", "64 percent"),
    "The county counted 40,200 voters in May, more than half of them, 17,300, women.": ("NC402", "half"),
    "The county counted 40,200 voters in May, 17,300 of them, or 60 percent, women.": ("NC402", "60 percent"),
    "The county counted 40,200 voters in May, 17,300 of them (more than half) women.": ("NC402", "half"),
    "Some 3,900 of the 10,000 tickets, more than half, were sold.": ("NC402", "half"),
    "The county counted 40,200 voters. Of those, 17,300, more than half, were women.": ("NC402", "half"),
}
RIGHT = (
    "In the lower ward the number fell, to 5,730, from 6,410.",
    "The station met 5,640 people, more than the Harbor Patrol's 4,770.",
    "The lower ward's 5,640 births outnumbered the upper ward's 4,770.",
    "The 4,770 births outnumbered deaths, and the upper ward's 5,640 were all of it.",
    "The station had 300 boats ahead of the ferry's 4,770 passengers.",
    "In July they sold 62,000 tickets in all, 10 percent more than in June and 32 percent below"
    " March, when it was 91,000.",
    "The number of Brazilians tripled between 2014 and 2015, from 1,000 to 3,050.",
    "Between 40,000 and 50,000 people came, 15 percent more than the 30,000 of May.",
    "In April there were 17,300 births and in May there were 21,900, up 45 percent.",
    "In May 2011 there were 17,300 births and in April 2012 there were 21,900 deaths, an increase of 45 percent.",
    "We stopped 17,300 people in April and 21,900 in May. That's a 45 percent jump on last May, folks.",
    "We stopped 17,300 families in April and 21,900 children in May. That's a 45 percent jump, folks.",
    "The sector made 5,730 arrests in March. In April arrests of families dropped to 6,410.",
    "The sector made 5,730 arrests in March. In June the number dropped to 6,410.",
    "The sector made 5,730 arrests in March. A week later the number in custody dropped to 6,410.",
    "The sector made 5,730 arrests in March. In April the number dropped to 6,410 from a peak of 8,000.",
    "The library lent 61,300 books in October. In October 2011 it was only 38,500. This is a 59"
    " percent gain year on year.",
    "The library lent 61,300 books in October. In September it was 57,200. This is a 159 percent gain year on year.",
    "The sector reported 9,120 arrests of families, roughly a third of its 27,400 arrests in the month.",
    "The sector reported 9,120 arrests in May, when half of its 27,400 members were ill.",
    "The sector reported 9,120 arrests in May, 60 percent of the 27,400 letters being complaints.",
    "In December the station processed 7,440 people, or about 240 a day.",
    "In the first week of December the station processed 7,440 people, or about 1,060 a day.",
    "So far in December the station has processed 7,440 people, or about 340 a day.",
    "In December the station processed 7,440 people, or up to 340 a day at the peak.",
    "In February the station processed 7,440 people, or 257 a day.",
    "In December the station processed 7,440 people (it can hold 340 a day).",
    "The agency made 21,100 arrests, 12 percent of them at night. Of those, 23,000 were on the coast.",
    "Single adults made up 58 percent of encounters, families 35 percent and unaccompanied children 7 percent.",
    "Single adults made up 58 percent of encounters, Mexicans 31 percent and people under 25 years 15 percent.",
    "Single adults made up for lost time and rose 64 percent, families 31 percent and unaccompanied"
    " children 15 percent.",
    "The library lent 61,300 books in October, the most since 2009 and a jump of at least 25"
    " percent from the 47,200 of September.",
    "The county counted 40,200 voters in May, more than half of them, 22,300, women.",
    "The county counted 40,200 voters in May, 17,300 of them women, 60 percent more than in 2010.",
    "The county counted 40,200 voters in May, 17,300 of them (60 percent more than in 2010) women.",
    "Some 4,100 of the 10,000 tickets, more than half in advance, were sold.",
    "Some 5,100 of the 10,000 tickets, more than half, were sold.",
    "In a state of 40,200 voters and 90 towns, half of them, 45, have no school.",
)


@pytest.mark.parametrize(("text", "found"), WRONG.items())
def test_what_does_not_add_up_is_found_in_its_wording(text: str, found: tuple[str, str]) -> None:
    assert told(text) == [found]


@pytest.mark.parametrize("text", RIGHT)
def test_what_may_be_right_is_left_alone(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "message", "replacement"),
    [
        (
            "They met 7,440 people in June, or 318 a day.",
            "7,440 over 30 days are 248 a day, not 318 a day.",
            "248 a day",
        ),
        ("They met 744 people in June (31 a day).", "744 over 30 days are 24.80 a day, not 31 a day.", "25 a day"),
        # How long the month was depends on a year that is not told.
        ("They met 7,440 people in February, or 318 a day.", "7,440 over 28 days are 266 a day, not 318 a day.", None),
    ],
)
def test_a_pace_is_that_of_its_month(text: str, message: str, replacement: str | None) -> None:
    (slip,) = slips(text)
    assert slip.message == message
    assert (slip.suggestion.replacement if slip.suggestion else None) == replacement


def test_of_one_beside_another_it_is_said_which_is_more() -> None:
    (slip,) = slips("The station met 4,770 people, more than the Harbor Patrol's 5,640.")
    assert slip.message == "4,770 is less than 5,640 (-15.43%), not more."
    (slip,) = slips("In the lower ward the number fell, to 6,410, from 5,730.")
    assert slip.message == "From 5,730 to 6,410 is a rise (+11.87%), not a fall."
