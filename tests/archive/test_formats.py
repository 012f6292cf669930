"""An archive in any format is cut into parts, and each gives the same articles."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import numcheck
from numcheck.archive import engines, parts, read, work
from numcheck.archive.job import Columns, Job, Kind
from numcheck.archive.run import begun
from numcheck.checker import Checker
from numcheck.documents.document import Form
from numcheck.errors import ExtraMissingError
from numcheck.errors.runs import ArchiveError
from tests.archive.conftest import ARTICLES, rows, written
from tests.cli.conftest import ROOT
from tests.shared import catalog

pa, pq = parts.arrow(), parts.arrow("pyarrow.parquet")
RIGHT = "CBP recorded 227,547 encounters at the southwest border last month."


def run(path: Path, out: Path, **more: Any) -> Job:
    """Works on an archive in this process."""
    found = begun(path, out, Checker(catalog()), **more)
    for part in found.left:
        work.run(found.job, part)
    return found.job


def read_all(path: Path, size: int, columns: Columns = Columns()) -> list[read.Article]:  # noqa: B008
    archive = parts.source(path)
    job = Job(path, archive.kind, columns, Form.TEXT, path.parent, Checker(catalog()), "")
    return [one for part in parts.parts(archive, columns, size) for one in read.articles(job, part)]


@pytest.mark.parametrize("size", [1, 5, 7, 24, 100])
@pytest.mark.parametrize("suffix", [".jsonl", ".parquet", ".csv", ".tsv"])
def test_every_format_gives_every_article_once_in_order(tmp_path: Path, suffix: str, size: int) -> None:
    found = read_all(written(tmp_path / f"a{suffix}"), size)
    assert found == [read.Article(one["id"], one["text"], one["published"]) for one in ARTICLES]


@pytest.mark.parametrize("group", [1, 7, 64, 1000])
def test_no_row_is_decoded_for_each_part_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, group: int) -> None:
    """Two processes take every other part; each decodes every row once, however long the row groups are."""
    decoded = 0

    class Counted(pq.ParquetFile):  # type: ignore[misc, name-defined]
        def iter_batches(self, *arguments: Any, **named: Any) -> Iterator[Any]:
            nonlocal decoded
            for batch in super().iter_batches(*arguments, **named):
                decoded += batch.num_rows
                yield batch

    monkeypatch.setattr(pq, "ParquetFile", Counted)
    told = pa.table({"id": pa.array(range(1000)), "text": ["x"] * 1000, "published": ["2022"] * 1000})
    pq.write_table(told, tmp_path / "a.parquet", row_group_size=group)
    archive = parts.source(tmp_path / "a.parquet")
    job = Job(archive.path, archive.kind, Columns(), Form.TEXT, tmp_path, Checker(catalog()), "")
    cut = parts.parts(archive, Columns(), 10)
    for taken in (cut[::2], cut[1::2]):
        decoded = 0
        found = [one.id for part in taken for one in read.articles(job, part)]
        assert found == [number for part in taken for number in range(part.at, part.at + part.many)]
        assert decoded <= 1000


def test_parts_may_be_read_in_any_order_and_at_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"id": range(100), "text": ["x"] * 100, "published": ["2022"] * 100}), path)
    archive = parts.source(path)
    job = Job(path, archive.kind, Columns(), Form.TEXT, tmp_path, Checker(catalog()), "")
    cut = parts.parts(archive, Columns(), 10)
    for one, other in ((9, 0), (3, 4), (5, 5)):
        both = zip(read.articles(job, cut[one]), read.articles(job, cut[other]), strict=True)
        assert [(a.id, b.id) for a, b in both] == [(one * 10 + n, other * 10 + n) for n in range(10)]
    next(read.articles(job, cut[2]))
    assert [one.id for one in read.articles(job, cut[2])] == list(range(20, 30))


def test_quotes_and_line_feeds_in_a_cell_end_no_record(tmp_path: Path) -> None:
    texts = ['He said "no".\nThen,\r\nhe left', '"', ",", "\n\n", "ü " * 70_000, "last"]
    told = [{"id": f"n{number}", "text": text, "published": "2022"} for number, text in enumerate(texts)]
    found = read_all(written(tmp_path / "a.csv", told), 2)
    assert [one.text for one in found] == texts
    assert [one.text for one in read_all(written(tmp_path / "b.jsonl", told), 2)] == texts


@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_empty_lines_are_no_articles(tmp_path: Path, suffix: str) -> None:
    path = written(tmp_path / f"a{suffix}", [{"id": str(n), "text": f"No {n}.", "published": "2022"} for n in range(6)])
    begin, *lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(begin + b"\n\n" + b"\n".join(lines) + b"\n\n")
    assert [one.text for one in read_all(path, 2)] == [f"No {n}." for n in range(6)]


def test_an_archive_that_changes_under_a_run_is_told(tmp_path: Path) -> None:
    path = written(tmp_path / "a.parquet")
    found = begun(path, tmp_path / "out", Checker(catalog()))
    path.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(ArchiveError, match=r"a\.parquet cannot be read"):
        work.run(found.job, found.parts[0])
    assert not list((tmp_path / "out").glob("*/*.parquet"))


def test_the_findings_are_those_of_a_frame_and_the_same_in_every_format(tmp_path: Path) -> None:
    frame = numcheck.check_frame(pd.DataFrame(ARTICLES[:8]))
    kept = {}
    for suffix in (".jsonl", ".parquet", ".csv", ""):
        job = run(written(tmp_path / f"a{suffix}", ARTICLES[:8]), tmp_path / f"out{suffix}", size=3)
        kept[suffix] = rows(job.out, "findings"), rows(job.out, "articles")
    found, told = kept[".jsonl"]
    assert [row["finding"] for row in found] == list(frame["finding"])
    assert [row["article"] for row in found] == list(frame["article"])
    assert {row["confidence"] is None for row in found} == {False}
    assert kept[".parquet"] == kept[".csv"] == kept[".jsonl"]
    assert [row["article"] for row in told] == [one["id"] for one in ARTICLES[:8]]
    assert sum(row["checked"] for row in told) == sum(row["verdict"] != "unverifiable" for row in found)
    documents = kept[""]
    assert [row["article"] for row in documents[1]] == [f"{one['id']}.md" for one in ARTICLES[:8]]
    assert [row["verdict"] for row in documents[0]] == [row["verdict"] for row in found]
    assert {row["published"] for row in documents[1]} == {row["published"] for row in told}


def test_parquet_keeps_what_names_an_article_and_dates_of_every_kind(tmp_path: Path) -> None:
    for number, when in enumerate((date(2022, 10, 21), datetime(2022, 10, 21, 23, tzinfo=UTC), "2022-10-21")):
        table = pa.table({"key": pa.array([7, 8], pa.int32()), "body": [RIGHT, None], "day": [when, None]})
        pq.write_table(table, tmp_path / f"{number}.parquet")
        job = run(tmp_path / f"{number}.parquet", tmp_path / f"out{number}", columns=Columns("key", "body", "day"))
        (finding,) = rows(job.out, "findings")
        assert (finding["article"], finding["verdict"]) == (7, "supported")
        assert pq.read_schema(job.place("articles", 0)).field("article").type == pa.int32()
        assert rows(job.out, "articles")[1]["error"] == "E101: The article has no text."


def test_what_is_no_article_is_a_row_and_loses_no_other(tmp_path: Path) -> None:
    lines = [
        *("not json", "[1]", json.dumps({"text": RIGHT, "published": "2022-10-21"}), json.dumps({"id": 1, "text": 5})),
        *(json.dumps({"id": "x", "text": RIGHT, "published": "last week"}), "[" * 100_000),
        json.dumps({"id": "broken \ud800", "text": f"\ud800 {RIGHT}", "published": "2022-10-21"}),
    ]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    job = run(tmp_path / "a.jsonl", tmp_path / "out")
    told = rows(job.out, "articles")
    assert [row["article"] for row in told] == [
        "a.jsonl:1",
        "a.jsonl:2",
        "a.jsonl:3",
        "1",
        "x",
        "a.jsonl:6",
        r"broken \ud800",
    ]
    assert [row["error"] is None for row in told] == [False, False, True, False, False, False, True]
    assert {str(row["error"])[:5] for row in told if row["error"]} == {"E101:"}
    assert len(rows(job.out, "findings")) == 2


UNPLUGGED = """
import sys
from pathlib import Path
from numcheck.archive import work
from numcheck.archive.run import begun
from numcheck.checker import Checker
run = begun(Path("a.jsonl"), Path("out"), Checker())
work.run(run.job, run.parts[0])
assert "pyarrow" in sys.modules
print("pandas" in sys.modules)
"""


def test_no_process_imports_pandas(tmp_path: Path) -> None:
    written(tmp_path / "a.jsonl", ARTICLES[:3])
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        [sys.executable, "-c", UNPLUGGED], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout == "False\n"


@pytest.mark.parametrize(
    ("kind", "cells"),
    [
        (pa.string(), ["a", None, "", "漢 \n\0", "1"]),
        (pa.int64(), [0, None, -(2**63), 2**63 - 1, 2**53 + 1]),
        (pa.float64(), [0.1, None, -0.0, 1e-310, 5e-324, 1.7976931348623157e308, 1 / 3, float("inf")]),
        (pa.int32(), [7, None]),
        (pa.date32(), [date(2022, 10, 21), None]),
    ],
)
def test_a_column_is_what_arrow_makes_of_the_cells(kind: Any, cells: list[Any]) -> None:
    for told in (cells, [], [None]):
        assert work._column(told, kind).equals(pa.array(told, kind))
    assert str(work._column([-0.0], pa.float64())[0]) == "-0.0"


def test_pages_are_read_as_pages(tmp_path: Path) -> None:
    page = f"<article><h1>News</h1><p>{RIGHT}</p><p>{'Nobody said more of it. ' * 20}</p></article>"
    path = written(tmp_path / "a.jsonl", [{"id": "p", "text": page, "published": "2022-10-21"}])
    job = run(path, tmp_path / "out", form=Form.HTML)
    assert [row["verdict"] for row in rows(job.out, "findings")] == ["supported"]


def test_a_folder_of_tables_is_one_archive(tmp_path: Path) -> None:
    (tmp_path / "in" / "more").mkdir(parents=True)
    written(tmp_path / "in" / "b.parquet", ARTICLES[:3])
    written(tmp_path / "in" / "more" / "c.parquet", ARTICLES[3:5])
    (tmp_path / "in" / "_metadata.parquet").write_text("no article")
    found = parts.source(tmp_path / "in")
    assert found.kind is Kind.PARQUET
    assert [part.many for part in parts.parts(found, Columns(), 2)] == [2, 1, 2]
    written(tmp_path / "in" / "d.csv", ARTICLES[:1])
    with pytest.raises(ArchiveError, match="holds Parquet and CSV"):
        parts.source(tmp_path / "in")


def test_files_that_name_articles_by_different_types_are_told(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number, key in enumerate((1, "x")):
        rows_of_it = pa.Table.from_pylist([{"id": key, "text": "Nobody came.", "published": None}])
        pq.write_table(rows_of_it, tmp_path / "in" / f"{number}.parquet")
    with pytest.raises(ArchiveError, match="The column 'id' is int64 and string"):
        begun(tmp_path / "in", tmp_path / "out", Checker(catalog()))


@pytest.mark.parametrize("name", ["a.parquet", "a.csv", "a.jsonl", "a.txt", "a.xlsx", "nothing", "empty"])
def test_what_is_no_archive_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    if name in ("a.parquet", "a.csv", "a.txt", "a.xlsx"):
        (tmp_path / name).write_bytes(b"\0\xff no archive")
    with pytest.raises(ArchiveError) as told:
        parts.parts(parts.source(tmp_path / name), Columns(), 5)
    assert name in str(told.value)


def test_columns_that_are_not_there_are_told_with_those_that_are(tmp_path: Path) -> None:
    for suffix in (".csv", ".parquet"):
        with pytest.raises(ArchiveError, match=r"has no column 'body'; it has id, text, published\. .*--text"):
            parts.parts(parts.source(written(tmp_path / f"a{suffix}")), Columns(text="body"), 5)


@pytest.mark.parametrize("missing", ["pyarrow.parquet", "distributed"])
def test_what_is_not_installed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
    written(tmp_path / "a.parquet")
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(ExtraMissingError, match=r"pip install 'numcheck\[archive\]'"):
        engines.dask("tcp://x") if missing == "distributed" else run(tmp_path / "a.parquet", tmp_path / "out")
