"""What a clause compares with: the words that lead to it, and the times and figures behind them."""

import re
from functools import cache

from numcheck.claims.clauses import Clause
from numcheck.claims.operands import is_operand, moves_by, operand
from numcheck.claims.phrases import Mention
from numcheck.claims.timeref import Form, TimeRef
from numcheck.claims.yearly import bounds
from numcheck.documents.document import Span
from numcheck.figures.figure import Kind
from numcheck.lexicon.loader import load

_ANY = re.compile(r"[^,;]{0,40}?\b(any\s+(?:\w+\s+)?(?:years?|months?))\b", re.IGNORECASE)
_BACK = re.compile(r"\s+(?:\w+\s+)?(?:above|below|over|than)\s+(?:it|that|them)\b", re.IGNORECASE)
_AS_IN = re.compile(r"\s+as\s(?:.{0,60}\s)?as(?:\s+in)?\s+")
_OPERANDS = (["the"], ["that"], ["those"], ["what"], ["its"])
"""What may open the operand of a multiple: `twice the number of`, `four times that of 2020`."""
_LEADS = ("since", "on")
"""What leads to a baseline in front of a time, and to none in front of a place: `up 4 percent on 2022`."""
_COMPARE_WITHIN = 5  # words between "than" and the time it leads to ("than the 192,001 recorded in September")


def by_distance(clause: Clause) -> list[TimeRef]:
    """The clause's times, nearest first; those inside a superlative's own span bound its window and tell no period."""
    windows: list[Span] = [f.span for f in (clause.figure, *clause.held.absorbed) if f.kind is Kind.SUPERLATIVE]
    said = [m.span.end for m in clause.parts.mentions if m.tag == "attribution" and not _is_passive(m, clause)]
    years = bounds(clause.parts)
    refs = [
        ref
        for ref in clause.times
        if ref not in years
        and not any(span.overlaps(ref.span) for span in windows)
        and not _dates_saying(ref, said, clause)
    ]
    return sorted(refs, key=lambda ref: clause.distance(ref.span))


def _is_passive(mention: Mention, clause: Clause) -> bool:
    """`encounters were reported for December`: what was reported, and nobody says when."""
    before = clause.parts.text[max(0, mention.span.start - 12) : mention.span.start].lower().split()
    return bool(before) and before[-1] in _between("passive")


def _dates_saying(ref: TimeRef, said: list[int], clause: Clause) -> bool:
    """`..., the agency said in October`: when it was said."""
    gaps = (clause.parts.text[end : ref.span.start] for end in said if end <= ref.span.start)
    return any(set(gap.lower().split()) <= _between("said") and "," not in gap for gap in gaps)


def is_change(clause: Clause) -> bool:
    """Whether the figure says how much something changed or how many times it is another."""
    figure = clause.figure
    ranged = figure.kind is Kind.RANGE and figure.unit == "percent"
    return figure.kind in (Kind.PERCENT, Kind.MULTIPLE, Kind.PAIR) or ranged or moves_by(clause)


def compares_back(clause: Clause) -> bool:
    """`31 percent above it`: compared with a figure told before."""
    return _BACK.match(clause.parts.text, clause.figure.span.end) is not None


def is_baseline(ref: TimeRef, clause: Clause) -> bool:
    """Whether a time is what the clause compares with: behind `than` or `since`, or counted from its own period."""
    if ref.form is Form.RANGE:
        return False
    counted_from_own = ref.anchored and ref.unit != "fiscal" and ref.shift < 0
    if is_change(clause) and (counted_from_own or (ref.anchored and ref.year is not None) or ref.lead in _LEADS):
        return True
    if clause.figure.kind is Kind.MULTIPLE and _multiplies(clause, ref):
        return True
    hedge = clause.full_span
    compares = [m.span.end for m in clause.of("compare") if m.span.end <= ref.span.start and not m.span.overlaps(hedge)]
    passed_over = ref.span.end <= hedge.start and _ends_change(clause)
    if not compares or (max(compares) < hedge.start and not is_change(clause) and not passed_over):
        return False
    between = clause.parts.text[max(compares) : ref.span.start]
    return len(between.split()) <= _COMPARE_WITHIN and "," not in between


def _ends_change(clause: Clause) -> bool:
    """`dropped 79% compared with fiscal 2024, to 443,671`: where a change led, whatever it is compared with."""
    start, at = clause.full_span.start, clause.position
    if clause.figure.kind is not Kind.COUNT or not at or clause.parts.text[start - len(" to ") : start] != " to ":
        return False
    return clause.parts.figures[at - 1].figure.kind in (Kind.PERCENT, Kind.MULTIPLE)


def _multiplies(clause: Clause, ref: TimeRef) -> bool:
    """`quadruple the number of the prior fiscal year`, `twice as much as in fiscal 2022`: of what is multiplied."""
    end = clause.figure.span.end
    gap = clause.parts.text[end : ref.span.start].lower()
    if "," not in gap and _AS_IN.fullmatch(gap):
        return True
    opening = clause.parts.text[end : end + 8].split()[:1]
    behind = [other.span.start for other in clause.times if end <= other.span.start < clause.near_end]
    return opening in _OPERANDS and bool(behind) and ref.span.start == min(behind)


def any_operand(clause: Clause) -> Span | None:
    """Where a multiple multiplies the highest of many: `four times that of any year before 2022`."""
    match = _ANY.match(clause.parts.text, clause.figure.span.end, clause.near_end)
    return None if match is None else Span(match.start(1), match.end(1))


def beats_record(clause: Clause) -> bool:
    """`breaking the previous annual record by 644,258`: by how much a record was broken."""
    before = clause.parts.text[clause.span.start : clause.full_span.start].lower().split()[-1:]
    return before == ["by"] and any(m.value == "aside" and clause.span.contains(m.span) for m in clause.of("compare"))


def is_old_record(clause: Clause) -> bool:
    """Whether the figure is a record that another one broke: `broke the previous record of 1.7 million`."""
    asides = (m for m in clause.of("compare") if m.value == "aside")
    count = clause.figure.kind is Kind.COUNT and not beats_record(clause)
    return count and any(clause.span.contains(mention.span) for mention in asides)


def _in_brackets(clause: Clause) -> bool:
    """`2.9 million in fiscal 2024 (3.2 million in 2023)`: told beside another, of a time of its own."""
    return clause.opens_bracket and clause.position > 0 and bool(clause.times)


def opens_with_when(clause: Clause) -> bool:
    """`..., when there were 137,473`: a figure that is told of the time before it."""
    return time_before_when(clause) is not None


def time_before_when(clause: Clause) -> TimeRef | None:
    """The time that a figure explains: `since May, when agents made 47,320`, `over the year before (1,062,393)`."""
    text, start = clause.parts.text, clause.full_span.start
    for ref in reversed([ref for ref in clause.parts.times if ref.span.end <= start]):
        gap = text[ref.span.end : start]
        told = gap.lstrip(" ,(—–").lower()
        if gap == " (" or (told.startswith(("when ", "with its ")) and "," not in told):
            return ref
    return None


def is_topped(clause: Clause) -> bool:
    """`..., topping the 1,643,679 of 2000`, `exceeded 2021's total of 1,734,686`: a figure that another passed."""
    start = clause.full_span.start
    verbs = (m.span for m in clause.of("threshold") if m.value == "past" and m.span.end <= start)
    for span in verbs:
        verb, gap = clause.parts.text[span.start : span.end], clause.parts.text[span.end : start].split()
        of_another_time = any(span.end <= ref.span.start and ref.span.end <= start for ref in clause.parts.times)
        if of_another_time or (clause.position > 0 and verb.endswith("ing") and gap in ([], ["the"])):
            return True
    return False


def is_compared(clause: Clause) -> bool:
    """Whether the figure is only what another is compared with: behind `from`, `than` or a multiple, an old record."""
    if (
        is_operand(clause)
        or is_old_record(clause)
        or opens_with_when(clause)
        or is_topped(clause)
        or _in_brackets(clause)
    ):
        return True
    start = clause.full_span.start
    for mention in clause.parts.mentions:
        if mention.tag != "compare":
            continue
        between = _without_times(mention.span.end, start, clause)
        if mention.value == "words" and mention.span.end <= start and set(between.lower().split()) <= _between():
            return clause.position > 0 or mention.span.start > clause.parts.sentence.span.start
    return False


def _without_times(start: int, end: int, clause: Clause) -> str:
    """The words of a stretch but for its times: `over August's 181,084`."""
    text = clause.parts.text[start:end]
    for ref in clause.parts.times:
        if start <= ref.span.start and ref.span.end <= end:
            text = text.replace(clause.parts.text[ref.span.start : ref.span.end], "", 1)
    return _POSSESSIVE.sub("", text)


_POSSESSIVE = re.compile(r"['’]s\b")


def of_compared(clause: Clause) -> list[TimeRef]:
    """The time of the figure compared with: `an 18.51 percent increase from the 192,001 recorded in September 2021`."""
    compares = [m.span.end for m in clause.parts.mentions if m.tag == "compare" and m.value == "words"]
    following = clause.parts.figures[clause.position + 1 :]
    multiplied = operand(clause.held, clause.position, clause.parts)
    for at, held in enumerate(following[:2]):
        start = held.span.start
        leads = [end for end in compares if clause.figure.span.end <= end <= start]
        led = any(set(clause.parts.text[end:start].lower().split()) <= _between() for end in leads)
        if not led and multiplied != clause.position + 1 + at:
            continue
        end = following[at + 1].span.start if at + 1 < len(following) else clause.parts.sentence.span.end
        behind = [ref for ref in clause.parts.times if start < ref.span.start and ref.span.end <= end]
        owners = [ref for ref in clause.parts.times if clause.parts.text[ref.span.end : start].strip() in ("'s", "’s")]
        return (owners or behind)[:1]
    return []


@cache
def _between(what: str = "words") -> frozenset[str]:
    """Words that may stand between `from` and the number compared with, or between `said` and its day."""
    return frozenset(load("claims").words("between", what))
