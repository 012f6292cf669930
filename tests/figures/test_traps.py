"""What trips other extractors: sentences in which nothing, or nothing but what is named, is a figure."""

import pytest

from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    "text",
    [
        "Expulsions under Title 42 ended.",
        "Tenants on Section 8 wait.",
        "A Boeing 737 landed on Interstate 10, near Route 66.",
        "COVID-19 closed the 9/11 museum.",
        "The Giants won 24-17 on Nov. 11.",
        "In the 2019-20 season, in FY22 and in the 1990s",
        "It begins at 7:30 p.m.; call (915) 555-0142 or 01632 960 001.",
        "The House passed H.R. 2; the 5th Circuit and the Fourth Circuit did not.",
        "He left No. 10 for the Second Avenue theater.",
        "No one knows which one of them it was, or the one who called.",
        "It stopped for a split second. Second, nobody saw it.",
        "You may think, as May did, that they march.",
        "A million thanks to all; a thousand thanks.",
        "What I was hired to do in the first place is my record label's affair.",
        "He defended his record on the record.",
        "They played at the Four Seasons, before the Big Three left Seven Oaks Academy.",
        "“60 Minutes” aired it, as did “Twelve Angry Men.”",
        "It was version 2.0.1 of the H1N1 study.",
        "Write to user99@example.com or see https://example.org/2021/7.",
        "Type `x = 42` and `y = 7`.",
        "The motion failed, 34 votes to 31.",
        "The ship left at 0400 GMT on the 14th.",
        "The third-party vendor has zero-tolerance rules for first-class seats.",
        "They meet at half past six; his half brother is late.",
        "Voyager 2 left from Pad 39B, said Teamsters Local 705.",
        "The 82nd Airborne Division and the 15th Air Force",
    ],
)
def test_nothing_is_a_figure(text: str) -> None:
    found = find_figures(text)
    assert not found, found
    assert found.set_aside or "May did" in text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("The bill would: 1) hire 200 judges; 2) build five courts.", ["200", "five"]),
        ("1. Bring 12 apples. 2. Tell someone.", ["12"]),
        ("Border Patrol Makes Two Million Arrests In Record Year", ["Two Million", "Record Year"]),
        ("(2) More than 300 people came (40 of them on foot).", ["300", "40"]),
        ("Under Title 42, 1,200 people; under Title 8, 3 million.", ["1,200", "3 million"]),
        ("He is the first of three men in Room 204.", ["first", "three"]),
    ],
)
def test_only_these_are_figures(text: str, printed: list[str]) -> None:
    assert [figure.text for figure in find_figures(text)] == printed
