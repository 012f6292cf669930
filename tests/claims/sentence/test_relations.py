"""How the words of a sentence stand to each of its figures, and which stretch of it is whose."""

import pytest

from numcheck.claims.sentence.line import Line
from numcheck.claims.sentence.relate import Relation, relation
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure
from tests.claims.support import lined


def figure(line: Line, printed: str) -> Figure:
    (found,) = (one for one in line.figures if one.text == printed)
    return found


def stands(text: str, words: str, printed: str, *, is_time: bool = False) -> Relation:
    """How the first `words` of a text stand to the figure that is printed so."""
    every = lined(text)
    start = text.index(words)
    span = Span(start, start + len(words))
    (own,) = (line for line in every if any(one.text == printed for one in line.figures))
    (other,) = (line for line in every if line.start <= start < line.end)
    return relation(text, own, figure(own, printed), span, other, is_time=is_time)


LIST = "Tucson recorded 1,234 apprehensions, Yuma 2,345 and Del Rio 3,456 in May."
SPLIT = "In June, families rose to 51,780 and single adults fell to 110,230."
COMPARED = "Agents met 41,230 Hondurans, up from 38,410 in April."


@pytest.mark.parametrize(
    ("text", "words", "printed", "told"),
    [
        ("CBP counted 249,741 Border Patrol encounters in May.", "Border Patrol", "249,741", Relation.ATTACHED),
        ("The Border Patrol said that it had stopped 41,230 people.", "Border Patrol", "41,230", Relation.AHEAD),
        (LIST, "Tucson", "1,234", Relation.CLAUSE),
        (LIST, "Yuma", "2,345", Relation.ATTACHED),
        (LIST, "Tucson", "2,345", Relation.SHARED),
        (LIST, "Yuma", "1,234", Relation.SIBLING),
        (SPLIT, "families", "51,780", Relation.CLAUSE),
        (SPLIT, "families", "110,230", Relation.SIBLING),
        (COMPARED, "Hondurans", "38,410", Relation.SHARED),
        ("El Paso: 25,193; San Diego: 26,086.", "San Diego", "25,193", Relation.SIBLING),
        ("The sector is Yuma. Agents stopped 4,120 people.", "Yuma", "4,120", Relation.BEFORE),
        ("Yuma is busy. It is hot. Agents stopped 4,120 people.", "Yuma", "4,120", Relation.STORY),
        ("Agents stopped 4,120 people. That was in Yuma.", "Yuma", "4,120", Relation.LATER),
    ],
)
def test_how_words_stand_to_a_figure(text: str, words: str, printed: str, told: Relation) -> None:
    assert stands(text, words, printed) is told


@pytest.mark.parametrize(
    ("text", "words", "printed", "told"),
    [
        (LIST, "May", "3,456", Relation.ATTACHED),
        (LIST, "May", "1,234", Relation.LISTED),
        (COMPARED, "April", "38,410", Relation.ATTACHED),
        (SPLIT, "June", "51,780", Relation.SHARED),
    ],
)
def test_how_times_stand_to_a_figure(text: str, words: str, printed: str, told: Relation) -> None:
    assert stands(text, words, printed, is_time=True) is told


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        (LIST, ["Tucson recorded 1,234 apprehensions", ", Yuma 2,345", "and Del Rio 3,456 in May."]),
        (COMPARED, ["Agents met 41,230 Hondurans", "up from 38,410 in April."]),
        ("Yuma (400) and Tucson (900) led.", ["Yuma (400", "and Tucson (900"]),
        ("The total was 4,120 (up 12 percent).", ["The total was 4,120", "(up 12 percent"]),
        ("It rose to 4,120 from 3,980.", ["It rose to 4,120", "from 3,980."]),
    ],
)
def test_each_figure_has_a_stretch_of_its_own(text: str, stretches: list[str]) -> None:
    (line,) = lined(text)
    zones = [line.frame.zones[one.span] for one in line.figures]
    assert [text[zone.start : zone.end].strip() for zone in zones] == stretches


def test_a_stretch_says_whether_it_compares_and_has_a_verb() -> None:
    (line,) = lined(COMPARED)
    first, second = (line.frame.zones[one.span] for one in line.figures)
    assert (first.compares, first.verb is not None) == (False, True)
    assert (second.compares, second.verb) == (True, None)


def test_the_number_of_a_time_is_no_figure() -> None:
    (line,) = lined("Agents stopped 4,120 people in fiscal 2021.")
    assert [one.text for one in line.figures] == ["4,120"]
