"""Word documents (.docx), which python-docx opens.

Paragraphs, cells of tables, notes and text boxes are prose, each a paragraph of its own, the notes behind the rest.
Headers and footers, formulas, pictures and hidden or struck-out text are not. Changes that are tracked are read as if
they were accepted: what was inserted is there, what was deleted is not. Word's comments are comments, each behind the
words that it is about.

The document's own dates are not used: `created` is the day when the file was made, often from that of another article,
and neither it nor `modified` is when the article appeared. Nor is its title, which nobody sees.
"""

from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from numcheck import zips
from numcheck.documents import package
from numcheck.documents.document import Span
from numcheck.documents.prose import Extract, Place, Prose
from numcheck.errors import ExtraMissingError

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.opc.rel import _Relationship
    from lxml.etree import _Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

_PARAGRAPH, _RUN, _TEXT, _BOX = f"{_W}p", f"{_W}r", f"{_W}t", f"{_W}txbxContent"
_TABLE, _ROW, _CELL, _SPAN = f"{_W}tbl", f"{_W}tr", f"{_W}tc", f"{_W}tcPr/{_W}gridSpan"
_TABLES = (_TABLE, _ROW, _CELL)
_REFERENCE, _ID, _TYPE = f"{_W}commentReference", f"{_W}id", f"{_W}type"
_CHARACTERS = {
    f"{_W}{name}": char for name, char in {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}.items()
}
_LEFT_OUT = frozenset(
    # Deleted, moved away; what a field is made of, not what it shows; properties; the reading aid above a word.
    f"{_W}{name}"
    for name in (
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "delInstrText",
        "pPr",
        "rPr",
        "sectPr",
        "tblPr",
        "trPr",
        "rt",
    )
)
_MATHS = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_UNSEEN = tuple(f"{_W}{name}" for name in ("vanish", "strike", "dstrike"))
_OFF = frozenset({"0", "false", "off"})


class _Parts(NamedTuple):
    """The parts of a document that hold words."""

    document: "WordDocument"
    body: "_Element"
    notes: "tuple[_Element, ...]"
    comments: Mapping[str, str]


class Placed(NamedTuple):
    """A stretch of the prose, the element that it stands in, and from which of that element's characters on."""

    span: Span
    element: "_Element"
    skipped: int


class Opened(NamedTuple):
    """A Word document as python-docx has it, and where in it each stretch of its prose stands, in order."""

    document: "WordDocument"
    places: tuple[Placed, ...]


def read(data: bytes, source: str) -> Extract:
    """The prose of a Word document; it has no way back, because a .docx has no lines that a person could go to.

    Raises:
        TooLargeError: It unpacks to more than any article.
        DamagedDocumentError: It is no .docx, or a broken one.
        ExtraMissingError: python-docx is not installed.
    """
    return _read(_opened(data, source)).prose.finish()._replace(origin=None)


def opened(data: bytes, source: str) -> Opened:
    """A Word document with the places of its prose in it; raises as `read` does."""
    parts = _opened(data, source)
    return Opened(parts.document, tuple(_read(parts).places))


def _read(parts: _Parts) -> "_Reader":
    reader = _Reader(parts.comments)
    reader.put(parts.body)
    for note in parts.notes:
        reader.put(note)
    return reader


def _opened(data: bytes, source: str) -> _Parts:
    try:
        from docx import Document
        from docx.opc.exceptions import OpcError
        from lxml.etree import LxmlError
    except ImportError as error:
        raise ExtraMissingError("Word documents need python-docx.", "pip install 'numcheck[docx]'") from error
    package.check(data, source)
    try:
        document = Document(BytesIO(data))
        related = dict(_related(document.part.rels.values()))
        notes = [
            note for kind in ("footnotes", "endnotes") for note in related.get(kind, ()) if note.get(_TYPE) is None
        ]
        comments = {comment.get(_ID, ""): _said(comment) for comment in related.get("comments", ())}
        return _Parts(document, document.element.body, tuple(notes), comments)
    except (OpcError, LxmlError, KeyError, AttributeError, TypeError, *zips.UNREADABLE) as error:
        raise package.damaged(source, str(error) or type(error).__name__) from error


def _related(relations: "Iterable[_Relationship]") -> "Iterator[tuple[str, _Element]]":
    """The notes and comments of a document, by the kind of their part."""
    from docx.oxml.parser import parse_xml

    for relation in relations:
        kind = relation.reltype.removeprefix(_RELATED)
        if kind in ("footnotes", "endnotes", "comments") and not relation.is_external:
            part = relation.target_part
            if not package.is_xml(part.content_type):
                raise ValueError(f"{str(part.partname)!r} in it is no XML, though its {kind} should stand there")
            yield kind, parse_xml(part.blob)


def _said(comment: "_Element") -> str:
    return " ".join("".join(map(_shown, comment.iter(_TEXT))).split())


def _shown(text: "_Element") -> str:
    """The characters of an element, behind an XML comment too."""
    return "".join([text.text or "", *(inner.tail or "" for inner in text)])


class _Reader:
    """Puts the parts of one document into its prose."""

    def __init__(self, comments: Mapping[str, str]) -> None:
        self.prose = Prose("")
        self.places: list[Placed] = []
        self._comments = comments
        self._boxes: list[_Element] = []
        self._place, self._tables = Place(-1, -1, 0), 0

    def put(self, element: "_Element") -> None:
        """Puts all that an element holds; lxml reads nothing so deep that this could not follow."""
        for child in element:
            tag = child.tag
            if tag == _PARAGRAPH:
                self._paragraph(child)
            elif tag in _TABLES:
                self._of_table(tag, child)
            elif tag == _TEXT:
                self._text(child, _shown(child))
            elif tag in _CHARACTERS:
                self._text(child, _CHARACTERS[tag])
            elif tag == _REFERENCE:
                self._comment(child.get(_ID, ""))
            elif tag == _BOX:
                self._boxes.append(child)
            elif tag == _ALTERNATIVES:
                self._first(child)
            elif _is_read(child):
                self.put(child)

    def _text(self, element: "_Element", shown: str) -> None:
        """Puts the characters of an element; of those that open a paragraph with white space the others are put."""
        span = self.prose.loose(shown)
        if span is not None:
            self.places.append(Placed(span, element, len(shown) - (span.end - span.start)))

    def _paragraph(self, paragraph: "_Element") -> None:
        """Puts a paragraph, and behind it the text boxes that hang on it."""
        self.prose.end_block()
        self.put(paragraph)
        self.prose.end_block()
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.put(box)

    def _of_table(self, tag: str, element: "_Element") -> None:
        """Puts a table, a row or a cell; one that is merged with those behind it takes their columns, too."""
        around = self._place
        if tag == _TABLE:
            self._place = Place(self._tables, -1, 0)
            self._tables += 1
            self.put(element)
            self._place = around
        elif tag == _ROW:
            self._place = around._replace(row=around.row + 1, column=0)
            self.put(element)
        else:
            self.prose.begin_cell(around)
            self.put(element)
            self.prose.end_cell()
            self._place = around._replace(column=around.column + _columns(element))

    def _first(self, alternatives: "_Element") -> None:
        """Puts the first of several forms of the same: the others are for older programs."""
        if len(alternatives):
            self.put(alternatives[0])

    def _comment(self, number: str) -> None:
        if said := self._comments.get(number):
            self.prose.comment(said)


def _columns(cell: "_Element") -> int:
    span = cell.find(_SPAN)
    told = "" if span is None else span.get(f"{_W}val", "")
    return int(told) if told.isdigit() and len(told) <= _DIGITS else 1


_DIGITS = 3
"""How many digits a number of columns has at most."""


def _is_read(element: "_Element") -> bool:
    """Whether what an element holds is prose, if it holds any."""
    tag = element.tag
    if tag in _LEFT_OUT or not str(tag).startswith("{") or str(tag).startswith(_MATHS):
        return False
    return tag != _RUN or not any(_is_on(mark) for mark in element.iterfind(f"{_W}rPr/*") if mark.tag in _UNSEEN)


def _is_on(mark: "_Element") -> bool:
    return mark.get(f"{_W}val", "1").lower() not in _OFF
