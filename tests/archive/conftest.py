"""Made-up articles, written as an archive, and what a run over it leaves."""

import csv
import json
from pathlib import Path
from typing import Any

from bench.articles import articles
from numcheck.archive.parts import arrow

ARTICLES = list(articles(24, seed=5))


def written(path: Path, rows: list[dict[str, Any]] = ARTICLES) -> Path:
    """Writes articles in the format that the name of a file tells."""
    if path.suffix == ".jsonl":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    elif path.suffix == ".parquet":
        arrow("pyarrow.parquet").write_table(arrow().Table.from_pylist(rows), path, row_group_size=7)
    elif path.suffix in (".csv", ".tsv"):
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            sheet = csv.DictWriter(file, list(rows[0]), delimiter="\t" if path.suffix == ".tsv" else ",")
            sheet.writeheader()
            sheet.writerows(rows)
    else:
        path.mkdir()
        for row in rows:
            (path / f"{row['id']}.md").write_text(
                f"---\ndate: {row['published']}\n---\n\n{row['text']}", encoding="utf-8"
            )
    return path


def rows(out: Path, name: str, without: tuple[str, ...] = ("seconds",)) -> list[dict[str, Any]]:
    """The rows of a dataset that a run left, in order."""
    found = [
        row
        for file in sorted((out / name).glob("*.parquet"))
        for row in arrow("pyarrow.parquet").read_table(file).to_pylist()
    ]
    return [{key: value for key, value in row.items() if key not in without} for row in found]


def files(out: Path) -> dict[str, bytes]:
    """The files of the findings."""
    return {file.name: file.read_bytes() for file in sorted((out / "findings").iterdir())}
