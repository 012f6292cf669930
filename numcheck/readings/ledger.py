"""The story ledger: which scope an earlier figure has settled for the sentences that refer back to it."""

from collections.abc import Collection
from typing import NamedTuple

from numcheck.claims.claim import Claim, Evidence, Operation, Source
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.periods import Period
from numcheck.readings.answer import Agreement, Answer, Read
from numcheck.readings.scopes import BORDERS

DIMENSIONS = ("border", "component")

EXACT_DIGITS = 4
"""How many digits before its zeros make an integer one that was counted and not rounded."""

TENS_DIGITS = 3
"""The same before a single zero at its end: who writes `7,180` rounds nothing to tens."""

LEAST_AVERAGE = 100
"""From where on an average printed to the unit is one scope's alone; of smaller ones several agree by chance."""


class Settled(NamedTuple):
    """A scope that the words left open and that exactly one reading settled, with the figure that did.

    `corrects` says that the words named another scope, and the integer printed is exactly this one's: what
    refers back to it is about the integer and not about the slip beside it.
    """

    scope: Scope
    by: Span
    corrects: bool = False


def settle(claim: Claim, settled: Settled | None) -> Claim:
    """The claim with what is settled in place of what it leaves open, where it refers back."""
    if settled is None or not (claim.refers_back or _leans_on(claim, settled)):
        return claim
    members = {d: member for d, member in settled.scope.items() if d not in claim.scope or _slips(claim, d, settled)}
    if not members:
        return claim
    evidence = {**claim.evidence, **dict.fromkeys(members, Evidence(Source.SETTLED, settled.by))}
    whole = None if claim.whole is None else Scope(members).having(claim.whole)
    return claim._replace(scope=claim.scope.having(members), whole=whole, evidence=evidence)


def _leans_on(claim: Claim, settled: Settled) -> bool:
    """Whether the claim goes on, in one sentence, about the figure that settled the scope ("..., up 18 percent")."""
    leans = claim.evidence["measure"].source is Source.INHERITED
    return leans and claim.sentence.span.contains(settled.by)


def _slips(claim: Claim, dimension: str, settled: Settled) -> bool:
    return settled.corrects and claim.evidence[dimension].source is Source.INHERITED


Told = tuple[str | None, Period]
"""A measure and a period of which a number of the whole agency has been told."""


def told_whole(read: Read) -> Told | None:
    """What a claim that holds of the whole agency, without naming it, is about."""
    claim, plain = read.claim, read.plain
    open_component = claim.evidence.get("component", Evidence(Source.SETTLED)).source is Source.OPEN
    if claim.operation is not Operation.LEVEL or not open_component or not isinstance(plain, Answer):
        return None
    exact = is_exact(claim.figure) and plain.computed == claim.figure.value
    return (claim.measure, plain.reading.period) if exact and _agrees(plain) else None


def unsettled(read: Read, whole: Collection[Told]) -> bool:
    """Whether an integer is a component's alone where the number told before it, of the same time, was the agency's.

    `Encounters: 2,475,669. Single adults: 1,293,008`: who reads on takes the second for a part of the first.
    """
    claim, plain = read.claim, read.plain
    settled = claim.evidence.get("component")
    own = settled is not None and settled.source is Source.SETTLED and settled.span == claim.figure.span
    narrower = any(dimension in claim.scope for dimension in ("demographic", "citizenship", "title"))
    return own and narrower and isinstance(plain, Answer) and (claim.measure, plain.reading.period) in whole


def of_those(claim: Claim, before: Read) -> Claim | None:
    """The claim about those whom the number before it in the sentence turned out to be of; None where none was.

    `Chinese nationals ... At the border there were 55 encounters in February 2022 and 1,368 in February 2023`.
    """
    same = before.claim.sentence.number == claim.sentence.number and before.claim.narrow == claim.narrow
    if not same or not claim.narrow or not isinstance(before.plain, Answer) or not _agrees(before.plain):
        return None
    if any(before.plain.reading.scope.get(dimension) != member for dimension, member in claim.narrow.items()):
        return None
    evidence = {**claim.evidence, **dict.fromkeys(claim.narrow, Evidence(Source.SETTLED, before.claim.figure.span))}
    return claim._replace(scope=claim.scope.having(claim.narrow), narrow=Scope(), evidence=evidence)


def at_its_border(claim: Claim, read: Read) -> Claim:
    """The claim at the border and in the period that its integer settles, whoever it is of."""
    assert isinstance(read.plain, Answer)
    border = read.plain.reading.scope.get("border")
    period = (read.plain.reading.period,)
    if border is None or "border" in claim.scope:
        return claim._replace(period=period)
    evidence = {**claim.evidence, "border": Evidence(Source.SETTLED, claim.figure.span)}
    return claim._replace(scope=claim.scope.having(Scope(border=border)), period=period, evidence=evidence)


def settled_by_itself(read: Read) -> Read:
    """An integer printed to the unit that is exactly one scope's official value settles what the words leave open."""
    claim, plain = read.claim, read.plain
    if not isinstance(plain, Answer) or _agrees(plain) or not (_is_exact_level(claim) or _is_exact_average(claim)):
        return read
    openly = [a for a in read.siblings if _agrees(a) and _differs_openly(a, claim)]
    equal = [a for a in openly if a.computed == claim.figure.value] or openly
    if len({a.reading.scope for a in equal}) != 1:
        return read
    members = {d: equal[0].reading.scope[d] for d in equal[0].reading.differs}
    evidence = {**claim.evidence, **dict.fromkeys(members, Evidence(Source.SETTLED, claim.figure.span))}
    told = claim._replace(scope=claim.scope.having(members), evidence=evidence)
    return read._replace(claim=told, plain=equal[0], siblings=(plain,))


def _is_exact_level(claim: Claim) -> bool:
    return claim.operation is Operation.LEVEL and is_exact(claim.figure)


def _is_exact_average(claim: Claim) -> bool:
    """`4,635 a day`: an average printed to the unit."""
    figure = claim.figure
    printed = figure.step == 1 and figure.hedge is None and (figure.value or 0) >= LEAST_AVERAGE
    return claim.operation is Operation.AVERAGE and printed


def is_exact(figure: Figure) -> bool:
    """Whether a figure is a count printed to the unit, without a hedge.

    A zero at the end does not make `152,870` or `7,180` a round number: four digits before the zeros, and three before
    a single one, are counted, not rounded.
    """
    if figure.kind is not Kind.COUNT or figure.hedge is not None or figure.value is None:
        return False
    digits = figure.text.replace(",", "")
    told = len(digits.rstrip("0"))
    counted = told >= (TENS_DIGITS if told == len(digits) - 1 else EXACT_DIGITS)
    return figure.step == 1 or (digits.isdecimal() and counted)


def _differs_openly(answer: Answer, claim: Claim) -> bool:
    told = (claim.evidence[slot] for slot in answer.reading.differs if slot in DIMENSIONS)
    return set(answer.reading.differs) <= set(DIMENSIONS) and not any(_closes(e, claim) for e in told)


def _closes(evidence: Evidence, claim: Claim) -> bool:
    """Whether a slot is told by the sentence before the figure, or by the figure that the claim refers back to."""
    if evidence.source is Source.INHERITED and evidence.span is not None:
        ahead = evidence.span.end <= claim.figure.span.start
        return claim.refers_back or (ahead and claim.sentence.span.contains(evidence.span))
    return evidence.source is Source.STATED


def after(read: Read, settled: Settled | None) -> Settled | None:
    """What is settled once this claim is answered.

    Exactly one candidate scope has to agree; a border that is stated replaces what was settled before.
    """
    claim = read.claim
    if claim.whole is not None:
        return _by_share(read) or settled
    told = claim.evidence.get("border")
    if _is_exact_average(claim) and told is not None and told.span == claim.figure.span:
        return Settled(Scope({d: claim.scope[d] for d in DIMENSIONS if d in claim.scope}), claim.figure.span)
    if claim.operation is not Operation.LEVEL:
        return settled
    equal = _exactly(read)
    if equal is not None:
        return Settled(Scope({d: equal[d] for d in DIMENSIONS if d in equal}), claim.figure.span, corrects=True)
    if told is not None and told.source is Source.STATED:
        plain = read.plain if isinstance(read.plain, Answer) and _agrees(read.plain) else None
        return None if plain is None else Settled(_left_open(claim, plain.reading.scope), claim.figure.span)
    if told is not None and told.source is Source.SETTLED and told.span == claim.figure.span:
        return Settled(Scope({d: claim.scope[d] for d in DIMENSIONS if d in claim.scope}), claim.figure.span)
    if "border" in claim.scope or not isinstance(read.plain, Answer):
        return settled
    agreeing = {
        answer.reading.scope for answer in (read.plain, *read.siblings) if _is_candidate(answer) and _agrees(answer)
    }
    if not agreeing:
        agreeing = _as_revised(read)
    if len(agreeing) != 1:
        return settled
    (scope,) = agreeing
    return Settled(_left_open(claim, scope), claim.figure.span)


def _as_revised(read: Read) -> set[Scope]:
    """The scopes from whose figure an exact integer differs by no more than revisions do, of those left open."""
    value = read.claim.figure.value
    if not is_exact(read.claim.figure) or value is None:
        return set()
    return {
        answer.reading.scope
        for answer in read.siblings
        if _differs_openly(answer, read.claim)
        and not answer.value.rounding
        and abs(answer.computed - value) <= read.room(answer.value)
    }


def _by_share(read: Read) -> Settled | None:
    """What a share settles of what it leaves open, for those of its whole: what all scopes that fit it have alike."""
    claim = read.claim
    if claim.operation is not Operation.SHARE or not isinstance(read.plain, Answer) or _agrees(read.plain):
        return None
    told = [a.reading.whole for a in read.siblings if _agrees(a) and set(a.reading.differs) <= set(DIMENSIONS)]
    found = [_left_open(claim, whole) for whole in told if whole is not None]
    alike = {d: m for d, m in found[0].items() if all(scope.get(d) == m for scope in found)} if found else {}
    return Settled(Scope(alike), claim.figure.span) if alike else None


def _left_open(claim: Claim, scope: Scope) -> Scope:
    """What a reading's scope says of the slots that the claim leaves open; a dataset of one's own may not have them."""
    return Scope({d: scope[d] for d in DIMENSIONS if d in scope and d not in claim.scope})


def _exactly(read: Read) -> Scope | None:
    """The one scope whose official value an integer is that contradicts the scope that its words name."""
    if not is_exact(read.claim.figure) or not isinstance(read.plain, Answer) or _agrees(read.plain):
        return None
    scopes = {a.reading.scope for a in read.siblings if _agrees(a) and set(a.reading.differs) <= set(DIMENSIONS)}
    return next(iter(scopes)) if len(scopes) == 1 else None


def _is_candidate(answer: Answer) -> bool:
    return set(answer.reading.differs) <= {"border"} and answer.reading.scope.get("border") in BORDERS


def _agrees(answer: Answer) -> bool:
    return answer.agreement is Agreement.AGREES
