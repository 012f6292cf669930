"""Puts the marks of comments into the runs of a Word document.

A run is split only where a mark has to stand within it, and each part keeps the formatting. Marks are range markup,
which may stand among runs and within what holds runs (a tracked insertion, a link); the reference itself stands in the
paragraph, so that it is no part of any of these.
"""

from bisect import bisect_right
from collections.abc import Sequence
from copy import deepcopy
from itertools import chain, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from numcheck.documents.document import Span
from numcheck.documents.word import Placed

if TYPE_CHECKING:
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_P, _R, _T, _ID = f"{_W}p", f"{_W}r", f"{_W}t", f"{_W}id"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_NOTES = {f"{_W}footnote": f"{_W}footnoteReference", f"{_W}endnote": f"{_W}endnoteReference"}


class _Point(NamedTuple):
    """A place between two characters: behind so many of an element."""

    element: "_Element"
    at: int


class Marks:
    """The marks of one document's comments."""

    def __init__(self, body: "_Element", places: Sequence[Placed]) -> None:
        """Begins with the places of the document's prose, in order."""
        self._body = body
        self._places = places
        self._starts = [place.span.start for place in places]
        # Where the text refers to each note, by the kind of reference and the note's number.
        references = body.iter(*_NOTES.values())
        self._references = {(one.tag, one.get(_ID)): one for one in references}
        # The parts of what was split, each with where in the whole it begins.
        self._parts: dict[_Element, list[tuple[int, _Element]]] = {}

    def put(self, span: Span, number: int) -> None:
        """Puts the marks of a comment around a stretch of the prose, or around what it hangs on."""
        first, last = self._place(span.start), self._place(span.end - 1)
        for place in (first, last):
            if not _may_hold(place.element):
                self._beside(place.element, number)
                return
        start = self._run_from(_Point(first.element, span.start - first.span.start + first.skipped))
        end = self._run_to(_Point(last.element, span.end - last.span.start + last.skipped))
        self._mark(start, end, number)

    def _place(self, at: int) -> Placed:
        """What holds a character of the prose, or what comes before it."""
        return self._places[max(0, bisect_right(self._starts, at) - 1)]

    def _beside(self, element: "_Element", number: int) -> None:
        """Puts the marks around the reference of a note that holds an element, or the paragraph that it hangs on."""
        noted = self._reference(element)
        if noted is not None and _may_hold(noted):
            self._mark(self._run_from(_Point(noted, 0)), self._run_to(_Point(noted, 1)), number)
            return
        element = element if noted is None else noted
        around = chain(element.iterancestors(_P), self._body.iterdescendants(_P))
        outermost = next((one for one in around if next(one.iterancestors(_P, *_NOTES), None) is None), None)
        if outermost is not None:
            _around(outermost, number)

    def _reference(self, element: "_Element") -> "_Element | None":
        """Where the text refers to the note that an element stands in."""
        note = next(element.iterancestors(*_NOTES), None)
        return None if note is None else self._references.get((_NOTES[str(note.tag)], note.get(_ID)))

    def _mark(self, first: "_Element", last: "_Element", number: int) -> None:
        first.addprevious(_made("commentRangeStart", id=number))
        end = _made("commentRangeEnd", id=number)
        last.addnext(end)
        outer = _in_paragraph(last)
        (end if outer is last else outer).addnext(_reference(number))

    def _run_from(self, point: _Point) -> "_Element":
        """The run that begins at a point; one is split where none does."""
        element, at = self._part(point, is_end=False)
        run = _run(element)
        assert run is not None
        if element.getparent() is not run:
            return run
        if at and (rest := self._split_text(element, at, point.element)) is not None:
            return _split(run, rest)
        return run if _is_first(run, element) or at else _split(run, element)

    def _run_to(self, point: _Point) -> "_Element":
        """The run that ends at a point; one is split where none does."""
        element, at = self._part(point, is_end=True)
        run = _run(element)
        assert run is not None
        if element.getparent() is not run:
            return run
        rest = self._split_text(element, at, point.element)
        if rest is None:
            rest = element.getnext()
        if rest is not None:
            _split(run, rest)
        return run

    def _part(self, point: _Point, *, is_end: bool) -> _Point:
        """The part of what was split that a point lies in; between two it ends the first or starts the second."""
        parts = self._parts.get(point.element, [(0, point.element)])
        index = max(0, bisect_right(parts, point.at - is_end, key=itemgetter(0)) - 1)
        start, element = parts[index]
        return _Point(element, point.at - start)

    def _split_text(self, element: "_Element", at: int, whole: "_Element") -> "_Element | None":
        """Splits a text behind so many characters; the new one behind it, or None where there is nothing to split."""
        text = element.text or ""
        if element.tag != _T or len(element) or not 0 < at < len(text):
            return None
        rest = deepcopy(element)
        element.text, rest.text = text[:at], text[at:]
        for one in (element, rest):
            one.set(_SPACE, "preserve")
        element.addnext(rest)
        parts = self._parts.setdefault(whole, [(0, whole)])
        index = next(n for n, (_, part) in enumerate(parts) if part is element)
        parts.insert(index + 1, (parts[index][0] + at, rest))
        return rest


def _run(element: "_Element") -> "_Element | None":
    """The outermost run of its paragraph that an element stands in."""
    inside = takewhile(lambda one: one.tag != _P, element.iterancestors(_R, _P))
    return next(iter(list(inside)[::-1]), None)


def _may_hold(element: "_Element") -> bool:
    """Whether a comment may stand at an element: in a run of the text, not in a note, a box or what has two forms."""
    paragraphs = sum(1 for _ in element.iterancestors(_P))
    outside = next(element.iterancestors(_ALTERNATIVES, *_NOTES), None) is not None
    return paragraphs == 1 and not outside and _run(element) is not None


def _is_first(run: "_Element", element: "_Element") -> bool:
    before = element.getprevious()
    return before is None or (before.tag == f"{_W}rPr" and before.getprevious() is None)


def _split(run: "_Element", child: "_Element") -> "_Element":
    """Splits a run before one of its children; the new run, with the same formatting."""
    kept = [child, *child.itersiblings()]
    formatting = run.find(f"{_W}rPr")
    rest = _made("r")
    rest.attrib.update(run.attrib)
    rest.extend([*([] if formatting is None else [deepcopy(formatting)]), *kept])
    run.addnext(rest)
    return rest


def _in_paragraph(run: "_Element") -> "_Element":
    """What of a paragraph's own children a run stands in."""
    while (parent := run.getparent()) is not None and parent.tag != _P:
        run = parent
    return run


def _around(paragraph: "_Element", number: int) -> None:
    properties = paragraph.find(f"{_W}pPr")
    start = _made("commentRangeStart", id=number)
    if properties is None:
        paragraph.insert(0, start)
    else:
        properties.addnext(start)
    paragraph.extend([_made("commentRangeEnd", id=number), _reference(number)])


def _reference(number: int) -> "_Element":
    run, formatting = _made("r"), _made("rPr")
    formatting.append(_made("rStyle", val="CommentReference"))
    run.extend([formatting, _made("commentReference", id=number)])
    return run


def _made(name: str, **attributes: object) -> "_Element":
    from docx.oxml.parser import OxmlElement

    element: _Element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(f"{_W}{key}", str(value))
    return element
