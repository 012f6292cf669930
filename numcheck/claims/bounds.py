"""What bounds a figure: how far back a record reaches, what another figure tells, and verbs that hedge a number."""

import re

from numcheck.claims.details import Place
from numcheck.claims.doing import Doing
from numcheck.claims.moving import passed
from numcheck.claims.operations import first_time
from numcheck.claims.reach import Reach, reach, reach_behind, reach_of_first
from numcheck.claims.sentence.line import told_with
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.documents.document import Span
from numcheck.figures.figure import ORDERS, RELATIVE, Figure, Hedge, Kind
from numcheck.figures.precision import Interval


def bound_of(ear: Ear, doing: Doing) -> Reach | None:
    """How far a record reaches, a multiple of one, a place among months, or a mark that was passed first.

    Of a place among members it is the year alone: `the busiest sector of the fiscal year`.
    """
    if isinstance(doing.detail, Place) and doing.detail.among is not None:
        bound = reach(ear, totals=False) if ear.figure.kind is Kind.SUPERLATIVE else None
        return bound if bound is None or bound.in_year else None
    if ear.figure.kind is Kind.MULTIPLE:
        return reach_behind(ear)
    if ear.figure.kind is Kind.COUNT:
        first = first_time(ear)
        return None if first is None else reach_of_first(ear, low=first.low)
    if ear.figure.kind is Kind.RANK and (bound := reach(ear)) is not None:
        return bound._replace(number=None)
    return reach(ear) if ear.figure.kind is Kind.SUPERLATIVE else None


def record_before(ear: Ear) -> Reach | None:
    """The record that stood until then, where a number is one or is compared with one; None where it is not.

    `17,000 more than the previous monthly record`, `the earlier record of 16,583`.
    """
    line, text, (start, end) = ear.line, ear.page.text, ear.clause
    if ear.figure.kind is Kind.SUPERLATIVE:
        return reach(ear) if line.says("bygone", *ear.figure.span) else None
    for one in line.said("crest", start, end):
        past = next(reversed([*line.said("bygone", start, one.span.start)]), None)
        if past is None or not before("crest").issuperset(text[past.span.end : one.span.start].lower().split()):
            continue
        whole = Span(past.span.start, one.span.end)
        own = line.frame.owner(one.span.start) is ear.figure if ear.figure.kind in RELATIVE else _is_its(ear, whole)
        if own:
            said = {m.value for m in line.said("order", *whole)}
            return Reach(one.value == "low", step="month" if "month" in said else "year" if "year" in said else None)
    return None


def peak_of(ear: Ear) -> Reach | None:
    """How far the highest or lowest reaches that a number is told to be: `the peak under Biden, 370,883`.

    None where nothing but its own time bounds it.
    """
    text, span = ear.page.text, ear.figure.full_span
    told = (one for one in ear.line.figures if one.kind is Kind.SUPERLATIVE and told_with(text, one.span, span))
    found = (reach(ear._replace(figure=one)) for one in told)
    return next((one for one in found if one is not None and one.within), None)


def _is_its(ear: Ear, record: Span) -> bool:
    """Whether a level is a record's own number, or a difference to one."""
    return told_with(ear.page.text, record, ear.figure.full_span) or ear.line.frame.owner(record.start) is ear.figure


def is_negated(ear: Ear) -> bool:
    """Whether words before it take an order back: `was not the busiest`, `far from a record`; not `never higher`.

    Or those right behind it do: `quadrupled it has not`.
    """
    behind = ear.page.text[ear.figure.span.end : ear.line.end].lower().strip(" ,")
    if behind.startswith(tuple(before("denied_behind"))):
        return True
    if ear.figure in ear.line.extremes.times or ear.figure.kind not in ORDERS:
        return False
    first, last = ear.clause[0], ear.figure.full_span.start
    for other in ear.line.figures:  # "with nearly 55,000 in May, they rose for the fifth month": of that number
        first = other.full_span.end if first <= other.full_span.start < other.full_span.end <= last else first
    if behind.startswith(tuple(before("taken_back_behind"))):
        return True  # "the busiest sector no more"
    leading = _NOT_THIS.sub(" ", f" {ear.page.text[first:last].lower()} ")
    if ear.figure.kind is Kind.SUPERLATIVE and not before("held_against").isdisjoint(leading.split()[-1:]):
        return True
    return any(f" {words} " in leading for words in (*before("not_ever"), *before("taken_back")))


_NOT_THIS = re.compile(r",\s*(?:but\s+|and\s+)?not\s[^,]{1,50},")
"""What is denied in passing, and not of the order: `Del Rio, not Tucson, was the busiest`."""


def is_bygone(ear: Ear) -> bool:
    """Whether an order is one of a time before that no words tell: `Yuma, once the busiest sector, had 900`."""
    leading = f" {ear.page.text[ear.line.start : ear.figure.full_span.start].lower().rstrip()}"
    return ear.figure.kind in ORDERS and leading.endswith(tuple(f" {words}" for words in before("formerly")))


def is_told_of(ear: Ear, bound: Reach | None) -> bool:
    """Whether a number tells it: `twice the highest level under Trump`, `topped 2 million for the first time ever`."""
    (start, end), owners = ear.clause, ear.line.frame.owners
    if bound is not None and any(one.span == bound.number and one.kind is Kind.MULTIPLE for one in owners):
        return True
    first = any(words in ear.figure.text.lower() for words in before("first_time"))
    inside = (one for one in owners if start <= one.span.start < end and one.kind is Kind.COUNT)
    return first and any(first_time(ear._replace(figure=one)) is not None for one in inside)


def turned(figure: Figure, bound: Reach | None) -> Figure:
    """`For the first time, fewer than 100,000 were caught`: what came about first is a lowest as its number says."""
    extreme = "low" if bound is not None and bound.low else "high"
    return figure if figure.kind is not Kind.SUPERLATIVE or bound is None else figure._replace(extreme=extreme)


def hedged(ear: Ear) -> Figure:
    """`topped 2.76 million` says more than: the verb right before it hedges a number that has no hedge of its own."""
    figure = ear.figure
    if figure.hedge is not None or figure.value is None or figure.kind is not Kind.COUNT:
        return figure
    side = passed(ear, figure)
    if side is None or _is_a_known_one(ear):
        return figure
    if side == "under":
        return figure._replace(hedge=Hedge.LESS_THAN, allowed=Interval(None, figure.value))
    return figure._replace(hedge=Hedge.MORE_THAN, allowed=Interval(figure.value, None))


def _is_a_known_one(ear: Ear) -> bool:
    """`have already passed the 1,734,686 of fiscal 2021`: what is passed is that time's number, to the last digit."""
    text, (start, end) = ear.page.text, ear.figure.span
    if text[ear.line.start : start].lower().split()[-1:] != ["the"]:
        return False
    return any(" ".join(text[end : time.span.start].lower().split()) in before("of_a_time") for time in ear.line.times)
