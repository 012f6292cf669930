"""`--diff`: only what has changed since a commit."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from numcheck.claims.claim import Evidence, Source
from numcheck.cli.changed import Changed
from numcheck.documents.read import from_text
from numcheck.errors import ChangedLinesError
from numcheck.findings.finding import Finding
from numcheck.reports.lines import on_lines
from numcheck.reports.report import Report
from tests.cli.articles import FALSE, OPEN, TRUE
from tests.cli.conftest import Run
from tests.cli.repository import Repository
from tests.reports.samples import settled, story

EVERY = Changed("HEAD").lines("<stdin>")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path)
    made.write("draft.txt", f"First.\n\n{FALSE}\nLast.\n")
    made.commit()
    return made


def lines(repository: Repository, name: str = "draft.txt", ref: str = "HEAD") -> list[list[int]]:
    return [[*found] for found in Changed(ref).lines(str(repository.folder / name))]


def test_nothing_has_changed(repository: Repository) -> None:
    assert lines(repository) == []


def test_lines_added_and_changed_count_and_those_taken_away_do_not(repository: Repository) -> None:
    repository.write("draft.txt", f"First, again.\n\n{FALSE}\nMore.\nAnd more.\nLast.\n")
    assert lines(repository) == [[1], [5, 6]]
    repository.write("draft.txt", f"\n{FALSE}\nLast.\n")
    assert lines(repository) == []


@pytest.mark.parametrize("setting", ["git", "environment"])
def test_lines_around_a_change_are_no_part_of_it_whatever_git_is_set_to(
    repository: Repository, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    if setting == "git":
        repository.git("config", "diff.interHunkContext", "9")
    else:
        monkeypatch.setenv("GIT_DIFF_OPTS", "--unified=9")
    repository.write("draft.txt", f"First, again.\n\n{FALSE}\nLast, again.\n")
    assert lines(repository) == [[1], [5]]


def test_a_web_page_is_new_however_its_scheme_is_written() -> None:
    assert Changed("HEAD").lines("HTTPS://paper.example/a.html") == EVERY


def test_a_commit_of_any_name(repository: Repository) -> None:
    repository.write("draft.txt", f"First.\n\n{FALSE}\nLast!\n")
    repository.git("tag", "v1")
    repository.commit()
    assert lines(repository) == []
    for ref in ("v1", "HEAD~1", "main~1", repository.git("rev-parse", "HEAD~1").stdout.strip()):
        assert lines(repository, ref=ref) == [[5]]


def test_a_file_that_git_does_not_know_is_new(repository: Repository) -> None:
    repository.write("new.txt", TRUE)
    repository.write(".gitignore", "ignored.txt\n")
    repository.write("ignored.txt", TRUE)
    for name in ("new.txt", "ignored.txt"):
        assert Changed("HEAD").lines(str(repository.folder / name)) == EVERY
    repository.git("add", "new.txt")
    assert lines(repository, "new.txt") == [[1]]


def test_of_a_renamed_file_the_lines_that_differ_have_changed(repository: Repository) -> None:
    many = "".join(f"Line {number}.\n" for number in range(40))
    repository.write("long.txt", many)
    repository.commit()
    repository.git("mv", "long.txt", "other name.txt")
    assert lines(repository, "other name.txt") == []
    repository.write("other name.txt", many.replace("Line 7.", "Line seven."))
    assert lines(repository, "other name.txt") == [[8]]


@pytest.mark.parametrize("name", ["a b.txt", "é.txt", "[x]*.txt", ":(top)x.txt", "-x.txt", 'q"uote\n.txt'])
def test_any_file_name(repository: Repository, name: str) -> None:
    repository.write(name, "One.\nTwo.\n")
    repository.commit()
    assert lines(repository, name) == []
    repository.write(name, "One.\n2.\n")
    assert lines(repository, name) == [[2]]


def test_what_looks_like_a_hunk_is_none(repository: Repository) -> None:
    repository.write("draft.txt", f"First.\n\n{FALSE}\nLast.\n@@ -1,9 +1,9 @@\r@@ -1,9 +1,9 @@\n")
    assert lines(repository) == [[6]]


def test_settings_of_git_change_nothing(repository: Repository) -> None:
    for setting in (
        "diff.noprefix=true",
        "color.ui=always",
        "diff.external=/bin/false",
        "diff.mnemonicPrefix=true",
        "core.quotePath=true",
        "diff.context=9",
        "diff.renames=false",
    ):
        repository.git("config", *setting.split("="))
    repository.write("draft.txt", f"First.\n\n{FALSE}\nLast!\n")
    assert lines(repository) == [[5]]


def test_a_binary_file_has_changed_as_a_whole(repository: Repository) -> None:
    path = repository.folder / "a.docx"
    path.write_bytes(b"PK\0\1\0")
    repository.commit()
    assert lines(repository, "a.docx") == []
    path.write_bytes(b"PK\0\2\0")
    assert Changed("HEAD").lines(str(path)) == EVERY


def test_a_document_in_a_folder_below_and_through_a_link(repository: Repository, tmp_path: Path) -> None:
    repository.write("deep/er/draft.txt", "One.\n")
    repository.commit()
    repository.write("deep/er/draft.txt", "One.\nTwo.\n")
    (tmp_path / "link.txt").symlink_to("deep/er/draft.txt")
    assert lines(repository, "deep/er/draft.txt") == [[2]]
    assert lines(repository, "link.txt") == [[2]]


@pytest.mark.parametrize("ref", ["no-such-branch", "--output=stolen", "-x", "", "HEAD:draft.txt", "HEAD..HEAD", "a\nb"])
def test_a_commit_that_there_is_not_is_told(repository: Repository, ref: str) -> None:
    with pytest.raises(ChangedLinesError, match="Git knows no commit") as raised:
        lines(repository, ref=ref)
    assert "fetch-depth" in raised.value.hint
    assert sorted(path.name for path in repository.folder.iterdir()) == [".git", "draft.txt"]


def test_a_null_character_is_refused(repository: Repository) -> None:
    with pytest.raises(ChangedLinesError):
        lines(repository, ref="\0")


def test_a_document_in_no_repository_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ChangedLinesError, match="not a git repository"):
        Changed("HEAD").lines(str(tmp_path / "draft.txt"))


def test_without_git_it_is_told(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.folder))
    with pytest.raises(ChangedLinesError, match="not installed"):
        lines(repository)


def on(report: Report, *wanted: int) -> Report:
    return on_lines(report, [range(line, line + 1) for line in wanted])


def test_a_finding_counts_when_its_sentence_touches_a_changed_line() -> None:
    report = story()
    assert [finding.rule for finding in on(report, 3).findings] == ["NC301"]
    assert [finding.rule for finding in on(report, 4, 6).findings] == [None, "NC103", "NC902"]
    assert on(report, 1, 2, 5, 7, 900).summary.figures == 0


def test_what_is_left_out_is_counted() -> None:
    for report in (story(), settled()):
        figures = report.summary.figures + report.left_out
        for wanted in ((), (1,), (3,), (4, 6), (1, 2, 3, 4, 5, 6, 7)):
            found = on(report, *wanted).summary
            assert found.figures + found.left_out == figures


def test_a_sentence_over_several_lines_is_touched_by_each() -> None:
    document = from_text("CBP recorded\nabout 2.4 million\nencounters.\nOther.\n")
    report = story()
    finding = report.findings[0]
    moved = finding._replace(claim=finding.claim._replace(sentence=document.sentences[0], evidence={}))
    report = Report(document, (moved,), ())
    assert [len(on(report, line).findings) for line in (1, 2, 3, 4)] == [1, 1, 1, 0]


def test_the_command_reads_it_all_and_reports_what_changed(
    numcheck: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.folder)
    result = numcheck("check", "draft.txt", "--diff", "HEAD")
    assert result.code == 0
    assert "Nothing was checked. There are no figures on changed lines." in " ".join(result.out.split())
    repository.write("draft.txt", f"First.\n\n{OPEN}\n{FALSE}\nLast.\n")
    result = numcheck("check", "draft.txt", "--diff", "HEAD", "--fail-on", "warning")
    assert "draft.txt:3:" in result.out
    assert "draft.txt:5:" not in result.out
    assert "stand on lines that have not changed" in " ".join(result.out.split())


def test_the_command_tells_a_wrong_commit(
    numcheck: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.folder)
    result = numcheck("check", "draft.txt", "--diff", "--output=x")
    assert (result.code, result.out) == (2, "")
    assert "E123" in result.err


Newsroom = Callable[[str, str], list[tuple[str, str | None]]]

STORY = """A year at the southwest border

The Border Patrol made 2,206,436 apprehensions in fiscal 2022.

That was up 33 percent from the year before. Officials had no comment.

CBP seized 21,889 pounds of fentanyl in fiscal 2024.
"""


def told(numcheck: Run, repository: Repository, before: str, after: str) -> list[tuple[str, str | None]]:
    """The verdicts that `--diff` tells when a text becomes another one."""
    repository.write("story.txt", before)
    repository.commit(check=False)
    repository.write("story.txt", after)
    report = json.loads(
        numcheck("check", "story.txt", "--diff", "HEAD", "--published", "2024-12", "--format", "json").out
    )
    return [(finding["figure"]["text"], finding["rule"]) for finding in report["findings"]]


@pytest.fixture
def newsroom(repository: Repository, numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> Newsroom:
    monkeypatch.chdir(repository.folder)
    return lambda before, after: told(numcheck, repository, before, after)


def test_what_leans_on_a_changed_sentence_is_looked_at(newsroom: Newsroom) -> None:
    changed = STORY.replace("2,206,436 apprehensions in fiscal 2022", "1,530,523 apprehensions in fiscal 2024")
    assert newsroom(STORY, changed) == [("1,530,523", None), ("33 percent", "NC102")]


def test_what_was_said_otherwise_before_words_were_taken_away_is_looked_at(newsroom: Newsroom) -> None:
    first = "The Border Patrol made 2,206,436 apprehensions in fiscal 2022.\n\n"
    assert [text for text, _ in newsroom(STORY, STORY.replace(first, ""))] == ["33 percent"]


def test_nothing_else_is_looked_at(newsroom: Newsroom) -> None:
    assert newsroom(STORY, STORY.replace("Officials had no comment.", "Officials were silent.")) == [
        ("33 percent", None)
    ]
    assert newsroom(STORY, STORY.replace("21,889", "21,900")) == [("21,900 pounds", None)]
    assert newsroom(STORY, f"{STORY}\nThat is all.\n") == []


def test_it_is_said_why_a_sentence_that_has_not_changed_is_told(
    numcheck: Run, repository: Repository, newsroom: Newsroom
) -> None:
    newsroom(STORY, STORY.replace("fiscal 2022", "fiscal 2023"))
    out = " ".join(numcheck("check", "story.txt", "--diff", "HEAD", "--all").out.split())
    assert out.count("This sentence has not changed, but one that it leans on has.") == 1


def test_leaning_goes_on_from_sentence_to_sentence() -> None:
    report = story()
    first, second, third, fourth = report.findings
    assert first.claim.sentence.number < second.claim.sentence.number < third.claim.sentence.number

    def leaning(finding: Finding, on: Finding) -> Finding:
        return finding._replace(claim=finding.claim._replace(evidence={"period": Evidence(Source.INHERITED, on.span)}))

    chained = replace(report, findings=(first, leaning(second, first), leaning(third, second), fourth))
    assert [finding.rule for finding in on(chained, 3).findings] == ["NC301", None, "NC103"]
    assert [finding.rule for finding in on(chained, 6).findings] == ["NC103", "NC902"]


def test_the_text_on_standard_input_is_new(
    numcheck_process: Run, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.folder)
    options = ("--diff", "HEAD", "--stdin-filename", "draft.txt", "--format", "concise")
    assert "NC101" in numcheck_process("check", "-", *options, stdin=FALSE.encode()).out
