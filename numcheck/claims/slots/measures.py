"""What a figure may count besides encounters: drugs by weight or by how often, or a measure apart."""

import re
from collections.abc import Iterator

from numcheck.claims.phrases import Mention
from numcheck.claims.sentence.words import before
from numcheck.claims.slots.heard import Ear
from numcheck.figures.figure import ORDERS, Kind

WEIGHT, EVENTS = DRUGS = ("seizures", "seizure_events")
"""The measures of the drugs seized: pounds, and how many times."""

_BY_WEIGHT, _EITHER, _COUNTED = 30, 100, 300
"""What it costs to be of weight, of how often drugs were seized, and of weight where the noun says seizures."""


def of_drugs(ear: Ear) -> tuple[tuple[str, int], ...]:
    """Drugs are told by weight or by how often they were seized; a count's noun says which."""
    if ear.figure.kind is Kind.MASS:
        return ((WEIGHT, 0),)
    zone = ear.line.frame.zones[ear.figure.span]
    if ear.figure.kind is Kind.COUNT and any(
        m.value != "haul" for m in ear.line.said("seized", ear.figure.span.end, zone.end)
    ):
        return ((EVENTS, 0), (WEIGHT, _COUNTED))
    weighed = any(one.kind is Kind.MASS for one in ear.line.figures) or ear.line.says("weighed", *ear.clause)
    if ear.figure.kind is not Kind.COUNT and weighed:
        return ((WEIGHT, 0),)  # "of nearly 21,900 pounds 2 percent", "fell 15 percent by weight"
    return ((WEIGHT, _BY_WEIGHT), (EVENTS, _EITHER))


def apart(ear: Ear, lent: str | None) -> str | None:
    """The measure apart (deportations) that the figure's own words name nearest to it, or that it leans on.

    Args:
        ear: The figure.
        lent: What the number before it counts, if that stands in its sentence or the one before; else None.
    """
    named = _named(ear)
    ordered = ear.figure.kind in ORDERS and is_of_others(ear)
    if named is not None:
        return named.value if named.value in ear.page.apart and (ordered or _is_counted(ear, named)) else None
    if ordered:
        return next(_counted(ear))
    return lent if ear.leans and lent in ear.page.apart else None


def _named(ear: Ear) -> Mention | None:
    """What its own stretch says is counted: a verb that may be of anything (`came to`) says less than a noun."""
    noun, nearest = ear.line.nearest(ear.figure, "measure"), ear.line.nearest(ear.figure, "measure", "verb")
    loose = nearest is not None and nearest.tag == "verb" and nearest.meaning.convention is not None
    return noun if noun is not None and loose else nearest


def noun(ear: Ear) -> Mention | None:
    """What a number counts, as it is named right behind it: a measure, or people (`2.4 million migrants`)."""
    end = ear.figure.span.end
    behind = [
        m for m in ear.line.slots if m.span.start >= end and (m.tag in _NOUNS or not _WHO.isdisjoint(m.meaning.scope))
    ]
    first = min(behind, key=lambda m: (m.span.start, m.tag not in _NOUNS), default=None)
    between = "" if first is None else ear.page.text[end : first.span.start]
    return None if len(between.split()) > _WITHIN or not _SIGNS.isdisjoint(between) else first


_NOUNS, _WHO, _SIGNS = ("measure", "people"), frozenset(("demographic", "citizenship")), frozenset(",;:()")
"""Tags of the words that a number may count, the dimensions of which a member is people, and what parts both."""

_WITHIN = 4
"""How many words may stand between a number and what it counts."""


def is_of_others(ear: Ear) -> bool:
    """Whether its sentence names what is counted, and all of that is a desk's own."""
    told = set(_counted(ear)) if ear.page.outside else set[str]()
    return bool(told) and told <= ear.page.outside.keys()


def _counted(ear: Ear) -> Iterator[str]:
    """What its sentence says is counted; a verb that may be of anything (`recorded`) does not."""
    for mention in ear.line.slots:
        if mention.tag == "measure" or (mention.tag == "verb" and mention.meaning.convention is None):
            yield mention.value


def _is_counted(ear: Ear, named: Mention) -> bool:
    """Whether a measure is what the figure counts: named before it, or behind it with but those counted between.

    `347,240 people were deported`; but `39 percent fewer after deportation flights resumed` are something else.
    """
    end = ear.figure.span.end
    if named.span.start < end:
        return True
    people = [m.span for m in ear.line.slots if m.tag in ("people", "scope") and end <= m.span.start]
    return all(
        word.group() in before("passive") or any(span.start <= end + word.start() < span.end for span in people)
        for word in _WORD.finditer(ear.page.text[end : named.span.start])
    )


_WORD = re.compile(r"[^\s]+")
