"""A card for a desk's own CSV, made of what the CSV shows: what is left to do is to read it and mend a word.

Which column has months or years, which the figures, and which break them down is told by the cells. Every label becomes
a member with itself for a word. What needs no thought (rank, rounding, derived) is left out: a card means it by itself.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets.vocabulary import Dimension
from numcheck.errors import OutsideError

MOST_MEMBERS = 200
"""More labels than that are no members of a dimension, but names or numbers of cases."""

_MONTH = re.compile(r"[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?")
_YEAR = re.compile(r"(?:FY ?)?(?:19|20)[0-9]{2}", re.IGNORECASE)
_NUMBER = re.compile(r"-?[0-9][0-9,]*(?:\.[0-9]+)?%?")
_NUMBERED = re.compile(r"[0-9]+[ ._-]+")
_GENERIC = frozenset(
    ("amount", "count", "counts", "figure", "figures", "n", "number", "rate", "share", "total", "value")
)
_RATE = re.compile(r"rate|percent|share|pct", re.IGNORECASE)


class Columns(NamedTuple):
    """What the columns of a CSV are.

    Attributes:
        when: The column with months or fiscal years.
        monthly: Whether it has months.
        value: The column with the figures: the last one that has nothing else.
        dimensions: The columns that break them down, each with its labels.
        ignored: Further columns with numbers.
    """

    when: str
    monthly: bool
    value: str
    dimensions: Mapping[str, Sequence[str]]
    ignored: Sequence[str]


def new_card(path: Path, known: Mapping[str, Dimension], today: date) -> str:
    """The text of a card for a CSV.

    Args:
        path: The CSV, in UTF-8.
        known: The dimensions that have words already: a column of that name whose labels are all known needs none.
        today: When the figures came out, unless the desk says otherwise.

    Raises:
        OutsideError: The file cannot be read, has no column with months or years, none with figures, or a column of
            too many labels.
    """
    rows = _rows(path)
    columns = _columns(path, rows)
    values = [row[columns.value] for row in rows]
    lines = (*_head(path, columns), *_words(path, columns, values, known), *_table(path, columns, today))
    return "\n".join(lines) + "\n"


def _rows(path: Path) -> list[dict[str, str]]:
    try:
        file = io.StringIO(bounded.text(path, bounded.TABLE).removeprefix("\ufeff"), newline="")
        reader = csv.DictReader(file, strict=True)
        rows = [{str(k): str(v or "").strip() for k, v in row.items() if k is not None} for row in reader]
    except OSError as error:
        raise OutsideError(f"{path} cannot be read: {error.strerror}.", "Name a CSV file.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise OutsideError(f"{path} is no CSV file in UTF-8: {error}.", "Save it as CSV, in UTF-8.") from error
    if not rows:
        raise OutsideError(f"{path} has no figure.", "A table has a line for every figure, below its columns' names.")
    return rows


def _columns(path: Path, rows: Sequence[Mapping[str, str]]) -> Columns:
    cells = {name: [row.get(name, "") for row in rows] for name in rows[0]}
    monthly = [name for name, column in cells.items() if all(map(_MONTH.fullmatch, column))]
    yearly = [name for name, column in cells.items() if all(map(_YEAR.fullmatch, column))]
    if not monthly and not yearly:
        raise OutsideError(
            f"{path} has no column with months or fiscal years: it has {', '.join(cells)}.",
            "Write months like 2022-07 (a day will do), fiscal years like 2022.",
        )
    when = (monthly or yearly)[0]
    numbers = [name for name, column in cells.items() if name not in (*monthly, *yearly) and _is_numeric(column)]
    if not numbers:
        raise OutsideError(
            f"{path} has no column with figures: it has {', '.join(cells)}.", "Every cell of it has to be a number."
        )
    rest = [name for name in cells if name not in (*monthly, *yearly, *numbers)]
    dimensions = {name: sorted(set(cells[name])) for name in rest}
    for name, labels in dimensions.items():
        if len(labels) > MOST_MEMBERS:
            raise OutsideError(
                f"{path}: the column {name} has {len(labels)} labels.", "Leave a column out that breaks nothing down."
            )
    return Columns(when, bool(monthly), numbers[-1], dimensions, numbers[:-1])


def _is_numeric(column: Sequence[str]) -> bool:
    return all(map(_NUMBER.fullmatch, column))


def _head(path: Path, columns: Columns) -> Iterator[str]:
    yield "# Read this card, mend what is not so, and run: numcheck data add " + path.with_suffix(".toml").name
    yield f"title = {_text(_spoken(path.stem).capitalize())}"
    yield 'publisher = "our own count"'
    yield 'licence = "all rights reserved"'
    yield "pages = []  # where the figures are published"
    yield f"measures = [{_text(_name(_measure(path, columns)))}]"
    yield f"step = {_text('month' if columns.monthly else 'fiscal_year')}"


def _words(path: Path, columns: Columns, values: Sequence[str], known: Mapping[str, Dimension]) -> Iterator[str]:
    """What is broken down, and what articles call it."""
    for column in columns.dimensions:
        yield f"\n[dimensions.{_name(column)}]"
    measure = _measure(path, columns)
    decimals = max(len(value.rstrip("%").partition(".")[2]) for value in values)
    rate = bool(_RATE.search(columns.value)) or any(value.endswith("%") for value in values)
    yield f"\n# What articles call it: add other words and forms.\n[words.measures.{_name(measure)}]"
    yield f"unit = {_text('percent' if rate else _spoken(measure))}"
    yield f"nouns = [{_text(_spoken(measure))}]"
    yield from (["adds = false  # a rate: its months and members are never added up"] if rate else [])
    yield from ([f"decimals = {decimals}"] if decimals else [])
    for column, labels in columns.dimensions.items():
        if fresh := _without_words(known, column, labels):
            yield f"\n[words.dimensions.{_name(column)}.members]"
            # `01 Harbour` is the Harbour to articles.
            spoken = {label: _NUMBERED.sub("", label) or label for label in fresh}
            yield from (f"{_text(label)} = {{ words = [{_text(word)}] }}" for label, word in spoken.items())


def _measure(path: Path, columns: Columns) -> str:
    """What the column of figures counts; where its name says nothing, what the file is called."""
    return path.stem if _name(columns.value) in _GENERIC else columns.value


def _table(path: Path, columns: Columns, today: date) -> Iterator[str]:
    yield "\n[table]"
    yield f"file = {_text(path.name)}"
    yield f"published = {_text(today.isoformat())}  # when these figures came out"
    yield f"{'month' if columns.monthly else 'year'} = {_text(columns.when)}"
    yield f"value = {_text(columns.value)}"
    if columns.ignored:
        yield f"# not read: {', '.join(map(_text, columns.ignored))}"
    if columns.dimensions:
        yield "\n[table.dimensions]"
        yield from (f"{_name(column)} = {_text(column)}" for column in columns.dimensions)


def _without_words(known: Mapping[str, Dimension], column: str, labels: Sequence[str]) -> Sequence[str]:
    """The labels of a column that numcheck has no words for: of a dimension that it knows, those that are new."""
    dimension = known.get(_name(column))
    if dimension is None:
        return labels
    said = {word.casefold() for member in dimension.members.values() for word in (*member.words, *member.loose)}
    return [label for label in labels if label not in dimension.members and label.casefold() not in said]


def _name(column: str) -> str:
    """The name that a column gives to a measure or a dimension."""
    return "_".join(re.findall(r"[a-z0-9]+", column.lower())) or "figures"


def _spoken(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.lower().replace("_", " "))) or "figures"


def _text(text: str) -> str:
    """A TOML string; its escapes are JSON's, and one more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
