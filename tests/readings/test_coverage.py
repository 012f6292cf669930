"""Why a claim has no answer: which rule, and what it tells."""

import pytest

from tests.readings.support import unanswered

SWB = "at the southwest border"


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (f"CBP recorded 54,000 encounters {SWB} in March 1996.", "NC901"),
        (f"CBP recorded 54,000 encounters {SWB} in fiscal 2031.", "NC901"),
        ("CBP recorded 54,000 encounters at the northern border in fiscal 2012.", "NC901"),
        (f"Encounters {SWB} rose 37 percent in fiscal 2017 from fiscal 2016.", "NC901"),
        (f"CBP recorded 2.4 million encounters {SWB}.", "NC904"),
        (f"Encounters {SWB} rose 37 percent.", "NC904"),
        (f"Encounters {SWB} rose to 203,598 last month.", "NC903"),
        (f"Encounters {SWB} rose to 203,598 in August.", "NC903"),
        (f"Encounters {SWB} could reach 400,000 in March 2023.", "NC905"),
        (f"Hundreds of thousands of migrants crossed {SWB.removeprefix('at ')} in fiscal 2022.", "NC906"),
        (f"There were 600,000 encounters with gotaways {SWB} in fiscal 2022.", "NC902"),
        (f"Half of the encounters {SWB} in fiscal 2022 were of Afghans.", "NC902"),
        (f"There were 12,000 encounters a day {SWB} last week.", "NC904"),
        (f"An average of 7,000 encounters a day {SWB}, a peak, was told in May 2022.", "NC904"),
    ],
)
def test_the_rule(text: str, rule: str) -> None:
    assert unanswered(text).rule == rule


def test_out_of_coverage_tells_what_is_held_and_what_is_not() -> None:
    why = unanswered(f"CBP recorded 54,000 encounters {SWB} in March 1996.").why
    assert "March 1996" in why
    assert "October 2016" in why  # CBP's series of the southwest border begins with fiscal 2017


def test_what_no_dataset_breaks_down_is_not_measured_and_no_matter_of_months() -> None:
    found = unanswered("The Border Patrol recorded 12,000 encounters in Texas in fiscal 2022.")
    assert (found.rule, "TX" in found.why) == ("NC902", True)
