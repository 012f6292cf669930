"""SARIF 2.1.0, held against the published schema."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest
from hypothesis import given

from numcheck.errors import DocumentError
from numcheck.reports.report import Report
from numcheck.reports.sarif import render
from numcheck.reports.unread import Unread
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, empty, settled, story

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
HERE = Path("/drafts")
UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def run(*reports: Report | Unread) -> dict[str, Any]:
    log = json.loads(render(reports, HERE))
    VALIDATOR.validate(log)
    found: dict[str, Any] = log["runs"][0]
    return found


def test_what_is_not_simply_right_is_a_result() -> None:
    results = run(story())["results"]
    assert [(result["ruleId"], result["kind"], result["level"]) for result in results] == [
        ("NC301", "fail", "warning"),
        ("NC103", "fail", "error"),
        ("NC902", "open", "none"),
    ]
    assert results[0]["partialFingerprints"] == {"numcheckFinding/v1": "9f2c4e10a7b3"}
    assert [result["rank"] for result in results] == [86, 83, 59]
    assert "Note: Encounters are events" in results[0]["message"]["text"]


def test_a_result_points_to_its_rule_and_the_rule_explains_itself() -> None:
    found = run(story(), settled("b.md"))
    rules = found["tool"]["driver"]["rules"]
    for result in found["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    for rule in rules:
        assert rule["help"]["text"]
        assert "#" not in rule["help"]["markdown"][:1]
        assert rule["shortDescription"]["text"].endswith(".")
    assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})


def test_a_region_slices_back_to_its_snippet() -> None:
    lines = STORY.split("\n")
    for result in run(story())["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        assert region["startLine"] == region["endLine"]
        line = lines[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]


def test_a_fix_makes_the_sentence_right() -> None:
    fix = run(story())["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"][0]
    region, line = fix["deletedRegion"], STORY.split("\n")[2]
    fixed = line[: region["startColumn"] - 1] + fix["insertedContent"]["text"] + line[region["endColumn"] - 1 :]
    assert "2.4 million encounters at the southwest border, officials said." in fixed


def test_what_is_silenced_has_a_suppression_and_a_reason() -> None:
    results = run(settled())["results"]
    assert [(result["ruleId"], result.get("suppressions")) for result in results] == [
        ("NC804", None),
        ("NC301", [{"kind": "inSource", "status": "accepted", "justification": "the headline names it"}]),
        ("NC103", None),
    ]


def test_a_document_that_cannot_be_read_is_a_notification() -> None:
    found = run(UNREAD, empty())["invocations"][0]
    assert found["executionSuccessful"] is False
    told = found["toolExecutionNotifications"][0]
    assert (told["descriptor"]["id"], told["level"]) == ("E101", "error")
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "lost.txt"
    assert run(empty())["invocations"][0]["executionSuccessful"] is True


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("draft.md", "draft.md"),
        ("./a/../draft.md", "draft.md"),
        ("a b/café:1%20.md", "a%20b/caf%C3%A9%3A1%2520.md"),
        ("/drafts/x.md", "x.md"),
        ("/else/x y.md", "file:///else/x%20y.md"),
        ("../x.md", "file:///x.md"),
        ("https://example.org/a b?c=d", "https://example.org/a%20b?c=d"),
        ("<stdin>", None),
    ],
)
def test_an_artifact_has_an_encoded_address_relative_to_the_folder(source: str, uri: str | None) -> None:
    place = run(story(source=source))["artifacts"][0]["location"]
    assert place.get("uri") == uri
    assert place.get("uriBaseId") == (None if uri is None or ":" in uri else "SRCROOT")
    if uri is None:
        assert place["description"]["text"] == "<stdin>"


def test_results_point_to_their_artifacts() -> None:
    found = run(story(source="a.md"), story(source="b.md"), story(source="a.md"))
    assert [artifact["location"]["uri"] for artifact in found["artifacts"]] == ["a.md", "b.md"]
    for result in found["results"]:
        place = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert found["artifacts"][place["index"]]["location"]["uri"] == place["uri"]


@given(TEXTS, TEXTS)
def test_any_text_and_name_is_valid(words: str, name: str) -> None:
    found = run(story(STORY.replace("officials", words), source=f"{name}.md"))
    uri = found["artifacts"][0]["location"].get("uri")
    assert uri is None or uri.startswith(("file:", "http")) or Path(unquote(uri)).name
