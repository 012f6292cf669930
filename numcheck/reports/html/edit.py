"""A suggestion as the words that go and the words that come, with those around them."""

import re

from numcheck.documents.document import Document, Span
from numcheck.findings.finding import Suggestion
from numcheck.reports.excerpt import around
from numcheck.reports.html.element import Element, el

_WORD = re.compile(r"\s*\S+|\s+$")
_AROUND = 120


def edit(document: Document, passage: Span, suggestion: Suggestion) -> Element:
    """The sentence with `<del>` and `<ins>`: only the words that change are struck out and put in."""
    span = suggestion.span
    before, after = around(document, passage.hull(span), span, _AROUND)
    head, old, new, tail = changed(document.slice(span), suggestion.replacement)
    gone = el("del", el("span", "take out: ", class_="heard"), old) if old else None
    come = el("ins", el("span", "put in: ", class_="heard"), new) if new else None
    gap = " " if old.strip() and new and not new[0].isspace() else None
    return el("p", before + head, gone, gap, come, tail + after, class_="edit")


def changed(old: str, new: str) -> tuple[str, str, str, str]:
    """The words that both begin with, what stands between in the old and in the new, and the words that both end with.

    >>> changed("2.4 million encounters", "2.4 million encounters at the border")
    ('2.4 million encounters', '', ' at the border', '')
    """
    before, after = _WORD.findall(old), _WORD.findall(new)
    shortest = min(len(before), len(after))
    head = next((n for n in range(shortest) if before[n] != after[n]), shortest)
    rest = shortest - head
    tail = next((n for n in range(rest) if before[-1 - n] != after[-1 - n]), rest)
    return (
        "".join(before[:head]),
        "".join(before[head : len(before) - tail]),
        "".join(after[head : len(after) - tail]),
        "".join(before[len(before) - tail :]),
    )
