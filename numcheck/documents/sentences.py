"""The sentences of a text, each with its exact place."""

import re
from collections.abc import Iterator

from numcheck.documents.abbreviations import ends_sentence, may_go_on, word_after, word_before
from numcheck.documents.document import Role, Sentence, Span
from numcheck.documents.paragraphs import is_closed, paragraphs

# A run of marks, the space behind it, and what may open a sentence. Each run is looked at once, so that a text of
# nothing but marks costs no more than any other; and the first mark stands before the look back at it, so that whatever
# is none is passed over at once.
_MARK = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*+[\"'”’)\]»]*+(?P<space>\s++)[\"'“‘(\[«¿¡\s]*+")

# A sentence does not start with these: "Washington, D.C. – The head ...", "Yes! . . . no".
_NO_START = frozenset(",;:.!?…–—-/&%)]}+=”’»")


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text: in order, none overlapping, together every character that is no white space.

    The first paragraph is the headline where it does not end as a sentence does.
    """
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs(text)):
        headline = number == 0 and not is_closed(text[paragraph.start : paragraph.end])
        role = Role.HEADLINE if headline else Role.BODY
        for span in _spans(text, paragraph):
            found.append(tuple.__new__(Sentence, (len(found), span, number, role)))
    return tuple(found)


def _spans(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        end, following = mark.span("space")
        if _is_end(text, paragraph, mark):
            yield tuple.__new__(Span, (start, end))
            start = following
    if start < paragraph.end:
        yield tuple.__new__(Span, (start, paragraph.end))


def _is_end(text: str, paragraph: Span, mark: re.Match[str]) -> bool:
    """Whether the mark ends a sentence; the next word would start where the match ends."""
    following = mark.end()
    if following == paragraph.end:
        return True
    first = text[following]
    if first.islower() or first in _NO_START:
        return False
    sign = mark[0]
    if sign[0] != "." or sign[:2] == "..":
        return True
    last = word_before(text, paragraph.start, mark.start())
    if mark.start() - len(last) == paragraph.start and _is_list_marker(last):
        return False
    return not may_go_on(last) or ends_sentence(last, word_after(text, following, paragraph.end))


def _is_list_marker(word: str) -> bool:
    """`1` or `b`, which with a full stop at the start of a paragraph number an item."""
    return len(word) == 1 or (word.isdecimal() and len(word) <= 3)
