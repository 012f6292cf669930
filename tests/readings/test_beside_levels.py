"""What a number takes from the levels beside it: what it was before, what it is compared with and told of."""

import pytest

from numcheck.readings.answer import Ruling
from numcheck.readings.decision import NOTHING
from tests.readings.support import decided, weighed


@pytest.mark.parametrize(
    ("text", "date", "before"),
    [
        ("At the southwest border families came to 83,499 in July, up from 55,896.", "2021-08-20", "2021-06"),
        (
            "Southwest border encounters ran to 977,509 in fiscal 2019, a rise of 88 percent from 521,090.",
            None,
            "FY2018",
        ),
        ("The Yuma Sector's apprehensions dipped to 23,860 in January from 29,790.", "2022-02-24", "2021-12"),
    ],
)
def test_what_a_number_was_before_is_of_an_earlier_time(text: str, date: str | None, before: str) -> None:
    last = decided(text, date)[-1]
    assert last.ruling is Ruling.HOLDS
    assert last.option is not None
    assert str(last.option.period) == before


def test_what_a_number_was_before_dates_no_other_one() -> None:
    text = "Southwest border encounters came to 2,475,669 in fiscal 2023, up from 2,378,944. California had 330,459."
    assert decided(text)[-1].ruling is not Ruling.HOLDS


def test_a_part_named_behind_a_number_is_not_its_own() -> None:
    text = "Altogether 251,487 people were stopped at the southwest border in December, 77,088 of them in families."
    first, part = decided(text, "2023-01-20")
    assert first.ruling is part.ruling is Ruling.HOLDS
    assert first.option is not None
    assert "demographic" not in dict(first.option.members)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "Border Patrol arrests on the southwest border reached 58,009 in August, against July's 56,400. "
            "They were 68 percent below August 2023.",
            "2024-09-17",
        ),
        (
            "Tucson Sector agents made 11,923 arrests in August, 76 percent below the 48,750 of August 2023.",
            "2024-09-26",
        ),
        (
            "In March 18,890 children alone were met at the southwest border, twice as many as the 9,402 of February.",
            "2021-04-09",
        ),
        (
            "At the northern border encounters reached 109,535 in fiscal 2022, four times those of the year before.",
            None,
        ),
        (
            "At the southwest border 7,132 children crossed alone in August; last August the number was 14,237, "
            "twice as high.",
            "2024-10-09",
        ),
        (
            "In fiscal 2020 there were 458,088 encounters at the southwest border. In fiscal 2023 "
            "there were 2.5 million. That is more than five times as many.",
            None,
        ),
        ("The southwest border saw 23,975 Haitians in May, a fourfold jump on the month before.", None),
    ],
)
def test_a_change_is_told_of_the_level_that_it_stands_beside(text: str, date: str | None) -> None:
    told = [
        (one.proposal.figure.text, found.ruling)
        for one, found in zip(weighed(text, date), decided(text, date), strict=True)
    ]
    assert (told[-1][1] is Ruling.HOLDS) == ("Haitians" not in text), told


def test_both_numbers_that_something_is_compared_with_make_no_change() -> None:
    text = (
        "Encounters at the southwest border came to 36,585 in January 2020. "
        "That was 10 percent below December's 40,565 and 19 percent below October's 45,139."
    )
    assert [one.ruling for one in decided(text, "2020-02-20")][1::2] == [Ruling.HOLDS, Ruling.HOLDS]


def test_a_percentage_with_a_time_goes_on_about_the_sentence_before() -> None:
    text = (
        "Border Patrol agents made 83,532 arrests on the southwest border in June 2024. June was "
        "down 29 percent from May."
    )
    assert decided(text, "2024-07-20")[-1].ruling is Ruling.HOLDS
    other = (
        "Border Patrol agents made 83,532 arrests on the southwest border in June 2024. Rents were "
        "down 29 percent from May."
    )
    assert len(decided(other, "2024-07-20")) == 1


def test_what_a_number_was_before_is_accused_where_nothing_else_may_be_meant() -> None:
    text = (
        "Ports of entry on the southwest border handled 429,831 people in fiscal 2023, up from 275,480 in fiscal 2022."
    )
    last = decided(text)[-1]
    assert (last.ruling, last.why) == (Ruling.FLAGGED, NOTHING)


def test_a_comparison_that_is_left_out_accuses_nobody() -> None:
    text = (
        "Border Patrol agents made 54,771 arrests on the southwest border in September 2020. "
        "They fell by 53 percent over the year."
    )
    assert decided(text, "2020-10-14")[-1].ruling is Ruling.OPEN


def test_a_place_before_the_first_words_is_none_of_the_numbers() -> None:
    text = "TUCSON, Ariz. (AP) — In August 2023 Border Patrol agents made 181,054 arrests on the southwest border."
    (one,) = weighed(text)
    assert one.lead is not None
    assert "area" not in dict(one.lead.members)
    assert decided(text)[0].ruling is Ruling.HOLDS


def test_a_change_is_of_the_time_of_the_level_that_it_is_told_of() -> None:
    """Of nine of its months it would hold; of all of it it is a third of that."""
    text = "The El Paso Field Office seized 359 pounds of fentanyl in fiscal 2023, up a third from 2022."
    found = decided(text, "2023-11-28")
    assert found[0].ruling is Ruling.HOLDS
    assert found[-1].ruling is not Ruling.HOLDS


def test_a_change_follows_from_two_printed_levels_that_revisions_explain() -> None:
    text = (
        "The Border Patrol made 70,630 apprehensions at the southwest border in December 2020, against 32,853 in "
        "December 2019 (a 115 percent increase)."
    )
    assert [one.ruling for one in decided(text, "2021-01-08")] == [Ruling.HOLDS] * 3
