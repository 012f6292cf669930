"""Totals held against those of another time without a number, and runs that are told by the time they last."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


def ruled(text: str, day: str, operation: Operation) -> list[Ruling]:
    """What is said of each claim of an operation."""
    return [
        one.ruling for one in decided(text, day) if one.option is not None and one.option.doing.operation is operation
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In fiscal 2018 agents made 396,579 apprehensions {SWB}, fewer than in fiscal 2016.", "2018-11-20"),
        (f"In fiscal 2018 agents made 396,579 apprehensions {SWB}. That was more than in fiscal 2017.", "2018-11-20"),
        (f"Apprehensions {SWB} were lower in July 2024 than in June 2024.", "2024-08-20"),
        (f"Apprehensions {SWB}, at 56,408 in July 2024, were down from June.", "2024-08-20"),
        (f"Encounters {SWB} rose from April to May 2022.", "2022-06-20"),
        (f"There were 171,700 encounters {SWB} in March 2021, well above February.", "2021-04-20"),
        (f"Encounters {SWB} this fiscal year have already passed the total for all of fiscal 2021.", "2022-08-20"),
        (f"CBP has met 1,946,780 people {SWB} this fiscal year, already more than in all of 2021.", "2022-08-20"),
        (
            "In fiscal 2022 the Yuma Sector had more apprehensions than in the previous five years combined.",
            "2022-11-20",
        ),
        (
            "The Yuma Sector's 310,094 apprehensions in fiscal 2022 were more than in 2020 and 2021 combined.",
            "2022-11-20",
        ),
        ("In fiscal 2024 CBP seized 21,900 pounds of fentanyl, down from the previous year.", "2024-11-20"),
        ("In fiscal 2024 CBP seized 21,900 pounds of fentanyl, less than in 2023.", "2024-11-20"),
    ],
)
def test_a_total_that_is_above_or_below_another_times(text: str, day: str) -> None:
    assert ruled(text, day, Operation.COMPARISON) == [Ruling.HOLDS]


@pytest.mark.parametrize(
    "text",
    [
        f"In fiscal 2018 agents made 396,579 apprehensions {SWB}, more than in fiscal 2016.",
        f"More people were apprehended {SWB} in fiscal 2018 than in fiscal 2016.",
        f"Border Patrol apprehensions {SWB} rose in June 2018 from May 2018.",
    ],
)
def test_one_that_is_not_is_denied(text: str) -> None:
    assert ruled(text, "2018-11-20", Operation.COMPARISON) == [Ruling.FLAGGED]


@pytest.mark.parametrize(
    "text",
    [
        f"Encounters {SWB} have already surpassed last year.",  # in August 2021 they had, and the year before as well
        f"At {SWB[7:]} a third of encounters in July, more than in June, were with families.",
        f"Encounters {SWB} were 12 percent higher in July than in June.",
    ],
)
def test_of_what_else_is_more_nothing_is_said(text: str) -> None:
    assert ruled(text, "2023-08-22", Operation.COMPARISON) in ([], [Ruling.OPEN])


@pytest.mark.parametrize(
    "words",
    ["more than in 2019 and 1901 combined", "more than in the previous 99 years combined", "fewer than in the summer"],
)
def test_against_a_time_that_means_nothing_held_nothing_is_said(words: str) -> None:
    text = f"There were 227,547 encounters {SWB} in September 2022, {words}."
    assert ruled(text, "2022-10-25", Operation.COMPARISON) in ([], [Ruling.OPEN])


def test_the_other_time_may_be_the_later_one() -> None:
    text = f"More people were encountered {SWB} in May 2022 than in June 2022."
    assert ruled(text, "2022-07-25", Operation.COMPARISON) == [Ruling.HOLDS]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Border Patrol apprehensions {SWB} have fallen every month since February 2024.", "2024-08-20"),
        (f"Every month since March 2021 has seen more than 150,000 encounters {SWB}.", "2022-09-20"),
        (f"Border Patrol apprehensions {SWB} have dropped in each of the last four months.", "2019-10-20"),
        (f"Encounters {SWB} have increased in each of the past three fiscal years.", "2023-11-20"),
    ],
)
def test_a_run_that_lasts_for_all_of_a_time(text: str, day: str) -> None:
    assert ruled(text, day, Operation.STREAK) == [Ruling.HOLDS]


@pytest.mark.parametrize(
    "text",
    [
        f"For 18 consecutive months, encounters {SWB} have exceeded 150,000.",
        f"Encounters {SWB} have topped 150,000 for 18 straight months.",
        f"There were more than 150,000 encounters {SWB} in each of the past 18 months.",
    ],
)
def test_what_the_months_of_a_run_pass_holds_with_it(text: str) -> None:
    assert ruled(text, "2022-09-20", Operation.STREAK) == [Ruling.HOLDS] * 2
    longer = text.replace("18", "25")
    assert Ruling.HOLDS not in ruled(longer, "2022-09-20", Operation.STREAK)


@pytest.mark.parametrize(
    ("text", "day", "ruling"),
    [
        # June 2023 had 99,538.
        (f"Apprehensions {SWB} fell below 100,000 in June 2024 for the first time since July 2023.", "2024-07-20", 1),
        (
            f"Apprehensions {SWB} fell below 100,000 in June 2024 for the first time since January 2021.",
            "2024-07-20",
            0,
        ),
        (f"For the first time in more than a decade, agents caught more than 100,000 {SWB} in May.", "2019-06-20", 1),
        (f"For the first time on record, fewer than 8,000 were apprehended {SWB} in March 2025.", "2025-04-20", 1),
    ],
)
def test_a_mark_passed_for_the_first_time_in_so_long(text: str, day: str, ruling: int) -> None:
    wanted = Ruling.HOLDS if ruling else Ruling.FLAGGED
    assert [one.ruling for one in decided(text, day)] == [wanted]


def test_a_record_is_of_the_time_before_the_one_that_broke_it() -> None:
    text = f"Encounters {SWB} in fiscal 2022 broke the record of 1.73 million set the year before."
    assert [one.ruling for one in decided(text, "2022-11-20")] == [Ruling.HOLDS] * 2


def test_a_month_before_is_no_average() -> None:
    text = f"In May 2019 agents apprehended 132,856 people {SWB}, up from 99,273 a month before."
    assert [one.ruling for one in decided(text, "2019-06-20")] == [Ruling.HOLDS] * 2


@pytest.mark.parametrize(
    ("text", "day", "times"),
    [
        (
            "The nationwide Border Patrol figure for fiscal 2021, 1.66 million, is short of both 1986 and 2000.",
            "2021-10-25",
            ("FY2021", "FY1986"),
        ),
        (
            "Through July, encounters at the Mexican border stood at 1.95 million, past the whole of fiscal 2021.",
            "2022-08-20",
            ("2021-10..2022-07", "FY2021"),
        ),
        (
            "CBP seized almost 20,000 pounds of fentanyl in eight months of fiscal 2023. That beats all of last year.",
            "2023-06-23",
            ("2022-10..2023-05", "FY2022"),
        ),
        (
            "The Border Patrol made 400,651 arrests at the southwest border in fiscal 2020. But it's higher than 2018.",
            "2020-10-27",
            ("FY2020", "FY2018"),
        ),
    ],
)
def test_the_time_whose_total_is_passed_is_what_is_compared_with(text: str, day: str, times: tuple[str, str]) -> None:
    found = decided(text, day)[-1]
    assert found.ruling is Ruling.HOLDS
    assert found.option is not None
    assert (str(found.option.period), str(found.option.baseline)) == times


@pytest.mark.parametrize(
    ("text", "ruling"),
    [
        ("made 8,386 apprehensions in September, up a third on August.", Ruling.HOLDS),
        ("made 8,386 apprehensions in September, a third above August.", Ruling.HOLDS),
        ("made 8,386 apprehensions in September, nearly double July.", Ruling.HOLDS),
        ("made 8,386 apprehensions in September. It was almost two times July's number.", Ruling.HOLDS),
        ("made 8,386 apprehensions in September, nearly triple July.", Ruling.FLAGGED),
    ],
)
def test_a_part_or_a_multiple_of_a_time_right_behind_it(text: str, ruling: Ruling) -> None:
    found = decided(f"Border Patrol agents on the southwest border {text}", "2025-10-20")
    assert found[-1].ruling is ruling


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"CBP met 101,099 people {SWB} in February 2021, more than in any month of 2019.", "2021-03-18"),
        ("With 189,913 encounters it was the worst February in the history of the southwest border.", "2024-03-26"),
    ],
)
def test_a_record_that_another_month_was_above_is_not_vouched_for(text: str, day: str) -> None:
    assert Ruling.HOLDS not in ruled(text, day, Operation.SUPERLATIVE)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"Agents and officers met 235,785 people {SWB} in April. The Border Patrol's number dipped.", "2022-05-20"),
        (f"Encounters {SWB} topped 188,000 in June 2021. Single adults slipped; families rose.", "2021-07-20"),
        ("Encounters nationwide came to about 26,200 in August 2025, up a little from July.", "2025-09-23"),
        (f"Encounters {SWB} in May 2023 came to about 206,700, down slightly on April.", "2023-06-21"),
        ("CBP seized 12,027 pounds of fentanyl in fiscal 2025. Cocaine edged up.", "2025-11-10"),
        (f"Arrests {SWB} fell in June 2024. The San Diego Sector also went down.", "2024-07-20"),
        (
            f"Encounters {SWB}, at 192,001 in September 2021, were below August, which was lower than July.",
            "2021-10-25",
        ),
        (f"There were 153,941 encounters {SWB} in January 2022, fewer, by a whisker, than last October.", "2022-02-20"),
    ],
)
def test_what_went_up_or_down_without_a_number_of_its_own(text: str, day: str) -> None:
    told = ruled(text, day, Operation.COMPARISON)
    assert told
    assert set(told) == {Ruling.HOLDS}


@pytest.mark.parametrize(
    "text",
    [
        f"Apprehensions {SWB} in April 2018 were about the same as in April 2016.",
        f"There were 242,399 encounters {SWB} in November 2023, practically the same as the previous month.",
        "CBP seized 12,027 pounds of fentanyl in fiscal 2025. Methamphetamine barely moved.",
        f"Border Patrol arrests {SWB} rose in May 2018. Families held about steady.",
    ],
)
def test_what_nothing_moved(text: str) -> None:
    assert ruled(text, "2025-11-10", Operation.COMPARISON)[-1] is Ruling.HOLDS


def test_what_moved_is_not_the_same() -> None:
    text = f"Encounters {SWB} in June 2023 were about the same as in May 2023."
    assert ruled(text, "2023-07-20", Operation.COMPARISON) == [Ruling.FLAGGED]


def test_over_a_time_at_a_sentences_start_is_no_comparison() -> None:
    text = (
        "El Paso had 12,500 apprehensions in September and Tucson 11,100. Over the whole of fiscal 2024, though, "
        "Tucson's 463,600 were far ahead of San Diego's 324,300."
    )
    assert [one.ruling for one in decided(text, "2024-10-24")].count(Ruling.FLAGGED) == 0


@pytest.mark.parametrize("words", ["about nine times as many", "nine times as many"])
def test_so_many_times_as_many_is_of_the_number_beside_it(words: str) -> None:
    text = f"The northern border saw 18,700 encounters in May; the southern, {words}, 170,700."
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2024-06-25")}


def test_the_first_month_under_a_mark_since_another_is_one_since_then() -> None:
    text = (
        "Encounters at the southwest border came to about 94,000 in November, the first month under 100,000 since {}."
    )
    assert decided(text.format("January 2021"), "2024-12-20")[-1].ruling is Ruling.HOLDS
    assert decided(text.format("January 2019"), "2024-12-20")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize("when", ["in a month", "in one month", "within just a month"])
def test_what_moved_in_a_month_is_held_against_the_one_before(when: str) -> None:
    before = "CBP counted 206,690 encounters along the southwest border in May 2023."
    text = f"{before} At the ports of entry, by contrast, the number rose by {{}} {when}, to more than 35,000."
    for number, told in (("26 percent", Ruling.HOLDS), ("about a quarter", Ruling.HOLDS), ("half", Ruling.FLAGGED)):
        change = decided(text.format(number), "2023-06-23")[-2]
        assert change.ruling is told
        assert change.option is not None
        assert str(change.option.baseline) == "2023-04"
        assert dict(change.option.members)["component"] == "OFO"


def test_the_number_of_a_place_named_is_not_the_one_told_before() -> None:
    before = "CBP counted 204,561 encounters along the southwest border in May 2023, down from 241,136 a year before."
    text = f"{before} At the ports of entry the number rose by 26 percent from April."
    assert decided(text, "2023-06-23")[-1].ruling is Ruling.HOLDS


def test_people_are_counted_where_a_drug_is_named_in_passing() -> None:
    before = "Fentanyl seizures fell by half in February 2025."
    text = (
        f"{before} On the Canadian border, where fentanyl was the pretext, encounters were down {{}} from a year ago."
    )
    assert decided(text.format("72 percent"), "2025-03-21")[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("more than doubled", Ruling.FLAGGED),
        ("doubled", Ruling.FLAGGED),
        ("rose by two-thirds", Ruling.HOLDS),
        ("less than doubled", Ruling.HOLDS),
    ],
)
def test_a_hedge_says_on_which_side_of_a_multiple_a_number_lies(words: str, told: Ruling) -> None:
    text = f"In the Rio Grande Valley, apprehensions {words} from fiscal 2013, to 256,393 in fiscal 2014."
    assert decided(text, "2014-10-14")[0].ruling is told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("less than a tenth of what agents saw a year before", Ruling.HOLDS),
        ("less than a tenth of what the agency recorded in June 2024", Ruling.HOLDS),
        ("half of what the agency recorded in June 2024", Ruling.FLAGGED),
    ],
)
def test_a_part_of_what_was_recorded_is_one_of_that_time(words: str, told: Ruling) -> None:
    text = f"Encounters {SWB} came to 9,300 in June 2025, {words}."
    part = decided(text, "2025-07-20")[1]
    assert part.ruling is told
    assert part.option is not None
    assert (part.option.doing.operation, str(part.option.baseline)) == (Operation.MULTIPLE, "2024-06")


def test_words_that_point_at_a_place_point_at_the_one_of_their_sentence() -> None:
    text = (
        "The Del Rio Sector recorded about 24,500 in July 2023. To the west, Yuma has gone the other way: its 6,600 "
        "arrests amounted to {} of what agents there saw in July 2022."
    )
    assert decided(text.format("a quarter"), "2023-08-19")[-1].ruling is not Ruling.FLAGGED
    assert decided(text.format("half"), "2023-08-19")[-1].ruling is not Ruling.HOLDS


@pytest.mark.parametrize(
    "before",
    [
        "Agents made 21,593 arrests along the southwest border in May 2020, compared with 132,856 in May 2019.",
        "The total at the southwest border in May 2020, 23,237, was below that of May 2019.",
    ],
)
def test_a_move_may_be_one_since_a_time_that_levels_are_held_against(before: str) -> None:
    """The ports' count rose from April, and fell from May 2019."""
    for way in ("fell", "rose"):
        last = decided(f"{before} The number of single adults {way} as well.", "2020-06-20")[-1]
        assert last.ruling is not Ruling.FLAGGED


def test_an_older_month_told_in_passing_is_no_clock() -> None:
    text = f"CBP counted 9,300 encounters {SWB} in June 2025. In December 2023 there had been 301,981. Mexicans {{}}."
    assert Ruling.FLAGGED not in [one.ruling for one in decided(text.format("fell"), "2025-07-20")]
    assert Ruling.FLAGGED not in [one.ruling for one in decided(text.format("rose"), "2025-07-20")]


@pytest.mark.parametrize(
    "text",
    [
        "About 0/10 of encounters in May 2022 were families.",
        "In May 2022 encounters were more than 0 times as many as in May 2021.",
        "In fiscal 2023 Swanton alone had 6,930 apprehensions, more than in the previous 0 years together.",
    ],
)
def test_nought_is_no_crash(text: str) -> None:
    """Nought of ten is far off whatever is not; nought years are no time."""
    assert all(told.ruling is not Ruling.HOLDS for told in decided(text, "2023-11-01")[-1:])
