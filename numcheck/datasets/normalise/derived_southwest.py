"""Southwest months by component that no file by component holds, derived from two others.

One row a month: Border Patrol's events, and those of the Office of Field Operations as the difference between
the nationwide file's southwest total and Border Patrol's. A cell is empty where the month is not out yet.
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
    unfinished,
)

COLUMNS = ("fiscal_year", "month_abbv", "usbp", "ofo")


def normalise(path: Path) -> Observations:
    """The file's events by component, a row a month; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, _ = fiscal_years(raw["fiscal_year"], path.name)
    times = pd.DataFrame({"fiscal_year": years, "month": months(raw["month_abbv"], path.name)})
    parts = []
    for component in ("USBP", "OFO"):
        held = raw[component.lower()] != ""
        value = counts(raw[component.lower()][held].reset_index(drop=True), path.name)
        parts.append(times[held].reset_index(drop=True).assign(component=component, value=value))
    frame = pd.concat(parts, ignore_index=True)
    running = unfinished(times["fiscal_year"], times["month"])
    return checked(frame, ("component",), running, path.name)
