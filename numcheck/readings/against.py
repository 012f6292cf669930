"""What a change is compared with: what its words say, or the time before where they say nothing."""

from collections.abc import Sequence, Set

from numcheck.claims.when.shifted import earlier
from numcheck.documents.document import Span
from numcheck.readings.number import Fit
from numcheck.readings.weigh.change import bases
from numcheck.readings.weighed import Option, Weighed


def says_against(weighed: Weighed, lead: Option) -> bool:
    """Whether words beside the number name the time compared with, and it is the one of the reading."""
    near = [one for one in weighed.proposal.times.against if one.evidence.relation.is_near]
    told = [period for one in near for period, _ in one.meanings]
    return bool(near) and (not told or lead.baseline in told)


def is_compared_so(
    weighed: Weighed, meant: Option, stretch: Span, of_it: Sequence[Option], dated: Set[Span | None]
) -> bool:
    """Whether a change is compared with what its stretch says, or with the time before where nothing is said.

    Args:
        weighed: The change.
        meant: Its reading.
        stretch: Its own stretch of its sentence.
        of_it: Its readings of the level that it is told of.
        dated: Where words of the article tell the time of that.
    """
    against = weighed.proposal.times.against
    own = [one for one in against if one.evidence.span is not None and stretch.contains(one.evidence.span)]
    if meant.baseline is None:
        return not own  # "half of February 2024's" is no share
    near = [one for one in against if one.evidence.relation.is_near]
    if not near and weighed.proposal.is_of_that:
        return False  # "18,700 in the north; in the south about nine times as many": of the other number
    if not near:
        asked = {one.baseline for one in of_it if one.fit is not Fit.UNHELD}
        every = not meant.period.is_month or {base for base, _ in earlier(meant.period)} <= asked
        return every and _is_since_the_last(weighed, dated)
    return all(meant.baseline in [base for base, _ in bases(one, meant.period)] for one in own or near)


def _is_since_the_last(weighed: Weighed, dated: Set[Span | None]) -> bool:
    """Whether a change that nothing is compared with is one from the time before: told in passing, or to a number.

    Not where its clause names another time, or has words of one: `have fallen`, `after a peak`, `in two years`.
    """
    proposal = weighed.proposal
    line = proposal.line
    appended = proposal.leads_on or line.frame.zones[proposal.figure.span].verb is None
    clause = Span(*line.frame.clause(proposal.figure.span.start))
    others = any(clause.contains(time.span) and time.span not in dated for time in line.times)
    return appended and not others and not line.says("from_when", *clause)
