"""`numcheck check` and `numcheck figures` on other forms than plain text."""

import json
import sys
from pathlib import Path

import jsonschema
import pytest

from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import ROOT, Run
from tests.documents import versions

REPORT = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))
FIGURES = json.loads((ROOT / "docs" / "figures.schema.json").read_text(encoding="utf-8"))
MARKDOWN = f"---\ntitle: A count\ndate: 2022-11-12\n---\n\n{FALSE.replace('3.1', '**3.1**')}"


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "a.md").write_text(MARKDOWN, encoding="utf-8")
    (folder / "b.html").write_text(versions.html(f"The count\n\n{FALSE}", "2022-11-12"), encoding="utf-8")
    (folder / "c.docx").write_bytes(versions.docx(FALSE))
    (folder / "d.txt").write_text(TRUE, encoding="utf-8")
    return folder


@pytest.mark.usefixtures("drafts")
def test_a_folder_is_checked_document_by_document(numcheck: Run) -> None:
    result = numcheck("check", "drafts", "--format", "json")
    reports = json.loads(result.out)
    jsonschema.validate(reports, REPORT)
    assert [(report["source"], report["published"]) for report in reports] == [
        ("drafts/a.md", "2022-11-12"),
        ("drafts/b.html", "2022-11-12"),
        ("drafts/c.docx", None),
        ("drafts/d.txt", None),
    ]
    assert [report["findings"][0]["rule"] for report in reports] == ["NC101", "NC101", "NC101", None]
    assert result.code == 1


@pytest.mark.usefixtures("drafts")
def test_the_places_are_those_of_the_source(numcheck: Run) -> None:
    assert "drafts/a.md:6:16  CONTRADICTED" in numcheck("check", "drafts/a.md").out
    assert "drafts/a.md, published 2022-11-12 (from its front matter)\n" in numcheck("check", "drafts/*.md").out
    assert "drafts/a.md, published 2023\n" in numcheck("check", "drafts/a.md", "--published", "2023").out


@pytest.mark.usefixtures("drafts")
@pytest.mark.parametrize("name", ["a.md", "b.html", "c.docx", "d.txt"])
def test_figures_of_each(numcheck: Run, name: str) -> None:
    found = json.loads(numcheck("figures", f"drafts/{name}", "--format", "json").out)
    jsonschema.validate(found, FIGURES)
    assert [figure["kind"] for figure in found["figures"]] == ["count"]
    assert ("source_span" in found["figures"][0]) == (name == "b.html")
    assert numcheck("figures", f"drafts/{name}").code == 0
    assert numcheck("figures", f"drafts/{name}", "--format", "csv").out.count("\n") == 3


@pytest.mark.parametrize(("form", "place"), [("markdown", "6:16"), ("html", "1:1"), ("text", "6:16")])
def test_standard_input_is_what_it_is_said_to_be(numcheck_process: Run, form: str, place: str) -> None:
    result = numcheck_process("check", "-", "--as", form, stdin=MARKDOWN.encode())
    assert ("published 2022-11-12" in result.out) == (form == "markdown")
    assert f"<stdin>:{place}" in result.out or form == "html"


def test_a_word_document_on_standard_input(numcheck_process: Run) -> None:
    out = numcheck_process("check", "-", "--as", "docx", stdin=versions.docx(FALSE)).out
    assert "<stdin>, paragraph 1, “3.1 million”  CONTRADICTED" in out
    assert "seems to be a Word document" in numcheck_process("check", "-", stdin=versions.docx(FALSE)).err


def test_a_form_that_there_is_not(numcheck: Run) -> None:
    assert numcheck("check", "-", "--as", "pdf").code == 2


@pytest.mark.parametrize(
    ("name", "library", "command"),
    [("b.html", "trafilatura", "pip install 'numcheck[html]'"), ("c.docx", "docx", "pip install 'numcheck[docx]'")],
)
def test_a_missing_library_is_told_in_its_place(
    numcheck: Run, drafts: Path, name: str, library: str, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    alone = numcheck("check", drafts / name)
    assert (alone.code, alone.out) == (2, "")
    assert "E332" in alone.err
    assert command in alone.err
    assert numcheck("check", drafts).out.count("NOT READ  E332") == 1


def test_an_address_of_this_machine_is_refused_without_its_password(numcheck: Run) -> None:
    for arguments in (("check",), ("check", "--format", "json"), ("figures",)):
        result = numcheck(*arguments, "http://ann:secret@127.0.0.1:9/story")
        assert result.code == 2
        assert "E113: http://127.0.0.1:9/story is not asked: 127.0.0.1 is no address of" in result.err
        assert "secret" not in result.out + result.err
    assert "E114" in numcheck("check", "http://127.0.0.1:9/story", "--allow-private").err


@pytest.mark.usefixtures("drafts")
def test_nothing_to_read_is_an_error_and_the_rest_is_checked(numcheck: Run) -> None:
    alone = numcheck("check", "drafts/*.pdf")
    assert (alone.code, alone.err.splitlines()[0]) == (2, "numcheck: E115: No file fits drafts/*.pdf.")
    both = numcheck("check", "drafts/*.pdf", "drafts/d.txt")
    assert both.code == 2
    assert "NOT READ  E115" in both.out
    assert "drafts/d.txt, no publication date. 2 figures: 1 checked" in both.out


@pytest.mark.usefixtures("drafts")
def test_a_report_does_not_replace_a_document_that_a_folder_holds(numcheck: Run) -> None:
    assert "would replace the document" in numcheck("check", "drafts", "--output", "drafts/d.txt").err


def test_reports_in_a_folder_are_no_drafts(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.txt").write_text(FALSE, encoding="utf-8")
    numcheck("check", "drafts/a.txt", "--output", "drafts/report.txt")
    for again in ("drafts", "drafts/*"):
        result = numcheck("check", again, "--format", "concise", "--output", "drafts/report.txt")
        assert result.err.startswith("numcheck: 1 report that numcheck wrote is left out.\nnumcheck: Wrote ")
        assert "2 figures: 1 checked (1 contradicted)" in result.err


def test_a_report_of_several_or_of_none_that_holds_is_one_too(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    for name, text in (("a.txt", TRUE), ("b.txt", "Nobody came.\n")):
        (tmp_path / "drafts" / name).write_text(text, encoding="utf-8")
        numcheck("check", f"drafts/{name}", "--output", f"drafts/of-{name}")
    numcheck("check", "drafts/a.txt", "lost.txt", "drafts/b.txt", "--output", "drafts/c.txt")
    result = numcheck("check", "drafts", "--format", "concise")
    assert "3 reports that numcheck wrote are left out." in result.err
    assert result.out.splitlines()[0].startswith("2 documents. ")
    assert "CONTRADICTED" not in numcheck("check", "drafts/c.txt").out


def test_a_folder_of_reports_alone_is_nothing_to_read(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FALSE, encoding="utf-8")
    (tmp_path / "reports").mkdir()
    numcheck("check", "a.txt", "--output", "reports/a.txt")
    result = numcheck("check", "reports")
    assert (result.code, result.out) == (2, "")
    assert "nothing there but reports" in result.err
