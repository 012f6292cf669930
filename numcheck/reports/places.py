"""The places of a report as the JSON contract gives them.

All stages work on a document's text. Where that was taken out of Markdown, or out of a plain text with comments, the
contract's places are those of the source, and its words are the source's. For HTML they stay those of the text, and the
place in the source is beside them.
"""

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from numcheck.documents.document import Document, Form, Span
from numcheck.documents.origin import Origin

_T = TypeVar("_T")

# What may stand between the words of an edit: new lines, and the marks of a quotation at their beginning.
_HARMLESS = " \t\r\n>"


class Edit(NamedTuple):
    """An edit of the source: put the replacement for what stands at the place (an empty span inserts)."""

    span: Span
    replacement: str


def placed(document: Document, value: _T) -> _T:
    """The contract's object for what was found in a document, with the places that a reader of the document has.

    Args:
        document: The document.
        value: An object of the contract, with places in the document's text.
    """
    if document.origin is None:
        return value
    places = _InSource(document, document.origin) if is_edited(document) else _Beside(document)
    return places.value(value)


def is_edited(document: Document) -> bool:
    """Whether places are those of the source: whoever wrote the document edits that."""
    return document.form in (Form.TEXT, Form.MARKDOWN)


def edit(document: Document, span: Span, replacement: str) -> Edit | None:
    """An edit of the text as one of the source; None where it would cut through markup, and leave half of it.

    Where the words that change stand there as they are, only these are replaced.
    """
    origin = document.origin
    if origin is None:
        return Edit(span, replacement)
    for one, words in ((span, replacement), trimmed(document, span, replacement)):
        if all(not gap.strip(_HARMLESS) for gap in origin.gaps(one)) and (one.start == one.end or origin.exact(one)):
            return Edit(origin.span(one), words)
    return None


def trimmed(document: Document, span: Span, replacement: str) -> tuple[Span, str]:
    """An edit of the text without the words that it begins and ends with and does not change."""
    text = document.slice(span)
    head = _common(text, replacement)
    tail = _common(text[head:][::-1], replacement[head:][::-1])
    return Span(span.start + head, span.end - tail), replacement[head : len(replacement) - tail]


def _common(one: str, other: str) -> int:
    """How many code points, whole words only, both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    same = next((n for n, (left, right) in pairs if left != right), min(len(one), len(other)))
    while same and not (_is_between(one, same) and _is_between(other, same)):
        same -= 1
    return same


def _is_between(text: str, at: int) -> bool:
    return at in (0, len(text)) or text[at - 1].isspace() or text[at].isspace()


class _Beside:
    """Adds the places in the source, `source_span`: null where they are not known."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def value(self, value: _T) -> _T:
        """The value with all that it holds."""
        if isinstance(value, list):
            return [self.value(item) for item in value]  # type: ignore[return-value]
        if isinstance(value, Mapping):
            return self._object({key: self.value(item) for key, item in value.items()})  # type: ignore[return-value]
        return value

    def _object(self, value: dict[str, object]) -> dict[str, object]:
        span = _span(value)
        if span is None or not value.keys() & {"text", "line"}:
            return value
        place = self._document.source_span(span)
        return {**value, "source_span": None if place is None else place._asdict()}


class _InSource(_Beside):
    """Puts the places of the source for those of the text, and the words of the source."""

    def __init__(self, document: Document, origin: Origin) -> None:
        super().__init__(document)
        self._origin = origin

    def _object(self, value: dict[str, object]) -> dict[str, object]:
        span, whole = _span(value), value.get("span")
        if span is None:
            # The words of a finding stand beside its place.
            placed = _span(whole) if isinstance(whole, dict) else None
            return value if placed is None or "text" not in value else {**value, "text": self._words(placed)}
        if "replacement" in value:
            return value
        place = self._origin.span(span)
        words = {"text": self._words(place)} if "text" in value else {}
        return {**value, **place._asdict(), **words}

    def _words(self, place: Span) -> str:
        return self._origin.source[place.start : place.end]


def _span(value: Mapping[str, object]) -> Span | None:
    start, end = value.get("start"), value.get("end")
    return Span(start, end) if isinstance(start, int) and isinstance(end, int) else None
