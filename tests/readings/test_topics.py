"""What a story is about goes on, sentences after it was settled, until other words say otherwise."""

import pytest

from numcheck.readings.answer import Ruling
from tests.readings.support import decided

ASIDE = (
    "Volunteers hand out water at dawn. A shuttle waits by the gate. The line has grown since spring. "
    "A priest reads names from a list. Nobody pushes. The gate opens at six. "
)
PORTS = f"In fiscal 2024 officers at ports of entry along the southwest border met 604,482 people. {ASIDE}"
MONTANA = f"Montana had 16,352 encounters in fiscal 2024. {ASIDE}"


@pytest.mark.parametrize(
    "text",
    [
        f"{PORTS}Single adults made up the bulk, 343,639.",
        f"{PORTS}Mexicans accounted for 151,405.",
    ],
)
def test_a_number_may_be_of_what_the_story_is_about(text: str) -> None:
    assert decided(text, "2024-10-23")[-1].ruling is Ruling.HOLDS


def test_what_near_words_say_otherwise_is_not_of_the_topic() -> None:
    text = f"{PORTS}In fiscal 2023 the Border Patrol made 343,639 arrests at the northern border."
    (*_, last) = decided(text, "2024-10-23")
    assert last.ruling is not Ruling.HOLDS
    assert last.option is not None
    assert dict(last.option.members) == {"border": "northern", "component": "USBP"}


def test_the_topic_is_offered_and_never_insisted_on() -> None:
    """A number that is not the topic's is not accused of not being so."""
    text = f"{PORTS}Single adults made up the bulk, 297,415."
    assert decided(text, "2024-10-23")[-1].ruling is Ruling.OPEN
