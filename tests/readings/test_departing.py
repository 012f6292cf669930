"""Numbers that agree with another time, border or rule than the story's: whether their words ask for that."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import ruling

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # Of May, which only the sentence before compares with.
        (
            f"Border Patrol agents made 6,068 arrests {SWB} in June, down from the 8,725 of May. It was the quietest "
            "month on record. San Diego stayed above 1,000.",
            "2025-07-21",
            "1,000",
        ),
        # Of the year before.
        (
            "CBP seized 27,023 pounds of fentanyl in fiscal 2023, after 14,700 pounds in fiscal 2022. On the northern "
            "border methamphetamine came to 996 pounds. Fentanyl there was about 14 pounds.",
            "2023-11-16",
            "14 pounds",
        ),
    ],
)
def test_a_rounded_number_does_not_leave_the_storys_time(text: str, day: str, words: str) -> None:
    assert ruling(text, day, words) is not Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # A year's number is hardly taken for a month's.
        (
            "Agents in the Tucson Sector made 51,000 arrests in September, when the fiscal year ended. The sector's "
            "count of 373,600 was 48 percent above fiscal 2022's.",
            "2023-10-23",
            "373,600",
        ),
        # "On" ends a stretch that is still going on.
        (f"CBP counts about 2.9 million expulsions {SWB} from March 2020 on.", "2023-06-22", "2.9 million"),
        (f"From fiscal 2021 onward CBP had 7.9 million encounters {SWB}.", "2024-04-20", "7.9 million"),
        (
            f"Agents made 132,859 arrests {SWB} in May. The fiscal year was still short of the 396,579 arrests made in "
            "all of the previous one.",
            "2019-06-06",
            "396,579",
        ),
        # A rule tells of which month, and not whom the number counts.
        (
            f"In April, the last full month under Title 42, the government recorded 211,401 encounters {SWB}.",
            "2023-05-20",
            "211,401",
        ),
        (f"Agents made 16,182 apprehensions and expulsions {SWB} in April 2020.", "2020-05-20", "16,182"),
        # The ratio of two times, the second of which all that stands between belongs to.
        (
            f"In fiscal 2020, Border Patrol agents {SWB} recorded less than half the arrests they made in fiscal 2019.",
            "2020-11-21",
            "half",
        ),
        # A border that the question before names; the National Guard is no figure of the nation.
        (
            "The National Guard put up wire in December.\n\nWhat about the rest of the border?\n\n"
            "CBP counted about 251,500 encounters in December overall, ports of entry included.",
            "2023-01-21",
            "251,500",
        ),
        # What is added to a number is no restriction of it.
        (
            f"The Border Patrol made 132,856 arrests {SWB} in May. When the ports are included the total is 144,000.",
            "2019-06-07",
            "144,000",
        ),
        (
            f"The Border Patrol made 237,538 arrests {SWB} in fiscal 2025. Put in the ports, and the combined figure "
            "is 443,700.",
            "2025-11-10",
            "443,700",
        ),
        # A share in apposition is of the number before it, whoever the sentence before was about.
        (
            "The number of family members grew in July. The Rio Grande Valley alone saw about 81,000 apprehensions, "
            "four in ten of the Border Patrol's total.",
            "2021-08-13",
            "four in ten",
        ),
        (f"CBP had 11,011 encounters {SWB} in March. Three of four people were from Mexico.", "2025-04-16", "Three"),
        # A total is of the statistics, whoever was quoted before it.
        (
            f'CBP had 82,049 encounters {SWB} in July. "It works," he said. "We go on." The July total was more than '
            "double that of July 2018.",
            "2019-08-09",
            "double",
        ),
        ("Cubans set the pace in December, nearly 43,000 of them " + SWB + ".", "2023-01-21", "43,000"),
        ("Away from the land borders, CBP counted some 5,400 Cubans in January.", "2023-02-21", "5,400"),
        (
            f"Of the 443,671 encounters {SWB} in fiscal 2025 two-thirds of them, 296,532, fell into the last three "
            "months of 2024.",
            "2025-11-20",
            "296,532",
        ),
        (
            f"Border Patrol arrests {SWB} inched up 4 percent in May to about 8,700, roughly half of what they were a "
            "year earlier.",
            "2025-06-19",
            "4 percent",
        ),
        # Who is the source need not be whose number it is.
        (
            f"The Border Patrol made close to 250,000 arrests {SWB} in December 2023. The count was 31 percent above "
            "the one for November, according to U.S. Customs and Border Protection.",
            "2024-01-27",
            "31 percent",
        ),
        (
            "Cubans and Nicaraguans drove the December 2022 record. Together they made up 31 percent of the 252,000 "
            f"encounters {SWB}.",
            "2023-01-26",
            "31 percent",
        ),
        (
            f"In April 2020 encounters {SWB} were half those of March and 84 percent lower than in April 2019.",
            "2020-05-11",
            "half",
        ),
        (
            f"CBP had 1,734,686 encounters {SWB} in fiscal 2021. Six in ten ended with an expulsion under Title 42.",
            "2021-10-26",
            "Six in ten",
        ),
        (
            "CBP seized 27,000 pounds of fentanyl in fiscal 2023. Nine-tenths of it was found by officers at ports of "
            "entry in California and Arizona.",
            "2023-11-16",
            "Nine-tenths",
        ),
        # A run of falls is one, whatever the last of them came to.
        (
            "Agents in the Swanton Sector caught 3,310 people in June. By September the count had slipped to fewer "
            "than 1,600, the third monthly decline in a row.",
            "2024-10-24",
            "third",
        ),
        # Of all the border, whatever sector the article is about.
        (
            "The Rio Grande Valley Sector's agents arrested 52,326 members of families in fiscal 2014. Borderwide, "
            "unaccompanied children were up by 77 percent.",
            "2014-10-10",
            "77 percent",
        ),
        (f"Border Patrol arrests {SWB} were cut in half in January 2024, to just over 124,000.", "2024-02-16", "half"),
        (
            f"Encounters {SWB} fell to 2.14 million in fiscal 2024. Between the ports the drop was a quarter.",
            "2024-10-24",
            "a quarter",
        ),
        (f"Chinese nationals were encountered {SWB} about 3,300 times last month.", "2024-05-17", "3,300"),
        # Of the ports that the sentence before points at.
        (
            f"The Border Patrol made 29,101 arrests {SWB} in January 2025. Now look at the ports. Officers there "
            "processed roughly 32,300 people.",
            "2025-02-21",
            "32,300",
        ),
        # The year of a month that closes one.
        (
            f"Encounters {SWB} came to 227,547 in September. Title 42 is used less and less. Just 45% of the year's "
            "encounters led to an expulsion.",
            "2022-10-24",
            "45%",
        ),
        # Who had a title before is not who has it.
        (
            "In fiscal 2022 Del Rio, where arrests between crossings climbed 85 percent, was the busiest sector "
            f"{SWB}, a title the Rio Grande Valley had held for years.",
            "2022-10-26",
            "the busiest sector",
        ),
        (
            "SAN DIEGO — For the first month this fiscal year, the San Diego Sector has led the nation in migrant "
            "arrests. Agents there made about 37,400 in April.",
            "2024-05-17",
            "led",
        ),
        # More than in any month of the year before its own.
        (
            f"In October 2023 there were 4,261 encounters with Chinese nationals {SWB}, more than in any month of the "
            "preceding fiscal year.",
            "2023-12-05",
            "more than in any",
        ),
        (
            f"The 2,475,669 encounters {SWB} in fiscal 2023 were a record for a year.",
            "2023-11-21",
            "a record",
        ),
        ("Encounters in March 2023 were 193,249 " + SWB + ", below March 2022.", "2023-05-20", "below"),
        # A mark told as a rate counts for runs.
        (
            "Southwest border encounters have exceeded 150,000 a month for 18 consecutive months.",
            "2022-09-27",
            "18",
        ),
        # What opens a sentence tells of the move behind its comma.
        (
            f"For the first time since February, encounters {SWB} went down in June 2022.",
            "2022-07-18",
            "For the first time",
        ),
    ],
)
def test_what_words_ask_for_holds(text: str, day: str, words: str) -> None:
    assert ruling(text, day, words) is Ruling.HOLDS


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # Five units of the last digit are as far as "about" goes.
        ("The Del Rio Sector made about 54,600 arrests in September 2023.", "2023-10-30", "54,600"),
        # Of two times compared with each has its own words.
        (
            f"In March 2023 there were 193,249 encounters {SWB}. That was below March 2022 and also below March 2021.",
            "2023-05-20",
            "below",
        ),
        # Who follows a list with a verb of its own is no part of it.
        (
            f"Encounters {SWB} rose in April 2022. Cubans were second after Mexicans, and Colombians passed "
            "Guatemalans.",
            "2022-05-20",
            "passed",
        ),
        # No record of those alone whom a rule expelled.
        (
            f"Agents made 16,182 apprehensions and expulsions {SWB} in April 2020, the fewest since 2011.",
            "2020-05-20",
            "the fewest",
        ),
    ],
)
def test_what_words_say_otherwise_is_flagged(text: str, day: str, words: str) -> None:
    assert ruling(text, day, words) is Ruling.FLAGGED


def test_a_number_is_not_accused_of_a_drug_that_only_another_one_names() -> None:
    text = (
        "The total weight seized almost tripled from March to 184,512 pounds in April 2026, but nearly 130,000 pounds "
        'of that was listed as "other drugs".'
    )
    assert ruling(text, "2026-05-21", "184,512") is not Ruling.FLAGGED


@pytest.mark.parametrize("when", ["In the summer of 2023", "In late October", "In the middle of October"])
def test_a_part_of_a_month_or_a_year_is_in_no_data(when: str) -> None:
    assert ruling(f"{when}, CBP recorded 240,988 encounters {SWB}.", "2023-11-21", "240,988") is Ruling.OPEN


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # Against what a pronoun points at.
        (
            f"Of the months of 2025 July, with 4,592 Border Patrol arrests {SWB}, was the lowest. September's "
            "apprehensions were 83 percent above it.",
            "2025-11-10",
            "83 percent",
        ),
        # People who are said to be of no group are not of the sentence before's.
        (
            f"Minors travelling alone fell by three-quarters {SWB} in April 2020. At ports of entry officers turned "
            "away fewer than 1,000 people, not a quarter of the month before.",
            "2020-05-11",
            "a quarter",
        ),
        # The time that a sentence opens with had so many as the one before it.
        (
            f"May's Border Patrol arrests {SWB}, some 10,000, were up 15 percent on the year. Two years earlier there "
            "were nearly twelve times as many.",
            "2026-06-18",
            "twelve times",
        ),
        # A run of places, and of what is more than something else, is none of totals.
        (
            "Agents in the Tucson Sector stopped roughly 41,900 people in March. The sector still recorded more "
            "apprehensions than any other on the southwest border, for a ninth straight month.",
            "2024-04-13",
            "ninth",
        ),
        (
            f"Officers at the ports of entry {SWB} processed roughly 32,300 people in January. In other words, for a "
            "third month in succession, more people were dealt with at the gates than between them.",
            "2025-02-21",
            "third",
        ),
        # Of members that are told elsewhere.
        (
            f"Taking the four nationalities together, December apprehensions {SWB} amounted to around 84,000.",
            "2023-03-20",
            "84,000",
        ),
    ],
)
def test_what_words_point_at_elsewhere_is_not_flagged(text: str, day: str, words: str) -> None:
    assert ruling(text, day, words) is not Ruling.FLAGGED


@pytest.mark.parametrize(
    ("text", "day", "words"),
    [
        # No change is told.
        (
            "CBP has seized 6,726 pounds of fentanyl this fiscal year, through April 2026. Arizona's ports, once "
            "first, have less than a fifth.",
            "2026-05-20",
            "a fifth",
        ),
        # Of families alone it is the highest.
        (
            f"Arrests of families {SWB} broke a record in fiscal 2018. The Border Patrol made about 396,600 arrests in "
            "the year, 30 percent more than in 2017. It was the highest tally for a fiscal year since 2008.",
            "2018-10-24",
            "the highest",
        ),
        # Of what the sector had the year before, and of nobody else's.
        (
            "The Rio Grande Valley Sector made 49,821 arrests in May 2019, two-thirds of them of families. El Paso "
            "logged some 38,600, five times what it had a year earlier.",
            "2019-06-07",
            "five",
        ),
    ],
)
def test_what_holds_of_others_alone_is_not_vouched_for(text: str, day: str, words: str) -> None:
    assert ruling(text, day, words) is not Ruling.HOLDS


def test_a_weight_is_not_vouched_for_by_how_often_drugs_were_found() -> None:
    text = (
        "CBP seized 27,000 pounds of fentanyl in fiscal 2023, after 14,700 pounds in fiscal 2022, while cocaine fell "
        "15 percent by weight."
    )
    assert ruling(text, "2023-11-16", "15 percent") is not Ruling.HOLDS
