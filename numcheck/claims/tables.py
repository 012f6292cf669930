"""Tables: a number alone in a cell is told by the headings of its row and of its column."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from numcheck.claims.sentence.line import Line
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import Time, find_times, month_of, year_of
from numcheck.documents.document import Document
from numcheck.figures.figure import Kind
from numcheck.periods import Period


class Cell(NamedTuple):
    """A number alone in a cell.

    Attributes:
        heads: The sentences that head it: its row's, then its column's.
        table: The first sentence of its table, and the last.
        times: The times that they tell together, at the place of the head that tells them.
    """

    heads: tuple[int, ...]
    table: tuple[int, int]
    times: tuple[Time, ...]


class Tables(NamedTuple):
    """The tables of an article.

    Attributes:
        cells: The numbers that stand alone in a cell with a heading, by their sentence.
        inside: All sentences that stand in tables: nothing outside is told by them.
    """

    cells: Mapping[int, Cell]
    inside: frozenset[int]


NONE = Tables({}, frozenset())
"""Those of an article without any."""


def tables(document: Document, lines: Sequence[Line]) -> Tables:
    """The tables of an article that is taken apart into lines."""
    if not document.cells or not lines:
        return NONE
    places = {(c.table, c.row, c.column): document.sentence_at(c.span.start).number for c in document.cells}
    bounds: dict[int, tuple[int, int]] = {}
    inside: set[int] = set()
    for cell in document.cells:
        first, last = (document.sentence_at(at).number for at in (cell.span.start, cell.span.end - 1))
        inside.update(range(first, last + 1))
        bounds[cell.table] = bounds.get(cell.table, (first, last))[0], last
    cells: dict[int, Cell] = {}
    for (table, row, column), number in places.items():
        heads = tuple(_heads(places, table, row, column))
        about = [*heads, *range(max(0, bounds[table][0] - 1), bounds[table][0])]
        if heads and _is_alone(document, lines[number]) and not _scales(document.text, about, lines):
            corner = places.get((table, 0, 0))
            told = _times(document.text, [lines[head] for head in heads], None if corner is None else lines[corner])
            cells[number] = Cell(heads, bounds[table], told)
    return Tables(cells, frozenset(inside))


def _heads(places: Mapping[tuple[int, int, int], int], table: int, row: int, column: int) -> Iterator[int]:
    """The first cell of the row, and that of the column: one that reaches over several stands over the first."""
    if column and (table, row, 0) in places:
        yield places[table, row, 0]
    if row:
        over = (places[table, 0, at] for at in range(column, 0 if column else -1, -1) if (table, 0, at) in places)
        yield from islice(over, 1)


def _is_alone(document: Document, line: Line) -> bool:
    figures = line.figures
    return len(figures) == 1 and figures[0].kind is Kind.COUNT and document.is_cell(figures[0].span)


def _scales(text: str, about: Sequence[int], lines: Sequence[Line]) -> bool:
    """Whether a heading says that numbers are no plain counts: thousands, percent, changes, ranks."""
    words = (text[lines[at].start : lines[at].end].lower().replace("(", " ").replace(")", " ").split() for at in about)
    return any(not before("scaled").isdisjoint(word.strip(".,:") for word in some) for some in words)


def _times(text: str, heads: Sequence[Line], corner: Line | None) -> tuple[Time, ...]:
    """What the headings tell of time: a month and a fiscal year make one, as do `Fiscal year` over `2021`."""
    found: list[Time] = []
    for line in heads:
        told = _with_its_own(text, corner, line) if line is heads[0] and len(heads) > 1 else None
        found += [told] if told is not None else line.times
    months = [one for one in found if one.form == "month" and "y" not in one.fields]
    years = [one for one in found if one.form in ("fiscal", "year", "calendar")]
    if len(months) == 1 and len(years) == 1:
        return (_of_year(months[0], years[0]),)
    return tuple(found)


def _with_its_own(text: str, corner: Line | None, line: Line) -> Time | None:
    """The time of a row's heading as the heading of all these begins it: `Fiscal year` over `2021`."""
    if corner is None or corner is line:
        return None
    told = f"{text[corner.start : corner.end].strip()} {text[line.start : line.end].strip()}"
    found = find_times(told, 0, len(told))
    return found[0]._replace(span=line.sentence.span) if len(found) == 1 and found[0].span == (0, len(told)) else None


def _of_year(month: Time, year: Time) -> Time:
    """The month of a year that is told apart from it; October to December of a fiscal year are of the year before."""
    number = month_of(month.fields["m"]) or 1
    told = year_of(next(iter(year.fields.values()))) or 0
    fiscal = Period.fiscal(told)
    calendar = told if year.form != "fiscal" else told - 1 if number > fiscal.last % 12 + 1 else told
    return Time(month.span, "month", {"m": month.fields["m"], "y": str(calendar)})
