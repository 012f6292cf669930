"""Why a reading cannot be answered: nothing measures it, or the months asked about are not held."""

from numcheck.datasets.catalog import Catalog
from numcheck.lexicon.labels import labels
from numcheck.periods import Period
from numcheck.readings.answer import Reading, Unanswered


def uncovered(reading: Reading, period: Period, catalog: Catalog) -> Unanswered:
    """The reason in words: NC901 where the scope is held for other months, NC902 where it is not held at all."""
    newest = catalog.newest(reading.measure, reading.scope)
    earliest = catalog.earliest(reading.measure, reading.scope)
    what = labels().of_scope(reading.scope)
    if newest is None or earliest is None:
        return Unanswered("NC902", f"No dataset held has {reading.measure} for {what}.")
    if earliest <= period.first and period.last <= newest:
        return Unanswered(
            "NC901", f"For {what} the figures held are of fiscal years; {period.label} is not one of them."
        )
    held = f"{Period(earliest, earliest).label} to {Period(newest, newest).label}"
    return Unanswered("NC901", f"The figures held ({what}) run from {held}; {period.label} is not among them.")
