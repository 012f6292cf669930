"""Ordinals as a writer prints them: `third`, `11th`, and `third-highest` for `second-highest`."""

import re
from functools import cache

from numcheck.lexicon.loader import load

SPELLED = 9
"""Up to which number news style spells an ordinal."""

_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
_FIRST = re.compile(r"\d+(?:st|nd|rd|th)\b|[A-Za-z]+", re.IGNORECASE)
_MOST = re.compile(r"(?:(?:\w+\s+)?the\s+)?(?P<most>\w+est|most)\b", re.IGNORECASE)
"""The first word of what is printed, and the superlative that it begins with: `had the most arrests`."""


def ordinal(number: int, *, digits: bool = False) -> str:
    """`third`; `11th`; with `digits`, `3rd`."""
    words = _words()
    if number <= SPELLED and number in words and not digits:
        return words[number]
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{_SUFFIXES.get(number % 10, 'th')}"


def reordered(printed: str, number: int) -> str | None:
    """The ordinal, the rank (`second-highest`) or the superlative (`the busiest`) as printed, with another number.

    None where it has no such form: of the first rank, and of `more than any other`.
    """
    match, most = _FIRST.match(printed), _MOST.match(printed)
    if match is None or number < 1:
        return None
    told = match.group()
    if not told[0].isdigit() and told.lower() not in _words().values():
        if most is None or number == 1:
            return None
        start, word = most.start("most"), most["most"]
        new = f"{ordinal(number)}-{word.lower()}"
        return printed[:start] + (new.capitalize() if word[0].isupper() else new) + printed[most.end() :]
    if number == 1 and match.end() < len(printed):
        return None
    new = ordinal(number, digits=told[0].isdigit() and number > 1)
    return (new.capitalize() if told[0].isupper() else new) + printed[match.end() :]


@cache
def _words() -> dict[int, str]:
    """The ordinals spelled, each by its first spelling."""
    words: dict[int, str] = {}
    for word, value in load("numbers").decimals("ordinals").items():
        words.setdefault(int(value), word)
    return words
