"""Numbers beside words that are another's: of a time in passing, an exception, a record's reach, one for each other."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.readings.answer import Ruling
from tests.readings.support import decided

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # The time behind a record tells how far that reaches.
        (
            f"Statistics for May 2026 are out. Encounters {SWB} totaled 13,542, the highest yet this fiscal year.",
            "2026-06-19",
        ),
        # The place that is left out is not the one that is meant.
        (
            "Yuma came last but one in fiscal 2013: no sector except Big Bend made fewer than its 6,106 arrests.",
            "2013-11-01",
        ),
        # What does nothing but compare leads to a time from farther.
        (
            f"Agents made 4,592 arrests {SWB} in July. Set against the worst month of the last term, December "
            "2023, arrests are down 98 percent.",
            "2025-08-05",
        ),
        # "over" behind a percentage says which way, whatever stands before.
        (f"Agents made 8,870 arrests {SWB} in August, off 4.6% from July but 40% over last August's.", "2026-09-21"),
        (f"Families were a little less than a third of the encounters {SWB} in March 2021.", "2021-04-12"),
        # A record is not one of the time that something else is compared with.
        (
            f"In May agents made 132,887 arrests {SWB}, a third more than April and the most since March 2006.",
            "2019-06-20",
        ),
        # A verb parts a number from what is said of it.
        (
            f"Agents made 237,565 arrests {SWB} in fiscal 2025. The prior year's 1.53 million was larger by far.",
            "2025-10-08",
        ),
        # What moves right before the length of a run is what its months have in common.
        (
            f"Encounters {SWB} topped 100,000 in February 2021, rising for the 10th month in a row.",
            "2021-03-11",
        ),
        # The ends of a stretch are no places of their own.
        ("From San Diego to Brownsville CBP recorded 458,088 encounters in fiscal 2020.", "2020-10-20"),
        ("CBP recorded 458,088 encounters in fiscal 2020 from Brownsville, Texas, to San Diego.", "2020-10-20"),
        # Nor is a number of any of the times that it falls short of.
        (
            f"In fiscal 2021 agents made 1.66 million arrests {SWB}. The nationwide Patrol figure, 1.66 million, "
            "is short of both 1986 and 2000.",
            "2021-10-27",
        ),
        # What it was before is of an earlier time, though the clause points back.
        (
            "Border Patrol agents in El Paso found 67.5 pounds of fentanyl in fiscal 2022. In fiscal 2023 they found "
            "six pounds of it, down from 68.",
            "2023-11-20",
        ),
        # "The month" counts from no time that a number behind is compared with.
        (
            "Our seizures of methamphetamine came to 16,600 pounds in the month, compared with roughly 12,000 in June.",
            "2020-08-07",
        ),
        ("Some 70,000 people were encountered along Mexico in October.", "2020-11-19"),
        # What a multiple is one of is not when the story goes on.
        (
            f"In January 2025 agents made 29,101 arrests {SWB}, less than half of December's. All told, with those "
            "at the ports, the month saw 61,000 encounters.",
            "2025-02-19",
        ),
        # What a change is measured against may be told by what happened then.
        (
            f"In June 2023 agents made 99,538 arrests {SWB}, a drop of more than 40% since Title 42 ended in May.",
            "2023-07-19",
        ),
        # The valley, without its name.
        ("The Valley led again: 339,135 arrests in fiscal 2019.", "2019-10-30"),
        # A part of what a time's number was.
        ("CBP seized 1,028 pounds of fentanyl in January, about half of last January's.", "2025-02-20"),
        # What is told of a record is the record, and not what bounds it.
        (
            f"In June 2023 there were 144,556 encounters {SWB}. Agents had their slowest month since February 2021, "
            "with 99,538 apprehensions.",
            "2023-07-20",
        ),
        # The border of the story holds, however far back it was named.
        (
            f"In July 2021 there were 213,593 encounters {SWB}. "
            + "It was hot. " * 9
            + "Expulsions have become rarer: 45 "
            "percent of July's encounters ended in one.",
            "2021-08-20",
        ),
        (
            "CBP seized 3,220 pounds of fentanyl in April 2023, or 107 pounds a day and 2.5 times the year before.",
            "2023-05-19",
        ),
    ],
)
def test_what_holds_is_accused_of_nothing(text: str, day: str) -> None:
    found = decided(text, day)
    assert Ruling.FLAGGED not in {one.ruling for one in found}
    numbered = [one for one in found if one.option and one.option.doing.operation is not Operation.COMPARISON]
    assert numbered[-1].ruling is Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # Most was at a place that no word is known for.
        ("More ketamine went through Atlantis than anywhere, tallies show: 6,140 pounds in fiscal 2022.", "2022-11-20"),
        # Of children from there, by themselves, nothing is held.
        (
            "The Border Patrol made 486,651 arrests in fiscal 2014. The children from Central America explain much of "
            "it: 68,541 came alone.",
            "2014-12-22",
        ),
        # Whose sector it is the text does not say.
        ("Our sector took in close to 30,000 people in August.", "2022-09-23"),
        # A round percentage may be told to the nearest five.
        (f"Encounters {SWB} fell by 40 percent in January 2024 from December 2023.", "2024-02-20"),
    ],
)
def test_what_may_hold_is_accused_of_nothing(text: str, day: str) -> None:
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, day)}


def test_a_round_percentage_is_no_excuse() -> None:
    text = f"Encounters {SWB} fell by 35 percent in January 2024 from December 2023."
    assert Ruling.FLAGGED in {one.ruling for one in decided(text, "2024-02-20")}


def test_one_for_each_other_is_no_number_of_either() -> None:
    text = "For each encounter at the northern border in fiscal 2024 there were 11 at the southwest border."
    assert {one.ruling for one in decided(text, "2024-10-30")} <= {Ruling.OPEN}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In June 2023 the Patrol made 99,538 arrests {SWB}.", "2023-07-19"),
        ("In fiscal 2022 there were 109,535 encounters on Canada's border with the United States.", "2024-10-26"),
        (f"Adults without children accounted for 58 percent of encounters {SWB} in March 2021.", "2021-04-12"),
        (f"In March 2021 there were 18,870 encounters with kids arriving alone {SWB}.", "2021-04-12"),
        (f"Apprehensions {SWB} dropped in fiscal 2011 for the sixth successive fiscal year.", "2011-11-17"),
        (
            f"In March 2021 there were 18,870 encounters with teenagers traveling without their parents {SWB}.",
            "2021-04-12",
        ),
        (f"In fiscal 2022 there were barely 2,200 encounters with Chinese citizens {SWB}.", "2023-10-26"),
    ],
)
def test_other_words_for_who_and_where(text: str, day: str) -> None:
    assert [one.ruling for one in decided(text, day)] == [Ruling.HOLDS]


@pytest.mark.parametrize(
    ("text", "day", "holding"),
    [
        # What only narrows it in words that are no dimension of the data, beside something that is counted.
        ("At all borders and airports CBP logged 691,906 encounters in fiscal 2025.", "2025-10-22", 1),
        (
            f"Two of every three encounters {SWB} in December 2023, airports aside, were not at its harbors.",
            "2024-02-01",
            0,
        ),
        # Where it was found is told in words for which no slot is proposed.
        ("At the ports of entry most of the fentanyl in fiscal 2023 came by way of Arizona.", "2023-11-20", 0),
        # A record, a place or a direction beside words that nobody knows, of something that is counted.
        (
            f"Pundits swooned, yet encounters {SWB} dipped in May 2023 from April, before the armadillo vote.",
            "2023-06-20",
            1,
        ),
        ("Armadillo aside, Tucson was the busiest sector of the border in December 2023.", "2024-02-01", 1),
        # ... and of something that is not.
        ("The river was higher than ever before in May 2023, and Lake Armadillo was the fullest.", "2023-06-20", 0),
    ],
)
def test_words_that_nobody_knows_hide_what_is_counted_only_where_nothing_is(text: str, day: str, holding: int) -> None:
    assert [one.ruling for one in decided(text, day)].count(Ruling.HOLDS) == holding


@pytest.mark.parametrize("idle", ["apart", "ill", "into disuse", "short", "under a new rule"])
def test_what_fell_idly_went_nowhere(idle: str) -> None:
    assert decided(f"Encounters {SWB} fell {idle} in June 2023.", "2023-07-20") == ()


def test_a_change_that_says_all_of_itself_needs_no_number_beside_it() -> None:
    text = "In fiscal 2020 southwest border apprehensions by agents came to barely a third of the 2019 level."
    assert Ruling.FLAGGED in {one.ruling for one in decided(text, "2020-10-15")}


def test_the_time_of_what_had_been_before_does_not_go_on() -> None:
    text = (
        f"In September 2020 CBP had 57,674 encounters {SWB}, about half of them with Mexicans; in fiscal 2019 "
        "Mexicans had already been one in four. The Rio Grande Valley had about 13,300."
    )
    assert {
        one.ruling for one in decided(text, "2020-10-15") if one.option is not None and one.option.computed == 13309
    } == {Ruling.HOLDS}


def test_what_had_been_is_gone_on_about_where_the_next_sentence_points_at_it() -> None:
    text = (
        f"Encounters {SWB} fell by 42 percent in January. December had been extraordinary. It was the highest month on "
        "record."
    )
    assert decided(text, "2024-02-20")[-1].ruling is not Ruling.FLAGGED


@pytest.mark.parametrize(
    "told",
    [
        "the Mexican share of encounters more than doubled in February from December",
        "Mexicans' share of encounters rose 80 percent in February from December",
        "Mexicans made up four in 10 encounters in February, more than double their share in December",
    ],
)
def test_how_far_a_part_went_is_no_change_of_its_number(told: str) -> None:
    found = decided(f"At the southwest border {told}.", "2023-03-20")
    assert Ruling.FLAGGED not in {one.ruling for one in found}


@pytest.mark.parametrize("year", ["the year", "the one", "the 12 months"])
def test_a_year_that_ended_is_told_in_other_words(year: str) -> None:
    text = f"The Border Patrol made 237,538 arrests {SWB} in {year} that ended in September."
    assert [one.ruling for one in decided(text, "2025-10-20")] == [Ruling.HOLDS]


def test_what_is_denied_behind_a_multiple_is_not_claimed() -> None:
    text = "CBP seized 11,201 pounds of fentanyl in fiscal 2021 and 27,023 in fiscal 2023; quadrupled it has not."
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, "2024-03-11")}


@pytest.mark.parametrize(
    "behind", ["the eight months that followed", "the eight that followed", "the eight after that"]
)
def test_months_behind_a_time_are_counted_from_it(behind: str) -> None:
    text = f"In the four months through January agents made about 180,000 arrests {SWB}; in {behind}, 58,000."
    assert [one.ruling for one in decided(text, "2025-10-10")] == [Ruling.HOLDS, Ruling.HOLDS]


@pytest.mark.parametrize("bound", ["since 2006", "since that of 2006"])
def test_what_a_record_reaches_back_to_may_be_that_of_a_year(bound: str) -> None:
    text = f"In February the Border Patrol made 97,642 arrests {SWB}. No February has been larger {bound}."
    assert [one.ruling for one in decided(text, "2021-03-15")] == [Ruling.HOLDS, Ruling.HOLDS]


def test_a_superlative_may_be_a_years_own() -> None:
    text = (
        f"In fiscal 2024 CBP met 140,479 Hondurans {SWB}. December 2023, at about 21,000, was that year's "
        "second-highest month."
    )
    assert {one.ruling for one in decided(text, "2024-11-20")} == {Ruling.HOLDS}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"In August encounters {SWB}, ports included: 12,242.", "2026-09-18"),
        ("In September 2023 Tucson, with about 51,000 apprehensions, outdid both Del Rio and Yuma.", "2023-10-23"),
        (f"In December CBP had 52,249 encounters at ports of entry {SWB}; it held steady near 52,000.", "2024-02-15"),
        (
            f"CBP had 252,315 encounters {SWB} in December. Cubans were met nearly 43,000 times and Nicaraguans about "
            "35,000; together they were almost a third of the total.",
            "2023-01-24",
        ),
    ],
)
def test_nothing_of_this_is_accused(text: str, day: str) -> None:
    assert Ruling.FLAGGED not in {one.ruling for one in decided(text, day)}
