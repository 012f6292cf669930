"""Whether words bound what a record is held against, so that it can be denied."""

from numcheck.claims.claim import Operation
from numcheck.claims.reach import Reach
from numcheck.claims.same_months import is_of_all_time
from numcheck.claims.sentence.words import before
from numcheck.readings.agreement import of_number
from numcheck.readings.answer import Agreement
from numcheck.readings.weighed import Option, Weighed


def is_bounded(weighed: Weighed, lead: Option) -> bool:
    """Whether words say what a record is held against: a stretch of time, months of its name, or all that is known."""
    bound, proposal = weighed.proposal.reach, weighed.proposal
    if lead.doing.operation is not Operation.SUPERLATIVE or bound is None:
        return True
    with_it = next((one for one in proposal.line.frame.owners if one.span == bound.number), None)
    told = None if with_it is None or lead.computed is None else of_number(with_it, lead.computed)
    if told not in (None, Agreement.AGREES):
        return False  # "the 370,883 at the peak": of another time than the first one that the sentence tells
    return _says_bound(bound, proposal.figure.text)


def _says_bound(bound: Reach, superlative: str) -> bool:
    if bound.since is not None:
        return not _DATED.isdisjoint(bound.since.fields)
    if not before("bounding").isdisjoint(superlative.lower().split()):
        return False  # "the fewest since the 1970s", "since he took office": words that bound it, unread or loosely
    told = bound.back is not None or bound.in_year or bound.same_months or bool(bound.within)
    return told or is_of_all_time(superlative)


_DATED = frozenset(("m", "fy", "y", "y2", "of"))
"""Fields of a time that names a month, a season or a year."""
