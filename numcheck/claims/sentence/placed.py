"""Places of members that no number tells: `San Diego was first, then Tucson`, `Yuma trailed only Del Rio`."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import islice

from numcheck.claims.details import AMONG
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.documents.document import Span
from numcheck.figures.figure import ORDERS, Figure, Kind
from numcheck.figures.precision import around

_BESIDE = 5
"""How many characters may part a member from the words of its place: `followed by the Tucson Sector`."""


def placed(
    text: str,
    words: Sequence[Mention],
    slots: Sequence[Mention],
    figures: Sequence[Figure],
    first: Sequence[Figure],
) -> Iterator[Figure]:
    """The phrases that give a member a place by others: behind those told before, or behind those named."""
    members = [one for one in slots if one.tag == "scope" and not _AMONG.isdisjoint(one.meaning.scope)]
    places = [figure for figure in (*figures, *first) if figure.kind in ORDERS]
    for one in words if members else ():
        if one.tag != "placed":
            continue
        if one.value in ("behind", "only", "alone"):
            rivals = _before(text, one, members) if one.value == "alone" else listed(text, one.span.end, members)
            end = _end(text, one, rivals, members)
            if end is not None:
                yield _figure(text, one.span.hull(Span(rivals[0].span.start, end)), Decimal(len(rivals) + 1))
            continue
        holder = _holder(text, one, members)
        told = [figure for figure in places if figure.span.end <= one.span.start]
        if holder is not None and told:
            last = max(told, key=lambda figure: figure.span)
            places.append(_figure(text, one.span.hull(holder.span), (last.value or Decimal(1)) + 1))
            yield places[-1]  # "San Diego had the most, then El Paso, then Tucson"


_AMONG = frozenset(AMONG)

_MORE_WITHIN = 5
"""How many words behind those that have it what says that they had more may stand."""


def had_more(text: str, at: int, *, or_close: bool = False) -> int | None:
    """Where what says that others had more ends: `no sector| had more`, `only San Diego|, with 31,000, was busier`.

    With `or_close` also what says that they had as much: `no sector| came close`.
    """
    aside = _ASIDE.match(text, at)
    at = at if aside is None else aside.end()
    more = before("had_more") | before("was_close") if or_close else before("had_more")
    for word in islice(re.finditer(r"[^\s,;:.()]+|[,;:.()]", text[at:]), _MORE_WITHIN):
        if word.group() in ",;:.":
            return None
        if word.group().lower() in more:
            return at + word.end()
    return None


_ASIDE = re.compile(r",\s[^,.;:()\n]{2,60}(?:(?<=\d),(?=\d)[^,.;:()\n]{2,60})*,")
"""What may stand between a member and what says that it had more: `, at just under 50,000,`."""


def _before(text: str, one: Mention, members: Sequence[Mention]) -> Sequence[Mention]:
    """The member right before the words: `Detroit alone was busier`."""
    return [m for m in members if 0 <= one.span.start - m.span.end <= 1][-1:]


def _end(text: str, one: Mention, rivals: Sequence[Mention], members: Sequence[Mention]) -> int | None:
    """Where the words end that name all those before a member; None where they tell no place."""
    if not rivals:
        return None
    if one.value != "behind":
        told = max(one.span.end, rivals[-1].span.end)
        more = had_more(text, told)
        return more if more is None or _ASIDE.match(text, told) is None else told  # what an aside tells is a figure
    return rivals[-1].span.end if any(m.span.end <= one.span.start for m in members) else None


def listed(text: str, at: int, members: Sequence[Mention]) -> Sequence[Mention]:
    """The members of one list that begins at a place: `Tucson`, `the Rio Grande Valley and Del Rio`.

    Of `behind Mexico, Venezuela was second` the second one is none of it: no word joins them.
    """
    found: list[Mention] = []
    last = 1
    for one in members:
        if one.tag != "scope" or one.span.start < at:
            continue
        between = text[at : one.span.start].lower().replace(",", " ").split()
        if not before("between_placed").issuperset(between):
            break
        found.append(one)
        last = last if before("joining_placed").isdisjoint(between) else len(found)
        at = one.span.end
    return found[:last]


def _holder(text: str, one: Mention, members: Sequence[Mention]) -> Mention | None:
    """Who has the place: ahead of the words (`Tucson was next`), or behind them (`followed by Tucson`)."""
    if one.value == "last" and text[one.span.end : one.span.end + 1] not in ("", ".", ",", ";", ")", "\n"):
        return None
    if one.value in ("next", "last"):
        return next((m for m in members if 0 <= one.span.start - m.span.end <= 1), None)
    if one.value == "then" and not text[: one.span.start].rstrip().endswith((",", ";", " and")):
        return None  # "he then met Cubans"
    return next((m for m in members if 0 < m.span.start - one.span.end <= _BESIDE), None)


def _figure(text: str, span: Span, value: Decimal) -> Figure:
    step = Decimal(1)
    printed = around(value, step, capped=False)
    return Figure(span, text[slice(*span)], Kind.ORDINAL, value, printed, printed, step)
