"""Places in an order: `the second-highest month on record`, `the third-busiest sector`, `Cuba ranked third`."""

from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Claim
from numcheck.claims.clauses import Clause
from numcheck.claims.details import AMONG, Place
from numcheck.claims.phrases import Mention
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

_NOUN_WITHIN = 3  # words between an adjective and its noun ("the second-busiest Border Patrol sector")
_RANKED = (Kind.RANK, Kind.ORDINAL, Kind.SUPERLATIVE)


class Ranked(NamedTuple):
    """A place, the member that has it where members are compared, and whether several may be meant."""

    place: Place
    member: Mention | None = None
    several: bool = False


def ranked(clause: Clause, before: Claim | None) -> Ranked | None:
    """What the clause says of a place in an order; None where it says none that these figures can tell."""
    kind = clause.figure.kind
    if kind not in _RANKED or (kind is Kind.ORDINAL and not _is_place(clause, before)):
        return None
    noun = _noun(clause)
    if noun in AMONG:
        return _among(clause, noun)
    if kind is Kind.SUPERLATIVE:
        return None
    if noun in ("month", "year"):
        return Ranked(Place(None, "month" if noun == "month" else "year"))
    if noun == "other":
        return None
    ever = any(m.value == "ever" for m in clause.of("rank"))
    for dimension in () if ever else AMONG:
        found = _among(clause, dimension)
        if found.member is not None or found.several:
            return found
    if noun is None and not ever:
        leaned = before.detail if before is not None else None
        among = leaned.among if isinstance(leaned, Place) else next((m.value for m in rivals(clause)), None)
        return None if among is None else Ranked(Place(among))
    return Ranked(Place(None))


def _is_place(clause: Clause, before: Claim | None) -> bool:
    """Whether an ordinal is a place: `ranked second`, `came third, with ...`, and behind another place `Cuba third`."""
    span, text = clause.figure.span, clause.parts.text
    following = text[span.end : span.end + 20].split()[:1]
    words = [word.strip(",.;:)—–").lower() for word in following]
    ends = not words or not words[0] or text[span.end : span.end + 1] in ",.;:)" or words[0] in _followers()
    if not ends:
        return False
    verbs = [m for m in clause.of("rank") if m.value == "verb"]
    if any(m.span.end + 1 == span.start for m in verbs):
        return True
    leaned = before is not None and isinstance(before.detail, Place) and before.detail.among
    names = (m for m in clause.of("scope") if m.value in AMONG)
    return bool(leaned) and any(m.span.end + 1 == span.start for m in names)


@cache
def _followers() -> frozenset[str]:
    return frozenset(load("claims").words("between", "place"))


def _noun(clause: Clause) -> str | None:
    """What is put in an order, where a noun behind the figure says so; `other` where it says something else."""
    span, text = clause.figure.span, clause.parts.text
    nouns = sorted((m for m in clause.mentions if m.tag == "order"), key=lambda m: m.span.start)
    if clause.figure.kind is Kind.SUPERLATIVE:
        return next((m.value for m in nouns if span.contains(m.span)), None)
    gaps = [(m.value, text[span.end : m.span.start]) for m in nouns if m.span.start >= span.end]
    behind = [(value, gap) for value, gap in gaps if not any(sign in gap for sign in ",;:()")]
    near = [value for value, gap in behind if len(gap.split()) <= _NOUN_WITHIN]
    if clause.figure.kind is Kind.ORDINAL:
        return next((value for value, _ in behind if value in AMONG), None)
    return "other" if "other" in near else next(iter(near), None)


def _among(clause: Clause, dimension: str) -> Ranked:
    """The member that has the place: the one named before it, beside those that it is only ahead of or behind."""
    start = clause.full_span.start
    named = [m for m in clause.mentions if m.tag == "scope" and m.value == dimension and not is_rival(m, clause)]
    found = [m for m in named if m.span.end <= start] or [m for m in named if is_told(m, clause)]
    beside = [m for m in found if 0 < start - m.span.end <= 1]  # "Tucson was the busiest, and San Diego second-busiest"
    found = beside or found
    different = {m.meaning.scope[dimension] for m in found}
    whole = [m for m in found if "+" not in m.meaning.scope[dimension]]
    one = whole[-1] if len(different) == 1 and whole else None
    return Ranked(Place(dimension), one, several=bool(found) and one is None)


def is_rival(mention: Mention, clause: Clause) -> bool:
    """`behind Mexico`, `ahead of Yuma`, `overtook Tucson`."""
    ends = (m.span.end for m in clause.of("rank") if m.value == "rival")
    gaps = (clause.parts.text[end : mention.span.start] for end in ends if end <= mention.span.start)
    return any(not set(gap.lower().split()) - {"the", "only"} for gap in gaps)


def rivals(clause: Clause) -> tuple[Mention, ...]:
    """The members that are named only as standing before or behind the one that has the place."""
    return tuple(m for m in clause.mentions if m.tag == "scope" and m.value in AMONG and is_rival(m, clause))


def is_told(mention: Mention, clause: Clause) -> bool:
    """`The second-busiest sector was Del Rio`."""
    between = clause.parts.text[clause.figure.span.end : mention.span.start].lower().split()
    return bool(between) and between[-1 - (between[-1] == "the") :][:1] in (["was"], ["is"], ["were"])


def place_named(clause: Clause) -> Span | None:
    """The words by which an order at the border is one of what is counted there, where no measure is named.

    `Cuba was the second-largest nationality at the southwest border`, `ports of entry had their busiest year`.
    """
    if clause.figure.kind not in _RANKED:
        return None
    border = [m for m in clause.parts.mentions if m.tag == "scope" and m.meaning.convention is None]
    own = [m for m in border if m.value in ("border", "component", "area") and not m.meaning.loose]
    own += [m for m in clause.parts.mentions if m.tag == "measure" and not m.meaning.loose]
    if not own:
        return None
    busy = [m for m in clause.mentions if m.tag == "rank" and m.value == "busy"]
    inside = any(m.span.overlaps(clause.figure.span) for m in busy)
    found = ranked(clause, None)
    among = found is not None and found.place.among is not None and (found.member is not None or found.several)
    return own[0].span if inside or among else None


def told_place(clause: Clause, before: Claim | None) -> Place | None:
    """The place that a number restates, for what the sentence ranks after it (`..., and Cuba third`)."""
    place = before.detail if before is not None and restates_place(clause, before) else None
    return place if isinstance(place, Place) else None


def restates_place(clause: Clause, before: Claim | None) -> bool:
    """`Guatemala came second, with 231,565 encounters`: the number is of the member that has the place."""
    place = before.detail if before is not None else None
    if not isinstance(place, Place) or place.among is None or clause.figure.kind is not Kind.COUNT:
        return False
    words = clause.parts.text[clause.span.start : clause.full_span.start].lower().strip(" ,").split()
    return words in (["with"], ["at"], ["with", "a", "total", "of"])
