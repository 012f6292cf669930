"""GitLab's Code Quality report, held against the shape that GitLab documents."""

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
from hypothesis import given

from numcheck.documents.document import Form
from numcheck.errors import DocumentError
from numcheck.reports.gitlab import render
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, empty, settled, story

HERE = Path("/drafts")
UNREAD = Unread("lost.txt", DocumentError("It is lost.", "Look."))
SCHEMA = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "minLength": 1, "not": {"pattern": "^\\./"}},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {
                            "begin": {"type": "integer", "minimum": 1},
                            "end": {"type": "integer", "minimum": 1},
                        },
                    },
                },
            },
        },
    },
}
"""The shape, after GitLab's documentation of the format."""


def entries(*reports: Report | Unread, everything: bool = False) -> list[dict[str, object]]:
    found = json.loads(render(reports, HERE, everything=everything))
    jsonschema.validate(found, SCHEMA)
    fingerprints = [entry["fingerprint"] for entry in found]
    assert len(set(fingerprints)) == len(fingerprints)
    return list(found)


def test_what_needs_attention_is_there() -> None:
    found = entries(story(), UNREAD, settled("b.md"))
    assert [(entry["check_name"], entry["severity"], entry["location"]) for entry in found] == [
        ("NC301", "minor", {"path": "draft.md", "lines": {"begin": 3, "end": 3}}),
        ("NC103", "critical", {"path": "draft.md", "lines": {"begin": 6, "end": 6}}),
        ("E101", "blocker", {"path": "lost.txt", "lines": {"begin": 1, "end": 1}}),
        ("NC804", "minor", {"path": "b.md", "lines": {"begin": 1, "end": 1}}),
        ("NC103", "critical", {"path": "b.md", "lines": {"begin": 6, "end": 6}}),
    ]
    assert found[1]["description"] == "It was 2.43 times, not three times. Suggested: three times -> more than twice"


def test_all_has_what_the_data_cannot_check() -> None:
    assert [entry["severity"] for entry in entries(story(), everything=True)] == ["minor", "critical", "info"]


def test_nothing_is_an_empty_list() -> None:
    assert render([empty()], HERE) == "[]\n"


def test_a_fingerprint_stays_when_the_article_changes_elsewhere() -> None:
    before, after = entries(story()), entries(story(f"A new beginning.\n\n{STORY}"))
    assert [entry["fingerprint"] for entry in before] == [entry["fingerprint"] for entry in after]
    assert before[0]["location"] != after[0]["location"]


def test_what_is_said_twice_has_two_fingerprints() -> None:
    report = story()
    assert len(entries(replace(report, findings=report.findings[:1] * 3))) == 3


def test_a_word_document_has_its_place_in_the_description() -> None:
    report = story(source="a.docx")
    report = replace(report, document=replace(report.document, form=Form.DOCX))
    (first, _) = entries(report)
    assert str(first["description"]).startswith("paragraph 2, “2.4 million”: ")
    assert first["location"] == {"path": "a.docx", "lines": {"begin": 1, "end": 1}}


@given(TEXTS, TEXTS)
def test_any_text_and_name_is_valid(words: str, name: str) -> None:
    assert len(entries(story(STORY.replace("officials", words), source=f"{name}.md"))) == 2
