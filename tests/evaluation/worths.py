"""What the candidates of the labelled claims' slots are worth, told by the weights that it comes of."""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from numcheck.checker import Checker, day
from numcheck.claims.candidate import Slot, losses, unsaid, weights
from numcheck.claims.sentence.relate import Relation
from numcheck.claims.slots.scope import DIMENSIONS
from numcheck.documents import read
from numcheck.documents.document import Span
from numcheck.errors import PeriodError
from numcheck.periods import Period
from numcheck.readings.decision import ORDERED
from numcheck.readings.weighed import Weighed
from tests.evaluation.gold import HERE

VOICES = HERE / "voices.jsonl"

Weight = tuple[str, str]
"""A weight of `lexicon/weights.toml`: its table and its name."""

_WHOLE = {"component": "CBP", "border": "nationwide"}
_COUNTED = ("encounters", "apprehensions", "inadmissibles")


class Worth(int):
    """A number that knows of which weights it is the sum; it adds and subtracts as any other does."""

    parts: tuple[tuple[int, "Worth"], ...]
    name: Weight | None

    @classmethod
    def of(cls, value: int, *parts: tuple[int, object], name: Weight | None = None) -> "Worth":
        """A number that comes of others, each with its sign."""
        made = cls(value)
        made.parts = tuple((sign, part) for sign, part in parts if isinstance(part, Worth))
        made.name = name
        return made

    def __add__(self, other: int) -> "Worth":
        return Worth.of(int(self) + int(other), (1, self), (1, other))

    __radd__ = __add__

    def __sub__(self, other: int) -> "Worth":
        return Worth.of(int(self) - int(other), (1, self), (-1, other))

    def __rsub__(self, other: int) -> "Worth":
        return Worth.of(int(other) - int(self), (1, other), (-1, self))

    def told(self) -> Counter[Weight]:
        """How often each weight is in it; what takes away counts less than nothing."""
        found: Counter[Weight] = Counter({self.name: 1} if self.name is not None else {})
        for sign, part in self.parts:
            for name, times in part.told().items():
                found[name] += sign * times
        return found


class Candidate(NamedTuple):
    """What a value is worth, and how often each weight is in that."""

    worth: int
    weights: Mapping[Weight, int]


Case = tuple[Candidate, ...]
"""A slot of a claim: its candidates, the one that is meant first."""


def trace(values: Mapping[Weight, int]) -> None:
    """Puts these weights to use in this process, each as one that can be told in what comes of it."""
    told = {name: Worth.of(value, name=name) for name, value in values.items()}
    weights().update({relation: told["relation", relation.value] for relation in Relation})
    for table, held in (("loss", losses()), ("unsaid", unsaid())):
        held.update({name: told[table, name] for name in held})


def cases() -> Iterator[Case]:
    """The slots of all claims in voices.jsonl whose meant value is among several candidates."""
    checker = Checker()
    for line in VOICES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        traced = checker.trace(read.from_text(row["text"], published=day(row["published"])))
        for claim in row["claims"]:
            own = traced.meants.get(Span(claim["start"], claim["end"]))
            if own is not None and claim["measure"] in _COUNTED and claim["operation"] not in ORDERED:
                yield from _slots(claim, own.weighed)


def _slots(claim: Mapping[str, Any], weighed: Weighed) -> Iterator[Case]:
    for name in DIMENSIONS:
        meant = claim.get(name) or claim["scope"].get(name)
        if name in _WHOLE and "area" in claim["scope"]:
            continue  # an area says them by itself
        value = None if meant == _WHOLE.get(name) else meant
        yield from _several(weighed.slots.get(name, Slot()), value)
    if (period := _period(claim["period"])) is not None:
        yield from _several(weighed.periods, period)


def _several(slot: Slot[Any], meant: object) -> Iterator[Case]:
    own = slot.get(meant)
    if own is not None and len(slot) > 1:
        others = (evidence for value, evidence in slot.items() if value != meant)
        yield tuple(_candidate(evidence.weight) for evidence in (own, *others))


def _candidate(weight: int) -> Candidate:
    told = weight.told() if isinstance(weight, Worth) else Counter[Weight]()
    return Candidate(int(weight), {name: times for name, times in told.items() if times})


def _period(text: str | None) -> Period | None:
    try:
        return None if text is None else Period.parse(text)
    except PeriodError:
        return None
