"""Figures to claims: each sentence is taken apart, and each figure's slots are filled from it and from the story."""

from collections.abc import Sequence
from typing import NamedTuple

from numcheck.claims.attribution import attribution
from numcheck.claims.baselines import baseline, by_calendar, default_pairs, window
from numcheck.claims.carried import ends_of, of_earlier, of_same
from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.claims.clauses import Clause, Parts, cut, hold
from numcheck.claims.comparing import is_compared
from numcheck.claims.countries import without_neighbors
from numcheck.claims.details import Run
from numcheck.claims.lent import lent
from numcheck.claims.lookback import Before
from numcheck.claims.news import of_the_news
from numcheck.claims.operands import as_ratio
from numcheck.claims.operations import OUTSIDE, Action, action, first_time, rate
from numcheck.claims.outside import outside, with_absorbed
from numcheck.claims.parts import part_begins
from numcheck.claims.phrases import Mention
from numcheck.claims.pieces import LONGEST, by_sentence
from numcheck.claims.quiet import is_quiet, opens_nothing
from numcheck.claims.ranks import told_place
from numcheck.claims.reasons import reason
from numcheck.claims.restrictions import restrict
from numcheck.claims.scopes import Scoped
from numcheck.claims.scoping import narrow, nearby, whole_scope
from numcheck.claims.seizures import may_tell_drugs, seized
from numcheck.claims.share_slots import share_slots
from numcheck.claims.shares import doubtful_share, is_part, share
from numcheck.claims.slots.measures import DRUGS
from numcheck.claims.special import as_published, over_sentence, placed, special, without_member
from numcheck.claims.story import NARROW, Story, inherited
from numcheck.claims.subject import Subject, counted_noun, subject
from numcheck.claims.sums import adds_up
from numcheck.claims.terms import find_terms
from numcheck.claims.timeref import Form, TimeRef
from numcheck.claims.times import find_times
from numcheck.claims.versus import comparisons, with_compared
from numcheck.claims.vocabulary import Vocabulary, ordered, vocabulary
from numcheck.claims.whens import When, annual_ref, crossing, is_running, own_period
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Document, Sentence, Span
from numcheck.figures.figure import Figure, Figures, Hedge, SetAside
from numcheck.figures.lexer import Tokens
from numcheck.figures.precision import Interval

LEAD_PARAGRAPHS = 3
"""How many paragraphs, the headline among them, may take an open period from what the body states later."""

_HULL_TAGS = ("measure", "people", "verb", "scope", "change", "threshold", "back", "events", "total", "first")


class Claims(NamedTuple):
    """The claims of a document in text order, and the figures that make none."""

    claims: tuple[Claim, ...]
    set_aside: tuple[SetAside, ...]


def find_claims(document: Document, figures: Figures, catalog: Catalog) -> Claims:
    """The claims of a document's figures."""
    words = vocabulary(catalog)
    earlier = Before(document, figures, words)
    story = Story(published=document.published)
    claims: list[Claim] = []
    aside: list[SetAside] = []
    for sentence, found in with_compared(by_sentence(document, figures), document, LONGEST):
        first = len(claims)
        before: Claim | None = None
        unclaimed: int | None = None
        mentions = without_neighbors(_mentions(sentence, figures.tokens, words), document.text, sentence.span)
        story = story.beginning(sentence, mentions)
        if opens_nothing(sentence, found, mentions, story):
            aside += [outside(figure) for figure in found]
            continue
        times = find_times(document.text, sentence.span.start, sentence.span.end)
        # "the first 10 months of fiscal 2022" is a time, and what is counted in it no figure of its own.
        held = found
        if times:
            held = [figure for figure in found if not any(ref.span.contains(figure.span) for ref in times)]
            aside += [SetAside(figure.span, figure.text, "duration") for figure in found if figure not in held]
        if is_quiet(document.text, sentence, held, mentions, story, dated=bool(times)):
            for one in hold(held, mentions, document.text):
                aside += with_absorbed(one, outside(one.figure))
                story = story.interrupted_by(one.figure, sentence)
            continue
        mentions = ordered(mentions, sentence.span, held, figures.tokens)
        parts = _parts(document, sentence, held, mentions, times)
        drugs = may_tell_drugs(parts, story)
        for clause in cut(parts):
            # What belonged to a figure that makes no claim ("the first 10 months of fiscal 2022") is the next one's.
            clause = clause if unclaimed is None else clause.reaching(unclaimed)
            claim = _claim(as_ratio(lent(clause, earlier), before), story, before, words, earlier, drugs=drugs)
            if isinstance(claim, SetAside):
                aside += with_absorbed(clause.held, claim)
                # "Three-quarters of them single adults, 2.4 million were stopped": the adults are no part of the rest.
                reaches = None if is_part(clause) else clause.span.start
                story, unclaimed = story.interrupted_by(clause.figure, sentence), reaches
                continue
            if isinstance(claim.detail, Run) and claim.detail.told and claims:
                claims[-1] = claims[-1]._replace(is_mark=True)
            claims.append(claim)
            # What follows leans on the figure told, not on one that it is only compared with.
            before = before if before is not None and (claim.compared or of_earlier(claim, clause)) else claim
            story = story.after_drugs(claim) if claim.measure in DRUGS else story.after(claim, part_begins(clause))
            unclaimed = None
        compared = tuple(comparisons(parts, figures, story, tuple(claims[first:]), words, earlier))
        if compared:
            claims[first:] = sorted((*claims[first:], *compared), key=lambda claim: claim.figure.span)
    dated = of_the_news(_fill_lead(claims), document.published)
    return Claims(restrict(document, dated, figures, words), tuple(aside))


def _mentions(sentence: Sentence, tokens: Tokens, words: Vocabulary) -> tuple[Mention, ...]:
    return words.phrases.scan(tokens, tokens.index_at(sentence.span.start), tokens.index_at(sentence.span.end))


def _parts(
    document: Document,
    sentence: Sentence,
    found: Sequence[Figure],
    mentions: tuple[Mention, ...],
    times: tuple[TimeRef, ...],
) -> Parts:
    text, span = document.text, sentence.span
    # "the Trump administration said" names who speaks, and no time.
    speaks = [m.span for m in mentions if m.tag == "attribution"]
    terms = tuple(
        ref
        for ref in find_terms(text, span.start, span.end)
        if not any(0 <= said.start - ref.span.end <= 2 or 0 <= ref.span.start - said.end <= 5 for said in speaks)
    )
    return Parts(sentence, text, hold(found, mentions, text), mentions, times, terms)


def _claim(
    clause: Clause, story: Story, before: Claim | None, words: Vocabulary, earlier: Before, *, drugs: bool
) -> Claim | SetAside:
    """The claim that a clause makes, or its figure set aside where it makes none about these statistics."""
    figure = clause.figure
    told = seized(clause, story, before) if drugs else None
    if told is None and figure.kind in OUTSIDE:
        return outside(figure)
    if told is not None:
        return _told(told.clause, story, before, told.subject, words, earlier)
    part = share(clause, story, before, words)
    if part is not None:
        return share_slots(clause, story, before, part, earlier)
    about = subject(clause, story, before)
    if about is None:
        return outside(figure)
    if doubtful_share(clause):
        return _slots(clause, story, before, about, Action(Operation.SHARE), words, earlier)
    return _told(clause, story, before, about, words, earlier)


def _told(
    clause: Clause, story: Story, before: Claim | None, about: Subject, words: Vocabulary, earlier: Before
) -> Claim | SetAside:
    """The claim about a subject, or its figure set aside where the clause does nothing with it."""
    doing = rate(clause) if about.measure in words.rates else special(clause, before) or action(clause)
    if doing is None:
        return outside(clause.figure)
    return _slots(clause, story, before, about, doing, words, earlier)


def _slots(
    clause: Clause,
    story: Story,
    before: Claim | None,
    about: Subject,
    doing: Action,
    words: Vocabulary,
    earlier: Before,
) -> Claim:
    known = words.dimensions.get(about.measure, frozenset())
    scoped = whole_scope(clause, story, before, about, words, earlier, placed(clause, before, doing))
    if before is not None and of_same(before, clause, doing, about):
        scoped = Scoped(before.scope, {d: inherited(before.evidence.get(d)) for d in before.scope})
    when = own_period(over_sentence(clause, doing), story, about.antecedent, before)
    if (not when.periods or when.evidence.span is not None) and _left_open(clause, when):
        # "That month" is rather the one of the sentence right before than that of a number farther up.
        when = earlier.time(clause, story) or when
    to_date = False
    if doing.operation is Operation.THRESHOLD:
        told = crossing(clause, story, _annual(clause, story, about, before, when))
        to_date, when = told.periods != when.periods, told
    compared = baseline(clause, doing.operation, when, story)
    if before is not None and compared is not None and ends_of(before, clause, compared[1]):
        compared = before.asked, inherited(before.evidence.get("baseline"))
    if doing.operation in (Operation.SUPERLATIVE, Operation.RANK) or (
        doing.operation is Operation.THRESHOLD and first_time(clause)
    ):
        compared = window(clause, when, story)
    if about.measure in words.outside:
        when, compared = by_calendar(when, compared)
    noun, is_other = counted_noun(clause), is_compared(clause)
    evidence = {"measure": about.evidence, "period": when.evidence, **scoped.evidence}
    if compared is not None:
        evidence["baseline"] = compared[1]
    return Claim(
        figure=clause.figure if is_other else _hedged(clause.figure, doing.past),
        sentence=clause.parts.sentence,
        span=_span(clause),
        operation=doing.operation,
        measure=about.measure,
        scope=scoped.scope,
        period=when.periods,
        baseline=compared[0][0][1] if compared is not None and compared[0] else None,
        asked=compared[0] if compared is not None else (),
        direction=doing.direction,
        evidence=evidence,
        attribution=attribution(clause.parts),
        noun=None if noun is None else noun.span,
        counts_people=noun is not None and noun.tag in ("people", "scope"),
        refers_back=about.antecedent is not None,
        first_time=first_time(clause),
        to_date=to_date,
        compared=is_other,
        reason=reason(clause, before, about, when, story, words, doing) or without_member(doing, scoped.scope),
        narrow=narrow(scoped.scope, clause, story, before) if set(NARROW) <= set(known) else Scope(),
        nearby=nearby(scoped, clause) if "border" in known else Scope(),
        is_sum=doing.operation is Operation.LEVEL and adds_up(scoped.scope, scoped.evidence, when.periods, clause),
        absorbed=clause.held.absorbed,
        detail=as_published(doing.detail or told_place(clause, before), when, story),
    )


def _left_open(clause: Clause, when: When) -> bool:
    """Whether the words tell no time, or only point at one (`that month`)."""
    told = next((ref for ref in clause.times if ref.span == when.evidence.span), None)
    return when.evidence.span is None or (told is not None and told.form is Form.RELATIVE and not told.shift)


def _annual(clause: Clause, story: Story, about: Subject, before: Claim | None, when: When) -> When:
    """The year whose running total a threshold is about, where the clause or its antecedent tells one."""
    stated = annual_ref(clause)
    if stated is not None:
        year = own_period(clause.seeing((stated,)), story, None, None)
        return When(year.periods, when.evidence)
    for leaned in (about.antecedent, before):
        if leaned is not None and leaned.period and leaned.period[0].length >= 12:
            return When(leaned.period, when.evidence)
    if is_running(clause) and story.period is not None and story.period.length >= 12:
        return When((story.period,), when.evidence)
    return when


def _hedged(figure: Figure, past: str | None) -> Figure:
    """`topped 2.76 million` says more than: the verb hedges a number that has no hedge of its own.

    `hit` and `reached` hedge nothing: they tell the number itself.
    """
    if past in (None, "at") or figure.hedge is not None or figure.value is None:
        return figure
    if past == "under":
        return figure._replace(hedge=Hedge.LESS_THAN, allowed=Interval(None, figure.value))
    return figure._replace(hedge=Hedge.MORE_THAN, allowed=Interval(figure.value, None))


def _span(clause: Clause) -> Span:
    """The figure with what is said of it, between the signs around it."""
    text, figure = clause.parts.text, clause.full_span
    start = max(clause.span.start, clause.parts.sentence.span.start)
    left = max([start, *(i + 1 for i in range(start, figure.start) if text[i] in ",;:—–")])
    held = [figure, *(f.span for f in clause.held.absorbed)]
    held += [m.span for m in clause.mentions if m.tag in _HULL_TAGS]
    held += [*(ref.span for ref in clause.times), *(ref.span for ref in clause.terms)]
    behind = [*(f.span.end for f in clause.held.absorbed), *(ref.span.end for ref in clause.terms)]
    right = max([clause.near_end, *(end for end in behind if "," not in text[clause.near_end : end])])
    # A superlative that runs on into the next paragraph ends behind its own sentence.
    inside = [span for span in held if left <= span.start and span.end <= right] or [figure]
    return Span(min([span.start for span in inside]), max([span.end for span in inside]))


def _fill_lead(claims: Sequence[Claim]) -> list[Claim]:
    """An open period of the lead is the first one that the body states for the same measure."""
    out: list[Claim] = []
    stated: dict[str, Claim] = {}
    for claim in reversed(claims):
        later = stated.get(claim.measure or "")
        open_lead = not claim.period and claim.sentence.paragraph < LEAD_PARAGRAPHS
        if open_lead and claim.evidence["period"].span is None and later is not None:
            evidence = {**claim.evidence, "period": Evidence(Source.LATER, later.evidence["period"].span)}
            against = claim.evidence.get("baseline")
            default = against is not None and against.source is Source.DEFAULT
            asked = default_pairs(later.period) if default else claim.asked
            base = asked[0][1] if default else claim.baseline
            claim = claim._replace(period=later.period, evidence=evidence, asked=asked, baseline=base)
        elif claim.period and claim.measure and claim.evidence["period"].source is Source.STATED and not claim.compared:
            stated[claim.measure] = claim
        out.append(claim)
    return out[::-1]
