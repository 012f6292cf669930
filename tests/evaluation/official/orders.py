"""Claims whose figure says how one value stands to others: superlatives, ranks, streaks, comparisons."""

from dataclasses import dataclass
from typing import Literal

from tests.evaluation.official.claims import Claim
from tests.evaluation.official.periods import name, span, steps
from tests.evaluation.official.values import Part
from tests.evaluation.official.verdicts import Verdict

MEMBERS = {
    "citizenship": (
        *("Mexico", "Venezuela", "Guatemala", "Honduras", "Cuba", "Nicaragua", "Haiti", "Colombia", "Ecuador"),
        *("El Salvador", "China", "India", "Peru", "Brazil", "Russia", "Turkey", "Ukraine", "Romania", "Canada"),
        *("Philippines", "Myanmar"),
    ),
    "area": (
        *("Del Rio", "El Paso", "Tucson", "Rio Grande Valley", "San Diego", "Yuma", "Laredo", "Big Bend"),
        "El Centro",
    ),
    "state": ("TX", "AZ", "CA", "NM"),
}
"""Among whom a rank counts: the citizenships of the nationwide file, the southwest's sectors and states."""


@dataclass(frozen=True, kw_only=True)
class Superlative(Claim):
    """The highest or the lowest of a window of months (`2021-04..2023-12`) or fiscal years (`FY1960..FY2022`).

    Of the `same_month` of each year where it says so (`the worst September`), or `against` other periods.
    """

    operation = "superlative"
    window: str = ""
    same_month: bool = False
    against: tuple[str, ...] = ()
    kind: Literal["highest", "lowest"] = "highest"

    def judge(self) -> Verdict:
        own = self.latest(self.period)
        others = [self.latest(period) for period in self._others()]
        return held(own > max(others) if self.kind == "highest" else own < min(others))

    def _others(self) -> list[str]:
        window = [*self.against, *(steps(self.window) if self.window else ())]
        month = self.period[-3:] if self.same_month else ""
        return [period for period in window if period != self.period and period.endswith(month)]


@dataclass(frozen=True, kw_only=True)
class Rank(Claim):
    """A place from the top: `among` the members of a dimension, or in a `window` of months or fiscal years.

    The members are those of `MEMBERS`, or only those that are named.
    """

    place: int
    among: str = ""
    members: tuple[str, ...] = ()
    window: str = ""

    @property
    def operation(self) -> str:
        return "superlative" if self.place == 1 else "rank"

    def judge(self) -> Verdict:
        own = self.latest(self.period)
        if self.among:
            others = [self.total({self.among: member}) for member in self.members or MEMBERS[self.among]]
        else:
            others = [self.latest(step) for step in steps(self.window)]
        return held(1 + sum(other > own for other in others) == self.place)


@dataclass(frozen=True, kw_only=True)
class Streak(Claim):
    """So many months up to the period, and not the one before, are above or under a value, or rise or fall."""

    operation = "streak"
    length: int
    above: int | None = None
    under: int | None = None
    move: Literal["up", "down"] | None = None
    open_period: bool = True

    def judge(self) -> Verdict:
        month, length = span(self.period)[0], 0
        while self._holds(month - length):
            length += 1
        return held(length == self.length)

    def _holds(self, month: int) -> bool:
        value = self.latest(name(month))
        if self.above is not None:
            return value > self.above
        if self.under is not None:
            return value < self.under
        before = self.latest(name(month - 1))
        return value > before if self.move == "up" else value < before


@dataclass(frozen=True, kw_only=True)
class Comparison(Claim):
    """The parts of `left` are more (or less) than those of `right`: each says in which slots it differs."""

    operation = "comparison"
    left: tuple[Part, ...] = ({},)
    right: tuple[Part, ...]
    kind: Literal["more", "less"] = "more"

    def judge(self) -> Verdict:
        left, right = self.total(*self.left), self.total(*self.right)
        return held(left > right if self.kind == "more" else left < right)


@dataclass(frozen=True, kw_only=True)
class Unverifiable(Claim):
    """A claim about border statistics that the tables cannot settle."""

    component: str | None = None
    meant: Verdict = "unverifiable"
    claimed: str = "level"

    @property
    def operation(self) -> str:
        return self.claimed

    def judge(self) -> Verdict:
        return "unverifiable"

    def settled(self) -> tuple[Verdict, Claim]:
        return self.judge(), self


def held(true: bool) -> Verdict:
    """Supported or contradicted: such a claim is not half true."""
    return "supported" if true else "contradicted"
