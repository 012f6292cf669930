"""All the phrases that the claims stage knows: those of the cards, of the conventions and of `claims.toml`."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from numcheck.claims.own import Own, own_measures
from numcheck.claims.phrases import Meaning, Mention, PhraseTable
from numcheck.datasets.cards import Card, packaged_cards
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.scope import Scope
from numcheck.datasets.vocabulary import Vocabulary as Words
from numcheck.datasets.words import packaged_words
from numcheck.documents.document import Span
from numcheck.figures.figure import Figure, Kind
from numcheck.figures.lexer import Tokens
from numcheck.lexicon.loader import Lexicon, load

TAGS = (
    *(
        "change",
        "threshold",
        "total",
        "first",
        "back",
        "compare",
        "boundary",
        "share",
        "everyone",
        "evidence",
        "exist",
        "part",
        "differs",
        "pointed",
    ),
    *("attribution", "events", "unreal", "unmeasured", "seizure"),
    *("average", "daily", "streak"),
)
"""The tables of `claims.toml` that every sentence with a figure is looked through for."""

ORDERS = ("rate", "stretch", "spread", "rank", "order")
"""The tables of `claims.toml` for averages, ranges and places in an order."""


ORDERED = frozenset((Kind.RATE, Kind.RANGE, Kind.PAIR, Kind.RANK, Kind.ORDINAL, Kind.SUPERLATIVE))
"""The kinds of figures that may be one of those."""


_RELATED = frozenset(("measure", "verb", "people", "scope", "back"))
"""The tags of which one has to be in a sentence that tells anything of the statistics."""


class Convention(NamedTuple):
    """What an open slot stands for: the member and the convention's name and reason."""

    member: str
    name: str
    reason: str


class Vocabulary(NamedTuple):
    """The phrases, and the conventions for slots that the words leave open (by dimension).

    `dimensions` has, by measure, what a sentence may name of it; `rates` names the measures that are percentages, and
    `outside` those of datasets from outside the package; `every` has, by dimension, the member that means no
    restriction, or None; `implied` says what members say by themselves.
    """

    phrases: PhraseTable
    open: dict[str, Convention]
    reasons: dict[str, str]
    dimensions: dict[str, frozenset[str]]
    rates: frozenset[str]
    outside: dict[str, Own]
    every: dict[str, str | None]
    implied: dict[tuple[str, str], Scope]


def ordered(
    mentions: tuple[Mention, ...], span: Span, figures: Iterable[Figure], tokens: Tokens
) -> tuple[Mention, ...]:
    """The phrases of a sentence with these figures, with those that tell averages, ranges and places, in order.

    These many small words are looked for only where a figure may be one.
    """
    kinds, tags = [figure.kind for figure in figures], [mention.meaning.tag for mention in mentions]
    if _RELATED.isdisjoint(tags) or (ORDERED.isdisjoint(kinds) and not ("average" in tags or "daily" in tags)):
        return mentions
    found = _orders().scan(tokens, tokens.index_at(span.start), tokens.index_at(span.end))
    return tuple(sorted((*mentions, *found), key=lambda m: (m.first, m.last)))


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
    measures, dimensions = stated
    conventions = load("conventions").only("open", "measure", "people", "scope")
    other = ("between", "place", "restriction", "times", "versus", "sums", "no_total")
    words = load("claims").only(*other, *TAGS, *ORDERS)
    told = _conventions(conventions, dimensions)
    phrases = PhraseTable((*_stated(stated), *told, *_claims(words, TAGS)))
    slots = {
        key: Convention(*(conventions.text("open", key, field) for field in ("member", "name", "reason")))
        for key in ("component", "border")
    }
    reasons = {
        entry.text("name"): entry.text("reason")
        for table in ("measure", "people", "scope")
        for entry in conventions.entries(table)
    }
    return Vocabulary(
        phrases,
        slots,
        reasons | {c.name: c.reason for c in slots.values()},
        {name: _dimensions(measure.base, cards, dimensions) for name, measure in measures.items()},
        frozenset(name for name, measure in measures.items() if measure.unit == "percent"),
        dict(own_measures(cards, stated)),
        {name: dimension.all for name, dimension in dimensions.items()},
        {(d, m.name): m.implies for d, known in dimensions.items() for m in known.members.values() if m.implies},
    )


def _is_outside(base: str, cards: Mapping[str, Card]) -> bool:
    """Whether only cards from outside the package, which need no publisher's vocabulary, have the measure."""
    measuring = [card for card in cards.values() if base in card.measures]
    return bool(measuring) and not any(card.vocabulary for card in measuring)


def _dimensions(base: str, cards: Mapping[str, Card], dimensions: Collection[str]) -> frozenset[str]:
    """What a sentence about a measure may name: of a card from outside, only what it breaks down.

    Of a publisher's vocabulary it is every dimension: a sector that no dataset holds is narrower than the total all
    the same.
    """
    if not _is_outside(base, cards):
        return frozenset(dimensions)
    return frozenset(d for card in cards.values() if base in card.measures for d in card.breaks_down)


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


@cache
def _orders() -> PhraseTable:
    return PhraseTable(_claims(load("claims"), ORDERS))


def _claims(lexicon: Lexicon, tags: Sequence[str]) -> Iterator[tuple[str, Meaning]]:
    for tag in tags:
        for value, words in lexicon.lists(tag).items():
            for word in words:
                yield word, Meaning(tag, value)
