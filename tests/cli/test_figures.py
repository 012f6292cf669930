"""`numcheck figures`."""

import csv
import io
import json
from pathlib import Path

import jsonschema

from tests.cli.conftest import ROOT, Run

TEXT = "On Nov. 11 the agency counted nearly 2.4 million encounters, 37 percent more.\n"
SCHEMA = json.loads((ROOT / "docs" / "figures.schema.json").read_text(encoding="utf-8"))


def test_the_table_names_each_figure_and_what_was_set_aside(numcheck: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    result = numcheck("figures", path)
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[0] == "draft.txt"
    marked = "On (Nov. 11|date) the agency counted nearly [2.4 million|count] encounters, [37 percent|percent] more."
    assert " ".join(lines[2:4]) == marked
    (row,) = (line for line in lines[4:] if "2.4 million" in line)
    assert row.split()[:1] == ["1:38"]
    assert "nearly" in row
    assert "  1:4  Nov. 11: a date" in lines
    assert lines[-1] == "2 figures, 1 set aside."


def test_json_is_the_contracts_object(numcheck_process: Run) -> None:
    result = numcheck_process("figures", "-", "--format", "json", stdin=TEXT.encode())
    found = json.loads(result.out)
    jsonschema.validate(found, SCHEMA)
    assert [figure["text"] for figure in found["figures"]] == ["2.4 million", "37 percent"]
    assert [figure["value"] for figure in found["figures"]] == ["2400000", "37"]


def test_csv_has_a_row_for_each_in_text_order(numcheck_process: Run) -> None:
    result = numcheck_process("figures", "-", "--format", "csv", stdin=TEXT.encode())
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [(row["text"], row["kind"], row["set_aside"]) for row in rows] == [
        ("Nov. 11", "", "date"),
        ("2.4 million", "count", ""),
        ("37 percent", "percent", ""),
    ]
    assert (rows[1]["line"], rows[1]["column"], rows[1]["value"], rows[1]["hedge"]) == ("1", "38", "2400000", "nearly")


def test_a_missing_file(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("figures", tmp_path / "lost.txt")
    assert (result.code, result.out) == (2, "")
    assert "numcheck: E101" in result.err


def test_an_empty_text_has_none(numcheck_process: Run) -> None:
    assert numcheck_process("figures", "-").out == "<stdin>\n\n0 figures, 0 set aside.\n"
