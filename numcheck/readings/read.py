"""Claims to answers, in text order: the plain reading, then its siblings, with the ledger between the sentences.

A claim that does not agree with the figures asked first is asked again of the releases before them (see `asof`).
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.claim import Baseline, Claim, Operation, Source
from numcheck.claims.details import Place
from numcheck.claims.seizures import UNSAID
from numcheck.claims.slots.measures import DRUGS, EVENTS
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.choice import LATEST
from numcheck.periods import Period
from numcheck.readings import ledger
from numcheck.readings.agreement import beyond
from numcheck.readings.answer import Agreement, Answer, Read, Reading, Unanswered
from numcheck.readings.asof import Asked, is_first, may_be_older, told_before, views
from numcheck.readings.history import before
from numcheck.readings.loads import is_a_load
from numcheck.readings.operations import change, level, members
from numcheck.readings.operations.answerers import ANSWERERS
from numcheck.readings.scopes import CHIEF, base_measure, plain_scope, share_scopes
from numcheck.readings.siblings import borders, siblings

PART_BELOW = Decimal("0.1")
"""Below which part of the official total a count that names no period is taken for something smaller."""

LEAST_PART = Decimal("0.01")
"""Below which part a count that names no place is of some place told elsewhere, whatever else the sentence says."""

NEVER = Decimal("0.0005")
"""Below which part no count is meant as that total: a slip of scale makes a thousandth of it at least."""

PART = "The sentence does not say for which period, and the number is far too small for the period of the story."

MOST_PLAIN = 3
"""Of how many readings of equal rank the siblings are asked."""

_DETAILED = (Operation.AVERAGE, Operation.RANK, Operation.STREAK, Operation.RANGE)
"""Operations that are asked only where the words say enough (see `claims/details.py`)."""


def read_claims(claims: Sequence[Claim], figures: Catalog | Asked) -> tuple[Read, ...]:
    """Each claim with the answers to its readings, in the order given; a catalog is asked as it is."""
    asked = figures if isinstance(figures, Asked) else Asked(figures)
    out: list[Read] = []
    settled: ledger.Settled | None = None
    whole: set[ledger.Told] = set()
    for claim in claims:
        told = ledger.settle(claim, settled)
        read = _read(told, asked)
        if settled is not None and settled.corrects and told is not claim and not _holds(read):
            # The number printed is of another scope than its words; what leans on it may be true of either.
            stated = _read(claim, asked)
            read = stated if _holds(stated) else read
        if isinstance(read.plain, Unanswered) and read.plain.why == PART and out:
            among = ledger.of_those(told, out[-1])
            read = read if among is None else _read(among, asked)
        if ledger.unsettled(read, whole):
            read = _read_in(ledger.at_its_border(told, read), asked.catalog, settles=False)
        settled = ledger.after(read, settled)
        if (about := ledger.told_whole(read)) is not None:
            whole.add(about)
        out.append(read)
    return tuple(out)


def _holds(read: Read) -> bool:
    return isinstance(read.plain, Answer) and read.plain.agreement is Agreement.AGREES


def _read(claim: Claim, asked: Asked) -> Read:
    read = _read_in(claim, asked.catalog)._replace(dated=asked.catalog.moment != LATEST, room=asked.room)
    if asked.or_first and isinstance(read.plain, Unanswered):
        first = _read_in(claim, asked.catalog.earliest_releases())
        return first._replace(not_public=True, dated=True) if isinstance(first.plain, Answer) else read
    if not asked.older:
        return read
    return (_as_news(read, asked) if isinstance(read.plain, Unanswered) else _as_published(read, asked)) or read


def _read_in(claim: Claim, catalog: Catalog, *, settles: bool = True) -> Read:
    """A claim held against one catalog; an integer may settle what its words leave open."""
    blocked = _blocked(claim)
    if blocked is not None:
        return Read(claim, blocked)
    answerer = ANSWERERS[claim.operation]
    answers = [answerer(claim, reading, catalog) for reading in _plain(claim, catalog)]
    held = [a for a in answers if isinstance(a, Answer)]
    if not held:
        return Read(claim, answers[0])
    best = min(held, key=lambda a: (a.agreement is not Agreement.AGREES, not a.agreement.is_near, beyond(claim, a)))
    if isinstance(answers[0], Unanswered) and best.agreement is not Agreement.AGREES and not best.agreement.is_near:
        # The first reading of "last month" may be of a month not held yet: the second accuses nobody in its place.
        return Read(claim, answers[0])
    others = tuple(a for a in held if a is not best)
    claim = _with_series(claim, best, catalog)
    if _may_be_a_part(claim, best):
        return Read(claim, Unanswered("NC904", PART))
    explaining = _siblings(claim, (best, *others), catalog)
    read = Read(claim, best, others, explaining)
    return _as_meant(ledger.settled_by_itself(read) if settles else read)


def _as_published(read: Read, asked: Asked) -> Read | None:
    """The claim read with an older release that agrees with it, or None where none does.

    An integer may be an older release's figure for what the words leave open, as it may be today's.
    """
    if not isinstance(read.plain, Answer) or _holds(read):
        return None
    for answer in (read.plain, *read.also_plain):
        older = _older(read.claim, answer, asked)
        if older is not None:
            return _as_meant(read._replace(plain=older, revised=answer, not_public=is_first(older, asked)))
    if not (read.claim.operation is Operation.LEVEL and ledger.is_exact(read.claim.figure)):
        return None
    open_slots = [a for a in read.siblings if set(a.reading.differs) <= set(ledger.DIMENSIONS)]
    found = {a.reading: older for a in open_slots if (older := _older(read.claim, a, asked)) is not None}
    settled = ledger.settled_by_itself(read._replace(siblings=tuple(found.values())))
    if not isinstance(settled.plain, Answer) or not _holds(settled):
        return None
    today = next(a for a in open_slots if a.reading == settled.plain.reading)
    return settled._replace(revised=today, not_public=is_first(settled.plain, asked))


def _older(claim: Claim, answer: Answer, asked: Asked) -> Answer | None:
    """What the newest of the older releases that agree with the claim says of a reading, or None."""
    if not may_be_older(claim, answer):
        return None
    reading = answer.reading
    if claim.operation is Operation.LEVEL:
        return _told_level(claim, reading, answer.value.rounding, asked)
    answerer = ANSWERERS[claim.operation]
    answers = [answerer(claim, reading, view) for view in views(answer, asked, run=claim.operation is Operation.STREAK)]
    if claim.operation is Operation.CHANGE and reading.period.is_month:
        answers += [change.answer(claim, reading, view, asked.catalog) for view in views(answer, asked)]
    return next((a for a in answers if isinstance(a, Answer) and a.agreement is Agreement.AGREES), None)


def _told_level(claim: Claim, reading: Reading, rounding: int, asked: Asked) -> Answer | None:
    """The newest value that may have been public when the article appeared and that a level agrees with, or None."""
    told = (level.held_against(claim, reading, total) for total in told_before(reading, rounding, asked))
    return next((a for a in told if a.agreement is Agreement.AGREES), None)


def _as_news(read: Read, asked: Asked) -> Read | None:
    """A level of a time of which no figure is held but those that were news once; None where it agrees with none."""
    if read.claim.operation is not Operation.LEVEL or _blocked(read.claim) is not None:
        return None
    readings = _plain(read.claim, asked.catalog)
    told = (_told_level(read.claim, reading, 0, asked) for reading in readings)
    answer = next((a for a in told if a is not None), None)
    return None if answer is None else _as_meant(read._replace(plain=answer, not_public=is_first(answer, asked)))


def _may_be_a_part(claim: Claim, answer: Answer) -> bool:
    """Whether a count is so far below the total that it is hardly meant as that total.

    `Agents arrested 1,200 people near the river` in a story about August tells an event of August; a number that
    names neither what it counts nor of whom may go on about a part told before.
    """
    value, told = claim.figure.value, claim.evidence["period"]
    if claim.measure in DRUGS:
        return is_a_load(claim, answer)
    if claim.operation is not Operation.LEVEL or value is None or answer.agreement is Agreement.AGREES:
        return False
    if value < NEVER * answer.computed:
        return True
    if value < LEAST_PART * answer.computed and not {"border", "area", "state", "citizenship"} & _stated(claim):
        return True
    dated = told.source is Source.STATED
    said = claim.noun is not None and not claim.is_sum and (dated or claim.refers_back)
    return not (said or (claim.compared and dated)) and value < PART_BELOW * answer.computed


def _as_meant(read: Read) -> Read:
    """The claim with the period and baseline first, of those that its words allow, with which it agrees."""
    claim = read.claim
    if not _holds(read) or not isinstance(read.plain, Answer):
        return read
    period, baseline = read.plain.reading.period, read.plain.reading.baseline
    if period not in claim.period or (claim.period[0] == period and claim.baseline == baseline):
        return read
    periods = (period, *(other for other in claim.period if other != period))
    return read._replace(claim=claim._replace(period=periods, baseline=baseline if claim.asked else claim.baseline))


def _stated(claim: Claim) -> set[str]:
    """The dimensions of which the sentence itself names a member."""
    return {name for name, evidence in claim.evidence.items() if evidence.source is Source.STATED}


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
        placed = isinstance(claim.detail, Place) and claim.detail.own and bool(claim.period)
        return Unanswered(claim.reason, members.UNPLACED if placed and claim.reason == "NC904" else "")
    if claim.operation not in ANSWERERS or (claim.operation in _DETAILED and claim.detail is None):
        return Unanswered("NC902", f"numcheck does not check a claim of this kind ({claim.operation}) yet.")
    if claim.operation is Operation.SHARE and claim.whole is None:
        return Unanswered("NC904", "The words do not say plainly which part it is, or of what whole.")
    against = claim.evidence.get("baseline")
    nothing = not claim.asked or any(base.periods == (own,) for own, base in claim.asked)
    if against is not None and against.source is Source.STATED and claim.period and nothing:
        return Unanswered("NC904", "The words name nothing that the figures could be compared with.")
    if not claim.period:
        return Unanswered("NC904", "")
    return None


def _plain(claim: Claim, catalog: Catalog) -> Iterator[Reading]:
    """The readings of equal rank: one for each period and baseline that the words allow."""
    measure = base_measure(claim, catalog)
    for period, baseline in _pairs(claim):
        if claim.whole is not None:
            part, whole = share_scopes(claim, claim.whole, period, catalog)
            yield Reading(measure, part, period, baseline, whole)
            continue
        plain = plain_scope(claim, period, catalog)
        yield Reading(measure, plain, period, baseline)
        if claim.evidence["measure"].convention == UNSAID:
            yield Reading(EVENTS, plain, period, baseline)
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
    answerer = ANSWERERS[claim.operation]
    if plain[0].agreement is Agreement.AGREES:
        if not _hangs_on_border(claim):
            return ()
        asked = borders(plain[0].reading, CHIEF)
        return tuple(a for a in (answerer(claim, r, catalog) for r in asked) if isinstance(a, Answer))
    others = (reading for answer in plain[:MOST_PLAIN] for reading in siblings(claim, answer.reading))
    found = (answerer(claim, reading, catalog) for reading in others)
    return tuple(a for a in found if isinstance(a, Answer))
