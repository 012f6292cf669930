"""A rewriting of a text as edits, by which every figure can be found again in the text that comes of them."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from numcheck.documents.document import Span
from tests.metamorphic.passage import Passage

Match = re.Match[str]


class Edit(NamedTuple):
    """What takes the place of a stretch of the text; an empty stretch is an insertion."""

    start: int
    end: int
    new: str

    @property
    def growth(self) -> int:
        """By how much the text becomes longer."""
        return len(self.new) - (self.end - self.start)


Rewrite = Callable[[Passage], list[Edit]]
"""The edits of a passage in text order, none overlapping; none where the rewriting does not apply."""


def written(text: str, edits: Sequence[Edit]) -> str:
    """The text with the edits made."""
    parts, at = [], 0
    for edit in edits:
        parts += [text[at : edit.start], edit.new]
        at = edit.end
    return "".join([*parts, text[at:]])


def place(edits: Sequence[Edit], span: Span) -> Span:
    """Where a stretch stands with the edits made; a replaced part of it as a whole, insertions at its ends left out."""
    return Span(_start(edits, span.start), _end(edits, span.end))


def _start(edits: Sequence[Edit], at: int) -> int:
    shift = 0
    for edit in edits:
        if edit.start <= at < edit.end:
            return edit.start + shift
        if edit.end > at:
            break
        shift += edit.growth
    return at + shift


def _end(edits: Sequence[Edit], at: int) -> int:
    shift = 0
    for edit in edits:
        if edit.start >= at:
            break
        if edit.end > at:
            return edit.start + shift + len(edit.new)
        shift += edit.growth
    return at + shift


def found(pattern: str, new: str | Callable[[Match], str | None], flags: int = 0) -> Rewrite:
    """The rewriting that puts `new`, a template or a function, for each match; None keeps the match."""
    compiled = re.compile(pattern, flags)

    def rewrite(passage: Passage) -> list[Edit]:
        matches = compiled.finditer(passage.text)
        pairs = ((match, match.expand(new) if isinstance(new, str) else new(match)) for match in matches)
        return [Edit(*match.span(), text) for match, text in pairs if text is not None and text != match.group()]

    return rewrite


def ink(text: str) -> str:
    """What of a text leaves a mark on paper."""
    return "".join(text.split())


def place_by_ink(text: str, other: str, span: Span) -> Span:
    """Where a stretch of a text stands in another one of the same ink."""
    marks = [at for at, letter in enumerate(other) if not letter.isspace()]
    before = len(ink(text[: span.start]))
    return Span(marks[before], marks[before + len(ink(text[span.start : span.end])) - 1] + 1)
