"""Where in a draft a comment to numcheck can be put, so that it speaks of one paragraph and changes nothing else."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from numcheck.documents.document import Document, Form, Span
from numcheck.errors import DocumentError
from numcheck.findings.signoff import Following, paragraphs

# The word behind a figure, and the one before it. A comment quotes no quotation mark.
_BEHIND = re.compile(r"[ \t\r\n]+[\w’'%-]+")
_BEFORE = re.compile(r"[\w’'-]+[ \t\r\n]+\Z")
_LONGEST_WORD = 60


class Insertion(NamedTuple):
    """A text to put at a place of the source: `before`, whatever is said between, `after`."""

    at: int
    before: str
    after: str


def place(document: Document, paragraph: int, said: str, read: Callable[[str], Document]) -> Insertion | None:
    """Where a comment goes that ends with brackets, which it leaves empty; None where there is no such place.

    Each place is tried: the source is read with the comment in it, and no word of the prose may have changed.

    Args:
        document: The document.
        paragraph: The number of the paragraph that the comment is to speak of.
        said: What stands before the brackets: `ignore NC301`.
        read: Makes a document of another source.
    """
    source = document.source_text
    spoken = _spoken(document)
    for found in _places(document, paragraph, f"<!-- numcheck: {said} (", ") -->"):
        try:
            after = read(source[: found.at] + found.before + found.after + source[found.at :])
        except DocumentError:
            continue  # in the middle of the front matter, say
        if _prose(after) == _prose(document) and _spoken(after) - spoken == {(paragraph, f"numcheck: {said} ()"): 1}:
            return found
    return None


def quoted(document: Document, figure: Span) -> str:
    """The words by which a comment knows a figure: as many as stand once in its paragraph, beginning with its noun.

    Where a word more does not tell it from another, it is the figure as printed.
    """
    paragraph = paragraphs(document)[document.sentence_at(figure.start).paragraph]
    within = _flat(document.slice(paragraph))
    behind = _BEHIND.match(document.text, figure.end, min(paragraph.end, figure.end + _LONGEST_WORD))
    with_noun = Span(figure.start, behind.end() if behind else figure.end)
    before = _BEFORE.search(document.text[max(paragraph.start, figure.start - _LONGEST_WORD) : figure.start])
    longer = Span(figure.start - len(before[0]) if before else figure.start, with_noun.end)
    found = (_flat(document.slice(span)) for span in (with_noun, longer))
    return next((words for words in found if within.count(words) == 1), _flat(document.slice(figure)))


def _flat(text: str) -> str:
    return " ".join(text.split())


def _places(document: Document, paragraph: int, opens: str, closes: str) -> Iterator[Insertion]:
    """The places to be tried: a line above the paragraph, the end of its last line, and behind its last word."""
    source, span = document.source_text, paragraphs(document)[paragraph]
    words = span if document.origin is None else document.origin.span(span)
    line = source.rfind("\n", 0, words.start) + 1
    indent = source[line : words.start]
    ends = source.find("\n", words.end)
    end = len(source[: len(source) if ends < 0 else ends].rstrip())
    above = Insertion(line, indent + opens, closes + ("\r\n" if "\r\n" in source else "\n"))
    behind = [Insertion(at, f" {opens}", closes) for at in dict.fromkeys((max(end, words.end), words.end))]
    if document.form is Form.HTML:
        yield from reversed(behind)
    elif not indent.strip():
        yield above
    yield from behind


def _prose(document: Document) -> list[tuple[int, str]]:
    """The words of each sentence, with the number of its paragraph."""
    return [(one.paragraph, _flat(document.slice(one.span))) for one in document.sentences]


def _spoken(document: Document) -> Counter[tuple[int | None, str]]:
    """The comments, each with the paragraph that it speaks of."""
    following = Following(document)
    return Counter((following.paragraph(one), _flat(one.text)) for one in document.comments)
