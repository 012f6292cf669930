"""Places in an order, of members and of times, as the words of a sentence propose them: who has it, and among whom."""

import re
from collections.abc import Iterator, Sequence

from numcheck.claims.details import AMONG, ORDERED_NOUNS, Place
from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.placed import listed
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.claims.strangers import among_strangers
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind

_NOUN_WITHIN = 3
"""How many words may stand between a place and its noun: `the second-busiest Border Patrol sector`."""

_AMONG_WITHIN = 6
"""How many may where they lead to all of them: `fifth among the Border Patrol's nine southwest sectors`."""


def places(ear: Ear) -> Iterator[Place]:
    """The places that a figure may tell, of a member among others or of a time; the likeliest first.

    One among the largest need not be the first of them.
    """
    leading = ear.page.text[ear.line.start : ear.figure.full_span.start].lower().rstrip()
    if ear.figure.kind is Kind.SUPERLATIVE and leading.endswith(tuple(before("one_of_several"))):
        return
    if among_strangers(ear.figure) and not (_names_members(ear) or _is_above_others(ear)):
        return
    holder, is_place = _holder(ear), _is_place(ear)
    noun = _noun(ear)
    if noun == "group":
        noun = holder[0] if holder is not None and holder[0] in _GROUPS else _GROUPS[0]
    if noun in AMONG:
        member = holder[1] if holder is not None and holder[0] == noun else None
        yield Place(noun, member=member, behind=tuple(_ahead(ear, noun)))
    elif ear.figure.kind is Kind.RANK and noun in (None, "total", "month", "year"):
        # "Tucson was the third-busiest", "had the second-most arrests": among sectors, or in its own past.
        if holder is not None and noun in (None, "total"):
            yield Place(holder[0], member=holder[1], hinted=True)
        elif noun is None and not before("of_traffic_alone").isdisjoint(ear.figure.words):
            yield Place(AMONG[0], hinted=True)  # "Its total made it the second busiest": a sector, told before
        yield Place(None, "month" if noun == "month" else "year" if noun == "year" else None)
    elif is_place:
        told = (_dimension(one) for one in before_it(ear))
        among, member = holder or (next(told, None), None)  # "Only San Diego had more."
        if among is not None:
            yield Place(among, member=member, behind=tuple(_ahead(ear, among)))


def _names_members(ear: Ear) -> bool:
    """Whether `any` leads to members of a dataset: `of any sector in the nation`; `of any county` names none."""
    (start, end), text = ear.figure.span, ear.page.text
    at = start + text[start:end].lower().rfind("any ")
    nouns = (noun for noun in ear.line.said("order", at, end) if noun.value in ORDERED_NOUNS)
    return any(not _is_a_place(text[at : noun.span.start].lower().split()) for noun in nouns)


def _is_above_others(ear: Ear) -> bool:
    """`more apprehensions than any other`, `than anywhere else`: than others of its kind, which no noun names."""
    return ear.figure.text.lower().endswith(tuple(before("of_others")))


def _ahead(ear: Ear, dimension: str) -> Iterator[str]:
    return (one.meaning.scope[dimension] for one in before_it(ear) if dimension in one.meaning.scope)


def before_it(ear: Ear) -> Iterator[Mention]:
    """The members of which a place tells that only these are before its own.

    `trailed only San Diego and Tucson`, `the most of any sector but Yuma`, `the largest group after Mexicans`.
    """
    span, text = ear.figure.span, ear.page.text
    if ear.figure.kind is Kind.ORDINAL and any(
        ear.line.says("placed", *span, told) for told in ("behind", "only", "alone")
    ):
        yield from (m for m in ear.line.slots if span.contains(m.span))
    elif ear.figure.kind is Kind.SUPERLATIVE and (at := _left_out_from(ear)) is not None:
        yield from listed(text, at, ear.line.slots)


def _left_out_from(ear: Ear) -> int | None:
    """Where those may begin who are left out of the ones among whom a member is first; None where none are."""
    end = ear.figure.span.end
    if not before("excepting").isdisjoint(ear.figure.text.lower().split()[-1:]):
        return end
    following = ear.page.text[end : ear.line.end].lower()
    return max((end + 1 + len(told) for told in before("excepting") if following.startswith(f" {told} ")), default=None)


_GROUPS = ("citizenship", "demographic")
"""What a group may be: `the second-largest group, after Mexicans`, `families were the largest group`."""


def _is_place(ear: Ear) -> bool:
    """Whether an ordinal is a place: `came third`, `into second place`, `and El Paso fourth`, `second only to Yuma`.

    A superlative is one where it is among so many, or in the whole country: `the busiest of the nine`.
    """
    text, span = ear.page.text, ear.figure.span
    if ear.figure in ear.line.extremes.members:
        return True
    if ear.figure.kind is Kind.SUPERLATIVE:
        told = f" {ear.figure.text.lower()} "
        return _is_above_others(ear) or any(f" {phrase} " in told for phrase in before("of_places"))
    if ear.figure.kind is not Kind.ORDINAL:
        return False
    behind = text[span.end : ear.line.end]
    word = next(iter(behind.lower().split()), "").strip(".,;:)–—")
    if word in before("place_noun"):
        return True
    goes_on = behind.startswith(" ") and word != "" and word not in before("placed")
    if goes_on or behind[:1] not in ("", " ", ".", ",", ";", ":", ")"):
        return False
    led = any(0 < span.start - verb.span.end <= 1 for verb in ear.line.said("rank", ear.line.start, span.start, "verb"))
    named = any(0 < span.start - m.span.end <= 1 for m in ear.line.slots if _dimension(m) is not None)
    adjective = text[ear.line.start : span.start].lower().split()[-1:]
    return led or named or word in before("placed_by") or not before("place_adjective").isdisjoint(adjective)


def _dimension(mention: Mention) -> str | None:
    """The dimension of which a phrase names one member, if its members have places."""
    return next((name for name in AMONG if "+" not in mention.meaning.scope.get(name, "+")), None)


def _holder(ear: Ear) -> tuple[str, str] | None:
    """The member that has a place: named right before it, else alone in the clause before it, or behind it."""
    first, (start, end) = ear.figure.full_span.start, ear.clause
    named = [(m.span, name, m.meaning.scope[name]) for m in ear.line.slots if (name := _dimension(m)) is not None]
    inside = [one for one in named if ear.figure.kind is Kind.ORDINAL and ear.figure.span.contains(one[0])]
    if inside and not any(before_it(ear)):
        return inside[0][1:]  # "followed by Tucson"
    named = [one for one in named if not is_rival(ear, one[0])]
    text = ear.page.text  # "the Rio Grande Valley (38,030 in May) the busiest sector"
    beside = [one for one in named if one[0].end <= first and not _BRACKET.sub("", text[one[0].end : first]).strip(" ")]
    ahead, behind = [one for one in named if one[0].start < first], [one for one in named if first < one[0].start < end]
    if text[ear.figure.span.end : end].lower().startswith(tuple(before("and_second"))):
        return ahead[-2][1:] if len(ahead) > 1 else None  # "Mexico and Guatemala were first and second"
    verbal = ear.line.says("leading", *ear.figure.span, "alone")  # "San Diego (15,600) kept the top spot"
    for some in (
        beside,
        [one for one in ahead if start <= one[0].start],
        *((ahead[-1:], behind) if verbal else (behind, ahead)),
    ):
        told = {(name, member) for _, name, member in some}
        if told:
            return told.pop() if len(told) == 1 else None
    return None


_BRACKET = re.compile(r"\([^()]*\)")


def is_rival(ear: Ear, member: Span) -> bool:
    """`behind Mexico`, `second to Mexicans`, `second only to Tucson's`: named for what stands before or behind it."""
    if ear.line.says("leading", *ear.figure.span, "none"):
        return False  # "no sector had more than El Paso"
    is_before = any(one.span == member for one in before_it(ear))  # "the most of any sector but Tucson"
    if is_before or ear.figure.span.contains(member):
        return is_before  # "trailed only Tucson", not "followed by Tucson"
    start, _ = ear.line.frame.clause(member.start)  # "second after Mexicans, and Hondurans passed Guatemalans"
    led = ear.line.said("rank", start, member.start, "rival")
    if any(one.span == member for words in led for one in listed(ear.page.text, words.span.end, ear.line.slots)):
        return True
    return ear.page.text[ear.figure.span.end : member.start].strip() in before("second_to")


def _noun(ear: Ear) -> str | None:
    """What is put in an order, where a noun in a superlative or behind a place says so."""
    span, text = ear.figure.span, ear.page.text
    if ear.figure.kind is Kind.SUPERLATIVE:
        told = ((m.value, text[span.start : m.span.start].lower().split()[-2:]) for m in ear.line.said("order", *span))
        return next((noun for noun, leading in told if not (_is_its_own(leading) or _is_a_place(leading))), None)
    total: str | None = None
    for noun in ear.line.said("order", span.end, ear.clause[1]):
        gap = text[span.end : noun.span.start]
        if any(sign in gap for sign in ",;:()") or any(f.span.end <= noun.span.start for f in _behind(ear)):
            return None
        near = len(gap.split()) <= _NOUN_WITHIN
        if noun.value in ORDERED_NOUNS and _is_of_all(gap):
            return noun.value
        if ear.figure.kind is Kind.RANK and noun.value == "total" and near:
            total = noun.value  # "the second-most arrests of any sector"
            continue
        if ear.figure.kind is Kind.RANK or noun.value not in ORDERED_NOUNS:
            return total or (noun.value if near else None)
        leads = gap.lower().split()
        named = bool(leads) and leads[0] in before("among") and len(leads) <= _AMONG_WITHIN
        return noun.value if named or not leads else None
    return total


def _is_its_own(leading: Sequence[str]) -> bool:
    """Whether a noun in a superlative is whose it is, and not what is compared: `the highest the sector has seen`."""
    return len(leading) > 1 and leading[-1] in before("its_own") and leading[-2] not in before("of_members")


def _is_a_place(leading: Sequence[str]) -> bool:
    """Whether a noun in a superlative says where, and not among whom: `the busiest in the nation`."""
    return not before("at_a_place").isdisjoint(leading)


def _is_of_all(gap: str) -> bool:
    """Whether what leads to a noun names all of those that are put in an order: `second-most arrests of any sector`."""
    return " ".join(gap.lower().split()[-2:]) in before("of_all_members")


def _behind(ear: Ear) -> Iterator[Figure]:
    return (one for one in ear.line.frame.owners if one.span.start > ear.figure.span.start)
