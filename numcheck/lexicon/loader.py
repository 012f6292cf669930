"""Reads the files of words and conventions, and says where a mistake in one of them stands.

A lexicon is a TOML file of this package. What a stage asks for is checked when it asks: a table of numbers
must hold numbers. A mistake is a `LexiconError` that shows the file, the line, the line's text and a caret.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

from numcheck.errors import LexiconError
from numcheck.lexicon.parsed import MalformedTomlError, parse

_FOLDER = Path(__file__).parent
_LIST = "a list of strings, or one string with commas between the words"
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


class Entry(NamedTuple):
    """One `[[table]]` of a lexicon: named fields, each checked when it is asked for."""

    lexicon: "Lexicon"
    table: str
    number: int
    fields: Mapping[str, object]

    def text(self, field: str, default: str | None = None) -> str:
        """A field that is a string; raises `LexiconError` where it is missing and has no default."""
        value = self.fields.get(field, default)
        if not isinstance(value, str):
            raise self._wrong(field, "a string in quotes")
        return value

    def words(self, field: str) -> tuple[str, ...]:
        """A field that is a list of strings, or one string with commas, empty where it is missing."""
        words = _strings(self.fields.get(field, []))
        if words is None:
            raise self._wrong(field, _LIST)
        return words

    def decimal(self, field: str, default: Decimal | None = None) -> Decimal:
        """A field that is a number; raises `LexiconError` where it is missing and has no default."""
        value = _decimal(self.fields.get(field, default))
        if value is None:
            raise self._wrong(field, "a number")
        return value

    def optional_decimal(self, field: str) -> Decimal | None:
        """A field that is a number, or None where it is missing."""
        return self.decimal(field) if field in self.fields else None

    def flag(self, field: str) -> bool:
        """A field that is true or false, false where it is missing."""
        value = self.fields.get(field, False)
        if not isinstance(value, bool):
            raise self._wrong(field, "true or false")
        return value

    def only(self, *fields: str) -> None:
        """Raises `LexiconError` where the entry has a field that is none of these."""
        for field in self.fields:
            if field not in fields:
                raise self._wrong(field, f"one of {', '.join(fields)}", what="is not a field of")

    def _wrong(self, field: str, wanted: str, what: str = "is missing or wrong in") -> LexiconError:
        return self.lexicon.mistake((self.table, field), f"`{field}` {what} [[{self.table}]]", wanted, self.number)


class Lexicon(NamedTuple):
    """A file of words: its name, its text and its tables."""

    name: str
    source: str
    tables: Mapping[str, object]

    def only(self, *keys: str) -> "Lexicon":
        """Itself; raises `LexiconError` where the file has a key at the top that is none of these."""
        for key in self.tables:
            if key not in keys:
                raise self.mistake((key,), f"`{key}` is not a key of this file", f"one of {', '.join(keys)}")
        return self

    def words(self, *path: str) -> tuple[str, ...]:
        """A list of strings, or one string of them parted by commas."""
        words = _strings(self._at(path))
        if words is None:
            raise self.mistake(path, f"`{'.'.join(path)}` is not what it should be", _LIST)
        return words

    def text(self, *path: str) -> str:
        """A string."""
        value = self._at(path)
        if not isinstance(value, str):
            raise self.mistake(path, f"`{'.'.join(path)}` is not what it should be", "a string in quotes")
        return value

    def decimal(self, *path: str) -> Decimal:
        """A number."""
        value = _decimal(self._at(path))
        if value is None:
            raise self.mistake(path, f"`{'.'.join(path)}` is not what it should be", "a number")
        return value

    def keys(self, *path: str) -> tuple[str, ...]:
        """The keys of a table, in the file's order."""
        return tuple(self._table(path))

    def texts(self, *path: str) -> Mapping[str, str]:
        """A table of strings."""
        return {key: self.text(*path, key) for key in self._table(path)}

    def decimals(self, *path: str) -> Mapping[str, Decimal]:
        """A table of numbers."""
        return {key: self.decimal(*path, key) for key in self._table(path)}

    def lists(self, *path: str) -> Mapping[str, tuple[str, ...]]:
        """A table of lists of strings."""
        return {key: self.words(*path, key) for key in self._table(path)}

    def entries(self, table: str) -> tuple[Entry, ...]:
        """The `[[table]]` entries, in the file's order."""
        value = self._at((table,))
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.mistake((table,), f"`{table}` is not what it should be", f"one or more [[{table}]]")
        return tuple(Entry(self, table, number, fields) for number, fields in enumerate(value))

    def mistake(self, path: tuple[str, ...], what: str, wanted: str, occurrence: int = 0) -> LexiconError:
        """The error for a mistake at a key: the file and line, the line itself, a caret, and what is wanted."""
        line, column = _place(self.source, path, occurrence)
        return _error(self.name, self.source, line, column, what, f"Write {wanted}.")

    def _table(self, path: tuple[str, ...]) -> Mapping[str, object]:
        value = self._at(path)
        if not isinstance(value, dict):
            raise self.mistake(path, f"`{'.'.join(path)}` is not what it should be", "a table")
        return value

    def _at(self, path: tuple[str, ...]) -> object:
        value: object = self.tables
        for key in path:
            if not isinstance(value, dict) or key not in value:
                raise self.mistake(path[:-1], f"`{'.'.join(path)}` is missing", f"the key `{key}`")
            value = value[key]
        return value


@cache
def load(name: str) -> Lexicon:
    """The lexicon `name` (`numbers` for numbers.toml); raises `LexiconError` where the file is malformed."""
    return read(_FOLDER / f"{name}.toml")


def read(path: Path) -> Lexicon:
    """The lexicon in a file; raises `LexiconError` where it cannot be read or is no TOML."""
    try:
        source = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path.name}: cannot be read: {error}", "Reinstall numcheck, or mend the file.") from error
    try:
        return Lexicon(path.name, source, parse(source))
    except MalformedTomlError as error:
        place = _PLACE.search(str(error))
        last = source.count("\n") + 1
        line, column = (int(place[1]), int(place[2])) if place else (last, 1)
        what = _PLACE.sub("", str(error)).strip()
        raise _error(path.name, source, line, column, what, "Mend the TOML there.") from error


def _strings(value: object) -> tuple[str, ...] | None:
    """The strings of a list, or of one string with commas between them (which TOML reads much faster)."""
    if isinstance(value, str):
        return tuple(" ".join(item.split()) for item in value.split(",") if item.strip())
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    return None


def _decimal(value: object) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return Decimal(value)
    return value if isinstance(value, Decimal) else None


def _place(source: str, path: tuple[str, ...], occurrence: int) -> tuple[int, int]:
    """The line and column, both from 1, of a key: of the last part of its path that can be found in order."""
    lines = source.splitlines()
    line, column = 1, 1
    for depth, key in enumerate(path):
        name = re.escape(key)
        pattern = re.compile(rf"""^\s*(?:\[+\s*(?:[\w."-]+\.)?|)["']?({name})["']?\s*(?:\]|=|\.)""")
        hits = [(n, found) for n, text in enumerate(lines, 1) if n >= line and (found := pattern.match(text))]
        if not hits:
            break
        number, found = hits[min(occurrence, len(hits) - 1)] if depth == 0 else hits[0]
        line, column = number, found.start(1) + 1
    return line, column


def _error(name: str, source: str, line: int, column: int, what: str, hint: str) -> LexiconError:
    lines = source.splitlines() or [""]
    text = lines[min(line, len(lines)) - 1]
    return LexiconError(f"{name}:{line}:{column}: {what}\n    {text}\n    {' ' * (column - 1)}^\n", hint)
