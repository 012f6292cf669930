"""The units of official figures: one pint registry, built when it is first asked for.

pint is imported only then: a plain check has no use for it. The definitions are `units.txt`.
"""

import re
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from numcheck.errors import ExtraMissingError, UnitError

if TYPE_CHECKING:
    from pint import UnitRegistry

POUNDS = {
    "pound": Decimal(1),
    "ounce": Decimal(1) / 16,
    "ton": Decimal(2000),
    "kilogram": 1 / Decimal("0.45359237"),
    "gram": 1 / Decimal("453.59237"),
    "metric ton": 1000 / Decimal("0.45359237"),
}
"""How many pounds the masses that articles print are (the international pound is 0.45359237 kg; a ton is the short one
of U.S. agencies): a plain check converts with these, and a test holds them against `units.txt`."""

_WORDS = re.compile(r"[A-Za-z_ ]+")
_HINT = "Masses are in pounds, kilograms or tons."

DEFINITIONS = Path(__file__).with_name("units.txt")


@cache
def registry() -> "UnitRegistry[Decimal]":
    """The registry: encounters, pounds, kilograms, tons, days, months; its numbers are `Decimal`.

    Raises:
        ExtraMissingError: pint is not installed.
    """
    try:
        from pint import UnitRegistry
    except ImportError as error:
        raise ExtraMissingError("Units need pint.", "pip install 'numcheck[data]'") from error
    return UnitRegistry(str(DEFINITIONS), non_int_type=Decimal, autoconvert_offset_to_baseunit=False)


def convert(value: Decimal, unit: str, to: str) -> Decimal:
    """A value in another unit: 2 tons are 4,000 pounds.

    Args:
        value: How many.
        unit: Of what.
        to: The unit wanted, in words (`metric tons`).

    Raises:
        UnitError: A unit is not known, or the two measure different things.
        ExtraMissingError: pint is not installed.
    """
    units = registry()
    from pint.errors import PintError

    try:
        found = units.Quantity(value, _name(unit)).to(_name(to)).magnitude
    except (PintError, AttributeError, ValueError) as error:
        raise UnitError(f"{unit} cannot be told in {to}: {error}.", _HINT) from error
    return Decimal(found)


def _name(text: object) -> str:
    """A unit as the registry calls it; it is never asked for an expression, of which it may choke."""
    if not isinstance(text, str) or not _WORDS.fullmatch(text):
        raise UnitError(f"{text!r} is no unit.", _HINT)
    return "_".join(text.split()).lower()
