"""Figures as they stand in a notebook: a table, without scripts or style sheets."""

from collections.abc import Sequence
from html import escape

from numcheck.figures.figure import Figure, SetAside
from numcheck.figures.precision import plain

_CELL = "text-align:left;padding:0.2em 0.6em"
_HEADS = ("Figure", "Kind", "Value", "From", "To below", "Unit", "Hedge")


def table(figures: Sequence[Figure], set_aside: Sequence[SetAside]) -> str:
    """A row a figure with what it stands for, then what was set aside and why."""
    rows = "".join(_row(_cells(figure)) for figure in figures)
    aside = "".join(_row((item.text, f"set aside: {item.reason.replace('_', ' ')}")) for item in set_aside)
    heads = "".join(f'<th scope="col" style="{_CELL}">{head}</th>' for head in _HEADS)
    return f'<table class="numcheck-figures"><thead><tr>{heads}</tr></thead><tbody>{rows}{aside}</tbody></table>'


def _cells(figure: Figure) -> tuple[str, ...]:
    low, high = figure.allowed
    numbers = ("" if number is None else plain(number) for number in (figure.value, low, high))
    hedge = "" if figure.hedge is None else figure.hedge.replace("_", " ")
    return figure.text, str(figure.kind), *numbers, figure.unit or "", hedge


def _row(cells: Sequence[str]) -> str:
    padded = (*cells, *("" for _ in range(len(_HEADS) - len(cells))))
    return "<tr>" + "".join(f'<td style="{_CELL}">{_text(cell)}</td>' for cell in padded) + "</tr>"


def _text(cell: str) -> str:
    """Harmless, and without half characters, which a notebook cannot save."""
    return escape(cell.encode("utf-8", "replace").decode())
