"""Figures as first published, and as they stood before the latest revision, read in reports of the time.

Each row came out by itself: `published` says when, to the day or, where the day is not known, to the month. What stands
in `stage` is what kind of figure it was: `preliminary` (told in the first days, before the release), `first` (the
release) or `revised` (a later release, or what a report said of an earlier month). `source` says where it was read.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

import pandas as pd

from numcheck.datasets.normalise.observations import MONTHS, Observations, counts, fiscal_years, members, read_text
from numcheck.errors import DataDamagedError, PeriodError
from numcheck.periods import Period

COLUMNS = ("month", "measure", "as_first_published", "published", "source")
TOTAL_COLUMNS = ("as_of", "measure", "value", "source")
KIND_COLUMNS = ("fiscal_year", "month", "scope", "component", "border", "value", "published", "kind", "source")

DIMENSIONS = ("border", "component", "stage")

_Told: TypeAlias = Mapping[str, "str | pd.Series[Any]"]
"""Columns, each of one text or of many."""

_BORDERS = {"SWB": "southwest", "Nationwide": "nationwide"}
_COMPONENTS = {"USBP": "USBP", "OFO": "OFO", "USBP+OFO": "CBP"}
_KINDS = {"prelim": "preliminary", "first": "first", "rev": "revised"}
_MEASURE = r"(SWB|Nationwide) FY(\d{4}) FYTD Oct-([A-Z][a-z]{2})( .*)?"
_PUBLISHED = r"\d{4}-\d\d(-\d\d)?"
_TO_DATE = "Oct-"
_FOLDERS = r"\braw/(?:[^ /]+/)*"
"""Where a compiler kept a file; its name is what it can be found by."""


def normalise(path: Path) -> Observations:
    """Southwest months as first published; raises `DataMissingError` or `DataDamagedError`."""
    raw = read_text(path, COLUMNS)
    members(raw["measure"], {"SWB total": "encounters"}, path.name)
    months = [_month(cell, path.name) for cell in raw["month"]]
    told: _Told = {
        "border": "southwest",
        "component": "CBP",
        "stage": "first",
        "published": raw["published"].astype(str),
    }
    return _checked(raw, [Period(month, month) for month in months], "as_first_published", told, path.name)


def normalise_totals(path: Path) -> Observations:
    """Running totals of fiscal years as first published; when, is for `sources.toml` to say.

    A total that only some reports gave (its measure says so in brackets) is left out.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or a cell is not what it has to be.
    """
    raw = read_text(path, TOTAL_COLUMNS)
    said = raw["measure"].astype(str).str.extract(f"^{_MEASURE}$")
    if said[0].isna().any():
        raise DataDamagedError(
            f"{path.name}: {raw['measure'][said[0].isna()].iloc[0]!r} is no running total.",
            "It has to be like `SWB FY2022 FYTD Oct-Jul`.",
        )
    raw, said = raw[said[3].isna()], said[said[3].isna()]
    periods = [_to_date(_month(cell[:7], path.name)) for cell in raw["as_of"]]
    told: _Told = {"border": said[0].map(_BORDERS), "component": "CBP", "stage": "first", "published": ""}
    return _checked(raw, periods, "value", told, path.name)


def normalise_kinds(path: Path) -> tuple[Observations, Observations]:
    """Months, and running totals, of three kinds by component and border; raises as `normalise_totals`."""
    raw = read_text(path, KIND_COLUMNS)
    fiscal_years(raw["fiscal_year"], path.name)
    periods = [_scope(*cells, path.name) for cells in zip(raw["month"], raw["scope"], strict=True)]
    told: _Told = {
        "border": members(raw["border"], _BORDERS, path.name).astype(str),
        "component": members(raw["component"], _COMPONENTS, path.name).astype(str),
        "stage": members(raw["kind"], _KINDS, path.name).astype(str),
        "published": raw["published"].astype(str),
    }
    found = _checked(raw, periods, "value", told, path.name).frame
    alone = found["first"] == found["last"]
    months, totals = found[alone].reset_index(drop=True), found[~alone].reset_index(drop=True)
    return Observations(months, DIMENSIONS), Observations(totals, DIMENSIONS)


def _checked(raw: pd.DataFrame, periods: list[Period], value: str, told: _Told, name: str) -> Observations:
    """The figures, once each is told once and says when it came out (or leaves that to `sources.toml`)."""
    frame = pd.DataFrame(
        {
            "first": [period.first for period in periods],
            "last": [period.last for period in periods],
            "value": counts(raw[value], name).to_numpy(),
            "source": raw["source"].astype(str).str.replace(_FOLDERS, "", regex=True).to_numpy(),
        }
    ).assign(**{column: cells if isinstance(cells, str) else cells.to_numpy() for column, cells in told.items()})
    bad = frame[(frame["published"] != "") & ~frame["published"].str.fullmatch(_PUBLISHED)]
    if len(bad):
        raise DataDamagedError(f"{name}: {bad['published'].iloc[0]!r} is no day.", "Write 2022-08-15 or 2022-08.")
    keys = ["first", "last", *DIMENSIONS, "published"]
    if (twice := frame[frame.duplicated(keys)]).size:
        raise DataDamagedError(
            f"{name}: {Period(*twice[['first', 'last']].iloc[0])} occurs twice.", "A month is first published once."
        )
    return Observations(frame, DIMENSIONS)


def _scope(month: str, scope: str, name: str) -> Period:
    """`month`, `year` (the fiscal one), or `Oct-Jul`, which has to end with the row's month."""
    last = _month(month, name)
    if scope == "month":
        return Period(last, last)
    ends = scope.removeprefix(_TO_DATE).upper()
    told = (last + 3) % 12
    if (scope.startswith(_TO_DATE) and ends == MONTHS[told]) or (scope == "year" and told == len(MONTHS) - 1):
        return _to_date(last)
    raise DataDamagedError(f"{name}: {scope!r} does not end in {month}.", "Write month, year, or Oct-Jul for July.")


def _to_date(last: int) -> Period:
    """The fiscal year to that month."""
    return Period(last - (last + 3) % 12, last)


def _month(cell: str, name: str) -> int:
    try:
        period = Period.parse(cell)
    except PeriodError as error:
        raise DataDamagedError(f"{name}: {error.message}", "Months are written 2022-07.") from error
    if not period.is_month:
        raise DataDamagedError(f"{name}: {cell!r} is no month.", "Months are written 2022-07.")
    return period.first
