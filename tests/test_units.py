import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.errors import UnitError
from numcheck.units import POUNDS, convert


@pytest.mark.parametrize(
    ("value", "unit", "to", "expected"),
    [
        ("2", "tons", "pounds", "4000"),
        ("1", "pound", "kilograms", "0.45359237"),
        ("16", "ounces", "lbs", "1"),
        ("12", "months", "days", "365.2425"),
        ("5", "encounters", "encounters", "5"),
        ("1", "Metric Tons", "kilograms", "1000"),
    ],
)
def test_units_are_exact(value: str, unit: str, to: str, expected: str) -> None:
    assert convert(Decimal(value), unit, to) == Decimal(expected)


@pytest.mark.parametrize(
    ("unit", "to"), [("pounds", "days"), ("encounters", "pounds"), ("pounds", "stones"), ("", "kg")]
)
def test_what_does_not_convert_is_refused(unit: str, to: str) -> None:
    with pytest.raises(UnitError):
        convert(Decimal(1), unit, to)


@given(st.decimals(0, 10**9, places=3), st.sampled_from(["kilograms", "tons", "ounces", "grams", "metric tons"]))
def test_there_and_back(value: Decimal, unit: str) -> None:
    assert abs(convert(convert(value, "pounds", unit), unit, "pounds") - value) < Decimal("0.001")


def test_pint_waits_until_it_is_needed() -> None:
    code = (
        "import sys, numcheck.units; assert 'pint' not in sys.modules; "
        "numcheck.units.registry(); assert 'pint' in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("unit", POUNDS)
def test_the_pounds_of_a_plain_check_are_pint_s(unit: str) -> None:
    assert abs(convert(Decimal(1), unit, "pounds") - POUNDS[unit]) < Decimal("1e-20")
