"""Lists that `respectively` pairs: `in 2021, 2020 and 2019 it took 280, 189 and 13 pounds, respectively`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import Time, month_of, year_of
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure

_GAP = 8
"""How many words besides what joins a list may stand between its numbers, and behind the last one."""


def parted(text: str, words: Sequence[Mention], times: tuple[Time, ...]) -> tuple[Time, ...]:
    """The times, where the sentence pairs lists those told together before (`May and June 2023`) each by itself."""
    at = _place(words)
    if at is None:
        return times
    return tuple(one for time in times for one in (_parts(text, time) if time.span.end <= at else (time,)))


def _place(words: Sequence[Mention]) -> int | None:
    """Where `respectively` stands, or None."""
    return next((m.span.start for m in words if m.tag == "paired"), None)


_ITEM = re.compile(r"(?!and\b)[a-z]+\.?\s+\d{4}|[^\s,;]+", re.IGNORECASE)


def _parts(text: str, time: Time) -> Sequence[Time]:
    """The items of a list of months or of years; what the last says of the year, and the first of it, all share."""
    items = [m for m in _ITEM.finditer(text, *time.span) if m[0].lower() not in before("listed")]
    found: list[Time] = []
    last = year_of(items[-1][0]) if items else None
    for item in items:
        span, month, year = Span(*item.span()), month_of(item[0].split()[0]), year_of(item[0])
        if month is not None:
            told = {} if (year or last) is None else {"y": str(year or last)}
            found.append(Time(span, "month", {"m": item[0].split()[0], **told}, time.compares))
        elif year is not None and time.form.startswith("fiscal"):
            found.append(Time(span, "fiscal", {"fy": f"fiscal {year}"}, time.compares))
        elif year is not None:
            found.append(Time(span, "year", {"y": str(year)}, time.compares))
    return found if len(found) > 1 else [time]


def paired(
    text: str, words: Sequence[Mention], owners: Sequence[Figure], times: Sequence[Time], slots: Sequence[Mention]
) -> Mapping[Span, Span]:
    """The time or the member that is each number's own, as places: by the place of the number.

    Nothing is paired where no list, or more than one, is as long as that of the numbers.
    """
    at = _place(words)
    if at is None:
        return {}
    numbers = _numbers(text, [figure.full_span for figure in owners if figure.span.end <= at], at)
    members = [m.span for m in slots if m.tag == "scope"]
    found = [
        some
        for spans in ([time.span for time in times], members)
        for some in _lists(text, spans)
        if len(some) == len(numbers) > 1
    ]
    return dict(zip(numbers, found[0], strict=True)) if len(found) == 1 else {}


def _numbers(text: str, spans: Sequence[Span], end: int) -> list[Span]:
    """The last numbers of a sentence that stand in one list, before `respectively`."""
    out: list[Span] = []
    for span in reversed(spans):
        gap = text[span.end : out[0].start if out else end]
        between = _words(gap)
        apart = [word for word in between if word not in before("listed")]
        if len(apart) > _GAP or (out and len(apart) == len(between)):
            break
        out.insert(0, span)
    return out


def _words(gap: str) -> list[str]:
    return gap.lower().replace(",", " , ").replace(";", " ; ").split()


def _lists(text: str, spans: Sequence[Span]) -> Iterator[list[Span]]:
    """The longest runs of places that nothing but what joins a list stands between."""
    run: list[Span] = []
    for span in sorted(spans):
        gap = _words(text[run[-1].end : span.start]) if run else []
        if run and not (gap and before("listed").issuperset(gap)):
            yield run
            run = []
        run.append(span)
    if run:
        yield run
