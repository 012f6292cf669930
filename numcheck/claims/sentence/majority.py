"""Words that tell a share without a number: `most of them were single adults`, `the vast majority came from Mexico`."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.frame import Frame
from numcheck.claims.sentence.moved import MOST
from numcheck.claims.sentence.words import before
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.precision import Interval

_LEAST = {"half": Decimal("0.5"), "two_thirds": Decimal(2) / 3, "nearly_all": Decimal("0.9")}
"""From where on a part is most of its whole, from where on it is the vast majority, and from where on nearly all."""

_LOOSELY = {"nearly_all": Decimal("0.75")}
"""From where on nobody is wrong who says so: three in four are not nearly all, six in seven may be."""

_SHARES = (Kind.PERCENT, Kind.SHARE)

_NEXT = 30
"""How far behind the words, in characters, those may begin that they are most of."""


def majorities(
    text: str, words: Sequence[Mention], slots: Sequence[Mention], figures: Sequence[Figure], frame: Frame
) -> Iterator[Figure]:
    """The phrases that say so, as shares without a value: no share of their clause may be told by them."""
    found = [one for one in words if one.tag == "majority"]
    for one in found if len(found) <= MOST else ():
        if not _is_of_these(text, one, slots, frame):
            continue
        start, end = frame.clause(one.span.start)
        if not any(f.kind in _SHARES and start <= f.span.start < end for f in figures):
            least = _LEAST[one.value]
            loosely, told = Interval(_LOOSELY.get(one.value, least), None), Interval(least, None)
            yield Figure(one.span, text[slice(*one.span)], Kind.SHARE, None, loosely, told)


def _is_of_these(text: str, one: Mention, slots: Sequence[Mention], frame: Frame) -> bool:
    """Whether they are told of what is counted: `most of those arrested`; not `the most arrests`, `most of a rise`."""
    last = text[frame.start : one.span.start].lower().split()[-1:]
    told = text[slice(*one.span)].lower()
    if told == "most" and (
        text[one.span.start - 1 : one.span.start] == "-" or not before("no_majority").isdisjoint(last)
    ):
        return False  # "the second-most arrests"
    if told != "most" and one.value != "nearly_all":
        return True
    stop = min(frame.end, one.span.end + _NEXT)
    known = next((m for m in slots if one.span.end < m.span.start < stop), None)
    behind = text[one.span.end : stop if known is None else known.span.start].lower().split()
    if known is not None and before("of_majority").issuperset(behind):
        return True
    if known is not None and known.tag == "scope" and before("majority_was").issuperset(behind):
        return True  # "Most were again single adults"
    return behind[:1] == ["of"] and before("pronoun").issuperset(behind[1:2]) and len(behind) > 1
