"""On what a suggestion rests: the words of the claim's own sentence, or what was taken from elsewhere."""

from collections.abc import Sequence

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.periods import Period

_AGENCY = "CBP"


def is_clear(claim: Claim, named: str = "") -> bool:
    """Whether nothing that a claim says is carried over from another sentence, or left unclear.

    Words of an earlier clause of the sentence are its own, and so are the headings of a cell; what a convention or a
    number settles is clear. On the whole agency nothing rests: what is counted is all of its unless somebody says
    otherwise.

    Args:
        claim: The claim.
        named: A slot that the edit itself fills, or "".
    """
    whole = claim.scope.get("component", _AGENCY) == _AGENCY
    without = {named, "component"} if whole else {named}
    slots = (told for slot, told in claim.evidence.items() if slot not in without)
    return _has_one_time(claim) and all(_is_clear(told, claim) for told in slots)


def is_stated(claim: Claim) -> bool:
    """Whether words of its own sentence alone say all that a claim is about: no convention, no number, no silence."""
    evidence = claim.evidence
    named = evidence.keys() >= {"measure", "period", "component", "border"}
    return named and _has_one_time(claim) and all(_is_said(told, claim) for told in evidence.values())


def _is_clear(told: Evidence, claim: Claim) -> bool:
    return told.source in (Source.STATED, Source.SETTLED, Source.DEFAULT) or _is_said(told, claim)


def _is_said(told: Evidence, claim: Claim) -> bool:
    """Whether words of the sentence say it; what is stated without a place is said by the figure itself."""
    if told.span is None or told.convention is not None:
        return told.source is Source.STATED and told.convention is None
    return told.source in (Source.STATED, Source.INHERITED) and claim.sentence.span.contains(told.span)


def _has_one_time(claim: Claim) -> bool:
    """Whether the words allow one time, and one to compare it with; a month without a year is the last of its name."""
    compared = {base for own, base in claim.asked if own == claim.asked[0][0]}
    return len(compared) < 2 and _is_one(claim.period)


def _is_one(periods: Sequence[Period]) -> bool:
    first, *others = periods or (None,)
    return not others or all(
        one.is_month and first is not None and first.is_month and (one.first - first.first) % 12 == 0 for one in others
    )
