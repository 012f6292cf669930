"""The Border Patrol's sectors by month, not rounded, from CBP's table of fiscal 2000 to 2020.

CBP posts it as a PDF, which is not read: these are the columns of a table of it.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS, SECTORS
from numcheck.datasets.normalise.observations import (
    MONTHS,
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
)
from numcheck.errors import DataDamagedError

COLUMNS = ("fiscal_year", "month_abbv", "land_border_region", "sector", "encounters")


def normalise(path: Path) -> Observations:
    """The file's events by border and sector; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["month_abbv"], path.name),
            "border": members(raw["land_border_region"], labels.REGIONS, path.name),
            "area": members(raw["sector"], AREAS, path.name, folded=True),
            "value": counts(raw["encounters"], path.name),
        }
    )
    _refuse_lacking(frame, path.name)
    return checked(frame, ("border", "area"), running, path.name)


_CLOSED = "Livermore"
"""The sector that was closed in 2004."""


def _refuse_lacking(frame: pd.DataFrame, name: str) -> None:
    """Refuses a table that leaves out a sector, whose months would be taken for months without an event."""
    rows = zip(frame["fiscal_year"], frame["month"], frame["area"], strict=True)
    held: dict[tuple[int, int], set[str]] = {}
    for year, month, area in rows:
        held.setdefault((int(year), int(month)), set()).add(str(area))
    for (year, month), areas in held.items():
        if missing := sorted(SECTORS.keys() - areas - {_CLOSED}):
            raise DataDamagedError(
                f"{name}: {MONTHS[month]} of fiscal year {year} has no {', '.join(missing)}.",
                "Give the table whole: a sector without a row would count as one without an event.",
            )
