"""Records told by when it was last so: `no month since 2001 was busier`, `one has to go back to 1970 for fewer`."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.when.time import Time
from numcheck.documents.document import Span
from numcheck.lexicon.patterns import either

_HIDDEN = "\0"
"""Stands for each character of a time."""

_SINCE = "since"
_HINTS = (_SINCE, "back to", "return to", "scroll to", " last ")
"""What the sentences hold that tell such a record."""

_TOLD = frozenset(("since", "month", "fiscal", "calendar", "year"))
"""Forms of times since when something may have been so."""


class Lastly(NamedTuple):
    """A record told by when it was last so.

    Attributes:
        span: Its words, the time among them.
        low: Whether it is a lowest.
    """

    span: Span
    low: bool


def lastly(text: str, start: int, end: int, words: Sequence[Mention], times: Sequence[Time]) -> Iterator[Lastly]:
    """The records of text[start:end] told so."""
    lower = text[start:end].lower()
    if not _hints(lower):
        return
    hidden = _hidden(lower, start, [time for time in times if time.form in _TOLD])
    if not _hints(hidden):
        return
    for pattern in _patterns():
        for match in pattern.finditer(hidden):
            span = Span(start + match.start(), start + match.end())
            yield Lastly(span, _is_low(text, span, match, words))


def _hints(lower: str) -> bool:
    return any(word in lower for word in _HINTS)


def _hidden(lower: str, start: int, times: Sequence[Time]) -> str:
    """A sentence in lower case with its times out of sight, but for the word that leads to one."""
    out = list(lower)
    for time in times:
        first = time.span.start - start
        first += len(_SINCE) + 1 if "".join(out[first : first + len(_SINCE)]) == _SINCE else 0
        out[first : time.span.end - start] = _HIDDEN * (time.span.end - start - first)
    return "".join(out)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    more, less = (either(sorted(before(f"lastly_{name}"))) for name in ("more", "less"))
    high, low = (either(sorted(before(f"lastly_{name}"))) for name in ("high", "low"))
    level, seen = (either(sorted(before(f"lastly_{name}"))) for name in ("level", "seen"))
    so = rf"(?:that|this|so|as)\s+(?:(?P<high>{high})|(?P<low>{low}))"
    than = rf"(?:(?P<more>{more})|(?P<less>{less}))"
    told, none, gap = rf"(?P<time>{_HIDDEN}+|\b(?:19|20)\d\d\b)", r"(?:\bnot|n['’]t|\bnever|\bnor|\bno)\b", r"[^.;:!?]"
    sources = (
        rf"{none}{gap}{{0,60}}?\b(?:{so}|{than})\b{gap}{{0,30}}?\bsince\s+{told}",
        rf"\b(?:no|none)\b{gap}{{0,30}}?\bsince\s+{told}{gap}{{1,30}}?\b(?:{so}|{than})\b",
        rf"\b(?:(?:go|goes|going|gone|went|look|looking)\s+)?(?:back|return|scroll)\s+(?:all\s+the\s+way\s+)?to\s+{told}{gap}{{1,24}}?\b{than}\b",
        rf"\b(?:{level})\s+(?:not|last|un)\s*(?:been\s+)?(?:{seen})\s+(?:since|in|during)\s+{told}",
        rf"\blast\s+(?:{so}\s+in|(?P<over>exceeded|topped|surpassed)\s+(?:that|this)\s+\w+\s+in)\s+{told}",
        rf"{none}{gap}{{0,40}}?\blike\s+(?:it|that|this)\s+since\s+{told}",
    )
    return tuple(re.compile(source) for source in sources)


def _is_low(text: str, span: Span, match: re.Match[str], words: Sequence[Mention]) -> bool:
    """Whether it is a lowest: as its own words say, or else those of movement before it."""
    said = match.groupdict()
    if said.get("low") or said.get("less"):
        return True
    if said.get("high") or said.get("more") or said.get("over"):
        return False
    moves = [one.value for one in words if one.tag == "move" and one.span.end <= span.start]
    lows = before("lastly_less") | before("lastly_low")
    return (bool(moves) and moves[-1] not in ("up", "over")) or not lows.isdisjoint(
        text[: span.start].lower().split()[-8:]
    )
