"""CBP's `amo-drug-seizures-*.csv`: what Air and Marine Operations seized, by month, border, branch and drug.

The files are made up as those of all components (`cbp_drugs`), with a branch where those have a sector or field
office. Their seizures are not in those files.
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.cbp_drugs import added
from numcheck.datasets.normalise.observations import (
    Observations,
    counts,
    fiscal_years,
    members,
    months,
    read_text,
    relabelled,
    thousandths,
)

COLUMNS = ("FY", "Month (abbv)", "Region", "Land Filter", "Branch", "Drug Type", "Count of Event", "Sum Qty (lbs)")

DIMENSIONS = ("border", "area", "drug")

_FILTERS = {"Land": "land", "Other": "other"}


def normalise(path: Path) -> tuple[Observations, Observations]:
    """The file's pounds, in thousandths, and its seizures, both by border, branch and drug.

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
            "border": members(raw["Region"], labels.DRUG_REGIONS, name),
            "land": members(raw["Land Filter"], _FILTERS, name),
            # The list of branches is open: they are renamed and moved.
            "area": relabelled(raw["Branch"], labels.amo_branch),
            "drug": members(raw["Drug Type"], labels.DRUGS, name),
        }
    )
    pounds = frame.assign(value=thousandths(raw["Sum Qty (lbs)"], name))
    events = frame.assign(value=counts(raw["Count of Event"], name))
    return added(pounds, DIMENSIONS, running, name), added(events, DIMENSIONS, running, name)
