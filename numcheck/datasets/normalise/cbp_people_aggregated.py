"""CBP's file by sector and field office as others have added it up by people: demographic and citizenship, no area.

Its labels are its maker's own. There is no column for the title of authority; the kind of encounter tells it.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_months,
    fiscal_years,
    members,
    read_text,
    unfinished,
)

COLUMNS = ("month", "fiscal_year", "agency", "border", "demographic", "nationality", "encounter_type", "encounters")

DIMENSIONS = ("component", "border", "demographic", "citizenship", "title")


def normalise(path: Path) -> Observations:
    """The file's events by component, border and the people's; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    name = path.name
    years, _ = fiscal_years(raw["fiscal_year"], name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": fiscal_months(raw["month"], name),
            "component": members(raw["agency"], labels.AGGREGATED_COMPONENTS, name),
            "border": members(raw["border"], labels.AGGREGATED_BORDERS, name),
            "demographic": members(raw["demographic"], labels.AGGREGATED_DEMOGRAPHICS, name),
            "citizenship": members(raw["nationality"], labels.AGGREGATED_CITIZENSHIPS, name),
            "title": members(raw["encounter_type"], labels.ENCOUNTER_TYPES, name),
            "value": counts(raw["encounters"], name),
        }
    )
    return checked(frame, DIMENSIONS, unfinished(frame["fiscal_year"], frame["month"]), name)
