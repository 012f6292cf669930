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

# Blanks and signs are taken whole: nothing is given back and looked at again.
_ON_LINE = r"^[ \t]*+(?:#++|//)?+[ \t]*+(?P<said>numcheck:[^\n]*)(?:\n|\Z)"
_LINE = re.compile(_ON_LINE, re.MULTILINE)
_ANY = re.compile(rf"{_ON_LINE}|<!--\s*+(?=numcheck:)", re.MULTILINE)
_CLOSING = "-->"
_BLANK = re.compile(r"[ \t\r]*+(?:\n|\Z)")
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
    for span, said in _groups(_cuts(source)):
        length = _keep(origin, parts, Span(at, span.start), length)
        at, place = span.end, length - _belongs_before(source, span)
        comments += [Comment(one, place) for one in said]
    if not comments:
        return Extract(source)
    _keep(origin, parts, Span(at, len(source)), length)
    return Extract("".join(parts), origin, tuple(comments))


def _groups(cuts: Iterable[_Cut]) -> Iterator[tuple[Span, list[str]]]:
    """The cuts in order, those that touch each other as one."""
    span, said = Span(0, 0), list[str]()
    for cut in cuts:
        if said and cut.span.start > span.end:
            yield span, said
            said = []
        span = span.hull(cut.span) if said else cut.span
        said.append(cut.said)
    if said:
        yield span, said


def _keep(origin: Origin, parts: list[str], span: Span, length: int) -> int:
    """Adds a stretch of the source to a text of a length; returns its new length."""
    parts.append(origin.source[span.start : span.end])
    end = length + span.end - span.start
    if end > length:
        origin.add(Span(length, end), span)
    return end


def _cuts(source: str) -> Iterator[_Cut]:
    """The comments in order; what begins within one is a part of it, and is not looked at again."""
    pattern, at = _ANY, 0
    while match := pattern.search(source, at):
        at = match.end()
        if match["said"] is not None:
            yield _Cut(Span(*match.span()), match["said"].strip())
        elif (end := source.find(_CLOSING, at)) >= 0:
            cut = _Cut(_with_space(source, Span(match.start(), end + len(_CLOSING))), " ".join(source[at:end].split()))
            yield cut
            at = cut.span.end
        else:
            # None is closed from here on, and what is left stands on lines of its own.
            pattern, at = _LINE, match.start()


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
