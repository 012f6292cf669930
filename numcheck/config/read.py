"""Reads the settings from TOML and says at which line a mistake in them stands."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple

from numcheck.config import toml
from numcheck.config.places import Key, line_of, line_of_error
from numcheck.config.settings import (
    AS_OF,
    FAIL_ON,
    FORMATS,
    Config,
    Dated,
    Ignore,
    Publisher,
    confidence,
    is_web_address,
    percentage,
)
from numcheck.errors import ConfigError

_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?")
_CODE = re.compile(r"NC[0-9]{3}")
_TABLE = ("tool", "numcheck")
# What other programs' files have above their settings, by its first key.
_HEADS = {"tool": "[tool.numcheck]", "numcheck": "[numcheck]"}


class _Source(NamedTuple):
    """A file of settings: its path, its text, and where in it the table of settings stands."""

    file: Path
    text: str
    root: tuple[Key, ...]

    def mistake(self, path: tuple[Key, ...], what: str, wanted: str) -> ConfigError:
        line = line_of(self.text, (*self.root, *path))
        return ConfigError(f"{self.file}:{line}: {what}", wanted)

    def path(self, name: str) -> Path:
        return self.file.parent / name


def read(file: Path, data: bytes, *, shared: bool) -> Config:
    """The settings in a file; of one that other programs share, its `[tool.numcheck]`.

    Raises:
        ConfigError: It is no TOML, a key is unknown, or a value is wrong.
    """
    text = _text(file, data)
    root = _TABLE if shared else ()
    table: object = _parsed(file, text)
    for key in root:
        table = table.get(key) if isinstance(table, dict) else None
    source = _Source(file, text, root)
    if table is None:
        return Config()
    if not isinstance(table, dict):
        raise source.mistake((), "tool.numcheck is no table.", "Write [tool.numcheck], and the settings below it.")
    return _config(source, table)


def line(file: Path, data: bytes, path: tuple[Key, ...], *, shared: bool) -> int:
    """The line, from 1, on which a setting begins in a file that is right."""
    return line_of(_text(file, data), (*_TABLE, *path) if shared else path)


def _text(file: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{file}:{line}: This is not UTF-8 text.", "Save the file as UTF-8.") from error


def _parsed(file: Path, text: str) -> Mapping[str, object]:
    try:
        return toml.loads(text)
    except tomllib.TOMLDecodeError as error:
        line, what = line_of_error(text, error)
        raise ConfigError(f"{file}:{line}: {what}.", "Mend the TOML there (https://toml.io).") from error
    except ValueError as error:
        # A number or a key that is too long, or tables nested too deep: the reader does not say where.
        raise ConfigError(f"{file} is no TOML that can be read: {error}.", "Write the settings anew.") from error


def _config(source: _Source, table: Mapping[str, object]) -> Config:
    _only(source, table, tuple(_READERS), ())
    fields = {
        _FIELDS.get(key, key.replace("-", "_")): _READERS[key](source, (key,), value) for key, value in table.items()
    }
    return Config(file=source.file, **fields)  # type: ignore[arg-type]


def _only(source: _Source, table: Mapping[str, object], known: tuple[str, ...], path: tuple[Key, ...]) -> None:
    for key in table:
        if key not in known:
            close = get_close_matches(key.replace("_", "-"), known, n=1)
            hint = f"Did you mean {close[0]}?" if close else f"There are {', '.join(known)}."
            if not (path or source.root) and key in _HEADS:
                hint = f"Write the settings without {_HEADS[key]} above them: the file is numcheck's own."
            raise source.mistake((*path, key), f"{key} is not a setting.", hint)


def _as_of(source: _Source, path: tuple[Key, ...], value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str) and (value in AS_OF or _is_day(value)):
        return value
    raise source.mistake(path, f"{value!r} is no as-of.", "Write both, latest, published or a day like 2022-08-20.")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _fail_on(source: _Source, path: tuple[Key, ...], value: object) -> str:
    if isinstance(value, str) and value in FAIL_ON:
        return value
    raise source.mistake(path, f"{value!r} is no fail-on.", f"Write one of {', '.join(FAIL_ON)}, in quotes.")


def _min_confidence(source: _Source, path: tuple[Key, ...], value: object) -> float:
    least = None if isinstance(value, str) else confidence(value)
    if least is None:
        raise source.mistake(path, f"{value!r} is no confidence.", "Write a number from 0 to 1, without quotes: 0.9.")
    return least


def _require_checked(source: _Source, path: tuple[Key, ...], value: object) -> int:
    share = percentage(value)
    if share is None:
        raise source.mistake(path, f"{value!r} is no percentage.", 'Write one from 0 to 100: "50%".')
    return share


def _file(source: _Source, path: tuple[Key, ...], value: object) -> Path:
    if isinstance(value, str) and value and "\0" not in value:
        return source.path(value)
    raise source.mistake(path, f"{path[-1]} is not the name of a file.", "Write it in quotes.")


def _flag(source: _Source, path: tuple[Key, ...], value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise source.mistake(path, f"{path[-1]} is neither true nor false.", "Write true or false, without quotes.")


def _patterns(source: _Source, path: tuple[Key, ...], value: object) -> tuple[str, ...]:
    from numcheck.config.patterns import spec

    patterns = _strings(source, path, value)
    try:
        spec(patterns)
    except ConfigError as error:
        raise source.mistake(path, error.message, error.hint) from error
    return patterns


def _strings(source: _Source, path: tuple[Key, ...], value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise source.mistake(path, f"{path[-1]} is not a list of texts.", 'Write one: ["first", "second"].')


def _ignore(source: _Source, path: tuple[Key, ...], value: object) -> tuple[Ignore, ...]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        name = ".".join(map(str, (*source.root, "ignore")))
        raise source.mistake(path, "ignore is not a list of tables.", f"Write [[{name}]] before each.")
    return tuple(_entry(source, (*path, number), entry) for number, entry in enumerate(value))


def _complete(
    source: _Source, path: tuple[Key, ...], entry: Mapping[str, object], fields: tuple[str, ...], needs: str
) -> None:
    """Raises `ConfigError` where an entry of a list of tables lacks a field, or has another."""
    _only(source, entry, fields, path)
    for field in fields:
        if not entry.get(field):
            raise source.mistake(path, f"This entry of {path[-2]} has no {field}.", needs)


def _entry(source: _Source, path: tuple[Key, ...], entry: Mapping[str, object]) -> Ignore:
    _complete(source, path, entry, Ignore._fields, "It needs rules, paths and a reason.")
    reason = entry["reason"]
    if not isinstance(reason, str) or not reason.strip():
        raise source.mistake((*path, "reason"), "The reason is no text.", "Write it in quotes.")
    rules = _strings(source, (*path, "rules"), entry["rules"])
    if wrong := [rule for rule in rules if not _CODE.fullmatch(rule)]:
        raise source.mistake((*path, "rules"), f"{wrong[0]!r} is no code of a rule.", 'Write codes: ["NC301"].')
    return Ignore(rules, _patterns(source, (*path, "paths"), entry["paths"]), reason.strip())


def _publisher(source: _Source, path: tuple[Key, ...], value: object) -> Publisher:
    hint = 'It needs a name and a url: publisher = {name = "The Valley Courier", url = "https://courier.example"}.'
    if not isinstance(value, dict):
        raise source.mistake(path, "publisher is no table.", hint)
    _only(source, value, Publisher._fields, path)
    name, url = value.get("name"), value.get("url")
    if not isinstance(name, str) or not name.strip():
        raise source.mistake((*path, "name") if "name" in value else path, "The publisher has no name.", hint)
    if not is_web_address(url):
        raise source.mistake((*path, "url") if "url" in value else path, "The publisher has no web address.", hint)
    return Publisher(name.strip(), str(url))


def _form(source: _Source, path: tuple[Key, ...], value: object) -> str:
    if isinstance(value, str) and value in FORMATS:
        return value
    raise source.mistake(path, f"{value!r} is no format.", f"Write one of {', '.join(FORMATS)}, in quotes.")


def _published(source: _Source, path: tuple[Key, ...], value: object) -> tuple[Dated, ...]:
    """One date for all documents, or tables of dates by path."""
    if not isinstance(value, list):
        return (Dated(_appears(source, path, value)),)
    if not all(isinstance(item, dict) for item in value):
        name = ".".join(map(str, (*source.root, "published")))
        raise source.mistake(path, "published is no date.", f"Write one, or [[{name}]] before each path with its date.")
    return tuple(_dated(source, (*path, number), entry) for number, entry in enumerate(value))


def _dated(source: _Source, path: tuple[Key, ...], entry: Mapping[str, object]) -> Dated:
    _complete(source, path, entry, Dated._fields, "It needs paths and a date.")
    date_ = _appears(source, (*path, "date"), entry["date"])
    return Dated(date_, _patterns(source, (*path, "paths"), entry["paths"]))


def _appears(source: _Source, path: tuple[Key, ...], value: object) -> str:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str) and (value == "today" or (_DATE.fullmatch(value) and _is_day(f"{value}-01-01"[:10]))):
        return value
    hint = 'Write a day, a month, a year or today, in quotes: "2022-11-12".'
    raise source.mistake(path, f"{value!r} is no publication date.", hint)


_READERS: Mapping[str, Callable[[_Source, tuple[Key, ...], object], object]] = {
    "as-of": _as_of,
    "fail-on": _fail_on,
    "min-confidence": _min_confidence,
    "require-checked": _require_checked,
    "baseline": _file,
    "locked": _flag,
    "lock": _file,
    "format": _form,
    "published": _published,
    "exclude": _patterns,
    "ignore": _ignore,
    "publisher": _publisher,
}
"""The reader of each setting, by its name."""

_FIELDS = {"format": "form"}
"""The settings that `Config` calls otherwise."""
