"""Southwest field offices by month of 2020, from CBP's page: inadmissibles, from March on with expulsions."""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.areas import AREAS
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_months,
    fiscal_years,
    members,
    read_text,
)

COLUMNS = ("fiscal_year", "month", "field_office", "inadmissibles_and_expulsions")


def normalise(path: Path) -> Observations:
    """The page's events by field office; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": fiscal_months(raw["month"], path.name),
            "area": members(raw["field_office"], AREAS, path.name, folded=True),
            "value": counts(raw["inadmissibles_and_expulsions"], path.name),
        }
    )
    return checked(frame, ("area",), running, path.name, begun=int(years.min()))
