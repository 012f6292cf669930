"""GitHub's workflow commands, read back as the runner reads them."""

import re
from dataclasses import replace
from pathlib import Path

from hypothesis import given

from numcheck.documents.read import from_text
from numcheck.errors import DocumentError
from numcheck.reports.github import render
from numcheck.reports.safe import clean
from numcheck.reports.unread import Unread
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, settled, story

HERE = Path("/drafts")
COMMAND = re.compile(r"::(?P<name>[a-z-]+)(?: (?P<properties>.*?))?::(?P<data>.*)", re.DOTALL)
UNREAD = Unread("lost, and: 100%.txt", DocumentError("It is lost.", "Look."))


def parse(line: str) -> tuple[str, dict[str, str], str] | None:
    """A command as the runner takes it: the first `::` after the properties ends them; escapes are undone in one go."""
    match = COMMAND.fullmatch(line)
    if match is None:
        return None
    pairs = (pair.partition("=") for pair in (match["properties"] or "").split(",") if pair)
    return match["name"], {key: unescaped(value) for key, _, value in pairs}, unescaped(match["data"])


def unescaped(text: str) -> str:
    """GitHub's escapes undone: %25, %0D and %0A, in properties %3A and %2C too."""
    signs = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}
    return re.sub("%(?:25|0D|0A|3A|2C)", lambda match: signs[match[0]], text)


def test_each_finding_is_an_annotation_at_its_place() -> None:
    commands = [command for line in render([story()], HERE).splitlines() if (command := parse(line))]
    assert [(name, told["line"], told["col"], told["title"]) for name, told, _ in commands] == [
        ("warning", "3", "56", "numcheck NC301"),
        ("error", "6", "15", "numcheck NC103"),
        ("notice", "6", "68", "numcheck NC902"),
    ]
    assert {told["file"] for _, told, _ in commands} == {"draft.md"}
    assert commands[1][2] == "It was 2.43 times, not three times.\nSuggested: three times -> more than twice"


def test_the_summary_is_an_ordinary_line() -> None:
    last = render([story()], HERE).splitlines()[-1]
    assert parse(last) is None
    assert last.startswith("numcheck: draft.md: 5 figures: 3 checked")


def test_what_is_silenced_is_no_annotation_and_a_wrong_comment_is_one() -> None:
    commands = [command for line in render([settled()], HERE).splitlines() if (command := parse(line))]
    assert [(name, told["title"]) for name, told, _ in commands] == [
        ("warning", "numcheck NC804"),
        ("error", "numcheck NC103"),
    ]


def test_a_document_that_cannot_be_read_is_an_error() -> None:
    assert [parse(line) for line in render([UNREAD], HERE).splitlines()] == [
        ("error", {"file": "lost, and: 100%.txt", "title": "E101"}, "It is lost. Look.")
    ]


def test_a_finding_over_several_lines_has_no_columns() -> None:
    report = story()
    document = from_text(STORY.replace("2.4 million", "2.4\nmillion"), "draft.md")
    line = render([replace(report, document=document, findings=report.findings[:1])], HERE).splitlines()[0]
    assert parse(line) is not None
    assert "file=draft.md,line=3,endLine=4,title=" in line


@given(TEXTS, TEXTS)
def test_no_text_or_name_becomes_a_command_of_its_own(words: str, name: str) -> None:
    """Whatever the article and its name hold, there are as many lines as findings and a summary."""
    source = f"{name}.md"
    report = story(STORY.replace("officials", words), source=source)
    lines = render([report], HERE).split("\n")
    assert len(lines) == 5
    commands = [parse(line) for line in lines[:3]]
    assert all(commands)
    assert {command[1]["title"] for command in commands if command} == {
        f"numcheck {code}" for code in ("NC301", "NC103", "NC902")
    }
    assert parse(lines[3]) is None
    assert "##[" not in lines[3]
    if "/" not in name and "\x00" not in name and name.strip(".") == name and not name.startswith(("<", "http")):
        assert {clean(command[1]["file"]) for command in commands if command} == {clean(source)}
