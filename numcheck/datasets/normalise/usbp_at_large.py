"""The Border Patrol's southwest months, at entry and at large, from CBP's pages of nationwide encounters."""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_months,
    fiscal_years,
    read_text,
    unfinished,
)
from numcheck.errors import DataDamagedError

COLUMNS = ("fiscal_year", "month", "usbp_swb_total", "at_entry", "at_large")

_MEMBERS = {"at entry": "at_entry", "at large": "at_large"}


def normalise(path: Path) -> Observations:
    """The pages' events by whether somebody was met on entering or found later.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or the two do not make up the total.
    """
    raw = read_text(path, COLUMNS)
    years, _ = fiscal_years(raw["fiscal_year"], path.name)
    times = pd.DataFrame({"fiscal_year": years, "month": fiscal_months(raw["month"], path.name)})
    total = counts(raw["usbp_swb_total"], path.name)
    parts = {member: counts(raw[column], path.name) for member, column in _MEMBERS.items()}
    if (parts["at entry"] + parts["at large"] != total).any():
        raise DataDamagedError(f"{path.name}: the two do not make up their total.", "One column is wrong.")
    frame = pd.concat([times.assign(entry=member, value=value) for member, value in parts.items()], ignore_index=True)
    running = unfinished(times["fiscal_year"], times["month"])
    # Of everybody other files tell, and are revised: the two say only what they alone know.
    return checked(frame, ("entry",), running, path.name, apart=tuple({"entry": member} for member in _MEMBERS))
