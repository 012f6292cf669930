"""`numcheck check`."""

import json
import os
import stat
from pathlib import Path

import jsonschema
import pytest

from tests.cli.articles import FALSE, NOTHING, OPEN, TRUE
from tests.cli.conftest import ROOT, Run

SCHEMA = json.loads((ROOT / "docs" / "report.schema.json").read_text(encoding="utf-8"))


def article(folder: Path, text: str, name: str = "draft.txt") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "fail_on", "code"),
    [
        (TRUE, "error", 0),
        (TRUE, "warning", 0),
        (OPEN, "error", 0),
        (OPEN, "warning", 1),
        (OPEN, "never", 0),
        (FALSE, "error", 1),
        (FALSE, "warning", 1),
        (FALSE, "never", 0),
        (NOTHING, "warning", 0),
    ],
)
def test_the_exit_code_tells_what_was_found(numcheck: Run, tmp_path: Path, text: str, fail_on: str, code: int) -> None:
    assert numcheck("check", article(tmp_path, text), "--fail-on", fail_on).code == code


def test_an_error_fails_by_default(numcheck: Run, tmp_path: Path) -> None:
    assert numcheck("check", article(tmp_path, FALSE)).code == 1
    assert numcheck("check", article(tmp_path, OPEN)).code == 0


def test_the_report_names_place_verdict_official_figure_and_count(numcheck: Run, tmp_path: Path) -> None:
    article(tmp_path, FALSE)
    out = numcheck("check", "draft.txt", "--published", "2022-11-12").out
    assert out.startswith("draft.txt, published 2022-11-12\n\ndraft.txt:1:")
    assert "CONTRADICTED  NC101" in out
    assert "2,378,944 encounters, southwest border, fiscal 2022" in out
    assert "1 checked (1 contradicted)" in out


def test_nothing_checked_is_said(numcheck: Run, tmp_path: Path) -> None:
    assert "Nothing was checked." in numcheck("check", article(tmp_path, NOTHING)).out
    assert "Nothing was checked." in numcheck("check", article(tmp_path, "")).out


def test_all_shows_what_was_set_aside(numcheck: Run, tmp_path: Path) -> None:
    path = article(tmp_path, TRUE.replace("CBP", "On Nov. 11, 2022, CBP"))
    assert "set aside" not in numcheck("check", path).out.rpartition("\n\n")[0]
    assert "Nov. 11, 2022: a date" in numcheck("check", path, "--all").out


def test_standard_input(numcheck_process: Run) -> None:
    result = numcheck_process("check", "-", stdin=FALSE.encode())
    assert result.code == 1
    assert "<stdin>:1:" in result.out


def test_standard_input_only_once(numcheck: Run) -> None:
    result = numcheck("check", "-", "-")
    assert result.code == 2
    assert "only once" in result.err


def test_json_of_one_document_is_the_contracts_object(numcheck: Run, tmp_path: Path) -> None:
    path = article(tmp_path, OPEN)
    report = json.loads(numcheck("check", path, "--format", "json", "--published", "2022-11").out)
    jsonschema.validate(report, SCHEMA)
    assert (report["source"], report["published"]) == ("draft.txt", "2022-11")


def test_json_of_several_is_a_list(numcheck: Run, tmp_path: Path) -> None:
    paths = [article(tmp_path, TRUE, "a.txt"), tmp_path / "lost.txt", article(tmp_path, FALSE, "b.txt")]
    result = numcheck("check", *paths, "--format", "json")
    reports = json.loads(result.out)
    jsonschema.validate(reports, SCHEMA)
    assert [report["source"] for report in reports] == ["a.txt", "lost.txt", "b.txt"]
    assert reports[1]["error"]["code"] == "E101"
    assert result.code == 2


def test_a_file_that_cannot_be_read_is_told_in_its_place_and_the_others_are_checked(
    numcheck: Run, tmp_path: Path
) -> None:
    article(tmp_path, FALSE, "a.txt")
    article(tmp_path, TRUE, "b.txt")
    result = numcheck("check", "a.txt", "lost.txt", "b.txt")
    assert (result.code, result.err) == (2, "")
    parts = (
        "a.txt, no",
        "CONTRADICTED",
        "lost.txt  NOT READ  E101",
        "b.txt, no publication date. 2 figures: 1 checked (1 holds)",
        "3 documents, 1 not read. ",
    )
    places = [" ".join(result.out.split()).index(" ".join(part.split())) for part in parts]
    assert places == sorted(places)


def test_one_file_that_cannot_be_read_is_an_error_of_the_command(numcheck: Run, tmp_path: Path) -> None:
    result = numcheck("check", tmp_path / "lost.txt")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E101: There is no file lost.txt.\n  ")


def test_an_encoding_that_was_assumed_is_said(numcheck: Run, tmp_path: Path) -> None:
    path = tmp_path / "draft.txt"
    path.write_bytes(b"CBP\x92s count.\n")
    assert numcheck("check", "draft.txt").out.startswith("draft.txt, no publication date, read as windows-1252. ")
    report = json.loads(numcheck("check", "draft.txt", "--format", "json").out)
    jsonschema.validate(report, SCHEMA)
    assert report["encoding"] == "windows-1252"


@pytest.mark.parametrize("form", ["text", "json"])
def test_errors_are_told_too_where_the_report_is_not_read_at_once(numcheck: Run, tmp_path: Path, form: str) -> None:
    article(tmp_path, TRUE)
    result = numcheck("check", "draft.txt", "lost.txt", "--format", form, "--output", "report")
    assert "E101" in (tmp_path / "report").read_text(encoding="utf-8")
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E101: There is no file lost.txt.")


def test_json_tells_an_error_twice(numcheck: Run) -> None:
    result = numcheck("check", "lost.txt", "--format", "json")
    assert json.loads(result.out)["error"]["code"] == "E101"
    assert result.err.startswith("numcheck: E101: There is no file lost.txt.")


@pytest.mark.parametrize("date", ["yesterday", "2022-13", "12.11.2022"])
def test_a_wrong_date_is_refused(numcheck: Run, tmp_path: Path, date: str) -> None:
    result = numcheck("check", article(tmp_path, TRUE), "--published", date)
    assert (result.code, result.out) == (2, "")
    assert "numcheck: E101" in result.err
    assert "2022-11-12, 2022-11 or 2022" in result.err


def test_today_is_a_date(numcheck: Run, tmp_path: Path) -> None:
    report = json.loads(numcheck("check", article(tmp_path, TRUE), "--published", "today", "--format", "json").out)
    assert len(report["published"]) == len("2022-11-12")


def test_a_pipe_gets_no_escape_sequence(numcheck_process: Run, tmp_path: Path) -> None:
    path = article(tmp_path, FALSE)
    plain = numcheck_process("check", path)
    assert "\x1b" not in plain.out
    assert numcheck_process("check", path, env={"NO_COLOR": "1"}).out == plain.out


def test_columns_sets_the_width(numcheck_process: Run, tmp_path: Path) -> None:
    path = article(tmp_path, FALSE, "d.txt")
    lines = numcheck_process("check", path, env={"COLUMNS": "40"}).out.splitlines()
    assert max(map(len, lines)) <= 40 < max(map(len, numcheck_process("check", path).out.splitlines()))


def test_the_same_twice(numcheck: Run, tmp_path: Path) -> None:
    path = article(tmp_path, FALSE + OPEN)
    assert numcheck("check", path, "--all") == numcheck("check", path, "--all")


def test_output_goes_whole_into_a_file(numcheck: Run, tmp_path: Path) -> None:
    path, target = article(tmp_path, FALSE), tmp_path / "report.json"
    target.write_text("an old and much longer report " * 1000, encoding="utf-8")
    target.chmod(0o640)
    result = numcheck("check", path, "--format", "json", "--output", target)
    assert (result.code, result.out) == (1, "")
    assert target.read_text(encoding="utf-8") == numcheck("check", path, "--format", "json").out
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert sorted(os.listdir(tmp_path)) == ["draft.txt", "report.json"]


def test_a_new_file_has_the_usual_permissions(numcheck: Run, tmp_path: Path) -> None:
    target, usual = tmp_path / "report.txt", tmp_path / "usual"
    usual.touch()
    numcheck("check", article(tmp_path, TRUE), "--output", target)
    assert target.stat().st_mode == usual.stat().st_mode


def test_output_does_not_replace_a_document(numcheck: Run, tmp_path: Path) -> None:
    path = article(tmp_path, FALSE)
    link = tmp_path / "link.txt"
    link.symlink_to(path)
    for target in (path, link):
        result = numcheck("check", path, "--output", target)
        assert (result.code, path.read_text(encoding="utf-8")) == (2, FALSE)
        assert "would replace the document" in result.err


def test_output_through_a_link_keeps_the_link(numcheck: Run, tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    link.symlink_to(real)
    numcheck("check", article(tmp_path, TRUE), "--output", link)
    assert link.is_symlink()
    assert "1 checked" in real.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["missing/report.txt", "."])
def test_output_that_cannot_be_is_refused_before_the_work(numcheck: Run, tmp_path: Path, name: str) -> None:
    result = numcheck("check", article(tmp_path, TRUE), "--output", tmp_path / name)
    assert result.code == 2
    assert "numcheck: E103" in result.err


def test_output_to_a_device_leaves_the_device(numcheck: Run, tmp_path: Path) -> None:
    assert numcheck("check", article(tmp_path, TRUE), "--output", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()


def test_a_file_is_required(numcheck: Run) -> None:
    result = numcheck("check")
    assert result.code == 2
    assert "needs one or more files" in result.err
