import csv
import io
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

from tests.cli.conftest import Run


def test_csv_has_each_month_once(numcheck: Run) -> None:
    out = numcheck("data", "export", "--dataset", "cbp-encounters-southwest").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert sum(int(row["value"]) for row in rows if row["fiscal_year"] == "2022") == 2378944
    assert {row["border"] for row in rows} == {"southwest"}
    assert {row["unit"] for row in rows} == {"encounters"}
    assert all(row["release"] for row in rows)


def test_every_release_has_more(numcheck: Run) -> None:
    arguments = ["data", "export", "--dataset", "cbp-encounters-southwest"]
    once, every = numcheck(*arguments).out, numcheck(*arguments, "--every-release").out
    assert set(once.splitlines()) < set(every.splitlines())


def test_parquet(numcheck: Run, tmp_path: Path) -> None:
    target = tmp_path / "figures.parquet"
    assert numcheck("data", "export", "--format", "parquet", "-o", target).code == 0
    frame = pd.read_parquet(target)
    chosen = frame[(frame["dataset"] == "cbp-encounters-nationwide") & (frame["fiscal_year"] == 2022)]
    assert chosen["value"].sum() == 2766582


def test_sqlite_is_ready_for_datasette(numcheck: Run, tmp_path: Path) -> None:
    target = tmp_path / "figures.db"
    assert numcheck("data", "export", "--format", "sqlite", "-o", target).code == 0
    with closing(sqlite3.connect(target)) as connection:
        (total,) = connection.execute(
            'SELECT SUM(value) FROM "cbp-encounters-southwest" WHERE fiscal_year = 2022'
        ).fetchone()
        names = {name for (name,) in connection.execute("SELECT name FROM datasets")}
        pounds = connection.execute(
            "SELECT ROUND(SUM(value)) FROM \"cbp-drug-seizures\" WHERE fiscal_year = 2023 AND drug LIKE 'fentanyl'"
        ).fetchone()
        assert (
            connection.execute("SELECT COUNT(*) FROM releases WHERE dataset = 'cbp-encounters-southwest'").fetchone()[0]
            > 1
        )
    assert (total, pounds[0]) == (2378944, 27023)
    assert "cbp-encounters-nationwide" in names
    assert not list(tmp_path.glob(".figures*"))


def test_as_of_a_day(numcheck: Run) -> None:
    out = numcheck("data", "export", "--dataset", "cbp-encounters-first-published", "--as-of", "2022-08-20").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert max(row["release"] for row in rows) == "2022-08-15"


@pytest.mark.parametrize("form", ["parquet", "sqlite"])
def test_a_binary_file_needs_a_name(numcheck: Run, form: str) -> None:
    result = numcheck("data", "export", "--format", form)
    assert result.code == 2
    assert "--output" in result.err


def test_an_unknown_dataset_and_a_missing_folder_are_told(numcheck: Run, tmp_path: Path) -> None:
    assert numcheck("data", "export", "--dataset", "nothing").err.startswith("numcheck: E330: ")
    target = tmp_path / "none" / "figures.db"
    assert numcheck("data", "export", "--format", "sqlite", "-o", target).err.startswith("numcheck: E103: ")
