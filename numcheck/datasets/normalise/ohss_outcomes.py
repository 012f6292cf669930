"""Repatriations, and book-outs at the southwest border, in the Office of Homeland Security Statistics' monthly tables.

The file has a column for every kind and outcome, for their totals, and for both components of CBP together: all are
rounded to 10 by themselves, so the totals stand apart. A row of month 0 is the fiscal year, which is rounded by
itself too. `X` is for what there was not yet (expulsions before 2020).
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from numcheck.datasets.normalise.observations import (
    MONTHS,
    Observations,
    checked,
    counts,
    fiscal_years,
    read_text,
    unfinished,
)
from numcheck.errors import DataDamagedError

ROUNDED_TO = 10

EVERY_KIND = "every kind"
EVERY_OUTCOME = "every outcome"

_KINDS = {
    "Title 42 Expulsions": "Title 42",
    "Administrative Returns": "administrative returns",
    "Enforcement Returns": "enforcement returns",
    "Removals": "removals",
    "Total": EVERY_KIND,
}
_OUTCOMES = {
    "Other outcomes": "other outcomes",
    "Transfers to HHS": "transfers to HHS",
    "Transfers to ICE": "transfers to ICE",
    "Migrant Protection Protocols": "Migrant Protection Protocols",
    "T42 expulsions": "Title 42",
    "T8 repatriations": "Title 8 repatriations",
    "Total": EVERY_OUTCOME,
}
_PAROLES, _RELEASES = {"OFO Paroles": "paroles"}, {"USBP Releases": "releases"}
_BY_COMPONENT = {"OFO": _PAROLES, "USBP": _RELEASES, "CBP": _PAROLES | _RELEASES}

_YEAR = "0"
_NOTHING = "X"


class _Column(NamedTuple):
    """A column of figures: its name, and the members that it is of."""

    name: str
    members: Mapping[str, str]


_REPATRIATIONS = tuple(_Column(f"Repatriations:{label}", {"kind": kind}) for label, kind in _KINDS.items())
_BOOKOUTS = tuple(
    _Column(f"Southwest Border Book-outs/{component}:{label}", {"component": component, "outcome": outcome})
    for component, own in _BY_COMPONENT.items()
    for label, outcome in (_OUTCOMES | own).items()
)

COLUMNS = ("Fiscal Year", "Month", *(column.name for column in (*_REPATRIATIONS, *_BOOKOUTS)))

DATASETS = tuple(f"ohss-{what}-{step}" for what in ("repatriations", "bookouts") for step in ("monthly", "annual"))
"""The datasets that it feeds, in the order of `normalise`."""

_KINDS_APART = ({"kind": EVERY_KIND},)
_OUTCOMES_APART = (
    {"component": "CBP", "outcome": EVERY_OUTCOME},
    {"component": "CBP"},
    {"outcome": EVERY_OUTCOME},
)


def normalise(path: Path) -> tuple[Observations, ...]:
    """The figures of every dataset of `DATASETS`, in that order.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or a cell is not what it has to be.
    """
    raw = read_text(path, COLUMNS)
    years, _ = fiscal_years(raw["Fiscal Year"], path.name)
    whole = (raw["Month"] == _YEAR).to_numpy()
    months = raw[~whole].reset_index(drop=True)
    times = pd.DataFrame({"fiscal_year": years[~whole].reset_index(drop=True), "month": _months(months, path.name)})
    running = unfinished(times["fiscal_year"], times["month"])
    closed = whole & ~years.isin(running).to_numpy()
    annual = raw[closed].reset_index(drop=True)
    dated = pd.DataFrame({"fiscal_year": years[closed].reset_index(drop=True)})
    return tuple(
        checked(_melted(cells, when, columns, path.name), tuple(columns[0].members), still, path.name, apart=apart)
        for columns, apart in ((_REPATRIATIONS, _KINDS_APART), (_BOOKOUTS, _OUTCOMES_APART))
        for cells, when, still in ((months, times, running), (annual, dated, frozenset[int]()))
    )


def _months(raw: pd.DataFrame, name: str) -> pd.Series:
    """January to December, from 1 to 12, as 0 (October) to 11 (September)."""
    months = counts(raw["Month"], name)
    if (months > len(MONTHS)).any():
        raise DataDamagedError(f"{name}: {int(months.max())} is no month.", "Months are 1 to 12, and 0 for the year.")
    return (months + 2) % len(MONTHS)


def _melted(raw: pd.DataFrame, times: pd.DataFrame, columns: tuple[_Column, ...], name: str) -> pd.DataFrame:
    """A row for every figure."""
    found = []
    for column in columns:
        known = raw[column.name] != _NOTHING
        value = counts(raw[column.name][known].reset_index(drop=True), name)
        if (value % ROUNDED_TO).any():
            raise DataDamagedError(
                f"{name}: {column.name} has figures that are not rounded to {ROUNDED_TO}.",
                "Its publisher rounds otherwise now: the cards of these datasets have to say so.",
            )
        found.append(times[known].reset_index(drop=True).assign(**column.members, value=value))
    return pd.concat(found, ignore_index=True)
