"""docs/tutorials/browser.md: what it says is shown is shown."""

import re
import shlex
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from numcheck.web.limits import LIMITS
from tests.reports.html.pages import every, parsed
from tests.web.test_check import said
from tools.pages import blocks

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = (DOCS / "tutorials" / "browser.md").read_text(encoding="utf-8")
REFERENCE = (DOCS / "serve.md").read_text(encoding="utf-8")
DRAFT = next(block.text for block in blocks(PAGE) if block.name == "draft.txt")
SHOWN = re.findall(r"<!-- shown -->\n```text\n(.*?)```", PAGE, re.DOTALL)
TYPED = re.findall(r"^\| (?!you type|---)(.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
COMMANDS = re.findall(r"^\$ curl -s (.+)\n((?:[^$`].*\n)*)", PAGE, re.MULTILINE)


def main(page: str) -> str:
    return " ".join(said(element) for element in every(parsed(page), "main"))


def test_it_shows_something_at_every_step() -> None:
    assert (len(SHOWN), len(TYPED), len(COMMANDS)) == (2, 5, 2)


def test_the_draft_gets_the_report_that_is_told(client: TestClient) -> None:
    answer = client.post("/check", files={"text": (None, DRAFT), "published": (None, "2022-11-12")})
    found = main(answer.text)
    for line in "".join(SHOWN).splitlines():
        assert line in found


@pytest.mark.parametrize(("typed", "shown"), TYPED)
def test_a_question_gets_the_answer_that_is_told(client: TestClient, typed: str, shown: str) -> None:
    assert shown in main(client.get("/figures", params={"q": typed}).text)


@pytest.mark.parametrize(("command", "printed"), COMMANDS)
def test_a_command_prints_what_is_told(client: TestClient, command: str, printed: str) -> None:
    words = shlex.split(command)
    address = next(word for word in words if word.startswith("http://127.0.0.1:8765/"))
    fields = [words[at + 1].partition("=") for at, word in enumerate(words) if word == "-F"]
    sent = {name: (None, DRAFT if value == "@draft.txt" else value) for name, _, value in fields}
    answer = client.post(address, files=sent) if sent else client.get(address)
    assert answer.status_code == 200
    assert answer.text == printed if printed else "numcheck report" in answer.text


def test_each_field_and_button_is_called_as_on_the_page(client: TestClient) -> None:
    pages = client.get("/").text + client.get("/figures?q=encounters,+FY2022").text
    for name in re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", PAGE):
        assert f">{name}<" in pages


def test_the_bounds_are_those_that_are_told() -> None:
    rows = dict(re.findall(r"^\| (.+?) \| (.+?) \|", REFERENCE, re.MULTILINE))
    assert rows["what is sent"] == f"{LIMITS.size // 1_000_000} MB"
    assert rows["until all of it is there"] == f"{LIMITS.sending:g} seconds"
    assert rows["one check, one look-up"] == f"{LIMITS.seconds:g} seconds"
    assert rows["waiting for a turn"] == f"{LIMITS.waiting:g} seconds, {LIMITS.queue} requests"
    assert rows["connections"] == f"{LIMITS.connections}"
    assert f"{LIMITS.large // 1000} kB" in REFERENCE


@pytest.mark.parametrize("question", re.findall(r"`(\w[^`/]*, [^`]*\d{4}[^`]*|what is [^`]+)`", REFERENCE))
def test_the_questions_of_the_reference_have_answers(client: TestClient, question: str) -> None:
    assert client.get("/figures", params={"q": " ".join(question.split())}).status_code == 200
