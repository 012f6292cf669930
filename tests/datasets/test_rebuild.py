"""Official files into tables: what is written, what is kept, and what is refused before anything is written."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("pandas")

from numcheck.datasets.normalise.observations import MONTHS
from numcheck.datasets.normalise.sources import Source, load_sources
from numcheck.datasets.normalise.tables import rebuild
from numcheck.errors import CardError, DataDamagedError, DataMissingError
from numcheck.periods import Period

SOURCE = Source(
    file="ford.csv",
    format="usbp_southwest",
    dataset="ford",
    years=((2000,), (2001,)),
    months=Period.parse("1999-10..2001-09"),
    published="2001-10-05",
    precision="day",
    pages=("https://example.org/",),
)


def official(folder: Path, years: tuple[str, ...] = ("2000", "2001"), months: tuple[str, ...] = MONTHS) -> Path:
    folder.mkdir(exist_ok=True)
    lines = [f"{year},{month},{number}" for year in years for number, month in enumerate(months)]
    text = "\r\n".join(["fiscal_year,month_abbv,usbp_swb_apprehensions", *lines, ""])
    (folder / SOURCE.file).write_text(text, encoding="utf-8", newline="")
    return folder


def test_tables_and_provenance(tmp_path: Path) -> None:
    done = rebuild(official(tmp_path / "in"), tmp_path / "out", (SOURCE,))
    assert (done.written, done.kept) == (("ford.csv",), ())
    table = (tmp_path / "out" / "ford" / "fy2000.csv").read_bytes()
    # No event in October: the cell is empty.
    assert table == b"oct,nov,dec,jan,feb,mar,apr,may,jun,jul,aug,sep\n,1,2,3,4,5,6,7,8,9,10,11\n"
    provenance = json.loads((tmp_path / "out" / "ford" / "provenance.json").read_text(encoding="utf-8"))
    (release,) = provenance["releases"]
    assert (release["bytes"], len(release["sha256"])) == ((tmp_path / "in" / "ford.csv").stat().st_size, 64)
    entry = {"file": "fy2001.csv", "first": "2000-10", "last": "2001-09", "final": True, "total": 66}
    assert release["tables"][1] == entry


def test_years_may_share_a_table(tmp_path: Path) -> None:
    rebuild(official(tmp_path / "in"), tmp_path / "out", (replace(SOURCE, years=((2000, 2001),)),))
    lines = (tmp_path / "out" / "ford" / "fy2000-fy2001.csv").read_text(encoding="utf-8").splitlines()
    assert [line[:12] for line in lines] == ["fiscal_year,", "2000,,1,2,3,", "2001,,1,2,3,"]


def test_a_running_year_ends_at_its_newest_month(tmp_path: Path) -> None:
    folder = official(tmp_path / "in", ("2000 (FYTD)",), MONTHS[:3])
    rebuild(folder, tmp_path / "out", (replace(SOURCE, years=((2000,),)),))
    text = (tmp_path / "out" / "ford" / "provenance.json").read_text(encoding="utf-8")
    (table,) = json.loads(text)["releases"][0]["tables"]
    assert (table["first"], table["last"], table["final"]) == ("1999-10", "1999-12", False)


def test_tables_of_an_absent_file_are_kept(tmp_path: Path) -> None:
    out, other = tmp_path / "out", replace(SOURCE, file="other.csv", years=((2000,),))
    sources = (replace(SOURCE, years=((2001,),)), other)
    both = official(tmp_path / "both")
    (both / "other.csv").write_bytes((both / "ford.csv").read_bytes())
    rebuild(both, out, sources)
    before = {path.name: path.read_bytes() for path in (out / "ford").iterdir()}
    done = rebuild(official(tmp_path / "one"), out, sources)
    assert (done.written, done.kept) == (("ford.csv",), ("other.csv",))
    assert {path.name: path.read_bytes() for path in (out / "ford").iterdir()} == before


def test_an_absent_file_without_tables_is_missed(tmp_path: Path) -> None:
    sources = (SOURCE, replace(SOURCE, file="other.csv", years=((1999,),)))
    with pytest.raises(DataMissingError, match=r"other\.csv is not there"):
        rebuild(official(tmp_path / "in"), tmp_path / "out", sources)
    assert not (tmp_path / "out").exists()


def test_an_empty_folder_is_missed(tmp_path: Path) -> None:
    with pytest.raises(DataMissingError, match=r"none of the official files. They are: ford\.csv"):
        rebuild(tmp_path, tmp_path / "out", (SOURCE,))


@pytest.mark.parametrize(
    "source", [replace(SOURCE, years=((2000,), (2001,), (2002,))), replace(SOURCE, format="usbp_years")]
)
def test_nothing_is_written_when_a_file_is_refused(tmp_path: Path, source: Source) -> None:
    with pytest.raises(DataDamagedError):
        rebuild(official(tmp_path / "in"), tmp_path / "out", (replace(SOURCE, dataset="sound"), source))
    assert not (tmp_path / "out").exists()


def test_a_part_that_holds_more_than_it_says_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    lines = ["fiscal_year,month_abbv,usbp,ofo", "2026,OCT,5,7"]
    (folder / "d.csv").write_text("\n".join(lines), encoding="utf-8")
    source = replace(
        SOURCE,
        file="d.csv",
        format="derived_southwest",
        years=((2026,),),
        months=Period.fiscal(2026),
        only={"component": "USBP"},
    )
    with pytest.raises(DataDamagedError, match="holds more than USBP for 2025-10"):
        rebuild(folder, tmp_path / "out", (source,))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("source = [", "is malformed"),
        ("sources = []", "is malformed"),
        ('[[source]]\nfile = "x"\nfiel = "y"', "source 1: unknown key fiel"),
        ('[[source]]\nfile = "x"\nprecision = "hour"', "source 1: precision is 'hour'"),
        ('[[source]]\nfile = "x"\nprecision = "day"', "source 1: 'fiscal_years' is missing"),
    ],
)
def test_mistakes_in_the_sources_are_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "sources.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CardError, match=message):
        load_sources(path)


def test_the_packaged_sources_and_the_provenance_agree(root: Path) -> None:
    """Authored and generated: what sources.toml says of a file is what its provenance carries."""
    for source in load_sources():
        text = (root / "data" / source.dataset / "provenance.json").read_text(encoding="utf-8")
        releases = [release for release in json.loads(text)["releases"] if release["file"] == source.file]
        said = (source.published, source.precision, list(source.pages), source.url, source.note)
        assert said in [
            (r["published"], r["precision"], r["pages"], r.get("url", ""), r.get("note", "")) for r in releases
        ]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "numcheck.datasets.normalise", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    wrong = run(str(tmp_path))
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "usage:" in wrong.stderr
    empty = run(str(tmp_path), str(tmp_path / "out"))
    assert empty.returncode == 3
    assert "none of the official files" in empty.stderr
    assert "Traceback" not in empty.stderr
