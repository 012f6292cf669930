"""Whether a full stop ends a sentence or belongs to an abbreviation."""

import re
from functools import cache
from typing import NamedTuple

from numcheck.lexicon.loader import load

_LAST_WORD = re.compile(r"[^\W_](?:[\w’']|\.(?=\w))*\Z")
_LETTERS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*")
_WORD = re.compile(r"[^\W_][\w’']*")

# No abbreviation and no word that opens sentences is longer; a bound keeps both looks short in any text.
_LONGEST = 24


class _Abbreviations(NamedTuple):
    before_name: frozenset[str]
    before_number: frozenset[str]
    open: frozenset[str]
    openers: frozenset[str]


def word_before(text: str, start: int, end: int) -> str:
    """The word, full stops inside it included, that ends at `end` and does not begin before `start`; else nothing."""
    near = text[max(start, end - _LONGEST) : end]
    if near[-1:].isalnum() and (last := near.rsplit(None, 1)[-1]).isalnum():
        return last
    match = _LAST_WORD.search(near)
    return match.group() if match else ""


def word_after(text: str, start: int, end: int) -> str:
    """The word that begins at `start` and does not reach beyond `end`; else nothing."""
    match = _WORD.match(text, start, min(start + _LONGEST, end))
    return match.group() if match else ""


def may_go_on(last: str) -> bool:
    """Whether a sentence may go on behind the word `last` and its full stop."""
    known = _abbreviations()
    return (
        last in known.before_name
        or last in known.before_number
        or last in known.open
        or last.lower() in known.before_number
        or is_initials(last)
    )


def ends_sentence(last: str, following: str) -> bool:
    """Whether a full stop after the word `last` ends the sentence when `following` is the next word."""
    known = _abbreviations()
    if last in known.before_name:
        return False
    if last in known.before_number or last.lower() in known.before_number:
        return not following[:1].isdigit()
    if last in known.open or is_initials(last):
        return following in known.openers
    return True


def is_initials(word: str) -> bool:
    """Whether the word is one letter, or letters with full stops between them (`U.S`)."""
    return (len(word) == 1 or "." in word) and _LETTERS.fullmatch(word) is not None


@cache
def _abbreviations() -> _Abbreviations:
    names = tuple(_Abbreviations._fields)
    lexicon = load("abbreviations").only(*names)
    return _Abbreviations(**{name: frozenset(lexicon.words(name)) for name in names})
