"""A claim with its readings weighed against the printed number."""

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from numcheck.claims.candidate import Candidates, Slot
from numcheck.claims.claim import Operation
from numcheck.claims.doing import Doing
from numcheck.claims.proposal import Proposal
from numcheck.claims.sentence.words import Bar
from numcheck.figures.exact import is_exact
from numcheck.figures.figure import Kind
from numcheck.periods import Period
from numcheck.readings.enumerate import Choice
from numcheck.readings.held import Members
from numcheck.readings.number import Fit, chance


class Scoped(NamedTuple):
    """What a figure may be held to, with what that costs and the candidates chosen for it."""

    members: Members
    cost: int
    choices: tuple[Choice, ...]


class Option(NamedTuple):
    """One reading, with how it stands to the printed number; until that is asked, it is not held.

    Attributes:
        doing: What is done with the figure.
        measure: What is counted.
        scoped: What it is held to.
        period: The time that it is about.
        baseline: What that is compared with, or None.
        whole: Of a share, what the whole is held to.
        cost: What its words leave it short of certainty, in hundredths of log odds.
        fit: How its value stands to the number.
        computed: The value that the number is held against, or None where it is not held.
        view: Which view of the official figures gave it.
    """

    doing: Doing
    measure: str
    scoped: Scoped
    period: Period
    baseline: Period | None
    whole: Members | None
    cost: int
    fit: Fit = Fit.UNHELD
    computed: Decimal | None = None
    view: int = 0

    @property
    def members(self) -> Members:
        """The members that it is held to."""
        return self.scoped.members

    @property
    def holds(self) -> bool:
        """Whether its value agrees with the number."""
        return self.fit <= Fit.REVISED

    @property
    def is_backwards(self) -> bool:
        """Whether a change is read from a time to an earlier one, as hardly anybody tells it."""
        return self.baseline is not None and self.baseline.first > self.period.first

    def is_of_same(self, other: "Option") -> bool:
        """Whether two readings are of the same scope and period."""
        return (self.measure, self.members, self.period) == (other.measure, other.members, other.period)

    def apart(self, other: "Option") -> list[str]:
        """The slots in which two readings differ; an area says its component and border by itself."""
        one, two = dict(self.members), dict(other.members)
        off = sorted(name for name in one.keys() | two.keys() if one.get(name) != two.get(name))
        if "area" in off:
            off = [name for name in off if name not in ("component", "border")]
        off += ["period"] if self.period != other.period else []
        return [*off, "baseline"] if self.baseline != other.baseline and "period" not in off else off


class Weighed(NamedTuple):
    """A proposal with its readings.

    Attributes:
        proposal: What its words propose.
        options: The readings that were asked, the cheapest first.
        slots: The candidates of each dimension with what its neighbours added.
        periods: Those of its period.
        shares: Of each option, its part of all options' odds.
        agreeing: The cheapest reading that agrees with the number.
        p_true: How likely the number is true of what its words mean.
        mass: The part of the odds that agrees with the number, what is within revisions counted less.
        leans_on: The time of the number before it that it points back at, or that is printed exactly; or None.
        is_printed: Whether it is the change between two levels printed beside it, or the part that one is of the other.
        adds_up: Whether it is the sum of two numbers printed beside it.
        is_strict: Whether no revision explains a difference.
        pointed: The reading of the level that it points back at, where that is settled or none agrees; or None.
        now: The month in which the article appeared, or None where that is not known.
        is_awaited: Whether the figures of its first reading's last month were not out yet when the article appeared.
        lent: The reading that it lends to its neighbours, and how sure that is; None where it has none.
    """

    proposal: Proposal
    options: tuple[Option, ...]
    slots: dict[str, Candidates]
    periods: Slot[Period]
    shares: tuple[float, ...]
    agreeing: Option | None
    p_true: float
    mass: float
    leans_on: Period | None = None
    is_printed: bool = False
    adds_up: bool = False
    is_strict: bool = False
    pointed: Option | None = None
    now: int | None = None
    is_awaited: bool = False
    lent: tuple[Option, float] | None = None

    @property
    def lead(self) -> Option | None:
        """The reading that the words put first."""
        return self.options[0] if self.options else None

    @property
    def is_settled(self) -> bool:
        """Whether the reading that the words put first is, to the last digit, the number printed."""
        return self.is_exact and self.lead is not None and self.lead.fit is Fit.AGREES

    @property
    def gap(self) -> int:
        """How much more the cheapest agreeing reading costs than the first."""
        return 10_000 if self.agreeing is None else self.agreeing.cost - self.options[0].cost

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars in the way of the number: an average is not barred by "a day", a weight not by smugglers."""
        averages = self.proposal.doings[0].per is not None
        drugs = self.proposal.measure != "encounters"
        bars = (one.bar for one in self.proposal.bars)
        return tuple(bar for bar in bars if not (bar.rate and averages) and not (bar.people and drugs))

    @property
    def is_understood(self) -> bool:
        """Whether its words are all read, and nothing bars the number."""
        return not self.proposal.unread and not self.bars

    @property
    def is_vague(self) -> bool:
        """Whether much lies in what was printed, and a word beside it is unread ("80-90 percent in those zones")."""
        return self.proposal.figure.kind is Kind.RANGE and bool(self.proposal.unread)

    def part(self, fit: Fit) -> float:
        """The part of the odds of the readings that stand so to the number."""
        return part_of(self.options, self.shares, fit)

    @property
    def luck(self) -> float:
        """The chance that an unrelated reading agrees."""
        return chance(self.proposal.figure)

    @property
    def is_exact(self) -> bool:
        """Whether the number is a level, or an average, printed to the unit."""
        operation = self.proposal.doings[0].operation
        return operation in (Operation.LEVEL, Operation.AVERAGE) and is_exact(self.proposal.figure)


def part_of(options: Sequence[Option], shares: Sequence[float], fit: Fit) -> float:
    """The part of the odds of the options that stand so to the number."""
    return sum([share for share, option in zip(shares, options, strict=True) if option.fit is fit])
