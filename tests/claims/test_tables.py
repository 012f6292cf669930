"""Tables: a number alone in a cell is told by its headings and its caption, and by nothing else."""

import pytest

from numcheck.checker import Checker
from numcheck.documents import published
from numcheck.documents.document import Form
from numcheck.documents.read import from_bytes
from tests.shared import catalog

CAPTION = "Encounters at the southwest border, as U.S. Customs and Border Protection counts them:"

BY_YEAR = f"""{CAPTION}

| Fiscal year | Border Patrol | OFO | Total |
|---|---|---|---|
| 2021 | 1,659,206 | 75,480 | 1,734,686 |
| 2022 | 2,206,436 | 172,508 | 2,378,944 |
"""

BY_MONTH = f"""{CAPTION}

| Month | FY2021 | FY2022 |
|---|---:|---:|
| October | 71,929 | 164,837 |
| May | 180,597 | 241,136 |
| Total | 1,734,686 | 2,378,944 |
"""

BY_WHOM = """Encounters at the southwest border in fiscal 2022

| Nationality | Encounters | Change | Share |
|---|---|---|---|
| Mexico | 808,339 | +23% | 34% |
| Guatemala | 231,565 | -18% | 10% |
| Venezuela | 187,716 | +286% | 8% |
| All | 2,378,944 | +37% | 100% |
"""

SECTORS = """The Border Patrol's busiest sectors

| Sector | Apprehensions in May 2023 | Apprehensions in May 2022 |
|---|---|---|
| Rio Grande Valley | 38,030 | 46,010 |
| Tucson | 30,140 | 25,940 |
"""


def told(text: str, form: Form = Form.MARKDOWN) -> list[tuple[str, str]]:
    """The numbers of an article of November 2023 that are told, with their verdicts."""
    document = from_bytes(text.encode(), "table", published.parse("2023-11-12"), form)
    findings = Checker(catalog()).check(document).findings
    return [(one.claim.figure.text, str(one.verdict)) for one in findings]


def numbers(text: str) -> list[str]:
    """The numbers in the cells of a table, in order."""
    rows = [line.split("|")[2:-1] for line in text.splitlines() if line.startswith("| ")][1:]
    return [cell.strip() for row in rows for cell in row if "%" not in cell]


@pytest.mark.parametrize("text", [BY_YEAR, BY_MONTH, BY_WHOM, SECTORS])
def test_each_number_of_a_table_holds(text: str) -> None:
    assert told(text) == [(number, "supported") for number in numbers(text)]


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (BY_YEAR, "2,206,436", "2,106,436"),
        (BY_YEAR, "172,508", "127,508"),
        (BY_MONTH, "241,136", "214,136"),
        (BY_WHOM, "231,565", "321,565"),
        (SECTORS, "30,140", "31,040"),
    ],
)
def test_a_wrong_number_is_contradicted_and_the_others_hold(text: str, right: str, wrong: str) -> None:
    found = dict(told(text.replace(right, wrong)))
    assert found.pop(wrong) == "contradicted"
    assert set(found.values()) == {"supported"}


def test_two_numbers_in_one_anothers_place_are_not_vouched_for() -> None:
    swapped = BY_MONTH.replace("71,929", "X").replace("164,837", "71,929").replace("X", "164,837")
    found = dict(told(swapped))
    assert (found["71,929"], found["164,837"]) == ("contradicted", "contradicted")
    assert found["241,136"] == "supported"


def test_a_table_of_which_not_most_holds_is_rather_misread_than_wrong() -> None:
    calendar = BY_YEAR.replace("Fiscal year", "Calendar year")
    assert told(calendar) == []


@pytest.mark.parametrize(
    "heading",
    ["Encounters (thousands)", "Encounters, percent", "Change in encounters", "Encounters per day"],
)
def test_numbers_that_a_heading_scales_are_left_alone(heading: str) -> None:
    text = f"{CAPTION}\n\n| Fiscal year | {heading} |\n|---|---|\n| 2022 | 2,379 |\n| 2021 | 1,735 |\n"
    assert [one for one in told(text) if one[0][0].isdigit()] == []


def test_a_table_of_something_else_is_none_of_the_statistics() -> None:
    text = f"{CAPTION} 2,378,944 in fiscal 2022.\n\nThe city's budget\n\n| Department | 2021 | 2022 |\n|---|---|---|\n"
    assert told(f"{text}| Police | 71,929 | 164,837 |\n| Fire | 1,734,686 | 12,345 |\n") == [("2,378,944", "supported")]


def test_a_table_tells_nothing_of_what_stands_behind_it() -> None:
    behind = "The Border Patrol's Del Rio sector counted 49,620 apprehensions in July 2022."
    assert told(f"{behind}\n")[-1] == told(f"{BY_YEAR}\n{behind}\n")[-1] == ("49,620", "supported")


def test_html_and_markdown_say_the_same_of_a_table() -> None:
    lines = [line for line in BY_YEAR.splitlines() if line.startswith("| ")]
    rows = "".join(f"<tr>{''.join(f'<td>{c.strip()}</td>' for c in line.split('|')[1:-1])}</tr>" for line in lines)
    prose = "It was a long year for the agents who work along the river, and for those who waited in the camps. " * 4
    body = f"<h1>Numbers</h1><p>{prose}</p><p>{CAPTION}</p><table>{rows}</table>"
    page = f"<html><body><article>{body}</article></body></html>"
    assert told(page, Form.HTML) == told(BY_YEAR)


def test_an_empty_cell_moves_no_heading() -> None:
    assert told(BY_YEAR.replace("1,659,206", "")) == told(BY_YEAR)[1:]
