"""What the rules on averages, places, streaks and ranges say, and the edits that they suggest."""

import pytest

from numcheck.claims.claim import Operation
from numcheck.findings.ordinals import ordinal, reordered
from tests.findings.support import findings, only

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "rule", "edit"),
    [
        (f"Encounters {SWB} averaged 5,900 a day in fiscal 2022.", "NC108", "6,500 a day"),
        (f"Encounters {SWB} averaged 231,000 a month in fiscal 2022.", "NC108", None),  # nationwide: which is wrong?
        ("The Tucson sector was the fourth-busiest in fiscal 2023.", "NC107", "third-busiest"),
        ("The Del Rio sector was the second-busiest in fiscal 2022.", "NC107", None),  # the busiest: another form
        ("The Del Rio sector ranked fourth in fiscal 2023.", "NC107", "second"),
        (f"Encounters {SWB} rose in July 2021 for the 18th month in a row.", "NC109", "15th"),
        (f"Encounters {SWB} rose in July 2021 for the ninth month in a row.", "NC109", "15th"),
        (f"Monthly encounters {SWB} ranged between 200,000 and 245,000 in fiscal 2022.", "NC109", None),
    ],
)
def test_the_rule_and_the_edit(text: str, rule: str, edit: str | None) -> None:
    found = only(text)
    assert (found.rule, found.suggestion and found.suggestion.replacement) == (rule, edit)


def test_the_message_tells_what_was_divided_by_what() -> None:
    message = only(f"In December 2023 encounters {SWB} averaged 10,066 a day.").message
    assert "301,981 (southwest border, December 2023) over 31 days is 9,741 a day, not 10,066 a day." in message
    assert "Divided by 30 days a month, it would be." in message


def test_the_message_of_a_run_of_years_tells_years() -> None:
    text = (
        f"Border Patrol apprehensions {SWB} came to 2.05 million in fiscal 2023. It is the second consecutive year in "
        "which they went beyond two million."
    )
    found = [one for one in findings(text, "2023-10-22") if one.claim.operation is Operation.STREAK]
    assert [one.message.split(". ")[0] for one in found] == ["The streak to fiscal 2023 is 2 years long"]


def test_the_message_tells_who_stands_before() -> None:
    message = only("The Tucson sector was the fourth-busiest in fiscal 2023.").message
    assert message.startswith("It was third, with 373,630 (Tucson, Border Patrol")
    assert "393,230 (Del Rio" in message
    assert "427,470 (El Paso" in message


def test_what_holds_is_told_in_the_same_words() -> None:
    told = findings(f"December 2022 was the tenth straight month with more than 200,000 encounters {SWB}.")
    assert [one.claim.figure.text for one in told] == ["tenth", "200,000"]  # the mark is as true as the run
    for found in told:
        assert found.rule is None
        assert "10 months long" in found.message
        assert "166,010" in found.message


def test_how_far_back_a_place_is_known_is_noted() -> None:
    notes = only(f"September 2023 is the second-highest month on record for encounters {SWB}.").notes
    assert any("Known back to" in note.text for note in notes)


@pytest.mark.parametrize(
    ("number", "word"), [(1, "first"), (9, "ninth"), (10, "10th"), (11, "11th"), (22, "22nd"), (113, "113th")]
)
def test_an_ordinal(number: int, word: str) -> None:
    assert ordinal(number) == word


@pytest.mark.parametrize(
    ("printed", "number", "edit"),
    [
        ("second-highest", 3, "third-highest"),
        ("Second-highest", 3, "Third-highest"),
        ("2nd", 3, "3rd"),
        ("tenth", 11, "11th"),
        ("second-highest", 1, None),
        ("second", 1, "first"),
        ("the busiest sector", 3, "the third-busiest sector"),
        ("Busiest sector", 2, "Second-busiest sector"),
        ("had the most apprehensions", 2, "had the second-most apprehensions"),
        ("the hardest hit", 11, "the 11th-hardest hit"),
        ("the busiest", 1, None),
        ("than any other sector", 2, None),
        ("was followed by Haiti", 3, None),
        ("had more than any other sector", 2, None),
    ],
)
def test_an_ordinal_in_the_writers_form(printed: str, number: int, edit: str | None) -> None:
    assert reordered(printed, number) == edit
