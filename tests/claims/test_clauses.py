"""Sentences with several figures: where they are cut, and which figures belong to another."""

from itertools import pairwise

import pytest

from tests.claims.support import claims, clauses


def cut(text: str) -> list[str]:
    return [text[c.span.start : c.span.end].strip(" ,.;") for c in clauses(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "In fiscal 2022 there were 2,378,944 encounters at the southwest border, up 37 percent from fiscal 2021.",
            [
                "In fiscal 2022 there were 2,378,944 encounters at the southwest border",
                "up 37 percent from fiscal 2021",
            ],
        ),
        (
            "CBP recorded 2.4 million encounters in 2022 while the Border Patrol made 2.2 million apprehensions.",
            ["CBP recorded 2.4 million encounters in 2022", "while the Border Patrol made 2.2 million apprehensions"],
        ),
        (
            "The Border Patrol made 2,206,436 apprehensions; officers found 172,508 people inadmissible.",
            ["The Border Patrol made 2,206,436 apprehensions", "officers found 172,508 people inadmissible"],
        ),
        (
            "Encounters rose 37 percent (to 2,378,944) in fiscal 2022.",
            ["Encounters rose 37 percent", "(to 2,378,944) in fiscal 2022"],
        ),
        (
            "There were 1,734,686 encounters in fiscal 2021 but 2,378,944 in fiscal 2022.",
            ["There were 1,734,686 encounters in fiscal 2021", "but 2,378,944 in fiscal 2022"],
        ),
        ("CBP recorded 2,378,944 encounters.", ["CBP recorded 2,378,944 encounters"]),
    ],
)
def test_a_sentence_is_cut_between_its_figures(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def test_clauses_cover_the_sentence_without_a_gap() -> None:
    text = "Encounters rose 37 percent, to 2,378,944 in fiscal 2022, while crossings fell 5 percent (to 45,000) in May."
    spans = [c.span for c in clauses(text)]
    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    assert all(left.end == right.start for left, right in pairwise(spans))


@pytest.mark.parametrize("when", ["in fiscal year 2022, which ended Sept. 30", "in the year that ended Sept. 30, 2022"])
def test_a_comma_inside_a_number_or_a_date_cuts_nothing(when: str) -> None:
    first, second = cut(f"There were 2,378,944 encounters {when}, and 1,734,686 in fiscal 2021.")
    assert first == f"There were 2,378,944 encounters {when}"
    assert second == "and 1,734,686 in fiscal 2021"


@pytest.mark.parametrize(
    ("text", "figure", "absorbed"),
    [
        ("Encounters were twice the highest level ever under Trump.", "twice", ["the highest level ever"]),
        ("Encounters were more than double the record level of fiscal 2019.", "double", ["record"]),
        ("Encounters topped two million in August for the first time ever.", "two million", ["first"]),
    ],
)
def test_a_superlative_that_belongs_to_a_figure_makes_no_claim(text: str, figure: str, absorbed: list[str]) -> None:
    (clause,) = clauses(text)
    assert clause.figure.text == figure
    assert len(clause.held.absorbed) == len(absorbed)
    assert all(word in held.text for word, held in zip(absorbed, clause.held.absorbed, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "Encounters were twice those of 2019, the highest level ever.",
        "Encounters rose 37 percent to the highest level ever.",
        "With 2,378,944 encounters, fiscal 2022 set a record.",
    ],
)
def test_a_superlative_of_its_own_makes_a_claim(text: str) -> None:
    assert len(clauses(text)) == 2


def test_a_length_of_time_takes_nothing_from_the_figure_before_it() -> None:
    """`12 months` is a figure of its own, and its year is still what the encounters are of."""
    text = "There were 2,378,944 encounters in the 12 months ending Sept. 30, 2022, and 1,734,686 in fiscal 2021."
    assert [str(period) for claim in claims(text) for period in claim.period] == ["FY2022", "FY2021"]


def test_what_follows_is_nearer_than_what_precedes() -> None:
    """`In July 199,976 and in August 203,598`: what stands behind a cut belongs to the figure behind it."""
    first, second = claims(
        "In July 2022 there were 200,162 encounters at the southwest border, and in August 2022 there were 204,087."
    )
    assert (str(first.period[0]), str(second.period[0])) == ("2022-07", "2022-08")


def test_a_superlative_that_runs_on_into_the_next_paragraph_does_no_harm() -> None:
    assert [claim.figure.text for claim in claims("2.4 million encounters a record \n\n ever")][:1] == ["2.4 million"]
