"""What the operations share: a claim's slots with what its neighbours add, as lists to combine."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from numcheck.claims.candidate import Candidates, Slot
from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.claims.slots.scope import WHO
from numcheck.figures.figure import Figure
from numcheck.periods import Period
from numcheck.readings.enumerate import Choice, Ranked, combinations, ranked
from numcheck.readings.held import Held, Members
from numcheck.readings.number import Fit, reach
from numcheck.readings.weigh.axes import Axes, plain
from numcheck.readings.weighed import Option, Scoped, Weighed

MOST_SCOPES, DEEP_SCOPES = 16, 900
"""How many scopes are asked at most, and how much more than the cheapest one of them may cost."""

Fitted: TypeAlias = tuple[Fit, Decimal | None, int]
"""How a reading's value stands to the number, the value, and which view gives it."""


class Known:
    """What of a claim its neighbours do not change, worked out in one pass and kept for the next.

    Attributes:
        fits: By what is counted and what is done with it, how each reading stands to the number.
        reach: Between which values a level is anything but off, or None.
        axes: What was combined to readings, by what is done with the figure and what is counted.
        options: The readings that it came to.
    """

    def __init__(self, figure: Figure) -> None:
        """Of a figure; nothing else is worked out yet."""
        self.reach = reach(figure)
        self.fits: dict[tuple[str, Doing], dict[tuple[object, ...], Fitted]] = {}
        self.axes: Sequence[tuple[Axes, Doing, str, int]] = ()
        self.options: tuple[Option, ...] = ()
        self._slots: dict[str, Candidates] = {}
        self._ranked: dict[str, Sequence[Ranked[str | None]]] | None = None
        self._scopes: tuple[Scoped, ...] = ()

    def scopes(self, slots: Mapping[str, Candidates], held: Held) -> tuple[Scoped, ...]:
        """What the figure may be held to, by cost; worked out anew where a candidate is worth more or less now."""
        before = self._ranked or {}
        by_cost = {
            name: before[name] if self._slots.get(name) is slot else ranked(slot) for name, slot in slots.items()
        }
        if self._ranked != by_cost:
            self._scopes = scopes(by_cost, held)
        self._slots, self._ranked = dict(slots), by_cost
        return self._scopes


class Table(NamedTuple):
    """A claim about to be weighed.

    Attributes:
        proposal: What its words propose.
        measure: What is counted.
        held: The official figures.
        scopes: What it may be held to, the cheapest first, each once.
        periods: The candidates of its period.
        ranked: Those by cost.
        neighbours: The claims beside it that have been weighed, with how near they are (1 in the same sentence).
        reach: Between which values a level is anything but off, or None.
    """

    proposal: Proposal
    measure: str
    held: Held
    scopes: Sequence[Scoped]
    periods: Slot[Period]
    ranked: Sequence[Ranked[Period]]
    neighbours: Sequence[tuple[Weighed, float]]
    reach: tuple[Decimal, Decimal] | None

    @property
    def is_strict(self) -> bool:
        """Whether no revision explains a difference: one view alone counts, or the figures are a desk's own."""
        return self.held.is_strict or self.proposal.is_own

    def may_be_revised(self, period: Period) -> bool:
        """Whether the figures of a period may have been revised since the article: until its year is closed."""
        since = self.held.open_since
        return since is not None and period.last >= since and not self.is_strict

    def axes(self, deep: int) -> Axes:
        """Its scopes and its times, as far as both cost no more than so much above the least."""
        least = self.scopes[0].cost + self.ranked[0].cost if self.scopes and self.ranked else 0
        return Axes(plain(self.scopes), [(one.cost, one.value, None) for one in self.ranked], least + deep)


def scopes(slots: Mapping[str, Sequence[Ranked[str | None]]], held: Held) -> tuple[Scoped, ...]:
    """What a figure may be held to, by cost.

    An area says by itself what its component and border are, so that these cost nothing but where the figure's own
    words name others (`at the ports it held steady`, behind a sector); what several combinations come to costs what
    the cheapest does.
    """
    found: dict[Members, Scoped] = {}
    named = {
        slot: {one.value for one in slots.get(slot, ()) if one.relation.is_own and one.value is not None}
        for slot in ("component", "border")
    }
    for cost, choices in combinations(slots, MOST_SCOPES, DEEP_SCOPES):
        told = {slot: value for slot, value, _, _ in choices if value is not None}
        members = held.scope(told)
        if "area" in told:
            own = dict(members)
            if any(told.get(slot) in some and told[slot] != own.get(slot) for slot, some in named.items()):
                continue  # whose it is, is what its own words deny
            cost -= sum([one.cost for one in choices if one.slot in named and named[one.slot] <= {own.get(one.slot)}])
            cost += _CARRIED if _is_carried(choices) else 0
        known = found.get(members)
        if known is None or cost < known.cost:
            found[members] = tuple.__new__(Scoped, (members, cost, choices))
    return tuple(sorted(found.values(), key=_COST))


_CARRIED = 180
"""What it costs that a place that a sentence names is held to people whom one before it told of."""


def _is_carried(choices: Sequence[Choice]) -> bool:
    """`Venezuelans rose 9 percent. San Diego's arrests fell`: all of them there, and not of Venezuelans."""
    own = any(one.slot == "area" and one.relation.is_of_sentence for one in choices)
    return own and any(one.slot in WHO and one.value is not None and one.relation.is_earlier for one in choices)


_COST = attrgetter("cost")
