"""A checker that remembers: the same report, and never one of other figures, another program or another document."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from numcheck.cache import entries, state
from numcheck.cache.cached import Cached
from numcheck.cache.entries import Entries
from numcheck.checker import Checker
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.store import SNAPSHOT
from numcheck.documents.document import Document, Form
from numcheck.documents.published import parse
from numcheck.documents.read import from_text
from numcheck.reports.report import Report
from tests.shared import catalog, seed, seed_report, seeds

RIGHT = "CBP recorded 227,547 encounters at the southwest border in September 2022."


class Counting(Checker):
    """A checker that says how often it was asked."""

    asked = 0

    def check(self, *given: Any, **named: Any) -> Report:
        self.asked += 1
        return super().check(*given, **named)


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., tuple[Counting, Cached]]:
    def made(**settings: Any) -> tuple[Counting, Cached]:
        checker = Counting(settings.pop("figures", catalog()), **settings)
        return checker, Cached(checker, state.state(checker), tmp_path / "cache")

    return made


def document(
    text: str = RIGHT, published: str = "2022-11-14", source: str = "a.txt", form: Form = Form.TEXT
) -> Document:
    return from_text(text, source, parse(published), form)


def files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file() and len(path.parent.name) == 2)


def test_a_document_is_checked_once_and_the_report_is_the_same(make: Any) -> None:
    checker, cached = make()
    for name in ("record-year", "quiet-spring"):
        text = from_text(seed(name), published=parse(seeds()[name]))
        assert cached.check(text) == seed_report(name)
        again = cached.check(text)
        assert (again, again.to_dict()) == (seed_report(name), seed_report(name).to_dict())
    assert checker.asked == 2
    checker, cached = make()
    assert cached.check(document()) == Checker(catalog()).check(document())
    assert checker.asked == 1


def test_whatever_a_report_rests_on_makes_another_entry(make: Any) -> None:
    checker, cached = make()
    others = [
        *(document(), document(f"{RIGHT} "), document(published="2022-11-15"), document(source="b.txt")),
        *(document(form=Form.MARKDOWN), replace(document(), encoding="cp1252"), document(f"<!-- x -->{RIGHT}")),
    ]
    for one in others * 2:
        cached.check(one)
    assert checker.asked == len(others)
    for settings in ({"as_of": "latest"}, {"min_confidence": 0.9}, {"figures": catalog().earliest_releases()}):
        checker, cached = make(**settings)
        cached.check(document())
        assert checker.asked == 1, settings


def test_another_program_starts_anew(make: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = make()[1]._state.name
    assert make()[1]._state.name == before
    (tmp_path / "package").mkdir()
    shutil.copy(state._PACKAGE / "version.py", tmp_path / "package")
    monkeypatch.setattr(state, "_PACKAGE", tmp_path / "package")
    other = make()[1]._state.name
    with (tmp_path / "package" / "version.py").open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert len({before, other, make()[1]._state.name}) == 3


def own(folder: Path, note: str) -> Catalog:
    """A catalog with a store of the user's own, of which a release has a note."""
    folder.mkdir(exist_ok=True)
    shutil.copy(SNAPSHOT, folder / "made")
    with sqlite3.connect(folder / "made") as written:
        written.execute("UPDATE release SET note = ?", [note])
    written.close()
    (folder / "made").replace(folder / "store.sqlite")
    return Catalog.open(user=folder)


def test_other_figures_start_anew_and_nothing_is_kept_of_those_that_change_meanwhile(make: Any, tmp_path: Path) -> None:
    _, cached = make(figures=own(tmp_path / "own", "first"))
    cached.check(document())
    assert len(files(tmp_path / "cache")) == 1
    _, running = make(figures=own(tmp_path / "own", "first"))
    checker, other = make(figures=own(tmp_path / "own", "second"))
    running.check(document(published="2023-01-01"))
    assert len(files(tmp_path / "cache")) == 1
    other.check(document())
    assert checker.asked == 1
    assert len(files(tmp_path / "cache")) == 2
    (tmp_path / "own" / "cards").mkdir()
    card = tmp_path / "own" / "cards" / "more.toml"
    card.write_text("", encoding="utf-8")
    assert {path.name for path in state._own_files(Catalog.open(user=tmp_path / "own"))} == {
        "store.sqlite",
        "more.toml",
    }


@pytest.mark.parametrize("damage", ["", "x", "cut", "digest", "json", "kind", "short", "huge"])
def test_a_damaged_entry_is_checked_anew_and_mended(make: Any, tmp_path: Path, damage: str, monkeypatch: Any) -> None:
    checker, cached = make()
    report = cached.check(document())
    (path,) = files(tmp_path / "cache")
    data = path.read_bytes()
    written = {
        "cut": data[:-3],
        "digest": data.replace(data[:1], b"0" if data[:1] != b"0" else b"1", 1),
        "": b"",
        "x": b"x",
    }
    key = path.parent.name + path.name
    for name, text in (("json", "{"), ("kind", '[["os.system"]]'), ("short", "[[]]")):
        if damage == name:
            cached._entries.put(key, text)
    if damage == "huge":
        monkeypatch.setattr(entries, "_LARGEST", 10)
    if damage in written:
        path.write_bytes(written[damage])
    assert cached.check(document()) == report
    assert checker.asked == 2
    monkeypatch.undo()
    assert path.read_bytes() == data


def test_the_folder_is_left_alone_by_git_and_by_backups(make: Any, tmp_path: Path) -> None:
    make()
    assert (tmp_path / "cache" / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55\n")
    assert (tmp_path / "cache" / ".gitignore").read_text().endswith("\n*\n")
    assert not (tmp_path / "cache").stat().st_mode & 0o077


def test_where_nothing_can_be_written_all_is_checked(make: Any, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file", encoding="utf-8")
    checker, cached = make()
    assert cached.check(document()) == cached.check(document())
    assert checker.asked == 2
    assert (tmp_path / "cache").read_text() == "a file"


def test_states_that_nobody_has_used_for_longest_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"{number:032x}" for number in range(7)]
    (tmp_path / "cache" / "mine").mkdir(parents=True)
    for number in range(7):
        kept = Entries(tmp_path / "cache", names[number])
        kept.put("abcd", str(number))
        os.utime(tmp_path / "cache" / names[number], (number, number))
    kept = Entries(tmp_path / "cache", names[3])
    assert kept.get("abcd") == "3"
    left = {path.name for path in (tmp_path / "cache").iterdir() if path.is_dir()}
    assert left == {*names[3:], "mine"}
    begun = tmp_path / "cache" / names[3] / "ab" / ".begun-x"
    begun.write_text("")
    Entries(tmp_path / "cache", names[3])
    assert begun.exists()
    os.utime(begun, (1, 1))
    Entries(tmp_path / "cache", names[3])
    assert not begun.exists()
