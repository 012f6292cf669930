"""The passages in real voices whose figures are labelled, of four files, in one form."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from numcheck.documents.document import Span
from tests.evaluation.gold import HERE

FLAGS = frozenset({"contradicted", "missing_context", "imprecise"})
_FILES = ("voices", "stories", "passages", "reports")
_IN_PART = frozenset({"reports"})
"""Files in whose passages not every figure was judged."""


class Label(NamedTuple):
    """A figure, with the verdicts that are right: `unverifiable` alone where it is none of these statistics."""

    span: Span
    accept: frozenset[str]

    @property
    def is_wrong(self) -> bool:
        """Whether a flag is deserved, whichever it is."""
        return self.accept <= FLAGS

    def bears_out(self, verdict: str) -> bool:
        """Whether a verdict is right; of flags any, where one is deserved."""
        return verdict in self.accept or (verdict in FLAGS and self.is_wrong)


class Passage(NamedTuple):
    """A text of one of the files, with its labels."""

    file: str
    text: str
    published: str | None
    labels: tuple[Label, ...]

    @property
    def is_judged_whole(self) -> bool:
        """Whether a figure without a label is none of these statistics: else nobody has judged it."""
        return self.file not in _IN_PART

    def label(self, span: Span) -> Label | None:
        """That of the figure at a place, or None where nobody has judged it."""
        found = (one for one in self.labels if one.span.start < span.end and span.start < one.span.end)
        return next(found, None)


def passages() -> Iterator[Passage]:
    """All passages, in the files' order."""
    for name in _FILES:
        for line in (HERE / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Passage(name, row["text"], row["published"], tuple(_labels(row)))


def _labels(row: dict[str, Any]) -> Iterator[Label]:
    for place in row.get("claims", []):
        yield _label(place, *place["accept"])
    for place in row.get("figures", []):
        yield _label(place, *(["supported"] if place["true"] else FLAGS))
    for place in (*row.get("traps", []), *row.get("no_claim", [])):
        yield _label(place, "unverifiable")


def _label(place: dict[str, Any], *accept: str) -> Label:
    return Label(Span(place["start"], place["end"]), frozenset(accept))
