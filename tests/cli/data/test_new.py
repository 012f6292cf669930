"""`numcheck data new`: a card that `data add` takes as it is."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def desk(examples: Path) -> Path:
    """The CSV files of the examples, without their cards."""
    for card in examples.glob("*.toml"):
        card.unlink()
    return examples


def test_a_card_is_written_that_can_be_added_as_it_is(numcheck: Run, desk: Path) -> None:
    made = numcheck("data", "new", desk / "millbrook-burglaries.csv")
    assert (made.code, made.err) == (0, "")
    assert "written" in made.out
    assert numcheck("data", "add", desk / "millbrook-burglaries.toml").out.endswith(": added\n")
    found = numcheck("data", "query", "burglaries", "--period", "CY2022", "--where", "district=Old Town")
    assert found.out.splitlines()[1].split()[:3] == ["CY2022", "955", "burglaries"]
    text = (desk / "millbrook-burglaries.toml").read_text()
    assert not any(key in text for key in ("rank", "rounding", "derived"))


def test_a_rate_by_a_dimension_that_is_known(numcheck: Run, desk: Path) -> None:
    card = desk / "state-unemployment.toml"
    assert numcheck("data", "new", desk / "state-unemployment.csv").code == 0
    text = card.read_text()
    assert 'measures = ["state_unemployment"]' in text, "a column called `rate` says nothing"
    assert "adds = false" in text
    assert '"TX"' not in text
    assert '"US" = { words = ["US"] }' in text
    assert numcheck("data", "add", card).out.endswith(": added\n")
    found = numcheck("data", "query", "state_unemployment", "--state", "Texas", "--period", "2022-06")
    assert found.out.splitlines()[1].split()[:3] == ["2022-06", "4.3", "percent"]


def test_fiscal_years_and_further_numbers(numcheck: Run, tmp_path: Path) -> None:
    table = tmp_path / "city budget.csv"
    table.write_text('Fiscal Year,"Staff, all",Dollars spent\n2021,10,"1,200"\nFY2022,11,"1,300"\n')
    text = numcheck("data", "new", table, "-o", "-").out
    assert 'step = "fiscal_year"' in text
    assert 'value = "Dollars spent"' in text
    assert '# not read: "Staff, all"' in text
    assert not (tmp_path / "city budget.toml").exists()
    numcheck("data", "new", table, "-o", tmp_path / "budget.toml")
    assert numcheck("data", "add", tmp_path / "budget.toml").out.endswith(": added\n")


def test_a_card_that_is_there_is_not_written_over(numcheck: Run, desk: Path) -> None:
    (desk / "millbrook-burglaries.toml").write_text("mine")
    assert numcheck("data", "new", desk / "millbrook-burglaries.csv").code == 2
    assert (desk / "millbrook-burglaries.toml").read_text() == "mine"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "no figure"),
        (b"Month,Count\n", "no figure"),
        (b"Day,Count\nMonday,3\n", "no column with months"),
        (b"Month,Place\n2022-01,Harbour\n", "no column with figures"),
        (b"Month,Count\n2022-01,\xff\n", "UTF-8"),
        (b"Month,Case,Count\n" + b"".join(b"2022-01,case %d,1\n" % n for n in range(201)), "201 labels"),
    ],
)
def test_what_is_no_table_is_refused(numcheck: Run, tmp_path: Path, content: bytes, told: str) -> None:
    table = tmp_path / "x.csv"
    table.write_bytes(content)
    result = numcheck("data", "new", table)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("numcheck: E333: ")
    assert told in result.err
    assert not (tmp_path / "x.toml").exists()


def test_labels_that_are_toml_stay_labels(numcheck: Run, tmp_path: Path) -> None:
    table = tmp_path / "odd.csv"
    table.write_text('Month,Place,Thefts\n2022-01,"a""] = [x",1\n2022-01,back\\slash,2\n', encoding="utf-8")
    numcheck("data", "new", table)
    assert numcheck("data", "add", tmp_path / "odd.toml").out.endswith(": added\n")
