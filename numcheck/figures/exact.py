"""Which counts are printed to the last digit, so that they are told from chance."""

from numcheck.figures.figure import AMOUNTS, Figure, Kind

LEAST = 100
"""From where on an integer printed to the unit is told from chance."""


def is_exact(figure: Figure) -> bool:
    """Whether a count is printed to the last digit, without a hedge (`12,193`; `18,890`)."""
    return figure.kind is Kind.COUNT and is_to_the_unit(figure)


def is_to_the_unit(figure: Figure) -> bool:
    """Whether a count or a mass is printed to the unit, without a hedge (`12,193`; `11,201 pounds`)."""
    value = figure.value
    if figure.kind not in AMOUNTS or figure.hedge is not None or value is None or "." in figure.text:
        return False
    return value >= LEAST and value == value.to_integral_value() and value % 100 != 0
