"""What the tools for assistants answer, asked by the protocol's own client, which holds it against their schemas."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from mcp import MCPError

import numcheck
from numcheck.datasets import Catalog
from numcheck.findings.finding import Verdict
from numcheck.servers.assistants.arguments import LONGEST_TEXT, MOST_ROWS
from numcheck.servers.assistants.described import TOOLS
from numcheck.servers.assistants.tools import Tools
from tests.servers.assistants.asked import ask, ask_all, tools

TEXT = "CBP recorded 2.4 million encounters in fiscal 2022. That was up 52 percent from fiscal 2021."
DATE = "2022-11-14"


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_a_text_is_checked_as_the_python_api_checks_it(mode: str, root: Path) -> None:
    answer = ask("check_text", mode, text=TEXT, published=DATE)
    assert not answer.is_error
    assert answer.found == numcheck.check(TEXT, DATE).to_dict()
    schema = json.loads((root / "docs" / "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(answer.found)
    assert "CONTRADICTED  NC102" in answer.text
    assert "4 figures: 2 checked (1 misses context, 1 contradicted), 2 not: 2 set aside." in answer.text
    ids = [finding["id"] for finding in answer.found["findings"]]
    assert f"\nTheir ids, for explain: {ids[0]} (2.4 million), {ids[1]} (52 percent)\n" in answer.text


def test_how_a_text_is_checked_can_be_said() -> None:
    page = "<p>CBP recorded <b>199,976</b> encounters at the southwest border in July 2022.</p>"
    old, new = ask_all(
        [("check_text", {"text": page, "form": "html", "as_of": as_of}) for as_of in ("2022-08-20", "latest")]
    )
    assert [each.found["findings"][0]["verdict"] for each in (old, new)] == ["supported", "contradicted"]
    short, full = ask_all(
        [("check_text", {"text": "It rained 12 days.", "everything": each}) for each in (False, True)]
    )
    assert len(full.text) > len(short.text)
    assert "ids" not in short.text


def test_a_finding_is_explained_by_its_id() -> None:
    report = numcheck.check(TEXT, DATE)
    answer = ask("explain", text=TEXT, published=DATE, id=report[1].id)
    assert answer.found["findings"] == [report.to_dict()["findings"][1]]  # type: ignore[index]
    assert answer.found["story"] == answer.text
    assert "by a number beside it" in answer.text
    assert "37.14" in answer.text


def test_a_finding_that_a_comment_silences_is_explained_too() -> None:
    text = f"{TEXT}\n<!-- numcheck: ignore NC102 (checked by hand) -->"
    silenced = numcheck.check(text, DATE, form="markdown").suppressed
    answer = ask("explain", text=text, published=DATE, form="markdown", id=silenced[0].finding.id)
    assert [finding["rule"] for finding in answer.found["findings"]] == ["NC102"]


@pytest.mark.parametrize("code", ["NC301", "nc301", "E101"])
def test_a_code_is_explained(code: str) -> None:
    answer = ask("explain", code=code)
    assert answer.text.startswith(f"{code.upper()}: ")
    assert (answer.found["code"], answer.found["findings"]) == (code.upper(), [])


def test_a_number_is_found_or_what_is_near_it() -> None:
    found, near = ask_all([("find_number", {"number": "203,597"}), ("find_number", {"number": 203_598, "most": 1})])
    assert (found.found["number"], found.found["exact"]) == ("203597", True)
    row = found.found["found"][0]
    assert (row["of"], row["period"], row["stage"]) == ("southwest border", "2022-08", "first")
    assert not near.found["exact"]
    assert [(each["value"], each["off"]) for each in near.found["found"]] == [("203597", "-1")]
    assert near.text.startswith("203,598 is no figure that comes with numcheck; within 1 percent of it are:\n")


def test_official_figures_are_asked_for_in_words() -> None:
    asked: dict[str, Any] = {"measure": "encounters", "border": "southern border", "period": "fiscal 2022"}
    year, months, then = ask_all(
        [
            ("query_official", asked),
            ("query_official", {**asked, "by": ["month"]}),
            ("query_official", {**asked, "period": "2022-07", "as_of": "2022-08-20"}),
        ]
    )
    assert [row["value"] for row in year.found["rows"]] == ["2378944"]
    assert sum(int(row["value"]) for row in months.found["rows"]) == 2378944
    assert (len(months.found["rows"]), months.text.splitlines()[0].split()[0]) == (12, "period")
    assert then.found["rows"][0]["value"] == "199976"
    mass = ask("query_official", measure="seizures", drug="fentanyl", period="FY2023", unit="kilograms")
    row = mass.found["rows"][0]
    assert (row["value"], row["unit"], row["dataset"]) == ("12257.357", "kilograms", "cbp-drug-seizures")


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("check_text", {}, "E100: The tool does not take these arguments: text: Field required. It takes text,"),
        ("check_text", {"text": TEXT, "when": "now"}, "when: Extra inputs are not permitted"),
        ("check_text", {"text": TEXT, "published": "soon"}, "E101: 'soon' is not a publication date."),
        ("check_text", {"text": TEXT, "as_of": "x"}, "E330: 'x' is neither both, latest, published nor a day."),
        ("check_text", {"text": TEXT, "form": "docx"}, "form: Input should be 'text', 'markdown' or 'html'"),
        ("check_text", {"text": "x" * (LONGEST_TEXT + 1)}, "E110: The text has 100,001 characters"),
        ("explain", {}, "E100: It is not clear what to explain."),
        ("explain", {"text": TEXT}, "E100: It is not clear what to explain."),
        ("explain", {"code": "NC301", "text": TEXT, "id": "1234"}, "E100: It is not clear what to explain."),
        ("explain", {"text": "x" * (LONGEST_TEXT + 1), "id": "1234"}, "E110: The text has 100,001 characters"),
        ("explain", {"text": TEXT, "id": "ffff"}, "E120: No finding of <text> has the id 'ffff'. Its findings: "),
        ("explain", {"code": "NC999"}, "E120: There is no rule or error 'NC999'."),
        ("find_number", {"number": "many"}, "E330: 'many' is no whole number."),
        ("find_number", {"number": 10**400}, "number: Input should be less than or equal to"),
        ("find_number", {"number": 5, "most": 501}, "most: Input should be less than or equal to 500"),
        ("query_official", {"measure": "cats"}, "E330: 'cats' names nothing that is measured."),
        ("query_official", {"measure": "encounters", "period": "soon"}, "E102: "),
        ("query_official", {"measure": "encounters", "unit": "pounds"}, "E334: "),
        (
            "query_official",
            {"measure": "encounters", "by": ["month", "citizenship"]},
            "E330: The answer has more rows than the 500",
        ),
    ],
)
def test_what_is_asked_wrongly_is_an_error_that_says_what_to_do(name: str, given: dict[str, Any], told: str) -> None:
    answer = ask(name, **given)
    assert answer.is_error
    assert told in answer.text
    assert len(answer.text) < 500
    assert answer.found is None


def test_where_the_figures_are_missing_or_numcheck_fails_the_assistant_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise KeyError("no such thing")

    monkeypatch.setattr(Catalog, "open", broken)
    answer = ask("query_official", measure="encounters")
    assert answer.is_error
    assert answer.text.startswith(f"E900: numcheck {numcheck.__version__} failed on the tool query_official: KeyError")


def test_a_tool_that_is_none_is_an_error_of_the_protocol() -> None:
    with pytest.raises(ExceptionGroup) as raised:
        ask("check", text=TEXT)
    error: BaseException = raised.value
    while isinstance(error, BaseExceptionGroup):
        (error,) = error.exceptions
    assert isinstance(error, MCPError)
    assert str(error) == "There is no tool 'check'. There are check_text, find_number, query_official, explain."


def test_several_questions_at_once_are_answered_each_with_its_own() -> None:
    texts = [
        f"CBP recorded {number},000 encounters at the southwest border in July 2022." for number in range(150, 170)
    ]
    answers = ask_all([("check_text", {"text": text}) for text in texts])
    assert [answer.found for answer in answers] == [numcheck.check(text).to_dict() for text in texts]


def test_every_tool_says_when_it_is_used_and_what_it_takes() -> None:
    listed = {tool.name: tool for tool in tools()}
    assert list(listed) == list(TOOLS)
    for name, tool in listed.items():
        assert callable(getattr(Tools, name))
        assert tool.description is not None
        assert "Use it " in tool.description
        assert "\n" not in tool.description
        assert tool.annotations is not None
        assert (tool.annotations.read_only_hint, tool.annotations.open_world_hint) == (True, False)
        Draft202012Validator.check_schema(tool.input_schema)
        Draft202012Validator.check_schema(tool.output_schema or {})
        assert tool.output_schema == TOOLS[name].gives
        assert tool.input_schema["additionalProperties"] is False
        for argument, told in tool.input_schema["properties"].items():
            assert told["description"], f"{name} does not tell what {argument} is"
    told = listed["check_text"].description or ""
    assert all(f"'{verdict}'" in told for verdict in Verdict)
    assert listed["check_text"].input_schema["properties"]["text"]["maxLength"] == LONGEST_TEXT
    assert listed["find_number"].input_schema["properties"]["most"]["maximum"] == MOST_ROWS
