from pathlib import Path

import pytest

from numcheck.datasets.catalog import Catalog
from numcheck.datasets.lock import load, locked, open_locked, render
from numcheck.datasets.scope import Scope
from numcheck.errors import DataMissingError, LockError
from numcheck.periods import Period
from tests.cli.conftest import Run

ARTICLE = "CBP recorded 200,162 encounters at the southwest border in July 2022.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_a_lock_names_every_release(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("data", "lock")
    assert result.code == 0
    path = tmp_path / "numcheck.lock"
    assert load(path) == {locked(release) for release in Catalog.open().releases()}
    before = path.read_bytes()
    numcheck("data", "lock")
    assert path.read_bytes() == before


def test_a_lock_can_be_printed(numcheck: Run) -> None:
    assert numcheck("data", "lock", "-o", "-").out == render(Catalog.open().releases())


def test_a_locked_check_gives_the_same_report(numcheck: Run, article: Path) -> None:
    numcheck("data", "lock")
    free = numcheck("check", article, "--format", "json")
    held = numcheck("check", article, "--format", "json", "--locked")
    assert (held.code, held.out) == (free.code, free.out)
    assert free.code == 0


def test_a_locked_check_sees_no_later_release(numcheck: Run, examples: Path, tmp_path: Path) -> None:
    numcheck("data", "add", examples / "millbrook-burglaries.toml")
    numcheck("data", "lock")
    card, table = examples / "millbrook-burglaries.toml", examples / "millbrook-burglaries.csv"
    card.write_text(card.read_text().replace("2023-02-01", "2023-06-01"))
    lines = table.read_text().splitlines()
    table.write_text("\n".join([*lines[:-1], lines[-1].rpartition(",")[0] + ",1000"]) + "\n")
    assert numcheck("data", "add", card).code == 0
    december = Period.month(2022, 12)
    locked_total = open_locked(tmp_path / "numcheck.lock").total("burglaries", Scope(), december)
    free_total = Catalog.open().total("burglaries", Scope(), december)
    assert locked_total is not None
    assert free_total is not None
    assert (locked_total.release, free_total.release) == ("2023-02-01", "2023-06-01")
    assert free_total.value > locked_total.value


def test_a_lock_of_a_part_holds_a_part(tmp_path: Path) -> None:
    releases = [r for r in Catalog.open().releases() if r.file == "sbo-encounters-fy19-fy22.csv"]
    path = tmp_path / "numcheck.lock"
    path.write_text(render(releases))
    catalog = open_locked(path)
    assert catalog.releases() == tuple(releases)
    assert catalog.total("encounters", Scope(border="southwest"), Period.fiscal(2022)) is not None
    assert catalog.total("encounters", Scope(border="southwest"), Period.fiscal(2024)) is None
    assert catalog.total("encounters", Scope(border="nationwide"), Period.fiscal(2022)) is None


def test_a_release_that_is_not_held_is_named(numcheck: Run, article: Path, tmp_path: Path) -> None:
    path = tmp_path / "numcheck.lock"
    numcheck("data", "lock")
    path.write_text(path.read_text().replace('sha256 = "', 'sha256 = "0', 1))
    with pytest.raises(DataMissingError):
        open_locked(path)
    result = numcheck("check", article, "--locked")
    assert (result.code, result.out) == (3, "")
    assert "which is not held" in result.err


@pytest.mark.parametrize("text", [None, "", "schema = 1", "[[", 'schema = "numcheck-lock/1"\nrelease = 3', "\xff"])
def test_what_is_no_lock_is_refused(numcheck: Run, article: Path, tmp_path: Path, text: str | None) -> None:
    path = tmp_path / "other.lock"
    if text is not None:
        path.write_bytes(text.encode("latin-1"))
    with pytest.raises(LockError):
        load(path)
    result = numcheck("check", article, "--locked", "--lock", path)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E331: ")


def test_an_entry_without_its_hash_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "numcheck.lock"
    path.write_text('schema = "numcheck-lock/1"\n[[release]]\ndataset = "x"\npublished = "2022-01"\n')
    with pytest.raises(LockError, match="release 1"):
        load(path)
