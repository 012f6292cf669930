"""What bounds a superlative: `ever recorded`, `on record`, `since March 2021`, `in more than 20 years`.

The phrases are the `bounds` of lexicon/superlatives.toml.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from numcheck.figures.aside import names
from numcheck.figures.lexer import words_of
from numcheck.figures.page import Page
from numcheck.lexicon.loader import load

_REACH = 10
"""A bound further than this many tokens behind the adjective is not looked for."""
_LONGEST_NUMBER = 4
_PARTS = frozenset(("date", "done", "number", "span", "started", "word"))
_BREAKS = frozenset('.;:!?()[]"“”,')

_NONE = frozenset[str]()

Pattern = tuple[str, ...]


_OTHERWISE = ""
"""Stands for any second word but those that a bound prints."""


@cache
def _bounds() -> Mapping[str, Mapping[str, tuple[Pattern, ...]]]:
    """The bounds by their first two words, longest first; raises `LexiconError` where the file is malformed.

    Those whose second word is any of many (`since DATE`), or that have none, stand with each second word.
    """
    found: dict[str, list[Pattern]] = {}
    patterns = [_pattern(phrase) for phrase in load("superlatives").words("bounds")]
    for pattern in sorted(patterns, key=len, reverse=True):
        found.setdefault(pattern[0], []).append(pattern)
    return {word: _by_second(entries) for word, entries in found.items()}


def _by_second(patterns: Sequence[Pattern]) -> Mapping[str, tuple[Pattern, ...]]:
    second = {pattern: pattern[1] if pattern[1:] and pattern[1].islower() else _OTHERWISE for pattern in patterns}
    return {
        word: tuple([pattern for pattern in patterns if second[pattern] in (word, _OTHERWISE)])
        for word in {_OTHERWISE, *second.values()}
    }


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(load("superlatives").words(key))


@cache
def _started() -> tuple[Pattern, ...]:
    return phrases(load("superlatives").words("started"))


def bound_at(page: Page, index: int) -> int | None:
    """The end of the longest bound that stands at the token, or None. `ever since` is none."""
    patterns = _bounds().get(page.padded[index])
    if patterns is None or page.matches(index, ("ever", "since")):
        return None
    for pattern in patterns.get(page.padded[index + 1]) or patterns[_OTHERWISE]:
        if (end := _match(page, index, pattern)) is not None:
            return end
    return None


def bound_within(page: Page, index: int, across: bool) -> int | None:
    """The end of the first bound that follows within the clause; `across` a verb or relative too."""
    bounds, clauses = _bounds(), _NONE if across else _listed("clauses")
    for at in range(index, min(index + _REACH, len(page.tokens.words))):
        word = page.padded[at]
        if page.breaks_line(at) or word in _BREAKS:
            return None
        if word in bounds and (end := bound_at(page, at)) is not None:
            return bound_at(page, end) or end  # "in any month since March 2001"
        if word in clauses:
            return None
    return None


def _match(page: Page, index: int, pattern: Pattern) -> int | None:
    """The index after a bound; it goes on over no line's end."""
    end = index
    for part in pattern:
        if (after := _step(page, end, part)) is None:
            return None
        end = after
    return end if page.lines.isdisjoint(range(index + 1, end)) else None


def _step(page: Page, index: int, part: str) -> int | None:
    """The index after one part of a bound, or None where it does not stand there."""
    word = page.padded[index]
    if part == "DATE":
        return _date(page, index)
    if part == "STARTED":
        return next((index + len(words) for words in _started() if page.matches(index, words)), None)
    if part == "NUMBER":
        end = index
        while end < index + _LONGEST_NUMBER and (page.is_number(end) or page.padded[end] in ("-", "a", "half")):
            end += 1
        return end if end > index else None
    if part == "WORD":
        fits = word[:1].isalpha()
    elif part == "DONE":
        fits = word.isalpha() and word.endswith("ed")
    else:
        fits = word in _listed("spans") if part == "SPAN" else word == part
    return index + 1 if fits else None


def _date(page: Page, index: int) -> int | None:
    """The index after a date: `2000`, `March 2021`, `at least 2000`, `fiscal year 2019`, `the 1950s`, `last May`."""
    at = index
    while at < index + 3 and page.padded[at] in _listed("before_date"):
        at += 1
    if page.padded[at] in names().months:
        at += 1
        at += page.padded[at] in (".", "of")
        return at + 1 if page.is_digits(at) else at
    if page.is_digits(at) and len(page.padded[at]) == 4:
        return at + 2 if page.padded[at + 1] == "s" and page.glued(at + 1) else at + 1
    return None


def _pattern(phrase: str) -> Pattern:
    return tuple(word.upper() if word in _PARTS else word for word in words_of(phrase))


def phrases(words: Sequence[str]) -> tuple[Pattern, ...]:
    """Phrases as the lexer reads them."""
    return tuple(words_of(phrase) for phrase in words)
