"""The parser's saved tables: used where they fit, made anew where they do not."""

from pathlib import Path

import pytest

from numcheck.figures import tables
from numcheck.figures.page import Page
from numcheck.figures.vocabulary import vocabulary
from numcheck.figures.window import Window


def value(parser: tables.Parser, text: str) -> str:
    parsed = parser.parse(Window(Page.of(text, vocabulary()), 0, 9))
    assert parsed is not None
    assert parsed.first is not None
    return f"{parsed.first.number.value:f}"


def test_saved_tables_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    monkeypatch.setattr(tables, "make", lambda builder: pytest.fail("the grammar was read again"))
    assert value(tables.open_parser(saved), "two million") == "2000000"


@pytest.mark.parametrize("content", [b"", b"of another version\n", b"\x80\x04"])
def test_tables_that_do_not_fit_are_not_used(content: bytes, tmp_path: Path) -> None:
    saved = tmp_path / "figures.tables"
    saved.write_bytes(content)
    assert value(tables.open_parser(saved), "two million") == "2000000"


def test_tables_cut_short_are_not_used(tmp_path: Path) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    saved.write_bytes(saved.read_bytes()[:2000])
    assert value(tables.open_parser(saved), "two million") == "2000000"


def test_no_tables(tmp_path: Path) -> None:
    assert value(tables.open_parser(tmp_path / "none"), "37 percent") == "37"


def test_tables_of_another_grammar_are_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved = tmp_path / "figures.tables"
    tables.build(saved)
    other = tmp_path / "figures.lark"
    other.write_text(tables.GRAMMAR.read_text("utf-8") + "\n// changed\n", "utf-8")
    monkeypatch.setattr(tables, "GRAMMAR", other)
    monkeypatch.setattr(tables, "make", lambda builder: (_ for _ in ()).throw(LookupError))
    with pytest.raises(LookupError):
        tables.open_parser(saved)
