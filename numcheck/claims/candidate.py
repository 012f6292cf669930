"""What a slot of a claim may be: its candidates, each with the words that propose it and what those are worth."""

from collections.abc import Hashable, ItemsView, Iterator, Mapping, ValuesView
from functools import cache
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from numcheck.claims.sentence.relate import OF_SENTENCE, Relation
from numcheck.documents.document import Span
from numcheck.lexicon.loader import load

Value = TypeVar("Value", bound=Hashable)


class Evidence(NamedTuple):
    """Why a slot may have a value.

    Attributes:
        weight: What it is worth, in hundredths of log odds; only differences between candidates of a slot count.
        relation: How the words stand to the figure.
        span: The words, or None where there are none.
        convention: The name of the convention by which they mean it, or None.
    """

    weight: int
    relation: Relation
    span: Span | None = None
    convention: str | None = None

    def worth(self, weight: int) -> "Evidence":
        """The same evidence at another weight."""
        return tuple.__new__(Evidence, (weight, *self[1:]))


class Slot(Generic[Value]):
    """The candidates of one slot, each with its best evidence; a value that is None restricts nothing."""

    __slots__ = ("_found", "_named")

    def __init__(self) -> None:
        self._found: dict[Value, Evidence] = {}
        self._named: dict[Value, Evidence] = {}

    def add(self, value: Value, evidence: Evidence) -> None:
        """Propose a value; of several pieces of evidence for it the best one counts."""
        if evidence.relation in OF_SENTENCE:
            self._named[value] = evidence
        known = self._found.get(value)
        if known is None or known.weight < evidence.weight:
            self._found[value] = evidence

    def copy(self) -> "Slot[Value]":
        """Another slot with the same candidates."""
        other: Slot[Value] = Slot()
        other._found, other._named = dict(self._found), dict(self._named)
        return other

    def having(self, evidence: Mapping[Value, Evidence]) -> "Slot[Value]":
        """Another slot with the same candidates, of which some have other evidence."""
        other: Slot[Value] = Slot()
        other._found, other._named = {**self._found, **evidence}, dict(self._named)
        return other

    def items(self) -> ItemsView[Value, Evidence]:
        """The candidates with their evidence, in the order in which they were proposed."""
        return self._found.items()

    def every(self) -> ValuesView[Evidence]:
        """The evidence for each candidate, in that order."""
        return self._found.values()

    @property
    def named(self) -> ItemsView[Value, Evidence]:
        """Those that words of the figure's own sentence propose, whatever that is worth."""
        return self._named.items()

    def get(self, value: Value) -> Evidence | None:
        """The evidence for a value, or None where nothing proposes it."""
        return self._found.get(value)

    def __iter__(self) -> Iterator[Value]:
        return iter(self._found)

    def __len__(self) -> int:
        """How many there are: a slot for which nothing is proposed is false."""
        return len(self._found)


Candidates: TypeAlias = Slot[str | None]
"""The candidates of a dimension: members of it, of which None is all of it."""


@cache
def weights() -> dict[Relation, int]:
    """What each relation is worth (`lexicon/weights.toml`)."""
    told = load("weights").only("relation", "loss", "unsaid").decimals("relation")
    return {relation: int(told[relation.value]) for relation in Relation}


@cache
def losses() -> dict[str, int]:
    """What words of some kind take off their relation's worth."""
    return {name: int(value) for name, value in load("weights").decimals("loss").items()}


@cache
def unsaid() -> dict[str, int]:
    """What a value that no words propose is worth."""
    return {name: int(value) for name, value in load("weights").decimals("unsaid").items()}
