"""On what a suggestion rests: the words of the claim's own sentence, or what was taken from elsewhere."""

from numcheck.claims.claim import Claim, Evidence, Source

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
    return bool(claim.period) and all(_is_clear(told, claim) for told in slots)


def is_stated(claim: Claim) -> bool:
    """Whether words of its own sentence alone say all that a claim is about: no convention, no number, no silence."""
    evidence = claim.evidence
    named = evidence.keys() >= {"measure", "period", "component", "border"}
    return named and bool(claim.period) and all(_is_said(told, claim) for told in evidence.values())


def _is_clear(told: Evidence, claim: Claim) -> bool:
    return told.source in (Source.STATED, Source.SETTLED, Source.DEFAULT) or _is_said(told, claim)


def _is_said(told: Evidence, claim: Claim) -> bool:
    """Whether words of the sentence say it; what is stated without a place is said by the figure itself."""
    if told.span is None or told.convention is not None:
        return told.source is Source.STATED and told.convention is None
    return told.source in (Source.STATED, Source.INHERITED) and claim.sentence.span.contains(told.span)
