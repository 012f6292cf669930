"""Nationwide months by component, put together from two of CBP's files: one dataset a component.

Border Patrol's are those of the file by sector; those of the Office of Field Operations are what it leaves of the
total in the file by state, a difference of two published figures.
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
from numcheck.errors import DataDamagedError

COLUMNS = ("fiscal_year", "month_abbv", "border", "usbp", "ofo", "total")

_NATIONWIDE = "Nationwide"


def normalise(path: Path) -> tuple[Observations, Observations]:
    """The Border Patrol's months nationwide, and those of the Office of Field Operations.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or the two do not make up the total.
    """
    raw = read_text(path, COLUMNS)
    raw = raw[raw["border"] == _NATIONWIDE].reset_index(drop=True)
    years, _ = fiscal_years(raw["fiscal_year"], path.name)
    times = pd.DataFrame({"fiscal_year": years, "month": months(raw["month_abbv"], path.name)})
    usbp, ofo, total = (counts(raw[column], path.name) for column in ("usbp", "ofo", "total"))
    if (usbp + ofo != total).any():
        raise DataDamagedError(f"{path.name}: two components do not make up their total.", "One column is wrong.")
    running = unfinished(times["fiscal_year"], times["month"])
    first, second = (checked(times.assign(value=value), (), running, path.name) for value in (usbp, ofo))
    return first, second
