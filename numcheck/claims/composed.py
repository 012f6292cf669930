"""Members that are told as one: those named beside their own region, and those that all others are told from."""

from collections.abc import Iterator, Sequence

from numcheck.claims.phrases import Meaning, Mention
from numcheck.claims.sentence.words import before
from numcheck.datasets.release import left_out_of, rest_of
from numcheck.datasets.scope import Scope
from numcheck.documents.document import Span

_DIMENSION = "citizenship"
"""The dimension of which members are told so."""

_LEADING = 30
"""How far before a member, in characters, what leaves it out begins."""


def composed(text: str, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The phrases of a sentence, those that are told as one joined, without those that open a name."""
    mentions = [one for one in mentions if not _opens_a_name(text, one)]
    if sum(_DIMENSION in m.meaning.scope for m in mentions) == 0:
        return tuple(mentions)
    return tuple(_left_out(text, [*_glossed(text, mentions)]))


def _opens_a_name(text: str, one: Mention) -> bool:
    """`the National Guard`, `the National Weather Service`: no figures of the whole nation."""
    (start, end), borders = one.span, "border" in one.meaning.scope
    return (
        borders and text[start:end] == "National" and text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    )


def _glossed(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The phrases without those that only tell what one before them is of.

    `the Northern Triangle (Guatemala, Honduras and El Salvador)`, `the Northern Triangle nations of El Salvador ...`.
    """
    region: Mention | None = None
    for one in mentions:
        if region is not None and _is_of(text, region, one):
            region = Mention.of(region.meaning, region.first, one.last, Span(region.span.start, one.span.end))
            continue
        if region is not None:
            yield region
        region = one if "+" in one.meaning.scope.get(_DIMENSION, "") else None
        if region is None:
            yield one
    if region is not None:
        yield region


def _is_of(text: str, region: Mention, one: Mention) -> bool:
    """Whether a member only tells what the region before it is of."""
    member = one.meaning.scope.get(_DIMENSION)
    told = before("glossing").issuperset(_words(text[region.span.end : one.span.start]))
    return told and member in region.meaning.scope[_DIMENSION].split("+")


def _left_out(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The phrases, where members are left out with all others in their place: `neither Mexico nor the Triangle`."""
    at = 0
    while at < len(mentions):
        one, start = mentions[at], _opens(text, mentions[at])
        at += 1
        if start is None:
            yield one
            continue
        last, names = one, _names(one)
        while at < len(mentions) and _DIMENSION in mentions[at].meaning.scope and _joined(text, last, mentions[at]):
            last = mentions[at]
            names += _names(last)
            at += 1
        member = rest_of(names)
        meaning = Meaning("scope", _DIMENSION, Scope({_DIMENSION: member}))
        yield Mention.of(meaning, one.first, last.last, Span(start, last.span.end))


def _names(one: Mention) -> tuple[str, ...]:
    return tuple(one.meaning.scope[_DIMENSION].split("+"))


def _opens(text: str, one: Mention) -> int | None:
    """Where what leaves a member out begins; None where it is not left out."""
    member = one.meaning.scope.get(_DIMENSION)
    if member is None or one.tag != "scope" or left_out_of(member):
        return None
    first = max(0, one.span.start - _LEADING)
    leading = text[first : one.span.start].lower()
    told = (words for words in before("left_out") if f" {leading}".endswith(f" {words} "))
    longest = max(map(len, told), default=None)
    return None if longest is None else one.span.start - longest - 1


def _joined(text: str, one: Mention, other: Mention) -> bool:
    return before("left_out_joins").issuperset(_words(text[one.span.end : other.span.start]))


def _words(between: str) -> list[str]:
    """The words between two phrases, and the signs that part lists."""
    for sign in ",():—–":
        between = between.replace(sign, f" {sign} ")
    return between.lower().split()
