"""The rules as a table for a reader at a terminal."""

from collections.abc import Sequence

from numcheck.findings.pages import Entry
from numcheck.lexicon.labels import labels
from numcheck.reports.cells import cells
from numcheck.reports.page import Page
from numcheck.reports.styled import Style, Styled

_GAP = "  "
_HEADS = ("code", "verdict", "severity", "what it finds")


def render(entries: Sequence[Entry], *, width: int, colour: bool) -> str:
    """A line a rule: its code, the verdict, how much that weighs, and what it finds."""
    page = Page(width, colour)
    rows = [_HEADS, *map(_row, entries)]
    widths = [max(cells(row[n]) for row in rows) for n in range(len(_HEADS) - 1)]
    hang = sum(widths) + len(_GAP) * len(widths)
    for number, row in enumerate(rows):
        style = Style.DIM if number == 0 else Style.PLAIN
        start = _GAP.join(cell.ljust(room) for cell, room in zip(row, widths, strict=False))
        page.line(Styled(f"{start}{_GAP}{row[-1]}", style), hang=hang)
    page.blank()
    page.line(Styled("numcheck explain CODE shows a rule's page.", Style.DIM), hang=0)
    return str(page)


def _row(entry: Entry) -> tuple[str, ...]:
    without = "a note" if entry.severity is None else "none"
    verdict = without if entry.verdict is None else labels().verdict[entry.verdict]
    return entry.code, verdict, str(entry.severity or "-"), entry.title
