"""The story of one finding, gathered: a value that a renderer lays out."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from numcheck.datasets.catalog import Catalog
from numcheck.documents.document import Document
from numcheck.findings.finding import Finding
from numcheck.readings.answer import Answer, Read, Unanswered
from numcheck.readings.meant import Meant
from numcheck.reports.explain import again
from numcheck.reports.explain.counted import Counted, counted
from numcheck.reports.explain.expression import expression, names
from numcheck.reports.explain.rows import Sourced, sourced, view
from numcheck.reports.explain.slots import Slot, slots
from numcheck.reports.explain.weighed import Weighing, otherwise, weighings

_CODE_WIDTH = 76


class Story(NamedTuple):
    """The whole story of a finding.

    Attributes:
        document: The article.
        finding: The finding.
        slots: What the words claim, slot by slot; () where only the article's own numbers are compared.
        tried: The readings in the order in which they are told: the plain one, what today's figures say where older
            ones agree, others of equal rank, the siblings.
        weighed: The readings of it that were weighed, the likeliest by their words first.
        otherwise: What would have to be otherwise for another verdict, or "".
        unanswered: Why the plain reading has no answer, or None.
        rows: Each official figure of the finding with its rows; None where they cannot be told.
        expression: How the value follows from the official figures, in Python, or None.
        counted: How the value is counted in a series, or None.
        commands: A shell command for each official figure, and for each that agrees instead, as words already quoted.
        snippet: Lines of Python of which the last one, an expression, gives the finding's value; () where none does.
    """

    document: Document
    finding: Finding
    slots: tuple[Slot, ...]
    tried: tuple[Answer, ...]
    weighed: tuple[Weighing, ...]
    otherwise: str
    unanswered: Unanswered | None
    rows: tuple[Sourced | None, ...]
    expression: str | None
    counted: Counted | None
    commands: tuple[tuple[str, ...], ...]
    snippet: tuple[str, ...]


def story(document: Document, finding: Finding, read: Read | None, catalog: Catalog, own: Meant | None = None) -> Story:
    """The story of a finding.

    Args:
        document: The article.
        finding: The finding.
        read: The claim with the answers to its readings; None where it is about the article's own numbers alone.
        catalog: The figures that were asked.
        own: The claim as it was weighed, or None where it was not.
    """
    rows = tuple(sourced(item.official, catalog) for item in finding.official)
    known = [one for one in rows if one is not None and one.is_first]
    count = counted(finding, view(catalog, known[0].as_of)) if known else None
    worked = expression(finding) if count is None else None
    plain = None if read is None else read.plain
    return Story(
        document,
        finding,
        () if read is None else slots(document, read),
        () if read is None else tuple(_tried(read)),
        () if own is None or own.weighed.lead is None else weighings(document, own),
        "" if own is None else otherwise(document, own),
        plain if isinstance(plain, Unanswered) and finding.computed is None else None,
        rows,
        worked,
        count,
        tuple(dict.fromkeys(map(again.command, (*known, *_agreeing(finding, catalog))))),
        _snippet(finding, known, worked, count) if known and len(known) == len(rows) else (),
    )


def _agreeing(finding: Finding, catalog: Catalog) -> Iterator[Sourced]:
    """The official figures of other readings, where the words are true of those."""
    found = (sourced(other.official, catalog) for other in finding.alternatives if other.agrees)
    yield from (one for one in found if one is not None)


def _tried(read: Read) -> Iterator[Answer]:
    if isinstance(read.plain, Answer):
        yield read.plain
    if read.revised is not None:
        yield read.revised
    yield from read.siblings


def _snippet(finding: Finding, rows: list[Sourced], worked: str | None, count: Counted | None) -> tuple[str, ...]:
    if count is not None:
        lines, code = _of_series(rows[0], count), count.code
    elif worked is not None:
        used = [(n, one) for n, one in zip(names(finding), rows, strict=True) if n in re.split(r"\W+", worked)]
        lines = [line for name, one in used for line in again.assigned(name, again.number(one), _CODE_WIDTH)]
        code = worked
    else:
        return ()
    return (*again.imports(lines), "", *lines, code)


def _of_series(asked: Sourced, count: Counted) -> list[str]:
    own = asked.official
    around = own._replace(scope=own.scope.without(count.by))
    function, arguments, rest = again.series(around, asked.as_of, count.by, count.period)
    told = again.assigned("value", again.number(asked), _CODE_WIDTH)
    return [*told, *again.assigned("series", (function, arguments, rest + count.within), _CODE_WIDTH)]
