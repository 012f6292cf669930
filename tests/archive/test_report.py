"""What is counted of a run: verdicts by year, rule and kind, and one chart."""

from pathlib import Path
from typing import Any

import pytest

from numcheck.archive import work
from numcheck.archive.report import render, tally
from numcheck.archive.run import begun
from numcheck.checker import Checker
from numcheck.errors.runs import ArchiveError
from tests.archive.conftest import written
from tests.cli.conftest import Run, numcheck  # noqa: F401
from tests.shared import catalog

RIGHT = "CBP recorded 227,547 encounters at the southwest border in September 2022."
WRONG = "CBP recorded 300,000 encounters at the southwest border in September 2022."
TOLD: list[dict[str, Any]] = [
    {"id": "a", "text": RIGHT, "published": "2022-10-21"},
    {"id": "b", "text": WRONG, "published": "2022-10-22"},
    {"id": "c", "text": f"{RIGHT} It was up 12 percent from August 2022.", "published": "2023-01-01"},
    {"id": "d", "text": RIGHT, "published": "last week"},
    {"id": "e", "text": f"Nobody came. {WRONG}", "published": None},
    {"id": "f", "text": None, "published": "2022"},
]
SHOWN = """\
6 articles, 2 not checked (2 E101); 10 figures, 5 checked (3 supported, 2 contradicted)

year        supported     imprecise    no context  contradicted  unverifiable
2022                1             0             0             1             0
2023                2             0             0             0             0
no date             0             0             0             1             0

rule      supported     imprecise    no context  contradicted  unverifiable
NC101             0             0             0             2             0

kind        supported     imprecise    no context  contradicted  unverifiable
count               2             0             0             2             0
percent             1             0             0             0             0

Flagged, of the figures that were checked:
2022     ###############                 50.0% (1 of 2)
2023                                     0.0% (0 of 2)
no date  ##############################  100.0% (1 of 1)
"""


@pytest.fixture
def out(tmp_path: Path) -> Path:
    run = begun(written(tmp_path / "a.jsonl", TOLD), tmp_path / "out", Checker(catalog()), size=2)
    for part in run.left:
        work.run(run.job, part)
    return tmp_path / "out"


def test_verdicts_are_counted_by_year_rule_and_kind(out: Path, numcheck: Run) -> None:  # noqa: F811
    assert numcheck("archive", "report", "out").out == SHOWN


def test_what_is_not_finished_is_not_counted(out: Path) -> None:
    (out / "articles" / "part-00001.parquet").unlink()
    assert tally(out).articles == 4
    assert tally(out).verdicts == {"supported": 1, "contradicted": 2}


def test_an_archive_without_figures_has_no_tables(tmp_path: Path) -> None:
    run = begun(
        written(tmp_path / "a.jsonl", [{"id": "a", "text": "Nobody came."}]), tmp_path / "out", Checker(catalog())
    )
    work.run(run.job, run.parts[0])
    assert render(tally(tmp_path / "out")) == "1 article; 0 figures, 0 checked\n"


def test_what_no_run_left_is_told(out: Path, tmp_path: Path, numcheck: Run) -> None:  # noqa: F811
    assert "E350" in numcheck("archive", "report", "nothing").err
    (out / "findings" / "part-00000.parquet").write_bytes(b"no table")
    with pytest.raises(ArchiveError, match=r"00000.+ cannot be read"):
        tally(out)


def test_run_may_be_left_out_and_its_options_come_first(tmp_path: Path, numcheck: Run) -> None:  # noqa: F811
    written(tmp_path / "a.jsonl", TOLD[:1])
    result = numcheck("archive", "--jobs", "1", "a.jsonl", "out")
    assert (result.code, result.out.splitlines()[0]) == (0, "1 article; 2 figures, 1 checked (1 supported)")
    assert "1 article in " in result.err
    again = numcheck("archive", "run", "a.jsonl", "out")
    assert again.out == result.out
    assert again.err == "numcheck: 1 of 1 articles are finished; there is nothing left to do.\n"
    assert numcheck("archive", "a.jsonl").code == 2
    assert "Name another folder" in numcheck("archive", "a.jsonl", "out", "--part", "5").err
