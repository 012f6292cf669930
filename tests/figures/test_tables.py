"""The grammar's saved tables: used where they fit, made anew where they do not."""

import sys
from pathlib import Path

import pytest

from numcheck.errors import LexiconError
from numcheck.figures import tables
from numcheck.figures.automaton import MOST_NODES, Automaton
from numcheck.figures.builder import Builder
from numcheck.figures.page import Page
from numcheck.figures.vocabulary import vocabulary
from numcheck.figures.window import Window


def value(found: tables.Tables, text: str) -> str:
    parsed = Window(Page(text), Automaton(found, Builder(vocabulary()))).read(0)
    assert parsed is not None
    assert parsed.first is not None
    return f"{parsed.first.number.value:f}"


def test_saved_tables_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    monkeypatch.setattr(tables, "make", lambda: pytest.fail("the grammar was read again"))
    assert value(tables.open_tables(saved), "two million") == "2000000"


def test_saved_tables_are_the_ones_made(tmp_path: Path) -> None:
    tables.build(tmp_path / "one")
    tables.build(tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert tables.open_tables(tmp_path / "one") == tables.make()


@pytest.mark.parametrize("content", [b"", b"of another version\n", b"\x80\x04"])
def test_tables_that_do_not_fit_are_not_used(content: bytes, tmp_path: Path) -> None:
    saved = tmp_path / "figures.tables"
    saved.write_bytes(content)
    assert value(tables.open_tables(saved), "two million") == "2000000"


@pytest.mark.parametrize("lost", [1, 200, 5000])
def test_tables_cut_short_are_not_used(lost: int, tmp_path: Path) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    saved.write_bytes(saved.read_bytes()[:-lost])
    assert value(tables.open_tables(saved), "two million") == "2000000"


def test_no_tables(tmp_path: Path) -> None:
    assert value(tables.open_tables(tmp_path / "none"), "37 percent") == "37"


def test_tables_of_another_grammar_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    other = tmp_path / "figures.lark"
    other.write_text(tables.GRAMMAR.read_text("utf-8") + "\n// changed\n", "utf-8")
    monkeypatch.setattr(tables, "GRAMMAR", other)
    monkeypatch.setattr(tables, "make", lambda: (_ for _ in ()).throw(LookupError))
    with pytest.raises(LookupError):
        tables.open_tables(saved)


def test_what_is_remembered_has_an_end() -> None:
    automaton = Automaton(tables.tables(), Builder(vocabulary()))
    kept = sum(automaton.keeps() for _ in range(MOST_NODES + 10))
    assert kept == MOST_NODES
    parsed = Window(Page("three hundred and five"), automaton).read(0)
    assert parsed is not None
    assert parsed.end == 4


def test_without_tables_and_without_lark_the_error_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "lark", None)
    with pytest.raises(LexiconError, match="Install numcheck again"):
        tables.open_tables(tmp_path / "none")
