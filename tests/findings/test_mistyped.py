"""Slips of the hand, told from revisions."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.findings.finding import Verdict
from numcheck.readings.mistyped import mistyped
from tests.findings.support import findings


@pytest.mark.parametrize(
    ("printed", "official", "slip"),
    [
        ("137743", "137473", True),
        ("39733", "39773", True),
        ("39773", "39733", True),
        ("199976", "200162", False),
        ("39743", "39773", False),
        ("39773", "39773", False),
        ("137473", "13747", False),
        ("7", "8", False),
    ],
)
def test_slips(printed: str, official: str, slip: bool) -> None:
    assert mistyped(Decimal(printed), Decimal(official)) is slip


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_either_may_be_the_right_one(one: int, other: int) -> None:
    assert mistyped(Decimal(one), Decimal(other)) is mistyped(Decimal(other), Decimal(one))


@pytest.mark.parametrize(("printed", "verdict"), [("39,733", Verdict.CONTRADICTED), ("39,769", Verdict.SUPPORTED)])
def test_a_slip_is_no_revision(printed: str, verdict: Verdict) -> None:
    text = f"The Border Patrol apprehended {printed} Mexicans at the southwest border in September 2023."
    (found,) = findings(text, "2023-10-22")
    assert found.verdict is verdict
