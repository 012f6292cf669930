"""The comparison holds, with something to know about it.

A record only spans the series that is held; the longest one may be the Border Patrol's alone. Where the border was
settled by an earlier figure or by a convention, the national result is told beside it. This is a note beside a
verdict, never a verdict.

Notes: `Illegal border crossings hit the highest level ever recorded in fiscal 2022.` (the Border Patrol's series
since fiscal 1925)

Silent: `CBP recorded 2.4 million encounters at the southwest border in fiscal 2022.`

Suppress it when the text says how far back the record goes.
"""

from collections.abc import Iterator

from numcheck.claims.claim import CHANGES, Operation
from numcheck.findings.case import Case
from numcheck.findings.finding import Note
from numcheck.findings.words import computed, level, place, sentence, where
from numcheck.readings.answer import Agreement, Answer


def notes(case: Case) -> tuple[Note, ...]:
    """What is worth knowing about the comparison."""
    if case.answer is None:
        return ()
    return tuple(
        Note(text, "NC306")
        for text in (
            *_settled(case),
            *_span_of(case, case.answer),
            *_elsewhere(case, case.answer),
        )
    )


def _settled(case: Case) -> Iterator[str]:
    """That an exact integer says itself which scope it is of."""
    told = [e for d, e in case.claim.evidence.items() if d in ("border", "component")]
    if case.is_exact and case.answer is not None and any(e.span == case.claim.figure.span for e in told):
        yield f"The text does not say so, but exactly this is the figure {where(case.answer.value.scope)}."


def _span_of(case: Case, answer: Answer) -> Iterator[str]:
    """How far back the series goes, whose it is, and what came next to it."""
    if answer.since is None:
        return
    best = "lowest" if case.claim.figure.extreme == "low" else "highest"
    values = [item.official for item in answer.cited if item.role == "value"]
    rivals = [item.official for item in answer.cited if item.role == "record"]
    known = f"Known back to {answer.since.period.label} ({place(answer.since.scope)})"
    placed = case.claim.operation is Operation.RANK
    yield f"{known}: the {best} before was {level(rivals[0])}." if rivals and not placed else f"{known}."
    if placed:
        return
    if len(values) > 1 and len(rivals) > 1:
        yield f"All components together: {level(values[1])} against {level(rivals[1])}."


def _elsewhere(case: Case, answer: Answer) -> Iterator[str]:
    """What another border gives, where the border hangs on the story or a convention."""
    if answer.agreement is not Agreement.AGREES or case.claim.operation not in CHANGES:
        return
    for other in case.read.siblings:
        if other.reading.differs == ("border",):
            yield f"{sentence(where(other.reading.scope))} it is {computed(other.computed, case.claim.figure)}."
