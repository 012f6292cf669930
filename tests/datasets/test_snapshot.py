"""The compiled snapshot: the same twice, readable, and refused when the tables are wrong."""

import gc
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from numcheck.datasets import Catalog, Scope
from numcheck.datasets.compile import TableError, compile_snapshot
from numcheck.datasets.file import SNAPSHOT, StoreFile
from numcheck.datasets.store import Store
from numcheck.errors import DataDamagedError, DataMissingError
from numcheck.periods import Period, month_name

ROOT = Path(__file__).resolve().parents[2]
CARDS = ROOT / "numcheck" / "datasets" / "cards"


def test_the_same_tables_make_the_same_bytes(snapshot: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.sqlite"
    compile_snapshot(ROOT / "data", CARDS, again)
    assert again.read_bytes() == snapshot.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == ["again.sqlite"]


def test_it_stays_small(snapshot: Path) -> None:
    assert snapshot.stat().st_size < 6_000_000


def test_it_is_compiled_with_the_standard_library_alone(tmp_path: Path) -> None:
    program = (
        "import pathlib, sys\n"
        "root, data, cards, target = map(pathlib.Path, sys.argv[1:])\n"
        "sys.path.insert(0, str(root))\n"
        "from numcheck.datasets.compile import compile_snapshot\n"
        "compile_snapshot(data, cards, target)\n"
    )
    target = tmp_path / "snapshot.sqlite"
    # -I and -S: neither the folder, nor PYTHONPATH, nor any installed package can be imported.
    subprocess.run([sys.executable, "-I", "-S", "-c", program, ROOT, ROOT / "data", CARDS, target], check=True)
    assert target.is_file()


def test_any_sqlite_tool_reads_it_in_words(snapshot: Path) -> None:
    connection = sqlite3.connect(snapshot)
    try:
        query = (
            "SELECT SUM(value) FROM \"cbp-encounters-southwest\" WHERE release = '2025-09' AND fiscal_year = 2022 "
            "AND border = 'southwest' AND component = 'USBP'"
        )
        assert connection.execute(query).fetchone() == (2_206_436,)
        annual = 'SELECT month, fiscal_year, value FROM "usbp-nationwide-annual" WHERE fiscal_year = 1986'
        assert connection.execute(annual).fetchall() == [("1986-09", 1986, 1_692_544)]
        pounds = "SELECT SUM(value) FROM \"cbp-drug-seizures\" WHERE drug = 'Fentanyl' AND fiscal_year = 2022"
        assert round(connection.execute(pounds).fetchone()[0]) == 14_700
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    finally:
        connection.close()


def test_every_release_has_its_provenance(snapshot: Path) -> None:
    connection = sqlite3.connect(snapshot)
    try:
        rows = connection.execute("SELECT file, sha256, bytes, published, precision, pages FROM release").fetchall()
    finally:
        connection.close()
    for file, sha256, size, published, precision, pages in rows:
        assert len(sha256) == 64, file
        assert size > 0, file
        assert len(published) == {"day": 10, "month": 7, "earliest": 7}[precision], file
        assert pages.startswith("https://"), file


def test_sums_agree_with_the_rows(snapshot: Path) -> None:
    """The sums kept for speed and the rows that they were made of give the same series."""
    catalog, connection = Catalog.open(snapshot), sqlite3.connect(snapshot)
    scopes = [
        {},
        {"border": "northern"},
        {"state": "TX"},
        {"state": "CA", "demographic": "UAC"},
        {"citizenship": "Cuba"},
    ]
    try:
        for scope in scopes:
            full = catalog.full("encounters", Scope(scope))[1]
            (series,) = (s for s in catalog.series("encounters", full) if s.dataset == "cbp-encounters-nationwide")
            where = "".join(f" AND {dimension} = '{member}'" for dimension, member in scope.items())
            rows = connection.execute(
                'SELECT month, SUM(value) FROM "cbp-encounters-nationwide" '
                f"WHERE fiscal_year = 2023 AND release = '2025-10-15'{where} GROUP BY month"
            ).fetchall()
            year = {month_name(m): v for m, v in series.values.items() if m in range(*Period.fiscal(2023))}
            assert {month: value for month, value in rows if month != "2023-09"} == year
    finally:
        connection.close()


def test_reading_leaves_nothing_behind_and_cannot_write(snapshot: Path) -> None:
    before = snapshot.read_bytes()
    store = Store(snapshot)
    assert store.held
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        store._connection.execute("DELETE FROM slice")
    assert [path.name for path in snapshot.parent.iterdir()] == [snapshot.name]
    assert snapshot.read_bytes() == before


def test_a_missing_snapshot_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match="pip install -e"):
        Catalog.open(tmp_path / "absent.sqlite")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"not a database, but long enough to look like a file" * 40])
def test_a_damaged_snapshot_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "snapshot.sqlite"
    path.write_bytes(content)
    with pytest.raises(DataDamagedError, match=r"snapshot\.sqlite"):
        Catalog.open(path).total("encounters", Scope(), Period.fiscal(2022))


def test_a_truncated_snapshot_is_refused(tmp_path: Path, snapshot: Path) -> None:
    path = tmp_path / "snapshot.sqlite"
    path.write_bytes(snapshot.read_bytes()[:20_000])
    with pytest.raises(DataDamagedError):
        Catalog.open(path).total("encounters", Scope(), Period.fiscal(2022))


def provenance(folder: Path, change: Callable[[dict[str, object]], None]) -> None:
    path = folder / "provenance.json"
    held = json.loads(path.read_text(encoding="utf-8"))
    change(held["releases"][0]["tables"][0])
    path.write_text(json.dumps(held), encoding="utf-8")


def table(folder: Path, old: str, new: str) -> None:
    path = folder / "fy2017.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda f: table(f, "6500,", "6501,"), r"fy2017\.csv adds up to 415192, and its provenance says 415191"),
        (lambda f: table(f, "6500,", "-6500,"), r"fy2017\.csv, line 2: '-6500' is no count of events"),
        (lambda f: table(f, "6500,", ""), r"fy2017\.csv, line 2: 15 cells, not 16"),
        (lambda f: table(f, ",oct,", ",okt,"), r"fy2017\.csv, line 1: the columns are"),
        (
            lambda f: provenance(f, lambda e: e.update(last="2017-08")),
            r"fy2017\.csv has figures outside 2016-10 to 2017-08",
        ),
        (lambda f: provenance(f, lambda e: e.update(only={"component": "OFO"})), "another component than OFO"),
        (
            lambda f: provenance(f, lambda e: e.update(last="2017-10")),
            r"fy2017\.csv and fy2018\.csv both answer for 2017-10",
        ),
        (shutil.rmtree, "holds no table"),
    ],
)
def test_tables_that_are_wrong_are_refused(tmp_path: Path, spoil: Callable[[Path], object], message: str) -> None:
    folder = tmp_path / "data" / "cbp-encounters-southwest"
    shutil.copytree(ROOT / "data" / folder.name, folder)
    spoil(folder)
    target = tmp_path / "snapshot.sqlite"
    with pytest.raises(TableError, match=message):
        compile_snapshot(tmp_path / "data", CARDS, target)
    assert not target.exists()


def test_a_dataset_without_a_card_is_refused(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "data" / "usbp-nationwide-annual", tmp_path / "usbp-nationwide-annual")
    with pytest.raises(TableError, match=r"usbp-nationwide-annual\.toml is not there"):
        compile_snapshot(tmp_path, tmp_path, tmp_path / "snapshot.sqlite")


def test_a_store_that_is_let_go_of_closes_its_file() -> None:
    store = StoreFile(SNAPSHOT)
    assert store.query("PRAGMA user_version")
    connection = vars(store)["_connection"]
    vars(store)["itself"] = store  # part of a cycle, as a store in use is
    del store
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("PRAGMA user_version")
