"""What a figure has from the one told before it in its sentence: its times, its place, its people."""

from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.operations import Action
from numcheck.claims.scopes import own_scope
from numcheck.claims.subject import Subject
from numcheck.claims.timeref import Form
from numcheck.figures.figure import Kind


def ends_of(before: Claim, clause: Clause, found: Evidence) -> bool:
    """`doubled between June and December, from 144,556 to 301,981`: the pair has the times of the change before it."""
    bare = clause.figure.kind is Kind.PAIR and found.source is Source.DEFAULT and not clause.times
    return bare and before.sentence == clause.parts.sentence and bool(before.asked)


def of_same(before: Claim, clause: Clause, doing: Action, about: Subject) -> bool:
    """`Families came to 821,537 encounters, an increase of 260,891 encounters`: what changed is what was told."""
    grew = doing.operation is Operation.CHANGE and clause.figure.kind is Kind.COUNT
    alike = before.operation is Operation.LEVEL and before.measure == about.measure
    return grew and alike and before.sentence == clause.parts.sentence and not own_scope(clause).scope


def of_earlier(claim: Claim, clause: Clause) -> bool:
    """`over the same four months the prior year the number was 160, an 846 percent increase`: 160 is the base."""
    span = claim.evidence["period"].span
    told = next((ref for ref in clause.times if ref.span == span), None)
    return told is not None and told.form is Form.RELATIVE and told.anchored and told.unit == "year" and told.shift < 0
