"""Two values for one thing, and the many reasons for two numbers that are none."""

import pytest

from tests.findings.arithmetic.support import told
from tests.findings.support import findings

SWB = "at the southwest border in March 1995"


@pytest.mark.parametrize(
    "text",
    [
        "Storm leaves 434,625 homes dark\n\nThe storm left 434,562 homes without power.",
        "The county has 434,625 voters. Of its 434,652 voters half came.",
    ],
)
def test_digits_in_another_order_are_found(text: str) -> None:
    assert [code for code, _ in told(text)] == ["NC404"]


@pytest.mark.parametrize(
    "text",
    [
        "The county counted 434,625 ballots in May. It counted 434,652 ballots in June.",
        "The clerk said the county had 434,625 voters. The county had 434,562, according to the state.",
        "The county first had 434,625 ballots. It has 434,562 ballots.",
        "The county has 434,625 voters. The state sent 434,652 letters.",
        "It counted 434,625 votes and 434,562 letters.",
        "The county has 434,625 voters. The state has 534,526 voters.",
    ],
)
def test_two_numbers_that_are_told_apart_are_left_alone(text: str) -> None:
    assert not told(text)


def test_two_levels_of_one_measure_place_and_time_contradict_each_other() -> None:
    text = f"CBP recorded 2.4 million encounters {SWB}. There were 2.1 million CBP encounters {SWB}."
    assert [finding.rule for finding in findings(text)] == ["NC901", "NC404"]


@pytest.mark.parametrize(
    "text",
    [
        # The official figures say which one is wrong.
        "CBP recorded 2.4 million encounters at the southwest border in fiscal 2022."
        " There were 2.1 million CBP encounters at the southwest border in fiscal 2022.",
        # A revision, two sources, another place, a part, a number that agrees.
        f"CBP first published 2.4 million encounters {SWB}. There were 2.1 million CBP encounters {SWB}.",
        f"AP reported 2.4 million CBP encounters {SWB}. CBS News reported 2.1 million CBP encounters {SWB}.",
        f"CBP recorded 2.4 million encounters {SWB}. CBP recorded 2.1 million encounters in March 1995.",
        f"CBP recorded 2.4 million encounters {SWB}. CBP recorded 100,000 encounters {SWB}.",
        f"CBP recorded 2.4 million encounters {SWB}. CBP recorded 2,378,944 encounters {SWB}.",
        f"CBP recorded 2.4 million encounters {SWB}. CBP recorded more than 2 million encounters {SWB}.",
    ],
)
def test_two_levels_with_a_reason_are_not_called_two_values(text: str) -> None:
    assert "NC404" not in [finding.rule for finding in findings(text)]
