"""Which of the two readings of a claim is judged, for as long as there are two.

The weighing (`readings/decide.py`) decides where it has decided. What it leaves open the first reading
(`readings/read.py`) may vouch for; it accuses only where the weighing has looked and found no reading that agrees.
"""

from collections.abc import Sequence
from decimal import Decimal

from numcheck.claims.bars import TO_COME
from numcheck.claims.claim import Operation, Source
from numcheck.claims.page import WEIGHED
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.findings.finding import Verdict
from numcheck.readings.answer import Answer, Read, Ruling, Unanswered
from numcheck.readings.decision import FAR_TIME, FARTHER, NO_RECORD, NOTHING, UNTRUSTED
from numcheck.readings.meant import OTHERWISE, Meant
from numcheck.readings.number import Fit

_UNEXPLAINED = (NOTHING, NO_RECORD, UNTRUSTED)
"""Reasons for which the weighing may leave a claim open; where the first reading accuses it, both agree."""

_BY_CHANCE = (Operation.MULTIPLE, Operation.CHANGE)
"""Operations with which nothing agrees for as many other reasons as that they are wrong.

Of multiples 2 of 11 flags were right; where a change is to be accused, the weighing accuses it by itself.
"""

_ORDERS = (Operation.RANK, Operation.STREAK)
"""Operations of which the weighing only says that they hold."""

_UNWEIGHED = (
    *(Operation.RANK, Operation.STREAK, Operation.SUPERLATIVE, Operation.RANGE),
    *(Operation.COMPARISON, Operation.THRESHOLD),
)
"""Operations that the weighing does not know in all their forms: where it is silent the first reading may accuse."""

_HERE = (Source.STATED, Source.SETTLED, Source.OPEN, Source.DEFAULT)


def chosen(reads: Sequence[Read], verdicts: Sequence[Verdict], meants: Sequence[Meant]) -> tuple[Read, ...]:
    """The reads to judge, in text order, one a figure.

    Args:
        reads: The claims as they were read first.
        verdicts: What would be said of each of them.
        meants: The claims as they were weighed.
    """
    weighed = {one.span: one for one in meants}
    out: list[Read] = []
    taken: set[Span] = set()
    for read, verdict in zip(reads, verdicts, strict=True):
        span = read.claim.figure.span
        inside = [one for one in meants if span.contains(one.span)]
        kept = _chosen(read, verdict, weighed.get(span), inside)
        if isinstance(kept.plain, Unanswered) and span not in weighed and any(one.is_told for one in inside):
            continue  # what is left open as a pair may be told of its ends
        taken.update(one.span for one in inside)
        taken.update(figure.span for figure in read.claim.absorbed)
        out.append(kept)
    out += [one.read for one in meants if one.span not in taken and one.is_told]
    return tuple(sorted(out, key=lambda read: read.claim.figure.span))


def _chosen(read: Read, verdict: Verdict, own: Meant | None, inside: Sequence[Meant]) -> Read:
    silent = verdict in (Verdict.SUPPORTED, Verdict.UNVERIFIABLE)
    if own is None:
        return read if silent or _is_beyond(read, inside) or _is_of_another_measure(read) else _opened(read)
    if own.decision.ruling is Ruling.OPEN:
        extremum = read.claim.baseline is not None and read.claim.baseline.pick != "only"
        multiple = extremum and read.claim.operation is Operation.MULTIPLE
        if verdict is Verdict.SUPPORTED and (TO_COME in own.weighed.bars or _is_doubted(own)):
            return _opened(read, own)
        unlike = own.weighed.proposal.doings[0].operation in _ORDERS and own.weighed.gap > FAR_TIME
        left = multiple or ((own.weighed.lead is None or unlike) and _is_beyond(read, inside))
        agreed = own.decision.why in _UNEXPLAINED and read.claim.operation not in _BY_CHANCE and _is_lead(read, own)
        return read if silent or left or agreed else _opened(read, own)
    if own.decision.ruling is Ruling.FLAGGED:
        doing = own.weighed.proposal.doings[0]
        averaged = doing.operation is Operation.CHANGE and doing.per is not None  # of these the weighing alone knows
        return own.read if silent or averaged else read
    if not silent and read.claim.operation is Operation.THRESHOLD:
        if not _is_plain(read):
            return _opened(read)
        return read  # that it was passed, and when: the weighing holds the number against a level alone
    return read if verdict is Verdict.SUPPORTED and _alike(read, own.read) else own.read


def _is_doubted(own: Meant) -> bool:
    """Whether the weighing doubts a long number that the first reading vouches for: it is another component's.

    Of such numbers, or those of another border, half were slips (8 of 16 on the project's own passages).
    """
    lead, agreeing = own.weighed.lead, own.weighed.agreeing
    if lead is None or agreeing is None or own.decision.why != FARTHER or not own.weighed.is_exact:
        return False
    return lead.fit is Fit.OFF and {"component", "border"}.issuperset(agreeing.apart(lead))


def _is_beyond(read: Read, inside: Sequence[Meant]) -> bool:
    """Whether a figure is of a kind that the weighing does not weigh, in plain words; or a pair with a wrong end."""
    if read.claim.figure.kind is Kind.PAIR:
        return any(one.decision.ruling is Ruling.FLAGGED for one in inside)
    unweighed = read.claim.operation in _UNWEIGHED or read.claim.figure.kind is Kind.POINTS
    return unweighed and _is_plain(read)


def _is_lead(read: Read, own: Meant) -> bool:
    """Whether the first reading is the one that the weighing puts first, too."""
    lead = own.weighed.lead
    if read.claim.operation is Operation.SUPERLATIVE:
        return lead is not None and lead.period in read.claim.period
    if read.claim.operation not in (Operation.LEVEL, Operation.SHARE):
        return True
    if lead is None or lead.computed is None or not isinstance(read.plain, Answer):
        return False
    return abs(read.plain.computed - lead.computed) <= _SAME * lead.computed


_SAME = Decimal("0.0001")
"""How far apart, in parts of it, one level may be that is told in another unit or rounded otherwise."""


def _is_of_another_measure(read: Read) -> bool:
    """Whether what a figure is held against is of a measure that is not weighed: a desk's own."""
    return isinstance(read.plain, Answer) and all(c.official.measure not in WEIGHED for c in read.plain.cited)


def _is_plain(read: Read) -> bool:
    """Whether the sentence itself says where and of what time, and of whom as far as not of the whole agency."""
    slots = ["period", "border"] + (["component"] if read.claim.scope.get("component") != "CBP" else [])
    told = [read.claim.evidence.get(slot) for slot in slots]
    return all(one is None or one.source in _HERE for one in told)


def _opened(read: Read, own: Meant | None = None) -> Read:
    """The claim left open, with what the weighing says of why."""
    plain = own.read.plain if own is not None else None
    why = plain if isinstance(plain, Unanswered) else Unanswered("NC904", OTHERWISE)
    return read._replace(plain=why, also_plain=(), siblings=(), revised=None, ruling=Ruling.OPEN)


def _alike(read: Read, own: Read) -> bool:
    """Whether both readings rest on the same figures."""
    if not isinstance(read.plain, Answer) or not isinstance(own.plain, Answer):
        return False
    return [c.official.value for c in read.plain.cited] == [c.official.value for c in own.plain.cited]
