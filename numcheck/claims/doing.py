"""An operation that words propose for a figure, and what words are worth that propose one."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from numcheck.claims.claim import Direction, Operation
from numcheck.claims.details import Detail, Per

UNITS: Mapping[str, Per] = {"day": "day", "month": "month", "year": "year"}
"""The units that a total is divided by, as words tell them."""


OfTime = Literal["beside", "in", "before", "through"]
"""`75 percent of 2020's`, `a third came in May`, `came before February`, `came by the end of January`."""


class Doing(NamedTuple):
    """An operation that the words propose.

    Attributes:
        operation: The operation.
        weight: What its words are worth, in hundredths of log odds.
        direction: Which way a change goes, or None.
        is_plain: Whether the words say it plainly; what is not plain accuses nobody.
        counted: Whether a change is told in what is counted and not in percent.
        per: Of an average, and of one that a change is measured against, what the total is divided by.
        detail: What a run or a place in an order says besides, or None.
        of_time: Of a share whose whole is the same at another time, how its own stands to that; or None.
        may_peak: Whether nothing calls a rate an average: `agents caught 12,000 a day` may be of some days.
    """

    operation: Operation
    weight: int
    direction: Direction | None = None
    is_plain: bool = True
    counted: bool = False
    per: Per | None = None
    detail: Detail | None = None
    may_peak: bool = False
    of_time: OfTime | None = None


PLAIN, LIKELY, MAYBE, HARDLY = 300, 150, 0, -300
"""What words are worth that say an operation plainly, that mostly do, that may, and that hardly do."""
