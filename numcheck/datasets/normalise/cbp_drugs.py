"""CBP's `nationwide-drugs-*.csv`: seizures of drugs by month, component, border, area and drug.

Every row says how many seizures there were and how many pounds they weighed: two measures, and so two datasets
from one file. Pounds are kept in thousandths (of the smallest seizures, a few milligrams, nothing is left).

`Land Filter` tells, within a field office, the land crossings from its airports and seaports. A border here is the
whole of CBP's `Region`, as on its pages.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import AREAS
from numcheck.datasets.normalise.cbp_areas import refuse_misplaced
from numcheck.datasets.normalise.observations import (
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
    thousandths,
)

COLUMNS = (
    "FY",
    "Month (abbv)",
    "Component",
    "Region",
    "Land Filter",
    "Area of Responsibility",
    "Drug Type",
    "Count of Event",
    "Sum Qty (lbs)",
)

DIMENSIONS = ("component", "border", "area", "drug")

_FILTERS = {"Land Only": "land", "Other": "other"}


def normalise(path: Path) -> tuple[Observations, Observations]:
    """The file's pounds, in thousandths, and its seizures, both by component, border, area and drug.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or a cell is not what it has to be.
    """
    raw = read_text(path, COLUMNS)
    name = path.name
    years, running = fiscal_years(raw["FY"], name)
    frame = pd.DataFrame(
        {
            "fiscal_year": years,
            "month": months(raw["Month (abbv)"], name),
            "component": members(raw["Component"], labels.COMPONENTS, name),
            "border": members(raw["Region"], labels.DRUG_REGIONS, name),
            "land": members(raw["Land Filter"], _FILTERS, name),
            "area": members(raw["Area of Responsibility"], AREAS, name, folded=True),
            "drug": members(raw["Drug Type"], labels.DRUGS, name),
        }
    )
    refuse_misplaced(frame, name)
    pounds = frame.assign(value=thousandths(raw["Sum Qty (lbs)"], name))
    events = frame.assign(value=counts(raw["Count of Event"], name))
    return added(pounds, DIMENSIONS, running, name), added(events, DIMENSIONS, running, name)


def added(frame: pd.DataFrame, dimensions: tuple[str, ...], running: frozenset[int], name: str) -> Observations:
    """Land crossings and the rest added up, once no key occurs twice among them; raises `DataDamagedError`."""
    checked(frame, ("land", *dimensions), running, name)
    keys = ["fiscal_year", "month", *dimensions]
    sums = frame.groupby(keys, sort=False, observed=True)["value"].sum().reset_index()
    return checked(sums, dimensions, running, name)
