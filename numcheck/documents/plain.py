"""Plain text: the prose is the source, but for comments to numcheck.

A comment is a line of its own, `numcheck: ...`, behind `#` or `//` or within `<!-- -->` as writers like, or
`<!-- numcheck: ... -->` within a line.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from numcheck.documents.document import Comment, Span
from numcheck.documents.origin import Origin
from numcheck.documents.prose import Extract

MARK = "numcheck:"
"""What a comment to numcheck begins with."""

_LINE = re.compile(r"^[ \t]*(?:#+|//)?[ \t]*(?P<said>numcheck:[^\n]*)(?:\n|\Z)", re.MULTILINE)
_OPENING = re.compile(r"<!--\s*(?=numcheck:)")
_CLOSING = "-->"
_BLANK = re.compile(r"[ \t\r]*(?:\n|\Z)")
_STICKS = frozenset(" \t\r\n.,;:!?)]}’”\"'")


class _Cut(NamedTuple):
    """A stretch that is left out, and what it says."""

    span: Span
    said: str


def read(source: str) -> Extract:
    """The prose of a plain text, with the comments to numcheck taken out."""
    if MARK not in source:
        return Extract(source)
    origin, parts, comments = Origin(source), list[str](), list[Comment]()
    at = length = 0
    for span, said in _groups(sorted([*_lines(source), *_bracketed(source)])):
        length = _keep(origin, parts, Span(at, span.start), length)
        at = span.end
        comments += [Comment(one, length - _belongs_before(source, span)) for one in said]
    if not comments:
        return Extract(source)
    _keep(origin, parts, Span(at, len(source)), length)
    return Extract("".join(parts), origin, tuple(comments))


def _groups(cuts: Iterable[_Cut]) -> Iterator[tuple[Span, list[str]]]:
    """The cuts in order, those that touch each other as one; a comment within another is a part of that."""
    span, said = Span(0, 0), list[str]()
    for cut in cuts:
        if said and cut.span.start > span.end:
            yield span, said
            span, said = cut.span, [cut.said]
        elif not said or cut.span.start == span.end:
            span, said = (span.hull(cut.span) if said else cut.span), [*said, cut.said]
    if said:
        yield span, said


def _keep(origin: Origin, parts: list[str], span: Span, length: int) -> int:
    """Adds a stretch of the source to a text of a length; returns its new length."""
    parts.append(origin.source[span.start : span.end])
    end = length + span.end - span.start
    if end > length:
        origin.add(Span(length, end), span)
    return end


def _lines(source: str) -> Iterator[_Cut]:
    for match in _LINE.finditer(source):
        yield _Cut(Span(match.start(), match.end()), match["said"].strip())


def _bracketed(source: str) -> Iterator[_Cut]:
    for match in _OPENING.finditer(source):
        end = source.find(_CLOSING, match.end())
        if end < 0:
            return
        said = " ".join(source[match.end() : end].split())
        yield _Cut(_with_space(source, Span(match.start(), end + len(_CLOSING))), said)


def _with_space(source: str, span: Span) -> Span:
    """A comment with the rest of its line, where it stands alone there, or with the blanks that only it needs."""
    start = span.start
    while start and source[start - 1] in " \t":
        start -= 1
    if start == 0 or source[start - 1] == "\n":
        alone = _BLANK.match(source, span.end)
        return Span(start, alone.end()) if alone else span
    return Span(start, span.end) if source[span.end : span.end + 1] in _STICKS or span.end == len(source) else span


def _belongs_before(source: str, cut: Span) -> int:
    """How far before the cut the comment stands: 1 where it touches the line before it, and none after it."""
    touches = (
        cut.start > 1 and source[cut.start - 1] == "\n" and not _BLANK.match(source, _line_start(source, cut.start - 1))
    )
    return int(touches and _BLANK.match(source, cut.end) is not None)


def _line_start(source: str, end: int) -> int:
    return source.rfind("\n", 0, end) + 1
