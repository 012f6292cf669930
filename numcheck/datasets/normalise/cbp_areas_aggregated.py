"""CBP's file by sector and field office as others have added it up: no demographic and no citizenship is left in it.

It begins within a fiscal year. Rows without any event are left out, as everywhere.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS
from numcheck.datasets.normalise.cbp_areas import refuse_misplaced
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
    unfinished,
)

COLUMNS = (
    "fiscal_year",
    "month_abbv",
    "component",
    "land_border_region",
    "area_of_responsibility",
    "title_of_authority",
    "encounter_count",
)

DIMENSIONS = ("component", "border", "area", "title")


def normalise(path: Path) -> Observations:
    """The file's events by component, border, area and title; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    name = path.name
    years, _ = fiscal_years(raw["fiscal_year"], name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["month_abbv"], name),
            "component": members(raw["component"], labels.COMPONENTS, name),
            "border": members(raw["land_border_region"], labels.REGIONS, name),
            "area": members(raw["area_of_responsibility"], AREAS, name, folded=True),
            "title": members(raw["title_of_authority"], labels.TITLES, name),
            "value": counts(raw["encounter_count"], name),
        }
    )
    refuse_misplaced(frame, name)
    running = unfinished(frame["fiscal_year"], frame["month"])
    return checked(frame, DIMENSIONS, running, name, begun=int(years.min()))
