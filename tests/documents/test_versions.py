"""The sample articles as Markdown, HTML and .docx get the findings that they get as text, at the right places."""

from pathlib import Path
from typing import Any

import pytest

import numcheck
from numcheck.claims.claim import Operation
from numcheck.reports.report import Report
from tests.documents import versions
from tests.shared import seed, seed_report, seeds

SEEDS = seeds()
UNREAD = "9.9 million"


def expected(name: str) -> list[tuple[object, ...]]:
    return told(seed_report(name))


def told(report: Report) -> list[tuple[object, ...]]:
    return [(f.verdict, f.rule, f.claim.figure.text, f.computed, f.message) for f in report.findings]


def found(report: Report) -> list[dict[str, Any]]:
    """The findings that have a figure, as the contract gives them."""
    assert UNREAD not in report.document.text
    findings: Any = report.to_dict()["findings"]
    return [finding for finding in findings if finding["figure"] is not None]


@pytest.mark.parametrize("name", SEEDS)
def test_markdown(name: str, tmp_path: Path) -> None:
    source = versions.markdown(seed(name), SEEDS[name])
    path = tmp_path / "draft.md"
    path.write_text(source, encoding="utf-8")
    report = numcheck.check_file(path)
    assert report.to_dict()["published_from"] == "front matter"
    assert told(report) == expected(name)
    lines = source.split("\n")
    originals = [finding for finding in report.findings if finding.claim.operation is not Operation.COMPARISON]
    for finding, original in zip(found(report), originals, strict=True):
        figure, span = finding["figure"], finding["span"]
        assert source[figure["start"] : figure["end"]] == figure["text"]
        assert plain(figure["text"]) == original.claim.figure.text
        assert source[span["start"] : span["end"]] == finding["text"]
        assert source.startswith(lines[span["line"] - 1][span["column"] - 1 :], span["start"])
        line, column, *_ = report.document.region(original.claim.figure.span)
        assert lines[line - 1][column - 1 :].startswith(figure["text"].split("\n")[0])


def plain(markdown: str) -> str:
    """The words of a figure's source, without marks, the target of a link, or the end of a line."""
    words = markdown.partition("](")[0].replace("**", "").replace("\\", "").replace("\n", " ")
    return words.strip("*[")


@pytest.mark.parametrize("name", SEEDS)
def test_html(name: str, tmp_path: Path) -> None:
    source = versions.html(seed(name), SEEDS[name])
    path = tmp_path / "draft.html"
    path.write_text(source, encoding="utf-8")
    report = numcheck.check_file(path)
    assert report.to_dict()["published_from"] == "metadata"
    assert told(report) == expected(name)
    lines = source.split("\n")
    for finding in found(report):
        figure = finding["figure"]
        assert report.document.text[figure["start"] : figure["end"]] == figure["text"]
        place = figure["source_span"]
        assert " ".join(source[place["start"] : place["end"]].split()) == figure["text"].replace("'", "&#x27;")
        span, whole = finding["span"], finding["span"]["source_span"]
        assert source.startswith(lines[span["line"] - 1][span["column"] - 1 :], whole["start"])


@pytest.mark.parametrize("name", SEEDS)
def test_docx(name: str, tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(versions.docx(seed(name)))
    report = numcheck.check_file(path, published=SEEDS[name])
    assert told(report) == expected(name)
    lines = report.document.text.split("\n")
    for finding in found(report):
        figure, span = finding["figure"], finding["span"]
        assert report.document.text[figure["start"] : figure["end"]] == figure["text"]
        assert lines[span["line"] - 1][span["column"] - 1 :].startswith(finding["text"])
    assert {comment.text for comment in report.document.comments} == {versions.UNREAD}
