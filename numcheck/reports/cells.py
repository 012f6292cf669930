"""Text measured in the cells of a terminal, and broken into lines that fit.

East Asian wide and fullwidth characters take two cells (Unicode Standard Annex 11), and so do most emoji; combining
marks and what joins characters take none. An ambiguous width counts as one, as Annex 11 advises outside East Asian
contexts. The facts on each character are those of Python's `unicodedata`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from unicodedata import category, east_asian_width

from numcheck.documents.document import Span

_WORD = re.compile(r"\S+")
_JOINER = "\N{ZERO WIDTH JOINER}"
_AS_EMOJI = "\N{VARIATION SELECTOR-16}"

# All characters before the first combining mark take one cell.
_FIRST_MARK = "\N{COMBINING GRAVE ACCENT}"
# Vowels and final consonants that are drawn into the syllable before them; the colours of an emoji's skin.
_DRAWN_INTO_THE_LAST = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff\U0001f3fb-\U0001f3ff]")
# Of the characters of category Cf, which are not seen, those that are: Arabic, Syriac and Kaithi number signs.
_SEEN = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd")


def cells(text: str) -> int:
    """How many cells the text takes on a terminal."""
    return columns(text)[-1]


def columns(text: str) -> Sequence[int]:
    """The cells before each character and, last, those of the whole text, which has no control characters."""
    return range(len(text) + 1) if text.isascii() else [*accumulate(_sizes(text), initial=0)]


def cut(text: str, room: int) -> str:
    """As much of the beginning of the text as fits in `room` cells."""
    return text[: bisect_right(columns(text), room) - 1]


def wrap(text: str, first: int, later: int) -> Iterator[Span]:
    """The places in the text of the lines into which it breaks, one at least: at white space, which is left out.

    A word longer than a line is broken where the line is full, never before a mark that belongs to what precedes it.

    Args:
        text: The text, without line breaks; white space at its beginning is kept.
        first: The cells of the first line; 2 or more, so that any character fits.
        later: The cells of the lines after it; 2 or more.
    """
    at = columns(text)
    start = end = 0
    room = first
    for word in _WORD.finditer(text):
        if at[word.end()] - at[start] > room:
            if end > start:
                yield Span(start, end)
                start, room = word.start(), later
            while at[word.end()] - at[start] > room:
                full = bisect_right(at, at[start] + room, start) - 1
                yield Span(start, full)
                start, room = max(full, word.start()), later
        end = word.end()
    yield Span(start, end)


def _sizes(text: str) -> Iterator[int]:
    """The cells of each character: a sequence of joined emoji takes those of its first one."""
    last = ""
    for char, following in zip(text, f"{text[1:]} ", strict=True):
        if last == _JOINER and category(char).startswith("S"):
            yield 0
        else:
            yield 2 if following == _AS_EMOJI else _size(char)
        last = char


def _size(char: str) -> int:
    if char < _FIRST_MARK:
        return 1
    kind = category(char)
    if kind.startswith("M") or (kind == "Cf" and char not in _SEEN) or _DRAWN_INTO_THE_LAST.match(char):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
