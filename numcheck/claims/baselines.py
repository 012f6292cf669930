"""What a change, a multiple or a superlative is measured against."""

import re
from collections.abc import Sequence
from functools import cache

from numcheck.claims.claim import Baseline, Evidence, Operation, Pick, Source
from numcheck.claims.clauses import Clause
from numcheck.claims.comparing import (
    any_operand,
    beats_record,
    by_distance,
    compares_back,
    is_baseline,
    is_change,
    of_compared,
)
from numcheck.claims.periods_said import Now, ends, resolve
from numcheck.claims.story import Story, inherited
from numcheck.claims.terms import Term, TermRef
from numcheck.claims.timeref import STRETCH, Form, TimeRef
from numcheck.claims.whens import PREVIOUS, When
from numcheck.claims.yearly import of_same_month, within_year
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load
from numcheck.periods import FISCAL_START, Period, fiscal_year_of

FIRST_YEAR = 1925
"""The first fiscal year of the longest series, that of the Border Patrol."""

FIRST_MONTHS = 1999
"""The calendar year in which the longest series of months begins."""

MOST_YEARS = 60
"""Over how many years the same months are ever looked for."""

Pair = tuple[Period, Baseline]

Against = tuple[tuple[Pair, ...], Evidence]
"""Periods with their baselines, best first, and the words that the baselines rest on."""


def baseline(clause: Clause, operation: Operation, about: When, story: Story) -> Against | None:
    """What a change or a multiple is measured against; None for operations without one."""
    if operation not in (Operation.CHANGE, Operation.MULTIPLE):
        return None
    if clause.held.absorbed and clause.figure.kind in (Kind.MULTIPLE, Kind.COUNT):
        return extremum(clause, about, clause.held.absorbed[0].extreme or "high")
    if beats_record(clause):
        return extremum(clause, about, "high")
    later = next((ref for ref in clause.times if ref.anchored and ref.shift > 0), None)
    if later is not None and about.evidence.span == later.span:
        by = later.shift * (1 if later.unit == "month" else 12)
        return tuple((p, Baseline((p.shift(-by),))) for p in about.periods), Evidence(Source.STATED, later.span)
    some = any_operand(clause)
    if some is not None and not clause.terms:
        return _of_any(clause, about, story, some)
    for ref in (*by_distance(clause), *of_compared(clause)):
        found: tuple[Pair, ...] = ()
        if ref.form is Form.RANGE and ref.unit != STRETCH and is_change(clause) and clause.span.contains(ref.span):
            found = tuple(
                (ends(ref, p)[1], Baseline((ends(ref, p)[0],))) for p in resolve(ref, _now(None, ref, None, story))
            )
        elif is_baseline(ref, clause) or not clause.span.contains(ref.span):
            found = against(ref, about, story)
        if found or (not about.periods and is_baseline(ref, clause)):
            return found, Evidence(Source.STATED, ref.span)
    if clause.terms:
        return extremum(clause, about, "high")
    if story.compared is not None and story.compared.period and compares_back(clause):
        base = Baseline((story.compared.period[0],))
        return tuple((own, base) for own in about.periods), inherited(story.compared.evidence.get("period"))
    return _by_default(about, story, clause)


def extremum(clause: Clause, about: When, extreme: str) -> Against:
    """The highest (lowest) of a president's time in office, or of all that is held before the period."""
    pick: Pick = "max" if extreme == "high" else "min"
    refs = sorted(clause.terms, key=lambda ref: clause.distance(ref.span))
    for ref in refs[:1]:
        term = _term(ref, about)
        return _each(about, Baseline(_units(term, about), pick)), Evidence(Source.STATED, ref.span)
    span = clause.held.absorbed[0].span if clause.held.absorbed else clause.figure.span
    return _each(about, Baseline((), pick)), Evidence(Source.STATED, span)


def _of_any(clause: Clause, about: When, story: Story, some: Span) -> Against:
    """The highest of all periods, or of those before the time that the words name ("any year before 2022")."""
    for ref in by_distance(clause):
        if ref.lead == "before":
            bounds = resolve(ref, _now(None, ref, None, story))
            return tuple(
                (own, Baseline((_until(bound),), "max")) for own in about.periods for bound in bounds
            ), Evidence(Source.STATED, ref.span)
    return _each(about, Baseline((), "max")), Evidence(Source.STATED, some)


def _until(bound: Period) -> Period:
    """All fiscal years since the first one of any series (the Border Patrol's, fiscal 1925) before a period."""
    return Period(Period.fiscal(FIRST_YEAR).first, bound.first - 1)


def _each(about: When, baseline: Baseline) -> tuple[Pair, ...]:
    return tuple((period, baseline) for period in about.periods)


def by_calendar(when: When, compared: Against | None) -> tuple[When, Against | None]:
    """Without the fiscal reading of a bare year: only the U.S. government's own figures are told in fiscal years."""
    if not any(period.length > 1 and period.first % 12 == 0 for period in when.periods):
        return when, compared
    kept = [p for p in when.periods if p.length == 1 or p.first % 12 + 1 != FISCAL_START]
    if compared is not None:
        compared = (tuple(pair for pair in compared[0] if pair[0] in kept), compared[1])
    return When(tuple(kept), when.evidence), compared


def window(clause: Clause, about: When, story: Story) -> Against | None:
    """The stretch that a superlative reaches back over (`since March 2021`, `in 15 years`, `under Trump`), or None."""
    figure = clause.figure
    if clause.terms:
        return extremum(clause, about, figure.extreme or "high")
    pick: Pick = "min" if figure.extreme == "low" else "max"
    own = about.periods[0] if about.periods else story.period
    year = within_year(clause)
    if year is not None and own is not None and own.is_month:
        around = _own_years(own, story) if year.ref is None else resolve(year.ref, _now(own, year.ref, None, story))
        inside = tuple((own, Baseline((told,), pick)) for told in around if told.contains(own))
        return inside, Evidence(Source.STATED, year.span)
    if own is not None and own.is_month and of_same_month(clause, own):
        back = _years_back().search(clause.parts.text, figure.span.start, clause.near_end)
        since = next((r.year for r in clause.times if r.lead == "since" and r.year is not None), None)
        first = own.first - 12 * _years(back) if back is not None else 12 * (since + 1 if since else FIRST_MONTHS)
        alike = tuple(own.shift(-by) for by in range(12 * MOST_YEARS, 0, -12) if own.first - by >= first)
        return ((own, Baseline(alike, pick)),), Evidence(Source.STATED, figure.span)
    for ref in clause.times:
        if ref.lead == "since":
            starts = resolve(ref, _now(own, ref, own, story))
            windows = [Period(p.last + 1, own.first - 1) for p in starts if own and p.last + 1 < own.first]
            found = tuple((own, Baseline((stretch,), pick)) for stretch in windows if own)
            return found, Evidence(Source.STATED, ref.span)
    match = _years_back().search(clause.parts.text, figure.span.start, clause.near_end)
    if match is None or own is None:
        return None
    years = _years(match)
    span = Span(match.start(), match.end())
    stretch = Period(own.first - 12 * years, own.first - 1)
    return ((own, Baseline((stretch,), pick)),), Evidence(Source.STATED, span)


def _own_years(month: Period, story: Story) -> tuple[Period, ...]:
    """`The year` of a month, as far as it was over when the article appeared: its calendar year or its fiscal one."""
    years = (Period.calendar(month.last // 12), Period.fiscal(fiscal_year_of(month.last)))
    now = None if story.published is None else story.published.month
    return tuple(year if now is None else year.through(min(year.last, max(now - 1, month.last))) for year in years)


def _years(match: re.Match[str]) -> int:
    count = match["n"]
    years = int(count) if count.isdigit() else int(load("times").decimals("back", "numbers")[count.lower()])
    return years * (10 if match["unit"].lower().startswith("decade") else 1)


@cache
def _years_back() -> re.Pattern[str]:
    """`in 15 years`, `in more than two decades`."""
    lexicon = load("times")
    numbers = "|".join(lexicon.keys("back", "numbers"))
    return re.compile(lexicon.text("back", "regex").replace("<number>", numbers), re.IGNORECASE)


def _term(ref: TermRef, about: When) -> Term:
    """Of two terms of one name, the latest that was over when the claim's period began, else the earliest."""
    start = about.periods[0].last if about.periods else None
    earlier = [term for term in ref.terms if start is None or term.months.last < start]
    return earlier[-1] if earlier else ref.terms[0]


def _units(term: Term, about: When) -> tuple[Period, ...]:
    if about.periods and about.periods[0].is_month:
        return tuple(Period(month, month) for month in range(term.months.first, term.months.last + 1))
    return term.fiscal_years


def against(ref: TimeRef, about: When, story: Story) -> tuple[Pair, ...]:
    """Each period with what it may be compared with: of its own length and kind of year where there is any."""
    out: list[Pair] = []
    for own in about.periods:
        bases = resolve(ref, _now(own, ref, own, story))
        alike = [base for base in bases if base.length == own.length and (own.length < 12 or _in_step(base, own))]
        out += [(own, Baseline((base,))) for base in alike or bases]
    return tuple(out)


def _in_step(base: Period, own: Period) -> bool:
    """Whether two years begin with the same month."""
    return (base.first - own.first) % 12 == 0


def _now(told: Period | None, ref: TimeRef, own: Period | None, story: Story) -> Now:
    return Now(_before(told, ref), own, story.published, story.year)


def _before(period: Period | None, ref: TimeRef) -> Period | None:
    """A bare month compared with is an earlier one: "up from August" of an August is the August before."""
    if period is not None and ref.form is Form.MONTH and ref.year is None and period.is_month:
        return period.shift(-1)
    return period


def default_pairs(periods: Sequence[Period]) -> tuple[Pair, ...]:
    """Each period with the one before it, and a month with the same of the year before, too."""
    return tuple((p, Baseline((p.shift(by),))) for p in periods for by in ((-1, -12) if p.is_month else (-12,)))


def _since_told(about: When, story: Story, clause: Clause) -> list[Pair]:
    """`risen since fiscal 2019, from 2,804 pounds to 27,023 in fiscal 2023`: what the sentence counts from."""
    refs = [ref for ref in clause.parts.times if ref.lead == "since"] if clause.figure.kind is Kind.PAIR else []
    bases = [(own, base) for own in about.periods for ref in refs for base in resolve(ref, _now(own, ref, own, story))]
    return [(own, Baseline((base,))) for own, base in bases if _is_before(base, own)]


def _is_before(base: Period, own: Period) -> bool:
    return base.length == own.length and base.last < own.first


def _by_default(about: When, story: Story, clause: Clause) -> Against:
    """What the sentence has just told, then the period before or the same a year before.

    `From 27,180 in fiscal 2021 to 198,929 in fiscal 2024, an increase of 632 percent`. A multiple may be of any figure
    just told.
    """
    back = 2 if not clause.position and clause.of("back") else 0
    inside = story.told[: clause.position or back]
    told = [(p, Baseline((t,))) for p in about.periods for t in inside if _is_before(t, p)]
    told += _since_told(about, story, clause)
    pairs = [*(pair for pair in told if pair[0] in inside), *default_pairs(about.periods), *told]
    if clause.figure.kind is Kind.MULTIPLE:
        pairs += [(p, Baseline((t,))) for p in about.periods for t in story.told if t != p and t.length == p.length]
    return tuple(dict.fromkeys(pairs)), Evidence(Source.DEFAULT, None, PREVIOUS)
