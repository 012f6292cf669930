"""The JSON contract."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import cast

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.claims.claim import Operation, Source
from numcheck.errors import DocumentError
from numcheck.figures.figure import Hedge, Kind, Reason
from numcheck.findings.finding import SEVERITY, Verdict
from numcheck.reports.json import render
from numcheck.reports.unread import Unread
from tests.reports.golden import assert_golden
from tests.reports.samples import STORY, empty, nothing_checked, settled, story

DOCS = Path(__file__).parents[2] / "docs"
SCHEMA = json.loads((DOCS / "report.schema.json").read_text(encoding="utf-8"))
FIGURES_SCHEMA = json.loads((DOCS / "figures.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def test_one_document_is_an_object() -> None:
    text = render([story()])
    assert_golden("story.json", text)
    VALIDATOR.validate(json.loads(text))


def test_what_people_have_settled() -> None:
    report = json.loads(render([settled()]))
    VALIDATOR.validate(report)
    assert [(item["by"], item["reason"], item["finding"]["rule"]) for item in report["suppressed"]] == [
        ("comment", "the headline names it", "NC301")
    ]
    assert [(item["text"], item["rule"], item["set_aside"]) for item in report["signed_off"]] == [
        ("300", "NC902", None)
    ]
    assert report["problems"][0]["span"] == {"start": 28, "end": 28, "line": 1, "column": 29}
    assert report["summary"]["figures"] == 5


def test_several_are_a_list_with_errors_in_their_place() -> None:
    reports = json.loads(render([story(), UNREAD, empty(), nothing_checked()]))
    VALIDATOR.validate(reports)
    assert [report["source"] for report in reports] == ["draft.md", "lost.txt", "empty.txt", "town.txt"]
    assert reports[1] == {
        "schema": "numcheck-report/1",
        "source": "lost.txt",
        "error": {"code": "E101", "message": "There is no file lost.txt. Check the name and the folder."},
    }


def test_one_document_that_cannot_be_read_is_an_object() -> None:
    VALIDATOR.validate(json.loads(render([UNREAD])))


def test_offsets_slice_back() -> None:
    report = json.loads(render([story()]))
    for finding in report["findings"]:
        for place in (finding["figure"], {**finding["span"], "text": finding["text"]}):
            assert STORY[place["start"] : place["end"]] == place["text"]


@given(st.text(), st.text())
def test_any_text_is_valid_json_that_can_be_printed(words: str, source: str) -> None:
    text = render([story(STORY.replace("officials", words), source=source)])
    assert not set(text.encode("utf-8").decode()) & set("\x7f\x9b\u2028\u202e")
    VALIDATOR.validate(json.loads(text))
    assert json.loads(text)["source"] == source


def objects(schema: object) -> Iterator[dict[str, object]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects(value)


@pytest.mark.parametrize("schema", [SCHEMA, FIGURES_SCHEMA], ids=["report", "figures"])
def test_the_schemas_are_valid_and_strict(schema: dict[str, object]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema)
    assert all("additionalProperties" in found for found in objects(schema))


def test_the_schemas_know_every_word_of_the_program() -> None:
    defs = SCHEMA["$defs"]
    figure = defs["figure"]["properties"]
    assert figure["kind"]["enum"] == list(Kind)
    assert figure["hedge"]["enum"] == [None, *Hedge]
    assert defs["claim"]["properties"]["operation"]["enum"] == list(Operation)
    assert defs["evidence"]["properties"]["from"]["enum"] == list(Source)
    assert defs["finding"]["properties"]["verdict"]["enum"] == list(Verdict)
    assert [
        (case["properties"]["verdict"]["const"], case["properties"]["severity"]["const"])
        for case in defs["finding"]["oneOf"]
    ] == [(verdict, SEVERITY[verdict]) for verdict in Verdict]
    assert FIGURES_SCHEMA["$defs"]["set_aside"]["properties"]["reason"]["enum"] == list(Reason)
    assert set(Reason) < set(defs["set_aside"]["properties"]["reason"]["enum"])
    assert {name: defs[name] for name in ("figure", "end", "number", "offset")} == {
        name: FIGURES_SCHEMA["$defs"][name] for name in ("figure", "end", "number", "offset")
    }


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("findings", 0, "verdict"), "true"),
        (("findings", 0, "severity"), "error"),
        (("findings", 1, "rule"), "NC101"),
        (("findings", 0, "rule"), None),
        (("findings", 0, "computed"), 2766582),
        (("findings", 0, "computed"), "2.7E+6"),
        (("findings", 0, "figure", "kind"), "number"),
        (("findings", 0, "claim", "period"), "2022"),
        (("findings", 0, "claim", "scope", "borders"), "southwest"),
        (("findings", 0, "extra"), 1),
        (("set_aside", 0, "reason"), "other"),
        (("summary", "checked"), -1),
        (("schema",), "numcheck-report/2"),
    ],
)
def test_the_schema_refuses_what_the_contract_does_not_admit(path: tuple[str | int, ...], value: object) -> None:
    report = deepcopy(json.loads(render([story()])))
    inner = report
    for key in path[:-1]:
        inner = inner[key]
    cast(dict[str | int, object], inner)[path[-1]] = value
    assert not VALIDATOR.is_valid(report)
