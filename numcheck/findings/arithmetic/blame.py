"""Which of several numbers that contradict each other the finding stands on."""

from collections.abc import Mapping

from numcheck.documents.document import Span
from numcheck.figures.figure import Figure
from numcheck.findings.arithmetic.slip import Slip
from numcheck.findings.finding import Finding, Verdict
from numcheck.findings.words import listing


def blamed(slip: Slip, known: Mapping[Span, Finding]) -> Slip | None:
    """The slip with the number first that is to be blamed, or None where the official data have settled it.

    `known` has what the data say of each figure. Where they contradict one of the numbers, that is the one that is
    wrong, and its own finding says so. What they bear out is not blamed; where they bear out all, the numbers are each
    true of something, and no more is said.
    """
    verdicts = {figure: _verdict(figure, known) for figure in slip.figures}
    if Verdict.CONTRADICTED in verdicts.values():
        return None
    open_to = [figure for figure, verdict in verdicts.items() if verdict in (None, Verdict.UNVERIFIABLE)]
    if not open_to:
        return None
    if open_to[0] is slip.figures[0]:
        return slip
    held = listing([figure.text for figure in slip.figures if figure not in open_to])
    figures = (*open_to, *(figure for figure in slip.figures if figure not in open_to))
    message = f"{slip.message} The official figures bear out {held}, so that {_wrong(open_to)}."
    return slip._replace(figures=figures, message=message, computed=None, suggestion=None)


def _wrong(figures: list[Figure]) -> str:
    texts = [figure.text for figure in figures]
    return f"{texts[0]} must be wrong" if len(texts) == 1 else f"one of {listing(texts)} must be wrong"


def _verdict(figure: Figure, known: Mapping[Span, Finding]) -> Verdict | None:
    finding = known.get(figure.span)
    return None if finding is None else finding.verdict
