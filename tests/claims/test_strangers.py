"""Superlatives among what is no time."""

import pytest

from numcheck.claims.strangers import among_strangers
from numcheck.figures.extract import find_figures


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the most arrests of any county in the state", True),
        ("more arrests than any other school", True),
        ("the most arrests of any month since 2019", False),
        ("the highest total of any February", False),
        ("the most arrests of any president", False),
        ("fewer arrests than in any month since September 2020", False),
        ("the highest level on record", False),
    ],
)
def test_what_is_no_time(text: str, expected: bool) -> None:
    (figure,) = [one for one in find_figures(text) if one.kind.value == "superlative"]
    assert among_strangers(figure) is expected
