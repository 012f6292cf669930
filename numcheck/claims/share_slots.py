"""The claim that a share makes: its slots, once its part and its whole are known."""

from numcheck.claims.attribution import attribution
from numcheck.claims.baselines import baseline
from numcheck.claims.claim import Claim, Operation
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import is_compared
from numcheck.claims.lookback import Before
from numcheck.claims.reasons import share_reason
from numcheck.claims.shares import Share
from numcheck.claims.story import Story
from numcheck.claims.whens import own_period
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind


def share_slots(clause: Clause, story: Story, before: Claim | None, told: Share, earlier: Before) -> Claim:
    """The claim of a share, or of how far one moved."""
    moved = told.operation is Operation.CHANGE
    # Times are told apart by the figure's kind: a share compares nothing.
    timed = clause.taken_for(Kind.PERCENT if moved else Kind.SHARE)
    when = own_period(timed, story, told.about.antecedent, before)
    if not when.periods and when.evidence.span is None:
        when = earlier.time(clause, story) or when
    compared = baseline(timed, Operation.CHANGE, when, story) if moved else None
    evidence = {"measure": told.about.evidence, "period": when.evidence, **told.scoped.evidence}
    if compared is not None:
        evidence["baseline"] = compared[1]
    return Claim(
        figure=clause.figure,
        sentence=clause.parts.sentence,
        span=_span(clause),
        operation=told.operation,
        measure=told.about.measure,
        scope=told.scoped.scope,
        period=when.periods,
        baseline=compared[0][0][1] if compared is not None and compared[0] else None,
        asked=compared[0] if compared is not None else (),
        direction=told.direction,
        evidence=evidence,
        attribution=attribution(clause.parts),
        refers_back=told.about.antecedent is not None,
        compared=is_compared(clause),
        reason=told.reason or share_reason(clause, when, story),
        whole=told.whole,
        absorbed=clause.held.absorbed,
    )


def _span(clause: Clause) -> Span:
    """The figure with what is said of it, between the signs around it."""
    text, full = clause.parts.text, clause.full_span
    left = max([clause.span.start, *(i + 1 for i in range(clause.span.start, full.start) if text[i] in ",;:—–")])
    tags = ("measure", "people", "verb", "scope", "change")
    held = [full, *(m.span for m in clause.mentions if m.tag in tags), *(ref.span for ref in clause.times)]
    inside = [span for span in held if left <= span.start and span.end <= max(clause.near_end, full.end)]
    return Span(min(span.start for span in inside), max(span.end for span in inside))
