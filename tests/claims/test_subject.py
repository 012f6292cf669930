"""What a figure is about: these statistics, or something else, and then it is set aside with a reason."""

import pytest

from tests.claims.support import claims, found, only


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("CBP recorded 2.4 million encounters in fiscal 2022.", "encounters"),
        ("The agency logged 2.4 million migrant encounters in fiscal 2022.", "encounters"),
        ("CBP encountered 2.4 million migrants in fiscal 2022.", "encounters"),
        ("CBP stopped migrants 2.4 million times in fiscal 2022.", "encounters"),
        ("Officers stopped 2.4 million people at the southwest border in fiscal 2022.", "encounters"),
        ("More than 2.4 million migrants crossed the southwest border in fiscal 2022.", "encounters"),
        ("Some 220,000 Cubans were encountered in fiscal 2022.", "encounters"),
        ("CBP encountered 220,000 Cubans in fiscal 2022.", "encounters"),
        ("Some 220,000 Cuban migrants were encountered in fiscal 2022.", "encounters"),
        ("About 152,000 unaccompanied children arrived in fiscal 2022.", "encounters"),
        ("Illegal crossings reached 2.4 million in fiscal 2022.", "encounters"),
        ("Illegal border crossings rose 37 percent in fiscal 2022.", "encounters"),
        ("Unlawful entries fell 14 percent in fiscal 2024.", "encounters"),
        ("Encounters rose to 203,598 in August 2022.", "encounters"),
        ("The number of encounters was 2,378,944 in fiscal 2022.", "encounters"),
        ("Encounters doubled in fiscal 2022.", "encounters"),
        ("Encounters were twice those of fiscal 2019.", "encounters"),
        ("Encounters hit a record in fiscal 2022.", "encounters"),
        ("Encounters hit the highest level ever recorded in fiscal 2022.", "encounters"),
        ("Encounters surpassed two million in August 2022.", "encounters"),
        ("Hundreds of thousands of migrants crossed the border in 2022.", "encounters"),
        ("The Border Patrol made 2.2 million apprehensions in fiscal 2022.", "apprehensions"),
        ("The Border Patrol apprehended 2.2 million people in fiscal 2022.", "apprehensions"),
        ("Agents arrested 2.2 million migrants in fiscal 2022.", "apprehensions"),
        ("Arrests at the border fell 14 percent in fiscal 2024.", "apprehensions"),
        ("Border arrests topped 1.6 million in fiscal 2021.", "apprehensions"),
        ("Officers found 172,508 inadmissible migrants at the ports in fiscal 2022.", "inadmissibles"),
        ("There were 1.1 million Title 42 expulsions in fiscal 2022.", "expulsions"),
        ("Authorities expelled 1.1 million migrants in fiscal 2022.", "expulsions"),
        ("Yuma was up 171 percent in fiscal 2022.", "encounters"),
        ("The southwest border total was up 37 percent in fiscal 2022.", "encounters"),
        ("In all, 2.4 million foreign nationals were stopped in fiscal 2022.", "encounters"),
    ],
)
def test_a_figure_that_claims(text: str, measure: str) -> None:
    assert only(text).measure == measure


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The city has 2.4 million residents.", "other_subject"),
        ("The museum drew 412,000 visitors in 2022.", "other_subject"),
        ("Turnout reached 66 percent in 2020.", "other_subject"),
        ("Unemployment rose 5 percent in August 2022.", "other_subject"),
        ("Prices were up 8 percent from a year earlier.", "other_subject"),
        ("Home sales doubled in 2021.", "other_subject"),
        ("Rainfall was the highest ever recorded.", "other_subject"),
        ("The team won a record 12 games.", "other_subject"),
        ("The chamber passed 118 bills in 2022.", "other_subject"),
        ("The school enrolled 1,200 pupils.", "other_subject"),
        ("There were 40,000 traffic deaths in 2021.", "other_subject"),
        ("The company hired 5,000 workers in August.", "other_subject"),
        ("Half of the voters agreed.", "other_subject"),
        ("About 15 to 20 percent of shops closed.", "other_subject"),
        ("The fire burned 45,000 acres in July 2022.", "other_subject"),
        ("Tuition rose from 45,000 to 60,000 in 2022.", "other_subject"),
        ("The bridge carries 7,000 cars a day.", "other_subject"),
        ("The stadium seats 82,500 people.", "other_subject"),
        ("Some 300 people came to the concert.", "other_subject"),
        ("Some 4,000 people arrived for the festival in May 2023.", "other_subject"),
        ("More than 9,000 people entered the race in May 2023.", "other_subject"),
        ("Some 40,000 people crossed the bridge in May 2023 for the fair.", "other_subject"),
        ("A crowd of 20,000 people marched in May.", "other_subject"),
        ("The bill costs $2.4 billion.", "money"),
        ("The wall is 700 miles long.", "other_subject"),
        ("He drove 55 mph.", "other_subject"),
        ("It was 104 degrees in Yuma.", "other_subject"),
        ("The officer is 66 years old.", "age"),
        ("She is a 34-year-old agent.", "age"),
        ("The trip lasted 95 minutes.", "duration"),
        ("The hearing went on for three days.", "duration"),
        ("The report has 412 pages.", "pages"),
        ("They weighed 30 pounds.", "other_subject"),
        ("He was third in line.", "other_subject"),
        ("One migrant tried 12 times to cross.", "other_subject"),
    ],
)
def test_a_figure_that_is_about_something_else(text: str, reason: str) -> None:
    got = found(text)
    assert got.claims == ()
    assert reason in [item.reason for item in got.set_aside]


@pytest.mark.parametrize(
    "text",
    [
        "The city has 2.4 million residents",
        "Unemployment rose 5 percent in August 2022",
        "The museum drew 412,000 visitors",
        "Rainfall was the highest ever recorded",
        "The stadium seats 82,500 people",
        "Home sales doubled in 2021",
    ],
)
def test_a_sentence_about_something_else_stays_so_inside_a_border_story(text: str) -> None:
    story = "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022."
    assert len(claims(f"{story} {text}.")) == 1


@pytest.mark.parametrize("noun", ["migrants", "people", "individuals", "noncitizens"])
@pytest.mark.parametrize("verb", ["encountered", "stopped", "apprehended"])
def test_people_counted_are_known_to_be_people_whatever_the_verb(verb: str, noun: str) -> None:
    """So that the note that the data count events (NC305) is added to every count of people."""
    assert only(f"CBP {verb} 2.4 million {noun} in fiscal 2022.").counts_people


def test_the_words_of_a_measure_belong_to_its_figure_and_not_to_another() -> None:
    text = "The city of 82,000 residents saw 2.4 million encounters in fiscal 2022."
    got = found(text)
    assert [claim.figure.text for claim in got.claims] == ["2.4 million"]
    assert "82,000" in [item.text for item in got.set_aside]


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
        ("Encounters rose from 1.7 million to 2.4 million in fiscal 2022.", "change"),
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
    ("text", "reason"),
    [
        ("Encounters could reach 14,000 a day.", "NC905"),
        ("CBP may record 2.4 million encounters in fiscal 2026.", "NC905"),
        ("Encounters are expected to reach 2.4 million in fiscal 2022.", "NC905"),
        ("Hundreds of thousands of migrants crossed the border in 2022.", "NC906"),
        ("CBP counted 600,000 encounters with known gotaways.", "NC902"),
        ("There were 1.7 million unique encounters in fiscal 2022.", "NC902"),
        ("Agents made 12,000 apprehensions in a single day.", "NC902"),
        ("CBP recorded 2.4 million encounters in fiscal 2022.", None),
        ("In May 2023, CBP recorded 206,690 encounters.", None),
        ("CBP recorded 2.4 million encounters, more than could be handled.", None),
    ],
)
def test_what_keeps_a_claim_from_being_checked(text: str, reason: str | None) -> None:
    assert claims(text)[0].reason == reason
