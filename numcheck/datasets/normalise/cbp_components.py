"""CBP's nationwide totals by component and fiscal year, from its page of enforcement statistics.

The totals are not read but added up from the components: the page misprints two of them (see the card).
"""

from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import Observations, checked, counts, fiscal_years, read_text

COLUMNS = ("fiscal_year", "ofo_total", "usbp_total")


def normalise(path: Path) -> Observations:
    """The file's events by component, a row a fiscal year; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    years, running = fiscal_years(raw["fiscal_year"], path.name)
    parts = [
        pd.DataFrame({"fiscal_year": years, "component": component, "value": counts(raw[column], path.name)})
        for component, column in (("OFO", "ofo_total"), ("USBP", "usbp_total"))
    ]
    return checked(pd.concat(parts, ignore_index=True), ("component",), running, path.name)
