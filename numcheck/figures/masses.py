"""Masses in the unit in which an article prints them, and in the pounds of official figures."""

from decimal import Decimal

from numcheck.figures.figure import Figure
from numcheck.units import POUNDS


def pounds_in(figure: Figure) -> Decimal:
    """How many pounds the figure's unit is (a kilogram 2.2046); 1 of a figure that is no mass."""
    return POUNDS.get(figure.unit or "", Decimal(1))


def in_unit(value: Decimal, figure: Figure) -> Decimal:
    """Pounds in the figure's unit (12,257.36 kilograms); of a figure that is no mass, the value as it is."""
    factor = pounds_in(figure)
    return value if factor == 1 else value / factor


def in_pounds(value: Decimal, figure: Figure) -> Decimal:
    """A value in the figure's unit as pounds; of a figure that is no mass, as it is."""
    return value * pounds_in(figure)
