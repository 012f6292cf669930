"""The borders, components and periods that writers take for one another."""

from collections.abc import Iterator

from numcheck.periods import Period, fiscal_year_of

BORDERS = ("nationwide", "southwest", "northern", "coastal")
"""The borders, the broadest first."""

CHIEF = BORDERS[:2]
"""The borders that newsrooms take for one another. A percentage of the small ones agrees too easily by chance."""

COMPONENTS = ("CBP", "USBP", "OFO")


def beside(period: Period) -> Iterator[Period]:
    """The months or years beside a period, the other kind of year, the whole year of a part of it."""
    if period.is_month:
        yield from (period.shift(by) for by in (-1, 1, -12, 12))
        return
    yield from (period.shift(-12), period.shift(12))
    if period.fiscal_year is not None:
        yield Period.calendar(period.fiscal_year)
    elif period.calendar_year is not None:
        yield Period.fiscal(period.calendar_year)
    else:
        yield Period.fiscal(fiscal_year_of(period.last))
        yield Period(period.first, period.last - 1)
