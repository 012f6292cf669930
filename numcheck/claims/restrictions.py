"""Sentences that narrow what was told before them: `That data is for the Swanton Sector only`."""

import re
from collections.abc import Sequence
from functools import cache

from numcheck.claims.claim import Claim, Evidence, Source
from numcheck.claims.phrases import Mention
from numcheck.claims.story import PLACES
from numcheck.claims.vocabulary import Vocabulary
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Document, Sentence
from numcheck.figures.figure import Figures
from numcheck.lexicon.loader import load


def restrict(document: Document, claims: Sequence[Claim], figures: Figures, words: Vocabulary) -> tuple[Claim, ...]:
    """The claims that a later sentence of their paragraph says to be of a part alone.

    Those of the sentence right before it are of the sector or state that it names, where it names one. Of the others
    before it nobody can tell (NC904), unless they say themselves where they are of.
    """
    found: dict[int, tuple[Sentence, Mention | None]] = {}
    for sentence in document.sentences:
        if _pattern().match(document.text, sentence.span.start, sentence.span.end):
            found[sentence.paragraph] = sentence, _place(sentence, figures, words)
    return tuple(
        _restricted(claim, *found[claim.sentence.paragraph], words) if claim.sentence.paragraph in found else claim
        for claim in claims
    )


def _restricted(claim: Claim, sentence: Sentence, place: Mention | None, words: Vocabulary) -> Claim:
    if claim.sentence.number >= sentence.number:
        return claim
    if place is not None and claim.sentence.number == sentence.number - 1 and place.value not in claim.scope:
        return _at(claim, place, words)
    border = claim.evidence.get("border")
    if place is not None and border is not None and border.source is Source.STATED:
        return claim
    return claim._replace(reason=claim.reason or "NC904")


def _at(claim: Claim, place: Mention, words: Vocabulary) -> Claim:
    """The claim of a place that a later sentence names."""
    members, evidence = dict(claim.scope.items()), dict(claim.evidence)
    for dimension, member in place.meaning.scope.items():
        members[dimension], evidence[dimension] = member, Evidence(Source.LATER, place.span)
    implied = words.implied.get((place.value, members[place.value]), Scope())
    for dimension, member in implied.items():
        members[dimension], evidence[dimension] = member, Evidence(Source.LATER, place.span)
    return claim._replace(scope=Scope(members), evidence=evidence)


def _place(sentence: Sentence, figures: Figures, words: Vocabulary) -> Mention | None:
    """The only sector or state that a sentence names."""
    tokens = figures.tokens
    first, last = tokens.index_at(sentence.span.start), tokens.index_at(sentence.span.end)
    named = [m for m in words.phrases.scan(tokens, first, last) if m.tag == "scope" and m.value in PLACES]
    return named[0] if len(named) == 1 else None


@cache
def _pattern() -> re.Pattern[str]:
    """`Those numbers` at a sentence's start, and behind it both `for` and `only`, with no figure before them."""
    lexicon = load("claims")
    keys = ("point", "data", "of", "only")
    point, data, of, only = ("|".join(map(re.escape, lexicon.words("restriction", key))) for key in keys)
    near = r"[^.;:,\d]{0,100}\b"
    return re.compile(rf"(?:{point})\s+(?:{data})\b(?={near}(?:{of})\b){near}(?:{only})\b", re.IGNORECASE)
