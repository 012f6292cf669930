"""What a call wants of its report: rules, quiet, what was written, and where the text on standard input belongs."""

import json
import os
from pathlib import Path

import jsonschema
import pytest

from numcheck.documents import word
from numcheck.errors import ExtraMissingError
from tests.cli.articles import FALSE, OPEN, TRUE
from tests.cli.conftest import ROOT, Run
from tests.documents import versions


@pytest.fixture
def draft(tmp_path: Path) -> str:
    (tmp_path / "draft.txt").write_text(f"{OPEN}\n{FALSE}\n{TRUE}", encoding="utf-8")
    return "draft.txt"


def rules_told(out: str) -> list[str]:
    return [line.split()[1] for line in out.splitlines() if line.startswith("draft")]


def test_rules_are_selected_and_ignored(numcheck: Run, draft: str) -> None:
    def told(*options: str) -> list[str]:
        return rules_told(numcheck("check", draft, "--format", "concise", *options).out)

    assert told() == ["NC301", "NC101"]
    assert told("--select", "NC1") == ["NC101"]
    assert told("--select", "nc101, NC301") == ["NC301", "NC101"]
    assert told("--ignore", "NC101") == ["NC301"]
    assert told("--select", "NC1", "--select", "NC3", "--ignore", "NC301") == ["NC101"]


def test_what_is_not_selected_fails_no_check_and_is_counted(numcheck: Run, draft: str) -> None:
    result = numcheck("check", draft, "--ignore", "NC101")
    assert result.code == 0
    assert "1 silenced" in result.out
    report = json.loads(numcheck("check", draft, "--select", "NC3", "--format", "json").out)
    jsonschema.validate(report, json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8")))
    assert [(item["by"], item["reason"]) for item in report["suppressed"]] == [("option", "--select names other rules")]


def test_comments_and_notes_of_other_rules_are_not_told(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(f"{FALSE}\nnumcheck: ignore NC101\n", encoding="utf-8")
    assert "NC802" in numcheck("check", "draft.txt").out
    assert "NC802" not in numcheck("check", "draft.txt", "--ignore", "NC8").out


def test_a_rule_that_there_is_not_is_told(numcheck: Run, draft: str) -> None:
    for option in ("--select", "--ignore"):
        result = numcheck("check", draft, option, "NC1,NC000")
        assert (result.code, result.out) == (2, "")
        assert f"There is no rule 'NC000', which {option} names." in result.err


def test_quiet_tells_what_needs_attention_and_no_more(numcheck: Run, tmp_path: Path, draft: str) -> None:
    (tmp_path / "true.txt").write_text(TRUE, encoding="utf-8")
    (tmp_path / "numcheck.toml").write_text('exclude = ["old.txt"]\n', encoding="utf-8")
    (tmp_path / "old.txt").write_text(FALSE, encoding="utf-8")
    loud = numcheck("check", draft, "true.txt", "old.txt", "--format", "concise")
    quiet = numcheck("check", draft, "true.txt", "old.txt", "--format", "concise", "--quiet")
    assert "left out" in loud.err
    assert quiet.err == ""
    assert quiet.out.splitlines() == loud.out.splitlines()[:2]
    assert numcheck("check", "true.txt", "-q").out == ""
    assert numcheck("check", "lost.txt", "-q").err.startswith("numcheck: E101")


def test_it_is_said_what_was_written(numcheck: Run, draft: str) -> None:
    result = numcheck("check", draft, "lost.txt", "--format", "json", "--output", "report.json")
    assert result.err.splitlines()[-1].startswith("numcheck: Wrote report.json: 2 documents, 1 not read. 6 figures: 3")
    assert numcheck("check", draft, "--output", "report.txt", "--quiet").err == ""


def test_standard_input_is_the_text_of_a_file(numcheck_process: Run, tmp_path: Path) -> None:
    (tmp_path / "numcheck.toml").write_text(
        'exclude = ["old/"]\n[[ignore]]\nrules = ["NC101"]\npaths = ["fun/"]\nreason = "fun"\n'
        '[[published]]\npaths = ["2022/"]\ndate = "2022-11"\n',
        encoding="utf-8",
    )

    def checked(name: str) -> str:
        options = ("--stdin-filename", name, "--format", "concise")
        return numcheck_process("check", "-", *options, stdin=f"# A count\n\n{FALSE}".encode()).out

    assert checked("drafts/a.md").startswith("drafts/a.md:3:14: NC101 contradicted")
    assert "1 silenced" in checked("fun/a.md")
    assert "0 documents" in checked("old/a.md")
    word_ = numcheck_process("check", "-", "--stdin-filename", "a.docx", stdin=versions.docx(FALSE))
    assert "a.docx, paragraph 1, “3.1 million”  CONTRADICTED" in word_.out
    dated = numcheck_process("check", "-", "--stdin-filename", "2022/a.md", stdin=FALSE.encode())
    assert dated.out.startswith("2022/a.md, published 2022-11 (from the settings)\n")


def test_a_name_for_standard_input_needs_standard_input(numcheck: Run, draft: str) -> None:
    result = numcheck("check", draft, "--stdin-filename", "a.md")
    assert (result.code, result.out) == (2, "")
    assert "--stdin-filename names the text on standard input" in result.err


def test_documents_that_nothing_here_reads_are_left_out_where_that_is_wanted(
    numcheck: Run, tmp_path: Path, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(data: bytes, source: str) -> None:
        raise ExtraMissingError("Word documents need python-docx.", "pip install 'numcheck[docx]'")

    monkeypatch.setattr(word, "read", missing)
    (tmp_path / "a.docx").write_bytes(versions.docx(FALSE))
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\n")
    assert "b.pdf is left out" in numcheck("check", "b.pdf", draft, "--skip-unreadable").err
    assert numcheck("check", "a.docx", draft).code == 2
    left = numcheck("check", "a.docx", draft, "--skip-unreadable", "--fail-on", "never")
    assert left.code == 0
    assert "a.docx is left out: Word documents need python-docx. pip install 'numcheck[docx]'" in left.err
    assert numcheck("check", "a.docx", "--skip-unreadable").code == 0


def test_a_step_of_github_has_a_summary(
    numcheck: Run, tmp_path: Path, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("Before.\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    numcheck("check", draft, "--format", "github")
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("Before.\n### numcheck\n")
    assert text.count("NC101 contradicted") == 1
    numcheck("check", draft, "--format", "concise")
    assert summary.read_text(encoding="utf-8") == text
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "no" / "folder"))
    assert "E112" in (told := numcheck("check", draft, "--format", "github").err) or "cannot be written" in told


@pytest.mark.parametrize("form", ["github", "gitlab", "sarif"])
def test_files_are_named_from_the_root_of_their_repository(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    (tmp_path / "newsroom" / ".git").mkdir(parents=True)
    folder = tmp_path / "newsroom" / "drafts" / "deep"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text(FALSE, encoding="utf-8")
    outs = []
    for here, name in (
        (tmp_path / "newsroom", "drafts/deep/a.txt"),
        (folder, "a.txt"),
        (tmp_path, str(folder / "a.txt")),
    ):
        monkeypatch.chdir(here)
        outs.append(numcheck("check", name, "--format", form).out)
    for out in outs:
        assert any(
            key in out
            for key in ("file=drafts/deep/a.txt,", '"path": "drafts/deep/a.txt"', '"uri": "drafts/deep/a.txt"')
        )
        assert os.fspath(tmp_path) not in out.replace(f"numcheck: {folder / 'a.txt'}: ", "")
