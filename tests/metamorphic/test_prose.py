"""What the rewritings know of English."""

import pytest

from tests.metamorphic.prose import is_plain, leans, lowered, sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It fell. Then it rose.", ["It fell.", "Then it rose."]),
        ("The U.S. Border Patrol met 5 people in Sept. 2022. More came.", None),
        ("Sen. Dana Whitlow said so. Rep. Quill did not.", ["Sen. Dana Whitlow said so.", "Rep. Quill did not."]),
        ("A heading\n\nIt fell to 2.4 million.", ["It fell to 2.4 million."]),
        ("It came at 9 a.m. Nobody knew.", ["It came at 9 a.m. Nobody knew."]),
    ],
)
def test_sentences(text: str, parts: list[str] | None) -> None:
    found = [text[one.start : one.end] for one in sentences(text)]
    assert found == (parts or ["The U.S. Border Patrol met 5 people in Sept. 2022.", "More came."])


@pytest.mark.parametrize(
    "sentence",
    ["It fell, he said.", "“No,” he said.", "It fell (again).", "It fell; it rose.", "It fell — twice.", "Who knows?"],
)
def test_a_sentence_with_more_than_a_clause_is_not_plain(sentence: str) -> None:
    assert not is_plain(sentence)


def test_a_plain_sentence_may_have_numbers_and_names() -> None:
    assert is_plain("CBP recorded 227,547 encounters at the country's southwest border in September 2022.")


@pytest.mark.parametrize(
    "sentence", ["That was 15 percent more.", "Of those, 5 stayed.", "The total fell.", "5,120 came."]
)
def test_a_sentence_may_lean_on_the_one_before(sentence: str) -> None:
    assert leans(sentence)


def test_a_sentence_with_its_own_subject_leans_on_nothing() -> None:
    assert not leans("Encounters at the northern border fell.")


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("The sector had 5,120.", "the sector had 5,120."),
        ("CBP met 5,120 people.", "CBP met 5,120 people."),
        ("Castellan saw it.", None),
        ("Theodore saw it.", None),
    ],
)
def test_a_sentence_behind_other_words_keeps_its_names(sentence: str, behind: str | None) -> None:
    assert lowered(sentence) == behind
