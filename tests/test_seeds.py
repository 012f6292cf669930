"""The sample articles: only what is wrong is flagged, and the expected reports are what the program prints."""

import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import numcheck
from numcheck.cli.main import run
from tools.seeds import PRINTING, ROOT, Expected, expected_reports, printed

REPORTS = list(expected_reports())
FACTS: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "seeds" / "seeds.toml").read_text(encoding="utf-8"))
FLAGS = {"contradicted", "missing_context", "imprecise"}


@pytest.mark.parametrize("name", FACTS)
def test_what_deserves_a_flag_gets_one_and_nothing_else_does(root: Path, name: str) -> None:
    report = numcheck.check_file(root / "seeds" / f"{name}.txt", published=FACTS[name]["published"])
    flagged = [[f.claim.figure.text, str(f.verdict)] for f in report.findings if f.verdict in FLAGS]
    assert flagged == FACTS[name]["flags"]
    told = {f.claim.figure.text: str(f.verdict) for f in report.findings}
    assert {told.get(text, "unverifiable") for text in FACTS[name].get("missed", ())} <= {"unverifiable"}


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.path.name)
def test_an_expected_report_is_current(
    root: Path, report: Expected, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = root / report.path
    assert path.is_file(), "run: make seeds"
    monkeypatch.chdir(root)
    for name, value in PRINTING.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        run(list(report.arguments))
    assert ended.value.code in (0, 1)
    assert path.read_text(encoding="utf-8") == capfd.readouterr().out


def test_the_tool_prints_what_the_program_does(root: Path) -> None:
    report = REPORTS[0]
    printing = printed([sys.executable, "-m", "numcheck"], report.arguments)
    assert (root / report.path).read_text(encoding="utf-8") == printing


def test_every_article_is_listed_and_every_report_belongs_to_one(root: Path) -> None:
    articles = {path.stem for path in (root / "seeds").glob("*.txt") if ".expected" not in path.name}
    assert articles == FACTS.keys()
    assert {path.name for path in (root / "seeds").glob("*.expected.*")} == {report.path.name for report in REPORTS}


def test_the_readme_of_the_seeds_tells_of_each(root: Path) -> None:
    text = (root / "seeds" / "README.md").read_text(encoding="utf-8")
    assert all(f"\n## {name}\n" in text for name in FACTS)
