"""`numcheck check --fix`: edits in the files, and diffs of them."""

import codecs
import json
import os
from pathlib import Path

import docx
import pytest

from numcheck.cli import output
from numcheck.documents import written
from numcheck.documents.document import Document
from tests.cli.articles import FALSE, NOTHING, OPEN
from tests.cli.conftest import Run
from tests.cli.repository import Repository

MENDED = FALSE.replace("3.1", "2.4")


def write(folder: Path, **texts: str | bytes) -> None:
    """Files, by their names with an underscore for the dot."""
    for name, text in texts.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(text if isinstance(text, bytes) else text.encode())


def test_edits_are_made_and_what_is_left_is_reported(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"{OPEN}\n{FALSE}", b_md=f"# A count\n\n{FALSE.replace('3.1', '**3.1**')}", c_txt=NOTHING)
    result = numcheck("check", "a.txt", "b.md", "c.txt", "--fix", "--fail-on", "warning")
    assert (tmp_path / "a.txt").read_text() == f"{OPEN}\n{MENDED}"
    assert (tmp_path / "b.md").read_text() == f"# A count\n\n{MENDED.replace('2.4', '**2.4**')}"
    assert (tmp_path / "c.txt").read_text() == NOTHING
    assert result.code == 1  # the border that is left to the writer
    assert "CONTRADICTED" not in result.out
    assert "MISSING CONTEXT" in result.out
    assert result.err.splitlines() == [
        "numcheck: a.txt:3:14: 3.1 million is now 2.4 million (NC101)",
        "numcheck: a.txt: 1 edit made.",
        "numcheck: b.md:3:16: 3.1 million is now 2.4 million (NC101)",
        "numcheck: b.md: 1 edit made.",
    ]


def test_a_second_time_changes_nothing(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"{OPEN}\n{FALSE}")
    assert numcheck("check", "a.txt", "--fix").code == 0
    before = os.stat(tmp_path / "a.txt"), (tmp_path / "a.txt").read_bytes()
    assert numcheck("check", "a.txt", "--fix").err == ""
    assert (os.stat(tmp_path / "a.txt").st_ino, (tmp_path / "a.txt").read_bytes()) == (before[0].st_ino, before[1])


def test_a_dry_run_prints_a_diff_and_leaves_the_file(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=f"{NOTHING}{FALSE}", b_txt=NOTHING)
    result = numcheck("check", "a.txt", "b.txt", "--fix", "--dry-run")
    assert result.out == f"--- a.txt\n+++ a.txt\n@@ -1,2 +1,2 @@\n {NOTHING}-{FALSE}+{MENDED}"
    assert result.err == "numcheck: 1 edit would be made, in 1 file. Nothing was changed.\n"
    assert result.code == 1  # as the file is
    assert (tmp_path / "a.txt").read_text() == f"{NOTHING}{FALSE}"
    assert numcheck("check", "a.txt", "--fix", "--dry-run", "-o", "a.diff").out == ""
    assert (tmp_path / "a.diff").read_text() == result.out


def test_a_dry_run_is_one_of_fix(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=FALSE)
    result = numcheck("check", "a.txt", "--dry-run")
    assert (result.code, result.out) == (2, "")
    assert "--fix" in result.err


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (b"", "cp1252"), (codecs.BOM_UTF16_LE, "utf-16-le")],
)
def test_all_else_stays_byte_for_byte(numcheck: Run, tmp_path: Path, mark: bytes, encoding: str) -> None:
    text = f"The mayor’s café\t \r\n\r\n{FALSE}\n\n  # numcheck: verified (a letter)\n\x0cThe end.  "
    write(tmp_path, a_txt=mark + text.encode(encoding))
    numcheck("check", "a.txt", "--fix")
    assert (tmp_path / "a.txt").read_bytes() == mark + text.replace("3.1", "2.4").encode(encoding)


def test_a_file_that_changes_meanwhile_is_left_alone(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a_txt=FALSE, b_txt=FALSE)
    build = output.build

    def late(target: Path, make: object) -> None:
        if target.name == "a.txt":
            target.write_text("Somebody else was faster.")
        build(target, make)  # type: ignore[arg-type]

    monkeypatch.setattr(output, "build", late)
    result = numcheck("check", "a.txt", "b.txt", "--fix")
    assert result.code == 2
    assert "NOT READ  E117" in result.out
    assert "a.txt changed while it was checked" in result.out
    assert (tmp_path / "a.txt").read_text() == "Somebody else was faster."
    assert (tmp_path / "b.txt").read_text() == MENDED
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.txt"]


@pytest.mark.parametrize("gone", [True, False])
def test_a_file_that_changes_while_it_is_read_is_left_alone(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, gone: bool
) -> None:
    write(tmp_path, a_txt=FALSE)
    data_of = written.data_of

    def late(document: Document) -> bytes:
        if gone:
            Path(document.source).unlink()
        else:
            Path(document.source).write_text(f"{FALSE} ")
        return data_of(document)

    monkeypatch.setattr(written, "data_of", late)
    result = numcheck("check", "a.txt", "--fix")
    assert (result.code, result.err.startswith("numcheck: E117: a.txt changed")) == (2, True)
    assert gone or (tmp_path / "a.txt").read_text() == f"{FALSE} "


def test_other_forms_are_refused_and_the_others_mended(numcheck: Run, tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph(FALSE)
    document.save(str(tmp_path / "b.docx"))
    write(tmp_path, a_html=f"<article><p>{FALSE}</p></article>", c_txt=FALSE)
    before = (tmp_path / "b.docx").read_bytes(), (tmp_path / "a.html").read_bytes()
    for more in ([], ["--dry-run"]):
        result = numcheck("check", "a.html", "b.docx", "c.txt", "--fix", *more, "--format", "json")
        assert result.code == 2
        told = result.err + result.out
        assert "E116" in told
        assert "a.html is html, and edits are made in plain text and Markdown alone." in told
        assert "b.docx is docx" in told
        assert (tmp_path / "c.txt").read_text() == (FALSE if more else MENDED) or not more
        write(tmp_path, c_txt=FALSE)
    assert ((tmp_path / "b.docx").read_bytes(), (tmp_path / "a.html").read_bytes()) == before


def test_what_is_no_file_is_refused(numcheck_process: Run) -> None:
    result = numcheck_process("check", "-", "--fix", stdin=FALSE.encode())
    assert result.code == 2
    assert "E116: <stdin> is no file" in result.err


def test_what_is_silenced_or_accepted_is_not_mended(numcheck: Run, tmp_path: Path) -> None:
    said = f"<!-- numcheck: ignore NC101 (the agency's own count) -->\n{FALSE}"
    write(tmp_path, a_md=said, b_txt=FALSE)
    numcheck("check", "b.txt", "--baseline", "baseline.json", "--update-baseline")
    assert numcheck("check", "a.md", "b.txt", "--baseline", "baseline.json", "--fix").code == 0
    assert (tmp_path / "a.md").read_text() == said
    assert (tmp_path / "b.txt").read_text() == FALSE


def test_with_diff_only_what_has_changed_is_mended(numcheck: Run, tmp_path: Path) -> None:
    other = FALSE.replace("3.1 million", "2.9 million")
    repository = Repository(tmp_path)
    repository.write("a.txt", FALSE)
    repository.commit()
    repository.write("a.txt", f"{FALSE}\n{other}")
    assert numcheck("check", "a.txt", "--diff", "HEAD", "--fix").code == 0
    assert (tmp_path / "a.txt").read_text() == f"{FALSE}\n{MENDED}"


def test_how_sure_an_edit_has_to_be(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=FALSE)
    assert numcheck("check", "a.txt", "--fix", "--fix-confidence", "0.96").code == 1
    assert (tmp_path / "a.txt").read_text() == FALSE
    assert numcheck("check", "a.txt", "--fix", "--fix-confidence", "most").code == 2


def test_the_report_is_of_the_file_as_it_now_is(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=FALSE)
    told = json.loads(numcheck("check", "a.txt", "--fix", "--format", "json").out)
    assert [finding["verdict"] for finding in told["findings"]] == ["supported"]


def test_links_and_permissions_stay(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, a_txt=FALSE)
    (tmp_path / "a.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert numcheck("check", "link.txt", "--fix").code == 0
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "a.txt").read_text() == MENDED
    assert (tmp_path / "a.txt").stat().st_mode & 0o777 == 0o640


def test_a_file_that_may_not_be_written_to_is_left_alone(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, a_txt=FALSE)
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    result = numcheck("check", "a.txt", "--fix")
    assert (result.code, result.err.startswith("numcheck: E103: a.txt may not be written to.")) == (2, True)
    assert (tmp_path / "a.txt").read_text() == FALSE
