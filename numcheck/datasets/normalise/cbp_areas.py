"""CBP's `nationwide-encounters-*-aor.csv`: every border by month, component, sector or field office, and the rest.

`Encounter Type` is not used, and takes no part in a key: other files of CBP call expulsions apprehensions there.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS, SECTORS
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
)
from numcheck.errors import DataDamagedError

COLUMNS = (
    "Fiscal Year",
    "Month Grouping",
    "Month (abbv)",
    "Component",
    "Land Border Region",
    "Area of Responsibility",
    "Demographic",
    "Citizenship",
    "Title of Authority",
    "Encounter Count",
)


def normalise(path: Path) -> Observations:
    """The file's events by component, border, area and the people's; raises the errors of `read_text`."""
    raw = read_text(path, COLUMNS)
    name = path.name
    years, running = fiscal_years(raw["Fiscal Year"], name)
    members(raw["Month Grouping"], labels.GROUPING_MARKS, name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["Month (abbv)"], name),
            "component": members(raw["Component"], labels.COMPONENTS, name),
            "border": members(raw["Land Border Region"], labels.REGIONS, name),
            "area": members(raw["Area of Responsibility"], AREAS, name, folded=True),
            "demographic": members(raw["Demographic"], labels.DEMOGRAPHICS, name),
            "citizenship": members(raw["Citizenship"], labels.CITIZENSHIPS, name),
            "title": members(raw["Title of Authority"], labels.TITLES, name),
            "value": counts(raw["Encounter Count"], name),
        }
    )
    refuse_misplaced(frame, name)
    return checked(frame, ("component", "border", "area", "demographic", "citizenship", "title"), running, name)


def refuse_misplaced(frame: pd.DataFrame, name: str) -> None:
    """Refuses a sector's row that is not the Border Patrol's, and a field office's that is."""
    pairs = frame[["component", "area"]].drop_duplicates()
    for component, area in pairs.itertuples(index=False):
        if (component == "USBP") != (area in SECTORS):
            raise DataDamagedError(
                f"{name}: {area} has events of {component}.",
                "Sectors are the Border Patrol's, field offices those of the Office of Field Operations.",
            )
