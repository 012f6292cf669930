"""The smallest edit that makes a sentence right, in the writer's own style; None where there is no single one.

Nothing is changed that rests on what another sentence says, or on what the words leave unclear.
"""

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal

from numcheck.claims.claim import Operation
from numcheck.claims.details import Turn
from numcheck.documents.document import Span
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figure, Kind
from numcheck.findings import shares
from numcheck.findings.case import Case
from numcheck.findings.finding import Suggestion
from numcheck.findings.ordinals import reordered
from numcheck.findings.rests import is_clear
from numcheck.lexicon.labels import labels
from numcheck.readings.answer import Agreement, Answer

_RESTYLED = (Operation.LEVEL, Operation.CHANGE, Operation.AVERAGE, Operation.SHARE)

SHORTEST = 2
"""From how many months on a streak is called one."""

_QUALIFYING = re.compile(r"\s*(?:[A-Za-z-]+\s+){0,2}")
_DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")


def naming(case: Case, found: Sequence[Answer]) -> Suggestion | None:
    """Names the border or the component that the text leaves open, behind what is counted."""
    if len(found) != 1:
        return None
    (slot,) = found[0].reading.differs[:1]
    if not is_clear(case.claim, slot):
        return None
    if found[0].agreement.is_near or (slot == "component" and case.claim.figure.kind is not Kind.COUNT):
        return None
    if slot == "component" and case.is_unsaid("border") and found[0].reading.scope.get("border") == "nationwide":
        return None  # of the Border Patrol an open border is the southwest one: that would take two edits
    phrase = labels().naming.get(slot, {}).get(found[0].reading.scope.get(slot, ""), "")
    if not phrase or len(found[0].reading.differs) != 1:
        return None
    span = _with_noun(case)
    return Suggestion(span, f"{case.document.slice(span)} {phrase}")


def _with_noun(case: Case) -> Span:
    """The figure through the noun that it counts: the claim's, or the words behind it that say what is counted."""
    figure, noun = case.claim.figure, case.claim.noun
    counted = case.claim.evidence["measure"].span if noun is None else noun
    if counted is None or (noun is None and not _is_behind(case, counted)):
        return Span(figure.span.start, figure.full_span.end)
    return Span(figure.span.start, counted.end)


def _is_behind(case: Case, counted: Span) -> bool:
    """Whether words stand right behind the figure, with no more between them than what qualifies them."""
    end = case.claim.figure.full_span.end
    return counted.start >= end and _QUALIFYING.fullmatch(case.document.text, end, counted.start) is not None


def better_multiple(figure: Figure, ratio: Decimal) -> str:
    """`more than twice` for a ratio above `twice`, `nearly twice` below; of a part it is the other way round."""
    assert figure.value is not None
    more = (ratio > figure.value) is (figure.value > 1)
    return f"{'more than' if more else 'nearly'} {figure.text.lower()}"


def correction(case: Case) -> Suggestion | None:
    """The right number, hedge or month in place of the wrong one."""
    answer, figure = case.answer, case.claim.figure
    if answer is None or not is_clear(case.claim):
        return None
    if answer.agreement is Agreement.MISDATED:
        return _month(case, answer)
    if figure.kind is Kind.MULTIPLE:
        if answer.agreement is Agreement.STRETCHED and figure.hedge is None and figure.value is not None:
            return Suggestion(figure.span, better_multiple(figure, answer.computed))
        return None
    if answer.agreement is Agreement.HEDGED:
        return Suggestion(figure.full_span, figure.text) if figure.hedge_span is not None else None
    if isinstance(case.claim.detail, Turn):
        return None
    if case.claim.operation in (Operation.RANK, Operation.STREAK):
        least = 1 if case.claim.operation is Operation.RANK else SHORTEST
        told = figure.kind is not Kind.COUNT and answer.computed >= least
        text = reordered(figure.text, int(answer.computed)) if told else None
        return None if text is None or text == figure.text else Suggestion(figure.span, text)
    if case.claim.operation not in _RESTYLED or turned(case):
        return None
    if figure.kind is Kind.PAIR or case.explaining() or figure.hedge is not None:
        return None
    text = shares.worded(figure, answer.computed) if figure.kind is Kind.SHARE else None
    text = restyled(figure, abs(answer.computed)) if text is None else text
    if text is None or text == figure.text or not _agrees(text, abs(answer.computed), figure.kind):
        return None
    return Suggestion(figure.span, text)


def _agrees(text: str, value: Decimal, kind: Kind) -> bool:
    """Whether the figure that a correction would print agrees with the official one."""
    figures = find_figures(text)
    share = len(figures) == 1 and figures[0].kind is Kind.PERCENT and kind is Kind.SHARE
    return len(figures) == 1 and figures[0].printed.contains(100 * value if share else value)


def turned(case: Case) -> bool:
    """Whether a change went the other way than the sentence says."""
    direction, answer = case.claim.direction, case.answer
    if answer is None or direction is None or case.claim.operation is not Operation.CHANGE:
        return False
    return (answer.computed > 0) is (direction == "down") and answer.computed != 0


def restyled(figure: Figure, value: Decimal) -> str | None:
    """The value as the writer printed the figure: with its scale, its decimals and its commas."""
    match = _DIGITS.search(figure.text)
    if match is None or figure.value is None or figure.step is None or figure.value == 0:
        return None
    printed = Decimal(match.group().replace(",", ""))
    if printed == 0:
        return None
    scale = figure.value / printed
    decimals = len(match.group().partition(".")[2])
    step = Decimal(1).scaleb(-decimals) if decimals or scale != 1 else figure.step
    shown = (value / scale / step).quantize(Decimal(1), ROUND_HALF_EVEN) * step
    digits = f"{shown:,.{decimals}f}" if "," in match.group() or shown >= 10_000 else f"{shown:.{decimals}f}"
    return figure.text[: match.start()] + digits + figure.text[match.end() :]


def _month(case: Case, answer: Answer) -> Suggestion | None:
    """The month in which the mark was passed, in place of the one printed."""
    span = case.claim.evidence["period"].span
    if span is None or answer.happened is None:
        return None
    printed, right = case.document.slice(span).split(), answer.happened.label.split()
    return Suggestion(span, right[0] if len(printed) == 1 else " ".join(right))
