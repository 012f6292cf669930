"""A claim that a figure makes: its slots, and the verdict that the official tables give on it."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field, replace
from fractions import Fraction
from typing import Any, Literal

from tests.evaluation.official.periods import highest_of
from tests.evaluation.official.values import Held, Part, Question, official, public
from tests.evaluation.official.verdicts import Hedge, Verdict

THOUSANDTHS = 1000
"""Of a pound: the unit of the table of drugs."""


@dataclass(frozen=True)
class Claim(ABC):
    """What one figure of a text claims, as a careful reader takes it.

    An open border stands for all borders. `meant` is the verdict that the writer of the text intends; `also` are
    others that can be defended. `or_period` is the other period that the words can mean. The `open_` slots are left
    open in the file: the words do not settle them, or, for the value, the releases differ. `figure` and `published`
    are filled in from the text.
    """

    period: str = ""
    border: str | None = None
    component: str | None = "CBP"
    _: KW_ONLY
    scope: Mapping[str, str] = field(default_factory=dict)
    baseline: str = ""
    hedge: Hedge | None = None
    direction: Literal["up", "down"] | None = None
    measure: str = ""
    meant: Verdict = "supported"
    also: tuple[Verdict, ...] = ()
    or_period: str = ""
    open_period: bool = False
    open_baseline: bool = False
    open_value: bool = False
    figure: str = ""
    published: str | None = None

    @property
    @abstractmethod
    def operation(self) -> str:
        """The operation, as the file names it."""

    @abstractmethod
    def judge(self) -> Verdict:
        """The verdict that the tables give on the claim as it is worded."""

    def computed(self) -> Fraction | None:
        """The official value for the slots; none where there is no single one."""
        return None

    def settled(self) -> tuple[Verdict, "Claim"]:
        """The verdict, and the claim with the period in which it is taken.

        A figure that holds in the other period of an ambiguous one is supported; one that holds at the southwest
        border only, and does not say so, lacks context.
        """
        verdict = self.judge()
        if verdict == "supported":
            return verdict, self
        other = replace(self, period=self.or_period, open_period=False)
        if self.or_period and other.judge() == "supported":
            return "supported", other
        if self._could_mean_a_border() and replace(self, border="southwest").judge() == "supported":
            return "supported" if self.exact() else "missing_context", self
        return verdict, self

    def exact(self) -> bool:
        """Whether the figure is so exact that it can mean one official value only."""
        return False

    def slots(self) -> dict[str, Any]:
        """The claim's slots as the file has them."""
        value = None if self.open_period or self.open_value else self.computed()
        return {
            "operation": self.operation,
            "measure": self.measure or self._usual_measure(),
            "direction": self.direction,
            "component": self.component,
            "border": self.border,
            "scope": self.scope,
            "period": None if self.open_period else self.period or None,
            "baseline": None if self.open_baseline else self.baseline or None,
            "computed": None if value is None else plain(value),
        }

    def question(self) -> Question:
        """What the tables are asked for the claim's own period."""
        return Question(self.period, self.border, self.component, self.scope)

    def total(self, *parts: Part) -> Fraction:
        """The latest official values of some parts added up: each says in which slots it differs from the claim."""
        return sum((official(self.question().but(part)).value for part in parts), Fraction(0))

    def latest(self, period: str) -> Fraction:
        """The latest official value of a period, drugs in pounds."""
        value = max(self.total({"period": each}) for each in highest_of(period))
        return value / THOUSANDTHS if "drug" in self.scope else value

    def held(self, period: str) -> Held:
        """All values of a period that count as true, drugs in pounds."""
        questions = [self.question().but({"period": each}) for each in highest_of(period)]
        found = [public(question, self.published) for question in questions]
        values = {value for held in found for value in held.values}
        if len(questions) > 1:
            values = {value for value in values if value >= max(official(question).value for question in questions)}
        if "drug" in self.scope:
            return Held(frozenset(value / THOUSANDTHS for value in values), Fraction(1, 2))
        return Held(frozenset(values), max(held.room for held in found))

    def _could_mean_a_border(self) -> bool:
        return self.border is None and not {"area", "drug"} & set(self.scope)

    def _usual_measure(self) -> str:
        if "drug" in self.scope:
            return "seizures"
        if self.scope.get("title") == "42":
            return "expulsions"
        return "apprehensions" if self.component == "USBP" else "encounters"


def plain(value: Fraction) -> str:
    """Plain decimal notation, six significant digits where a division does not come out even."""
    if value.denominator == 1:
        return str(value.numerator)
    if value > 1000 and 1000 % value.denominator == 0:
        return f"{float(value):.3f}".rstrip("0")
    text = f"{float(value):.6g}"
    return text if "e" not in text else str(round(float(value)))
