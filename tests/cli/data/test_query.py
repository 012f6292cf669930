import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_json_has_a_row_a_month(numcheck: Run) -> None:
    result = numcheck(
        "data",
        "query",
        "encounters",
        "--border",
        "southwest",
        "--period",
        "FY2022",
        "--by",
        "month",
        "--format",
        "json",
    )
    rows = json.loads(result.out)
    assert (result.code, result.err) == (0, "")
    assert len(rows) == 12
    assert all(set(row) == {"period", "value", "unit", "dataset", "release"} for row in rows)
    assert sum(row["value"] for row in rows) == 2378944
    assert rows[9] == {
        "period": "2022-07",
        "value": 200162,
        "unit": "encounters",
        "dataset": "cbp-encounters-southwest",
        "release": rows[9]["release"],
    }


def test_as_of_a_day(numcheck: Run) -> None:
    arguments = ["--border", "southwest", "--period", "FY2022", "--by", "month", "--as-of", "2022-08-20"]
    result = numcheck("data", "query", "encounters", *arguments, "--format", "json")
    july = next(row for row in json.loads(result.out) if row["period"] == "2022-07")
    assert (july["value"], july["release"]) == (199976, "2022-08-15")


def test_members_that_by_names_are_in_the_rows(numcheck: Run) -> None:
    arguments = ["--period", "FY2022", "--by", "month,border", "--by", "demographic", "--format", "csv"]
    result = numcheck("data", "query", "encounters", *arguments)
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert list(rows[0]) == ["period", "border", "demographic", "value", "unit", "dataset", "release"]
    assert sum(int(row["value"]) for row in rows) == 2766582


def test_the_table_is_aligned(numcheck: Run) -> None:
    out = numcheck("data", "query", "encounters", "--border", "southwest", "--period", "2022-07").out
    assert out.splitlines()[0].split() == ["period", "value", "unit", "dataset", "release"]
    assert "200,162" in out


def test_the_words_of_articles(numcheck: Run) -> None:
    named = numcheck("data", "query", "encounters", "--border", "southwest", "--period", "2022-07").out
    told = numcheck("data", "query", "illegal crossings", "--border", "U.S.-Mexico border", "--period", "July 2022").out
    assert named == told


def test_decimals_are_printed_digit_for_digit(numcheck: Run) -> None:
    result = numcheck("data", "query", "seizures", "--drug", "fentanyl", "--period", "FY2019", "--format", "json")
    assert 2803 < json.loads(result.out)[0]["value"] < 2805
    assert '"value": 28' in result.out
    kilograms = numcheck(
        *["data", "query", "seizures", "--drug", "fentanyl", "--period", "FY2019", "--unit", "kilograms"],
        "--format",
        "csv",
    )
    assert kilograms.out.splitlines()[1].startswith("FY2019,1271.")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["gotaways"], "E330"),
        (["encounters", "--border", "eastern"], "E330"),
        (["encounters", "--period", "soon"], "E102"),
        (["encounters", "--period", "FY1900"], "E330"),
        (["encounters", "--by", "colour"], "E330"),
        (["encounters", "--as-of", "yesterday"], "E330"),
        (["encounters", "--period", "FY2022", "--unit", "pounds"], "E334"),
    ],
)
def test_what_cannot_be_asked_is_told(numcheck: Run, arguments: list[str], code: str) -> None:
    result = numcheck("data", "query", *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith(f"numcheck: {code}: ")
    assert len(result.err.splitlines()) == 2


def test_a_pair_without_its_sign_is_refused(numcheck: Run) -> None:
    result = numcheck("data", "query", "encounters", "--where", "border")
    assert result.code == 2
    assert "DIMENSION=WORDS" in result.err


def test_into_a_file(numcheck: Run, tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    result = numcheck("data", "query", "encounters", "--period", "FY2022", "--format", "csv", "--output", target)
    assert (result.code, result.out) == (0, "")
    assert target.read_text().splitlines()[1].startswith("FY2022,2766582,")
