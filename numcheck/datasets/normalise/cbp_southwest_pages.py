"""The southwest months of fiscal years 2017 and 2018, from CBP's web pages of the time.

One row a month: for each component the total, unaccompanied children and people in family units. The rest
(single adults and accompanied minors), citizenship and title of authority were not broken down.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    months,
    read_text,
)
from numcheck.datasets.release import NOT_PUBLISHED
from numcheck.errors import DataDamagedError

COLUMNS = (
    "fiscal_year",
    "month_abbv",
    "usbp_total",
    "usbp_uac",
    "usbp_family_units",
    "ofo_total",
    "ofo_uac",
    "ofo_family_units",
)


def normalise(path: Path) -> Observations:
    """The file's events by component and demographic; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    times = pd.DataFrame({"fiscal_year": years, "month": months(raw["month_abbv"], path.name)})
    parts = [
        times.assign(component=component, demographic=demographic, value=value)
        for component in ("USBP", "OFO")
        for demographic, value in _demographics(raw, component.lower(), path.name).items()
    ]
    frame = pd.concat(parts, ignore_index=True).assign(citizenship=NOT_PUBLISHED, title=NOT_PUBLISHED)
    return checked(frame, ("component", "demographic", "citizenship", "title"), running, path.name)


def _demographics(raw: pd.DataFrame, component: str, name: str) -> dict[str, pd.Series]:
    total = counts(raw[f"{component}_total"], name)
    children = counts(raw[f"{component}_uac"], name)
    families = counts(raw[f"{component}_family_units"], name)
    rest = total - children - families
    if (rest < 0).any():
        raise DataDamagedError(
            f"{name}: unaccompanied children and families of {component.upper()} are more than its total.",
            "One of the three columns is wrong.",
        )
    return {"UAC": children, "FMUA": families, NOT_PUBLISHED: rest}
