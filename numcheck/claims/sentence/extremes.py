"""Extremes without the form of one: `encounters peaked in May`, `never higher`, `Tucson had the most arrests`."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from numcheck.claims.details import ORDERED_NOUNS
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.lastly import Lastly
from numcheck.claims.sentence.moved import MOST
from numcheck.claims.sentence.placed import had_more, placed
from numcheck.claims.sentence.went import phrase
from numcheck.claims.sentence.words import before
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind

_NEVER, _NEXT = 40, 24
"""How far before a comparative, in characters, `never` may stand, and behind an adjective what is put in an order."""


class Extremes(NamedTuple):
    """Phrases of a sentence that tell an extreme, as superlatives.

    Attributes:
        times: Those that put a time before others.
        members: Those that put a member first among those of its dimension.
        lasts: Of those of times the ones that tell when it was last so.
    """

    times: tuple[Figure, ...] = ()
    members: tuple[Figure, ...] = ()
    lasts: tuple[Figure, ...] = ()


def extremes(
    text: str,
    words: Sequence[Mention],
    slots: Sequence[Mention],
    figures: Sequence[Figure],
    frame: Frame,
    lasts: Sequence[Lastly] = (),
) -> Extremes:
    """The phrases that say so where no figure does."""
    found = [one for one in words if one.tag in ("peaked", "extreme", "leading", "placed")]
    if not (found or lasts) or len(found) > MOST:
        return Extremes()
    first = list(_members(text, found, words, slots))
    told = [phrase(text, one.span, low=one.low) for one in lasts]
    times = (*told, *(one for one in _times(text, found, frame) if not any(o.span.overlaps(one.span) for o in told)))
    members = (*first, *placed(text, found, slots, figures, first))
    free, leaders = (tuple(one for one in some if _is_free(one.span, figures)) for some in (times, members))
    return Extremes(free, leaders, tuple(told))


def _is_free(span: Span, figures: Sequence[Figure]) -> bool:
    """Whether no figure says it, nor any part of it, but how many are put in an order: `led all nine sectors`."""
    over = (one for one in figures if one.full_span.overlaps(span))
    return all(one.kind is Kind.COUNT and span.contains(one.full_span) for one in over)


def _times(text: str, found: Sequence[Mention], frame: Frame) -> Iterator[Figure]:
    for one in found:
        if one.tag == "peaked":
            yield phrase(text, one.span, low=one.value == "low")
        elif one.tag == "extreme":
            start = max(frame.clause(one.span.start)[0], one.span.start - _NEVER)
            leading = text[start : one.span.start].lower().split()
            compares = one.value in ("higher", "lower")
            if not before("never" if compares else "not_ever").isdisjoint(leading):
                yield phrase(text, one.span, low=one.value in ("low", "lower"))


def _members(
    text: str, found: Sequence[Mention], words: Sequence[Mention], slots: Sequence[Mention]
) -> Iterator[Figure]:
    nouns = [m.span for m in words if m.tag == "order" and m.value in ORDERED_NOUNS]
    counted = [m.span for m in slots if m.tag in ("measure", "people")]
    for one in found:
        if one.tag != "leading":
            continue
        after = nouns if one.value == "noun" else counted if one.value == "counted" else [*nouns, *counted]
        end = next((s.end for s in sorted(after) if _is_next(text, one.span, s)), None)
        if one.value == "none":
            end = had_more(text, one.span.end, or_close=True)
        if one.value == "first" or (one.value == "alone" and end is None):
            end = one.span.end
        if one.value == "bare":
            end = one.span.end if _is_bare(text, one.span, slots) else None
        if end is not None and not _is_other(text, one):
            yield phrase(text, Span(one.span.start, end), low=False)


def _is_bare(text: str, verb: Span, slots: Sequence[Mention]) -> bool:
    """Whether a verb stands between a member and the end of its clause: `Rio Grande Valley led, Tucson was second`."""
    named = next((m.span for m in slots if m.tag == "scope" and 0 < verb.start - m.span.end <= 1), None)
    if named is None or not before("at_a_place").isdisjoint(
        text[max(0, named.start - _NEXT) : named.start].lower().split()[-1:]
    ):
        return False  # "the trail in San Diego led, he said, to Tucson"
    return text[verb.end : verb.end + 1] in (".", ",", ";", ":", "")


def _is_other(text: str, one: Mention) -> bool:
    """Whether it tells no place: `was first reported`; `rose more than any other`, which is more of a rise."""
    if one.value == "first":
        return not _is_a_place(text, one.span.end)
    return one.value == "any" and not text[: one.span.start].rstrip().endswith((",", "–", "—", "-", "(", ";"))


def _is_a_place(text: str, at: int) -> bool:
    """Whether what follows `was first` leaves it a place: no `was first reported`."""
    following = text[at:].lower().split(maxsplit=1)[:1]
    return text[at : at + 1] in (".", ",", ";", ":", "") or not before("behind_first").isdisjoint(following)


def _is_next(text: str, adjective: Span, noun: Span) -> bool:
    gap = text[adjective.end : noun.start]
    return adjective.end < noun.start <= adjective.end + _NEXT and not any(sign in gap for sign in ",;:(.")
