"""Places among the members of a dataset from outside: `Old Town had the most burglaries of any district in 2022`.

What its members are called the card says (`nouns`), or else the name of their dimension is it.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.claims.clauses import Clause
from numcheck.claims.details import Place
from numcheck.claims.operations import Action
from numcheck.claims.phrases import Mention
from numcheck.claims.ranks import is_rival, is_told
from numcheck.datasets.vocabulary import Dimension
from numcheck.figures.figure import Kind

_KINDS = (Kind.SUPERLATIVE, Kind.RANK, Kind.ORDINAL)
_BEYOND = ("ever", "fiscal")
"""What the words of an order may reach to that is no member: `on record`, `since 2019`."""

_OF_EACH = re.compile(r"\bper\s+[a-z]|\bshare\b|\baverage\b", re.IGNORECASE)
"""What is no total: `more burglaries per resident than any other district`."""
_STRETCH = re.compile(
    r"\b(?:any|ever|since|record|time|years|months|decades?|century|generation|history|memory)\b", re.IGNORECASE
)
"""What a superlative has in it that is one among times."""
_COMPARATIVES = frozenset(("more", "fewer", "less", "higher", "lower", "above", "below"))
_PERIODS = ("month", "year")


class Kin(NamedTuple):
    """How words say that the members of a dimension are compared.

    Attributes:
        behind: What stands at or behind the superlative: `of any district`, `among the districts`.
        beside: What stands right behind it: `the second-busiest district`.
        before: What leads to it: `the district with`.
        every: The member that means no restriction, or None.
    """

    behind: re.Pattern[str]
    beside: re.Pattern[str]
    before: re.Pattern[str]
    every: str | None


def kin(dimension: Dimension) -> Kin:
    """The patterns of a dimension."""
    name = dimension.name.replace("_", " ")
    named = dimension.nouns or (name, f"{name[:-1]}ies" if name.endswith("y") else f"{name}s")
    noun = "|".join(re.escape(word).replace("\\ ", r"\s+") for word in sorted(named, key=len, reverse=True))
    few = r"(?:[\w\u2019'-]+\s+){0,3}?"
    among = rf"(?:(?:of|in|than|than\s+in)\s+any|of\s+(?:all|the)|among|amongst|across|out\s+of\s+(?:all|the))\s+{few}"
    return Kin(
        re.compile(rf"\b{among}(?P<noun>{noun})\b", re.IGNORECASE),
        re.compile(rf"\s+{few}(?P<noun>{noun})\b", re.IGNORECASE),
        re.compile(rf"\b(?P<noun>{noun})\s+(?:with|that|which|where|having)\b[^,;:]*\Z", re.IGNORECASE),
        dimension.all,
    )


def among_members(clause: Clause, kins: Mapping[str, Kin]) -> Action | None:
    """The place that a figure has among the members of one of the dimensions, or None where none are compared."""
    if clause.figure.kind not in _KINDS:
        return None
    for dimension, one in kins.items():
        told = _compares(clause, dimension, one)
        if told or _hints(clause, dimension, one):
            return _placed(clause, dimension, one, hinted=not told)
    return None


def _compares(clause: Clause, dimension: str, one: Kin) -> bool:
    """Whether a noun says that members are compared; `the Harbour district` is one of them."""
    text, (start, stop) = clause.parts.text, clause.parts.sentence.span
    beside = one.beside.match(text, clause.figure.span.end, stop)
    led = one.before.search(text, start, clause.figure.full_span.start)
    found = [*one.behind.finditer(text, start, stop), *(match for match in (beside, led) if match is not None)]
    places = [match.span("noun") for match in found]
    named = [m.span for m in clause.parts.mentions if m.tag == "scope" and m.value == dimension]
    return any(not any(a <= first and last <= b for a, b in named) for first, last in places)


def _hints(clause: Clause, dimension: str, one: Kin) -> bool:
    """`Harbour had the second-most burglaries in 2022`: of a member, in a time that is told, and not among times."""
    periods = any(m.tag == "order" and m.value in _PERIODS for m in clause.mentions)
    if clause.figure.kind is Kind.ORDINAL or not clause.times or periods or _STRETCH.search(clause.figure.text):
        return False
    ever = any(m.value in _BEYOND for m in clause.of("rank"))
    return not ever and bool(_named(clause, dimension, one))


def _placed(clause: Clause, dimension: str, one: Kin, *, hinted: bool) -> Action:
    """The place, and the member that has it: the one named before, or told behind (`was Old Town`)."""
    start = clause.figure.full_span.start
    named = _named(clause, dimension, one)
    found = [m for m in named if m.span.end <= start] or [m for m in named if is_told(m, clause)]
    different = {m.meaning.scope[dimension] for m in found}
    # "fewer than Northgate, which had the most of any": whose place it is takes more than these words.
    plain = len(different) == 1 and "+" not in next(iter(different)) and not any(is_rival(m, clause) for m in found)
    member = found[-1] if plain else None
    text = clause.parts.text
    moves = [m for m in clause.of("change") if text[m.span.start : m.span.end].lower() not in _COMPARATIVES]
    beyond = any(m.value in _BEYOND for m in clause.of("rank")) or bool(moves)
    beyond = beyond or _OF_EACH.search(text, *clause.parts.sentence.span) is not None
    doing = Operation.SUPERLATIVE if clause.figure.kind is Kind.SUPERLATIVE else Operation.RANK
    place = Place(dimension, own=True, hinted=hinted)
    return Action(doing, detail=place, member=member, several=member is None or beyond)


def _named(clause: Clause, dimension: str, one: Kin) -> list[Mention]:
    """The members that the sentence names, without the one that means no restriction."""
    named = [m for m in clause.parts.mentions if m.tag == "scope" and m.value == dimension]
    return [m for m in named if m.meaning.scope[dimension] != one.every]
