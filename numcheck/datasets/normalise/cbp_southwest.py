"""CBP's `sbo-encounters-*.csv`: the southwest land border by month, component, demographic, citizenship and title.

The counts are floats (`9584.0`) in some releases. `Encounter Type` is not used: the release of October 2022
calls 1,054,084 Title 42 expulsions apprehensions; `Title of Authority` tells the two apart in every release.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
)

COLUMNS = (
    "Fiscal Year",
    "Month Grouping",
    "Month (abbv)",
    "Component",
    "Demographic",
    "Citizenship Grouping",
    "Title of Authority",
    "Encounter Count",
)


def normalise(path: Path) -> Observations:
    """The file's events by component, demographic, citizenship and title; raises the errors of `read_text`."""
    raw = read_text(path, COLUMNS)
    name = path.name
    years, running = fiscal_years(raw["Fiscal Year"], name)
    members(raw["Month Grouping"], labels.GROUPING_MARKS, name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["Month (abbv)"], name),
            "component": members(raw["Component"], labels.COMPONENTS, name),
            "demographic": members(raw["Demographic"], labels.DEMOGRAPHICS, name),
            "citizenship": members(raw["Citizenship Grouping"], labels.GROUPINGS, name),
            "title": members(raw["Title of Authority"], labels.TITLES, name),
            "value": counts(raw["Encounter Count"], name),
        }
    )
    return checked(frame, ("component", "demographic", "citizenship", "title"), running, name)
