"""Times that are none of a number, but tell how far a record beside it reaches."""

import re

from numcheck.claims.slots.heard import Ear
from numcheck.claims.when.time import Time
from numcheck.figures.figure import ORDERS, RELATIVE, Kind


def is_no_period(ear: Ear, time: Time) -> bool:
    """Whether a stretch back bounds a record, or is what a change took: else it is a time like others.

    `the most in the past 20 years`, `down 44 percent over 12 months`.
    """
    if ear.figure.kind in RELATIVE and "past" not in time.fields:
        return True
    start, end = ear.line.frame.clause(time.span.start)
    return any(one.kind in ORDERS and start <= one.span.start < end for one in ear.line.figures)


def is_of_an_order(ear: Ear, time: Time) -> bool:
    """Whether a time tells how far a record reaches that the figure is: `13,542, the highest count yet this year`."""
    first, last = ear.figure.span.end, time.span.start
    if ear.figure.kind is Kind.SUPERLATIVE:
        return False
    orders = (one.span for one in ear.line.figures if one.kind is Kind.SUPERLATIVE)
    between = (span for span in orders if first <= span.start and span.end <= last)
    return any(not _PARTED.search(ear.page.text, span.end, last) for span in between)


_PARTED = re.compile(r"[,;:.()]")
