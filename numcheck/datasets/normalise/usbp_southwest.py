"""Border Patrol apprehensions at the southwest border, a row a month from October 1999 on."""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import Observations, checked, counts, fiscal_years, months, read_text

COLUMNS = ("fiscal_year", "month_abbv", "usbp_swb_apprehensions")


def normalise(path: Path) -> Observations:
    """The file's events, a row a month; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["month_abbv"], path.name),
            "value": counts(raw["usbp_swb_apprehensions"], path.name),
        }
    )
    return checked(frame, (), running, path.name)
