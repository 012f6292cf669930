"""Averages and spreads: `an average of 6,800 a day`, `between 150,000 and 245,000 a month`."""

from numcheck.claims.claim import Claim
from numcheck.claims.clauses import Clause
from numcheck.claims.details import Mean, Per, Spread
from numcheck.claims.phrases import Mention
from numcheck.claims.timeref import Form, TimeRef
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind

_WITHIN = 6  # words between "average" and its number ("averaged more than a staggering 6,800")
_BESIDE = 3  # words between a number and "daily" that says of what it is ("12,000 daily", "a daily high of 12,000")
_PER: tuple[Per, ...] = ("day", "month", "year")


def mean(clause: Clause, before: Claim | None) -> Mean | None:
    """What the clause says of an average; None where its figure is none."""
    figure = clause.figure
    if figure.kind is Kind.RATE:
        per = next((unit for unit in _PER if unit == figure.per), None)
        said = any(m.value == "said" for m in clause.of("average"))
        said = said or _moves(clause, before)
        restated = before.figure if before is not None and _restates(clause) else None
        dated = _names_period(clause) and not (before is not None and isinstance(before.detail, Mean))
        return Mean(per, said or restated is not None, per is None or _of_a_part(clause), dated, restated)
    if figure.kind is not Kind.COUNT:
        return None
    if before is not None and isinstance(before.detail, Mean) and before.detail.said and _goes_on(clause):
        return before.detail._replace(part=_of_a_part(clause))
    said = any(m.value == "said" and _leads(m, clause, _WITHIN) for m in clause.of("average"))
    rates = [m for m in clause.of("rate") if said or (m.value == "day" and _leads(m, clause, _BESIDE))]
    if not (said or rates):
        return None
    per = next((unit for m in rates[:1] for unit in _PER if unit == m.value), None)
    return Mean(per, said, _of_a_part(clause), _names_period(clause))


def _moves(clause: Clause, before: Claim | None) -> bool:
    """`fell from 4,635 per day in February and March to 263 per day`: averages, where printed to the unit."""
    start, text = clause.figure.full_span.start, clause.parts.text
    lead = text[max(clause.parts.sentence.span.start, start - 6) : start].split()[-1:]
    if clause.figure.step != 1 or lead not in (["from"], ["to"]):
        return False
    if lead == ["to"]:
        return before is not None and isinstance(before.detail, Mean) and before.detail.said
    return bool(clause.of("change")) and _names_period(clause)


def _goes_on(clause: Clause) -> bool:
    """`The daily average rose from 1,781 in October to 2,154 in November`."""
    start = clause.full_span.start
    return clause.parts.text[max(clause.span.start, start - 6) : start].split()[-1:] == ["to"]


def _names_period(clause: Clause) -> bool:
    """Whether a month or a fiscal year is named, and not only a year to date."""
    own = (ref for ref in joined(clause) if clause.span.contains(ref.span))
    return [ref.form for ref in own if not ref.shift] in ([Form.MONTH], [Form.FISCAL], [Form.RANGE])


def joined(clause: Clause) -> tuple[TimeRef, ...]:
    """The sentence's times, two months in a row joined to one stretch: `4,635 a day in February and March 2024`."""
    times: list[TimeRef] = []
    for ref in clause.parts.times:
        before = times[-1] if times else None
        if before is not None and _follows(before, ref, clause.parts.text):
            span = Span(before.span.start, ref.span.end)
            ends = (before.year, before.month, ref.year, ref.month)
            times[-1] = TimeRef(span, Form.RANGE, *ends, lead=before.lead)
        else:
            times.append(ref)
    return tuple(times)


def _follows(before: TimeRef, ref: TimeRef, text: str) -> bool:
    """Whether two months are told together, the second right after the first."""
    months = before.form is Form.MONTH and ref.form is Form.MONTH and before.month is not None
    alike = months and not before.shift and not ref.shift and ref.month == (before.month or 0) % 12 + 1
    return alike and text[before.span.end : ref.span.start].split() == ["and"]


def spread(clause: Clause) -> Spread | None:
    """Whether a range, or a pair behind `ranged`, tells between what the months of a period lie."""
    figure = clause.figure
    if figure.ends is None or figure.kind not in (Kind.RANGE, Kind.PAIR) or _is_percent(figure):
        return None
    verbs = [m for m in clause.of("spread") if m.value == "verb" and _leads(m, clause, 1)]
    if figure.kind is Kind.PAIR and not verbs:
        return None
    rates = [m.value for m in clause.of("rate")]
    if "day" in rates or (figure.per is not None and figure.per != "month"):
        return None
    monthly = "month" in rates or figure.per == "month" or any(m.value == "month" for m in clause.of("spread"))
    return Spread(monthly) if monthly or verbs else None


def _is_percent(figure: Figure) -> bool:
    return figure.unit is not None and ("percent" in figure.unit or figure.unit == "%")


def _leads(mention: Mention, clause: Clause, words: int) -> bool:
    """Whether a phrase stands within so many words of the figure, and no comma between them."""
    full, text = clause.full_span, clause.parts.text
    if mention.span.overlaps(full):
        return True
    ends = (mention.span.end, full.start) if mention.span.end <= full.start else (full.end, mention.span.start)
    between = text[ends[0] : ends[1]]
    return len(between.split()) <= words and not any(sign in between for sign in ",;:")


def _restates(clause: Clause) -> bool:
    """`80,000 in December (2,580 per day)`: the total just told, once more."""
    before = clause.parts.figures[clause.position - 1 : clause.position]
    return clause.opens_bracket and bool(before) and before[0].figure.kind is Kind.COUNT


def _of_a_part(clause: Clause) -> bool:
    """Whether the words speak of a peak, a day or a week, which no months tell."""
    parts = [m for m in clause.of("stretch") if not m.span.overlaps(clause.figure.span)]
    return bool(parts) or any(ref.form in (Form.DAY, Form.UNKNOWN) for ref in clause.times)
