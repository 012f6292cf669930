"""The phrases that say what is counted, where and of whom: those of the cards and of the conventions."""

from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from numcheck.claims.own import Own, own_measures
from numcheck.claims.phrases import Meaning, PhraseTable
from numcheck.datasets.cards import Card, packaged_cards
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.vocabulary import Vocabulary as Words
from numcheck.datasets.words import packaged_words
from numcheck.lexicon.loader import Lexicon, load


class Vocabulary(NamedTuple):
    """The phrases; by measure what datasets from outside the package tell, and by dimension who is everyone.

    Attributes:
        phrases: The words that say what is counted, where and of whom.
        outside: The measures of a desk's own datasets.
        every: By dimension, the member that means no restriction, or None.
        areas: The members of the dimension of places that are parts of the agency.
    """

    phrases: PhraseTable
    outside: dict[str, Own]
    every: dict[str, str | None]
    areas: frozenset[str]


@lru_cache(maxsize=8)
def vocabulary(catalog: Catalog) -> Vocabulary:
    """The vocabulary of a catalog's cards, the conventions and the lexicon."""
    if catalog.cards is packaged_cards():
        return _packaged()
    return _made(catalog.cards, catalog.vocabulary)


@cache
def _packaged() -> Vocabulary:
    """That of the packaged cards, which catalogs have in common."""
    return _made(packaged_cards(), packaged_words())


def _made(cards: Mapping[str, Card], stated: Words) -> Vocabulary:
    conventions = load("conventions").only("open", "measure", "people", "scope")
    phrases = PhraseTable((*_stated(stated), *_conventions(conventions, stated.dimensions)))
    every = {name: dimension.all for name, dimension in stated.dimensions.items()}
    area = stated.dimensions.get("area")
    areas = frozenset[str]() if area is None else frozenset(member.name for member in area.everyone())
    return Vocabulary(phrases, dict(own_measures(cards, stated)), every, areas)


_HYPHENED = frozenset(("area", "border", "component", "demographic"))
"""Dimensions whose members of two words also stand with a hyphen before what is counted: `family-unit encounters`."""


def _stated(words: Words) -> Iterator[tuple[str, Meaning]]:
    for name, measure in words.measures.items():
        for noun in measure.nouns:
            yield noun, Meaning("measure", name, measure.scope)
        for verb in measure.verbs:
            yield verb, Meaning("verb", name, measure.scope)
    for name, dimension in words.dimensions.items():
        for member in dimension.everyone():
            for word in member.words:
                yield word, Meaning("scope", name, Scope({name: member.name}))
                if name in _HYPHENED and word.count(" ") == 1:
                    yield word.replace(" ", "-"), Meaning("scope", name, Scope({name: member.name}))
            for word in member.loose:
                yield word, Meaning("scope", name, Scope({name: member.name}), loose=True)


def _conventions(conventions: Lexicon, catalog_dimensions: Collection[str]) -> Iterator[tuple[str, Meaning]]:
    for entry in conventions.entries("measure"):
        for field in ("words", "generic"):
            for word in entry.words(field):
                meaning = Meaning(
                    "measure", entry.text("measure"), convention=entry.text("name"), loose=field == "generic"
                )
                yield word, meaning
    for entry in conventions.entries("people"):
        measure, name = entry.text("measure"), entry.text("name")
        for field in ("words", "generic"):
            for word in entry.words(field):
                yield word, Meaning("people", measure, convention=name, loose=field == "generic")
        for verb in entry.words("verbs"):
            yield verb, Meaning("verb", measure, convention=name)
    for entry in conventions.entries("scope"):
        members = {field: entry.text(field) for field in entry.fields if field in catalog_dimensions}
        for word in entry.words("words"):
            for dimension in members:
                yield word, Meaning("scope", dimension, Scope(members), entry.text("name"))
