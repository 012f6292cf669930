import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CARD = "millbrook-burglaries.toml"
TABLE = "millbrook-burglaries.csv"


def test_adding_twice_changes_nothing(numcheck: Run, examples: Path, folder: Path) -> None:
    first = numcheck("data", "add", examples / CARD)
    assert (first.code, first.err) == (0, "")
    assert first.out.endswith(": added\n")
    before = (folder / "store.sqlite").read_bytes()
    again = numcheck("data", "add", examples / CARD)
    assert again.out.endswith(": already there\n")
    assert (folder / "store.sqlite").read_bytes() == before


def test_an_outside_dataset_is_asked_like_any_other(numcheck: Run, examples: Path) -> None:
    for card in (CARD, "state-unemployment.toml"):
        assert numcheck("data", "add", examples / card).code == 0
    listed = numcheck("data", "list").out
    assert "millbrook-burglaries" in listed
    assert "own store" in listed
    year = numcheck("data", "query", "break-ins", "--period", "CY2022", "--format", "csv").out
    assert year.splitlines()[1] == "CY2022,2878,burglaries,millbrook-burglaries,2023-02-01"
    district = numcheck("data", "query", "burglaries", "--where", "district=Old Town", "--period", "CY2022")
    assert "955" in district.out
    rate = numcheck("data", "query", "jobless rate in Texas", "--period", "June 2022", "--format", "csv").out
    assert rate.splitlines()[1] == "2022-06,4.3,percent,state-unemployment,2023-01-24"


def test_a_card_need_not_say_what_needs_no_thought(numcheck: Run, examples: Path) -> None:
    card = examples / CARD
    text = card.read_text()
    for line in ("rank = 10", "rounding = 0", "derived = false"):
        assert line in text
        text = text.replace(line, "")
    card.write_text(text)
    assert numcheck("data", "add", card).out.endswith(": added\n")
    year = numcheck("data", "query", "break-ins", "--period", "CY2022", "--format", "csv").out
    assert year.splitlines()[1].startswith("CY2022,2878,burglaries,")


def test_a_rate_is_never_added_up(numcheck: Run, examples: Path) -> None:
    numcheck("data", "add", examples / "state-unemployment.toml")
    result = numcheck("data", "query", "unemployment_rate", "--period", "CY2022")
    assert result.code == 2
    assert "cannot be added up" in result.err


BROKEN = [
    (CARD, 'month = "Month"', 'month = "Monat"', "E333", "no column Monat"),
    (CARD, 'value = "Burglaries"', "", "E202", "table.value"),
    (CARD, 'district = "District"', "", "E202", "table.dimensions"),
    (CARD, '"02 Old Town" = "Old Town"', "", "E333", "line 3"),
    (CARD, 'file = "millbrook-burglaries.csv"', 'file = "none.csv"', "E333", "cannot be read"),
    (CARD, 'published = "2023-02-01"', 'published = "soon"', "E202", "table.published"),
    (CARD, "[words.measures.burglaries]", "[words.measures.encounters]", "E202", "defined already"),
    (CARD, 'measures = ["burglaries"]', 'measures = ["larcenies"]', "E202", "larcenies"),
    (CARD, 'step = "month"', "", "E202", "step is missing"),
    (CARD, "rank = 10", 'unit = "burglaries"', "E202", "unit belongs in [words.measures.NAME]"),
    (CARD, "rank = 10", 'file = "x.csv"', "E202", "file belongs in [table]"),
    (CARD, "rank = 10", "rnak = 10", "E202", "Is rank meant by rnak?"),
    (CARD, 'value = "Burglaries"', 'value = "Burglaries"\nrank = 3', "E202", "rank belongs at the head of the card"),
    (CARD, 'unit = "burglaries"', 'units = "burglaries"', "E202", "Is unit meant by units?"),
    (CARD, 'title = "', "title = ", "E202", "line"),
    (TABLE, "2021-01-01,01 Harbour,60", "2021-13-01,01 Harbour,60", "E333", "line 2"),
    (TABLE, "2021-01-01,01 Harbour,60", "2021-01-01,01 Harbour,sixty", "E333", "no number"),
    (TABLE, "2021-01-01,01 Harbour,60", "2021-01-01,01 Harbour,60.5", "E333", "decimals"),
    (TABLE, "2021-01-01,01 Harbour,60", "2021-01-01,01 Harbour,NaN", "E333", "2021-01|decimals|number"),
    (TABLE, "2021-01-01,01 Harbour,60", "2021-01-01,01 Harbour", "E333", "line 2"),
    (TABLE, "2021-01-01,01 Harbour,60", "2020-11-01,01 Harbour,60", "E333", "no line for 2020-12"),
    (TABLE, "2021-02-01,01 Harbour", "2021-01-01,01 Harbour", "E333", "tells the same"),
    (TABLE, "Month", "M\xf6nth", "E333", "UTF-8"),
]


@pytest.mark.parametrize(("file", "old", "new", "code", "told"), BROKEN, ids=[f"{b[0]}-{b[2]}" for b in BROKEN])
def test_what_does_not_fit_is_refused_and_nothing_changed(
    numcheck: Run, examples: Path, folder: Path, file: str, old: str, new: str, code: str, told: str
) -> None:
    path = examples / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_bytes(text.replace(old, new, 1).encode("latin-1"))
    result = numcheck("data", "add", examples / CARD)
    assert result.out == ""
    assert result.err.startswith(f"numcheck: {code}: "), result.err
    assert any(part in result.err for part in told.split("|")), result.err
    assert not list(folder.rglob("*.toml"))
    assert not list(folder.rglob("*.sqlite"))


@pytest.mark.parametrize("name", ["none.toml", "cbp-encounters-southwest.toml", "a b.toml"])
def test_a_name_that_cannot_be_is_refused(numcheck: Run, examples: Path, name: str) -> None:
    if name != "none.toml":
        (examples / CARD).rename(examples / name)
    assert numcheck("data", "add", examples / name).err.startswith("numcheck: E202: ")


def test_a_rate_without_a_figure_is_refused(numcheck: Run, examples: Path) -> None:
    table = examples / "state-unemployment.csv"
    table.write_text("".join(line for line in table.open() if not line.startswith("2022-03,TX")))
    result = numcheck("data", "add", examples / "state-unemployment.toml")
    assert "no line for TX in 2022-03" in result.err


def test_a_card_that_came_before_is_kept_where_the_new_one_fails(numcheck: Run, examples: Path, folder: Path) -> None:
    numcheck("data", "add", examples / CARD)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    card = examples / CARD
    card.write_text(card.read_text().replace("2023-02-01", "2023-03-01"))
    (examples / TABLE).write_text("Month,District,Burglaries\n")
    assert numcheck("data", "add", card).code == 2
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_newer_release_keeps_the_older(numcheck: Run, examples: Path) -> None:
    numcheck("data", "add", examples / CARD)
    card, table = examples / CARD, examples / TABLE
    card.write_text(card.read_text().replace("2023-02-01", "2023-06-01"))
    table.write_text(table.read_text().replace("2021-01-01,01 Harbour,60", "2021-01-01,01 Harbour,66"))
    assert numcheck("data", "add", card).out.endswith(": added\n")
    now = ["data", "query", "burglaries", "--period", "2021-01", "--where", "district=Harbour", "--format", "csv"]
    assert numcheck(*now).out.splitlines()[1] == "2021-01,66,burglaries,millbrook-burglaries,2023-06-01"
    then = numcheck(*now, "--as-of", "2023-03-01")
    assert then.out.splitlines()[1] == "2021-01,60,burglaries,millbrook-burglaries,2023-02-01"


def test_a_file_of_no_known_format_is_not_imported(numcheck: Run, examples: Path, folder: Path) -> None:
    result = numcheck("data", "import", examples / TABLE)
    assert result.code == 2
    assert result.err.startswith("numcheck: E310: ")
    assert not list(folder.rglob("*.sqlite"))


@pytest.mark.skipif(os.name == "nt", reason="pipes and links are POSIX")
@pytest.mark.parametrize(
    "put", [os.mkfifo, os.mkdir, lambda path: path.symlink_to("gone"), lambda path: path.write_bytes(b"\xff")]
)
def test_a_card_that_is_no_file_is_told(numcheck: Run, folder: Path, put: Callable[[Path], object]) -> None:
    (folder / "cards").mkdir(parents=True)
    put(folder / "cards" / "mine.toml")
    result = numcheck("data", "list")
    assert result.code == 2
    assert result.err.startswith("numcheck: E202: ")
    assert "mine.toml" in result.err


def test_a_card_that_is_a_link_stays_one(numcheck: Run, examples: Path, folder: Path) -> None:
    assert numcheck("data", "add", examples / CARD).code == 0
    card, kept = folder / "cards" / CARD, folder / "kept.toml"
    card.rename(kept)
    card.symlink_to(kept)
    changed = examples / CARD
    changed.write_text(changed.read_text().replace("rank = 10", "rank = 11"))
    assert numcheck("data", "add", changed).code == 0
    assert card.is_symlink()
    assert "rank = 11" in kept.read_text()
