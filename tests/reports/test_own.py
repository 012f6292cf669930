"""Reports are told from articles by their bytes."""

from pathlib import Path

import pytest

from numcheck.cli.formats import Form, pieces
from numcheck.config.settings import FORMATS
from numcheck.documents.own import is_report
from numcheck.reports.actions import Summary
from numcheck.reports.report import Report
from tests.reports.samples import STORY, nothing_checked, settled, story


def told(tmp_path: Path, text: str) -> bool:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8", newline="\n")
    return is_report(str(path))


@pytest.mark.parametrize("reports", [[story()], [settled(), story()]], ids=len)
@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("docx", "claimreview")])
@pytest.mark.parametrize("how", [Form(False), Form(False, everything=True), Form(False, quiet=True)])
def test_a_report_of_any_form_is_one(tmp_path: Path, reports: list[Report], form: str, how: Form) -> None:
    assert told(tmp_path, "".join(pieces(form, reports, how)))


@pytest.mark.parametrize("form", ["text", "json", "html", "csv", "junit"])
def test_a_report_that_tells_no_finding_is_one(tmp_path: Path, form: str) -> None:
    assert told(tmp_path, "".join(pieces(form, [nothing_checked()], Form(False))))


def test_a_summary_is_one_and_line_ends_make_no_difference(tmp_path: Path) -> None:
    summary = Summary()
    summary.add(story())
    assert told(tmp_path, summary.markdown())
    assert told(tmp_path, "".join(pieces("text", [story()], Form(False))).replace("\n", "\r\n"))


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "Nothing was checked. 31 figures: 8 were wrong.\n",
        "The paper, published 2022-11-14, says so.\n\nIt had 31 figures, 8 checked.\n",
        "The verdict: CONTRADICTED  NC101\n\nIt was wrong.\n",
        "",
    ],
)
def test_an_article_is_none(tmp_path: Path, text: str) -> None:
    assert not told(tmp_path, text)


def test_what_cannot_be_read_is_none(tmp_path: Path) -> None:
    assert not is_report(str(tmp_path / "lost.txt"))
    assert not is_report("\0")
