"""The paragraphs of a plain text, also where a mail program or an editor has broken its lines."""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import NamedTuple

from numcheck.documents.abbreviations import ends_sentence, word_after, word_before
from numcheck.documents.document import Span

# U+2028 and U+2029 are Unicode's own line and paragraph separators.
_LINE = re.compile("[^\\n\\r\u2028\u2029]*(?:\\r\\n|[\\n\\r\u2028\u2029])?")
_ODD = ("\r", "\u2028", "\u2029")
"""What ends a line besides the line feed; most texts have none of these."""

_CLOSE = re.compile(r"[.!?…:;][\"'”’)\]»]*\Z")
_LIST_ITEM = re.compile(r"[-*•‣◦–—]\s|\(?(?:\d{1,3}|[A-Za-z])[.)]\s")

# Columns at which lines are broken by machine: mail at 72 to 80, editors up to 100. A shorter block of lines
# is a list or verse, a longer one has a paragraph on each line.
_WRAP = range(60, 101)


class _Line(NamedTuple):
    span: Span
    text: str


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text, in order: spans without the space around them.

    A blank line ends a paragraph. So does a line that ends with sentence punctuation, and one without, unless
    the next line carries it on: it starts with a small letter, or the block of lines is broken at a fixed
    column and the next line's first word did not fit.
    """
    for block in _blocks(text):
        width = max(len(line.text) for line in block)
        start = block[0].span.start
        for line, following in pairwise(block):
            if not _carries_on(line.text, following.text, width):
                yield Span(start, line.span.end)
                start = following.span.start
        yield Span(start, block[-1].span.end)


def is_closed(text: str) -> bool:
    """Whether a text ends with a sentence's punctuation, closing quotes and brackets aside."""
    return _CLOSE.search(text, max(0, len(text) - 8)) is not None


def _blocks(text: str) -> Iterator[list[_Line]]:
    for blank, lines in groupby(_lines(text), key=lambda line: not line.text):
        if not blank:
            yield list(lines)


def _lines(text: str) -> Iterator[_Line]:
    plain, at = not any(sign in text for sign in _ODD), 0
    for line in text.split("\n") if plain else _LINE.findall(text):
        body = line.strip()
        start = at + len(line) - len(line.lstrip())
        yield tuple.__new__(_Line, (tuple.__new__(Span, (start, start + len(body))), body))
        at += len(line) + plain  # the line feed is cut away


def _carries_on(line: str, following: str, width: int) -> bool:
    """Whether the next line of the block, whose longest line has `width` columns, belongs to the same paragraph."""
    if _LIST_ITEM.match(following):
        return False
    if following[0].islower() or following.startswith("%"):
        return True
    word = following.split(maxsplit=1)[0]
    if width not in _WRAP or len(line) + 1 + len(word) <= width:
        return False
    return not is_closed(line) or _stops_at_abbreviation(line, following)


def _stops_at_abbreviation(line: str, following: str) -> bool:
    """`... Texas Gov.` at the end of a line, `Greg Abbott ...` on the next."""
    last = word_before(line, 0, len(line) - 1)
    return line.endswith(".") and not ends_sentence(last, word_after(following, 0, len(following)))
