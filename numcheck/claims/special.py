"""Operations that are told by more than their figure's kind: averages, places in an order, streaks, spreads."""

from numcheck.claims.averages import joined, mean, spread
from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.details import AMONG, Detail, Mean, Place
from numcheck.claims.marks import is_streak
from numcheck.claims.operations import Action
from numcheck.claims.ranks import ranked, restates_place, rivals
from numcheck.claims.scopes import Scoped, own_scope
from numcheck.claims.story import Story, inherited
from numcheck.claims.streaks import run
from numcheck.claims.whens import When
from numcheck.datasets.scope import Scope
from numcheck.figures.figure import Kind


def special(clause: Clause, before: Claim | None) -> Action | None:
    """What the clause does with its figure, where that is one of these operations; else None."""
    kind = clause.figure.kind
    if is_streak(clause.figure, clause.of("streak"), clause.parts.text):
        return Action(Operation.STREAK, detail=run(clause, before))
    if kind in (Kind.RATE, Kind.COUNT):
        average = mean(clause, before)
        return None if average is None else Action(Operation.AVERAGE, detail=average)
    if kind in (Kind.RANGE, Kind.PAIR):
        between = spread(clause)
        return None if between is None else Action(Operation.RANGE, detail=between)
    return _ranked(clause, before)


def _ranked(clause: Clause, before: Claim | None) -> Action | None:
    found = ranked(clause, before)
    if found is None:
        return None
    doing = Operation.SUPERLATIVE if clause.figure.kind is Kind.SUPERLATIVE else Operation.RANK
    return Action(doing, detail=found.place, member=found.member, several=found.several)


def without_member(doing: Action, scope: Scope) -> str | None:
    """The rule for a place among members of which the words do not say which one has it (NC904), or None."""
    place = doing.detail
    if not isinstance(place, Place) or place.among is None:
        return None
    return "NC904" if doing.several or place.among not in scope else None


def over_sentence(clause: Clause, doing: Action) -> Clause:
    """The clause with the one time of its sentence, where it has a place and no time of its own.

    `San Diego, the second-busiest sector, recorded 324,260 apprehensions in fiscal 2024`. An average is of two months
    together.
    """
    parts = clause.parts
    if isinstance(doing.detail, Mean):
        return clause.seeing(joined(clause))
    if not isinstance(doing.detail, Place) or clause.times or len(parts.times) != 1:
        return clause
    return Clause(clause.held, parts.sentence.span, clause.near_end, parts, clause.position)


def placed(clause: Clause, before: Claim | None, doing: Action) -> Scoped:
    """What the clause names, with the member that has a place and without those that it is only told beside."""
    own = own_scope(clause)
    if doing.detail is None and not restates_place(clause, before):
        return own
    members, evidence = dict(own.scope), dict(own.evidence)
    if isinstance(doing.detail, Place):
        beside = {m.span for m in rivals(clause)}
        for dimension in [d for d, e in evidence.items() if d in AMONG and e.span in beside]:
            del members[dimension], evidence[dimension]
    if doing.member is not None:
        members[doing.member.value] = doing.member.meaning.scope[doing.member.value]
        evidence[doing.member.value] = Evidence(Source.STATED, doing.member.span)
    elif before is not None and restates_place(clause, before):
        for dimension in AMONG:
            if dimension in before.scope and dimension not in members:
                members[dimension] = before.scope[dimension]
                evidence[dimension] = inherited(before.evidence.get(dimension))
    return Scoped(Scope(members), evidence)


def as_published(detail: Detail | None, when: When, story: Story) -> Detail | None:
    """The detail with what the date of publication says of it."""
    month = None if story.published is None else story.published.month
    if month is None:
        return detail
    if isinstance(detail, Place):
        return detail._replace(until=month - 1)
    if isinstance(detail, Mean):
        return detail._replace(running=bool(when.periods) and when.periods[0].last >= month)
    return detail
