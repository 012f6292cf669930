"""Where sentences and paragraphs begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Role
from numcheck.documents.sentences import split
from tests.growth import growth

PROSE = st.lists(
    st.sampled_from(
        [
            *"ab AZ09.!?…,;:-()[]\"'“”’\n\r\t",
            "\u00a0",
            "\u2029",
            "é",
            "漢",
            "U.S.",
            "Gov.",
            "No. ",
            "p.m. ",
            ". ",
            ".\n",
            "\n\n",
        ]
    )
).map("".join)


def sentences(text: str) -> list[str]:
    return [text[s.span.start : s.span.end] for s in split(text)]


def paragraphs(text: str) -> list[int]:
    return [s.paragraph for s in split(text)]


@pytest.mark.parametrize(
    "expected",
    [
        ["CBP counted 2.4 million.", "That was 37 percent more."],
        ["Was it a record?", "It was!", "Nobody else said so."],
        ["The U.S. Border Patrol counted 1.5 million.", "CBP counted more."],
        ["They crossed into the U.S.", "The agency counted them."],
        ["On Nov. 11, Gov. Greg Abbott met Sen. John Cornyn.", "They spoke."],
        ["Mr. Miller and Dr. J. Edgar Wood met George W. Bush."],
        ["Lane No. 2 was shut.", "He said no.", "Five lanes stayed open."],
        ["It opened at 5 a.m. Friday.", "It shut at 6 p.m.", "The queue was long."],
        ["Acme Inc. Vice President Ann Lee spoke.", "She works for Acme Inc.", "The firm is old."],
        ["In St. Louis, it rained."],
        ["“That is a lot.”", "He left."],
        ["“That is a lot,” he said.", "“Too many.”"],
        ["“Really?” he asked.", "“Yes.”"],
        ["(It was a record.)", "It stands."],
        ["It rose ... and fell.", "Then..."],
        ["It rose...", "Then it fell."],
        ["It rose . . . and fell . . . again."],
        ["WASHINGTON, D.C. – The agency counted 2.4 million."],
        ["The count was 1,500.", "37 percent were families."],
        ["It cost too much.", "$5 million was spent."],
        ["They came from the E.U. and the U.K.", "They stayed."],
    ],
    ids=lambda expected: str(expected[0])[:32],
)
def test_sentences_of_one_paragraph(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_a_line_that_ends_as_a_sentence_does_ends_its_paragraph() -> None:
    assert paragraphs("One is here. Two is here.\nThree is here.\n\nFour is here.") == [0, 0, 1, 2]


def test_prose_broken_in_mid_sentence_is_one_paragraph() -> None:
    text = (
        "The head of the agency said on Friday that it had recorded more than\n"
        "2.4 million encounters in the fiscal year that ended in September, as\n"
        "Texas Gov. Greg Abbott and others had foretold. Border Patrol agents in\n"
        "the U.S.\n"
        "southwest counted most of them.\n"
    )
    assert paragraphs(text) == [0, 0]
    assert sentences(text)[1].startswith("Border Patrol agents in\nthe U.S.\nsouthwest")


def test_a_broken_line_may_end_with_an_abbreviation() -> None:
    text = (
        "The numbers were released on Friday in a letter to the office of Gov.\n"
        "Greg Abbott, who had asked for them in the spring and again in summer.\n"
    )
    assert len(sentences(text)) == 1


@pytest.mark.parametrize("end", ["\n", "\n\n", "\r\n", "\r\n\r\n", "\r"])
def test_the_first_line_without_an_end_is_the_headline(end: str) -> None:
    found = split(f"Border encounters hit a record{end}CBP counted 2.4 million. It was a record.")
    assert [s.role for s in found] == [Role.HEADLINE, Role.BODY, Role.BODY]


def test_a_first_line_that_ends_as_a_sentence_does_is_none() -> None:
    assert split("CBP counted 2.4 million.\nIt was a record.")[0].role is Role.BODY


def test_a_headline_of_two_broken_lines_stays_one() -> None:
    assert len(split("Encounters at the border\nrise again\n\nCBP counted them.")) == 2


def test_list_items_are_paragraphs_and_their_numbers_end_nothing() -> None:
    text = "Totals\n\n1. CBP counted 2.4 million\n2. The Border Patrol counted 2.2 million\n- and more"
    assert sentences(text) == [
        "Totals",
        "1. CBP counted 2.4 million",
        "2. The Border Patrol counted 2.2 million",
        "- and more",
    ]


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\r\n", "\u2029"])
def test_white_space_has_no_sentence(text: str) -> None:
    assert split(text) == ()


def test_the_contracts_example() -> None:
    text = "In fiscal year 2022, closed in September, CBP recorded 2.4 million encounters, officials said. More came."
    assert (split(text)[0].span.start, split(text)[0].span.end) == (0, 94)


@given(st.one_of(st.text(), PROSE))
def test_sentences_cover_a_text_in_order(text: str) -> None:
    found = split(text)
    end = 0
    for number, sentence in enumerate(found):
        assert sentence.number == number
        assert end <= sentence.span.start < sentence.span.end
        assert not text[end : sentence.span.start].strip()
        body = text[sentence.span.start : sentence.span.end]
        assert body == body.strip()
        end = sentence.span.end
    assert not text[end:].strip()
    numbers = [s.paragraph for s in found]
    assert numbers == sorted(numbers)
    assert {s.paragraph for s in found if s.role is Role.HEADLINE} <= {0}


@given(PROSE)
def test_a_paragraph_added_at_the_end_moves_no_sentence(text: str) -> None:
    assert split(text + "\n\nNothing else was said.")[: len(split(text))] == split(text)


@pytest.mark.parametrize("piece", [".", ". ", '" . ', "U.S. ", "a", "( ", "A.\n", "\n", "1. "])
def test_the_work_grows_with_the_text(piece: str) -> None:
    assert growth(split, piece * 500, piece * 5_000) < 12
