"""A draft in Word with a comment at each finding; nothing else of it changes."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from numcheck.documents import word
from numcheck.documents.document import Span
from numcheck.errors import ExtraMissingError
from numcheck.reports.report import Report
from numcheck.reports.word.marks import Marks
from numcheck.reports.word.parts import repacked
from numcheck.reports.word.said import Said, said

if TYPE_CHECKING:
    from docx.comments import Comments
    from docx.document import Document
    from docx.oxml.comments import CT_Comment
    from lxml.etree import _Element

AUTHOR, INITIALS = "numcheck", "nc"
"""By whom the comments are."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NUMBERED = tuple(f"{_W}{name}" for name in ("comment", "commentRangeStart", "commentRangeEnd", "commentReference"))


def reviewed(report: Report, data: bytes) -> bytes:
    """The document with a comment at the figure of each finding.

    A finding in a note has its comment at the reference of the note, and one in a text box at the paragraph that the
    box hangs on. What a comment of an earlier review says is not said again.

    Args:
        report: The report on the document.
        data: The bytes of the .docx that it was read from.

    Raises:
        DocumentError: They cannot be read.
        ExtraMissingError: python-docx is not installed, or is older than 1.2.
    """
    document, places = word.opened(data, report.source)
    if not hasattr(type(document), "comments"):
        raise ExtraMissingError("Comments in Word documents need python-docx 1.2.", "pip install 'numcheck[docx]'")
    had_comments = any(link.reltype.endswith("/comments") for link in document.part.rels.values())
    told, number = Counter(one.text for one in document.comments if one.author == AUTHOR), _next(document)
    spans: list[Span] = []
    for finding in report.findings:
        lines = said(report.document, finding)
        if told[text := "\n".join(map(str, lines))]:
            told[text] -= 1
            continue
        _add(document.comments, lines, number + len(spans))
        spans.append(finding.claim.figure.full_span)
    marks = Marks(document.element.body, places)
    for index in reversed(range(len(spans))):  # from the end on, so that what a split moves is not moved again
        marks.put(spans[index], number + index)
    return repacked(data, document, had_comments) if spans else data


def _next(document: "Document") -> int:
    """A number that no comment has, nor any mark that was left of one."""
    roots: list[_Element] = [document.element, document.comments._comments_elm]
    used = (one.get(f"{_W}id", "") for root in roots for one in root.iter(*_NUMBERED))
    return max((int(number) for number in used if number.isdecimal()), default=-1) + 1


def _add(comments: "Comments", lines: Sequence[Said], number: int) -> None:
    """Adds a comment as python-docx does, but with this number, and without a day: the same report, the same bytes."""
    from docx.comments import Comment
    from docx.oxml.parser import OxmlElement

    told = {"id": str(number), "author": AUTHOR, "initials": INITIALS}
    element = OxmlElement("w:comment", attrs={f"{_W}{name}": value for name, value in told.items()})
    comments._comments_elm.append(element)
    comment = Comment(cast("CT_Comment", element), comments._comments_part)
    for index, line in enumerate(lines):
        paragraph = comment.add_paragraph()
        if index == 0:
            mark = paragraph.add_run()._r
            mark.style = "CommentReference"
            mark.append(OxmlElement("w:annotationRef"))
        if line.head:
            paragraph.add_run(line.head).bold = True
        if line.text:
            paragraph.add_run(f" {line.text}" if line.head else line.text)
