"""What a multiple multiplies: the printed number right behind it (`more than doubling the 22,090 in August`)."""

from functools import cache

from numcheck.claims.claim import Claim, Operation
from numcheck.claims.clauses import Clause, Held, Parts
from numcheck.claims.phrases import Mention
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

_REACH = 2  # figures behind a multiple: its number, or a superlative and its number ("half of a record-high 250,000")
_BY = 4  # characters between a verb of change and the part by which: " by "
_SIGNS = " .,;:!?—–"
_TOLD = ("measure", "verb", "people")


def operand(held: Held, position: int, parts: Parts) -> int | None:
    """The number, among a sentence's figures, of what the multiple (or `half of`) at a position multiplies."""
    if held.figure.kind not in (Kind.MULTIPLE, Kind.SHARE):
        return None
    for at, other in enumerate(parts.figures[position + 1 : position + 1 + _REACH], position + 1):
        gap = parts.text[held.span.end : other.span.start]
        for between in parts.figures[position + 1 : at]:
            gap = gap.replace(between.figure.text, " ", 1)
        opens = gap.split()[:1]
        if not opens or not set(gap.lower().split()) <= _around() or opens == ["a"]:
            return None
        if other.figure.kind in (Kind.COUNT, Kind.MASS):
            return at
        if other.figure.kind is not Kind.SUPERLATIVE:
            return None
    return None


def is_operand(clause: Clause) -> bool:
    """Whether the figure is the number that a multiple before it multiplies."""
    parts, here = clause.parts, clause.position
    return clause.figure.kind in (Kind.COUNT, Kind.MASS) and any(
        operand(parts.figures[at], at, parts) == here
        and (parts.figures[at].figure.kind is Kind.MULTIPLE or _ends(at, parts))
        for at in range(max(0, here - _REACH), here)
    )


def moves_by(clause: Clause) -> bool:
    """`fell by a quarter`, `rose by more than a third`: a part by which something changed, and no part of a whole."""
    if clause.figure.kind is not Kind.SHARE:
        return False
    start, text = clause.figure.full_span.start, clause.parts.text
    if text[start - 4 : start].lower() != " by ":
        return False
    following = text[clause.figure.span.end : clause.figure.span.end + 4].split()[:1]
    return following != ["of"] and any(0 <= start - m.span.end <= _BY for m in clause.of("change"))


def as_ratio(clause: Clause, before: Claim | None) -> Clause:
    """`..., barely half of the 250,000 in December`, behind a number: how many times the other number it is.

    Half of a number of which the words go on to say what it was is a part of that number, and is left as it is.
    """
    if (
        clause.figure.kind is not Kind.SHARE
        or before is None
        or before.operation not in (Operation.LEVEL, Operation.CHANGE)
    ):
        return clause
    if not _ends(clause.position, clause.parts):
        return clause
    return clause.taken_for(Kind.MULTIPLE)


def _ends(position: int, parts: Parts) -> bool:
    """Whether nothing but a time follows the number of which half is told, up to the end or the next clause."""
    at = operand(parts.figures[position], position, parts)
    if at is None:
        return False
    end = parts.figures[at].span.end
    stop = min([parts.sentence.span.end, *(i for i in range(end, parts.sentence.span.end) if parts.text[i] in ",;:—–")])
    behind = [ref for ref in parts.times if end <= ref.span.start and ref.span.end <= stop]
    return len(behind) == 1 and _is_plain(Span(end, stop), behind[0].span, parts.mentions, parts.text)


def _is_plain(span: Span, time: Span, mentions: tuple[Mention, ...], text: str) -> bool:
    """Whether a time is all that stands there, but for what is counted (`250,000 encounters recorded in December`)."""
    told = [time, *(m.span for m in mentions if m.tag in _TOLD and span.contains(m.span))]
    rest = "".join(" " if any(s.start <= i < s.end for s in told) else text[i] for i in range(span.start, span.end))
    return set(rest.strip(_SIGNS).lower().split()) <= _around()


@cache
def _around() -> frozenset[str]:
    """Words that may stand around the number that is multiplied."""
    return frozenset(load("claims").words("between", "operand"))
