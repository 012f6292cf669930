"""What some operations need to know besides the slots: an average's divisor, whom a rank is among, a streak's mark."""

from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

Per = Literal["day", "month", "year"]


class Mean(NamedTuple):
    """An average; `per` is what the total is divided by."""

    per: Per


AMONG = ("area", "citizenship", "state", "drug", "demographic")
"""The dimensions whose members are put in an order."""

ORDERED_NOUNS = (*AMONG, "group")
"""What the nouns of members may say that they are of; a group is one of nationalities, or of kinds of travellers."""


class Place(NamedTuple):
    """A place in an order.

    Attributes:
        among: The dimension whose members are compared; None where the periods of a series are.
        step: `month` or `year` where the noun says which periods are compared, or None.
        until: The last month that can have been known when the article appeared, or None.
        member: The member that has it, where words name one for it, or None.
        own: Whether the members are those of a dataset from outside, whose lowest ones are published too.
        hinted: Whether only the member that is named says that members are compared, and no noun.
        behind: The members that are named as those before it: `trailed only Tucson`.
    """

    among: str | None
    step: Literal["month", "year"] | None = None
    until: int | None = None
    member: str | None = None
    own: bool = False
    hinted: bool = False
    behind: tuple[str, ...] = ()

    def told_in(self, now: int | None) -> "Place":
        """The place as it can have been told in a month: of those before it; None is a month not known."""
        return self if now is None else self._replace(until=now - 1)


class Run(NamedTuple):
    """A run of months, or of fiscal years.

    Attributes:
        above: Whether every month is above its mark or its rival, or else below.
        mark: The number that every month passes, or None where each is held against an earlier month.
        against: How many months earlier that one is.
        least: Whether the number told may be less than the whole run (`for ten straight months`).
        yearly: Whether it is one of years (`the third straight year`), each held against the one before.
        told: How long it is told to be where another number tells that (`above 200,000 for the third month`), or None.
        spans: Whether it is told to be as long as the time that it is told of (`every month since March`).
        records: Whether every month is above (below) all before it.
        ended: Whether it ended with the month before: `after three straight declines`.
    """

    above: bool
    mark: Decimal | None = None
    against: int = 1
    least: bool = False
    yearly: bool = False
    told: Decimal | None = None
    spans: bool = False
    records: bool = False
    ended: bool = False


class Turn(NamedTuple):
    """A move that is the first of its direction in so long: `the first decline since January`, `in five months`.

    Attributes:
        above: Whether it is a rise.
        back: How many months back the last such move is told to have been at least, or None.
        month: The month (1 to 12) of that move, where a month is told, or None.
        year: Its year, or None; with no month the move is one of a year.
    """

    above: bool
    back: int | None = None
    month: int | None = None
    year: int | None = None

    @property
    def of_years(self) -> bool:
        """Whether it is one of years: no month is told, but a year."""
        return self.month is None and self.year is not None


class Spread(NamedTuple):
    """Between what the months of a period lie; `said` is whether the words speak of months."""

    said: bool


class First(NamedTuple):
    """A mark that was passed for the first time, or for the first in so long; `low` where it was from above."""

    low: bool


class Rivals(NamedTuple):
    """Whom a member is compared with: `more Venezuelans than Mexicans`.

    Attributes:
        dimension: What they are members of.
        groups: Each member that it is held against; joined by + where they are added up.
    """

    dimension: str
    groups: tuple[str, ...]


Detail: TypeAlias = Mean | Place | Run | Turn | Spread | First | Rivals
