"""Superlatives: each one figure, whose span is the phrase."""

import pytest

from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    ("text", "printed", "extreme"),
    [
        ("crossings hit the highest level ever recorded.", "the highest level ever recorded", "high"),
        ("broke two for the first time ever in August", "for the first time ever", "high"),
        ("for the first time since 2000", "for the first time since 2000", "high"),
        ("The record number illegal border crossings is", "The record number", "high"),
        ("the highest level it ever was when he ran it", "the highest level it ever was", "high"),
        ("the highest ever", "the highest ever", "high"),
        ("the highest-ever total", "the highest-ever total", "high"),
        ("the most ever in a single month", "the most ever in a single month", "high"),
        ("a new high in history", "a new high", "high"),
        ("a Biden-era high.", "a Biden-era high", "high"),
        ("a high for this presidency.", "a high for this presidency", "high"),
        ("the worst month of the year.", "the worst month of the year", "high"),
        ("the most since the spring of 2006.", "the most since the spring of 2006", "high"),
        ("the highest level of Ada Lind's time in office", "the highest level of Ada Lind's time in office", "high"),
        ("the most of Ada Lind's presidency", "the most of Ada Lind's presidency", "high"),
        ("the most for a single month", "the most for a single month", "high"),
        ("the most people ever apprehended there", "the most people ever apprehended", "high"),
        ("the most since 2000.", "the most since 2000", "high"),
        ("set a record.", "a record", "high"),
        ("hit a record high there", "a record high", "high"),
        ("hit a record-high there", "a record-high", "high"),
        ("an all-time high there", "an all-time high", "high"),
        ("an all-time monthly high there", "an all-time monthly high", "high"),
        ("a record low there", "a record low", "low"),
        ("the lowest since March 2021.", "the lowest since March 2021", "low"),
        ("the lowest monthly total since September 2020", "the lowest monthly total since September 2020", "low"),
        ("the highest monthly total on record", "the highest monthly total on record", "high"),
        ("the largest number in its history", "the largest number in its history", "high"),
        ("the largest total in the agency’s history", "the largest total in the agency’s history", "high"),
        ("the largest haul in U.S. history", "the largest haul in U.S. history", "high"),
        ("the biggest jump in the history of the country", "the biggest jump in the history of the country", "high"),
        ("the highest number of them ever detained", "the highest number of them ever detained", "high"),
        ("the fewest in a decade", "the fewest in a decade", "low"),
        ("the agency’s busiest month so far", "busiest month", "high"),
        ("the busiest month in agency history", "the busiest month in agency history", "high"),
        (
            "the highest number of arrests since at least 2000",
            "the highest number of arrests since at least 2000",
            "high",
        ),
        ("their highest level in 15 years", "their highest level in 15 years", "high"),
        ("the highest total in over two decades", "the highest total in over two decades", "high"),
        ("a 10-year low", "a 10-year low", "low"),
        ("breaking the record", "the record", "high"),
    ],
)
def test_superlative(text: str, printed: str, extreme: str) -> None:
    found = find_figures(text)
    spans = [(figure.text, figure.extreme) for figure in found if figure.kind == "superlative"]
    assert spans == [(printed, extreme)]


def test_a_superlative_ends_before_another_article() -> None:
    assert not [figure for figure in find_figures("It was the busiest a year later.") if figure.kind == "superlative"]


def test_a_record_and_its_number_are_two_figures() -> None:
    found = find_figures("a record 2.4 million encounters")
    assert [(figure.text, str(figure.kind)) for figure in found] == [
        ("a record", "superlative"),
        ("2.4 million", "count"),
    ]
    assert found[0].value is None


@pytest.mark.parametrize(
    ("text", "printed", "extreme"),
    [
        ("down from the May peak of 144,000", "peak", "high"),
        ("after 2019's high of 92,833", "high", "high"),
        ("below the Biden administration's peak of 370,883", "peak", "high"),
        ("the year's low point in March", "low point", "low"),
        ("reached its peak in May.", "its peak", "high"),
        ("well below the May peak", "peak", "high"),
        ("at a low of 11,127 in April", "a low", "low"),
        ("fewer than in any month since September 2020.", "fewer than in any month since September 2020", "low"),
        ("more arrests there than in any year since 2007.", "than in any year since 2007", "high"),
        ("lower than any other month", "lower than any other month", "low"),
        ("It saw more thefts than any other precinct.", "than any other precinct", "high"),
        ("It was busier than in any other Harbor Patrol zone.", "busier than in any other Harbor Patrol zone", "high"),
        ("fewer arrests than any other town had", "than any other town", "low"),
        ("No February has been larger", "No February has been larger", "high"),
        ("no other month has seen fewer", "no other month has seen fewer", "low"),
        ("Not since early 2011 had it caught that many", "Not since early 2011", "high"),
        ("not since 1970 has it been so low", "not since 1970", "low"),
        ("sank to a level not seen since 1970", "not seen since 1970", "low"),
        ("climbed to a level not seen in more than a decade", "not seen in more than a decade", "high"),
        ("soared to heights that had not been seen since 2006", "not been seen since 2006", "high"),
        ("fell to numbers unseen since 2017", "unseen since 2017", "low"),
        ("the most in our country's history", "the most in our country's history", "high"),
        ("the highest of the Trump presidency", "the highest of the Trump presidency", "high"),
        ("the busiest of the nine", "the busiest of the nine", "high"),
        ("the busiest in the nation", "the busiest in the nation", "high"),
        ("June brought a fresh record, with more", "a fresh record", "high"),
    ],
)
def test_an_extreme_without_the_form_of_a_superlative(text: str, printed: str, extreme: str) -> None:
    (figure,) = [one for one in find_figures(text) if one.kind.value == "superlative"]
    assert (figure.text, figure.extreme) == (printed, extreme)


@pytest.mark.parametrize(
    "text",
    [
        "She went to high school and to a high court.",
        "It was peak season for a low income family.",
        "The pace, a peak, was told.",
        "No month has passed without news of more.",
        "Not since 2011 had he been there.",
        "They did not want more of it than any other people.",
        "Thefts rose more than in any other precinct.",
        "They said more than any other.",
        "It is no more than a rumor, and no time was lost.",
    ],
)
def test_no_extreme(text: str) -> None:
    assert [one for one in find_figures(text) if one.kind.value == "superlative"] == []


@pytest.mark.parametrize("text", ["the most in any", "the highest since the", "the lowest in the"])
def test_nothing_bounds_a_superlative_from_the_next_paragraph(text: str) -> None:
    before, after = find_figures(text), find_figures(f"{text}\n\nZebras sleep.")
    assert [one.text for one in before] == [one.text for one in after]


@pytest.mark.parametrize("bounds", ["in any month since March 2001", "in any month on record", "ever seen in history"])
def test_a_bound_may_have_one_of_its_own(bounds: str) -> None:
    (figure,) = [one for one in find_figures(f"It was the most {bounds}.") if one.kind.value == "superlative"]
    assert figure.text == f"the most {bounds}"


def test_a_share_may_end_a_line() -> None:
    assert [one.text for one in find_figures("They were a third\n\nZebras sleep.")] == ["a third"]
