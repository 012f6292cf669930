"""The period that a clause is about."""

from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import by_distance, is_baseline, is_change, is_compared, is_old_record, time_before_when
from numcheck.claims.periods_said import Now, ends, resolve
from numcheck.claims.scopes import own_scope
from numcheck.claims.story import Story, inherited
from numcheck.claims.sums import since_term
from numcheck.claims.timeref import STRETCH, Form, TimeRef
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load
from numcheck.periods import Period, fiscal_year_of

_SINCE = len("since the beginning of ") + 2
PREVIOUS = "previous-period"
"""The convention (`lexicon/conventions.toml`) for what is compared with and not named."""


_BOUNDS = ("before", "after", "until")
"""What leads to a time that bounds a stretch and names none."""


class When(NamedTuple):
    """Candidates for a period, best first, and the words that they rest on."""

    periods: tuple[Period, ...]
    evidence: Evidence


def own_period(clause: Clause, story: Story, antecedent: Claim | None, before: Claim | None) -> When:
    """What the clause is about: what it states, then what it leans on, then the story."""
    term = since_term(clause, story.published) if clause.figure.kind in (Kind.COUNT, Kind.MASS) else None
    if term is not None:
        return When(term[0], Evidence(Source.STATED if term[0] else Source.OPEN, term[1]))
    own = [ref for ref in by_distance(clause) if not is_baseline(ref, clause) and ref.form is not Form.DAY]
    if is_change(clause):
        own = [ref for ref in own if ref.lead not in _BOUNDS]
    if is_old_record(clause):
        record = min(m.span.start for m in clause.of("compare") if m.value == "aside")
        own = [ref for ref in own if ref.span.start > record or record > clause.figure.span.start]
    before_it = _told_before(clause)
    refs = [*before_it, *_of_pair(clause), *_attributive(own, clause), *own]
    now = Now(_told(antecedent, before, story), None, story.published, story.year)
    for ref in refs:
        ref = _in_fiscal(ref, clause)
        periods = _resolved(ref, refs, now, before)
        periods = periods if ref in before_it else _ends(ref, periods, clause, story)
        return When(periods, Evidence(Source.STATED if periods else Source.OPEN, ref.span))
    if is_old_record(clause):
        return When((), Evidence(Source.OPEN, clause.figure.span))
    beside = None if before is None else _beside(clause, before, story, now)
    return beside or _leaned(clause, story, antecedent, before, now)


def _beside(clause: Clause, before: Claim, story: Story, now: Now) -> When | None:
    """The time of a figure that is only compared with the one before it, or that the one before it leads on to."""
    alike = before.reason != "NC902" and not _of_others(clause, before)
    if before.period and is_compared(clause) and alike:
        return When(_period_before(before.period[0]), Evidence(Source.DEFAULT, None, PREVIOUS))
    if not _leads_on(clause, before):
        return None
    ahead = [ref for ref in clause.parts.times if ref.span.end <= before.figure.full_span.start]
    later = next((p for ref in ahead for p in resolve(ref, now)), story.previous)
    if later is None or later.first <= before.period[0].first:
        return When((), Evidence(Source.OPEN, before.evidence["period"].span))
    return When((later,), Evidence(Source.INHERITED))


def _leaned(clause: Clause, story: Story, antecedent: Claim | None, before: Claim | None, now: Now) -> When:
    """What a clause without a time is about: what it leans on, then the story."""
    for leaned in (story.recalled(clause.figure), antecedent, before):
        if leaned is not None and leaned.period:
            told = leaned.period if not is_running(clause) else _years_of(leaned.period)
            return When(told, inherited(leaned.evidence.get("period")))
    stated = None if before is None else before.evidence["period"].span
    if stated is not None:
        # "through the first three weeks of April 1.1 million; Tucson led with 360,000": none is of the story's month.
        return When((), Evidence(Source.OPEN, stated))
    against = _after_baseline(clause, now) if clause.figure.kind is Kind.PERCENT else None
    if against is not None and (story.period is None or story.period.shift(12) in against.periods):
        return against
    if story.period is not None:
        return When(_of_story(clause, story), inherited(story.period_evidence))
    return When((), Evidence(Source.OPEN))


def _in_fiscal(ref: TimeRef, clause: Clause) -> TimeRef:
    """A bare year of what the figure says to be a fiscal year: `their busiest fiscal year on record in 2024`."""
    fiscal = ref.form is Form.YEAR and any(
        m.value == "fiscal" and m.span.overlaps(clause.figure.span) for m in clause.of("rank")
    )
    return ref._replace(form=Form.FISCAL) if fiscal else ref


def _after_baseline(clause: Clause, now: Now) -> When | None:
    """`up 170.9 percent from fiscal 2021`: of the year after the one that it is compared with, once that was over."""
    for ref in by_distance(clause):
        years = ref.form in (Form.FISCAL, Form.CALENDAR, Form.YEAR)
        if years and ref.lead != "since" and is_baseline(ref, clause):
            following = [base.shift(12) for base in resolve(ref, now) if base.length == 12]
            after = tuple(year for year in following if now.month is None or year.last < now.month)
            return When(after, Evidence(Source.STATED, ref.span)) if after else None
    return None


def _of_others(clause: Clause, before: Claim) -> bool:
    """`47,932 encounters at the ports, against 53,858 apprehensions by the Border Patrol`: of the same time."""
    own = own_scope(clause).scope
    return any(dimension in before.scope and before.scope[dimension] != member for dimension, member in own.items())


def _years_of(periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """What a year's total is of in a story about a month: the fiscal year through it, or the whole one."""
    out: list[Period] = []
    for period in periods:
        year = Period.fiscal(fiscal_year_of(period.last))
        out += [year.through(period.last), year] if period.is_month else [period]
    return tuple(dict.fromkeys(out))


def _resolved(ref: TimeRef, refs: list[TimeRef], now: Now, before: Claim | None) -> tuple[Period, ...]:
    """What a time comes to; a bare month in the year told apart from it, or beside any of the months just told.

    A year compared with a part of one may mean that part of it (`eight months ..., more than in fiscal 2009`).
    """
    year = _year_beside(ref, refs)
    if year is not None:
        return resolve(ref, now._replace(story=next(iter(resolve(year, now)), now.story)))
    told = before.period[1:] if before is not None and ref.form is Form.MONTH and ref.year is None else ()
    periods = [*resolve(ref, now), *(p for story in told for p in resolve(ref, now._replace(story=story)))]
    part = before.period[0] if before is not None and before.period else None
    years = ref.form in (Form.FISCAL, Form.YEAR) or (ref.form is Form.RELATIVE and ref.unit in ("year", "fiscal"))
    if part is not None and not part.is_month and part.length < 12 and years:
        shifted = (part.shift(by) for by in range(-12 * 30, 12 * 2, 12))
        periods += [p for p in shifted if any(y.contains(p) for y in periods)]
    return tuple(dict.fromkeys(periods))


def _attributive(refs: list[TimeRef], clause: Clause) -> list[TimeRef]:
    """A bare month right before what is counted: `May encounters rose to 206,690 in 2023`."""
    starts = {m.span.start for m in clause.mentions if m.tag in ("measure", "people", "scope")}
    return [ref for ref in refs if ref.form is Form.MONTH and ref.year is None and ref.span.end + 1 in starts]


def _period_before(period: Period) -> tuple[Period, ...]:
    """What a figure is compared with that names no time: `2.4 million in fiscal 2022, up from 1.73 million`."""
    return (period.shift(-1), period.shift(-12)) if period.is_month else (period.shift(-12),)


def _of_story(clause: Clause, story: Story) -> tuple[Period, ...]:
    """The period told last; a count may go back to the one before, or be of the month before publication."""
    assert story.period is not None
    if clause.figure.kind is not Kind.COUNT:
        return (story.period,)
    month = None if story.published is None or story.published.month is None else story.published.month - 1
    news = None if month is None else Period(month, month)
    return tuple(dict.fromkeys(p for p in (story.period, story.previous, news) if p is not None))


def _told(antecedent: Claim | None, before: Claim | None, story: Story) -> Period | None:
    """The period that a bare month is nearest to: of what the clause leans on, of this sentence, of the story."""
    for claim in (antecedent, before):
        if claim is not None and claim.period:
            return claim.period[0]
    return story.period


def _year_beside(ref: TimeRef, refs: list[TimeRef]) -> TimeRef | None:
    """The year of a bare month that is told apart from it: `May encounters rose to 206,690 in 2023`."""
    if ref.form is not Form.MONTH or ref.year is not None:
        return None
    return next((other for other in refs if other.form in (Form.YEAR, Form.FISCAL, Form.CALENDAR)), None)


def _of_pair(clause: Clause) -> list[TimeRef]:
    """The time of the end that a change leads to.

    `an 82 percent drop, from 1,643,679 in 2000 to 303,916 in 2017` is about 2017, `doubled to 859,501 in 2019` about
    2019.
    """
    text, following = clause.parts.text, clause.parts.figures[clause.position + 1 :]
    if not is_change(clause):
        return []
    for at, held in enumerate(following[:2]):
        start = clause.full_span.end if at == 0 else following[0].span.end
        lead = text[start : held.span.start].split()
        if lead[-1:] == ["to"] and (at == 1 or len(lead) == 1):
            end = following[at + 1].span.start if at + 1 < len(following) else clause.parts.sentence.span.end
            return [ref for ref in clause.parts.times if held.span.end <= ref.span.start and ref.span.end <= end][:1]
    return []


def _told_before(clause: Clause) -> list[TimeRef]:
    """The time that owns the figure (`August's 181,084`), or that its clause explains (`in 2023, when ...`)."""
    text, start = clause.parts.text, clause.full_span.start
    owner = [ref for ref in clause.parts.times if text[ref.span.end : start].strip().lower() in ("'s", "’s")]
    explained = time_before_when(clause)
    return owner or ([] if explained is None else [explained])


def _ends(ref: TimeRef, periods: tuple[Period, ...], clause: Clause, story: Story) -> tuple[Period, ...]:
    """What a time comes to as the period of a claim.

    A total `since` a time runs to the newest month that was out when the article appeared; a change `from May to June`
    is about June.
    """
    if is_change(clause) and ref.form is Form.RANGE and ref.unit != STRETCH:
        return tuple(ends(ref, period)[1] for period in periods)
    if ref.lead in _BOUNDS:
        return ()
    if ref.lead != "since" and not _since_start(ref, clause):
        return periods
    if clause.figure.kind is Kind.COUNT and _speaks_of_each_month(clause):
        return ()
    month = None if story.published is None else story.published.month
    lasts = [] if month is None else [month - 1, month - 2]
    firsts = [p.first for p in periods]
    if month is not None and ref.anchored and ref.unit == "fiscal":  # "since the start of the fiscal year" under way
        firsts = [Period.fiscal(fiscal_year_of(month - 1)).first]
    return tuple(Period(first, last) for first in firsts for last in lasts if last >= first)


def _speaks_of_each_month(clause: Clause) -> bool:
    """`The monthly total has been below 100,000 since June`: of each month, and no sum."""
    said = clause.parts.text[slice(*clause.span)].lower()
    return any(words in said for words in load("claims").words("rate", "month"))


def _leads_on(clause: Clause, before: Claim) -> bool:
    """`from 571,720 in fiscal 2022 to 700,000`: a number of a later time, which the words do not say."""
    text, start = clause.parts.text, before.figure.full_span.start
    told = before.evidence["period"].span
    after = told is not None and before.figure.span.end <= told.start < clause.figure.span.start
    here = clause.full_span.start
    from_to = text[max(0, start - 5) : start].split()[-1:], text[here - 4 : here].split()
    return after and bool(before.period) and from_to == (["from"], ["to"])


def _since_start(ref: TimeRef, clause: Clause) -> bool:
    """`since the start of fiscal 2021` tells of all that came since, as `since fiscal 2021` does."""
    if ref.lead != "of" or clause.figure.kind not in (Kind.COUNT, Kind.MASS):
        return False
    words = clause.parts.text[max(0, ref.span.start - _SINCE) : ref.span.start].lower().split()[-4:]
    return words[:2] == ["since", "the"] and words[3:] == ["of"] and words[2] in load("claims").words("times", "start")


def crossing(clause: Clause, story: Story, about: When) -> When:
    """A threshold's running total: from the start of its year through the month that the clause names.

    `broke two million in August` of a story about fiscal 2022 is October 2021 to August 2022. Where the
    subject is no year's total the month itself is what crossed the mark.
    """
    year = next((p for p in about.periods if p.length >= 12), None)
    refs = by_distance(clause)
    months = [ref for ref in refs if ref.form is Form.MONTH]
    annual = is_running(clause) or year is not None or any(ref.unit == "fiscal" for ref in refs)
    if annual and not months and about.periods and about.periods[0].is_month:
        # "It was the first time that a year's count passed 2 million", in a story about August.
        return When(tuple(Period(_year_start(p, None), p.last) for p in about.periods), about.evidence)
    if not months or not annual:
        return about
    told = year if year is not None else story.period
    candidates: list[Period] = []
    for month in resolve(months[0], Now(told, None, story.published)):
        candidates.append(Period(_year_start(month, told), month.last))
    return When(tuple(candidates), Evidence(Source.STATED, months[0].span))


def _year_start(month: Period, told: Period | None) -> int:
    """The first month of the year that a month's running total belongs to: of the one told, else of its fiscal year."""
    if told is not None and told.length >= 12 and told.contains(month):
        return told.first
    return Period.fiscal(fiscal_year_of(month.last)).first


def is_running(clause: Clause) -> bool:
    """Whether the clause speaks of a year's running total, or refers to one (`the annual total`)."""
    if any(mention.value == "running" for mention in clause.of("total")):
        return True
    told = (clause.parts.text[m.span.start : m.span.end].lower() for m in clause.of("back") if m.value == "figure")
    return any(word in words.replace("’", "'").split() for words in told for word in _annual_words())


@cache
def _annual_words() -> tuple[str, ...]:
    return load("claims").words("times", "annual")


def annual_ref(clause: Clause) -> TimeRef | None:
    """The year that the clause states beside a month ("in fiscal 2022 surpassed 2 million in August")."""
    years = (Form.FISCAL, Form.CALENDAR, Form.YEAR)
    return next((ref for ref in by_distance(clause) if ref.form in years), None)
