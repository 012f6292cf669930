"""The words of all cards at hand: those of the package, and those that cards from outside bring."""

from collections.abc import Iterable
from functools import cache, reduce
from pathlib import Path
from types import MappingProxyType

from numcheck.datasets.cards import CARDS, Card, packaged_cards
from numcheck.datasets.vocabulary import (
    Dimension,
    Vocabulary,
    load_vocabulary,
    read_words,
    refuse_strangers,
    refuse_unknown,
)
from numcheck.errors import CardError


@cache
def packaged_words() -> Vocabulary:
    """The words of the packaged cards, read once."""
    return load_words(CARDS, packaged_cards().values())


def load_words(folder: Path, cards: Iterable[Card]) -> Vocabulary:
    """The vocabularies that cards name, in `vocabularies/` of a folder, with what the cards bring themselves.

    A card from outside may add members to a dimension that is there, and words to a member; a measure of its own
    has to have a name of its own.

    Raises:
        CardError: A vocabulary or a card is malformed, or a card names what no vocabulary has.
    """
    named = sorted(cards, key=lambda card: card.name)
    names = sorted({card.vocabulary for card in named if card.vocabulary})
    words = reduce(
        lambda known, name: merged(known, load_vocabulary(folder / "vocabularies" / f"{name}.toml"), name),
        names,
        Vocabulary(MappingProxyType({}), MappingProxyType({})),
    )
    for card in named:
        if card.words:
            path = Path(f"{card.name}.toml")
            words = merged(words, read_words(path, card.words, "words"), card.name)
            refuse_unknown(path, words)
        refuse_strangers(folder / "vocabularies", card, words)
    return words


def merged(known: Vocabulary, more: Vocabulary, source: str) -> Vocabulary:
    """Two vocabularies as one; raises `CardError` where they define the same measure."""
    if both := sorted(set(known.measures) & set(more.measures)):
        raise CardError(
            f"{source}.toml: the measure {', '.join(both)} is defined already.", "Give the measure another name."
        )
    dimensions = dict(known.dimensions)
    for name, dimension in more.dimensions.items():
        dimensions[name] = _together(known.dimensions[name], dimension) if name in known.dimensions else dimension
    return Vocabulary(MappingProxyType({**known.measures, **more.measures}), MappingProxyType(dimensions))


def _together(known: Dimension, more: Dimension) -> Dimension:
    """A dimension with further members, and with further words for those that it has."""
    members = dict(known.members)
    for name, member in more.members.items():
        before = members.get(name)
        members[name] = (
            member
            if before is None
            else before._replace(
                words=tuple(dict.fromkeys((*before.words, *member.words))),
                loose=tuple(dict.fromkeys((*before.loose, *member.loose))),
            )
        )
    return known._replace(
        members=MappingProxyType(members),
        unions=MappingProxyType({**known.unions, **more.unions}),
        nouns=tuple(dict.fromkeys((*known.nouns, *more.nouns))),
    )
