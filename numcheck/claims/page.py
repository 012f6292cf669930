"""An article taken apart, before anything is claimed: its lines, when it appeared, and what its catalog can answer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple

from numcheck.claims.composed import composed
from numcheck.claims.own import Own
from numcheck.claims.phrases import Meaning
from numcheck.claims.sentence.line import Line, lines, slots_of
from numcheck.claims.tables import NONE, Tables, tables
from numcheck.claims.vocabulary import vocabulary
from numcheck.claims.when.moment import Moment, moment
from numcheck.datasets.catalog import Catalog
from numcheck.documents.document import Document
from numcheck.figures.figure import Figures
from numcheck.lexicon.loader import load
from numcheck.lexicon.patterns import either


class Page(NamedTuple):
    """An article taken apart.

    Attributes:
        document: The article.
        text: Its text.
        lines: Its sentences; none of an article that is not about the statistics.
        moment: When it appeared, and the years it names.
        borders: The sentences whose words name a border.
        bordered: These, and those that follow one in its paragraph or answer one that asks.
        plain_borders: Of those that name one plainly, and not by a convention, the number and the border named last.
        apart: The measures that are neither encounters nor drugs: what is one of these is none of those.
        outside: Those of them that are from outside the package.
        every: By dimension, the member that means no restriction, or None.
        areas: The places that are parts of the agency: sectors, field offices.
        tables: Its tables.
        narrowed: Of each sentence the later one of its paragraph that says it to be of a part alone, by number.
        intros: Of each sentence of a list the one that leads to the list ("From May to June, by country:"), by number.
    """

    document: Document
    text: str
    lines: tuple[Line, ...]
    moment: Moment
    borders: frozenset[int]
    bordered: frozenset[int]
    plain_borders: tuple[tuple[int, str], ...] = ()
    apart: frozenset[str] = frozenset()
    outside: Mapping[str, Own] = MappingProxyType({})
    every: Mapping[str, str | None] = MappingProxyType({})
    areas: frozenset[str] = frozenset()
    tables: Tables = NONE
    intros: Mapping[int, int] = MappingProxyType({})
    narrowed: Mapping[int, int] = MappingProxyType({})


def page(document: Document, figures: Figures, catalog: Catalog) -> Page:
    """An article taken apart."""
    words = vocabulary(catalog)
    parts: tuple[Line, ...] = ()
    if words.phrases.tells(figures.tokens, _is_topic):  # few articles are about the statistics
        slots = [composed(document.text, one) for one in slots_of(document, figures.tokens, words.phrases)]
        if any(_is_topic(mention.meaning) for some in slots for mention in some):
            parts = lines(document, figures, slots)
    times = [time for line in parts for time in line.times]
    borders = frozenset(
        line.sentence.number for line in parts if any("border" in mention.meaning.scope for mention in line.slots)
    )
    apart = frozenset(name for name, measure in catalog.measures.items() if measure.base not in WEIGHED)
    when = moment(document.published, times)
    told = tables(document, parts), _intros(document.text, parts), _narrowed(document.text, parts)
    return Page(
        document,
        document.text,
        parts,
        when,
        borders,
        borders | frozenset(_beside_borders(document.text, parts, borders)),
        tuple(_plain_borders(parts)),
        apart,
        words.outside,
        words.every,
        words.areas,
        *told,
    )


def _beside_borders(text: str, parts: Sequence[Line], borders: frozenset[int]) -> Iterator[int]:
    for one, line in pairwise(parts):
        asks = text[slice(*one.sentence.span)].rstrip(_ENDS).endswith("?")  # "What about the rest of the border?"
        if one.sentence.number in borders and (asks or one.sentence.paragraph == line.sentence.paragraph):
            yield line.sentence.number


_ENDS = " \n*_#"
"""What may stand behind the last sign of a sentence."""


def _plain_borders(parts: Sequence[Line]) -> Iterator[tuple[int, str]]:
    for line in parts:
        named = (mention.meaning for mention in reversed(line.slots))
        told = next((one.scope["border"] for one in named if "border" in one.scope and one.convention is None), None)
        if told is not None:
            yield line.sentence.number, told


_ITEM = re.compile(r"\s*(?:[-*•‣◦–—]|\(?\d{1,2}[.)])\s")
"""How an item of a list begins."""


def _intros(text: str, parts: Sequence[Line]) -> dict[int, int]:
    """The sentence that leads to a list, by each sentence of the list."""
    out: dict[int, int] = {}
    intro: int | None = None
    item: int | None = None  # the paragraph of the item that the last sentence was of
    for line in parts:
        told = text[line.start : line.end]
        paragraph = line.sentence.paragraph
        if intro is not None and (_ITEM.match(told) or paragraph == item):
            out[line.sentence.number], item = intro, paragraph
        elif told.rstrip().endswith((":", ",")):
            intro, item = line.sentence.number, None
        else:
            intro = item = None
    return out


def _narrowed(text: str, parts: Sequence[Line]) -> dict[int, int]:
    """Of each sentence the one behind it that narrows it: `That data is for the Swanton Sector only`."""
    out: dict[int, int] = {}
    for at, line in enumerate(parts):
        if _narrowing().match(text, line.start, line.end):
            before = (one for one in parts[:at] if one.sentence.paragraph == line.sentence.paragraph)
            out.update((one.sentence.number, line.sentence.number) for one in before)
    return out


@cache
def _narrowing() -> re.Pattern[str]:
    """`Those numbers` at a sentence's start, and behind it both `for` and `only`, with no figure before them."""
    words = load("sentence")
    point, data, of, only = (either(words.words("restriction", key)) for key in ("point", "data", "of", "only"))
    near = r"[^.;:,\d]{0,100}\b"
    return re.compile(rf"(?:{point})\s+(?:{data})\b(?={near}(?:{of})\b){near}(?:{only})\b", re.IGNORECASE)


def _is_topic(meaning: Meaning) -> bool:
    """Whether a phrase names anything of the statistics: a measure, a border, a component, a sector, a drug, a part.

    "Nationwide" and "in the south" name a border where one is told of, and else anything.
    """
    counted = meaning.tag == "measure" or (meaning.tag == "verb" and meaning.convention is None)
    borders = meaning.scope.get("border", "nationwide") != "nationwide" and not meaning.loose
    part = "demographic" in meaning.scope and meaning.convention is None and not meaning.loose
    return counted or borders or part or not _TOPICS.isdisjoint(meaning.scope)


_TOPICS = frozenset(("component", "area", "drug"))

WEIGHED = ("encounters", "seizures", "seizure_events")
"""The measures of which a component and a border are always meant; of any other only those that words name."""
