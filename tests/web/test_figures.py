"""Official figures are looked up by words and by number."""

import re
from html import unescape

import pytest
from starlette.testclient import TestClient

from numcheck.cli.main import run
from numcheck.reports.html.charts import MISSING
from numcheck.web.desk import Desk
from tests.reports.html.pages import SVG, every, parsed
from tests.web.conftest import Make
from tests.web.desks import Here
from tests.web.test_check import by_id, said


def test_one_figure_is_told_with_its_source_and_a_chart(client: TestClient) -> None:
    answer = client.get("/figures", params={"q": "encounters, southwest, July 2022"})
    assert answer.status_code == 200
    root = parsed(answer.text)
    main = said(next(every(root, "main")))
    assert "200,162 encounters" in main
    assert "cbp-encounters-southwest" in main
    assert said(next(every(root, "h2"))) == "Encounters, southwest border, July 2022"
    assert len([*root.iter(f"{SVG}svg")]) == 1
    assert by_id(root, "q").get("value") == "encounters, southwest, July 2022"


@pytest.mark.parametrize(
    ("asked", "charts", "rows"),
    [
        ("apprehensions, Tucson sector, FY2022 by month", 1, 12),
        ("encounters, southwest", 1, None),
        ("encounters, southwest, FY2021..FY2022", 1, None),
        ("encounters, FY2024 by citizenship", 0, 22),
    ],
)
def test_several_figures_are_a_table(client: TestClient, asked: str, charts: int, rows: int | None) -> None:
    root = parsed(client.get("/figures", params={"q": asked}).text)
    assert len([*root.iter(f"{SVG}svg")]) == charts
    stacked = [table for table in every(root, "table") if "stacked" in (table.get("class") or "")]
    if rows is not None:
        assert len([*every(next(every(stacked[0], "tbody")), "tr")]) == rows


def test_a_number_is_told_of_what_it_is_the_value(client: TestClient) -> None:
    root = parsed(client.get("/figures", params={"q": "what is 203,597?"}).text)
    main = said(next(every(root, "main")))
    assert "It is the official value of:" in main
    assert "August 2022" in main
    assert "first published, 2022-09-19" in main
    assert "It has been revised since: today it is 204,087." in main
    assert len([*root.iter(f"{SVG}svg")]) == 1


def test_what_a_number_is_of_leads_to_the_figure(client: TestClient) -> None:
    root = parsed(client.get("/figures", params={"q": "200162"}).text)
    table = next(table for table in every(root, "table") if "stacked" in (table.get("class") or ""))
    links = [link.get("href") or "" for link in every(table, "a")]
    assert links
    assert "200,162 encounters" in said(next(every(parsed(client.get(links[0]).text), "main")))


def test_of_a_number_that_is_of_nothing_the_near_ones_are_told(client: TestClient) -> None:
    near = client.get("/figures", params={"q": "203,598"})
    assert "It is no figure that comes with numcheck. Within 1 percent of it are:" in near.text
    assert "-1" in said(next(every(parsed(near.text), "main")))
    nothing = client.get("/figures", params={"q": "999,999,999,999"})
    assert "nothing within 1 percent" in nothing.text
    assert "CSV" not in nothing.text


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        ("encounters, southwest, FY2022 by month", "query encounters --border southwest --period FY2022 --by month"),
        ("seizures, fentanyl, FY2023", "query seizures --drug fentanyl --period FY2023"),
        ("203,597", "find 203,597"),
    ],
)
def test_the_csv_is_that_of_the_command(
    client: TestClient, capfd: pytest.CaptureFixture[str], asked: str, command: str
) -> None:
    root = parsed(client.get("/figures", params={"q": asked}).text)
    (address,) = [href for link in every(root, "a") if (href := link.get("href") or "").startswith("/figures.csv")]
    answer = client.get(address)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    with pytest.raises(SystemExit):
        run(["data", *command.split(), "--format", "csv"])
    assert answer.text == capfd.readouterr().out


def test_of_very_many_figures_the_page_shows_some_and_the_csv_all(client: TestClient) -> None:
    asked = {"q": "encounters by month and area"}
    page, table = client.get("/figures", params=asked).text, client.get("/figures.csv", params=asked).text
    (many,) = re.findall(r"Of ([\d,]+) figures the first 1,000 are shown", page)
    assert int(many.replace(",", "")) == len(table.splitlines()) - 1 > 1000
    assert page.count("<tr>") == 1001


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("purple people", "names nothing that is known here"),
        ("encounters in July", "names no period"),
        ("encounters, southwest, July 1922", "Nothing held answers"),
        ("<script>alert(1)</script>", "names nothing"),
        ("a" * 400, "more than 300 characters"),
        ("9" * 200, ""),
    ],
)
def test_what_cannot_be_answered_is_told_beside_the_field(client: TestClient, asked: str, message: str) -> None:
    answer = client.get("/figures", params={"q": asked})
    root = parsed(answer.text)
    assert not [*every(root, "script")]
    assert by_id(root, "q").get("value") == asked
    if message:
        assert answer.status_code == 422
        assert message in said(by_id(root, "q-error"))
        assert client.get("/figures.csv", params={"q": asked}).status_code == 422


def test_without_a_question_there_are_examples_that_all_have_answers(client: TestClient) -> None:
    root = parsed(client.get("/figures").text)
    examples = [link.get("href") or "" for link in every(root, "a") if "?q=" in (link.get("href") or "")]
    assert len(examples) == 5
    for address in examples:
        assert client.get(address).status_code == 200


def test_without_matplotlib_the_page_says_what_is_missing(page: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("numcheck.web.desk.find_spec", lambda _: None)
    answer = page(Here(Desk())).get("/figures", params={"q": "encounters, southwest, July 2022"})
    assert "200,162 encounters" in answer.text
    assert MISSING in unescape(re.sub(r"<[^>]+>", "", answer.text))
