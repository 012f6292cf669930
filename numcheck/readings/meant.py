"""From a decision to what is judged: the claim as it is read, and the answer that it rests on."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from numcheck.claims.candidate import Evidence as Words
from numcheck.claims.claim import CHANGES, Baseline, Claim, Evidence, Operation, Source
from numcheck.claims.details import Detail, Mean, Place
from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.relate import Relation
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Read, Reading, Ruling, Unanswered
from numcheck.readings.decision import DIGITS, OF_ALL, OPEN_SLOT, Decision
from numcheck.readings.explained import RARE
from numcheck.readings.held import Held, full
from numcheck.readings.number import Fit
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.reasons import is_worth_telling, unanswered
from numcheck.readings.siblings import borders, siblings
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

        What is claimed without a number is told where it holds or is denied: nobody could look it up. So is what the
        months of a run pass: whether that number is right is told with the run.
        """
        if self.decision.ruling is not Ruling.OPEN:
            return True
        return is_worth_telling(self.weighed)


def meant(weighed: Weighed, decision: Decision, held: Held) -> Meant:
    """What a claim is read as, once it is decided."""
    return Meant(weighed, decision, _read(weighed, decision, held))


def _read(weighed: Weighed, decision: Decision, held: Held) -> Read:
    option = decision.option or weighed.lead
    if option is None or decision.ruling is Ruling.OPEN:
        claim = _claim(weighed, option)
        known = option is None or (option.fit is not Fit.UNHELD and option.measure == "encounters")
        asked = None if option is None or known else _answer(claim, option, held)
        if isinstance(asked, Answer) and asked.is_contested:
            return Read(claim, asked, ruling=decision.ruling)
        return Read(claim, unanswered(weighed, decision, asked), ruling=decision.ruling)
    if decision.ruling is Ruling.FLAGGED:
        return _flagged(weighed, decision, option, held)
    claim = _claim(weighed, option)
    answer = _answer(claim, option, held)
    today = _answer(claim, option, held, view=0) if option.view else None
    revised = today if isinstance(today, Answer) else None
    if not isinstance(answer, Answer):
        return Read(claim, answer)
    early = bool(option.view) and held.is_early(answer)
    others = tuple(_answers(claim, borders(answer.reading), held)) if _hangs_on_border(claim) else ()
    return Read(claim, answer, others, revised, early, ruling=decision.ruling)


def _flagged(weighed: Weighed, decision: Decision, option: Option, held: Held) -> Read:
    """What the words say, with the reading that explains the number beside it."""
    if decision.why == OF_ALL:
        return _of_the_whole(weighed, decision.slot, option, held)
    told = _as_said(weighed, decision) if option.holds and decision.why != DIGITS else None
    said = option if decision.why == DIGITS else _widest(weighed, told or option)
    claim = _claim(weighed, said)
    plain = _answer(claim, said, held)
    others: tuple[Answer, ...] = ()
    if isinstance(plain, Answer) and not decision.slot and weighed.luck <= RARE:
        others = tuple(_answers(claim, siblings(claim, plain.reading), held))
    if decision.slot and option is not said:
        other = _answer(_claim(weighed, option), option, held)
        if isinstance(other, Answer):
            # Ends of different releases may agree where no one release does.
            reading = other.reading._replace(differs=(decision.slot,))
            others = (other._replace(reading=reading, agreement=Agreement.AGREES),)
            others += tuple(_also(weighed, said, held)) if decision.why == OPEN_SLOT else ()
    return Read(claim, plain, siblings=others, ruling=decision.ruling)


def _of_the_whole(weighed: Weighed, slot: str, option: Option, held: Held) -> Read:
    """What the words say is of a part of which nothing is held; the number is the whole's."""
    whole = _answer(_claim(weighed, option), option, held)
    if isinstance(whole, Answer):
        reading = whole.reading._replace(differs=(slot,))
        whole = whole._replace(reading=reading, agreement=Agreement.OFF)
    return Read(_claim(weighed, weighed.options[0]), whole, ruling=Ruling.FLAGGED)


def _also(weighed: Weighed, said: Option, held: Held) -> Iterator[Answer]:
    """Whose else a number is that is true of one border alone: then nobody knows which of the two is meant."""
    for one in weighed.options:
        apart = one.apart(said)
        if one.holds and len(apart) == 1 and apart[0] == "component" and one.doing == said.doing:
            answer = _answer(_claim(weighed, one), one, held)
            if isinstance(answer, Answer):
                yield answer._replace(reading=answer.reading._replace(differs=("component",)))


def _answers(claim: Claim, readings: Iterable[Reading], held: Held) -> Iterator[Answer]:
    """The answers to readings that differ in a slot: they say what else the number is of, or what else there is."""
    for one in readings:
        answer = ANSWERERS[claim.operation](claim, one, held.views[0])
        if isinstance(answer, Answer):
            yield answer


def _hangs_on_border(claim: Claim) -> bool:
    """Whether a change or a multiple is of a border that its own words do not say: then the other one is told."""
    told = claim.evidence.get("border")
    compared = claim.operation in CHANGES and claim.figure.value is not None
    return compared and (told is None or told.source is not Source.STATED)


def _as_said(weighed: Weighed, decision: Decision) -> Option | None:
    """The first reading that does not agree with the number, held to what the slot that explains it says."""
    option = decision.option
    for one in weighed.options:
        if option is None or one.holds or one.computed is None or one.doing != option.doing:
            continue
        if not decision.slot or one.apart(option) == [decision.slot]:
            return one
    return None


def _widest(weighed: Weighed, option: Option) -> Option:
    """The same reading at every border where nothing says the one that it is held to: so an open border is read."""
    members, own = dict(option.members), weighed.proposal.slots
    border = members.get("border")
    told, first = (slots["border"].get(border) if "border" in slots else None for slots in (weighed.slots, own))
    if told is None or told != first or told.relation is not Relation.UNSAID or "area" in members:
        return option  # named, or lent by a neighbour
    alike = (one for one in weighed.options if one.apart(option) == ["border"] and one.doing == option.doing)
    return next((one for one in alike if "border" not in dict(one.members) and one.computed is not None), option)


def _claim(weighed: Weighed, option: Option | None) -> Claim:
    """The claim that a reading makes of a figure."""
    proposal = weighed.proposal
    doing = proposal.doings[0] if option is None else option.doing
    measure = proposal.measure if option is None else option.measure
    members = () if option is None else option.members
    period = None if option is None else option.period
    return Claim(
        figure=proposal.figure,
        sentence=proposal.line.sentence,
        span=proposal.stretch,
        operation=doing.operation,
        measure=measure,
        scope=Scope() if option is None else full(members, option.measure),
        period=() if period is None else (period,),
        baseline=None if option is None else _baseline(proposal, option),
        direction=doing.direction,
        evidence=dict(_evidence(weighed, option)),
        attribution=proposal.speaker,
        noun=None if proposal.noun is None else proposal.noun.span,
        counts_people=proposal.noun is not None and proposal.noun.tag != "measure",
        refers_back=proposal.points_back,
        compared=proposal.is_compared,
        absorbed=() if proposal.reach is None or proposal.reach.of is None else (proposal.reach.of,),
        detail=_detail(doing, weighed.now),
    )


def _detail(doing: Doing, now: int | None) -> Detail | None:
    """What the operation needs to know besides: a place is one among what was known when the article appeared."""
    if doing.per is not None:
        return Mean(doing.per)
    return doing.detail.told_in(now) if isinstance(doing.detail, Place) else doing.detail


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
    """The words that say what is counted: a measure in the figure's own stretch, else what is done, or whom.

    `Del Rio ranked fourth` says by itself that sectors are compared, and of sectors encounters are.
    """
    if proposal.leans:
        detail = proposal.doings[0].detail
        placed = isinstance(detail, Place) and detail.member is not None and proposal.measure == "encounters"
        if placed:
            return Evidence(Source.DEFAULT)
        ahead = [m for m in proposal.line.slots if m.tag == "measure" and m.span.end <= proposal.figure.span.start]
        return Evidence(Source.INHERITED, ahead[-1].span if ahead else None)  # of an earlier clause, or sentence
    told = (proposal.line.nearest(proposal.figure, tag) for tag in ("measure", "verb", "people"))
    named = next((one for one in told if one is not None), None)
    if named is None:
        return Evidence(Source.STATED)
    convention = named.meaning.convention
    return Evidence(Source.STATED if convention is None else Source.DEFAULT, named.span, convention)


def _source(words: Words | None, weighed: Weighed, option: Option | None) -> Evidence:
    """Where a slot's value came from; what only the number says is settled by it."""
    if words is None:
        return Evidence(Source.INHERITED)
    source = Source.STATED if words.relation.is_near else _SOURCES.get(words.relation, Source.INHERITED)
    sentence = weighed.proposal.line.sentence.span
    here = words.span is not None and sentence.contains(words.span)
    if source is Source.INHERITED and words.span is not None and words.span.start >= sentence.end:
        source = Source.LATER
    if words.convention is not None and here and source in (Source.STATED, Source.INHERITED):
        source = Source.DEFAULT
    if source is Source.OPEN and option is not None and option.holds and weighed.is_exact:
        return Evidence(Source.SETTLED, weighed.proposal.figure.span)
    return Evidence(source, words.span, words.convention if source is Source.DEFAULT else None)


def _baseline(proposal: Proposal, option: Option) -> Baseline | None:
    if option.doing.operation in (Operation.SUPERLATIVE, Operation.RANK, Operation.THRESHOLD):
        ranks = option.doing.operation is Operation.RANK
        return None if proposal.reach is None else window(proposal.reach, option.period, option.baseline, ranks=ranks)
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
