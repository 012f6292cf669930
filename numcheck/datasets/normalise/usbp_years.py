"""Border Patrol apprehensions nationwide, a row a fiscal year from 1925 on."""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import Observations, checked, counts, fiscal_years, read_text

COLUMNS = ("fiscal_year", "usbp_nationwide_apprehensions_or_encounters")


def normalise(path: Path) -> Observations:
    """The file's events, a row a fiscal year; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    frame = pd.DataFrame({"fiscal_year": years, "value": counts(raw[COLUMNS[1]], path.name)})
    return checked(frame, (), running, path.name)
