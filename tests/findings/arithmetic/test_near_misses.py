"""Texts that may be right though their numbers, put together carelessly, do not add up."""

import pytest

from tests.findings.arithmetic.support import told

RIGHT = (
    "Agents made 300,000 arrests, 31,000 of them in Texas, above the 250,000 of 2009.",
    "Agents made 300,000 arrests, including 31,000 in Texas, up 20 percent from 250,000.",
    "Agents made 300,000 arrests, with 31,000 in Texas, up from 250,000.",
    "Agents made 300,000 arrests, including 31,000 in Texas, 50,000 more than the 250,000 of 2009.",
    "Enrollment rose from 45,000 to 60,000. The 12 percent increase announced last month concerns tuition.",
    "Enrollment rose from 45,000 to 60,000. The 12 percent rise approved by the board is for lunches.",
    "The agents caught 31,000 people in May. Of those caught this fiscal year, 120,000 were families.",
    "The agents caught 31,000 people in May. Some 120,000 of those arrested so far were families.",
    "The agents caught 31,000 people in May. Of those, 12,000 were families.",
    "The two sectors had 4,000 and 3,000 arrests, 8,000 combined with the ports.",
    "The two sectors had 4,000 and 3,000 arrests, 8,000 in all with the ports.",
    "Seizures reached 31,000 pounds in May, fewer than the 29,000 arrests of the month.",
    "Arrests have not fallen to 31,000 from 29,000.",
    "In May, arrests rose to 52,400. The month before it was 61,000 acres that burned.",
    "In May, arrests rose to 52,400. The month before it was 61,000 including the ports.",
    "In May, arrests fell to 52,400 at the ports. In April they had stood at 47,100 between them.",
    "They made 61,000 arrests in July. In August they made 74,000, up 45 percent from July in Laredo alone.",
    "They made 61,000 arrests in July. In August it was 74,000 with the ports, up 45 percent from July.",
    "The agency raised its estimate to 31,000 from at least 31,000.",
    "They processed 7,440 people in June (318 a day at the new center).",
    "Tucson recorded 31,000, lifting the total above the 45,000 mark.",
    "The county has 40,200 voters. Of the total, 60 percent vote by mail, or 17,300 if the last count holds.",
    "Of the 40,200 voters in the state's 90 towns, 17,300 in cities, or 60 percent of city voters, are women.",
    "There were 40,200 voters. The other 17,300 were not registered.",
    "There were 40,200 voters. Together with the 17,300 of the north that makes 70,000.",
    "Arrests fell 12 percent to 31,000. That is the lowest number since March, when there were 29,000.",
    "In June there were 31,000 arrests. That is 4,000 more than in May and 2,000 fewer than the 36,000 of April.",
    "In fiscal 2012 there were 31,000. In fiscal 2013, up 20 percent from 2012, 37,200 came.",
)
WRONG = {
    "The agents caught 31,000 people in May. Of those people, 42,000 were families.": ("NC402", "42,000"),
    "The agents caught 31,000 people in May. Of these, 42,000 were families.": ("NC402", "42,000"),
    "Enrollment rose from 45,000 to 60,000. The 12 percent rise surprised the board.": ("NC401", "12 percent"),
}


@pytest.mark.parametrize("text", RIGHT)
def test_numbers_of_different_things_are_not_put_together(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(("text", "found"), WRONG.items())
def test_beside_them_what_is_wrong_is_found(text: str, found: tuple[str, str]) -> None:
    assert told(text) == [found]
