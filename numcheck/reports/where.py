"""Where something stands, as a reader of the document goes there.

Files with lines have `draft.txt:5:20`, as editors and terminals take it. Word shows neither lines nor columns, and can
look for words: there it is `story.docx, paragraph 4, “2.4 million”`. `numcheck explain` takes both.
"""

from numcheck.documents.document import Document, Form, Span
from numcheck.reports.excerpt import flowing
from numcheck.reports.safe import clean

# Words are added until no others in the paragraph are the same, but no more than anybody would type.
_MOST_WORDS = 12


def where(document: Document, span: Span) -> str:
    """The place where a span begins, with the document: `draft.txt:5:20`."""
    separator = ", " if document.form is Form.DOCX else ":"
    return f"{clean(document.source)}{separator}{within(document, span)}"


def within(document: Document, span: Span) -> str:
    """The place within its document: `5:20`; in Word `paragraph 4, “2.4 million”`."""
    if document.form is not Form.DOCX:
        return beside(document, span)
    number, paragraph = paragraph_at(document, span.start)
    if span.start == span.end:
        return f"paragraph {number}"
    words = clean(flowing(document.slice(_told_apart(document.text, span, paragraph))))
    return f"paragraph {number}, “{words}”"


def beside(document: Document, span: Span) -> str:
    """The place within its document where the words stand beside it: `5:20`; in Word `paragraph 4`."""
    if document.form is not Form.DOCX:
        return "{}:{}".format(*document.place(span))
    return f"paragraph {paragraph_number(document, span.start)}"


def paragraph_number(document: Document, offset: int) -> int:
    """The number, from 1, of the paragraph that an offset stands in; empty ones are not counted."""
    return document.sentence_at(offset).paragraph + 1 if document.sentences else 1


def paragraph_at(document: Document, offset: int) -> tuple[int, Span]:
    """The number, as `paragraph_number` has it, and the place of the paragraph that an offset stands in."""
    if not document.sentences:
        return 1, Span(0, len(document.text))
    first = last = document.sentence_at(offset)
    while first.number and document.sentences[first.number - 1].paragraph == last.paragraph:
        first = document.sentences[first.number - 1]
    while last.number + 1 < len(document.sentences):
        following = document.sentences[last.number + 1]
        if following.paragraph != first.paragraph:
            break
        last = following
    return first.paragraph + 1, first.span.hull(last.span)


def _told_apart(text: str, span: Span, paragraph: Span) -> Span:
    """The span with so many words behind and before it that nothing else in the paragraph reads the same."""
    for _ in range(_MOST_WORDS):
        if text.count(text[span.start : span.end], *paragraph) < 2 or span.contains(paragraph):
            break
        span = _longer(text, span, paragraph)
    return span


def _longer(text: str, span: Span, paragraph: Span) -> Span:
    """One word more: behind the span, or where the paragraph ends there, before it."""
    if rest := text[span.end : paragraph.end].split(maxsplit=1):
        return Span(span.start, text.index(rest[0], span.end) + len(rest[0]))
    if before := text[paragraph.start : span.start].rsplit(maxsplit=1):
        return Span(text.rindex(before[-1], paragraph.start, span.start), span.end)
    return paragraph
