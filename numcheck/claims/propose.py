"""Figures to claims that propose: for each slot the candidates, each with its evidence. Nothing here chooses."""

import re
from collections.abc import Iterator

from numcheck.claims.among import among
from numcheck.claims.bars import TO_COME, Barred, barred, unread
from numcheck.claims.bounds import bound_of, hedged, is_bygone, is_negated, is_told_of, peak_of, record_before, turned
from numcheck.claims.candidate import Candidates, Slot
from numcheck.claims.claim import Operation
from numcheck.claims.details import Run
from numcheck.claims.doing import PLAIN, Doing
from numcheck.claims.moving import is_of_that, leads_on, restates
from numcheck.claims.operations import doings, outdone, rated, went
from numcheck.claims.ordered import ordered
from numcheck.claims.own import Own
from numcheck.claims.page import Page
from numcheck.claims.proposal import COMPARING, Proposal
from numcheck.claims.reach import multiplied
from numcheck.claims.sentence.speaker import speaker
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.breakdown import breakdown
from numcheck.claims.slots.drug import drug, is_of_people
from numcheck.claims.slots.heard import Ear
from numcheck.claims.slots.measures import apart, is_of_others, noun, of_drugs
from numcheck.claims.slots.nearest import nearest
from numcheck.claims.slots.period import times
from numcheck.claims.slots.scope import members
from numcheck.documents.document import Span
from numcheck.figures.figure import RELATIVE, Kind
from numcheck.figures.lexer import Tokens

NARROW = 350
"""How much less than the likeliest operation, in hundredths of log odds, another may be worth and still be read."""


def propose(page: Page, tokens: Tokens) -> tuple[Proposal, ...]:
    """The proposals of an article's figures in text order."""
    return tuple(_proposals(page, tokens))


def _proposals(page: Page, tokens: Tokens) -> Iterator[Proposal]:
    before: Proposal | None = None
    begins = next((line.sentence.number for line in page.lines if line.slots), 0) - _BEFORE
    for line in page.lines:
        if line.sentence.number < begins:
            continue
        absorbed = [multiplied(Ear(page, line, one)) for one in line.figures if one.kind is Kind.MULTIPLE]
        for figure in sorted((*line.figures, *line.unnumbered), key=lambda one: one.span):
            made = None if figure in absorbed else _proposal(Ear(page, line, figure), before, tokens)
            if made is not None:
                yield made
                before = made


_BEFORE = 2
"""How many sentences before the first that names anything of the statistics may be about them: `Sept: 269,735.`"""


def _proposal(ear: Ear, before: Proposal | None, tokens: Tokens) -> Proposal | None:
    phrases, heard = ear.hear()
    drugs = drug(ear, phrases)
    if not drugs and before is not None and _goes_on_of_drugs(ear, before):
        drugs = _lent(ear, before)
    lent = before.measure if before is not None and _is_next(ear, before) else None
    counted = None if drugs else apart(ear, lent)
    own = ear.page.outside.get(counted or "")
    if own is not None and not own.by_fiscal_year:
        ear = ear._replace(page=ear.page._replace(moment=ear.page.moment._replace(by_calendar=True)))
    found = _done(ear, own)
    if (
        not found
        or is_bygone(ear)
        or (own is None and is_of_others(ear))
        or (ear.figure.kind is Kind.MASS and not drugs)
    ):
        return None
    if not drugs and not (_is_related(ear) or _follows(ear, before, tokens)):
        return None
    best = max(found, key=lambda doing: doing.weight)
    compares = best.operation in COMPARING or best.of_time == "beside"
    told = times(ear, heard, compares=compares, averages=best.operation is Operation.AVERAGE)
    bars = barred(ear, counted, own)
    bound = bound_of(ear, best)
    if ear.figure.kind is Kind.SUPERLATIVE and is_told_of(ear, bound):
        return None
    return Proposal(
        turned(hedged(ear), bound),
        ear.line,
        tuple(doing for doing in sorted(found, key=lambda d: -d.weight) if doing.weight >= best.weight - NARROW),
        of_drugs(ear) if drugs else ((counted or "encounters", 0),),
        members(ear, phrases, drugs, elsewhere=counted is not None) if own is None else breakdown(ear, phrases, own),
        told,
        nearest(ear, heard),
        (*bars, *(Barred(TO_COME, span) for span in told.to_come)),
        unread(ear, tokens, own),
        ear.leans,
        ear.points_back,
        ear.tells_total,
        ear.names_border,
        _stretch(ear),
        bound,
        *_whole(ear),
        ear.cell,
        ear.headings,
        own is not None,
        noun(ear),
        speaker(ear.page.text, ear.line),
        restates(ear),
        _is_together(ear),
        leads_on(ear),
        is_of_that(ear),
        record_before(ear) if best.operation in _TO_RECORDS else None,
        ear.border_before,
        peak_of(ear) if any(doing.operation is Operation.LEVEL for doing in found) else None,
    )


_TO_RECORDS = (Operation.LEVEL, Operation.CHANGE, Operation.MULTIPLE, Operation.SUPERLATIVE)
"""What is done with a figure that may be the record before, or be compared with it."""


def _done(ear: Ear, own: Own | None) -> tuple[Doing, ...]:
    """What may be done with a figure; of a desk's own measure also its place among members."""
    if own is not None and (placed := among(ear, own)) is not None:
        return (placed,)
    found = (went(ear),) if ear.figure in ear.line.moves else outdone(ear) or ordered(ear)
    if found and isinstance(found[0].detail, Run) and found[0].detail.told is not None:  # a mark, and so a number
        found = (*found, *(one._replace(weight=min(one.weight, PLAIN - _RATHER_RUN)) for one in doings(ear)))
    if not found and ear.figure not in ear.line.extremes.members:
        found = rated(ear) if own is not None and own.is_rate else doings(ear)
    return tuple(doing._replace(is_plain=False) for doing in found) if is_negated(ear) else found


_RATHER_RUN = 60
"""What it costs that what the months of a run pass is a number of the last of them alone."""


def _whole(ear: Ear) -> tuple[bool, bool]:
    """Whether the words behind a figure name what it is a part of, and whether they point at it.

    `of those encountered there` names it, as `of all encounters` does; `of those` and `of them` point at it.
    """
    told = "of " if ear.figure.text.lower().endswith(" of") else ""  # "the majority of"
    following = f"{told}{ear.page.text[ear.figure.span.end : ear.line.end].lower()}".split(maxsplit=3)[:3]
    if following[:1] != ["of"]:
        return False, False
    named = following[1:2] in (["those"], ["these"]) and not before("goes_on_of_those").isdisjoint(following[2:])
    pointed = not named and not before("pronoun").isdisjoint(following[1:2])
    return not pointed, pointed


def _is_together(ear: Ear) -> bool:
    """Whether its clause says that several are told together: `made 684,188 together`."""
    words = [word.strip(",.;:()") for word in ear.page.text[slice(*ear.clause)].lower().split()]
    return not before("said_together").isdisjoint(words)


def _is_related(ear: Ear) -> bool:
    """Whether anything of its sentence ties a percentage to the statistics: their words, or what points back.

    A number in a table is tied to them by its headings or its caption.
    """
    if ear.figure in ear.line.untold:
        return False
    if ear.cell is not None:
        return bool(ear.headings or ear.caption)
    if ear.figure.kind not in RELATIVE or ear.points_back or ear.line.frame.zones[ear.figure.span].compares:
        return True
    named = any(not (m.meaning.loose and "border" in m.meaning.scope) for m in ear.line.slots)
    return named or any(figure is not ear.figure for figure in ear.line.frame.owners)


def _follows(ear: Ear, before: Proposal | None, tokens: Tokens) -> bool:
    """Whether a percentage goes on about a sentence before it: `June is up 425 percent`, `So: a drop of 42 percent`."""
    at = ear.line.sentence.number
    within = _FOLLOWING_TOTAL if _names_a_total(ear) else _FOLLOWING
    near = before is not None and at - before.line.sentence.number <= within
    return near and at not in ear.page.tables.inside and not unread(ear, tokens, throughout=True)


def _names_a_total(ear: Ear) -> bool:
    """`The July total was more than double that of July 2018`, whoever was quoted in between."""
    words = ear.page.text[ear.line.start : ear.line.end].lower().split()
    return bool(ear.line.times) and not before("number_of_that").isdisjoint(words)


_FOLLOWING, _FOLLOWING_TOTAL = 2, 6
"""How many sentences on a percentage may stand that goes on about one: `Nicaraguans? Ninety percent fewer.`"""


def _is_next(ear: Ear, before: Proposal | None) -> bool:
    """Whether the number before it stands in its sentence, or the one before."""
    return before is not None and ear.line.sentence.number - before.line.sentence.number <= 1


def _stretch(ear: Ear) -> Span:
    if any(one.figure is ear.figure for one in ear.line.versus) or (
        ear.figure in ear.line.extremes.members and ear.figure.kind is Kind.ORDINAL
    ):
        return ear.figure.span
    zone, text = ear.line.frame.zones[ear.figure.span], ear.page.text
    start, end = min(zone.start, ear.figure.full_span.start), max(zone.end, ear.figure.span.end)
    if ear.figure in ear.line.moves and ear.figure.text.lower() in before("comparative"):
        start = ear.figure.span.start  # "fewer encounters than in May"
    elif ear.figure in ear.line.moves:
        start, end = _apart(ear, start, end)
    while start < ear.figure.full_span.start and not text[start].isalnum():
        start += 1
    while end > ear.figure.span.end and not (text[end - 1].isalnum() or text[end - 1] == "%"):
        end -= 1
    return Span(start, end)


def _apart(ear: Ear, start: int, end: int) -> tuple[int, int]:
    """A stretch without the numbers and moves beside it, which may be right.

    `Cocaine, at 2,927 pounds, was up`, `children rose and single adults fell`.
    """
    text, (first, last) = ear.page.text, ear.figure.span
    others = [one.full_span for one in (*ear.line.frame.owners, *ear.line.moves) if one is not ear.figure]
    ahead = max([start, *(one.end for one in others if one.end <= first)])
    behind = min([end, *(one.start for one in others if one.start >= last)])
    start = max(ahead, text.rfind(",", ahead, first)) if ahead > start else start
    cut = max(text.rfind(",", last, behind), text.rfind(" and ", last, behind)) if behind < end else -1
    return start, behind if cut < 0 else cut


def _goes_on_of_drugs(ear: Ear, before: Proposal) -> bool:
    """Whether a figure leans on one of a drug, in a sentence that names neither people nor all drugs."""
    of_it = _IT.match(ear.page.text, ear.figure.span.end) is not None  # "nine-tenths of it was found at ports"
    leans = "drug" in before.slots and (ear.leans or of_it) and not is_of_people(ear)
    return leans and not ear.line.says("every", ear.line.start, ear.line.end)


_IT = re.compile(r"\s+of it\b")

_LENT = 100
"""What it costs that a drug is the one of the number before."""


def _lent(ear: Ear, before: Proposal) -> Candidates:
    """`14,700 pounds of fentanyl, up from 11,201 in fiscal 2021`: an elliptical figure goes on about the same drug."""
    found: Candidates = Slot()
    if _is_next(ear, before):
        for member, evidence in before.slots["drug"].items():
            found.add(member, evidence._replace(weight=evidence.weight - _LENT))
    return found
