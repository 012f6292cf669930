"""Words beside a number that are another one's: what stands for its time, those it is held against, since when."""

import pytest

import numcheck
from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

SIGHT = "Border Patrol arrests at the southwest border fell by half in January, to 124,215. "


@pytest.mark.parametrize(
    ("text", "date", "which", "wrong"),
    [
        # A possessive time right before the next level is that one's.
        (SIGHT + "Tucson counted 50,570 after December's 80,180.", "2024-02-20", "50,570", "57,050"),
        # Those whom a number exceeds are not those whom it counts.
        ("In May the Border Patrol made 117,906 arrests at the southwest border. The surprise was Tucson, whose "
         "33,220 arrests exceed those of San Diego.", "2024-06-21", "33,220", None),
        # A run is no rise since that began in the month since which it is told.
        ("Border Patrol arrests at the southwest border in September climbed to 54,771, the fifth straight monthly "
         "increase since the April low.", "2020-10-16", "fifth", "eighth"),
        # What another number is held against is not what the months of a run are.
        ("Border Patrol arrests at the southwest border in September climbed to 54,771, the fifth straight monthly "
         "increase and 35 percent above a year earlier.", "2020-10-16", "fifth", "eighth"),
        # Months may pass a mass as well, in any unit.
        ("CBP seized 772 pounds of fentanyl nationwide in April, the third month in a row below 1,000 pounds.",
         "2025-05-20", "third", "fifth"),
        ("CBP seized 772 pounds of fentanyl nationwide in April, the third month in a row below half a ton.",
         "2025-05-20", "third", "fifth"),
        # Times that "or" joins to one compared with are compared with as well.
        ("The Border Patrol made 396,579 apprehensions at the southwest border in fiscal 2018. That was fewer than in "
         "2016, or in 2014.", "2018-10-24", "fewer", None),
        # What is told of most of one number is not told of the next.
        ("In fiscal 2019 the Tucson sector apprehended 16,199 people in families, most of them from Central America, "
         "along with 5,105 unaccompanied children.", "2019-10-30", "5,105", "5,501"),
        # Each of two totals has its own component.
        ("September closed the year at the southwest border with 227,547 encounters, up from August, and Border "
         "Patrol accounted for 207,597 of them.", "2022-10-25", "207,597", "207,957"),
        # Where a part of those told of was is no part that the number is of.
        ("In September Haitians camped under the bridge at Del Rio: they numbered over 17,000 on the southwest border, "
         "more than twice the August figure.", "2021-10-25", "17,000", "19,000"),
    ],
)  # fmt: skip
def test_words_of_another_number_are_none_of_its_own(text: str, date: str, which: str, wrong: str | None) -> None:
    assert ruling(text, date, which) is Ruling.HOLDS
    if wrong is not None:
        assert ruling(text.replace(which, wrong), date, wrong) is not Ruling.HOLDS


def test_what_rose_since_a_month_is_not_of_that_month() -> None:
    text = "In December 73,994 came to the southwest border; from March on the number was 100,000 more."
    assert ruling(text, "2021-08-13", "100,000") is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "which", "part"),
    [
        ("In fiscal 2019 agents of the Tucson sector apprehended {} single adults.", "63,490", "63,940"),
        ("In March 2021 the Border Patrol apprehended {} unaccompanied children from Central America at the southwest "
         "border.", "18,716", "15,901"),
    ],
)  # fmt: skip
def test_the_number_of_all_is_not_that_of_a_part_of_which_nothing_is_held(text: str, which: str, part: str) -> None:
    assert ruling(text.format(which), "2021-10-25", which) is Ruling.FLAGGED
    assert ruling(text.format(part), "2021-10-25", part) is Ruling.OPEN
    (found,) = numcheck.check(text.format(which), published="2021-10-25").findings
    assert found.rule == "NC101"
    assert found.suggestion is None
    assert f"{which} is not the figure of " in found.message


def test_two_components_of_one_number_are_the_whole_agency() -> None:
    both = "In all, 227,547 people were apprehended or found inadmissible at the southwest border in September."
    assert ruling(both, "2022-10-25", "227,547") is Ruling.HOLDS


@pytest.mark.parametrize(
    "wrong",
    [
        "Apprehensions in the San Diego sector, by contrast, fell from November.",
        "On the other hand, apprehensions in the San Diego sector fell from November.",
        "Apprehensions in the San Diego sector nevertheless fell from November.",
        "Apprehensions in the San Diego sector, to no surprise, fell from November.",
    ],
)
def test_words_that_only_join_sentences_leave_nothing_unread(wrong: str) -> None:
    text = "Border Patrol apprehensions at the southwest border rose from 191,106 in November to 249,740 in December. "
    assert ruling(text + wrong, "2024-01-29", "fell") is Ruling.FLAGGED
    assert ruling(text + wrong.replace("fell", "rose"), "2024-01-29", "rose") is Ruling.HOLDS
    unread = wrong.replace("San Diego sector", "smallest part of the San Diego sector")
    assert ruling(text + unread, "2024-01-29", "fell") is not Ruling.FLAGGED
