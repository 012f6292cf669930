"""Places of a text that are taken, to be asked whether another one overlaps any of them."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable

from numcheck.documents.document import Span


class Places:
    """Stretches of a text that do not overlap, in order: asking takes no longer for there being many."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        """The stretches that spans cover together."""
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and span.start <= self._spans[-1].end:
                last = self._spans.pop()
                span = Span(last.start, max(last.end, span.end))
            self._spans.append(span)

    def overlaps(self, span: Span) -> bool:
        """Whether a stretch shares a code point with any of them."""
        at = bisect_left(self._spans, span.end, key=_start)
        return at > 0 and span.start < self._spans[at - 1].end

    def add(self, span: Span) -> None:
        """Takes a stretch that overlaps none of them."""
        insort(self._spans, span)


def within(spans: list[Span], span: Span) -> list[Span]:
    """Those of some spans, in order and none overlapping, that overlap a span."""
    return spans[bisect_right(spans, span.start, key=_end) : bisect_left(spans, span.end, key=_start)]


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
