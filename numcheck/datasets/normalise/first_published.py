"""Southwest figures as first published, read in reports of the time: months, and running totals of fiscal years.

Each row of the months came out on its own day, which stands in the column `published` of the observations: every
such day is a release of its own.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import Observations, counts, members, read_text
from numcheck.errors import DataDamagedError, PeriodError
from numcheck.periods import Period, fiscal_year_of

COLUMNS = ("month", "measure", "as_first_published", "published")
TOTAL_COLUMNS = ("as_of", "measure", "value")

BORDERS = ("southwest", "nationwide")
"""The borders of the running totals, in the order of `normalise_totals`."""

_MEASURE = r"(SWB|Nationwide) FY(\d{4}) FYTD Oct-([A-Z][a-z]{2})( .*)?"


def normalise(path: Path) -> Observations:
    """The file's months, with the column `published`; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    members(raw["measure"], {"SWB total": "encounters"}, path.name)
    months = [_month(cell, path.name) for cell in raw["month"]]
    years = [fiscal_year_of(month) for month in months]
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": [(month + 3) % 12 for month in months],
            "value": counts(raw["as_first_published"], path.name),
            "published": raw["published"],
        }
    )
    if len(set(months)) < len(months):
        raise DataDamagedError(f"{path.name}: a month occurs twice.", "A month is first published once.")
    return Observations(frame, (), frozenset(years))


def normalise_totals(path: Path) -> tuple[Observations, ...]:
    """The file's running totals, of `BORDERS` each, with the columns `first` and `last` (ordinals of months).

    A total that only some reports gave (its measure says so in brackets) is left out.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or a cell is not what it has to be.
    """
    raw = read_text(path, TOTAL_COLUMNS)
    said = raw["measure"].str.extract(f"^{_MEASURE}$")
    if said[0].isna().any():
        raise DataDamagedError(
            f"{path.name}: {raw['measure'][said[0].isna()].iloc[0]!r} is no running total.",
            "It has to be like `SWB FY2022 FYTD Oct-Jul`.",
        )
    last = [_month(cell[:7], path.name) for cell in raw["as_of"]]
    first = [month - (month + 3) % 12 for month in last]
    frame = pd.DataFrame({"first": first, "last": last, "value": counts(raw["value"], path.name)})
    plain, southwest = said[3].isna(), said[0] == "SWB"
    return tuple(Observations(frame[plain & chosen].reset_index(drop=True), ()) for chosen in (southwest, ~southwest))


def _month(cell: str, name: str) -> int:
    try:
        period = Period.parse(cell)
    except PeriodError as error:
        raise DataDamagedError(f"{name}: {error.message}", "Months are written 2022-07.") from error
    if not period.is_month:
        raise DataDamagedError(f"{name}: {cell!r} is no month.", "Months are written 2022-07.")
    return period.first
