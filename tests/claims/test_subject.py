"""What a figure is about: these statistics, or something else, and then nothing is said of it."""

import pytest

import numcheck
from numcheck.findings.finding import Verdict
from tests.claims.support import claims, only, proposed

STORY = "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022."


@pytest.mark.parametrize(
    "text",
    [
        "CBP recorded 2.4 million encounters in fiscal 2022.",
        "The agency logged 2.4 million migrant encounters in fiscal 2022.",
        "CBP encountered 2.4 million migrants in fiscal 2022.",
        "CBP stopped migrants 2.4 million times in fiscal 2022.",
        "Officers stopped 2.4 million people at the southwest border in fiscal 2022.",
        "More than 2.4 million migrants crossed the southwest border in fiscal 2022.",
        "Some 220,000 Cubans were encountered in fiscal 2022.",
        "CBP encountered 220,000 Cubans in fiscal 2022.",
        "Some 220,000 Cuban migrants were encountered in fiscal 2022.",
        "About 152,000 unaccompanied children arrived in fiscal 2022.",
        "Illegal crossings reached 2.4 million in fiscal 2022.",
        "Illegal border crossings rose 37 percent in fiscal 2022.",
        "Unlawful entries fell 14 percent in fiscal 2024.",
        "Encounters rose to 203,598 in August 2022.",
        "The number of encounters was 2,378,944 in fiscal 2022.",
        "Encounters doubled in fiscal 2022.",
        "Encounters were twice those of fiscal 2019.",
        "Encounters hit a record in fiscal 2022.",
        "Encounters hit the highest level ever recorded in fiscal 2022.",
        "Encounters surpassed two million in August 2022.",
        "Hundreds of thousands of migrants crossed the border in 2022.",
        "The Border Patrol made 2.2 million apprehensions in fiscal 2022.",
        "The Border Patrol apprehended 2.2 million people in fiscal 2022.",
        "Agents arrested 2.2 million migrants in fiscal 2022.",
        "Arrests at the border fell 14 percent in fiscal 2024.",
        "Border arrests topped 1.6 million in fiscal 2021.",
        "Officers found 172,508 inadmissible migrants at the ports in fiscal 2022.",
        "There were 1.1 million Title 42 expulsions in fiscal 2022.",
        "Authorities expelled 1.1 million migrants in fiscal 2022.",
        "Yuma was up 171 percent in fiscal 2022.",
        "The southwest border total was up 37 percent in fiscal 2022.",
    ],
)
def test_a_figure_that_claims(text: str) -> None:
    (one,) = proposed(text)
    assert one.measure == "encounters"


@pytest.mark.parametrize(
    "text",
    [
        "The city has 2.4 million residents.",
        "The museum drew 412,000 visitors in 2022.",
        "Turnout reached 66 percent in 2020.",
        "Unemployment rose 5 percent in August 2022.",
        "Prices were up 8 percent from a year earlier.",
        "Home sales doubled in 2021.",
        "Rainfall was the highest ever recorded.",
        "The team won a record 12 games.",
        "The chamber passed 118 bills in 2022.",
        "The school enrolled 1,200 pupils.",
        "There were 40,000 traffic deaths in 2021.",
        "The company hired 5,000 workers in August.",
        "Half of the voters agreed.",
        "About 15 to 20 percent of shops closed.",
        "The fire burned 45,000 acres in July 2022.",
        "Tuition rose from 45,000 to 60,000 in 2022.",
        "The bridge carries 7,000 cars a day.",
        "The stadium seats 82,500 people.",
        "Some 300 people came to the concert.",
        "Some 4,000 people arrived for the festival in May 2023.",
        "More than 9,000 people entered the race in May 2023.",
        "Some 40,000 people crossed the bridge in May 2023 for the fair.",
        "A crowd of 20,000 people marched in May.",
        "The bill costs $2.4 billion.",
        "The wall is 700 miles long.",
        "He drove 55 mph.",
        "It was 104 degrees in Yuma.",
        "The officer is 66 years old.",
        "She is a 34-year-old agent.",
        "The trip lasted 95 minutes.",
        "The hearing went on for three days.",
        "The report has 412 pages.",
        "They weighed 30 pounds.",
        "He was third in line.",
        "One migrant tried 12 times to cross.",
    ],
)
def test_of_a_figure_that_is_about_something_else_nothing_is_said(text: str) -> None:
    assert numcheck.check(text, published="2023-11-01").findings == ()
    assert len(numcheck.check(f"{STORY} {text}", published="2023-11-01").findings) == 1


@pytest.mark.parametrize("noun", ["migrants", "people", "individuals", "noncitizens"])
@pytest.mark.parametrize("verb", ["encountered", "stopped", "apprehended"])
def test_people_counted_are_known_to_be_people_whatever_the_verb(verb: str, noun: str) -> None:
    """So that the note that the data count events (NC305) is added to every count of people."""
    assert only(f"CBP {verb} 2.4 million {noun} in fiscal 2022.").counts_people


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("CBP recorded 2.4 million encounters in fiscal 2022.", "level"),
        ("Encounters rose 37 percent in fiscal 2022.", "change"),
        ("Encounters were 37 percent higher in fiscal 2022.", "change"),
        ("Encounters doubled in fiscal 2022.", "multiple"),
        ("Encounters were twice those of fiscal 2019.", "multiple"),
        ("Encounters hit a record in fiscal 2022.", "superlative"),
        ("The annual total of encounters broke two million in August 2022.", "threshold"),
        ("Encounters passed two million for the first time in fiscal 2022.", "threshold"),
        ("Encounters topped two million in fiscal 2022.", "level"),
        ("Half of the encounters in fiscal 2022 were of single adults.", "share"),
        ("Cubans made up 9 percent of encounters in fiscal 2022.", "share"),
        ("There were 7,000 encounters a day in May 2022.", "average"),
        ("There were between 180,000 and 220,000 encounters a month.", "range"),
        ("It was the third-highest month for encounters.", "rank"),
    ],
)
def test_what_is_asked(text: str, operation: str) -> None:
    assert claims(text)[0].operation == operation


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Encounters rose 37 percent in fiscal 2022.", "up"),
        ("Encounters fell 14 percent in fiscal 2024.", "down"),
        ("There was a 14 percent drop in encounters in fiscal 2024.", "down"),
        ("Encounters were up 37 percent.", "up"),
        ("There were 14 percent fewer encounters in fiscal 2024.", "down"),
        ("There were 37 percent more encounters in fiscal 2022.", "up"),
        ("Encounters plummeted by 79 percent.", "down"),
        ("Encounters were 37 percent higher than in fiscal 2021.", "up"),
        ("After a rise in 2022, encounters declined 14 percent in fiscal 2024.", "down"),
        ("Encounters doubled in fiscal 2022.", "up"),
        ("Encounters halved in fiscal 2025.", "down"),
    ],
)
def test_which_way(text: str, direction: str) -> None:
    assert only(text).direction == direction


@pytest.mark.parametrize(
    "text",
    [
        "Encounters could reach 14,000 a day.",
        "CBP may record 2.4 million encounters in fiscal 2026.",
        "Encounters are expected to reach 2.4 million in fiscal 2022.",
        "Hundreds of thousands of migrants crossed the border in 2022.",
        "CBP counted 600,000 encounters with known gotaways.",
        "There were 1.7 million unique encounters in fiscal 2022.",
        "Agents made 12,000 apprehensions in a single day.",
    ],
)
def test_what_keeps_a_claim_from_being_checked(text: str) -> None:
    told = {finding.verdict for finding in numcheck.check(text, published="2022-11-12").findings}
    assert told <= {Verdict.UNVERIFIABLE}
