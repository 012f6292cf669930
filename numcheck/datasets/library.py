"""What a catalog asks: the stores at hand, and the cards and words of their datasets, each read once."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property, partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from numcheck.datasets.cards import CARDS, Card, load_cards, packaged_cards
from numcheck.datasets.recent import Recent
from numcheck.datasets.scope import Scope
from numcheck.datasets.store import Slice, Store, Sums
from numcheck.datasets.vocabulary import Vocabulary
from numcheck.errors import CardError

Members: TypeAlias = tuple[tuple[str, str], ...]
"""A scope's key."""

Codes: TypeAlias = Mapping[int, Mapping[str, tuple[int, ...]]]
"""The codes that a dataset's figures are held to, by store and dimension."""


class Moved(NamedTuple):
    """How far the figures of one kind have been revised.

    Attributes:
        cases: How many there are.
        median: By which part of the latest figure the middle one moved.
        widest: By which the widest did.
    """

    cases: int
    median: Decimal
    widest: Decimal


class Library:
    """The stores, the packaged snapshot first, with the packaged cards and those of the user's folder."""

    def __init__(self, stores: Sequence[Store], cards: Path = CARDS, outside: Path | None = None) -> None:
        """Names what is at hand; nothing is read yet. `outside` is the folder of the user's own cards."""
        self.stores = tuple(stores)
        self._folder = cards
        self._outside = outside
        self._everyone: Recent[str, Scope] = Recent(256)
        self._measuring: Recent[str, tuple[Card, ...]] = Recent(256)
        self._sums: Recent[tuple[str, Scope], Mapping[int, Sums]] = Recent(2048)
        self._codes: Recent[tuple[str, Scope], Codes] = Recent(4096)
        self._able: Recent[tuple[str, Members], tuple[tuple[Card, Codes], ...]] = Recent(4096)
        self._answering: Recent[tuple[object, ...], tuple[Slice, ...]] = Recent(4096)

    def __reduce__(self) -> tuple[object, ...]:
        """It goes to another process as what it is made of, and fetches anew there."""
        make = partial(Library, outside=self._outside)
        return make, ((self.stores,) if self._folder == CARDS else (self.stores, self._folder))

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """The datasets' cards, by name; raises `CardError`."""
        cards = packaged_cards() if self._folder == CARDS else load_cards(self._folder)
        more = load_cards(self._outside) if self._outside is not None and self._outside.is_dir() else {}
        if both := sorted(set(cards) & set(more)):
            raise CardError(
                f"{self._outside}: {', '.join(both)} is a dataset of the package.", "Give the card another name."
            )
        return MappingProxyType({**cards, **more}) if more else cards

    @property
    def own_cards(self) -> tuple[Path, ...]:
        """The files of the user's own cards."""
        return () if self._outside is None else tuple(self._outside.glob("*.toml"))

    @cached_property
    def ranked(self) -> tuple[Card, ...]:
        """The cards, the best rank first."""
        return tuple(sorted(self.cards.values(), key=lambda card: (card.rank, card.name)))

    def measuring(self, measure: str) -> Sequence[Card]:
        """The cards of the datasets of a base measure, the best rank first."""
        if measure not in self._measuring:
            self._measuring[measure] = tuple(card for card in self.ranked if measure in card.measures)
        return self._measuring[measure]

    @cached_property
    def words(self) -> Vocabulary:
        """The words of all cards together; raises `CardError`."""
        from numcheck.datasets.words import load_words, packaged_words

        if self.cards is packaged_cards():
            return packaged_words()
        return load_words(self._folder, self.cards.values())

    def everyone(self, measure: str) -> Scope:
        """The member for all of every dimension that has one and that a dataset of the base measure knows of."""
        if measure not in self._everyone:
            known = {name for card in self.cards.values() if measure in card.measures for name in card.breaks_down}
            every = {name: d.all for name, d in self.words.dimensions.items() if d.all is not None and name in known}
            self._everyone[measure] = Scope(every)
        return self._everyone[measure]

    @cached_property
    def slices(self) -> Mapping[str, tuple[Slice, ...]]:
        """What all stores hold of each dataset."""
        found: dict[str, list[Slice]] = {}
        for store in self.stores:
            for name, held in store.held.items():
                found.setdefault(name, []).extend(held.slices)
        return {name: tuple(slices) for name, slices in found.items()}

    @cached_property
    def revisions(self) -> Mapping[tuple[str, ...], Moved]:
        """How far figures of running years have been revised, by what kind of figures (see `revisions`)."""
        rows = self.stores[0].query("SELECT * FROM revision")
        return {row[:5]: Moved(int(row[5]), Decimal(row[6]), Decimal(row[7])) for row in rows}

    def answering(self, card: Card, scope: Scope) -> tuple[Slice, ...]:
        """The dataset's slices that are not asked for more than they hold, oldest first."""
        key = (card.name, self.told(card, scope))
        known = self._answering.get(key)
        if known is None:
            known = self._answering[key] = tuple(self._able_slices(card, scope))
        return known

    def _able_slices(self, card: Card, scope: Scope) -> Iterator[Slice]:
        """The same, each part held against the scope once: hundreds of slices are of a dozen parts."""
        met: dict[tuple[int, int], bool] = {}
        for part in self.slices.get(card.name, ()):
            key = id(part.part), id(part.named)
            if key not in met:
                met[key] = answers(part, scope)
            if met[key]:
                yield part

    def told(self, card: Card, scope: Scope) -> tuple[str | None, ...]:
        """What a scope says of the dimensions by which slices of the dataset differ in what they can answer."""
        return tuple([scope.get(dimension) for dimension in self._telling.get(card.name, ())])

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days from which on figures were public, in order."""
        return tuple(sorted({part.public for slices in self.slices.values() for part in slices}))

    @cached_property
    def _telling(self) -> Mapping[str, tuple[str, ...]]:
        """The dimensions by which slices of a dataset differ in what they can answer."""
        return {
            name: tuple(sorted({dimension for part in slices for dimension in (*part.part, *part.named)}))
            for name, slices in self.slices.items()
        }

    def able(self, measure: str, scope: Scope) -> Sequence[tuple[Card, Codes]]:
        """The datasets of a base measure that can be held to a scope, the best rank first, each with its codes."""
        key = (measure, scope.key)
        known = self._able.get(key)
        if known is None:
            found = ((card, self._found(card, scope)) for card in self.measuring(measure))
            known = self._able[key] = tuple(one for one in found if one[1])
        return known

    def codes(self, card: Card, scope: Scope) -> Codes:
        """The codes that a dataset has to be held to, by store and dimension.

        A store in which a member never occurs is absent: it has nothing to say of it unless another store knows the
        member, and then it holds no figures of it. Empty where no store can answer.
        """
        key = (card.name, scope)
        if key not in self._codes:
            self._codes[key] = self._found(card, scope)
        return self._codes[key]

    def terms(self, card: Card, scope: Scope, slices: Sequence[Slice]) -> int:
        """How many figures of a dataset each value of a scope adds up, at most, as these slices hold them."""
        found = 1
        for dimension in card.dimensions:
            named = scope.get(dimension)
            known = self.words.dimensions[dimension]
            if all(dimension in part.part for part in slices):
                continue  # the publisher's own total
            if named is not None and named != known.all:
                found *= len(named.split("+"))
            else:
                found *= max(
                    len(s.held[card.name].codes.get(dimension, ())) for s in self.stores if card.name in s.held
                )
        return found

    def _found(self, card: Card, scope: Scope) -> Codes:
        wanted = self._wanted(card, scope)
        if wanted is None:
            return {}
        known = [store for store in self.stores if card.name in store.held]
        for dimension, members in wanted.items():
            tables = [store.held[card.name].codes.get(dimension, {}) for store in known]
            if not all(any(member in table for table in tables) for member in members):
                return {}
        return {store.number: self._coded(store, card, wanted) for store in known}

    def sums(
        self, card: Card, slices: Sequence[Slice], codes: Mapping[int, Mapping[str, Sequence[int]]]
    ) -> Mapping[int, Sums]:
        """What slices of a dataset say, by store, slice and month, held to the codes of each store."""
        by_store = {
            number: [part for part in slices if part.store == number] for number in {part.store for part in slices}
        }
        return {
            number: self.stores[number].months(card.name, card.dimensions, some, codes[number])
            for number, some in by_store.items()
        }

    def all_sums(
        self, card: Card, scope: Scope, codes: Mapping[int, Mapping[str, Sequence[int]]]
    ) -> Mapping[int, Sums]:
        """What all slices of a dataset say of a scope, fetched once."""
        key = (card.name, scope)
        if key not in self._sums:
            self._sums[key] = self.sums(card, self.answering(card, scope), codes)
        return self._sums[key]

    def _wanted(self, card: Card, scope: Scope) -> Mapping[str, tuple[str, ...]] | None:
        """The members that the dataset's figures have to be restricted to; None where it cannot answer."""
        if any(scope.get(dimension) != member for dimension, member in card.fixed.items()):
            return None
        wanted = {}
        for dimension, member in scope.items():
            known = self.words.dimensions.get(dimension)
            if dimension in card.fixed or (known is not None and member == known.all):
                continue
            if dimension not in card.dimensions:
                return None
            wanted[dimension] = tuple(member.split("+"))
        return wanted

    def _coded(self, store: Store, card: Card, wanted: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[int, ...]]:
        codes = store.held[card.name].codes
        return {
            dimension: tuple(sorted({codes[dimension][m] for m in members if m in codes.get(dimension, {})}))
            for dimension, members in wanted.items()
        }


def answers(part: Slice, scope: Scope) -> bool:
    """Whether a slice is not asked for more than it holds: for all of a dataset, or a member that it does not name."""
    if not (part.part or part.named):
        return True
    return all(scope.get(dimension) == member for dimension, member in part.part.items()) and all(
        dimension not in scope or named.issuperset(scope[dimension].split("+"))
        for dimension, named in part.named.items()
    )
