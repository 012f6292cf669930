"""`numcheck check draft.docx --format docx --output reviewed.docx`."""

from pathlib import Path

import docx
import pytest
from docx.document import Document as Word

from numcheck.documents import written
from numcheck.documents.document import Document
from tests.cli.articles import FALSE, TRUE
from tests.cli.conftest import Run

WORD = ("--format", "docx", "--output", "reviewed.docx")


@pytest.fixture(autouse=True)
def draft(numcheck: Run) -> None:
    """A draft in the folder that the commands are run in."""
    document = docx.Document()
    document.add_paragraph(FALSE.strip())
    document.add_paragraph(TRUE.strip())
    document.save("draft.docx")


def test_the_draft_is_written_with_comments_and_stays_as_it_is(numcheck: Run) -> None:
    before = Path("draft.docx").read_bytes()
    result = numcheck("check", "draft.docx", *WORD)
    assert (result.code, result.out) == (1, "")
    said = [comment.text.split("\n")[0] for comment in docx.Document("reviewed.docx").comments]
    assert said == ["CONTRADICTED (NC101)", "Supported: 2,378,944 encounters, southwest border, fiscal 2022"]
    assert Path("draft.docx").read_bytes() == before
    assert numcheck("check", "reviewed.docx").out == numcheck("check", "draft.docx").out.replace("draft", "reviewed")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["draft.docx", "--format", "docx"], "name it with --output reviewed.docx"),
        (["draft.docx", "a.txt", *WORD], "2 are named"),
        (["a.txt", *WORD], "E116: a.txt is text, and comments are written into Word documents alone."),
        (["lost.docx", *WORD], "There is no file lost.docx"),
        (["draft.docx", "--format", "docx", "--output", "draft.docx"], "E103: The report would replace the document"),
        (["draft.docx", "--fix", *WORD], "E116: draft.docx is docx"),
    ],
)
def test_what_cannot_be_written_is_said(numcheck: Run, arguments: list[str], said: str) -> None:
    Path("a.txt").write_text(FALSE, encoding="utf-8")
    before = Path("draft.docx").read_bytes()
    result = numcheck("check", *arguments)
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert Path("draft.docx").read_bytes() == before
    assert not Path("reviewed.docx").exists()


def test_standard_input_cannot_be_read_twice(numcheck_process: Run) -> None:
    data = Path("draft.docx").read_bytes()
    result = numcheck_process("check", "-", "--as", "docx", *WORD, stdin=data)
    assert result.code == 2
    assert "E116: <stdin> is no file" in result.err


def test_a_draft_that_changes_meanwhile_is_not_written(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    data_of = written.data_of

    def late(document: Document) -> bytes:
        changed = docx.Document("draft.docx")
        changed.add_paragraph("Somebody else was faster.")
        changed.save("draft.docx")
        return data_of(document)

    monkeypatch.setattr(written, "data_of", late)
    result = numcheck("check", "draft.docx", *WORD)
    assert result.code == 2
    assert "E117: draft.docx changed" in result.err


def test_an_older_python_docx_is_told(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Word, "comments")
    result = numcheck("check", "draft.docx", *WORD)
    assert result.code == 2
    assert "E332" in result.err
    assert "pip install 'numcheck[docx]'" in result.err
