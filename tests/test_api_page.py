"""docs/api.md: its examples run, and its table of columns is the frame's."""

import re
from pathlib import Path

import numcheck
from numcheck.reports.table import COLUMNS
from tests.pages import run_python


def test_the_examples_run(root: Path) -> None:
    result = run_python(root / "docs" / "api.md")
    assert result.attempted > 20
    assert result.failed == 0


def test_the_table_names_each_column_with_its_dtype(root: Path) -> None:
    page = (root / "docs" / "api.md").read_text(encoding="utf-8")
    table = page.split("<!-- columns -->\n")[1].split("<!-- /columns -->")[0]
    told: dict[str, str] = {}
    for line in table.splitlines()[2:]:
        names, dtype, _ = (cell.strip() for cell in line.strip("|").split("|"))
        told |= dict.fromkeys(re.findall(r"`(\w+)`", names), dtype)
    frame = numcheck.check("Nobody came.").to_frame()
    assert told == {name: str(dtype) for name, dtype in frame.dtypes.items()}
    assert list(told) == list(COLUMNS)
