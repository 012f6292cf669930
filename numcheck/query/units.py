"""Rows in another unit."""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.query.answer import Row
from numcheck.units import convert

_PLACES = Decimal("0.001")
"""To how many places a converted figure is told: more than any agency prints of a ton."""


def in_unit(rows: Sequence[Row], measure: str, unit: str, catalog: Catalog) -> tuple[Row, ...]:
    """The rows with their values in another unit, to a thousandth of it.

    Raises:
        UnitError: The unit is not known, or the measure is not counted in such units.
        ExtraMissingError: pint is not installed.
    """
    of = catalog.measures[catalog.resolve(measure, Scope())[0]].unit
    return tuple(row._replace(value=convert(row.value, of, unit).quantize(_PLACES), unit=unit) for row in rows)
