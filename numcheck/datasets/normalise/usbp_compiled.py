"""The Border Patrol's tables by sector as others compiled them from CBP's documents.

Their sectors are in small letters. Rows of whole borders and of the nation stand among them, and of months a
row for the year: they are what the sectors have to add up to, and are never added to them. `NA` is not known: a
figure of a sector that was closed, or of a year in which nothing of the kind was published.
"""

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.areas import CBP_BORDERS
from numcheck.datasets.normalise.observations import (
    MONTH_NAMES,
    Observations,
    checked,
    counts,
    fiscal_years,
    members,
    numbers,
    read_text,
)
from numcheck.datasets.release import NOT_PUBLISHED
from numcheck.errors import DataDamagedError

YEARS = ("sector", "fiscal_year", "total_apprehensions")
CITIZENSHIPS = (*YEARS, "mexican_apprehensions", "other_than_mexican_apprehensions")
CHILDREN = (*YEARS, "month", "unaccompanied_child_apprehension", "family_apprehensions")
AGENTS = ("sector", "fiscal_year", "number_of_agents")
DEATHS = ("sector", "fiscal_year", "deaths")

OTHERS = "other than Mexico"

_NATION = "nationwide total"
_WHOLE = {"southwest border": "southwest", "northern border": "northern", "coastal border": "coastal"}
_SECTORS = {sector.lower(): sector for sector in CBP_BORDERS}
_LABELS = {**_SECTORS, **_WHOLE, _NATION: _NATION}
_YEAR = "yearly total"
_MONTHS = {name.lower(): number for number, name in enumerate(MONTH_NAMES)} | {_YEAR: len(MONTH_NAMES)}
_UNKNOWN = "NA"


def normalise_years(path: Path) -> Observations:
    """Southwest sectors by fiscal year; raises `DataMissingError` or `DataDamagedError`."""
    return _by_sector(path, YEARS)


def normalise_deaths(path: Path) -> Observations:
    """Deaths in southwest sectors by fiscal year; raises `DataMissingError` or `DataDamagedError`."""
    return _by_sector(path, DEATHS)


def normalise_agents(path: Path) -> Observations:
    """Agents by border and sector; those of no sector, or of no border, have an area, or both, not published.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, or a border has fewer than its sectors.
    """
    frame = _read(path, AGENTS)
    column = AGENTS[-1]
    sectors = frame[frame["place"].isin(CBP_BORDERS)]
    sectors = sectors.assign(area=sectors["place"], border=sectors["place"].map(CBP_BORDERS))
    borders = frame[frame["place"].isin(_WHOLE.values())].assign(area=NOT_PUBLISHED, border=lambda f: f["place"])
    nation = frame[frame["place"] == _NATION].assign(area=NOT_PUBLISHED, border=NOT_PUBLISHED)
    rest = _less(borders, sectors, ["fiscal_year", "border"], column, path.name)
    beyond = _less(nation, borders, ["fiscal_year"], column, path.name)
    every = pd.concat([sectors, rest[rest[column] > 0], beyond], ignore_index=True).rename(columns={column: "value"})
    return checked(_known(every), ("border", "area"), frozenset(), path.name)


def normalise_citizenships(path: Path) -> Observations:
    """Mexicans, and all others, by border, sector and fiscal year; raises `DataMissingError` or `DataDamagedError`."""
    total, mexican, others = CITIZENSHIPS[2:]
    frame = _sectors(_added_up(_read(path, CITIZENSHIPS), (mexican, others, total), path.name))
    frame = frame.assign(unknown=frame[total] - frame[mexican] - frame[others])
    if (frame["unknown"] < 0).any():
        raise DataDamagedError(f"{path.name}: the parts are more than the whole.", "Compile the file again.")
    found = _melted(frame, {"Mexico": mexican, OTHERS: others, NOT_PUBLISHED: "unknown"}, "citizenship")
    return checked(found, ("border", "area", "citizenship"), frozenset(), path.name)


def normalise_children(path: Path) -> Observations:
    """Unaccompanied children and people in families by border, sector and month, where they were published.

    Each of the two stands apart: of some small sectors the families told are more than all who were met there.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no UTF-8 CSV, a column is missing, the sectors do not add up to the nation, or
            the months to the year.
    """
    total, (children, families) = CHILDREN[2], CHILDREN[-2:]
    frame = _added_up(_read(path, CHILDREN), (total, children, families), path.name)
    _refuse_years(frame, (total, children, families), path.name)
    frame = _sectors(frame[frame["month"] < len(MONTH_NAMES)])
    found = _melted(frame, {"UAC": children, "FMUA": families}, "demographic")
    apart = ({"demographic": "UAC"}, {"demographic": "FMUA"})
    return checked(found, ("border", "area", "demographic"), frozenset(), path.name, apart=apart)


def _read(path: Path, columns: tuple[str, ...]) -> pd.DataFrame:
    """The columns with figures as numbers, those that are not known as missing, and `place`."""
    raw = read_text(path, columns)
    years, _ = fiscal_years(raw["fiscal_year"], path.name)
    found = {"fiscal_year": years, "place": members(raw["sector"], _LABELS, path.name).astype(object)}
    if "month" in columns:
        found["month"] = numbers(members(raw["month"], {m: m for m in _MONTHS}, path.name), _MONTHS)
    for column in set(columns) - {"sector", "fiscal_year", "month"}:
        known = raw[column] != _UNKNOWN
        found[column] = counts(raw[column][known], path.name).reindex(raw.index).astype("Int64")
    return pd.DataFrame(found)


def _by_sector(path: Path, columns: tuple[str, ...]) -> Observations:
    frame = _read(path, columns)
    sectors = frame[frame["place"].isin(CBP_BORDERS)]
    borders = frame[frame["place"] == "southwest"].assign(border="southwest")
    rest = _less(borders, sectors.assign(border="southwest"), ["fiscal_year", "border"], columns[-1], path.name)
    if rest[columns[-1]].any():
        raise DataDamagedError(f"{path.name}: sectors do not add up to their border.", "Compile the file again.")
    found = sectors.rename(columns={"place": "area", columns[-1]: "value"})
    return checked(_known(found), ("area",), frozenset(), path.name)


def _less(whole: pd.DataFrame, parts: pd.DataFrame, keys: list[str], column: str, name: str) -> pd.DataFrame:
    """What the parts leave of the whole."""
    sums = parts.groupby(keys)[column].sum()
    rest = whole.set_index(keys)
    rest[column] = rest[column] - sums.reindex(rest.index, fill_value=0)
    if (rest[column] < 0).any():
        raise DataDamagedError(f"{name}: the parts are more than the whole.", "Compile the file again.")
    return rest.reset_index()


def _added_up(frame: pd.DataFrame, columns: tuple[str, ...], name: str) -> pd.DataFrame:
    """The frame, once its sectors add up to its rows for the nation."""
    times = [column for column in ("fiscal_year", "month") if column in frame.columns]
    for column in columns:
        nation = frame[frame["place"] == _NATION].set_index(times)[column].dropna()
        sums = _sectors(frame).groupby(times)[column].sum().reindex(nation.index)
        if not sums.equals(nation):
            raise DataDamagedError(f"{name}: {column} of the sectors is not the nation's.", "Compile the file again.")
    return frame


def _refuse_years(frame: pd.DataFrame, columns: tuple[str, ...], name: str) -> None:
    keys = ["place", "fiscal_year"]
    for column in columns:
        years = frame[frame["month"] == len(MONTH_NAMES)].set_index(keys)[column].dropna()
        sums = frame[frame["month"] < len(MONTH_NAMES)].groupby(keys)[column].sum().reindex(years.index)
        if not sums.equals(years):
            raise DataDamagedError(f"{name}: months of {column} are not the year's.", "Compile the file again.")


def _sectors(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame["place"].isin(CBP_BORDERS)].reset_index(drop=True)


def _melted(frame: pd.DataFrame, parts: Mapping[str, str], dimension: str) -> pd.DataFrame:
    """A row for every part of a dimension, where it is known."""
    frame = frame.assign(area=lambda f: f["place"], border=lambda f: f["place"].map(CBP_BORDERS))
    rows = [frame.assign(**{dimension: member}, value=frame[column]) for member, column in parts.items()]
    return _known(pd.concat(rows, ignore_index=True))


def _known(frame: pd.DataFrame) -> pd.DataFrame:
    """The rows of which the figure is known."""
    return frame[frame["value"].notna()].astype({"value": "int64"}).reset_index(drop=True)
