"""Numbers that only count sentences, or items of a list run together: `1 CBP stopped 900 people 2 Agents ...`."""

import re
from collections.abc import Iterator

from numcheck.documents.document import Document, Span

_ENUMERATED, _INSIDE = re.compile(r"(\d{1,2})[.)]?\s"), re.compile(r"(?<=\s)(\d{1,2})[.)]?\s+(?=[A-Z])")


def enumerating(document: Document) -> frozenset[Span]:
    """The numbers of sentences, or of lines run together, that are numbered one after another: they count nothing."""
    found = [_ENUMERATED.match(document.text, *sentence.span) for sentence in document.sentences]
    told = [None if match is None else int(match[1]) for match in found]
    out = set[Span]()
    for at, match in enumerate(found):
        if match is None:
            continue
        inside = [Span(*one.span(1)) for one in _run_on(document.text, match, document.sentences[at].span.end)]
        beside = (*told[max(0, at - 1) : at], *told[at + 1 : at + 2])
        if inside or {int(match[1]) - 1, int(match[1]) + 1} & set(beside):
            out.update((Span(*match.span(1)), *inside))
    return frozenset(out)


def _run_on(text: str, first: re.Match[str], end: int) -> Iterator[re.Match[str]]:
    """`1 CBP stopped 900 people 2 Agents made 800 arrests`: the numbers that count on, each before a capital."""
    number = int(first[1])
    for match in _INSIDE.finditer(text, first.end(), end):
        if int(match[1]) == number + 1:
            number += 1
            yield match
