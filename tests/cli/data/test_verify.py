import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Run


def add(numcheck: Run, examples: Path) -> None:
    assert numcheck("data", "add", examples / "millbrook-burglaries.toml").code == 0


def test_what_is_sound_is_found_sound(numcheck: Run, examples: Path) -> None:
    add(numcheck, examples)
    result = numcheck("data", "verify")
    assert result.code == 0
    assert "FAILED" not in result.out
    assert "millbrook-burglaries: 72 figures add up" in result.out


def test_a_file_is_known_by_its_hash(numcheck: Run, examples: Path) -> None:
    add(numcheck, examples)
    table = examples / "millbrook-burglaries.csv"
    assert numcheck("data", "verify", table).code == 0
    table.write_text(table.read_text().replace("60", "61", 1))
    result = numcheck("data", "verify", table)
    assert result.code == 3
    assert "is another file than millbrook-burglaries.csv of 2023-02-01" in result.out
    other = examples / "state-unemployment.csv"
    assert "is not held" in numcheck("data", "verify", other).out
    assert numcheck("data", "verify", examples / "none.csv").code == 3


def test_a_figure_outside_its_release_is_found(numcheck: Run, examples: Path, folder: Path) -> None:
    add(numcheck, examples)
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection:
        connection.execute("UPDATE slice SET last = last - 1 WHERE id = (SELECT MIN(id) FROM slice)")
        connection.commit()
    result = numcheck("data", "verify")
    assert result.code == 3
    assert "outside their release" in result.out


def test_a_reference_into_the_void_is_found(numcheck: Run, examples: Path, folder: Path) -> None:
    add(numcheck, examples)
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection:
        connection.execute("DELETE FROM slice WHERE id = (SELECT MIN(id) FROM slice)")
        connection.commit()
    result = numcheck("data", "verify")
    assert result.code == 3
    assert "what is not there" in result.out


def test_a_damaged_store_is_found(numcheck: Run, examples: Path, folder: Path) -> None:
    add(numcheck, examples)
    store = folder / "store.sqlite"
    content = bytearray(store.read_bytes())
    content[100:4000] = b"\xff" * 3900
    store.write_bytes(content)
    assert numcheck("data", "verify").code == 3


def test_what_the_other_commands_stumble_over_is_told(numcheck: Run, examples: Path, folder: Path) -> None:
    add(numcheck, examples)
    with closing(sqlite3.connect(folder / "store.sqlite", isolation_level=None)) as connection:
        connection.execute("UPDATE release SET published = '\x1b[31msoon\n'")
    draft = examples / "draft.txt"
    draft.write_text("Millbrook counted 2,878 burglaries in 2022.")
    for command in (("data", "verify"), ("data", "verify", draft), ("data", "list"), ("check", draft)):
        result = numcheck(*command)
        assert result.code == 3
        assert "soon" in result.out + result.err
        assert "Traceback" not in result.err
        assert "\x1b" not in result.out + result.err


def test_a_card_that_is_wrong_is_told(numcheck: Run, folder: Path) -> None:
    (folder / "cards").mkdir(parents=True)
    (folder / "cards" / "mine.toml").write_text("title = 1")
    result = numcheck("data", "verify")
    assert (result.code, result.err) == (3, "")
    assert "FAILED the cards: " in result.out
    assert "mine.toml" in result.out
