"""The words of a comparison that prints no number: where it stands, and what is behind its `than`."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Direction
from numcheck.claims.clauses import Parts
from numcheck.claims.phrases import Mention
from numcheck.claims.terms import TermRef
from numcheck.claims.timeref import TimeRef
from numcheck.documents.document import Span
from numcheck.figures.figure import Figures
from numcheck.figures.lexer import Tokens
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either

_COUNTED = ("measure", "people", "scope")
_SEIZED = ("verbs", "nouns")
_OTHERS = ("unmeasured", "unreal")


_ENDS = frozenset(".;:!?,()")
_FAR = 125
"""How many characters before `than` its `more` may stand."""


class Hint(NamedTuple):
    """Where `more` (or `fewer`) and its `than` stand."""

    way: Span
    than: Span


class Phrase(NamedTuple):
    """A comparison as printed: its place, where `than` stands in it, and the tokens and phrases behind that."""

    span: Span
    than: Span
    way: Direction
    members: tuple[Mention, ...]
    times: tuple[TimeRef, ...]
    terms: tuple[TermRef, ...]
    together: bool


def find_phrases(parts: Parts, figures: Figures) -> Iterator[Phrase]:
    """The comparisons of a sentence that count what the statistics count, and that nothing takes back."""
    found = list(hints(parts.text, *parts.sentence.span))
    if not found or _is_denied(parts):
        return
    if any(m.tag in _OTHERS or (m.tag == "seizure" and m.value in _SEIZED) for m in parts.mentions):
        return
    for hint in found:
        phrase = _phrase(hint, parts, figures)
        if phrase is not None:
            yield phrase


def _phrase(hint: Hint, parts: Parts, figures: Figures) -> Phrase | None:
    """The comparison at a hint, or None where either side is more than members and times."""
    tokens, text = figures.tokens, parts.text
    start, than = hint.way.start, hint.than
    at = tokens.index_at(start)
    before = tokens.words[at - 1] if at else ""
    if before in phrase_words("not_before"):
        return None
    if tokens.words[tokens.index_at(than.start) - 1] in phrase_words("not_leading"):
        return None
    taken = [held.span for held in parts.figures]
    if any(0 <= start - span.end <= 1 for span in taken):
        return None
    left = Span(hint.way.end, than.start)
    if not _is_plain(left, parts, tokens, phrase_words("left")):
        return None
    members, times, end, together = _right(than.end, parts, tokens)
    terms = () if members or times else _terms_behind(than.end, parts, tokens)
    span = Span(start, max([end, *(term.span.end for term in terms)]))
    if not (members or times or terms) or any(span.overlaps(other) for other in taken):
        return None
    way: Direction = "up" if text[start : hint.way.end].lower() in phrase_words("more") else "down"
    return Phrase(span, than, way, members, times, terms, together)


def _terms_behind(start: int, parts: Parts, tokens: Tokens) -> tuple[TermRef, ...]:
    """`than came under Trump`: the term of office behind `than`, with no more than a word of the subject before it."""
    for term in parts.terms:
        if term.span.start >= start:
            first, last = tokens.index_at(start), tokens.index_at(term.span.start)
            return (term,) if set(tokens.words[first:last]) <= phrase_words("came") else ()
    return ()


def _is_denied(parts: Parts) -> bool:
    """Whether the next sentence takes it back: `... more encounters than the southern one. It did not.`"""
    behind = parts.text[parts.sentence.span.end : parts.sentence.span.end + 40].lower().lstrip(' \n.!?”"')
    return behind.startswith(tuple(phrase_words("denied")))


def _is_plain(span: Span, parts: Parts, tokens: Tokens, allowed: frozenset[str]) -> bool:
    """Whether nothing stands in a span but known phrases, times and the words allowed, first what is counted."""
    first, last = tokens.index_at(span.start), tokens.index_at(span.end)
    if first == last:
        return True
    spans = [m.span for m in parts.mentions if m.tag in _COUNTED or m.tag == "verb"]
    spans += [*(ref.span for ref in parts.times), *(term.span for term in parts.terms)]
    opens = any(m.first == first and m.tag in _COUNTED for m in parts.mentions)
    return opens and all(
        tokens.words[i] in allowed or any(s.start <= tokens.starts[i] < s.end for s in spans)
        for i in range(first, last)
    )


def _right(start: int, parts: Parts, tokens: Tokens) -> tuple[tuple[Mention, ...], tuple[TimeRef, ...], int, bool]:
    """The members and times behind `than`, where they end, and whether the members are added up."""
    members, times, end, together = list[Mention](), list[TimeRef](), start, False
    left = [ref for ref in parts.times if ref.span.end <= start]
    named = {m.value for m in parts.mentions if m.tag == "scope" and m.span.end <= start}
    at, last = tokens.index_at(start), tokens.index_at(parts.sentence.span.end)
    while at < last:
        ref = next((r for r in parts.times if r.span.start <= tokens.starts[at] < r.span.end), None)
        found = [m for m in parts.mentions if m.tag == "scope" and m.first <= at < m.last]
        if (members or times) and ((ref is not None and not left) or any(m.value not in named for m in found)):
            break  # "than California in fiscal 2024": a time, or a place, that both sides share
        if ref is not None:
            times.append(ref)
            end = ref.span.end
            at = tokens.index_at(end)
        elif found:
            members += found
            at = max(m.last for m in found)
            end = tokens.ends[at - 1]
        elif (tail := _tail(at, last, tokens)) and end > start:
            together = together or " ".join(tokens.words[at : at + tail]) in phrase_words("together")
            at += tail
            end = tokens.ends[at - 1]
        elif tokens.words[at] in phrase_words("right"):
            at += 1
        else:
            break
    return tuple(members), tuple(times), end, together


def _tail(at: int, last: int, tokens: Tokens) -> int:
    """How many tokens of a closing phrase (`put together`) begin here."""
    lengths = (n for n in (2, 1) if at + n <= last and " ".join(tokens.words[at : at + n]) in phrase_words("tail"))
    return next(lengths, 0)


@cache
def phrase_words(key: str) -> frozenset[str]:
    """The words of one list of `[versus]` in `lexicon/claims.toml`."""
    return frozenset(load("claims").words("versus", key))


def hints(text: str, start: int, end: int) -> Iterator[Hint]:
    """Where `more ... than` stands within one clause of text[start:end], with no number behind it."""
    for than in _than().finditer(text, start, end):
        first = max(start, than.start() - _FAR)
        window = text[first : than.start()].lower()
        at, word = max((window.rfind(word), word) for word in _ways())
        between = window[at + len(word) :]
        if at >= 0 and between[:1] == " " and not window[at - 1 : at].isalpha() and _ENDS.isdisjoint(between):
            yield Hint(Span(first + at, first + at + len(word)), Span(*than.span()))


@cache
def _than() -> re.Pattern[str]:
    return re.compile(rf"(?:{either(sorted(phrase_words('than')))})\b(?!\s+[\d$€£])")


@cache
def _ways() -> tuple[str, ...]:
    return tuple(sorted(phrase_words("more") | phrase_words("fewer")))
