"""An expression of time, as it is told."""

from enum import Enum, auto
from typing import NamedTuple

from numcheck.documents.document import Span

STRETCH = "stretch"
"""The unit of a range of months that is one period, whatever is said of it: `October through July`."""


class Form(Enum):
    """How a time is told."""

    FISCAL = auto()  # fiscal year 2022
    CALENDAR = auto()  # calendar year 2021
    YEAR = auto()  # 2021
    MONTH = auto()  # August, August 2022
    RANGE = auto()  # October 2021 to August 2022, from fiscal 2021 to fiscal 2022
    RELATIVE = auto()  # last month, a year earlier, the same period last year
    QUARTER = auto()  # the first quarter of fiscal 2022
    THROUGH = auto()  # through August
    DAY = auto()  # Sept. 30, 2021
    CLOSED = auto()  # the budget year that closed in September
    UNKNOWN = auto()  # the first two full months
    IN_OFFICE = auto()  # the first two full months of the administration
    TO_DATE = auto()  # so far this fiscal year, year to date


class TimeRef(NamedTuple):
    """An expression of time.

    Attributes:
        span: Its place.
        form: How it is told.
        year: The year printed, or None.
        month: The month (1 to 12) printed, or None; of a range, the first, and None where it is one of years.
        last_year: Of a range, the year of its end, or None.
        last_month: Of a range, the month of its end.
        months: How many months of the year it takes ("the first 11 months of"), or which quarter, or None.
        unit: For a relative time, `month`, `year` or `fiscal`; for a range of years, which years; for one of months,
            `STRETCH` where it is one period; for a quarter, of which year.
        shift: For a relative time, how many units away; 0 is "this".
        anchored: For a relative time, whether it counts from the claim's own period ("a year earlier") and
            not from the publication date ("last month").
        lead: The word before it, lower case ("in", "since", "than").
    """

    span: Span
    form: Form
    year: int | None = None
    month: int | None = None
    last_year: int | None = None
    last_month: int | None = None
    months: int | None = None
    unit: str = ""
    shift: int = 0
    anchored: bool = False
    lead: str = ""
