"""The expressions of time in a sentence: what each says, before anything is known of the story.

The patterns are data (`lexicon/times.toml`) and run over the sentence as printed, so a span is a span of the text.
What a relative or bare expression comes to is decided later, by `claims/periods_said.py`, from the story and the
publication date.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from numcheck.claims.timeforms import BUILDERS, month_of
from numcheck.claims.timeref import STRETCH, Form, TimeRef
from numcheck.documents.document import Span
from numcheck.lexicon.loader import Entry, Lexicon, load

_FREE = re.compile(r"\n\s*|\s+(?=\|)|(?<=\|)\s+")
_VERBS = frozenset({"may", "march", "mar", "sep", "jun", "dec"})
"""Names of months that are other words in lower case."""

_STRETCHES = (Form.TO_DATE, Form.QUARTER, Form.FISCAL, Form.CALENDAR, Form.RANGE, Form.RELATIVE)
_NAME = re.compile(r"\s+[A-Z][a-z]+")

_LEAD = re.compile(r"(?<!\w)(?:[\w’']+\W{1,3})?(\w+)\W{1,2}(?:the\s+|all\s+of\s+)?$", re.IGNORECASE)
_LEAD_WITHIN = 30  # characters before a time in which its leading word stands


def find_times(text: str, start: int, end: int) -> tuple[TimeRef, ...]:
    """The expressions of time in text[start:end], in text order, none overlapping; earlier patterns win."""
    lower = text[start:end].lower()
    found: list[TimeRef] = []
    for pattern in _possible(_held(lower)):
        for match in _compile(pattern.regex).finditer(text, start, end):
            span = tuple.__new__(Span, match.span())
            if not any(span.overlaps(other.span) for other in found) and _is_time(match, text):
                ref = BUILDERS[pattern.reads](match, span, pattern.entry)
                if ref is not None:
                    found.append(ref._replace(lead=_lead(text, start, span)))
    return _without_asides(text, sorted(found, key=lambda ref: ref.span.start))


def find_days(text: str, start: int, end: int) -> tuple[TimeRef, ...]:
    """The days in text[start:end] whose year is not printed (`Dec. 20`), each as its month."""
    matches = _compile(_lexicon().text("day", "regex")).finditer(text, start, end)
    return tuple(TimeRef(Span(m.start(), m.end()), Form.DAY, month=month_of(m["m"])) for m in matches)


def _without_asides(text: str, refs: list[TimeRef]) -> tuple[TimeRef, ...]:
    """`the first quarter of fiscal 2024, October through December` is one time, told twice."""
    kept: list[TimeRef] = []
    for ref in refs:
        told = kept and text[kept[-1].span.end : ref.span.start].strip() in (",", "(", "—", "–")
        if not (told and ref.form in (Form.RANGE, Form.MONTH) and kept[-1].form in _STRETCHES):
            kept.append(ref)
        elif ref.form is Form.RANGE and (kept[-1].form is Form.TO_DATE or kept[-1].unit == "year"):
            # "the fourth quarter of 2023, October to December": the months say which quarter is meant.
            kept[-1] = ref._replace(last_year=ref.last_year or kept[-1].year, unit=STRETCH, lead=kept[-1].lead)
    return tuple(kept)


def _is_time(match: re.Match[str], text: str) -> bool:
    """`may` and `march` in lower case are verbs, and `May Castillo` is a woman."""
    word = match.group().strip()
    if word.lower().rstrip(".") not in _VERBS:
        return True
    return not (word[0].islower() or _NAME.match(text, match.end()))


def _lead(text: str, start: int, span: Span) -> str:
    match = _LEAD.search(text[max(start, span.start - _LEAD_WITHIN) : span.start])
    return "" if match is None else match[1].lower()


class _Pattern(NamedTuple):
    """A pattern of `times.toml`: its builder's name, its expression, and lists of letters of which it has some each."""

    reads: str
    regex: str
    needs: tuple[tuple[str, ...], ...]
    entry: Entry


@cache
def _patterns() -> tuple[_Pattern, ...]:
    months = tuple(dict.fromkeys(name[:3] for name in _lexicon().keys("months")))
    return tuple(
        _Pattern(
            entry.text("reads"),
            entry.text("regex"),
            tuple(
                months if letters == ("<month>",) else letters
                for letters in (entry.words("needs"), entry.words("also"))
                if letters
            ),
            entry,
        )
        for entry in _lexicon().entries("pattern")
    )


@cache
def _needed() -> Mapping[str, tuple[str, ...]]:
    """All letters that some pattern needs by those that they hold: `last year` by `year`."""
    every = sorted({one for pattern in _patterns() for letters in pattern.needs for one in letters}, key=len)
    found: dict[str, tuple[str, ...]] = {}
    for letters in every:
        inside = next((short for short in found if short in letters), None)
        if inside is None:
            found[letters] = ()
        else:
            found[inside] += (letters,)
    return found


def _held(lower: str) -> frozenset[str]:
    """The letters needed that stand in a text in lower case."""
    needed = _needed()
    short = [letters for letters in needed if letters in lower]
    return frozenset(short + [letters for one in short for letters in needed[one] if letters in lower])


@lru_cache(512)
def _possible(letters: frozenset[str]) -> tuple[_Pattern, ...]:
    """The patterns that may stand in a text with these of the letters needed."""
    return tuple(p for p in _patterns() if not any(letters.isdisjoint(some) for some in p.needs))


@cache
def _lexicon() -> Lexicon:
    return load("times").only("months", "numbers", "fragments", "day", "back", "pattern")


@cache
def _compile(regex: str) -> re.Pattern[str]:
    """A pattern with its fragments filled in, at any depth; compiled when a sentence first needs it."""
    fragments = _lexicon().texts("fragments")
    while (filled := _FRAGMENT.sub(lambda m: fragments[m[1]], regex)) != regex:
        regex = filled
    return re.compile(_FREE.sub("", regex), re.IGNORECASE)


_FRAGMENT = re.compile(r"(?<!\?P)<(\w+)>")
