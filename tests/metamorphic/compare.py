"""What numcheck says of the figures of a text before and after it is rewritten."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from numcheck.checker import Checker
from numcheck.documents import published as dates
from numcheck.documents import read
from numcheck.documents.document import Document, Form, Published, Sentence, Span
from numcheck.findings.finding import Finding
from tests.metamorphic.edit import Edit, ink, place, place_by_ink, written
from tests.metamorphic.kind import Kind
from tests.metamorphic.passage import Passage

MADE = partial(Checker)
"""How the checker that is tested is made."""

SILENT = "none"
"""The verdict on a figure of which nothing is said."""

FLAGS = frozenset({"contradicted", "missing_context", "imprecise"})


class Said(NamedTuple):
    """What is said of one text: the document as it was read, and its findings by the place of their figure."""

    document: Document
    findings: dict[Span, Finding]

    def verdict(self, span: Span | None) -> str:
        """The verdict on the figure at a place, `SILENT` where there is none."""
        return str(self.findings[span].verdict) if span in self.findings else SILENT


class Change(NamedTuple):
    """A figure with the verdicts on it, before and after."""

    figure: str
    before: Span | None
    after: Span | None
    was: str
    now: str

    @property
    def accuses(self) -> bool:
        """Whether what was no error has become one."""
        return self.now in FLAGS and self.was not in FLAGS

    @property
    def loses(self) -> bool:
        """Whether what was vouched for is left open."""
        return self.was == "supported" and self.now not in FLAGS | {"supported"}

    @property
    def excuses(self) -> bool:
        """Whether what was an error is vouched for."""
        return self.was in FLAGS and self.now == "supported"

    @property
    def vouches(self) -> bool:
        """Whether it is vouched for, before and after."""
        return self.was == self.now == "supported"


class Pair(NamedTuple):
    """A passage and its rewriting, and what is said of each figure in both."""

    passage: Passage
    text: str
    before: Said
    after: Said
    changes: tuple[Change, ...]


@cache
def checker() -> Checker:
    """The checker that is tested."""
    return MADE()


@cache
def said(passage: Passage) -> Said:
    """What is said of a passage as it is, once in a process."""
    return _said(passage.text, passage, Form.TEXT)


def pair(kind: Kind, passage: Passage) -> Pair | None:
    """A passage beside its rewriting; None where the kind does not apply."""
    edits = kind.rewrite(passage)
    if not edits:
        return None
    text = written(passage.text, edits)
    before, after = said(passage), _said(text, passage, kind.form)
    compared = _compared(before, after, [_where(span, passage, text, edits, after) for span in before.findings])
    changes = tuple(_touched(compared, edits) if kind.perturbs else compared)
    return Pair(passage, text, before, after, changes)


def _said(text: str, passage: Passage, form: Form) -> Said:
    published = None if passage.published is None else dates.parse(passage.published)
    document = (
        read.from_text(text, published=published)
        if form is Form.TEXT
        else read.from_bytes(text.encode(), f"passage.{form}", published, form)
    )
    return Said(document, _findings(document.text, document.sentences, document.published))


@lru_cache(maxsize=2048)
def _findings(text: str, sentences: tuple[Sentence, ...], published: Published | None) -> dict[Span, Finding]:
    """The findings on a text by the place of their figure; readers of many forms make the same text."""
    report = checker().check(Document(text, "<text>", sentences, published))
    return {one.claim.figure.span: one for one in report.findings}


def _compared(before: Said, after: Said, places: Sequence[Span | None]) -> Iterator[Change]:
    taken = set()
    for (span, finding), where in zip(before.findings.items(), places, strict=True):
        match = None if where is None else _best(finding, where, after)
        taken.add(match)
        yield Change(finding.claim.figure.text, span, match, before.verdict(span), after.verdict(match))
    # What is said of a new figure counts, but that nothing can be said of it is no change.
    for span in after.findings.keys() - taken:
        if after.verdict(span) != "unverifiable":
            yield Change(after.document.text[span.start : span.end], None, span, SILENT, after.verdict(span))


def _where(span: Span, passage: Passage, text: str, edits: Sequence[Edit], after: Said) -> Span | None:
    """Where a figure stands after the edits, in the prose that its reader made of them; None where words are lost."""
    if after.document.form is Form.TEXT:
        where = place(edits, span)
        return where if text == after.document.text else place_by_ink(text, after.document.text, where)
    same = ink(passage.text) == ink(after.document.text)
    return place_by_ink(passage.text, after.document.text, span) if same else None


def _best(finding: Finding, where: Span, after: Said) -> Span | None:
    """The figure that stands there; of several the one with the same text, or the same value, or most of the place."""
    figure = finding.claim.figure

    def rank(span: Span) -> tuple[bool, bool, int]:
        other = after.findings[span].claim.figure
        shared = min(span.end, where.end) - max(span.start, where.start)
        return other.text == figure.text, other.value == figure.value, shared

    return max((span for span in after.findings if span.overlaps(where)), key=rank, default=None)


def _touched(changes: Iterator[Change], edits: Sequence[Edit]) -> Iterator[Change]:
    """The changes of figures that an edit has touched."""
    places = [Span(edit.start, edit.end) for edit in edits]
    return (one for one in changes if one.before and any(one.before.overlaps(place) for place in places))
