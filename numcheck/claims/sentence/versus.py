"""Members held against others: `more Venezuelans than Mexicans`, `than Yuma and Del Rio combined`, `twice as many as`.

All but multiples print no number.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from numcheck.claims.details import Rivals
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.moved import MOST
from numcheck.claims.sentence.went import phrase
from numcheck.claims.when.time import Time
from numcheck.documents.document import Sentence, Span
from numcheck.figures.figure import ORDERS, RATIOS, Figure
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either

DIMENSIONS = ("citizenship", "demographic", "area", "state", "border", "component")
"""What members may be compared of."""

_FAR = 125
"""How many characters before `than` its `more` may stand."""


class Versus(NamedTuple):
    """A comparison of members.

    Attributes:
        figure: The phrase, as a figure without a value; or a multiple.
        behind: What stands behind `than`: of the other side, and of nothing else.
        rivals: Who are compared with.
    """

    figure: Figure
    behind: Span
    rivals: Rivals


def versus(
    text: str, sentence: Sentence, slots: Sequence[Mention], times: Sequence[Time], figures: Sequence[Figure]
) -> Iterator[Versus]:
    """The comparisons of a sentence behind whose `than` nothing but members of one dimension stands.

    One that the next sentence takes back ("It did not.") is none.
    """
    start, end = sentence.span
    if not any(m.tag == "scope" for m in slots) or _is_denied(text, end):
        return
    yield from _by_verbs(text, sentence, slots, times, figures)
    yield from _multiples(text, end, slots, times, figures)
    found = list(_than().finditer(text, start, end)) if "than" in text[start:end].lower() else []
    if len(found) > MOST:
        return
    for than in found:
        way = _way(text, max(start, than.start() - _FAR), than.start())
        if way is None or not any(m.span.start - way.end == 1 for m in slots):
            continue  # "more pay than in 2020"
        rivals, stop = _rivals(text, than.end(), end, slots, times)
        span = Span(way.start, stop)
        if rivals is not None and not any(span.overlaps(figure.full_span) for figure in figures):
            low = text[slice(*way)].lower() not in _words()["more"]
            yield Versus(phrase(text, span, low=low), Span(than.end(), stop), rivals)


def _multiples(
    text: str, end: int, slots: Sequence[Mention], times: Sequence[Time], figures: Sequence[Figure]
) -> Iterator[Versus]:
    """Multiples of another member's total: `twice as many as in Yuma`, `three times what Tucson recorded`.

    Not of its total at another time: `what Tucson had a year earlier`.
    """
    for figure in figures:
        at = _whose_begins(text, figure, end, slots)
        if at is None:
            continue
        rivals, stop = _rivals(text, at, end, slots, times)
        dated = any(at <= time.span.start <= stop + _NEXT for time in times)
        if rivals is not None and len(rivals.groups) == 1 and not dated:
            yield Versus(figure, Span(at, stop), rivals)


def _whose_begins(text: str, figure: Figure, end: int, slots: Sequence[Mention]) -> int | None:
    """Where those begin whose total a multiple is one of: `twice as many as |in Yuma`, `double |Laredo's total`."""
    if figure.kind not in RATIOS:
        return None
    led = _of_another().match(text, figure.span.end, end)
    if led is not None:
        return led.end()
    owner = next((m for m in slots if m.tag == "scope" and m.span.start == figure.span.end + 1), None)
    owned = owner is not None and _total().match(text, owner.span.end, end) is not None
    return figure.span.end + 1 if owned else None


@cache
def _total() -> re.Pattern[str]:
    """What makes a member behind a multiple the one whose total that is of: `'s total`."""
    return re.compile(rf"['’]s?\s+(?:{either(load('multiples').words('words', 'owned'))})\b", re.IGNORECASE)


_NEXT = 24
"""How far behind a rival, in characters, a time may begin at which it is held against."""


def _by_verbs(
    text: str, sentence: Sentence, slots: Sequence[Mention], times: Sequence[Time], figures: Sequence[Figure]
) -> Iterator[Versus]:
    """`Mexicans outnumbered Venezuelans`: a member ahead of the verb, and those behind it.

    What stands behind a place tells more of the place: `ranked third, behind Mexicans and Guatemalans`.
    """
    start, end = sentence.span
    places = [figure.span.end for figure in figures if figure.kind in ORDERS]
    for verb in _verbs().finditer(text, start, end):
        low = verb.group().lower() in _words()["under"]
        if low and any(len(text[at : verb.start()].split()) <= _BY_PLACE for at in places if at <= verb.start()):
            continue
        if not _words()["narrowly"].isdisjoint(text[start : verb.start()].lower().split()[-1:]):
            continue
        rivals, stop = _rivals(text, verb.end(), end, slots, times)
        if rivals is None:
            continue
        own = any(m.span.end <= verb.start() and rivals.dimension in m.meaning.scope for m in slots)
        span = Span(verb.start(), stop)
        if own and not any(span.overlaps(figure.full_span) for figure in figures):
            yield Versus(phrase(text, span, low=low), Span(verb.end(), stop), rivals)


_BY_PLACE = 10
"""How many words may part a place from those that it is behind: `third in 2022, behind Mexicans`."""


def _way(text: str, start: int, than: int) -> Span | None:
    """The nearest `more` or `fewer` before `than`, in its clause; None where it is of something else ("no more")."""
    found = list(_ways().finditer(text, start, than))
    if not found or any(sign in text[found[-1].end() : than] for sign in ".;:!?,()"):
        return None
    leading = text[start : found[-1].start()].lower().split()[-1:]
    between = text[found[-1].end() : than].lower().split()
    if not _words()["not_before"].isdisjoint(leading) or not between or between[-1] in _words()["not_leading"]:
        return None
    return Span(*found[-1].span())


def _rivals(
    text: str, start: int, end: int, slots: Sequence[Mention], times: Sequence[Time]
) -> tuple[Rivals | None, int]:
    """Who stand behind `than`, and where that ends; None where anything else does."""
    named: list[Mention] = []
    at, stop, together = start, start, False
    for word in re.finditer(r"[\w'’.-]*\w|[^\s\w]", text[start:end]):
        first, last = start + word.start(), start + word.end()
        if first < at:
            continue
        told = next((m for m in slots if m.tag == "scope" and m.span.start == first), None)
        if told is not None and named and named[0].meaning.scope.keys().isdisjoint(told.meaning.scope):
            break  # "than Mexicans at the southwest border": of both sides
        if told is not None:
            named.append(told)
            at = stop = told.span.end
        elif named and any(time.span.start == first for time in times):
            break  # a time that both sides share
        elif named and word.group().lower() in _words()["tail"]:
            together = together or word.group().lower() in _words()["together"]
            at = stop = last
        elif word.group().lower() not in _words()["right"]:
            break
    dimension = next((d for d in DIMENSIONS if named and all(d in m.meaning.scope for m in named)), None)
    if dimension is None:
        return None, stop
    groups = tuple(dict.fromkeys(m.meaning.scope[dimension] for m in named))
    return Rivals(dimension, ("+".join(groups),) if together else groups), stop


def _is_denied(text: str, end: int) -> bool:
    """Whether the next sentence takes it back."""
    return text[end : end + 40].lower().lstrip(' \n.!?”"').startswith(tuple(_words()["denied"]))


@cache
def _words() -> Mapping[str, frozenset[str]]:
    """The lists of `[versus]` in `lexicon/sentence.toml`."""
    return {key: frozenset(words) for key, words in load("sentence").lists("versus").items()}


def _longest_first(*lists: str) -> list[str]:
    """Phrases in an order that no hash seed changes, those first that begin with others."""
    return sorted(frozenset[str]().union(*(_words()[one] for one in lists)), key=lambda words: (-len(words), words))


@cache
def _than() -> re.Pattern[str]:
    return re.compile(r"\bthan\b", re.IGNORECASE)


@cache
def _of_another() -> re.Pattern[str]:
    """What leads from a multiple to whose total it is one of: ` as many as`, ` the number of arrests in`, ` what`."""
    return re.compile(rf"\s+(?:{either(_longest_first('of_another'))})(?=\s)", re.IGNORECASE)


@cache
def _verbs() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(_longest_first('over', 'under'))})\b(?! only)", re.IGNORECASE)


@cache
def _ways() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(sorted(_words()['more'] | _words()['fewer']))})\b", re.IGNORECASE)
