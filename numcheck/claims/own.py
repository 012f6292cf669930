"""Measures of a data desk's own datasets: what a sentence may say of one, and how its members are compared."""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from numcheck.datasets.cards import Card
from numcheck.datasets.vocabulary import Dimension, Vocabulary


class Kin(NamedTuple):
    """How words say that the members of a dimension are compared.

    Attributes:
        behind: What stands at or behind the superlative: `of any district`, `among the districts`.
        beside: What stands right behind it: `the second-busiest district`.
        before: What leads to it: `the district with`.
    """

    behind: re.Pattern[str]
    beside: re.Pattern[str]
    before: re.Pattern[str]


class Own(NamedTuple):
    """A measure that only datasets from outside the package have.

    Attributes:
        kins: The dimensions that they break down, each with how its members are compared.
        every: By dimension, the members that restrict nothing.
        words: Words of their titles and publishers, and what their members are called: who counts, and what, is known.
        is_rate: Whether it is itself a percentage.
        by_fiscal_year: Whether a dataset tells it by the federal fiscal year; else a bare year is the calendar's.
    """

    kins: Mapping[str, Kin]
    every: Mapping[str, Collection[str]]
    words: frozenset[str]
    is_rate: bool
    by_fiscal_year: bool

    @property
    def is_of_nation(self) -> bool:
        """Whether it is told of the whole country, so that "nationwide" leaves nothing out."""
        return "state" in self.kins


def own_measures(cards: Mapping[str, Card], words: Vocabulary) -> Iterator[tuple[str, Own]]:
    """The measures that only cards from outside have, which need no publisher's vocabulary."""
    for name, measure in words.measures.items():
        measuring = [card for card in cards.values() if measure.base in card.measures]
        if not measuring or any(card.vocabulary for card in measuring):
            continue
        broken = sorted({dimension for card in measuring for dimension in card.breaks_down})
        every = {d: {one for one in (words.dimensions[d].all, measure.scope.get(d)) if one} for d in broken}
        kins = {dimension: _kin(words.dimensions[dimension]) for dimension in broken}
        yearly = any(card.step == "fiscal_year" for card in measuring)
        texts = [f"{card.title} {card.publisher}" for card in measuring]
        texts += [noun for dimension in broken for noun in _nouns(words.dimensions[dimension])]
        told = frozenset(_WORD.findall(" ".join(texts).lower()))
        yield name, Own(kins, every, told, measure.unit == "percent", yearly)


_WORD = re.compile(r"[^\W\d_]{2,}")


def _nouns(dimension: Dimension) -> tuple[str, ...]:
    """What the members of a dimension are called; where no card says so, its name is it."""
    name = dimension.name.replace("_", " ")
    return dimension.nouns or (name, f"{name[:-1]}ies" if name.endswith("y") else f"{name}s")


def _kin(dimension: Dimension) -> Kin:
    """The patterns of a dimension."""
    named = sorted(_nouns(dimension), key=len, reverse=True)
    noun = "|".join(re.escape(word).replace("\\ ", r"\s+") for word in named)
    few = r"(?:[\w’'-]+\s+){0,3}?"
    among = rf"(?:(?:of|in|than|than\s+in)\s+any|of\s+(?:all|the)|among|amongst|across|out\s+of\s+(?:all|the))\s+{few}"
    return Kin(
        re.compile(rf"\b{among}(?P<noun>{noun})\b", re.IGNORECASE),
        re.compile(rf"\s+{few}(?P<noun>{noun})\b", re.IGNORECASE),
        re.compile(rf"\b(?P<noun>{noun})\s+(?:with|that|which|where|having)\b[^,;:]*\Z", re.IGNORECASE),
    )
