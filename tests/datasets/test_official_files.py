"""The tables against the official files themselves, where copies of them lie beside the repository."""

import csv
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from numcheck.datasets import Catalog, Scope
from numcheck.periods import Period

OFFICIAL = Path(__file__).resolve().parents[2] / "../shared/data/cbp"
DATA = Path(__file__).resolve().parents[2] / "data"

pytestmark = pytest.mark.skipif(not OFFICIAL.is_dir(), reason="no official files beside the repository")


def test_every_southwest_month_by_component(catalog: Catalog) -> None:
    """Against a compilation made by others: 110 months of totals, 119 of the Border Patrol.

    Its last totals are those of the file of November 2025, which CBP revised since.
    """
    then = catalog.as_of(date(2025, 12, 31))
    with (OFFICIAL / "check-southwest-monthly-usbp-ofo-fy2017-fy2026.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 119
    for row in rows:
        for column, measure in (("usbp", "apprehensions"), ("ofo", "inadmissibles"), ("total", "encounters")):
            if row[column]:
                figures = then if row["month"] >= "2025-10" and column == "total" else catalog
                if row["month"] >= "2025-10" and column == "ofo":
                    continue  # the difference of that total and of a later release's Border Patrol
                official = figures.total(measure, Scope(border="southwest"), Period.parse(row["month"]))
                assert official is not None, (row["month"], column)
                assert official.value == Decimal(row[column]), (row["month"], column)


def test_the_tables_are_what_the_official_files_make(tmp_path: Path) -> None:
    pytest.importorskip("pandas")
    from numcheck.datasets.normalise.__main__ import run

    assert run([str(OFFICIAL), str(tmp_path)]) == 0
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*.*")}
    kept = {path.relative_to(DATA): path.read_bytes() for path in DATA.rglob("*.*") if path.name != "README.md"}
    assert made == kept
