"""Puts what does not add up among the findings from the data."""

from collections.abc import Callable, Sequence

from numcheck.claims.claim import Claim
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Document, Span
from numcheck.findings.arithmetic.blame import blamed
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.case import Case
from numcheck.findings.finding import Finding
from numcheck.readings.answer import Read, Unanswered

Find = Callable[[Case], Finding]


def merged(document: Document, findings: Sequence[Finding], slips: Sequence[Slip], find: Find) -> tuple[Finding, ...]:
    """The findings with those on slips in their places, in text order; `find` makes a finding of a case."""
    known = {finding.claim.figure.span: finding for finding in findings}
    for slip in slips:
        told = blamed(slip, known)
        if told is not None:
            span = told.figures[0].span
            claim = known[span].claim if span in known else _claim(document, told)
            known[span] = find(Case(document, Read(claim, Unanswered("", "")), told))
    return tuple(known[span] for span in sorted(known))


def _claim(document: Document, slip: Slip) -> Claim:
    """A claim about something that no dataset measures."""
    figure = slip.figures[0]
    inside = [f.full_span for f in slip.figures if slip.sentence.span.contains(f.full_span)]
    span = figure.full_span
    for other in inside:
        span = span.hull(other)
    return Claim(
        figure=figure,
        sentence=slip.sentence,
        span=Span(span.start, span.end),
        operation=slip.operation,
        measure=None,
        scope=Scope(),
        direction=slip.direction,
    )
