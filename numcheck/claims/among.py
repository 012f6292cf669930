"""Places among the members of a desk's own datasets: `Old Town had the most burglaries of any district in 2022`."""

from collections.abc import Iterator

from numcheck.claims.claim import Operation
from numcheck.claims.details import Place
from numcheck.claims.doing import PLAIN, Doing
from numcheck.claims.own import Kin, Own
from numcheck.claims.phrases import Mention
from numcheck.claims.placing import is_rival
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.figures.figure import ORDERS, Kind

_BEYOND = ("ever", "fiscal")
"""What the words of an order may reach to that is no member: `on record`, `since 2019`."""

_PERIODS = ("month", "year")


def among(ear: Ear, own: Own) -> Doing | None:
    """The place that a figure has among the members of one of the dimensions, or None where none are compared.

    Where it is not plain which of them has it, or in what, nothing can be asked.
    """
    if ear.figure.kind not in ORDERS:
        return None
    for dimension, kin in own.kins.items():
        told = _compares(ear, dimension, kin)
        if told or _hints(ear, dimension, own):
            member = _holder(ear, dimension, own)
            place = Place(dimension, member=member, own=True, hinted=not told)
            plain = member is not None and "+" not in member and not _is_beyond(ear)
            return Doing(Operation.RANK, PLAIN, is_plain=plain, detail=place)
    return None


def _compares(ear: Ear, dimension: str, kin: Kin) -> bool:
    """Whether a noun says that members are compared; `the Harbour district` is one of them."""
    text, (start, end) = ear.page.text, ear.line.sentence.span
    beside = kin.beside.match(text, ear.figure.span.end, end)
    led = kin.before.search(text, start, ear.figure.full_span.start)
    found = [*kin.behind.finditer(text, start, end), *(match for match in (beside, led) if match is not None)]
    named = [m.span for m in ear.line.slots if dimension in m.meaning.scope]
    places = (match.span("noun") for match in found)
    return any(not any(a <= first and last <= b for a, b in named) for first, last in places)


def _hints(ear: Ear, dimension: str, own: Own) -> bool:
    """`Harbour had the second-most burglaries in 2022`: of a member, in a time that is told, and not among times."""
    start, end = ear.clause
    if ear.figure.kind is Kind.ORDINAL or not any(start <= time.span.start < end for time in ear.line.times):
        return False
    stretched = not before("of_times").isdisjoint(ear.figure.words)
    periods = any(ear.line.says("order", start, end, value) for value in _PERIODS)
    return not (stretched or periods or _reaches(ear)) and any(_named(ear, dimension, own))


def _named(ear: Ear, dimension: str, own: Own) -> Iterator[Mention]:
    """The members that the sentence names, without those that mean no restriction."""
    for mention in ear.line.slots:
        member = mention.meaning.scope.get(dimension) if mention.tag == "scope" else None
        if member is not None and member not in own.every[dimension]:
            yield mention


def _holder(ear: Ear, dimension: str, own: Own) -> str | None:
    """The member that has the place: the one named before it, or told behind (`was Old Town`); None of several."""
    named = tuple(_named(ear, dimension, own))
    found = [m for m in named if m.span.end <= ear.figure.full_span.start] or [m for m in named if _is_told(ear, m)]
    members = {m.meaning.scope[dimension] for m in found}
    # "fewer than Northgate, which had the most of any": whose place it is takes more than these words.
    return members.pop() if len(members) == 1 and not any(is_rival(ear, m.span) for m in found) else None


def _is_told(ear: Ear, member: Mention) -> bool:
    """`The second-busiest district was Old Town`."""
    between = ear.page.text[ear.figure.span.end : member.span.start].lower().removesuffix("the ").split()
    return not before("being").isdisjoint(between[-1:])


def _is_beyond(ear: Ear) -> bool:
    """Whether it is of more than totals of one time, on record, of a rise, or of what comes on each; or is denied."""
    words = frozenset(ear.page.text[ear.line.start : ear.line.end].lower().replace(",", " ").split())
    if _reaches(ear) or not (before("of_each") | before("no_place")).isdisjoint(words):
        return True
    moves = ear.line.said("move", *ear.clause)
    return any(ear.page.text[m.span.start : m.span.end].lower() not in before("compared") for m in moves)


def _reaches(ear: Ear) -> bool:
    return any(ear.line.says("rank", *ear.clause, value) for value in _BEYOND)
