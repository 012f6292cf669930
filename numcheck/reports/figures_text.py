"""The figures of a text as a table for a reader at a terminal."""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.documents.document import Document
from numcheck.figures.figure import Figure, Figures, Kind, SetAside
from numcheck.figures.precision import Interval
from numcheck.findings.words import number
from numcheck.lexicon.labels import labels
from numcheck.reports.cells import cells, cut
from numcheck.reports.excerpt import flowing
from numcheck.reports.page import Page
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled
from numcheck.reports.where import beside

_GAP = "  "
_LONGEST_TEXT = 32
_HEADS = ("place", "figure", "kind", "stands for", "unit", "hedge")


def render(document: Document, figures: Figures, *, width: int = 80, colour: bool = False) -> str:
    """The text with its figures marked; each with the values that its words allow; then what was set aside."""
    page = Page(width, colour)
    page.line(Styled(clean(document.source), Style.BOLD))
    page.blank()
    if figures or figures.set_aside:
        _marked(page, document, figures)
    if figures:
        _table(page, [_HEADS, *(_cells(document, figure) for figure in figures)])
        page.blank()
    if figures.set_aside:
        page.line("Set aside:")
        for item in figures.set_aside:
            page.line(_aside(document, item), indent=2, hang=2)
        page.blank()
    count = f"{len(figures)} {'figure' if len(figures) == 1 else 'figures'}, {len(figures.set_aside)} set aside."
    page.line(Styled(count, Style.BOLD))
    return str(page)


def _marked(page: Page, document: Document, figures: Figures) -> None:
    """The paragraphs that hold anything, with the figures as `[2.4 million|count]` and the rest as `(Nov. 11|date)`."""
    items = sorted((*figures, *figures.set_aside), key=lambda item: item.span)
    start = 0
    for line in document.text.splitlines(keepends=True):
        end = start + len(line)
        runs, at = [], start
        for item in items:
            if start <= item.span.start < end:
                runs += [Styled(clean(document.text[at : item.span.start])), *_mark(item)]
                at = item.span.end
        if runs:
            page.line(*runs, Styled(clean(document.text[at:end].rstrip())), hang=0)
            page.blank()
        start = end


def _mark(item: Figure | SetAside) -> tuple[Styled, ...]:
    if isinstance(item, SetAside):
        return (Styled(f"({clean(item.text)}|{item.reason.replace('_', ' ')})", Style.DIM),)
    return (
        Styled("[", Style.DIM),
        Styled(clean(item.text), Style.BOLD | Style.CYAN),
        Styled(f"|{item.kind}]", Style.DIM),
    )


def _table(page: Page, rows: Sequence[tuple[str, ...]]) -> None:
    """Aligned columns, without those that are empty; where they do not fit, an entry for each figure."""
    kept = [n for n in range(len(_HEADS)) if any(row[n] for row in rows[1:])]
    widths = {n: max(cells(row[n]) for row in rows) for n in kept}
    if sum(widths.values()) + len(_GAP) * (len(kept) - 1) > page.width:
        for row in rows[1:]:
            page.line(Styled(row[0], Style.DIM), _GAP, Styled(row[1], Style.BOLD))
            page.line(", ".join(row[n] for n in kept[2:] if row[n]), indent=4, hang=2)
        return
    for number_of_row, row in enumerate(rows):
        line = _GAP.join(row[n] + " " * (widths[n] - cells(row[n])) for n in kept).rstrip()
        page.line(Styled(line, Style.DIM if number_of_row == 0 else Style.PLAIN))


def _cells(document: Document, figure: Figure) -> tuple[str, ...]:
    text = clean(flowing(figure.text))
    if cells(text) > _LONGEST_TEXT:
        text = cut(text, _LONGEST_TEXT - 1).rstrip() + "…"
    hedge = "" if figure.hedge is None else figure.hedge.replace("_", " ")
    unit = "" if figure.unit is None or figure.unit == figure.kind else clean(figure.unit)
    if figure.per is not None:
        unit = f"{unit} a {figure.per}".lstrip()
    return beside(document, figure.span), text, str(figure.kind), _values(figure), unit, hedge


def _values(figure: Figure) -> str:
    """`2,400,000 ± 50,000`; `2,160,000 to 2,400,000`; `2,400,000 and up`; `4,500 → 6,000`; `2,378,944`, to the unit."""
    if figure.ends is not None:
        first, second = (number(end.value) for end in figure.ends)
        return f"{first} → {second}" if figure.kind is Kind.PAIR else f"{first} to {second}"
    if figure.value is not None and figure.step == 1 and figure.kind is Kind.COUNT and figure.hedge is None:
        return number(figure.value)
    return _interval(figure.allowed, figure.value)


def _interval(interval: Interval, value: Decimal | None) -> str:
    low, high = interval.low, interval.high
    if low is None or high is None:
        if low is not None:
            return f"{number(low)} and up"
        return "" if high is None else f"up to {number(high)}"
    if value is not None and value - low == high - value:
        return number(value) if low == high else f"{number(value)} ± {number(high - value)}"
    return f"{number(low)} to {number(high)}"


def _aside(document: Document, item: SetAside) -> str:
    why = labels().reason.get(item.reason, item.reason)
    return f"{beside(document, item.span)}{_GAP}{clean(flowing(item.text))}: {why}"
