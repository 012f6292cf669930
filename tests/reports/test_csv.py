"""The table for a spreadsheet."""

import csv
import io
import re
from pathlib import Path

from hypothesis import given

from numcheck.errors import DocumentError
from numcheck.reports.csv import COLUMNS, render
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, settled, story

UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))
PAGE = Path(__file__).parents[2] / "docs" / "ci" / "formats.md"


def rows(*reports: Report | Unread) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(reports), newline=""), strict=True))


def test_a_row_is_a_finding() -> None:
    found = rows(story(), UNREAD)
    assert [(row["source"], row["line"], row["verdict"], row["rule"]) for row in found] == [
        ("draft.md", "3", "missing_context", "NC301"),
        ("draft.md", "4", "supported", ""),
        ("draft.md", "6", "contradicted", "NC103"),
        ("draft.md", "6", "unverifiable", "NC902"),
        ("lost.txt", "", "unread", "E101"),
    ]
    assert found[0]["suggestion"] == "CBP recorded 2.4 million encounters at the southwest border"
    assert found[1]["computed"] == "37.14"
    assert [row["confidence"] for row in found] == ["0.86", "0.98", "0.83", "0.59", ""]
    assert found[1]["official"].count("cbp-encounters-southwest") == 2


def test_what_people_have_settled_has_its_reason() -> None:
    assert [(row["verdict"], row["settled_by"], row["reason"]) for row in rows(settled()) if row["reason"]] == [
        ("missing_context", "comment", "the headline names it"),
        ("signed_off", "comment", "the mayor's office, Nov. 12"),
    ]
    assert [row["rule"] for row in rows(settled()) if row["verdict"] == "problem"] == ["NC804"]


def test_lines_end_as_the_standard_has_it() -> None:
    text = render([story()])
    assert text.endswith("\r\n")
    assert not re.search(r"(?<!\r)\n", text)


def test_every_column_is_documented() -> None:
    assert re.findall(r"^\| `(\w+)`", PAGE.read_text(encoding="utf-8").split("## CSV")[1], re.MULTILINE) == [*COLUMNS]


@given(TEXTS, TEXTS)
def test_no_cell_of_text_is_a_formula(words: str, source: str) -> None:
    report = story(STORY.replace("officials", words), source)
    found = rows(report)
    assert len(found) == 4
    for row in found:
        assert row.keys() == set(COLUMNS)
        for column, cell in row.items():
            assert column in ("line", "column", "computed") or not cell.strip().startswith(("=", "+", "-", "@"))
            assert not set(cell) & set("\x00\t\r\n\x1b")
