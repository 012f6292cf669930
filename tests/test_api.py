"""The Python API: what the package offers by name, and what a report can be asked."""

import subprocess
import sys
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from threading import Thread
from typing import Any

import pandas as pd
import pytest

import numcheck
from numcheck.errors import DocumentError, LockError, QueryError, TooLargeError
from numcheck.reports.table import COLUMNS

TEXT = "CBP recorded 2.4 million encounters in fiscal year 2022. That was up 37 percent from fiscal year 2021."
REVISED = "CBP recorded 199,976 encounters at the southwest border in July 2022."


def test_every_public_name_is_there_and_documented(root: Path) -> None:
    page = (root / "docs" / "api.md").read_text(encoding="utf-8")
    for name in numcheck.__all__:
        assert getattr(numcheck, name) is not None
        assert f"`numcheck.{name}" in page or name == "__version__", f"docs/api.md does not tell of {name}"
    assert set(numcheck.__all__) <= set(dir(numcheck))


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        numcheck.chekc  # noqa: B018


def test_the_classes_are_imported_when_asked_for() -> None:
    code = (
        "import sys, numcheck; assert 'numcheck.checker' not in sys.modules; "
        "from numcheck import Checker, Report, Finding; assert Checker.__module__ == 'numcheck.checker'"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "published",
    [
        "2022-08-20",
        "2022-08-20T23:30:00-05:00",
        date(2022, 8, 20),
        datetime(2022, 8, 20, 9),
        pd.Timestamp("2022-08-20"),
    ],
)
def test_a_publication_date_may_be_a_text_or_a_date(published: str | date) -> None:
    report = numcheck.check(REVISED, published)
    assert report.document.published is not None
    assert report.document.published.text == "2022-08-20"


def test_a_date_that_pandas_has_none_of_is_none() -> None:
    missing: Any = pd.NaT
    assert numcheck.check(REVISED, missing).document.published is None


MARKED = {
    "markdown": "---\ndate: 2022-08-20\n---\n# July\n\n"
    "CBP recorded **199,976** encounters at the southwest border last month.",
    "html": "<html><head><meta property='article:published_time' content='2022-08-20T09:00:00Z'></head><body><article>"
    "<h1>July</h1><p>CBP recorded <b>199,976</b> encounters at the southwest border last month.</p></article></body>",
}


@pytest.mark.parametrize("form", sorted(MARKED))
def test_a_text_may_be_written_in_markdown_or_html(form: str) -> None:
    report = numcheck.check(MARKED[form], form=form)
    (finding,) = report
    assert str(finding.verdict) == "supported"
    assert report.document.published is not None
    assert (str(report.document.form), report.document.published.text) == (form, "2022-08-20")
    source = report.document.source_span(finding.claim.figure.span)
    assert source is not None
    assert MARKED[form][source.start : source.end] == "199,976"
    (later,) = numcheck.check(MARKED[form], "2023-08-20", form=form)
    assert later.verdict != finding.verdict


@pytest.mark.parametrize("form", ["docx", "HTML", "", 5])
def test_a_text_in_any_other_form_is_refused(form: Any) -> None:
    with pytest.raises(DocumentError, match=r"Write one of: text, markdown, html\."):
        numcheck.check(TEXT, form=form)


def test_a_page_without_what_reads_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['trafilatura'] = None\nimport numcheck\n"
        "try:\n    numcheck.check('<p>Agents met 300 people.</p>', form='html')\n"
        "except ImportError as error:\n    print(error)\n"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "HTML needs trafilatura. pip install 'numcheck[html]'\n"


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_a_text_larger_than_any_article_is_refused(form: str) -> None:
    with pytest.raises(TooLargeError):
        numcheck.check("é" * 2_600_000, form=form)


@pytest.mark.parametrize("text", [None, b"CBP recorded it.", 5, float("nan")])
def test_an_article_that_is_no_text_is_told(text: Any) -> None:
    with pytest.raises(DocumentError, match=f"An article is text, and this is {type(text).__name__}"):
        numcheck.check(text)


def test_as_of_is_a_word_or_a_day() -> None:
    verdicts = {
        as_of: str(numcheck.check(REVISED, "2024-01-05", as_of=as_of).findings[0].verdict)
        for as_of in ("latest", "2022-08-20", "2022-08-20T10:00:00Z", date(2022, 8, 20))
    }
    assert set(verdicts.values()) == {"contradicted", "supported"}
    assert verdicts["latest"] == "contradicted"
    with pytest.raises(QueryError, match="'yesterday' is neither"):
        numcheck.check(TEXT, as_of="yesterday")


def test_a_checker_checks_texts_documents_and_files(tmp_path: Path) -> None:
    checker = numcheck.Checker(as_of="latest")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    from_text = checker.check(TEXT, "2022-11-14")
    from_file = checker.check_file(tmp_path / "a.txt", date(2022, 11, 14))
    again = checker.check(from_file.document)
    assert [f.id for f in from_text] == [f.id for f in from_file] == [f.id for f in again]
    assert checker.check(from_file.document, "2023").document.published != from_file.document.published
    with pytest.raises(DocumentError):
        checker.check_file(tmp_path / "none.txt")
    with pytest.raises(DocumentError):
        checker.check(TEXT, "soon")
    assert checker.check(from_file.document, form="text").to_dict() == from_file.to_dict()
    with pytest.raises(DocumentError, match="has been read as text"):
        checker.check(from_file.document, form="html")


def test_a_checker_goes_by_a_lock(tmp_path: Path) -> None:
    from numcheck.datasets.catalog import Catalog
    from numcheck.datasets.lock import render

    lock = tmp_path / "numcheck.lock"
    lock.write_text(render(Catalog.open().releases()), encoding="utf-8")
    assert numcheck.Checker(lock=lock).check(TEXT).to_dict() == numcheck.check(TEXT).to_dict()
    with pytest.raises(LockError):
        numcheck.Checker(lock=tmp_path / "none.lock")


def test_threads_do_not_share_what_they_keep() -> None:
    found: list[list[str]] = []
    threads = [Thread(target=lambda: found.append([f.id for f in numcheck.check(TEXT)])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[f.id for f in numcheck.check(TEXT)]] * 4


def test_a_report_that_one_thread_has_made_another_may_draw() -> None:
    made: list[numcheck.Report] = []
    thread = Thread(target=lambda: made.append(numcheck.check(TEXT)))
    thread.start()
    thread.join()
    (report,) = made
    assert [report.line(finding) for finding in report] == [numcheck.check(TEXT).line(finding) for finding in report]
    assert any(report.line(finding) is not None for finding in report)


def test_a_report_is_a_sequence_of_findings() -> None:
    report = numcheck.check(TEXT, "2022-11-14")
    assert len(report) == len(report.findings) == 2
    assert tuple(report) == report.findings
    assert isinstance(report, Sequence)
    assert (report[0], report[-1], report[:1]) == (*report.findings, report.findings[:1])
    assert tuple(reversed(report)) == report.findings[::-1]
    assert (report.index(report[1]), report.count(report[0]), report[1] in report, None in report) == (
        1,
        1,
        True,
        False,
    )
    with pytest.raises(IndexError):
        report[2]
    assert [str(f.verdict) for f in report.flagged] == ["missing_context"]
    assert report.of("supported") == report.of(numcheck.Verdict.SUPPORTED) == report.findings[1:]
    assert report.of("supported", "missing_context") == report.findings
    assert repr(
        report
    ) == "<Report on '<text>': 3 figures: 2 checked (1 holds, 1 misses context), 1 not: 1 set aside.>" or (
        repr(report).startswith("<Report on '<text>': ")
    )
    with pytest.raises(ValueError, match="true"):
        report.of("true")


def test_a_report_without_findings_is_an_empty_sequence() -> None:
    report = numcheck.check("Nobody came.")
    assert len(report) == 0
    assert not report
    assert list(report) == list(report[:1]) == []
    frame = report.to_frame()
    assert frame.empty
    assert list(frame.columns) == list(COLUMNS)


def test_a_report_is_a_page_of_html() -> None:
    report = numcheck.check(TEXT, "2022-11-14")
    page = report.to_html(charts=False)
    assert page.startswith("<!doctype html>") or page.lower().startswith("<!doctype html>")
    assert "NC301" in page
    assert len(report.to_html(charts=False, everything=True)) != len(page)


def test_a_frame_has_a_row_a_finding_and_the_documented_dtypes(root: Path) -> None:
    report = numcheck.check(TEXT, "2022-11-14")
    frame = report.to_frame()
    assert list(frame["id"]) == [finding.id for finding in report]
    assert frame.loc[0, "computed"] == 2766582
    second = [frame[name].iloc[1] for name in ("figure", "verdict", "operation", "baseline")]
    assert second == ["37 percent", "supported", "change", "FY2021"]
    assert list(frame["severity"] > "ok") == [True, False]
    for name, dtype in COLUMNS.items():
        assert str(frame[name].dtype) == {"verdict": "category", "severity": "category"}.get(name, dtype)
    empty = numcheck.check("Nobody came.").to_frame()
    pd.testing.assert_series_equal(empty.dtypes, frame.dtypes)


def test_a_frame_holds_even_a_broken_text() -> None:
    frame = numcheck.check("CBP recorded 2.4 million \ud800 encounters in fiscal year 2022.").to_frame()
    assert len(frame)
    assert "ud800" in str(frame["sentence"].iloc[0])


def test_without_pandas_the_error_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['pandas'] = None\nimport numcheck\nreport = numcheck.check('Agents met 300 people.')\n"
        "for call in (report.to_frame, numcheck.list_datasets, lambda: numcheck.check_column([])):\n"
        "    try:\n        call()\n    except ImportError as error:\n        print(error)\n"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out == "Data frames need pandas. pip install 'numcheck[data]'\n" * 3
