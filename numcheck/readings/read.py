"""Claims to answers, in text order: the plain reading, then its siblings, with the ledger between the sentences."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from numcheck.claims.claim import Baseline, Claim, Operation, Source
from numcheck.datasets.catalog import Catalog
from numcheck.periods import Period
from numcheck.readings import ledger
from numcheck.readings.answer import Agreement, Answer, Read, Reading, Unanswered
from numcheck.readings.history import before
from numcheck.readings.operations import change, level, multiple, superlative, threshold
from numcheck.readings.scopes import CHIEF, base_measure, plain_scope
from numcheck.readings.siblings import borders, siblings

PART_BELOW = Decimal("0.1")
"""Below which part of the official total a count that names no period is taken for something smaller."""

PART = "The sentence does not say for which period, and the number is far too small for the period of the story."

MOST_PLAIN = 3
"""Of how many readings of equal rank the siblings are asked."""

Answerer = Callable[[Claim, Reading, Catalog], Answer | Unanswered]

_ANSWERERS: Mapping[Operation, Answerer] = {
    Operation.LEVEL: level.answer,
    Operation.CHANGE: change.answer,
    Operation.MULTIPLE: multiple.answer,
    Operation.SUPERLATIVE: superlative.answer,
    Operation.THRESHOLD: threshold.answer,
}


def read_claims(claims: Sequence[Claim], catalog: Catalog) -> tuple[Read, ...]:
    """Each claim with the answers to its readings, in the order given."""
    out: list[Read] = []
    settled: ledger.Settled | None = None
    for claim in claims:
        told = ledger.settle(claim, settled)
        read = _read(told, catalog)
        if settled is not None and settled.corrects and told is not claim and not _holds(read):
            # The number printed is of another scope than its words; what leans on it may be true of either.
            stated = _read(claim, catalog)
            read = stated if _holds(stated) else read
        settled = ledger.after(read, settled)
        out.append(read)
    return tuple(out)


def _holds(read: Read) -> bool:
    return isinstance(read.plain, Answer) and read.plain.agreement is Agreement.AGREES


def _read(claim: Claim, catalog: Catalog) -> Read:
    blocked = _blocked(claim)
    if blocked is not None:
        return Read(claim, blocked)
    answerer = _ANSWERERS[claim.operation]
    answers = [answerer(claim, reading, catalog) for reading in _plain(claim, catalog)]
    held = [a for a in answers if isinstance(a, Answer)]
    if not held:
        return Read(claim, answers[0])
    best = min(held, key=lambda a: (a.agreement is not Agreement.AGREES, not a.agreement.is_near))
    others = tuple(a for a in held if a is not best)
    claim = _with_series(claim, best, catalog)
    if _may_be_a_part(claim, best):
        return Read(claim, Unanswered("NC904", PART))
    explaining = _siblings(claim, (best, *others), catalog)
    return ledger.settled_by_itself(Read(claim, best, others, explaining))


def _may_be_a_part(claim: Claim, answer: Answer) -> bool:
    """Whether a count is so far below the total that it is hardly meant as that total.

    `Agents arrested 1,200 people near the river` in a story about August tells an event of August; a number that
    names neither what it counts nor of whom may go on about a part told before.
    """
    value, told = claim.figure.value, claim.evidence["period"]
    if claim.operation is not Operation.LEVEL or value is None or answer.agreement is Agreement.AGREES:
        return False
    said = claim.noun is not None and (told.source is Source.STATED or claim.refers_back)
    return not said and value < PART_BELOW * answer.computed


def _with_series(claim: Claim, answer: Answer, catalog: Catalog) -> Claim:
    """The claim with the periods that "the highest level ever" was picked from."""
    baseline = claim.baseline
    if claim.operation is not Operation.MULTIPLE or baseline is None or baseline.pick == "only" or baseline.periods:
        return claim
    series = tuple(official.period for official in before(answer.reading, catalog))
    return claim._replace(baseline=Baseline(series, baseline.pick))


def _blocked(claim: Claim) -> Unanswered | None:
    """What keeps a claim from being asked at all."""
    if claim.reason is not None:
        return Unanswered(claim.reason, "")
    if claim.operation not in _ANSWERERS:
        return Unanswered("NC902", f"numcheck does not check a claim of this kind ({claim.operation}) yet.")
    against = claim.evidence.get("baseline")
    if against is not None and against.source is Source.STATED and claim.period and not claim.asked:
        return Unanswered("NC904", "The words name nothing that the figures could be compared with.")
    if not claim.period:
        return Unanswered("NC904", "")
    return None


def _plain(claim: Claim, catalog: Catalog) -> Iterator[Reading]:
    """The readings of equal rank: one for each period and baseline that the words allow."""
    measure = base_measure(claim, catalog)
    for period, baseline in _pairs(claim):
        plain = plain_scope(claim, period, catalog)
        yield Reading(measure, plain, period, baseline)
        for also in (claim.narrow, claim.nearby):
            if also:
                yield Reading(measure, plain.having(also), period, baseline)


def _pairs(claim: Claim) -> Sequence[tuple[Period, Baseline | None]]:
    """The periods that the words allow, each with what it is compared with."""
    return claim.asked or tuple((period, claim.baseline) for period in claim.period)


def _hangs_on_border(claim: Claim) -> bool:
    """Whether a claim that holds is worth asking of the other chief border.

    A level whose border is open settles it, if that one does not agree too; a change or a multiple whose border is
    taken from elsewhere is told what the other would give.
    """
    told = claim.evidence.get("border")
    source = Source.OPEN if told is None else told.source
    if claim.operation is Operation.LEVEL:
        return source is Source.OPEN
    return source is not Source.STATED and claim.operation in (Operation.CHANGE, Operation.MULTIPLE)


def _siblings(claim: Claim, plain: Sequence[Answer], catalog: Catalog) -> tuple[Answer, ...]:
    """What explains a figure that does not agree; where it does, how far the conclusion hangs on the border."""
    answerer = _ANSWERERS[claim.operation]
    if plain[0].agreement is Agreement.AGREES:
        if not _hangs_on_border(claim):
            return ()
        asked = borders(plain[0].reading, CHIEF)
        return tuple(a for a in (answerer(claim, r, catalog) for r in asked) if isinstance(a, Answer))
    others = (reading for answer in plain[:MOST_PLAIN] for reading in siblings(claim, answer.reading))
    found = (answerer(claim, reading, catalog) for reading in others)
    return tuple(a for a in found if isinstance(a, Answer))
