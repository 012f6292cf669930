"""A place in an order: of a period among the periods of its series, or of a member among those of its dimension."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from operator import attrgetter

from numcheck.claims.claim import Claim, Source
from numcheck.claims.details import Place
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import REST
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official
from numcheck.readings.answer import Agreement, Answer, Cited, Reading, Unanswered
from numcheck.readings.coverage import uncovered
from numcheck.readings.history import scopes, step_of, windowed
from numcheck.readings.number import REVISIONS
from numcheck.readings.operations import members
from numcheck.readings.operations.comparison import CLOSE

MIXED = "The sentence ranks months or years, and names a period of another length."
PARTS = "Only whole months and years are ranked against each other."
LOWEST = "Which member is the lowest is not told: the smallest ones are not published."
TOGETHER = "Several members told together have no place among them."
UNNAMED = "CBP adds some members up under one, and one of them may stand before."
EARLIER = "The figures held do not reach back far enough to tell."

MOST_CITED = 5
"""How many of those that stand before are cited."""

AS_LARGE = Decimal("0.75")
"""From what part of a total on the Border Patrol's figure alone leaves open whether all of CBP's was as high."""


def answer(claim: Claim, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The place against the one that is told."""
    place = claim.detail
    if not isinstance(place, Place):
        return Unanswered("NC902", "")
    if place.among is not None and place.own:
        return members.answer(claim, place, reading, catalog)
    if place.among is not None:
        return _of_member(claim, place, reading, catalog)
    step = "month" if reading.period.is_month else "year"
    if place.step not in (None, step):
        return Unanswered("NC904", MIXED)
    if not reading.period.is_month and reading.period.length != 12:
        return Unanswered("NC904", PARTS)
    return _of_period(claim, place, reading, catalog)


def _told(claim: Claim) -> int:
    if claim.figure.value is not None:
        return int(claim.figure.value)
    return 1 + (len(claim.detail.behind) if isinstance(claim.detail, Place) else 0)  # "the most of any but Yuma"


def _of_member(claim: Claim, place: Place, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The place of a member among all of its dimension that the same datasets hold in that scope and period.

    Where no border is named, its place among those at its own border is right too. Who is told to be before it has to.
    """
    dimension = place.among
    assert dimension is not None
    named = catalog.dimensions[dimension].members.get(reading.scope.get(dimension, ""))
    if named is None:
        return Unanswered("NC904", TOGETHER)
    own = catalog.total(reading.measure, reading.scope, reading.period)
    if own is None:
        return uncovered(reading, reading.period, catalog)
    if claim.figure.extreme == "low" or not own.value:
        return Unanswered("NC902", LOWEST)
    around = _around(claim, dimension, reading, named.implies)
    others = list(_members(dimension, around, reading, catalog))
    surely = [o for o in others if o.value - o.rounding > own.value + own.rounding]
    maybe = [o for o in others if o.value + o.rounding > own.value - own.rounding]
    told, first, last = _told(claim), len(surely) + 1, len(maybe) + 1
    if told > last and _unnamed(around, own, others, reading, catalog) > own.value:
        return Unanswered("NC902", UNNAMED)
    home = named.implies.get("border")
    near = [o for o in surely if home in (None, o.scope.get("border"))]
    if not first <= told <= last and told == len(near) + 1:
        surely, first, last = near, told, told
    holds = first <= told <= last and {one.scope.get(dimension) for one in maybe}.issuperset(place.behind)
    if not holds and _may_be(told, [one for one in others if home in (None, one.scope.get("border"))], others, own):
        return Unanswered("NC904", CLOSE)
    return Answer(reading, Decimal(first), _cited(own, surely), Agreement.AGREES if holds else Agreement.OFF)


def _may_be(told: int, near: Sequence[Official], others: Sequence[Official], own: Official) -> bool:
    """Whether the place would be the one told if revisions had moved those near to it: 45,760 and 45,690."""
    slack = REVISIONS * own.value
    return any(
        sum(one.value > own.value + slack for one in some)
        < told
        <= 1 + sum(one.value > own.value - slack for one in some)
        for some in (near, others)
    )


def _around(claim: Claim, dimension: str, reading: Reading, implied: Scope) -> Scope:
    """The scope without the member, and without the border that only the member says."""
    around, told = reading.scope.without(dimension), claim.evidence.get("border")
    said = told is not None and told.source is Source.STATED
    return around if said or "border" not in implied else around.without("border")


def _members(dimension: str, around: Scope, reading: Reading, catalog: Catalog) -> Iterator[Official]:
    """The totals of the other members that belong to the scope."""
    for name, member in catalog.dimensions[dimension].members.items():
        apart = any(d in around and around[d] != told for d, told in member.implies.items() if d != "border")
        elsewhere = around.get("border", "nationwide") not in (
            "nationwide",
            member.implies.get("border", around.get("border")),
        )
        if name == reading.scope[dimension] or apart or elsewhere or name.startswith(REST):
            continue
        total = catalog.total(reading.measure, member.implies.having(around).having({dimension: name}), reading.period)
        if total is not None:
            yield total


def _unnamed(around: Scope, own: Official, others: Sequence[Official], reading: Reading, catalog: Catalog) -> Decimal:
    """What the whole has besides the members held."""
    whole = catalog.total(reading.measure, around, reading.period)
    return Decimal(0) if whole is None else whole.value - own.value - sum(o.value for o in others)


def _of_period(claim: Claim, place: Place, reading: Reading, catalog: Catalog) -> Answer | Unanswered:
    """The place of a period among those known when the article appeared, or known when it was over."""
    own = catalog.total(reading.measure, reading.scope, reading.period)
    if own is None:
        return uncovered(reading, reading.period, catalog)
    held = _series(reading.scope, reading, catalog)
    known = [o for o in held if place.until is None or o.period.last <= place.until]
    before = [o for o in known if o.period.last < reading.period.first]
    told, low = _told(claim), claim.figure.extreme == "low"
    higher = _beyond(known, own, low)
    earlier = _earlier(reading, held, catalog)
    outdone = [] if low else _beyond(earlier, own, low)
    places = {len(rivals) + len(outdone) + 1 for rivals in (higher, _beyond(before, own, low))}
    component = claim.evidence.get("component")
    if component is not None and component.source is Source.STATED:
        places |= {len(higher) + 1}  # "in CBP's records": its own series, which begins with fiscal 2017
    cited = _cited(own, [*higher, *outdone])
    since = min((*earlier, *held, own), key=attrgetter("period.first"))
    if told in places:
        return Answer(reading, Decimal(len(higher) + len(outdone) + 1), cited, Agreement.AGREES, since)
    doubtful = len(earlier) if low else sum(o.value >= AS_LARGE * own.value for o in earlier) - len(outdone)
    if max(places) < told <= max(places) + doubtful:
        return Unanswered("NC901", EARLIER)
    return Answer(reading, Decimal(len(higher) + len(outdone) + 1), cited, Agreement.OFF, since)


def _series(scope: Scope, reading: Reading, catalog: Catalog) -> list[Official]:
    """The other periods of the same length that the words reach back to."""
    held = catalog.history(reading.measure, scope, step_of(reading.period))
    return [o for o in windowed(reading, held) if o.period != reading.period]


def _earlier(reading: Reading, held: Sequence[Official], catalog: Catalog) -> list[Official]:
    """The periods before the series begins, of a part of its scope that reaches back further (the Border Patrol)."""
    begins = min((o.period for o in held), default=reading.period)
    for scope in scopes(reading, catalog):
        if scope != reading.scope:
            return [o for o in _series(scope, reading, catalog) if o.period.last < begins.first]
    return []


def _beyond(rivals: Sequence[Official], own: Official, low: bool) -> list[Official]:
    """Those above (below) the figure."""
    return [o for o in rivals if (o.value < own.value if low else o.value > own.value)]


def _cited(own: Official, rivals: Sequence[Official]) -> tuple[Cited, ...]:
    """The figure, and the nearest of those that stand before it."""
    nearest = sorted(rivals, key=lambda o: abs(o.value - own.value))[:MOST_CITED]
    return (Cited("value", own), *(Cited("record", o) for o in nearest))
