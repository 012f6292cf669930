"""Puts what does not add up among the findings from the data, on the number that is to be blamed."""

from collections.abc import Callable, Mapping, Sequence

from numcheck.claims.claim import CHANGES, Claim
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Document, Span
from numcheck.figures.figure import Figure
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.case import Case
from numcheck.findings.finding import Finding, Verdict
from numcheck.findings.words import listing
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


def blamed(slip: Slip, known: Mapping[Span, Finding]) -> Slip | None:
    """The slip with the number first that is to be blamed, or None where the official data have settled it.

    `known` has what the data say of each figure. Where they contradict one of the numbers, that is the one that is
    wrong, and its own finding says so, unless it is a change between two that they bear out: these refute it by
    themselves. What they bear out is not blamed; where they bear out all, the numbers are each true of something, and
    no more is said, unless two are of the same thing and only `up` or `down` can be wrong.
    """
    verdicts = {figure: _verdict(figure, known) for figure in slip.figures}
    if _is_refuted_by_both(slip, verdicts):
        verdicts[slip.figures[0]] = None
    if Verdict.CONTRADICTED in verdicts.values():
        return None
    open_to = [figure for figure, verdict in verdicts.items() if verdict in (None, Verdict.UNVERIFIABLE)]
    if not open_to:
        return _turned(slip, known)
    if slip.only_turned and len(open_to) == len(slip.figures):
        return slip._replace(figures=tuple(sorted(slip.figures, key=lambda figure: figure.span)))
    held = [figure for figure in slip.figures if figure not in open_to]
    if not held or (len(open_to) == 1 and open_to[0] is slip.figures[0]):
        return slip
    borne_out = listing([figure.text for figure in held])
    message = f"{slip.message} The official figures bear out {borne_out}, so that {_wrong(open_to)}."
    if open_to[0] is slip.figures[0]:
        return slip._replace(message=message, suggestion=None)
    return slip._replace(figures=(*open_to, *held), message=message, computed=None, suggestion=None)


def _is_refuted_by_both(slip: Slip, verdicts: Mapping[Figure, Verdict | None]) -> bool:
    """Whether the data contradict a change alone, and bear out the two numbers beside it."""
    change, *ends = slip.figures
    told = slip.operation in CHANGES and verdicts[change] is Verdict.CONTRADICTED
    return told and len(ends) > 1 and all(verdicts[end] is Verdict.SUPPORTED for end in ends)


def _turned(slip: Slip, known: Mapping[Span, Finding]) -> Slip | None:
    """`203,000 in August, down from 200,000 in July`, both right: a word is wrong, and the finding is on the first."""
    if not slip.only_turned:
        return None
    found = [known[figure.span] for figure in slip.figures]
    if len({(finding.claim.measure, _scope(finding)) for finding in found}) != 1:
        return None
    figures = tuple(sorted(slip.figures, key=lambda figure: figure.span))
    held = listing([figure.text for figure in figures])
    return slip._replace(figures=figures, message=f"{slip.message} The official figures bear out {held}.")


def _scope(finding: Finding) -> frozenset[tuple[str, str]] | None:
    """Of what the official figure is that a finding rests on, or None where it rests on none."""
    return frozenset(finding.official[0].official.scope.items()) if finding.official else None


def _wrong(figures: list[Figure]) -> str:
    texts = [figure.text for figure in figures]
    return f"{texts[0]} must be wrong" if len(texts) == 1 else f"one of {listing(texts)} must be wrong"


def _verdict(figure: Figure, known: Mapping[Span, Finding]) -> Verdict | None:
    finding = known.get(figure.span)
    return None if finding is None else finding.verdict
