"""`numcheck explain` and `numcheck rules`."""

import json
from pathlib import Path

import pytest

from numcheck.findings.finding import Verdict
from numcheck.findings.pages import codes
from tests.cli.conftest import Run
from tests.documents import versions

TEXT = """A year at the border

CBP recorded 2.4 million encounters in fiscal year 2022. That was up 37 percent from fiscal year 2021. See Section 8.

Brandt, 61, has ordered 300 chairs for Dec. 1.
"""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_a_rule_and_an_error(numcheck: Run) -> None:
    assert numcheck("explain", "nc301").out.startswith("NC301: The text does not say which border")
    assert numcheck("explain", "E301").out.startswith("E301: The official figures are not where they should be")


def test_an_unknown_code_is_an_error_that_helps(numcheck: Run) -> None:
    result = numcheck("explain", "NC31")
    assert (result.code, result.out) == (2, "")
    assert "Did you mean NC301" in result.err


def test_a_line_has_all_that_stands_on_it(numcheck: Run, draft: Path) -> None:
    out = numcheck("explain", f"{draft.name}:3", "--published", "2022-11-14").out
    assert f"{draft.name}:3:14  MISSING CONTEXT  NC301" in out
    assert '"2.4 million", a count of encounters' in out
    assert '"37 percent", a percent' in out
    assert out.count("SET ASIDE") == 1
    assert "Section 8 is not checked: a name or number of a thing." in out


def test_a_column_has_the_figure_there_or_the_nearest(numcheck: Run, draft: Path) -> None:
    for column in (14, 15, 24, 30):
        out = numcheck("explain", "draft.txt:3:" + str(column), "--published", "2022-11-14").out
        assert '"2.4 million"' in out.split("What the words claim")[0]
        assert "37 percent" not in out
    assert '"37 percent", a percentage' in numcheck("explain", "draft.txt:3:72").out


SEVERAL = """The count

CBP recorded 2.4 million encounters in fiscal year 2022, and 227,547 at the southwest border in September 2022, which
was 25 percent more than in August 2022.

That 2.4 million was a record, and 2.4 million is a lot.
"""


@pytest.mark.parametrize("name", ["draft.txt", "draft.docx"])
def test_each_place_that_a_report_prints_opens_that_finding(numcheck: Run, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(versions.docx(SEVERAL) if path.suffix == ".docx" else SEVERAL.encode())

    def checked(*options: str) -> str:
        return numcheck("check", path, "--published", "2022-11-14", *options).out

    findings = json.loads(checked("--format", "json"))["findings"]
    texts = [checked("--all"), checked("--all", "--format", "concise")]
    assert len(findings) >= 4
    assert len({finding["place"] for finding in findings}) == len(findings)
    for finding in findings:
        assert all(f"\n{finding['place']}" in f"\n{text}" for text in texts)
        out = numcheck("explain", finding["place"], "--published", "2022-11-14").out
        assert finding["id"] in out
        assert out.count("The verdict") == 1
    if name == "draft.txt":
        span = findings[1]["span"]
        assert findings[1]["id"] in numcheck("explain", f"{name}:{span['line']}:{span['column']}").out


def test_the_place_of_a_word_document_may_come_as_it_stands_in_a_report(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.docx").write_bytes(versions.docx(SEVERAL))
    out = numcheck("explain", "draft.docx,", "paragraph", "2,", "“227,547”").out
    assert out.startswith("draft.docx, paragraph 2, “227,547”  SUPPORTED")
    assert numcheck("explain", "draft.docx, paragraph 2, 227,547 at").out == out
    everything = numcheck("explain", "draft.docx, paragraph 2").out
    assert everything.count("The verdict") >= 3
    assert numcheck("explain", "draft.docx, paragraph 2, “gone”").out.startswith("Paragraph 2 does not say “gone”; ")
    assert numcheck("explain", "draft.docx, paragraph 9").out.startswith(
        "There is no figure in paragraph 9; the nearest is in paragraph 3.\n\n"
    )
    asked = numcheck("explain", "draft.docx")
    assert (asked.code, 'numcheck explain "draft.docx, paragraph 2"' in asked.err) == (2, True)


def test_the_place_of_a_comment_tells_what_is_wrong_with_it(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_text(f"{TEXT}\nnumcheck: ignore NC301\n", encoding="utf-8")
    out = numcheck("check", "draft.txt", "--format", "concise").out
    place = next(line.split(": ")[0] for line in out.splitlines() if " NC802 comment" in line)
    told = numcheck("explain", place).out
    assert told.startswith("NC802: ")
    assert told.endswith("See: numcheck explain NC802\n")


def test_a_line_without_a_figure_has_the_nearest(numcheck: Run, draft: Path) -> None:
    result = numcheck("explain", f"{draft}:2")
    assert result.out.startswith("There is no figure on line 2; the nearest is on line 3.\n\n")
    assert numcheck("explain", f"{draft}:99").code == 0


def test_what_was_set_aside_is_explained(numcheck: Run, draft: Path) -> None:
    out = numcheck("explain", f"{draft}:5").out
    assert "61 is not checked: an age." in out
    assert "300 is not checked: no claim that these data can check." in out
    assert "Dec. 1 is not checked: a date." in out


def test_a_finding_by_its_id(numcheck: Run, draft: Path) -> None:
    report = json.loads(numcheck("check", draft, "--format", "json").out)
    ident = report["findings"][1]["id"]
    out = numcheck("explain", draft, "--id", ident[:6]).out
    assert out.count(ident) == 1
    assert "37 percent" in out
    wrong = numcheck("explain", draft, "--id", "zzz")
    assert (wrong.code, ident in wrong.err) == (2, True)


def test_a_file_without_a_line_says_which_lines_there_are(numcheck: Run, draft: Path) -> None:
    result = numcheck("explain", draft)
    assert result.code == 2
    assert "numcheck explain draft.txt:" in result.err
    assert "Its figures stand on line 3." in result.err


def test_a_file_whose_name_looks_like_a_place_or_a_code_is_that_file(numcheck: Run, tmp_path: Path) -> None:
    for name in ("NC301", "notes:12"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
        assert '"2.4 million"' in numcheck("explain", f"{name}:3:15").out


def test_a_file_that_is_not_there_or_has_no_figure(numcheck: Run, tmp_path: Path) -> None:
    assert "E101" in numcheck("explain", "nothing.txt:3").err
    assert "E101" in numcheck("explain", f"nothing.txt:{'9' * 5000}").err
    (tmp_path / "empty.txt").write_text("Nobody came.", encoding="utf-8")
    assert "There are no figures in empty.txt" in numcheck("explain", "empty.txt:1").err


def test_the_figures_of_a_day_and_of_a_lock_are_explained(numcheck: Run, tmp_path: Path) -> None:
    path = tmp_path / "july.txt"
    path.write_text("CBP recorded 199,976 encounters at the southwest border in July 2022.", encoding="utf-8")
    out = numcheck("explain", "july.txt:1", "--as-of", "2022-08-20").out
    assert "SUPPORTED" in out
    assert "--as-of 2022-08-15" in out
    assert numcheck("data", "lock").code == 0
    assert "SUPPORTED" in numcheck("explain", "july.txt:1", "--published", "2022-08-20", "--locked").out
    assert numcheck("explain", "july.txt:1", "--as-of", "yesterday").code == 2


def test_a_markdown_file_is_explained_at_its_own_lines(numcheck: Run, tmp_path: Path) -> None:
    text = f"---\ndate: 2022-11-14\n---\n\n{TEXT.replace('2.4 million', '**2.4 million**')}"
    (tmp_path / "draft.md").write_text(text, encoding="utf-8")
    out = numcheck("explain", "draft.md:7:16").out
    assert out.startswith("draft.md:7:16  MISSING CONTEXT  NC301")
    assert '"fiscal year 2022" (7:44)' in out


def test_a_figure_that_is_silenced_or_signed_off_is_explained_too(numcheck: Run, tmp_path: Path) -> None:
    text = (
        "CBP recorded 2.4 million encounters in fiscal year 2022. <!-- numcheck: ignore NC301 (of the border) -->\n\n"
        "Agents met 61 people near Yuma. <!-- numcheck: verified (the sheriff's log) -->\n"
    )
    (tmp_path / "draft.md").write_text(text, encoding="utf-8")
    out = numcheck("explain", "draft.md:1").out
    assert out.startswith("draft.md:1:14  MISSING CONTEXT  NC301")
    assert ": of the border" in out
    assert "the sheriff's log" in numcheck("explain", "draft.md:3:12").out


def test_the_settings_of_the_newsroom_are_heeded(numcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "july.txt").write_text("CBP recorded 199,976 encounters at the southwest border in July 2022.", "utf-8")
    (tmp_path / "numcheck.toml").write_text('as-of = "2022-08-20"\n', encoding="utf-8")
    assert "--as-of 2022-08-15" in numcheck("explain", "july.txt:1").out
    assert "--as-of" not in numcheck("explain", "july.txt:1", "--no-config", "--as-of", "latest").out


def test_an_article_on_standard_input(numcheck_process: Run) -> None:
    result = numcheck_process("explain", "--", "-:3:15", stdin=TEXT.encode())
    assert result.code == 0
    assert '"2.4 million"' in result.out


def test_the_rules_are_a_table(numcheck: Run) -> None:
    out = numcheck("rules").out
    assert [line.split()[0] for line in out.splitlines() if line.startswith("NC")] == list(codes())


def test_the_rules_as_json(numcheck: Run) -> None:
    listed = json.loads(numcheck("rules", "--format", "json").out)
    assert [entry["code"] for entry in listed] == list(codes())
    by_code = {entry["code"]: entry for entry in listed}
    assert by_code["NC301"] == {
        "code": "NC301",
        "title": "the border is not named",
        "verdict": "missing_context",
        "severity": "warning",
    }
    assert by_code["NC305"]["verdict"] is None
    assert {entry["verdict"] for entry in listed} - {None} == {str(v) for v in Verdict} - {"supported"}
