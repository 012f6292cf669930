"""Sentences that narrow what was told before them: `That data is for the Swanton Sector only`."""

import re
from collections.abc import Sequence
from functools import cache

from numcheck.claims.claim import Claim
from numcheck.documents.document import Document
from numcheck.lexicon.loader import load


def restrict(document: Document, claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, those ambiguous (NC904) that a later sentence of their paragraph says to be of a part alone."""
    by_paragraph: dict[int, int] = {}
    for sentence in document.sentences:
        if _pattern().match(document.text, sentence.span.start, sentence.span.end):
            by_paragraph[sentence.paragraph] = sentence.number
    if not by_paragraph:
        return tuple(claims)
    return tuple(
        claim._replace(reason=claim.reason or "NC904")
        if claim.sentence.number < by_paragraph.get(claim.sentence.paragraph, 0)
        else claim
        for claim in claims
    )


@cache
def _pattern() -> re.Pattern[str]:
    """`Those numbers` at a sentence's start, and behind it both `for` and `only`, with no figure before them."""
    lexicon = load("claims")
    keys = ("point", "data", "of", "only")
    point, data, of, only = ("|".join(map(re.escape, lexicon.words("restriction", key))) for key in keys)
    near = r"[^.;:,\d]{0,100}\b"
    return re.compile(rf"(?:{point})\s+(?:{data})\b(?={near}(?:{of})\b){near}(?:{only})\b", re.IGNORECASE)
