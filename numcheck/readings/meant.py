"""From a decision to what is judged: the claim as it is read, and the answer that it rests on."""

from collections.abc import Iterator
from typing import NamedTuple

from numcheck.claims.candidate import Evidence as Words
from numcheck.claims.claim import Baseline, Claim, Evidence, Operation, Source
from numcheck.claims.details import Detail, First, Mean, Place, Rivals
from numcheck.claims.propose import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.periods import Period
from numcheck.readings.answer import Answer, Read, Reading, Ruling, Unanswered
from numcheck.readings.decision import BARRED, DIGITS, FARTHER, MISREAD, Decision
from numcheck.readings.held import Held, full
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.weighed import Option, Weighed
from numcheck.readings.window import window

_SOURCES = {
    Relation.LATER: Source.LATER,
    Relation.NUMBER: Source.SETTLED,
    Relation.CONVENTION: Source.DEFAULT,
    Relation.UNSAID: Source.OPEN,
}


class Meant(NamedTuple):
    """A claim as it was weighed, with what was decided and what can be said of it.

    Attributes:
        weighed: The claim with its readings.
        decision: What was decided.
        read: The claim as it is read, with the answer that it rests on.
    """

    weighed: Weighed
    decision: Decision
    read: Read

    @property
    def span(self) -> Span:
        """The figure's place."""
        return self.weighed.proposal.figure.span

    @property
    def is_told(self) -> bool:
        """Whether a reader is told of it: what is left open is where its own words name something of the statistics.

        What is claimed without a number is told where it holds or is denied: nobody could look it up.
        """
        if self.weighed.proposal.is_unnumbered:
            return self.decision.ruling is not Ruling.OPEN
        return self.decision.ruling is not Ruling.OPEN or self.weighed.proposal.is_of_these


def meant(weighed: Weighed, decision: Decision, held: Held) -> Meant:
    """What a claim is read as, once it is decided."""
    return Meant(weighed, decision, _read(weighed, decision, held))


def _read(weighed: Weighed, decision: Decision, held: Held) -> Read:
    option = decision.option or weighed.lead
    if option is None or decision.ruling is Ruling.OPEN:
        claim = _claim(weighed, option)
        return Read(claim, _unanswered(weighed, decision), ruling=decision.ruling)
    if decision.ruling is Ruling.FLAGGED:
        return _flagged(weighed, decision, option, held)
    claim = _claim(weighed, option)
    answer = _answer(claim, option, held)
    today = _answer(claim, option, held, view=0) if option.view else None
    revised = today if isinstance(today, Answer) else None
    return Read(claim, answer, revised=revised, ruling=decision.ruling)


def _flagged(weighed: Weighed, decision: Decision, option: Option, held: Held) -> Read:
    """What the words say, with the reading that explains the number beside it."""
    said = (_as_said(weighed, decision) if option.holds and decision.why != DIGITS else None) or option
    claim = _claim(weighed, said)
    plain = _answer(claim, said, held)
    siblings: tuple[Answer, ...] = ()
    if decision.slot and option is not said:
        other = _answer(_claim(weighed, option), option, held)
        if isinstance(other, Answer):
            siblings = (other._replace(reading=other.reading._replace(differs=(decision.slot,))),)
    return Read(claim, plain, siblings=siblings, ruling=decision.ruling)


def _as_said(weighed: Weighed, decision: Decision) -> Option | None:
    """The first reading that does not agree with the number, held to what the slot that explains it says."""
    option = decision.option
    for one in weighed.options:
        if option is None or one.holds or one.computed is None or one.doing != option.doing:
            continue
        if not decision.slot or one.apart(option) == [decision.slot]:
            return one
    return None


def _claim(weighed: Weighed, option: Option | None) -> Claim:
    """The claim that a reading makes of a figure."""
    proposal = weighed.proposal
    doing = proposal.doings[0] if option is None else option.doing
    measure = proposal.measure if option is None else option.measure
    members = () if option is None else option.members
    period = None if option is None else option.period
    baseline = None if option is None else _baseline(proposal, option)
    return Claim(
        figure=proposal.figure,
        sentence=proposal.line.sentence,
        span=proposal.stretch,
        operation=doing.operation,
        measure=measure,
        scope=Scope() if option is None else full(members, option.measure),
        period=() if period is None else (period,),
        baseline=baseline,
        asked=() if baseline is None or period is None else ((period, baseline),),
        direction=doing.direction,
        evidence=dict(_evidence(weighed, option)),
        whole=None if option is None or option.whole is None else Scope(dict(option.whole)),
        detail=doing.detail if doing.per is None else Mean(doing.per, said=True),
        versus=_versus(doing.detail),
        first_time=isinstance(doing.detail, First),
        to_date=doing.operation is Operation.THRESHOLD and not isinstance(doing.detail, First),
    )


def _versus(detail: Detail | None) -> tuple[Scope, ...]:
    """What takes the place of a member that is compared with others."""
    return tuple(Scope({detail.dimension: group}) for group in detail.groups) if isinstance(detail, Rivals) else ()


def _evidence(weighed: Weighed, option: Option | None) -> Iterator[tuple[str, Evidence]]:
    yield "measure", _measure(weighed.proposal)
    chosen = dict(option.members) if option is not None else {}
    for name, slot in weighed.slots.items():
        words = slot.get(chosen.get(name))
        if name in chosen or name in ("component", "border"):
            told = _source(words, weighed, option)
            if "area" in chosen and name in ("component", "border") and told.source in (Source.OPEN, Source.INHERITED):
                told = Evidence(Source.DEFAULT)  # a sector says its border and component by itself
            yield name, told
    if option is not None:
        yield "period", _source(weighed.periods.get(option.period), weighed, option)
        if option.baseline is not None:
            yield "baseline", _compared(weighed.proposal, option.period)


def _compared(proposal: Proposal, period: Period) -> Evidence:
    """What names the time compared with; of a month without any it is open whether a month or a year before."""
    if proposal.times.against:
        return Evidence(Source.STATED, proposal.times.against[0].evidence.span)
    return Evidence(Source.OPEN if period.is_month and not proposal.times.anchored else Source.DEFAULT)


def _measure(proposal: Proposal) -> Evidence:
    """The words that say what is counted: those nearest to the figure in its own stretch.

    `Del Rio ranked fourth` says by itself that sectors are compared, and of sectors encounters are.
    """
    if proposal.leans:
        detail = proposal.doings[0].detail
        placed = isinstance(detail, Place) and detail.member is not None and proposal.measure == "encounters"
        return Evidence(Source.DEFAULT if placed else Source.INHERITED)
    named = proposal.line.nearest(proposal.figure, "measure", "people")
    return Evidence(Source.STATED, None if named is None else named.span)


def _source(words: Words | None, weighed: Weighed, option: Option | None) -> Evidence:
    """Where a slot's value came from; what only the number says is settled by it."""
    if words is None:
        return Evidence(Source.INHERITED)
    source = Source.STATED if words.relation.is_near else _SOURCES.get(words.relation, Source.INHERITED)
    if source is Source.OPEN and option is not None and option.holds and weighed.is_exact:
        return Evidence(Source.SETTLED, weighed.proposal.figure.span)
    return Evidence(source, words.span, words.convention)


def _baseline(proposal: Proposal, option: Option) -> Baseline | None:
    if option.doing.operation in (Operation.SUPERLATIVE, Operation.RANK, Operation.THRESHOLD):
        return None if proposal.reach is None else window(proposal.reach, option.period, option.baseline)
    return None if option.baseline is None else Baseline((option.baseline,))


def _answer(claim: Claim, option: Option, held: Held, view: int | None = None) -> Answer | Unanswered:
    """The answer to a reading, from the figures with which it agrees."""
    catalog = held.views[option.view if view is None else view]
    reading = Reading(
        claim.measure or "",
        full(option.members, option.measure),
        option.period,
        claim.baseline,
        None if option.whole is None else full(option.whole, option.measure),
    )
    return ANSWERERS[claim.operation](claim, reading, catalog)


SAID = {
    BARRED: "Words beside it may say that something else is counted.",
    "words not understood": "Words beside it are not understood.",
    "the leading reading is not held": "As it reads, the official figures do not hold it.",
    FARTHER: "Another reading than the first one agrees.",
    MISREAD: "Most of its table does not agree, as its headings were read.",
    "a plausible reading agrees": "One reading of the words agrees with it, another does not.",
    "a plausible reading nearly agrees": "One reading of the words nearly agrees with it, another does not.",
    "within what revisions have moved": "It lies within what revisions of such figures have moved.",
    "a part that is not in the data": "It may be of a part that the official figures do not tell apart.",
}
"""What is said of a claim left open, by the reason of the decision."""

OTHERWISE = "The words leave open what is meant."
"""What is said where the reason is none of these."""


def _unanswered(weighed: Weighed, decision: Decision) -> Unanswered:
    """Why nothing is said of a claim, with the words that stand in the way."""
    words: tuple[Span, ...] = ()
    if decision.why == BARRED:
        words = tuple(one.span for one in weighed.proposal.bars)
    elif decision.why == "words not understood":
        words = weighed.proposal.unread
    return Unanswered("NC904", SAID.get(decision.why, OTHERWISE), words)
