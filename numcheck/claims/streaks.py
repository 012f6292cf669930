"""Streaks: `the tenth straight month above 200,000`, `fell for the fifth consecutive month`."""

from numcheck.claims.claim import Claim
from numcheck.claims.clauses import Clause
from numcheck.claims.details import Run
from numcheck.claims.marks import OVER, UNDER, side
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind


def run(clause: Clause, before: Claim | None) -> Run | None:
    """What the clause says of its streak; None where it says no condition that months can meet."""
    figure, mentions, text = clause.figure, clause.parts.mentions, clause.parts.text
    least = figure.kind is not Kind.ORDINAL
    for mark in (f for f in clause.held.absorbed if f.kind is Kind.COUNT):
        above = side(mark, mentions, text)
        return None if above is None or mark.value is None else Run(above, mark.value, least=least)
    pointed = [m for m in clause.of("streak") if m.value == "mark"]
    told = None if before is None or not _is_monthly(before.figure) else before.figure
    if pointed and told is not None and told.value is not None:
        above = _side_before(pointed[0].span, clause)
        return None if above is None else Run(above, told.value, least=least, told=True)
    changes = [m for m in clause.of("change") if not m.span.overlaps(figure.span)]
    if told is not None and told.value is not None and (not changes or told.hedge in OVER or told.hedge in UNDER):
        above = side(told, mentions, text)
        if above is not None and "," not in text[told.full_span.end : figure.full_span.start]:
            return Run(above, told.value, least=least, told=True)
    if not changes:
        return None
    yearly = any(ref.anchored and ref.unit == "year" and ref.shift == -1 for ref in clause.times)
    return Run(changes[0].value == "up", None, 12 if yearly else 1, least)


def _is_monthly(figure: Figure) -> bool:
    """Whether a number may be one that months pass."""
    return figure.kind is Kind.COUNT or (figure.kind is Kind.RATE and figure.per == "month")


def _side_before(mark: Span, clause: Clause) -> bool | None:
    """`above that mark`, `below that level`."""
    for mention in clause.parts.mentions:
        if mention.tag in ("change", "threshold") and 0 <= mark.start - mention.span.end <= 1:
            return mention.value not in ("down", "under")
    return None
