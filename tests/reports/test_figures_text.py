"""The table of a text's figures."""

from decimal import Decimal

import pytest

from numcheck.documents.document import Document, Span
from numcheck.documents.read import from_text
from numcheck.figures.figure import End, Figure, Figures, Hedge, Kind, SetAside
from numcheck.figures.lexer import lex
from numcheck.figures.precision import Interval
from numcheck.reports.cells import cells
from numcheck.reports.figures_text import render
from tests.reports.golden import assert_golden

TEXT = """On Nov. 11 the agency counted nearly 2.4 million encounters, over 37 percent more and the highest level ever.
Shares rose from 4,500 to 6,000, with 2,378,944 \x1b[2Jcrossings at 7,000 a day in all.
"""


def bounds(low: str | None, high: str | None) -> Interval:
    return Interval(None if low is None else Decimal(low), None if high is None else Decimal(high))


def span(text: str) -> Span:
    return Span(TEXT.index(text), TEXT.index(text) + len(text))


def figure(
    text: str,
    kind: Kind,
    value: str | None,
    allowed: Interval,
    unit: str | None = None,
    hedge: Hedge | None = None,
    ends: tuple[End, End] | None = None,
    per: str | None = None,
    step: str | None = None,
) -> Figure:
    number = None if value is None else Decimal(value)
    unit_of_last_digit = None if step is None else Decimal(step)
    return Figure(span(text), text, kind, number, allowed, allowed, unit_of_last_digit, unit, hedge, None, ends, per)


def sample() -> tuple[Document, Figures]:
    ends = tuple(End(span(end), Decimal(end.replace(",", "")), bounds(None, None)) for end in ("4,500", "6,000"))
    figures = [
        figure("2.4 million", Kind.COUNT, "2400000", bounds("2160000", "2400000"), "encounters", Hedge.NEARLY),
        figure("37 percent", Kind.PERCENT, "37", bounds("37", None), None, Hedge.MORE_THAN),
        figure("the highest level ever", Kind.SUPERLATIVE, None, bounds(None, None)),
        figure("from 4,500 to 6,000", Kind.PAIR, None, bounds("4450", "6050"), ends=(ends[0], ends[1])),
        figure("2,378,944", Kind.COUNT, "2378944", bounds("2378943.5", "2378944.5"), "\x1b[2Jcrossings", step="1"),
        figure("7,000 a day", Kind.RATE, "7000", bounds("6650", "7350"), per="day"),
    ]
    return from_text(TEXT, "draft.txt"), Figures(figures, [SetAside(span("Nov. 11"), "Nov. 11", "date")], lex(TEXT))


def test_a_table_where_it_fits() -> None:
    assert_golden("figures-100.txt", render(*sample(), width=100))


def test_an_entry_for_each_where_it_does_not() -> None:
    assert_golden("figures-40.txt", render(*sample(), width=40))


def test_a_column_that_is_empty_is_left_out() -> None:
    document, figures = sample()
    assert "hedge" not in render(document, Figures(figures[2:4], [], figures.tokens))


@pytest.mark.parametrize("width", [20, 40, 80, 100])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(cells(line) for line in render(*sample(), width=width).splitlines()) <= width


def test_no_escape_sequence_gets_through() -> None:
    assert "\x1b" not in render(*sample(), width=100)


def test_a_text_without_figures_says_so() -> None:
    assert render(from_text("", "empty.txt"), Figures([], [], lex(""))) == "empty.txt\n\n0 figures, 0 set aside.\n"
