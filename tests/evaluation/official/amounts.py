"""Claims whose figure is an amount: levels, averages, sums, changes, multiples, shares, ranges."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import product
from typing import Literal

from tests.evaluation.official.claims import Claim
from tests.evaluation.official.periods import days, months, steps
from tests.evaluation.official.printed import fraction, multiple, number
from tests.evaluation.official.values import Held, Part
from tests.evaluation.official.verdicts import UnclearError, Verdict, of_fraction, of_multiple, of_number


@dataclass(frozen=True)
class Level(Claim):
    """How many there were."""

    operation = "level"

    def value(self) -> Fraction:
        """The latest official value."""
        return self.latest(self.period)

    def every(self) -> Held:
        """The values that count as true."""
        return self.held(self.period)

    def judge(self) -> Verdict:
        return of_number(number(self.figure), self.hedge, self.every())

    def computed(self) -> Fraction | None:
        """The latest value; none where the figure is an earlier release's, for then it is not the one to report."""
        if len(self.every().values) > 1 and not self.scope and self._is_an_earlier_one():
            return None
        return self.value()

    def exact(self) -> bool:
        return self.hedge is None and number(self.figure).unit == 0

    def _is_an_earlier_one(self) -> bool:
        verdict, _ = self.settled()
        latest = Held(frozenset({self.value()}), self.every().room)
        try:
            return verdict == "supported" != of_number(number(self.figure), self.hedge, latest)
        except UnclearError:
            return True


@dataclass(frozen=True, kw_only=True)
class Threshold(Level):
    """A level that was passed, `more_than` unless another hedge is given.

    For the first time, where `before` is a running total that must be below it, or `below` a window each of whose
    months or fiscal years must be.
    """

    operation = "threshold"
    hedge: Literal["more_than"] = "more_than"
    before: str = ""
    below: str = ""

    def judge(self) -> Verdict:
        verdict = super().judge()
        earlier = [self.before] if self.before else steps(self.below) if self.below else []
        passed = any(self.latest(period) >= number(self.figure).value for period in earlier)
        return "contradicted" if verdict == "supported" and passed else verdict


@dataclass(frozen=True, kw_only=True)
class Average(Level):
    """An average a day, a month or a year; days are counted exactly."""

    operation = "average"
    per: Literal["day", "month", "year"] = "day"

    def value(self) -> Fraction:
        return super().value() / self._count()

    def every(self) -> Held:
        held = super().every()
        return Held(frozenset(value / self._count() for value in held.values), held.room)

    def _count(self) -> Fraction:
        if self.per == "day":
            return Fraction(days(self.period))
        return Fraction(len(months(self.period)), 1 if self.per == "month" else 12)


@dataclass(frozen=True, kw_only=True)
class Sum(Level):
    """Members or periods added up: each part says in which slots it differs from the claim."""

    operation = "sum"
    parts: tuple[Part, ...]
    less: tuple[Part, ...] = ()
    """What is taken off again: `other than Mexicans` is all parts less Mexico."""

    def value(self) -> Fraction:
        return self.total(*self.parts) - self.total(*self.less)

    def every(self) -> Held:
        rounded = self.component == "USBP" and self.scope
        count = len(self.parts) + len(self.less)
        return Held(frozenset({self.value()}), Fraction(5 * count if rounded else 0))


@dataclass(frozen=True, kw_only=True)
class Movement(Claim):
    """From the value of the baseline to that of the period.

    Of the `parts` added up, each of which says in which members of the scope it differs from the claim, or of the
    average `per` day.
    """

    parts: tuple[Mapping[str, str], ...] = ({},)
    per: Literal["day"] | None = None

    def added(self, period: str) -> Fraction:
        """The latest value of all parts."""
        parts = (replace(self, scope={**self.scope, **part}) for part in self.parts)
        return sum((part.latest(period) for part in parts), Fraction(0)) / (days(period) if self.per else 1)

    def pairs(self) -> Iterable[tuple[Fraction, Fraction]]:
        """The values of the period and of the baseline that can count as true together."""
        return product(self._values(self.period), self._values(self.baseline))

    def _values(self, period: str) -> frozenset[Fraction]:
        if self.per or len(self.parts) > 1:
            return frozenset({self.added(period)})
        return self.held(period).values


@dataclass(frozen=True, kw_only=True)
class Change(Movement):
    """A change against the baseline: in percent, as a number of events, or in percentage points of a share."""

    operation = "change"
    unit: Literal["percent", "number", "points"] = "percent"

    def value(self) -> Fraction:
        """The change of the latest values, negative for a fall."""
        if self.unit == "points":
            return self._share(self.period) - self._share(self.baseline)
        return self._between(self.added(self.period), self.added(self.baseline))

    def judge(self) -> Verdict:
        found = {self.value()} if self.unit == "points" else self._every()
        if self.direction and not any((change > 0) == (self.direction == "up") for change in found):
            return "contradicted"
        sizes = Held(frozenset(abs(change) for change in found))
        return of_number(number(self.figure), self.hedge, sizes, percent=self.unit != "number")

    def computed(self) -> Fraction | None:
        return self.value()

    def _every(self) -> set[Fraction]:
        return {self._between(now, before) for now, before in self.pairs()}

    def _between(self, now: Fraction, before: Fraction) -> Fraction:
        return 100 * (now - before) / before if self.unit == "percent" else now - before

    def _share(self, period: str) -> Fraction:
        return 100 * self.latest(period) / replace(self, scope={}).latest(period)


@dataclass(frozen=True, kw_only=True)
class Direction(Change):
    """That it rose or fell, without saying by how much: `[[fell]]`."""

    def judge(self) -> Verdict:
        right = any((change > 0) == (self.direction == "up") for change in self._every())
        return "supported" if right else "contradicted"


@dataclass(frozen=True, kw_only=True)
class ChangeRange(Change):
    """A change in percent between two whole numbers: `40 to 42 percent`."""

    def judge(self) -> Verdict:
        low, high = (number(end).value for end in ends(self.figure))
        change = self.value()
        right = (change > 0) == (self.direction == "up") and low <= abs(change) <= high
        return "supported" if right else "contradicted"


@dataclass(frozen=True, kw_only=True)
class Pair(Claim):
    """Two levels, from the one of the baseline to the one of the period: `from 242,000 to 302,000`."""

    operation = "change"

    def judge(self) -> Verdict:
        before, now = (number(end) for end in ends(self.figure))
        verdicts = {
            of_number(before, self.hedge, self.held(self.baseline)),
            of_number(now, self.hedge, self.held(self.period)),
        }
        rose = self.latest(self.period) > self.latest(self.baseline)
        if "contradicted" in verdicts or (self.direction and rose != (self.direction == "up")):
            return "contradicted"
        return "supported" if verdicts == {"supported"} else "imprecise"


@dataclass(frozen=True, kw_only=True)
class Range(Claim):
    """Two numbers between which every month, or fiscal year, of the period lies: `between 7,000 and 13,000`."""

    operation = "range"

    def judge(self) -> Verdict:
        low, high = (number(end).value for end in ends(self.figure))
        inside = all(low <= self.latest(step) <= high for step in steps(self.period))
        return "supported" if inside else "contradicted"


@dataclass(frozen=True, kw_only=True)
class Multiple(Movement):
    """How many times the baseline it is."""

    operation = "multiple"

    def judge(self) -> Verdict:
        return of_multiple(multiple(self.figure), self.hedge, {now / before for now, before in self.pairs()})

    def computed(self) -> Fraction | None:
        return self.added(self.period) / self.added(self.baseline)


@dataclass(frozen=True, kw_only=True)
class Share(Claim):
    """A share, in percent or in words: `whole` says in which slots the whole differs from the part."""

    operation = "share"
    whole: Part
    parts: tuple[Mapping[str, str], ...] = ({},)

    def judge(self) -> Verdict:
        share = self.total(*self.parts) / self.total(self.whole)
        if self._is_percent():
            return of_number(number(self.figure), self.hedge, Held(frozenset({100 * share})), percent=True)
        return of_fraction(fraction(self.figure), self.hedge, share)

    def computed(self) -> Fraction | None:
        share = self.total(*self.parts) / self.total(self.whole)
        return 100 * share if self._is_percent() else share

    def _is_percent(self) -> bool:
        return self.figure.endswith(("%", "percent"))


def ends(figure: str) -> tuple[str, str]:
    """The two numbers of `between 7,000 and 13,000`, `from 242,000 to 302,000` or `40 to 42 percent`."""
    words = re.fullmatch(r"(?:between |from )?(.+?)(?: and | to |-)(.+)", figure)
    if not words:
        raise ValueError(f"no two numbers: {figure!r}")
    return words[1], words[2]
