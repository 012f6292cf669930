"""CBP's `nationwide-encounters-*-state.csv`: every border by month, state, demographic, citizenship and title.

The files do not say which component met whom.
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
    "Land Border Region",
    "State",
    "Demographic",
    "Citizenship",
    "Title of Authority",
    "Encounter Count",
)


def normalise(path: Path) -> Observations:
    """The file's events by border, state, demographic, citizenship and title; raises the errors of `read_text`."""
    raw = read_text(path, COLUMNS)
    name = path.name
    years, running = fiscal_years(raw["Fiscal Year"], name)
    members(raw["Month Grouping"], labels.GROUPING_MARKS, name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["Month (abbv)"], name),
            "border": members(raw["Land Border Region"], labels.REGIONS, name),
            "state": members(raw["State"], {state: state for state in sorted(labels.STATES)}, name),
            "demographic": members(raw["Demographic"], labels.DEMOGRAPHICS, name),
            "citizenship": members(raw["Citizenship"], labels.CITIZENSHIPS, name),
            "title": members(raw["Title of Authority"], labels.TITLES, name),
            "value": counts(raw["Encounter Count"], name),
        }
    )
    return checked(frame, ("border", "state", "demographic", "citizenship", "title"), running, name)
