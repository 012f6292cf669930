"""The Border Patrol's months in the Office of Homeland Security Statistics' workbook, rounded to 10.

The workbook crosses the region with the sector, the citizenship or the family status, and no two of these three with
each other: each crossing is a dataset. It gives months and fiscal years, each rounded by itself, so that a year is not
the sum of its months: both are kept. So are the sheets without the region, whose figures are not the sums of the
regions': they stand apart, as the nationwide figures of the dataset. Counts that round to nothing have no row. Sheets
of years go on to the newest month: a year without its September is left out of them.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from numcheck.datasets.normalise import labels
from numcheck.datasets.normalise.areas import SECTORS
from numcheck.datasets.normalise.observations import MONTH_NAMES, Observations, checked, members, unfinished
from numcheck.datasets.normalise.spelling import MOST
from numcheck.datasets.normalise.workbook import read_sheets
from numcheck.errors import DataDamagedError


class Sheet(NamedTuple):
    """A sheet to take.

    Attributes:
        name: Its name.
        dataset: The dataset that it feeds.
        crossed: What crosses the region in it, "" for nothing.
        total: The sheet of the same without the region; "" where every member is of one region.
    """

    name: str
    dataset: str
    crossed: str
    total: str


SHEETS = (
    Sheet("Monthly Region", "ohss-usbp-monthly", "", "Monthly Count"),
    Sheet("Monthly Rgn and Sector", "ohss-usbp-monthly-sectors", "Sector", ""),
    Sheet("Monthly Rgn and Citp", "ohss-usbp-monthly-citizenships", "Citizenship", "Monthly Citizenship"),
    Sheet("Monthly Rgn and Fam Status", "ohss-usbp-monthly-families", "Family Status", "Monthly Family Status"),
    Sheet("Annual Region", "ohss-usbp-annual", "", "Annual Count"),
    Sheet("Annual Rgn and Sector", "ohss-usbp-annual-sectors", "Sector", ""),
    Sheet("Annual Rgn and Citp", "ohss-usbp-annual-citizenships", "Citizenship", "Annual Citizenship"),
    Sheet("Annual Rgn and Fam Status", "ohss-usbp-annual-families", "Family Status", "Annual Family Status"),
)
"""What is taken from the workbook, in the order of `normalise`."""

NAMES = tuple(name for sheet in SHEETS for name in (sheet.name, sheet.total) if name)
"""The names of all its sheets that are read."""

ROUNDED_TO = 10

NATIONWIDE = "nationwide"

_DIMENSIONS = {"Sector": "area", "Citizenship": "citizenship", "Family Status": "demographic"}
_MONTHS = {f"{number:02} {name}": number - 1 for number, name in enumerate(MONTH_NAMES, 1)}


def normalise(path: Path) -> tuple[Observations, ...]:
    """The figures of every sheet of `SHEETS`, in that order.

    Raises:
        DataMissingError: The file is not there.
        DataDamagedError: It is no workbook, a sheet or column is missing, or a cell is not what it has to be.
        ExtraMissingError: openpyxl is not installed.
    """
    wanted = {sheet.name: _columns(sheet, "Region") for sheet in SHEETS}
    read = read_sheets(path, wanted | {sheet.total: _columns(sheet) for sheet in SHEETS if sheet.total})
    monthly = read["Monthly Region"]
    running = unfinished(_whole(monthly, "Fiscal Year", f"{path.name}, sheet Monthly Region"), monthly["Month"])
    return tuple(_observations(read, sheet, running, path.name) for sheet in SHEETS)


def _columns(sheet: Sheet, *region: str) -> Sequence[str]:
    time = ("Fiscal Year", "Month") if sheet.name.startswith("Monthly") else ("Fiscal Year",)
    return (*time, *region, *([sheet.crossed] if sheet.crossed else []), "Quantity")


def _observations(read: Mapping[str, pd.DataFrame], sheet: Sheet, running: frozenset[int], file: str) -> Observations:
    """The figures of a sheet, with those of the sheet without the region as nationwide ones."""
    frames = [_figures(read[sheet.name], sheet, f"{file}, sheet {sheet.name}")]
    if sheet.total:
        frames.append(_figures(read[sheet.total], sheet, f"{file}, sheet {sheet.total}"))
    frame = pd.concat(frames, ignore_index=True)
    if "month" not in frame.columns:
        frame = frame[~frame["fiscal_year"].isin(running)].reset_index(drop=True)
    dimensions = ("border", _DIMENSIONS[sheet.crossed]) if sheet.crossed else ("border",)
    still = running if "month" in frame.columns else frozenset[int]()
    apart = ({"border": NATIONWIDE},) if sheet.total else ()
    return checked(frame, dimensions, still, f"{file}, sheet {sheet.name}", apart=apart)


def _figures(raw: pd.DataFrame, sheet: Sheet, name: str) -> pd.DataFrame:
    frame = pd.DataFrame({"fiscal_year": _whole(raw, "Fiscal Year", name)})
    if "Month" in raw.columns:
        labelled = members(raw["Month"].map(str), {label: str(month) for label, month in _MONTHS.items()}, name)
        frame["month"] = labelled.astype("int64")
    whole = "Region" not in raw.columns
    frame["border"] = NATIONWIDE if whole else members(raw["Region"].map(str), labels.OHSS_REGIONS, name).astype(object)
    if sheet.crossed:
        frame[_DIMENSIONS[sheet.crossed]] = _members(raw[sheet.crossed].map(str), sheet.crossed, name).astype(object)
    frame["value"] = _whole(raw, "Quantity", name)
    _refuse_exact(frame, name)
    return frame


def _members(cells: pd.Series, crossed: str, name: str) -> pd.Series:
    if crossed == "Family Status":
        return members(cells, labels.OHSS_FAMILIES, name)
    if crossed == "Sector":
        # `Big Bend, TX`
        return members(cells.str.replace(r", [A-Z]{2}$", "", regex=True), {sector: sector for sector in SECTORS}, name)
    # The list of countries is open: one that is not renamed keeps its name.
    return cells.map({label: labels.ohss_citizenship(label) for label in cells.unique()})


def _whole(raw: pd.DataFrame, column: str, name: str) -> pd.Series:
    cells = raw[column]
    bad = [cell for cell in cells if not isinstance(cell, int) or isinstance(cell, bool) or not 0 <= cell < MOST]
    if bad:
        raise DataDamagedError(
            f"{name}: the column {column} has {bad[0]!r}, which is no whole number of at least 0.",
            "The workbook is damaged or has another format.",
        )
    return cells.astype("int64")


def _refuse_exact(frame: pd.DataFrame, name: str) -> None:
    exact = frame["value"] % ROUNDED_TO != 0
    if exact.any():
        raise DataDamagedError(
            f"{name}: {int(frame['value'][exact].iloc[0])} is not rounded to {ROUNDED_TO}.",
            "Its publisher rounds otherwise now: the cards of these datasets have to say so.",
        )
