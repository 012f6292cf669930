"""What CBP's files of encounters have in common: the years and months of their rows, and the count."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.observations import counts, fiscal_years, members, months, read_text

_TIMES = ("Fiscal Year", "Month Grouping", "Month (abbv)")
_COUNT = "Encounter Count"


class Broken(NamedTuple):
    """A column that breaks the events down: its name in the file, and the member that each of its labels means."""

    column: str
    labels: Mapping[str, str]
    folded: bool = False


def columns(dimensions: Mapping[str, Broken]) -> tuple[str, ...]:
    """The columns that a file with these dimensions must have."""
    return (*_TIMES, *(broken.column for broken in dimensions.values()), _COUNT)


def read_encounters(path: Path, dimensions: Mapping[str, Broken]) -> tuple[pd.DataFrame, frozenset[int]]:
    """The frame of `Observations`, not checked as a whole yet, and the running years; raises as `read_text`."""
    raw = read_text(path, columns(dimensions))
    name = path.name
    years, running = fiscal_years(raw["Fiscal Year"], name)
    members(raw["Month Grouping"], labels.GROUPING_MARKS, name)
    frame = {"fiscal_year": years, "month": months(raw["Month (abbv)"], name)}
    for dimension, broken in dimensions.items():
        frame[dimension] = members(raw[broken.column], broken.labels, name, folded=broken.folded)
    return pd.DataFrame({**frame, "value": counts(raw[_COUNT], name)}), running
