"""What a change is compared with: what its words say, or the time before where they say nothing."""

from collections.abc import Container, Sequence

from numcheck.claims.when.shifted import earlier
from numcheck.documents.document import Span
from numcheck.periods import Period
from numcheck.readings.number import Fit
from numcheck.readings.weigh.change import bases
from numcheck.readings.weighed import Option, Weighed


def says_against(weighed: Weighed, lead: Option) -> bool:
    """Whether words beside the number name the time compared with, and it is the one of the reading."""
    near = [one for one in weighed.proposal.times.against if one.evidence.relation.is_near]
    told = [period for one in near for period, _ in one.meanings]
    return bool(near) and (not told or lead.baseline in told)


def is_compared_so(
    weighed: Weighed, meant: Option, stretch: Span, of_it: Sequence[Option], told: Container[Period | None]
) -> bool:
    """Whether a change is compared with what its stretch says, or with the time before where nothing is said.

    Args:
        weighed: The change.
        meant: Its reading.
        stretch: Its own stretch of its sentence.
        of_it: Its readings of the level that it is told of.
        told: The times of which numbers before it hold.
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
        usual = {base for base, _ in earlier(meant.period)}
        every = len(usual) == 1 or usual <= asked
        return every and _is_since_the_last(weighed, any(base in told for base in asked))
    return all(meant.baseline in [base for base, _ in bases(one, meant.period)] for one in own or near)


def _is_since_the_last(weighed: Weighed, is_base_told: bool) -> bool:
    """Whether a change that nothing is compared with is one from the time before.

    It is told in passing, or of a number, or that time's number is told as well; and its clause has no words of when it
    began: `after a peak`.
    """
    line, figure = weighed.proposal.line, weighed.proposal.figure
    appended = weighed.proposal.leads_on or line.frame.zones[figure.span].verb is None
    return (appended or is_base_told) and not line.says("from_when", *line.frame.clause(figure.span.start))
