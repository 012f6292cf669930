"""As much of a passage as is worth showing beside a few words of it."""

import re

from numcheck.documents.document import Document, Span
from numcheck.reports.safe import clean

_ELLIPSIS = "…"
_BREAK = re.compile(r"[^\S\r\n]*[\r\n]\s*")


def excerpt(document: Document, passage: Span, words: Span, most: int) -> tuple[str, Span]:
    """The passage, or as much of a long one as stands around the words, and their place in that: one harmless line."""
    before, after = around(document, passage, words, most)
    text = flowing(document.slice(words))
    return clean(before + text + after), Span(len(before), len(before) + len(text))


def around(document: Document, passage: Span, words: Span, most: int) -> tuple[str, str]:
    """The text of the passage before and after the words, in one line, of each no more than `most` characters.

    What is left out is left out by the word, with an ellipsis in its place; of one word that is longer than that,
    a part is shown.
    """
    before = document.text[max(passage.start, words.start - most) : words.start]
    after = document.text[words.end : min(passage.end, words.end + most)]
    if words.start - most > passage.start:
        before = f"{_ELLIPSIS} {before.partition(' ')[2] or before}"
    if words.end + most < passage.end:
        after = f"{after.rpartition(' ')[0] or after} {_ELLIPSIS}"
    return flowing(before), flowing(after)


def flowing(text: str) -> str:
    """The text in one line: the end of a line, with the indentation of the next one, is a blank."""
    return _BREAK.sub(" ", text)
