"""Whether an order that does not hold is denied: a record, a place, a run, a mark passed, one more than another.

Of two directions one is right by chance, and what a record is one of is often left unsaid. So the figure's own clause
has to say who, where and when, its words have to bound what is compared, and every reading near the first one says no.
"""

from collections.abc import Iterable, Iterator

from numcheck.claims.candidate import Evidence
from numcheck.claims.claim import Operation
from numcheck.claims.details import Place, Rivals
from numcheck.claims.phrases import PLACES
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.scope import WHO
from numcheck.figures.figure import Figure, Kind
from numcheck.readings.answer import Ruling
from numcheck.readings.bounded import is_bounded
from numcheck.readings.decision import NO_RECORD, SURELY_HELD, Decision
from numcheck.readings.departures import departures
from numcheck.readings.doubt import leaves_border
from numcheck.readings.number import Fit
from numcheck.readings.plain import unused
from numcheck.readings.weighed import Option, Weighed

_RIVAL = 320
"""How much more than the first reading one may cost under which the order holds, for the first one to be doubted."""

_NAMED = ("border", "area", "drug", "state")
"""Slots of which one has to be said for an order to be denied."""

UNPLAIN = "an order is denied only in plain words"
"""The reason of one left open whose words, or those near them, may be meant otherwise."""


def denied(weighed: Weighed, lead: Option) -> Decision:
    """What is said of an order that no reading vouches for."""
    plain = _is_plain(weighed, lead) or _is_of_that(weighed, lead) or _is_so_nowhere(weighed, lead)
    told = (plain and _is_clear(weighed, lead)) or _is_otherwise(weighed, lead)
    told = told and not _is_counted_otherwise(weighed, lead) and not _is_of_some_border(weighed, lead)
    if lead.fit is Fit.OFF and told and not _is_said_later(weighed, lead):
        return Decision(Ruling.FLAGGED, NO_RECORD, lead)
    return Decision(Ruling.OPEN, UNPLAIN, lead)


def _is_counted_otherwise(weighed: Weighed, lead: Option) -> bool:
    """`A sector that a year ago was the busiest made 1,200 arrests in March`: its time counts from the one read."""
    if lead.doing.operation not in (Operation.RANK, Operation.SUPERLATIVE):
        return False
    words = weighed.periods.get(lead.period)
    counted = (one for one in weighed.proposal.times.anchored if one.evidence.relation.is_near)
    return any(words is None or words.span != one.evidence.span for one in counted)


_MEMBERS = (*PLACES, "drug", *WHO)
"""Slots of which words of a later clause say nothing of an order."""


def _is_said_later(weighed: Weighed, lead: Option) -> bool:
    """Whether words of a later clause alone say where or of whom: `2018 was below 2016, and Yuma passed Tucson`.

    Or words behind it do where others stand ahead of it: `While Texas and Arizona declined, California rose`.
    """
    held, figure = dict(lead.members), weighed.proposal.figure
    stop = max(figure.span.end, weighed.proposal.line.frame.clause(figure.span.start)[1])
    for name in _MEMBERS:
        words = weighed.slots[name].get(held[name]) if name in held and name in weighed.slots else None
        if words is None or words.span is None or words.span.start < figure.span.end:
            continue
        ahead = (one for value, one in weighed.proposal.slots[name].named if value not in (None, held[name]))
        if words.span.start >= stop or any(one.relation.is_of_sentence and _is_ahead(one, figure) for one in ahead):
            return True
    return False


def _is_ahead(words: Evidence, figure: Figure) -> bool:
    return words.span is not None and words.span.end <= figure.span.start


def of_a_level(weighed: Weighed, lead: Option, levels: Iterable[Option]) -> bool:
    """Whether an order that does not hold is told of a level beside it, which holds.

    `25,000 apprehensions in August, making it the busiest sector`, `144,556, the lowest of the Biden presidency`.
    """
    if lead.doing.operation not in _OF_A_LEVEL or weighed.proposal.is_unnumbered:
        return False
    if _is_of_another_clause(weighed, lead):
        return False
    if lead.fit is not Fit.OFF or not _is_understood(weighed, lead) or not any(one.is_of_same(lead) for one in levels):
        return False
    # a run of others may be meant: "and, for the third month, more than 50,000"
    run = lead.doing.operation is Operation.STREAK
    held = weighed.part(Fit.UNHELD) < SURELY_HELD
    return held and is_bounded(weighed, lead) and not any(run or one.is_of_same(lead) for one in _rivals(weighed, lead))


_OF_A_LEVEL = (Operation.RANK, Operation.SUPERLATIVE, Operation.STREAK)
"""Orders that are told of a level beside them."""


_NEAREST = {Operation.COMPARISON: 45, Operation.RANK: 80, Operation.SUPERLATIVE: _RIVAL}
"""How near the first reading one may hold, for an order to be denied whose time numbers before it bear out."""


def of_a_time_told(weighed: Weighed, lead: Option) -> bool:
    """Whether an order, of which numbers before it say when it was, holds in no reading near the first one.

    `About 97,000 came in May. ... Tucson was the busiest sector`, which was the second.
    """
    near = _NEAREST.get(lead.doing.operation)
    if near is None or lead.fit is not Fit.OFF or not _is_understood(weighed, lead) or weighed.proposal.is_mark:
        return False
    words = weighed.periods.get(lead.period)
    if _names_two_components(weighed) or (words is not None and _is_of_the_sentence_before(weighed, lead, words)):
        return False
    if any(one.holds and one.cost < lead.cost + near for one in weighed.options):
        return False
    if lead.baseline is not None and lead.baseline.length != lead.period.length:
        return False
    told = _is_of_totals(weighed, lead) and not _is_of_several(weighed, lead) and is_bounded(weighed, lead)
    told = told and not _is_of_some_border(weighed, lead) and _says_of_whom(weighed, lead)
    return told and not _is_said_later(weighed, lead) and not _is_counted_otherwise(weighed, lead)


def _is_of_some_border(weighed: Weighed, lead: Option) -> bool:
    """Whether a place is rather one among those at a border that was named: `the largest office on that border`."""
    return lead.doing.operation is Operation.RANK and leaves_border(weighed, lead)


def _says_of_whom(weighed: Weighed, lead: Option) -> bool:
    """Whether its own words name the part of the people that it is read to be of."""
    told = (weighed.slots[name].get(member) for name, member in lead.members if name in WHO)
    return all(words is not None and words.relation.is_near for words in told)


def _is_understood(weighed: Weighed, lead: Option) -> bool:
    """Whether its words are understood, and plain in what they do."""
    return weighed.is_understood and lead.doing.is_plain


def _is_plain(weighed: Weighed, lead: Option) -> bool:
    """Whether its own clause tells all of it, in words that are understood."""
    proposal = weighed.proposal
    if not _is_understood(weighed, lead) or proposal.is_mark:
        return False
    if proposal.figure in proposal.line.moves and not _is_against_a_time(weighed, lead):
        return False
    if not _is_of_totals(weighed, lead) or _is_of_several(weighed, lead):
        return False
    named = proposal.is_own or any(  # of a desk's own figures no place needs to be named
        one.slot in _NAMED and (one.relation.is_near or one.relation is Relation.AHEAD) for one in lead.scoped.choices
    )
    return named and _is_dated(weighed, lead) and is_bounded(weighed, lead) and not any(unused(weighed, lead))


def _is_so_nowhere(weighed: Weighed, lead: Option) -> bool:
    """Whether it is a run, or a named member's place, that nothing likely agrees with, in words that are understood.

    What is told is plain in any words; only of when it is may be left to those before.
    """
    if not _is_understood(weighed, lead) or weighed.agreeing is not None:
        return False
    if _is_of_another_clause(weighed, lead):
        return False
    place = lead.doing.detail
    placed = isinstance(place, Place) and place.member is not None and _is_of_totals(weighed, lead)
    return placed or lead.doing.operation is Operation.STREAK


def _is_of_another_clause(weighed: Weighed, lead: Option) -> bool:
    """`arrests, which topped 2.2 million in fiscal 2022, have fallen two years running`: not until that year."""
    words, proposal = weighed.periods.get(lead.period), weighed.proposal
    told = None if words is None else words.span
    return told is not None and proposal.line.frame.encloses(told, proposal.figure.span)


_NEAR = 100
"""How much more than the first reading one may cost by which two are compared, or a member's place is told."""


def _is_otherwise(weighed: Weighed, lead: Option) -> bool:
    """Whether two are compared, or a place is told, of a time that words name, and no reading near the first holds."""
    words, place = weighed.periods.get(lead.period), lead.doing.detail
    compared = lead.doing.operation is Operation.COMPARISON or (isinstance(place, Place) and place.among is not None)
    if not compared or words is None or words.relation in _UNNAMED or weighed.gap <= _NEAR:
        return False
    understood = _is_understood(weighed, lead) and _is_of_totals(weighed, lead)
    if _names_two_components(weighed) or _is_of_the_sentence_before(weighed, lead, words):
        return False
    alike = lead.baseline is None or lead.baseline.length == lead.period.length
    return understood and alike and weighed.part(Fit.UNHELD) < SURELY_HELD and _says_of_whom(weighed, lead)


def _is_of_the_sentence_before(weighed: Weighed, lead: Option, words: Evidence) -> bool:
    """Whether it counts from a number further back than the sentence right before, which tells another time.

    `In March they fell to 7,181. Venezuelans rose in September 2023. Del Rio was second that month.`
    """
    told = (period for period, one in weighed.periods.items() if one.relation is Relation.BEFORE)
    others = any(one.length == lead.period.length and one != lead.period for one in told)
    return others and words.relation is Relation.ANTECEDENT and isinstance(lead.doing.detail, Place)


def _names_two_components(weighed: Weighed) -> bool:
    """Whether its own clause names more than one: `the ports saw more than in May, the Border Patrol fewer`."""
    told = weighed.slots.get("component")
    return told is not None and sum(one.relation.is_own and name is not None for name, one in told.items()) > 1


_UNNAMED = (Relation.UNSAID, Relation.LATER)
"""How words stand to a number by which no time is named before it."""


def _is_of_several(weighed: Weighed, lead: Option) -> bool:
    """Whether several may be those that are held against others: `Cubans and Haitians came; they outnumbered ...`."""
    if not isinstance(lead.doing.detail, Rivals):
        return False
    said = weighed.slots[lead.doing.detail.dimension].items()
    return sum(member is not None and words.relation.is_of_sentence for member, words in said) > 1


def _is_of_that(weighed: Weighed, lead: Option) -> bool:
    """`It was the fifth straight decline`: a run up to the very number that it points back at, or a record of it."""
    that, proposal = weighed.pointed, weighed.proposal
    if that is None or not that.holds or weighed.gap <= _RIVAL or not _is_understood(weighed, lead):
        return False
    if lead.doing.operation not in (Operation.STREAK, Operation.SUPERLATIVE):
        return False
    bounded = is_bounded(weighed, lead) and not proposal.is_mark
    return bounded and (that.measure, that.members, that.period) == (lead.measure, lead.members, lead.period)


def _is_against_a_time(weighed: Weighed, lead: Option) -> bool:
    """Whether words beside it name the time that it is held against: `more than in fiscal 2016`, not `fell again`."""
    against = weighed.proposal.times.against
    told = (one for one in against if one.time.compares and one.evidence.relation.is_near)
    return any(lead.baseline == period for one in told for period, _ in one.meanings)


def _is_of_totals(weighed: Weighed, lead: Option) -> bool:
    """Whether totals are put in an order: not `the steepest climb of any sector`, nor `the largest sector` alone."""
    proposal = weighed.proposal
    figure, line = proposal.figure, proposal.line
    if lead.doing.operation not in (Operation.SUPERLATIVE, Operation.RANK) or figure.kind is Kind.ORDINAL:
        return True
    if figure in line.extremes.members:
        clause = line.frame.clause(figure.span.start)
        known = [figure.span, *(one.span for one in line.said("rank", *clause, "rival"))]  # "ahead of Tucson"
        moves = line.said("move", *clause)  # "Yuma led the way in growth"
        return all(any(span.contains(move.span) for span in known) for move in moves)
    if lead.doing.operation is Operation.RANK and line.says("move", *figure.span):
        return False
    words = before("of_traffic" if proposal.leans else "of_totals")
    return not words.isdisjoint(figure.words)


def _is_dated(weighed: Weighed, lead: Option) -> bool:
    """Whether its own clause says the time; a total that runs on is told by its last month."""
    running = lead.doing.operation is Operation.THRESHOLD
    told = (
        evidence
        for period, evidence in weighed.periods.items()
        if period == lead.period or (running and period.last == lead.period.last)
    )
    return any(evidence.relation.is_near or evidence.relation is Relation.AHEAD for evidence in told)


def _rivals(weighed: Weighed, lead: Option) -> Iterator[Option]:
    """The readings near the first one by which the order holds."""
    return (one for one in weighed.options if one.holds and one.cost <= lead.cost + _RIVAL)


def _is_clear(weighed: Weighed, lead: Option) -> bool:
    """Whether what it rests on is held, and no reading near it says yes."""
    if weighed.part(Fit.UNHELD) >= SURELY_HELD:
        return False
    return all(any(left.is_own for left in departures(weighed, one)) for one in _rivals(weighed, lead))
