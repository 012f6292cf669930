"""Exact levels that are another reading's, to the digit: the writer took that for what the words say."""

import pytest

from numcheck.readings.answer import Ruling
from numcheck.readings.decision import ANOTHER, NOTHING
from tests.evaluation.labelled import passages
from tests.readings.support import decided

SWB = "southwest border"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # All of CBP's, where words before it or of the story say the Border Patrol.
        (
            "Agents apprehended 29,205 people between the ports in January, 11 percent fewer than in December and 78 "
            f"percent below the May 2019 peak of 144,116 at the {SWB}.",
            "2020-02-12",
        ),
        (f"Border Patrol, family units, {SWB}: January 24,188, February 40,740.", "2019-07-10"),
        # The Border Patrol's, where they say CBP.
        (f"CBP had 851,508 encounters at the {SWB} in fiscal 2019.", "2024-02-29"),
    ],
)
def test_the_other_components_number_is_a_slip(text: str, day: str) -> None:
    last = decided(text, day)[-1]
    assert last.ruling is Ruling.FLAGGED
    assert (last.why, last.slot) == (ANOTHER, "component")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # A sum of both, and the whole of a part.
        (f"Agents made 99,545 arrests at the {SWB} in June; with the ports' 45,000 the sum was 144,556.", "2023-08-20"),
        ("Agents met 1,630 of the 30,010 Indians encountered at the northern border in fiscal 2023.", "2024-04-10"),
        # The ports' own, at which words point.
        ("They came in numbers not seen for 13 years: 132,856 in May between the ports, 11,260 at them.", "2019-06-07"),
    ],
)
def test_no_word_says_that_it_is_the_components(text: str, day: str) -> None:
    assert decided(text, day)[-1].ruling is not Ruling.FLAGGED


def test_a_number_of_something_far_is_not_the_one_told() -> None:
    (report,) = [one for one in passages() if "April had 38,088 and May 43,049" in one.text]
    told = report.text.replace("43,049", "40,337")
    (_, _, other, *_), (_, _, holds, *_) = (decided(text, report.published) for text in (report.text, told))
    assert (other.ruling, other.why) == (Ruling.FLAGGED, NOTHING)
    assert holds.ruling is Ruling.HOLDS
