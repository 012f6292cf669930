"""Official files into tables: what is written, what is kept, and what is refused before anything is written."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

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


SAID = "[[source]]\nfile = 'x'\nformat = 'ohss'\ndataset = 'ford'\npages = []\n"


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


def provenance(out: Path) -> list[dict[str, Any]]:
    releases = json.loads((out / "ford" / "provenance.json").read_text(encoding="utf-8"))["releases"]
    assert isinstance(releases, list)
    return releases


def two_vintages(tmp_path: Path, first: str, later: str) -> list[dict[str, Any]]:
    """Two files with fiscal 2000, each with a number of its own for October."""
    folder, sources = official(tmp_path / "in"), []
    text = (folder / SOURCE.file).read_text(encoding="utf-8")
    for file, published, october in ((SOURCE.file, "2001-10-05", first), ("later.csv", "2002-10", later)):
        (folder / file).write_text(text.replace("2000,OCT,0", f"2000,OCT,{october}"), encoding="utf-8")
        sources.append(replace(SOURCE, file=file, years=((2000,),), published=published))
    rebuild(folder, tmp_path / "out", tuple(sources))
    return provenance(tmp_path / "out")


def test_releases_with_the_same_figures_share_a_table(tmp_path: Path) -> None:
    first, later = two_vintages(tmp_path, "3", "3")
    assert (first["published"], later["published"]) == ("2001-10-05", "2002-10")
    assert first["tables"] == later["tables"]
    assert first["tables"][0]["file"] == "fy2000.csv"
    assert [path.name for path in (tmp_path / "out" / "ford").glob("*.csv")] == ["fy2000.csv"]


def test_of_releases_with_other_figures_the_newest_has_the_plain_name(tmp_path: Path) -> None:
    first, later = two_vintages(tmp_path, "3", "5")
    assert (first["tables"][0]["file"], first["tables"][0]["total"]) == ("fy2000-2001-10-05.csv", 69)
    assert (later["tables"][0]["file"], later["tables"][0]["total"]) == ("fy2000.csv", 71)


ONE_BY_ONE = replace(SOURCE, format="first_published", years=(), months=Period(0, 99_999), published="", note="Read.")


def one_by_one(tmp_path: Path, *rows: str, source: Source = ONE_BY_ONE) -> dict[str, Any]:
    (tmp_path / "in").mkdir()
    lines = ["month,measure,as_first_published,published,source", *rows]
    (tmp_path / "in" / "ford.csv").write_text("\n".join(lines), encoding="utf-8")
    rebuild(tmp_path / "in", tmp_path / "out", (source,))
    (release,) = provenance(tmp_path / "out")
    return release


def test_rows_that_came_out_one_by_one_stand_in_one_table(tmp_path: Path) -> None:
    release = one_by_one(tmp_path, "2000-02,SWB total,7,2000-03,new", "1999-12,SWB total,6,2000-02-10,new")
    assert (release["by_row"], release["note"], "published" in release) == (True, "Read.", False)
    (table,) = release["tables"]
    assert table == {"file": "ford.csv", "first": "1999-12", "last": "2000-02", "total": 13}
    assert (tmp_path / "out" / "ford" / "ford.csv").read_text(encoding="utf-8").splitlines() == [
        "published,first,last,border,component,stage,value,source",
        "2000-02-10,1999-12,1999-12,southwest,CBP,first,6,new",
        "2000-03,2000-02,2000-02,southwest,CBP,first,7,new",
    ]
    kept = {path.name: path.read_bytes() for path in (tmp_path / "out" / "ford").iterdir()}
    official(tmp_path / "other")
    (tmp_path / "other" / "ford.csv").rename(tmp_path / "other" / "more.csv")
    rebuild(tmp_path / "other", tmp_path / "out", (ONE_BY_ONE, replace(SOURCE, dataset="more", file="more.csv")))
    assert {path.name: path.read_bytes() for path in (tmp_path / "out" / "ford").iterdir()} == kept


TOTALS = [
    "as_of,measure,value,source",
    "2022-07-31,SWB FY2022 FYTD Oct-Jul,50,x",
    "2022-08-31,SWB FY2022 FYTD Oct-Aug,60,x",
]


def test_the_sources_say_when_a_running_total_came_out_that_does_not(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "ford.csv").write_text("\n".join(TOTALS), encoding="utf-8")
    told = {"2021-10..2022-07": "2022-08-15", "2021-10..2022-08": "2022-09"}
    source = replace(ONE_BY_ONE, format="first_published_totals", publications=told)
    rebuild(tmp_path / "in", tmp_path / "out", (source,))
    text = (tmp_path / "out" / "ford" / "provenance.json").read_text(encoding="utf-8")
    assert json.loads(text)["step"] == "span"
    _, july, august = (tmp_path / "out" / "ford" / "ford.csv").read_text(encoding="utf-8").splitlines()
    assert (july.split(",")[:3], august.split(",")[0]) == (["2022-08-15", "2021-10", "2022-07"], "2022-09")
    with pytest.raises(DataDamagedError, match=r"does not say when 2021-10\.\.2022-07 came out"):
        rebuild(tmp_path / "in", tmp_path / "out", (replace(source, publications={"2021-10..2022-08": "2022-09"}),))


def test_tables_that_nothing_makes_any_more_go(tmp_path: Path) -> None:
    rebuild(official(tmp_path / "in"), tmp_path / "out", (SOURCE,))
    rebuild(tmp_path / "in", tmp_path / "out", (replace(SOURCE, years=((2001,),)),))
    assert sorted(path.name for path in (tmp_path / "out" / "ford").iterdir()) == ["fy2001.csv", "provenance.json"]


def test_a_format_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(CardError, match=r"ford\.csv: there is no format cbp_maps"):
        rebuild(official(tmp_path / "in"), tmp_path / "out", (replace(SOURCE, format="cbp_maps"),))


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
        ('[[source]]\nfile = "x"\nprecision = "day"', "source 1: 'format' is missing"),
        (f"{SAID}precision = 'day'", "source 1: 'published' is missing"),
        (f"{SAID}precision = 'day'\npublished = '2001-10'", "source 1: 'fiscal_years' is missing"),
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
        if source.by_row:
            assert all(release["by_row"] for release in releases)
        else:
            releases = [release for release in releases if release["published"] == source.published]
            assert [release["precision"] for release in releases] == [source.precision]
        assert releases
        for release in releases:
            assert release["pages"] == list(source.pages)
            assert release.get("url", "") == source.url
            assert source.note in release.get("note", "")


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
