"""The article with its figures marked, each a link to its card.

Marks may lie in each other or overlap, and no link may hold another: the text is cut at every end of a mark, and each
piece belongs to the shortest mark over it. A mark that others cover altogether keeps a link, its number, behind them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from numcheck.documents.document import Role, Span
from numcheck.findings.finding import Finding
from numcheck.lexicon.labels import labels
from numcheck.reports.html.element import Element, add, el
from numcheck.reports.html.flow import Flow
from numcheck.reports.html.names import Names, kind, sign
from numcheck.reports.report import Report

_LINE = re.compile(r"[^\n\r]*[^\s][^\n\r]*")


class Mark(NamedTuple):
    """A place in the article that a finding is about; `repeats` one that says the same again."""

    span: Span
    finding: int
    repeats: bool = False


class Piece(NamedTuple):
    """A piece of the text: the mark it belongs to, if any, and the marks that end with it.

    Attributes:
        span: Its place.
        mark: The mark, or None for plain text.
        first: Whether it is the mark's first piece.
        closes: The marks whose number stands behind it.
    """

    span: Span
    mark: Mark | None = None
    first: bool = False
    closes: tuple[Mark, ...] = ()


def article(report: Report, names: Names) -> Element:
    """The text, a paragraph a line, tables as tables; blank lines are left out."""
    text = report.document.text
    lines = [Span(*match.span()) for match in _LINE.finditer(text)]
    flow = Flow(report.document, el("div", class_="article", dir="auto"))
    place = dict(enumerate(report.findings))
    pieces = iter(cut(marks(report.findings), lines))
    for line in lines:
        is_headline = report.document.sentence_at(line.start).role is Role.HEADLINE
        paragraph = el("p", class_="headline" if is_headline else None, dir="auto")
        for piece in pieces:
            if piece.span.start < 0:
                break
            _put(paragraph, text[piece.span.start : piece.span.end], piece, place, names)
        flow.put(line, paragraph)
    return flow.finish()


def marks(findings: Sequence[Finding]) -> list[Mark]:
    """The figures, and where they are repeated."""
    found = [Mark(finding.claim.figure.span, index) for index, finding in enumerate(findings)]
    found += [Mark(span, index, True) for index, finding in enumerate(findings) for span in finding.also_at]
    return sorted(mark for mark in found if mark.span.end > mark.span.start)


END_OF_LINE = Piece(Span(-1, -1))
"""What stands between the pieces of two lines."""


def cut(marks: Sequence[Mark], lines: Sequence[Span]) -> Iterator[Piece]:
    """The lines in pieces, `END_OF_LINE` behind each line. Takes time in proportion to the marks and the lines.

    Args:
        marks: The marks, by place.
        lines: The lines, in order, none overlapping.
    """
    drawn = list(_drawn(marks, lines))
    firsts: dict[Mark, int] = {}
    lasts: dict[Mark, int] = {}
    for number, (_, mark) in enumerate(drawn):
        if mark is not None:
            firsts.setdefault(mark, number)
            lasts[mark] = number
    behind = _behind(marks, drawn, lasts)
    for number, (span, mark) in enumerate(drawn):
        first = mark is not None and firsts[mark] == number
        yield Piece(span, mark, first, tuple(behind.get(number, ())))


def _drawn(marks: Sequence[Mark], lines: Sequence[Span]) -> Iterator[tuple[Span, Mark | None]]:
    """Each piece with the shortest mark over it."""
    waiting, over = list(reversed(marks)), list[Mark]()
    for line in lines:
        inside = {line.start, line.end}
        while waiting and waiting[-1].span.start < line.end:
            over.append(waiting.pop())
        inside |= {at for mark in over for at in mark.span if line.start < at < line.end}
        sweep = sorted(over, key=lambda mark: mark.span.start, reverse=True)
        now: list[Mark] = []
        for start, end in pairwise(sorted(inside)):
            while sweep and sweep[-1].span.start <= start:
                now.append(sweep.pop())
            now = [mark for mark in now if mark.span.end > start]
            yield Span(start, end), min(now, key=_length, default=None)
        over = [mark for mark in over if mark.span.end > line.end]
        yield END_OF_LINE.span, None


def _length(mark: Mark) -> tuple[int, bool, int]:
    return mark.span.end - mark.span.start, mark.repeats, mark.finding


def _behind(
    marks: Sequence[Mark], drawn: Sequence[tuple[Span, Mark | None]], lasts: dict[Mark, int]
) -> dict[int, list[Mark]]:
    """By the number of a piece the marks whose number stands behind it: those that end there, or are covered."""
    by_end = {span.end: number for number, (span, _) in enumerate(drawn) if span.start >= 0}
    behind: dict[int, list[Mark]] = {}
    for mark in marks:
        number = lasts.get(mark, by_end.get(mark.span.end))
        if number is not None:
            behind.setdefault(number, []).append(mark)
    return behind


def _put(paragraph: Element, words: str, piece: Piece, findings: dict[int, Finding], names: Names) -> None:
    """Puts a piece of the text into its paragraph."""
    own = piece.mark
    if own is not None:
        finding = findings[own.finding]
        link = el("a", words, href=f"#{names.finding(own.finding)}")
        if own in piece.closes:
            add(link, _number(own, finding))
        anchor = names.mark(own.finding) if piece.first and not own.repeats else None
        add(paragraph, el("mark", link, class_=kind(finding.verdict), id=anchor))
    else:
        add(paragraph, words)
    for mark in piece.closes:
        if mark != own:
            finding = findings[mark.finding]
            link = el("a", _number(mark, finding), href=f"#{names.finding(mark.finding)}")
            anchor = None if mark.repeats else names.mark(mark.finding)
            add(paragraph, el("mark", link, class_=kind(finding.verdict), id=anchor))


def _number(mark: Mark, finding: Finding) -> Element:
    """The number of the finding behind its figure: with the verdict's sign for the eye, in words for the ear."""
    said = f" (finding {mark.finding + 1}: {labels().verdict[finding.verdict]}{', repeated' if mark.repeats else ''})"
    seen = el("span", sign(finding.verdict), str(mark.finding + 1), aria_hidden="true")
    return el("sup", seen, el("span", said, class_="heard"))
