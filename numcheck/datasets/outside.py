"""A dataset from outside the package: a data desk's own card and CSV, read and validated.

The card has the keys of `numcheck/datasets/cards.py`; two tables of it are for this module.

`[words]` is what a vocabulary is: `[words.measures.NAME]` says how articles call what is measured,
`[words.dimensions.NAME.members]` how they call its members. A member of CBP's vocabulary (a state) may be
used as it is.

`[table]` says how the CSV is read: `file` (beside the card), `published` (when these figures came out),
`month` (the column with months, `2022-07` or a day of the month) or, for `step = "fiscal_year"`, `year`; `value`
(the column with the figures); `[table.dimensions]`, the column of each dimension; and `[table.members.NAME]`,
where the labels of a column are not the names of the members.
"""

import csv
import hashlib
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation, Overflow
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.datasets import cardkeys
from numcheck.datasets.cards import Card
from numcheck.datasets.release import Figures, Part, Release, public_from
from numcheck.datasets.vocabulary import Measure, Vocabulary
from numcheck.errors import CardError, OutsideError, PeriodError
from numcheck.periods import Period, fiscal_year_of, month_name

_MONTH = re.compile(r"(\d{4}-\d\d)(?:-\d\d)?")

Key = tuple[str, ...]


class Table(NamedTuple):
    """How a card's CSV is read; the attributes are the keys of `[table]`."""

    file: Path
    published: str
    when: str
    value: str
    dimensions: Mapping[str, str]
    members: Mapping[str, Mapping[str, str]]


class _Cell(NamedTuple):
    members: Key
    month: int
    value: int


def read_table(path: Path, card: Card) -> Table:
    """What a card says of its CSV; raises `CardError`, which names the file and the entry."""
    raw = card.table
    if unknown := sorted(set(raw) - cardkeys.TABLE):
        raise CardError(f"{path}: table: unknown key {', '.join(unknown)}.", cardkeys.belongs(unknown, cardkeys.TABLE))
    when = "month" if card.step == "month" else "year"
    columns = _texts(path, "table.dimensions", raw.get("dimensions", {}))
    if sorted(columns) != sorted(card.dimensions):
        raise CardError(
            f"{path}: table.dimensions names {', '.join(sorted(columns)) or 'none'}, and the card has "
            f"{', '.join(sorted(card.dimensions)) or 'none'}.",
            "Say of every [dimensions.NAME] which column it is.",
        )
    members = raw.get("members", {})
    if not isinstance(members, Mapping):
        raise CardError(f"{path}: table.members is {members!r}.", "It has to be a TOML table.")
    published = _text(path, "published", raw)
    try:
        public_from(published)
    except ValueError as error:
        raise CardError(f"{path}: table.published: {error}.", "Say when these figures came out.") from error
    return Table(
        file=path.parent / _text(path, "file", raw),
        published=published,
        when=_text(path, when, raw),
        value=_text(path, "value", raw),
        dimensions=columns,
        members={str(name): _texts(path, f"table.members.{name}", labels) for name, labels in members.items()},
    )


def read_figures(table: Table, card: Card, words: Vocabulary) -> tuple[Release, Figures]:
    """The release that the CSV is, with its figures.

    Raises:
        OutsideError: The CSV is not there, lacks a column, has a label, month or number that cannot be right, a
            month without any figure between others, or two figures for one thing; it names the line.
    """
    if len(card.measures) != 1:
        raise CardError(
            f"{card.name}.toml: measures names {len(card.measures)}.", "A table of one CSV has one measure."
        )
    measure = words.measures[card.measures[0]]
    content = _content(table.file)
    dimensions = tuple(sorted(card.dimensions))
    cells = list(_cells(table, card, content.decode("utf-8-sig"), dimensions, words, measure))
    _refuse_gaps(table.file, cells, measure, card)
    release = Release(
        dataset=card.name,
        file=table.file.name,
        sha256=hashlib.sha256(content).hexdigest(),
        bytes=len(content),
        published=table.published,
        precision="day" if len(table.published) == len("2024-10-17") else "month",
        pages=card.pages,
    )
    return release, Figures(dimensions, tuple(_parts(cells, table.published, card)))


def _content(path: Path) -> bytes:
    try:
        content = bounded.contents(path, bounded.TABLE)
        content.decode("utf-8-sig")
    except OSError as error:
        raise OutsideError(f"{path} cannot be read: {error.strerror}.", "Put the CSV beside the card.") from error
    except UnicodeDecodeError as error:
        raise OutsideError(
            f"{path} is not in UTF-8 ({error.reason} at byte {error.start}).", "Save it as UTF-8."
        ) from error
    return content


def _cells(
    table: Table, card: Card, text: str, dimensions: tuple[str, ...], words: Vocabulary, measure: Measure
) -> Iterator[_Cell]:
    reader = csv.DictReader(text.splitlines(), strict=True)
    wanted = [table.when, table.value, *table.dimensions.values()]
    if missing := [column for column in wanted if column not in (reader.fieldnames or ())]:
        raise OutsideError(f"{table.file} has no column {', '.join(missing)}.", "Mend [table] of the card, or the CSV.")
    seen: dict[tuple[Key, int], int] = {}
    try:
        for row in reader:
            where = f"{table.file}, line {reader.line_num}"
            if None in row.values() or None in row:
                raise OutsideError(
                    f"{where}: {len([v for v in row.values() if v])} cells.", "Every line has all columns."
                )
            month = _month(where, row[table.when], card)
            members = tuple(_member(where, d, row[table.dimensions[d]], table, words) for d in dimensions)
            if (members, month) in seen:
                raise OutsideError(f"{where}: line {seen[members, month]} tells the same.", "Leave one line.")
            seen[members, month] = reader.line_num
            yield _Cell(members, month, _value(where, row[table.value], measure))
    except csv.Error as error:
        raise OutsideError(f"{table.file}, line {reader.line_num}: {error}.", "Mend the CSV.") from error


def _month(where: str, text: str, card: Card) -> int:
    """The ordinal of a month; a fiscal year's is its September."""
    text = text.strip()
    try:
        if card.step == "fiscal_year":
            return Period.parse(f"FY{text.upper().removeprefix('FY')}").last
        match = _MONTH.fullmatch(text)
        if match is not None:
            return Period.parse(match[1]).first
    except PeriodError as error:
        raise OutsideError(f"{where}: {error.message}", error.hint) from error
    raise OutsideError(f"{where}: {text!r} is no month.", "Write it like 2022-07.")


def _member(where: str, dimension: str, label: str, table: Table, words: Vocabulary) -> str:
    label = label.strip()
    name = table.members.get(dimension, {}).get(label, label)
    known = words.dimensions[dimension].members
    if name in known:
        return name
    for member in known.values():
        if label.casefold() in (word.casefold() for word in (*member.words, *member.loose)):
            return member.name
    raise OutsideError(
        f"{where}: {label!r} is no {dimension} that is known.",
        f"Add it to [words.dimensions.{dimension}.members] of the card, or to [table.members.{dimension}].",
    )


def _value(where: str, text: str, measure: Measure) -> int:
    """The figure as the store keeps it: an integer, of a measure with decimals in its smallest unit."""
    try:
        scaled = Decimal(text.strip().replace(",", "").removesuffix("%")).scaleb(measure.decimals)
    except InvalidOperation as error:
        raise OutsideError(f"{where}: {text!r} is no number.", "Write it with digits.") from error
    except Overflow:
        scaled = Decimal(bounded.LARGEST_INTEGER + 1)
    if scaled.is_finite() and abs(scaled) > bounded.LARGEST_INTEGER:
        raise OutsideError(f"{where}: {text!r} is larger than a figure can be.", "Tell it in a larger unit.")
    if not scaled.is_finite() or scaled != scaled.to_integral_value():
        raise OutsideError(
            f"{where}: {text!r} has more than {measure.decimals} decimals.",
            f"Say `decimals` of [words.measures.{measure.name}] as the CSV has them.",
        )
    return int(scaled)


def _refuse_gaps(path: Path, cells: list[_Cell], measure: Measure, card: Card) -> None:
    """What is not there is no event, but a month without any line, or a rate that is missing, is a hole."""
    months = {cell.month for cell in cells}
    if not months:
        raise OutsideError(f"{path} has no figure.", "A table has a line for every figure.")
    if sum(abs(cell.value) for cell in cells) > bounded.LARGEST_INTEGER:
        raise OutsideError(f"The figures of {path} are larger than can be added up.", "Tell them in a larger unit.")
    step = 12 if card.step == "fiscal_year" else 1
    if holes := [month for month in range(min(months), max(months), step) if month not in months]:
        raise OutsideError(f"{path} has no line for {month_name(holes[0])}.", "Write 0 where nothing happened.")
    if measure.adds:
        return
    held = {(cell.members, cell.month) for cell in cells}
    for members in sorted({cell.members for cell in cells}):
        for month in sorted(months):
            if (members, month) not in held:
                raise OutsideError(
                    f"{path} has no line for {', '.join(members)} in {month_name(month)}.", "A rate is never left out."
                )


def _parts(cells: list[_Cell], published: str, card: Card) -> Iterator[Part]:
    """A part a fiscal year; one is final if it was over when the figures came out."""
    years: dict[int, list[_Cell]] = {}
    for cell in cells:
        years.setdefault(fiscal_year_of(cell.month), []).append(cell)
    said = public_from(published)
    for year, found in sorted(years.items()):
        months = [cell.month for cell in found]
        rows: list[tuple[str | int, ...]] = [(*cell.members, cell.month, cell.value) for cell in sorted(found)]
        final = Period.fiscal(year).last < said.year * 12 + said.month - 1
        first = Period.fiscal(year).first if card.step == "fiscal_year" else min(months)
        yield Part(first, max(months), final, rows)


def _text(path: Path, key: str, raw: Mapping[str, object]) -> str:
    value = raw.get(key)
    if not isinstance(value, str) or not value:
        raise CardError(f"{path}: table.{key} is {value!r}.", "It has to be a string.")
    return value


def _texts(path: Path, entry: str, raw: object) -> Mapping[str, str]:
    if not isinstance(raw, Mapping) or not all(isinstance(value, str) for value in raw.values()):
        raise CardError(f"{path}: {entry} is {raw!r}.", "It has to be a TOML table of strings.")
    return {str(key): str(value) for key, value in raw.items()}
