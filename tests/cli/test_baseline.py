"""`--baseline` and `--update-baseline`."""

import json
from pathlib import Path

import pytest

from numcheck.errors import BaselineError
from numcheck.reports.baseline import Acceptance, Baseline, Entry, read
from numcheck.reports.report import Report
from tests.cli.articles import FALSE, OPEN, TRUE
from tests.cli.conftest import Run
from tests.reports.samples import settled, story

OTHER = FALSE.replace("3.1", "3.3")


def write(folder: Path, text: str, name: str = "draft.txt") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_what_stands_there_is_accepted_and_what_is_new_is_not(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    updated = numcheck("check", path, "--baseline", "known.json", "--update-baseline")
    assert updated.code == 0
    assert "1 silenced" in updated.out
    write(tmp_path, f"New words above it.\n\n{FALSE}")
    assert numcheck("check", path, "--baseline", "known.json", "--fail-on", "warning").code == 0
    write(tmp_path, FALSE + OTHER)
    result = numcheck("check", path, "--baseline", "known.json")
    assert result.code == 1
    assert "3.3 million" in result.out
    assert "1 silenced" in result.out


def test_the_file_is_sorted_and_tells_what_it_accepts(numcheck: Run, tmp_path: Path) -> None:
    write(tmp_path, FALSE, "b.txt")
    write(tmp_path, OPEN + TRUE, "a/a.txt")
    numcheck("check", "b.txt", "a/a.txt", "--baseline", "known.json", "--update-baseline")
    found = json.loads((tmp_path / "known.json").read_text(encoding="utf-8"))
    assert found["schema"] == "numcheck-baseline/1"
    assert [(entry["source"], entry["rule"]) for entry in found["findings"]] == [
        ("a/a.txt", "NC301"),
        ("b.txt", "NC101"),
    ]
    assert found["findings"][1]["text"].startswith("CBP recorded 3.1 million")
    assert "not 3.1 million" in found["findings"][1]["message"]


def test_documents_are_named_from_the_folder_of_the_file(
    numcheck: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, FALSE, "drafts/a.txt")
    numcheck("check", "drafts/a.txt", "--baseline", "known.json", "--update-baseline")
    monkeypatch.chdir(tmp_path / "drafts")
    assert numcheck("check", "a.txt", "--baseline", "../known.json").code == 0
    assert numcheck("check", tmp_path / "drafts" / "a.txt", "--baseline", tmp_path / "known.json").code == 0


def test_an_update_leaves_other_documents_alone(numcheck: Run, tmp_path: Path) -> None:
    a, b = write(tmp_path, FALSE, "a.txt"), write(tmp_path, OTHER, "b.txt")
    numcheck("check", a, b, "--baseline", "known.json", "--update-baseline")
    write(tmp_path, TRUE, "a.txt")
    numcheck("check", a, "--baseline", "known.json", "--update-baseline")
    assert [entry.source for entry in read(tmp_path / "known.json").entries] == ["b.txt"]


def test_an_entry_to_no_purpose_is_told_and_fails_nothing(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    numcheck("check", path, "--baseline", "known.json", "--update-baseline")
    write(tmp_path, TRUE)
    result = numcheck("check", path, "--baseline", "known.json")
    assert result.code == 0
    assert "draft.txt no longer has “CBP recorded 3.1 million" in result.err
    numcheck("check", path, "--baseline", "known.json", "--update-baseline")
    assert numcheck("check", path, "--baseline", "known.json").err == ""


def updated(path: Path, *reports: Report) -> Baseline:
    """An empty baseline that has taken up the findings of some reports."""
    accepting = Acceptance(Baseline(path), update=True)
    for report in reports:
        accepting.accept(report)
    return accepting.updated()


def test_what_is_silenced_in_the_draft_is_no_part_of_it() -> None:
    baseline = updated(Path("known.json"), settled())
    assert [entry.rule for entry in baseline.entries] == ["NC103"]
    accepting = Acceptance(baseline)
    accepting.accept(settled())
    assert not accepting.stale()


def test_another_rule_on_the_same_figure_is_not_accepted() -> None:
    """New official figures may make something else of a finding: that is news."""
    report = story(source="a.md")
    missing = report.findings[0]
    accepting = Acceptance(Baseline(Path("known.json"), (Entry("a.md", "NC101", missing.id, "", ""),)))
    assert accepting.accept(report) == report
    assert len(accepting.stale()) == 1


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    baseline = updated(path, story(source=str(tmp_path / "a b\u202e.md")), story(source="<stdin>"))
    path.write_text(baseline.dump(), encoding="utf-8")
    assert read(path) == baseline
    assert {entry.source for entry in baseline.entries} == {"a b\u202e.md", "<stdin>"}


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"[]", b"[" * 100_000, b"9" * 5000, b"\xff"),
        b'{"schema": "x", "findings": []}',
        b'{"schema": "numcheck-baseline/1"}',
        b'{"schema": "numcheck-baseline/1", "findings": [{"source": "a"}]}',
    ],
)
def test_a_file_that_is_no_baseline_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "known.json"
    path.write_bytes(content)
    with pytest.raises(BaselineError, match=r"known\.json") as raised:
        read(path)
    assert "--update-baseline" in raised.value.hint


def test_a_baseline_that_is_not_there_is_told(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    result = numcheck("check", path, "--baseline", "known.json")
    assert (result.code, result.out) == (2, "")
    assert "E122: There is no baseline known.json." in result.err
    assert "--update-baseline" in result.err
    assert numcheck("check", path, "--baseline", tmp_path).code == 2


def test_an_update_needs_a_name(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("check", write(tmp_path, FALSE), "--update-baseline")
    assert result.code == 2
    assert "--baseline" in result.err


def test_a_file_that_is_no_baseline_is_not_replaced(numcheck: Run, tmp_path: Path) -> None:
    path = write(tmp_path, FALSE)
    result = numcheck("check", path, "--baseline", path, "--update-baseline")
    assert (result.code, path.read_text(encoding="utf-8")) == (2, FALSE)
    assert "Remove it" in result.err
