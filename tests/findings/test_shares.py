"""What is said of shares: the verdict, the message and the edit."""

import pytest

from numcheck.findings.finding import Verdict
from tests.findings.support import findings, only

SWB = "at the southwest border"


def test_the_message_gives_part_whole_and_share() -> None:
    finding = only(f"Mexicans made up half of encounters {SWB} in fiscal 2022.")
    assert finding.rule == "NC106"
    assert finding.message == (
        "The share is 33.98%, 808,339 (Mexico, southwest border, fiscal 2022) of 2,378,944 (southwest border, fiscal "
        "2022), not half."
    )


def test_the_message_says_of_what_else_it_is_the_share() -> None:
    finding = only(f"Mexicans made up 29 percent of encounters {SWB} in fiscal 2022.")
    assert (
        "29 percent is the figure of all encounters at the southwest border (28.98% in fiscal 2023)" in finding.message
    )


@pytest.mark.parametrize(
    ("share", "right"),
    [("half", "a third"), ("one in five", "one in three"), ("50 percent", "34 percent"), ("50.0%", "34.0%")],
)
def test_the_edit_is_in_the_writers_style(share: str, right: str) -> None:
    finding = only(f"Mexicans made up {share} of encounters {SWB} in fiscal 2022.")
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.suggestion is not None
    assert finding.suggestion.replacement == right


def test_a_share_that_no_simple_fraction_is_near_is_told_in_percent() -> None:
    finding = only(f"A third of encounters {SWB} in fiscal 2022 ended in expulsions.")
    assert finding.suggestion is not None
    assert finding.suggestion.replacement == "45 percent"


def test_a_share_that_went_the_other_way() -> None:
    text = (
        f"The share of single adults among encounters {SWB} rose 13 percentage points from fiscal 2022 to fiscal 2024."
    )
    finding = only(text)
    assert finding.rule == "NC106"
    assert finding.message.startswith("It went the other way: the change of the share is -12.83 percentage points")


def test_an_open_border_is_missing_context() -> None:
    finding = only("Northern Triangle countries accounted for 41 percent of encounters in June 2021.")
    assert finding.verdict is Verdict.MISSING_CONTEXT


def test_a_share_of_a_poll_is_not_accused() -> None:
    text = (
        f"In June 2022, 60 percent of voters said that encounters {SWB} were too many; 17 percent of Mexicans agreed."
    )
    assert {finding.verdict for finding in findings(text)} <= {Verdict.UNVERIFIABLE}
