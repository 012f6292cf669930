"""Sums: members told together (`Cuba, Venezuela and Nicaragua together`), and all the months since a term began."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from numcheck.claims.claim import Evidence
from numcheck.claims.clauses import Clause
from numcheck.claims.phrases import Mention
from numcheck.claims.terms import Term
from numcheck.claims.timeref import Form
from numcheck.documents.document import Published, Span
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either
from numcheck.periods import Period, fiscal_year_of

_LIST = re.compile(r"(?:\s*,\s*(?:and\s+|plus\s+)?|\s+(?:and|plus)\s+|\s*&\s*)(?:from\s+|the\s+)?", re.IGNORECASE)
_YEAR = 12
_OTHERWISE = ("change", "threshold", "first", "compare", "differs")
"""What makes another thing of a time in office than a stretch that is added up: `risen since Biden took office`."""

_BEGUN = 20  # characters behind a term's name in which may stand how it began


class Together(NamedTuple):
    """Several members of one dimension that the words add up, and where they stand."""

    dimension: str
    members: str
    span: Span


def told_together(clause: Clause) -> Iterator[Together]:
    """The lists of members behind which the clause says that they are added up."""
    if not any(m.tag == "everyone" and m.value == "together" for m in clause.mentions):
        return
    for dimension in dict.fromkeys(m.value for m in clause.mentions if m.tag == "scope"):
        for group in _lists([m for m in clause.mentions if m.tag == "scope" and m.value == dimension], clause):
            span = Span(group[0].span.start, group[-1].span.end)
            if (
                len(group) > 1
                and not _is_compared(span, clause)
                and _behind().match(clause.parts.text, span.end) is not None
            ):
                names = [m.meaning.scope[dimension] for m in group]
                yield Together(dimension, "+".join(dict.fromkeys("+".join(names).split("+"))), span)


def _is_compared(span: Span, clause: Clause) -> bool:
    """`were more than Guatemalans and Hondurans combined`: another figure's."""
    return any(m.tag == "compare" and 0 <= span.start - m.span.end <= 1 for m in clause.mentions)


def _lists(mentions: list[Mention], clause: Clause) -> Iterator[list[Mention]]:
    """Mentions by the lists that they stand in, in text order; of two of the same words the first."""
    group: list[Mention] = []
    for mention in mentions:
        if group and mention.span.start < group[-1].span.end:
            continue
        if group and _LIST.fullmatch(clause.parts.text, group[-1].span.end, mention.span.start) is None:
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def adds_up_unnamed(clause: Clause) -> bool:
    """`the three sectors combined`, of which the clause does not say which they are."""
    words = any(m.tag == "everyone" and m.value == "together" for m in clause.mentions)
    return words and _unnamed().search(clause.parts.text, clause.span.start, clause.span.end) is not None


def points_at_unnamed(clause: Clause) -> bool:
    """`from these three countries`, of which the clause does not say which they are; it may end at their number."""
    found = _pointing().search(clause.parts.text, clause.span.start, clause.parts.sentence.span.end)
    return found is not None and found.start() < clause.span.end


def since_term(clause: Clause, published: Published | None) -> tuple[tuple[Period, ...], Span] | None:
    """What `since Biden took office` comes to: the months of his term that were out then, or through a month named.

    A term begins in the middle of a fiscal year, and newsrooms count from either. None where the clause says nothing
    like it; no period where the article has no date.
    """
    if any(clause.of(tag) for tag in _OTHERWISE) or clause.held.absorbed:
        return None
    for ref in clause.terms:
        through = [other for other in clause.times if other.lead == "through" or other.form is Form.THROUGH]
        since = _since().search(clause.parts.text, clause.span.start, ref.span.start)
        begun = since is not None and _begins(clause.parts.text[ref.span.start : ref.span.end + _BEGUN])
        # "Encounters under Biden totaled 4 million through October 2022"
        under = bool(through) and clause.parts.text.startswith(("under", "Under"), ref.span.start)
        if not (begun or under):
            continue
        if any(other not in through and not 0 <= other.span.start - ref.span.end <= _BEGUN for other in clause.times):
            continue
        now = None if published is None else published.month
        if through and (last := through[0]).month is not None and last.year is not None:
            now = last.year * 12 + last.month
        terms = [term for term in ref.terms if now is None or term.months.first < now]
        if now is None or not terms:
            return (), ref.span
        return tuple(_months(terms[-1], now)), ref.span
    return None


def _months(term: Term, now: int) -> Iterator[Period]:
    """From the term's first month, or its fiscal year's, to the newest month out, or the last fiscal year's end."""
    closed = Period.fiscal(fiscal_year_of(now)).first - 1
    for first in (term.months.first, Period.fiscal(fiscal_year_of(term.months.first)).first):
        for last in dict.fromkeys(min(end, term.months.last) for end in (now - 1, now - 2, closed)):
            if last >= first:
                yield Period(first, last)


def adds_up(
    scope: Mapping[str, str], evidence: Mapping[str, Evidence], periods: tuple[Period, ...], clause: Clause
) -> bool:
    """Whether a level adds up several years, or several members that the words list and no single name stands for."""
    if periods and periods[0].length > _YEAR:
        return True
    spans = [evidence[d].span for d, members in scope.items() if "+" in members and d in evidence]
    return any(span is not None and _separated().search(clause.parts.text, *span) is not None for span in spans)


@cache
def _behind() -> re.Pattern[str]:
    """`combined` behind a list, or behind the noun that it ends in: `the Tucson and Yuma sectors combined`."""
    words = either(load("claims").words("everyone", "together"))
    nouns = either(load("claims").words("sums", "nouns"))
    return re.compile(rf"\s*,?\s+(?:(?:{nouns})\s+)?(?:{words})\b", re.IGNORECASE)


@cache
def _unnamed() -> re.Pattern[str]:
    words = either(load("claims").words("everyone", "together"))
    nouns = either(load("claims").words("sums", "nouns"))
    point = either(load("claims").words("sums", "point"))
    return re.compile(rf"\b(?:{point})\s+(?:\w+\s+){{0,2}}?(?:{nouns})\s*,?\s+(?:{words})\b", re.IGNORECASE)


@cache
def _pointing() -> re.Pattern[str]:
    kinds = either(load("claims").words("sums", "kinds"))
    return re.compile(rf"\b(?:these|those)\s+(?:\w+\s+){{0,2}}?(?:{kinds})\b", re.IGNORECASE)


@cache
def _since() -> re.Pattern[str]:
    titles = either(load("claims").words("sums", "titles"))
    return re.compile(rf"\bsince\s+(?:(?:{titles})\s+)*\Z", re.IGNORECASE)


def _begins(text: str) -> bool:
    """Whether a mention of a term says how it began: `Biden took office`."""
    return any(words in text.lower() for words in load("claims").words("sums", "begins"))


@cache
def _separated() -> re.Pattern[str]:
    return re.compile(r",|\band\b|\bplus\b|&", re.IGNORECASE)
