"""The period that a clause is about."""

from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import by_distance, is_baseline, is_change
from numcheck.claims.periods_said import Now, ends, resolve
from numcheck.claims.story import Story, inherited
from numcheck.claims.times import Form, TimeRef
from numcheck.periods import Period, fiscal_year_of


class When(NamedTuple):
    """Candidates for a period, best first, and the words that they rest on."""

    periods: tuple[Period, ...]
    evidence: Evidence


def own_period(clause: Clause, story: Story, antecedent: Claim | None, before: Claim | None) -> When:
    """What the clause is about: what it states, then what it leans on, then the story."""
    refs = [ref for ref in (*_told_before(clause), *by_distance(clause)) if not is_baseline(ref, clause)]
    told = antecedent.period[0] if antecedent is not None and antecedent.period else story.period
    now = Now(told, None, story.published, story.year)
    for ref in refs:
        periods = _ends(ref, resolve(ref, now), clause, story)
        if periods or not ref.anchored:
            return When(periods, Evidence(Source.STATED if periods else Source.OPEN, ref.span))
    for leaned in (antecedent, before):
        if leaned is not None and leaned.period:
            return When(leaned.period, inherited(leaned.evidence.get("period")))
    if story.period is not None:
        return When((story.period,), inherited(story.period_evidence))
    return When((), Evidence(Source.OPEN))


def _told_before(clause: Clause) -> list[TimeRef]:
    """The time that a relative clause explains: `in fiscal year 2023, when there were 2.5 million`."""
    opening = clause.parts.text[clause.span.start : clause.figure.full_span.start].lstrip(" ,(—–").lower()
    if not opening.startswith("when "):
        return []
    return [ref for ref in clause.parts.times if 0 <= clause.span.start - ref.span.end <= 1]


def _ends(ref: TimeRef, periods: tuple[Period, ...], clause: Clause, story: Story) -> tuple[Period, ...]:
    """What a time comes to as the period of a claim.

    A total `since` a time runs to the newest month that was out when the article appeared; a change `from May to June`
    is about June.
    """
    if is_change(clause) and ref.form is Form.RANGE:
        return tuple(ends(ref, period)[1] for period in periods)
    if ref.lead != "since":
        return periods
    month = None if story.published is None else story.published.month
    lasts = [] if month is None else [month - 1, month - 2]
    return tuple(Period(p.first, last) for p in periods for last in lasts if last >= p.first)


def crossing(clause: Clause, story: Story, about: When) -> When:
    """A threshold's running total: from the start of its year through the month that the clause names.

    `broke two million in August` of a story about fiscal 2022 is October 2021 to August 2022. Where the
    subject is no year's total the month itself is what crossed the mark.
    """
    year = next((p for p in about.periods if p.length >= 12), None)
    months = [ref for ref in by_distance(clause) if ref.form is Form.MONTH]
    annual = is_running(clause) or year is not None
    if not months or not annual:
        return about
    told = year if year is not None else story.period
    candidates: list[Period] = []
    for month in resolve(months[0], Now(told, None, story.published)):
        start = (
            told.first if told is not None and told.contains(month) else Period.fiscal(fiscal_year_of(month.last)).first
        )
        candidates.append(Period(start, month.last))
    return When(tuple(candidates), Evidence(Source.STATED, months[0].span))


def is_running(clause: Clause) -> bool:
    """Whether the clause speaks of a year's running total."""
    return any(mention.value == "running" for mention in clause.of("total"))


def annual_ref(clause: Clause) -> TimeRef | None:
    """The year that the clause states beside a month ("in fiscal 2022 surpassed 2 million in August")."""
    years = (Form.FISCAL, Form.CALENDAR, Form.YEAR)
    return next((ref for ref in by_distance(clause) if ref.form in years), None)
