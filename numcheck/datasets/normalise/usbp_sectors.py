"""The Border Patrol's sectors by month, not rounded, from CBP's table of fiscal 2000 to 2020."""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
)

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
    return checked(frame, ("border", "area"), running, path.name)
