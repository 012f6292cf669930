"""What the words of a sentence come to, each mechanism in sentences of its own, checked as any user checks them."""

from collections.abc import Sequence

import pytest

from numcheck.checker import Checker
from numcheck.findings.finding import Severity, Verdict
from tests.shared import catalog

SWB = "at the southwest border"

HELD = [
    (
        "2024-11-20",
        "for the first time since 2018",
        "CBP seized 21,889 pounds of fentanyl in fiscal 2024. Fentanyl seizures fell for the first time since 2018 in "
        "fiscal 2024.",
    ),
    # A stretch without a time of its own is told of the time right before it.
    (
        "2020-03-20",
        "132,856",
        "From the peak of May 2019, with its 132,856 Border Patrol apprehensions {}, the number fell.",
    ),
    ("2024-02-20", "249,740", "It was far from December 2023, when Border Patrol agents made 249,740 arrests {}."),
    # A change without a verb goes the way of the one before it.
    ("2021-05-20", "7.5 percent", "CBP encounters {} rose 3 percent in April, and those of families fell 7.5 percent."),
    # A superlative's own words bound it.
    ("2019-06-06", "a 13-year high", "Border Patrol apprehensions {} climbed in May 2019 to a 13-year high."),
    (
        "2021-01-20",
        "the highest December since 2000",
        "The Border Patrol's 71,141 arrests {} were the highest December since 2000.",
    ),
    # A peak is told with its number, of its own time, and its own words bound a comparison with all.
    (
        "2019-10-10",
        "peak",
        "CBP recorded 52,546 encounters {} in September 2019, 63 percent down from the May peak of 144,116.",
    ),
    (
        "2025-02-21",
        "fewer than in any month since September 2020",
        "CBP recorded 61,465 encounters {} in January 2025, fewer than in any month since September 2020.",
    ),
    (
        "2019-10-10",
        "than in any year since 2007",
        "The Border Patrol made more apprehensions {} in fiscal 2019 than in any year since 2007.",
    ),
    # A last digit that revisions have moved, of a component that the words leave open, is no slip of the hand.
    (
        "2024-12-20",
        "249,741",
        "Agents {} made 46,612 apprehensions in November 2024, the fewest since July 2020. The peak came in December "
        "2023, when 249,741 people were caught, more than in any month before.",
    ),
    # A run, of months or years, and a place among sectors; "it" is the first number of the sentence before.
    (
        "2018-12-07",
        "fourth",
        "Border Patrol agents made 51,856 arrests {} in November 2018, against 51,001 in October. It was the fourth "
        "straight monthly increase.",
    ),
    (
        "2023-10-22",
        "second",
        "Border Patrol apprehensions {} came to 2.05 million in fiscal 2023. It is the second consecutive year in "
        "which they went beyond two million.",
    ),
    (
        "2023-11-20",
        "the busiest sector",
        "Border Patrol agents of the Swanton Sector, the busiest sector of the northern border, made 6,925 "
        "apprehensions in fiscal 2023.",
    ),
    # A year alone goes on with the month before it; a fiscal year in two halves; one that opened.
    (
        "2025-03-14",
        "156,630",
        "CBP encounters {} came to 11,709 in February 2025, after 189,913 in February 2024 and 156,630 in 2023.",
    ),
    ("2023-11-03", "30,662", "CBP encountered 30,662 Indians nationwide in 2020-21."),
    (
        "2023-02-14",
        "2,926",
        "Since the fiscal year began in October 2022, agents have arrested 2,926 Chinese citizens {}.",
    ),
    # The last name of a list, whom most are of, and the ports that are added.
    (
        "2023-02-14",
        "484,527",
        "From October 2022 to January 2023 agents in the Laredo, Rio Grande Valley, Del Rio, Big Bend, and El Paso "
        "sectors made 484,527 apprehensions.",
    ),
    (
        "2017-12-06",
        "58 percent",
        "Of the Border Patrol's apprehensions {} in fiscal 2017, some 58 percent were from countries other than "
        "Mexico, largely from Central America.",
    ),
    (
        "2017-12-06",
        "415,517",
        "Counting those who came to official crossings, CBP had 415,517 encounters {} in fiscal 2017.",
    ),
    # An average of days, within what revisions do.
    (
        "2023-01-17",
        "757.5",
        "The Tucson Sector made 757.5 apprehensions per day from October to November 2022.",
    ),
    # An average that a change is measured against: of a term, of a range of years, a day.
    (
        "2026-02-19",
        "96 percent",
        "Agents made 6,070 apprehensions {} in January 2026, 96 percent lower than the monthly average of the previous "
        "administration.",
    ),
    (
        "2025-07-02",
        "89 percent",
        "CBP counted 25,243 encounters nationwide in June, 89 percent under the monthly average of 2021 to 2024.",
    ),
    # A share's part stands behind it where its whole is told before; a share goes on as one.
    (
        "2025-11-05",
        "92 percent",
        "Nationwide, CBP seized 170,119 pounds of methamphetamine in fiscal 2025, 92 percent of it {}.",
    ),
    (
        "2018-11-29",
        "16 percent",
        "Encounters {} were 60,781 in October 2018, of which 51,005 the Border Patrol's. The ports' part has shrunk to "
        "16 percent.",
    ),
    # Who is quoted behind a number need not have counted it.
    (
        "2024-07-16",
        "the smallest tally since January 2021",
        "Arrests {} came to 83,536 in June 2024 and were the smallest tally since January 2021, CBP said.",
    ),
    # Two components together are the whole agency; one part of what it counts is a part.
    (
        "2026-02-20",
        "34,626",
        "Port officers and Border Patrol agents had 34,626 encounters nationwide in January 2026.",
    ),
    ("2026-06-20", "1,408", "The Border Patrol recorded 1,408 at-large arrests {} in May 2026."),
    # A state at a border is no state at all borders.
    ("2024-10-30", "923,370", "In Texas, CBP recorded 923,370 encounters {} in fiscal 2024."),
    # A part has its whole's time and place.
    (
        "2022-11-18",
        "2,206,436",
        "Of the agency, 2,206,436 of the 2,378,944 encounters {} in fiscal 2022 were the Border Patrol's.",
    ),
]

WENT = [
    # A direction without a number: one that every near reading bears out, against the time told or the one before.
    ("2023-07-20", "Fewer", "Fewer migrants were encountered {} in June 2023.", True),
    ("2023-07-20", "dropped", "Border Patrol apprehensions {} dropped in June 2023.", True),
    ("2023-08-20", "fell", "Border Patrol apprehensions {} fell in July 2023.", False),
    (
        "2022-03-20",
        "rose",
        "CBP encounters {} rose in January 2022.",
        False,
    ),  # a month before they were more, a year fewer
]

NO_RECORDS = [
    # What is told beside the statistics and is none of them, and what came about for the first time.
    ("2025-04-10", "a high", "CBP had 2,475,669 encounters {} in fiscal 2023. Phoenix reached a high of 112 degrees."),
    (
        "2025-04-10",
        "higher than at any time since 2010",
        "Encounters {} have increased since 2020. The river was higher than at any time since 2010.",
    ),
    (
        "2023-10-22",
        "a record quarter",
        "CBP had 2,475,669 encounters {} in fiscal 2023. Interviews hit a record quarter.",
    ),
    ("2021-04-20", "for the first time ever", "Encounters {} rose for the first time ever in March 2021."),
    # No month ends a run of years, no word that nobody knows goes up or down with them.
    ("2024-06-20", "third", "Encounters {} came to 170,716 in May 2024. They fell for the third straight year."),
    (
        "2024-03-28",
        "fell",
        "Ecuador fell apart in January; in February 11,725 Ecuadorians were met {}, 50 percent more than in January "
        "(7,838), and in March 15,829.",
    ),
]

OPEN = [
    # A time that is still to come, a peak of days, and a city.
    ("2025-05-10", "8,376", "Border Patrol agents made 8,376 apprehensions {} in September 2025."),
    ("2024-02-20", "12,000", "Agents caught as many as 12,000 people a day {} in December 2023."),
    ("2023-11-20", "193,230", "Agents in Del Rio (Texas) made 193,230 apprehensions in fiscal 2023."),
    # Words that bar stand earlier in the sentence: a station is no sector, and each of several months no year.
    (
        "2011-11-08",
        "43 percent",
        "In the Nogales station of the Tucson Sector, the largest, apprehensions went down by 43 percent {} in "
        "fiscal 2011 from fiscal 2010.",
    ),
    (
        "2025-10-06",
        "9,000",
        "In each of eight months, Border Patrol agents made fewer than 9,000 apprehensions {} in fiscal 2025.",
    ),
    # A change of a total that is wrong.
    (
        "2022-11-12",
        "37 percent",
        "CBP counted 3.1 million encounters in fiscal 2022. That total was up 37 percent from the year before.",
    ),
]

FALSE = [
    # All of it is said beside the number.
    ("CBP recorded 3.4 million encounters {} in fiscal 2022.", "NC101"),
    ("CBP recorded 2.2 million encounters {} in fiscal 2022.", "NC302"),
    ("Encounters {} rose 52 percent in fiscal 2022 from fiscal 2021.", "NC102"),
    ("Encounters {} rose 52 percent in fiscal 2022 compared with fiscal 2021.", "NC102"),
    ("Encounters {} fell 14 percent in fiscal 2022 from fiscal 2021.", "NC102"),
    ("CBP encounters {} tripled in fiscal 2022 from fiscal 2021.", "NC103"),
    ("Encounters {} averaged 5,900 a day in fiscal 2022.", "NC108"),
    ("In fiscal 2022, 60 percent of the encounters {} were of Mexicans.", "NC106"),
    # A digit off what a near reading says.
    ("Border Patrol agents made 186,515 arrests {} in September 2021.", "NC101"),
    ("CBP encountered 2.4 million unaccompanied children {} in fiscal 2022.", "NC101"),
]


def checked(text: str, date: str | None = None) -> Sequence[tuple[str, Verdict, str | None, Severity | None]]:
    found = Checker(catalog()).check(text, date).findings
    return [(f.claim.figure.text, f.verdict, f.rule, f.severity) for f in found]


@pytest.mark.parametrize(("date", "printed", "text"), HELD)
def test_a_true_number_is_vouched_for(date: str, printed: str, text: str) -> None:
    found = checked(text.format(SWB), date)
    assert (printed, Verdict.SUPPORTED) in [one[:2] for one in found], found


@pytest.mark.parametrize(("date", "printed", "text"), OPEN)
def test_what_is_not_plain_is_neither_vouched_for_nor_accused(date: str, printed: str, text: str) -> None:
    found = checked(text.format(SWB), date)
    assert (printed, Verdict.UNVERIFIABLE) in [one[:2] for one in found], found


@pytest.mark.parametrize(("text", "rule"), FALSE)
def test_what_one_clause_says_wholly_is_accused(text: str, rule: str) -> None:
    (found,) = [one for one in checked(text.format(SWB)) if one[1] is not Verdict.UNVERIFIABLE]
    assert found[2] == rule


def test_numbers_of_numbered_sentences_are_no_figures() -> None:
    text = (
        f"1 CBP recorded 2,378,944 encounters {SWB} in fiscal 2022\n"
        f"2 CBP recorded 1,734,686 encounters {SWB} in fiscal 2021\n"
        f"3 CBP recorded 458,088 encounters {SWB} in fiscal 2020"
    )
    found = checked(text)
    assert [one[0] for one in found if one[1] is Verdict.SUPPORTED] == ["2,378,944", "1,734,686", "458,088"]
    assert all(one[1] in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE) for one in found)


@pytest.mark.parametrize("speaker", ["A newspaper in El Paso reported that", "Sen. Maria Vale of Arizona said"])
def test_a_speakers_place_is_not_where_it_happened(speaker: str) -> None:
    right = f"{speaker} the Border Patrol made 2,206,436 apprehensions {SWB} in fiscal 2022."
    assert [one[1] for one in checked(right)] == [Verdict.SUPPORTED]


def test_a_sentence_of_very_many_figures_is_not_taken_apart() -> None:
    text = (
        f"CBP recorded 2,378,944 encounters {SWB} in fiscal 2022: "
        + ", ".join(f"{n}12,345" for n in range(1, 90))
        + "."
    )
    assert all(one[3] not in (Severity.ERROR, Severity.WARNING) for one in checked(text))


@pytest.mark.parametrize(("date", "printed", "text", "holds"), WENT)
def test_a_direction_without_a_number_is_vouched_for_or_nothing_is_said(
    date: str, printed: str, text: str, *, holds: bool
) -> None:
    found = checked(text.format(SWB), date)
    assert all(one[1] in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE) for one in found), found
    assert ((printed, Verdict.SUPPORTED) in [one[:2] for one in found]) == holds, found


def test_a_change_beside_a_number_that_holds_is_accused_of_that_numbers_scope_and_time() -> None:
    text = (
        f"Border Patrol agents made 53,858 apprehensions {SWB} in September 2024, down 7 percent from August and 57 "
        "percent less than a year earlier."
    )
    verdicts = {printed: (verdict, rule) for printed, verdict, rule, _ in checked(text, "2024-10-22")}
    assert verdicts["57 percent"] == (Verdict.CONTRADICTED, "NC102")  # it was 75 percent
    assert verdicts["53,858"] == verdicts["7 percent"] == (Verdict.SUPPORTED, None)


@pytest.mark.parametrize(("date", "printed", "text"), NO_RECORDS)
def test_what_may_be_something_else_is_neither_vouched_for_nor_accused(date: str, printed: str, text: str) -> None:
    found = checked(text.format(SWB), date)
    assert all(one[1] is Verdict.UNVERIFIABLE for one in found if one[0] == printed), found
    assert any(one[1] is Verdict.SUPPORTED for one in found) or "first time ever" in printed or "2020" in text


def test_that_month_is_the_one_of_the_sentence_right_before() -> None:
    text = (
        f"Border Patrol apprehensions {SWB} dropped to 8,347 in February 2025. In March they fell again, to 7,181.\n\n"
        "Encounters of Venezuelans rose in September 2023. The Del Rio Sector was the {} sector that month."
    )
    ranks = {place: dict(one[:2] for one in checked(text.format(place), "2025-04-10"))[place] for place in PLACES}
    assert Verdict.CONTRADICTED not in ranks.values()  # in March 2025 it was the fifth


PLACES = ("second-busiest", "third-busiest", "fifth-busiest")


@pytest.mark.parametrize("length", ["0th", "0"])
def test_a_run_of_nothing_is_none(length: str) -> None:
    months = "months" if length == "0" else "month"
    found = checked(f"Border Patrol arrests {SWB} rose for the {length} straight {months} in June 2023.", "2023-07-10")
    assert all(one[1] is Verdict.UNVERIFIABLE for one in found), found


def test_a_mark_that_was_passed_for_the_first_time_is_a_record() -> None:
    text = f"“More than 2 million encounters {SWB} in fiscal 2022, for the first time ever,” said the minority whip."
    assert [one[1] for one in checked(text, "2022-11-21")] == [Verdict.SUPPORTED]  # both are one claim


def test_a_direction_that_stays_open_is_not_told() -> None:
    assert checked(f"CBP encounters {SWB} rose in January 2022.", "2022-03-20") == []


def test_a_direction_that_holds_does_not_show_that_an_article_is_understood() -> None:
    went = f"Border Patrol apprehensions {SWB} dropped in June 2023. "
    number = f"Border Patrol agents made 99,538 apprehensions {SWB} in June 2023. "
    alone, beside = (
        checked(f"{text}Border Patrol apprehensions fell 71 percent from May to June.", "2023-07-20")
        for text in (went, number)
    )
    assert [one[1] for one in alone] == [Verdict.SUPPORTED, Verdict.UNVERIFIABLE]
    assert [one[1] for one in beside] == [Verdict.SUPPORTED, Verdict.CONTRADICTED]  # 42 percent
