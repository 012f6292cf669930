"""What a number takes from the one that it is told of, or told otherwise, and whose it is."""

import pytest

from numcheck.readings.answer import Ruling
from numcheck.readings.weighed import Option
from tests.readings.support import decided, holding, ruling

SWB = "at the southwest border"


def holds(text: str, day: str) -> list[Option]:
    """The readings with which the claims of a text hold, all of them."""
    found = decided(text, day)
    assert {one.ruling for one in found} == {Ruling.HOLDS}
    return [one.option for one in found if one.option is not None]


@pytest.mark.parametrize(
    "behind", [" more than the year before, or 342 percent", " more than the year before (342 percent)"]
)
def test_a_change_told_otherwise_is_the_same(behind: str) -> None:
    *_, number, percent = holds(
        f"Agents caught 473,682 family members {SWB} in fiscal 2019, 366,470{behind}.", "2019-11-12"
    )
    assert (number.period, number.baseline) == (percent.period, percent.baseline)


def test_what_stands_in_brackets_behind_another_s_is_its_own() -> None:
    text = f"Encounters {SWB} by country in fiscal 2023: Honduras down 105,638 (-49 percent), Brazil (-51 percent)."
    assert all(one.ruling is not Ruling.FLAGGED for one in decided(text, "2023-11-12"))


def test_a_change_is_of_those_whom_its_level_adds_up() -> None:
    text = (
        f"Officials met over 77,000 migrants from Venezuela, Cuba or Nicaragua {SWB} in September, "
        "up 241 percent on the year."
    )
    level, change = holds(text, "2022-10-22")
    assert change.members == level.members


def test_above_the_year_before_is_no_level() -> None:
    text = "Encounters nationwide in fiscal 2023 were 3,201,144, nearly 500,000 above the year before."
    assert decided(text, "2023-11-12")[-1].ruling is not Ruling.HOLDS


def test_what_numbers_were_before_is_of_one_time() -> None:
    text = (
        "Apprehensions in the El Paso sector went from 115,696 in fiscal 2000 to 25,193 in fiscal 2017; "
        "in San Diego from 151,681 to 26,086; in Yuma from 108,747 to 12,847."
    )
    assert [str(one.period) for one in holds(text, "2018-03-12")] == ["FY2000", "FY2017"] * 3


@pytest.mark.parametrize(
    ("text", "component"),
    [
        ("The Border Patrol arrested 7,181 migrants between southwest border ports in March 2025.", "USBP"),
        ("CBP said arrests for crossing illegally from Mexico came to 83,536 in June.", "USBP"),
        ("Field Operations encounters averaged 936 a day nationwide in December 2024.", "OFO"),
    ],
)
def test_whose_it_is(text: str, component: str) -> None:
    (one,) = decided(text, "2025-04-16" if "2025" in text else "2024-07-16")
    assert one.option is not None
    assert dict(one.option.members)["component"] == component


def test_the_time_of_the_record_before_is_not_the_story_s() -> None:
    text = (
        "Over 18,800 children came alone in March. No month is as high; the former peak was 11,475 in May 2019.\n"
        f"In all, over 172,000 people were encountered {SWB}."
    )
    assert str(decided(text, "2021-04-09")[-1].option.period) == "2021-03"  # type: ignore[union-attr]


def test_the_year_so_far_back_is_not_among_the_rivals() -> None:
    text = f"Border Patrol apprehensions {SWB} fell to 303,916 in fiscal 2017, the fewest in {{}} years."
    assert decided(text.format(46), "2018-04-01")[-1].ruling is Ruling.HOLDS  # 302,517 in fiscal 1971
    assert decided(text.format(47), "2018-04-01")[-1].ruling is not Ruling.HOLDS


def test_a_record_goes_on_about_the_total_and_not_about_its_last_part() -> None:
    text = (
        f"March apprehensions {SWB} came to 92,607: 53,077 people in families, 30,555 single adults and 8,975 children "
        "alone. It was the biggest month in 11 years."
    )
    one = decided(text, "2019-04-10")[-1]
    assert one.ruling is Ruling.HOLDS
    assert one.option is not None
    assert "demographic" not in dict(one.option.members)


def test_days_at_both_ends_of_months_are_months() -> None:
    text = f"Between Oct. 1, 2014 and Jan. 31, 2015 the Border Patrol made 100,000 apprehensions {SWB}."
    (one,) = decided(text, "2015-03-01")
    assert one.option is not None
    assert str(one.option.period) == "2014-10..2015-01"


def test_it_holds_by_words_of_its_own_clause() -> None:
    assert (
        str(
            holding(
                f"The Border Patrol made 99,545 arrests between the official ports {SWB} in June 2023.", "2023-07-20"
            ).period
        )
        == "2023-06"
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "The {} apprehensions at and between ports of entry {} last fiscal year were the most in two years.",
        "Agents made {} apprehensions both at and between ports of entry {} in fiscal 2018.",
    ],
)
def test_apprehensions_at_and_between_the_ports_are_not_the_border_patrols_alone(sentence: str) -> None:
    assert ruling(sentence.format("396,579", SWB), "2018-11-02", "396,579") is Ruling.FLAGGED
    assert ruling(sentence.format("521,090", SWB), "2018-11-02", "521,090") is Ruling.HOLDS
    assert ruling(sentence.format("396,579", SWB).replace("at and ", ""), "2018-11-02", "396,579") is Ruling.HOLDS


@pytest.mark.parametrize("whom", ["singles", "single adults"])
def test_singles_are_single_adults(whom: str) -> None:
    text = f"{{}} {whom} were expelled under Title 42 {SWB} in May."
    assert ruling(text.format("103,957"), "2021-06-15", "103,957") is Ruling.HOLDS
    assert ruling(text.format("113,392"), "2021-06-15", "113,392") is not Ruling.HOLDS


ALL = "52,546"


@pytest.mark.parametrize(
    "text",
    [
        f"CBP's September count {SWB}, in which Border Patrol arrests and inadmissible cases are added up, was {ALL}.",
        f"CBP's total {SWB} in September, including Border Patrol arrests, was {ALL}.",
        f"The people caught crossing illegally or stopped at ports of entry {SWB} came to {ALL} in September.",
        f"The number of people deemed inadmissible or caught by the Border Patrol {SWB} fell to {ALL} in September.",
        f"Arrests {SWB} by Border Patrol agents and CBP officers came to {ALL} in September.",
        f"Arrests {SWB} by both Border Patrol agents and CBP officers came to {ALL} in September.",
    ],
)
def test_where_a_component_is_only_part_of_what_is_counted_it_is_the_agencys(text: str) -> None:
    assert ruling(text, "2019-10-10", ALL) is Ruling.HOLDS
    assert ruling(text.replace(ALL, "41,546"), "2019-10-10", "41,546") is not Ruling.HOLDS


@pytest.mark.parametrize("words", ["Counting only the Border Patrol", "Including just Border Patrol arrests"])
def test_where_it_is_counted_alone_it_is_its_own(words: str) -> None:
    text = f"{words}, fiscal 2019 brought 851,508 arrests {SWB}."
    assert ruling(text, "2019-10-30", "851,508") is Ruling.HOLDS
    assert ruling(text.replace("851,508", "977,509"), "2019-10-30", "977,509") is not Ruling.HOLDS


def test_beside_the_border_patrols_number_cbps_is_the_ports() -> None:
    text = f"In December the Border Patrol arrested 249,785 people {SWB}, while CBP officers met more than 52,000."
    assert ruling(text, "2024-01-27", "52,000") is Ruling.HOLDS
    both = f"In December CBP had 302,034 encounters {SWB}, while the Border Patrol made 249,785 arrests."
    assert ruling(both, "2024-01-27", "302,034") is Ruling.HOLDS


@pytest.mark.parametrize(
    "text",
    [
        "In April {0} individuals were encountered {1}.",
        "The encounters of April {1} involved {0} people.",
        "April's encounters {1} represented {0} people.",
    ],
)
def test_people_may_be_counted_once_where_events_are_official(text: str) -> None:
    assert ruling(text.format("157,555", SWB), "2022-05-20", "157,555") is not Ruling.FLAGGED
    assert ruling(text.format("235,785", SWB), "2022-05-20", "235,785") is Ruling.HOLDS


@pytest.mark.parametrize("verb", ["apprehended", "arrested", "stopped"])
def test_the_expelled_and_the_others_are_all_who_were_met(verb: str) -> None:
    text = f"Agents {verb} or expelled {{}} people {SWB} in April, compared to just over 30,000 in March."
    assert ruling(text.format("16,182"), "2020-05-20", "16,182") is Ruling.HOLDS
    assert ruling(text.format("46,182"), "2020-05-20", "46,182") is not Ruling.HOLDS


def test_inclusive_of_ports_is_of_all() -> None:
    text = "Northern border encounters, inclusive of ports: {}, in August 2026."
    assert ruling(text.format("6,087"), "2026-09-20", "6,087") is Ruling.HOLDS
    assert ruling(text.format("9,087"), "2026-09-20", "9,087") is not Ruling.HOLDS


def test_a_place_that_a_member_had_a_year_ago_is_none_of_today() -> None:
    text = "SAN DIEGO — A sector that a year ago was the busiest in the country made 1,200 arrests in March."
    assert ruling(text, "2025-04-15", "the busiest") is not Ruling.FLAGGED
    plain = "SAN DIEGO — The San Diego sector, the busiest in the country in March, made 1,200 arrests."
    assert ruling(plain, "2025-04-15", "the busiest") is Ruling.FLAGGED


@pytest.mark.parametrize("lead", ["for a total of", "leaving a combined", "bringing the total to"])
def test_a_total_of_parts_told_before_it_is_of_both(lead: str) -> None:
    told = f"The Border Patrol made 99,545 arrests {SWB} in June. Officers processed 45,026 more at the ports, {lead} "
    assert ruling(f"{told}144,571.", "2023-07-19", "144,571") is Ruling.HOLDS
    assert ruling(f"{told}about 144,600.", "2023-07-19", "144,600") is Ruling.HOLDS
    assert ruling(f"{told}about 184,600.", "2023-07-19", "184,600") is not Ruling.HOLDS
