"""Which releases a document is held against, and what an older one says of a claim that the latest contradicts.

A figure that agrees with any release that was public when the article appeared is right as published. An article
without a date may have appeared at any time: every release held is asked.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple, TypeAlias

from numcheck.claims.claim import Claim, Operation
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import possible_from
from numcheck.datasets.revisions import most_room, room
from numcheck.datasets.series import Official
from numcheck.datasets.vintages import public_around, publications
from numcheck.documents.document import Published
from numcheck.figures.figure import Kind
from numcheck.periods import Period, month_ordinal
from numcheck.readings.answer import Agreement, Answer, Reading

AsOf: TypeAlias = Literal["both", "latest", "published"] | date
"""`both`: the latest figures, and those public at publication; or one of the two alone; or those public on a day."""

REVISIONS = Decimal("0.02")
"""How far apart changes and shares of today and of an earlier day can be: further off, no older release is asked."""

LEVELS = Decimal("0.1")
"""The same of a level, as a part of it: further than this none has ever been revised (see `data/revisions.csv`)."""

_REVISED = (Operation.LEVEL, Operation.CHANGE, Operation.MULTIPLE, Operation.AVERAGE, Operation.SHARE)
_COUNTED = (Operation.STREAK, Operation.RANGE)
"""Operations of which one revised month may decide, however far off they look."""


class Asked(NamedTuple):
    """The figures that a document is held against.

    Attributes:
        catalog: The figures that are asked first.
        older: Whether releases before them are asked too, where they do not agree.
        until: The last day on which the article can have appeared; None where it has no date.
        or_first: Whether the release published first is asked where none was public yet.
    """

    catalog: Catalog
    older: bool = False
    until: date | None = None
    or_first: bool = False

    def room(self, official: Official) -> Decimal:
        """How far from an official figure one may lie that was printed when the article appeared, as revisions go."""
        return room(self.catalog, official, self._printed)

    def may_have_moved(self, official: Official, apart: Decimal) -> bool:
        """Whether one printed when the article appeared may lie so far from the latest figure, as revisions go."""
        return apart <= most_room(self.catalog, official, self._printed) and apart <= self.room(official)

    @property
    def _printed(self) -> int | None:
        return None if self.until is None else month_ordinal(self.until.year, self.until.month)


def asked(catalog: Catalog, as_of: AsOf, published: Published | None) -> Asked:
    """What a document that appeared then is held against."""
    if isinstance(as_of, date):
        return Asked(catalog.as_of(as_of))
    if as_of == "latest":
        return Asked(catalog)
    until = None if published is None else published.last
    if as_of == "published" and until is not None:
        return Asked(catalog.as_of(until), older=True, until=until, or_first=True)
    return Asked(catalog, older=True, until=until)


def may_be_older(claim: Claim, answer: Answer) -> bool:
    """Whether what was printed is near enough to the figure asked first for an older release to say it.

    A record is not asked again: of most years no more than one release is held, and with fewer rivals a record holds
    too easily.
    """
    value = claim.figure.value
    if claim.operation in _COUNTED:
        return answer.agreement is not Agreement.AGREES
    if claim.operation not in _REVISED or value is None or answer.agreement is Agreement.AGREES:
        return False
    if claim.figure.kind is Kind.PERCENT:
        # A change moves by as many points as either of its ends moves in percent, and more where it is large.
        return abs(abs(answer.computed) - value) <= 100 * REVISIONS * (1 + abs(answer.computed) / 100)
    most = LEVELS if claim.operation is Operation.LEVEL else REVISIONS
    return abs(answer.computed - value) <= most * max(abs(answer.computed), Decimal(1))


def views(answer: Answer, asked: Asked, *, run: bool = False) -> Iterator[Catalog]:
    """The figures as they were after each publication that bears on what was asked, the newest first.

    Then each month as it was published first: an agency that tells by how much a month rose over another tells it
    against what it had said of that one. So it is, too, where nothing was public when the article appeared.
    Of a run of months all between its end and what came before it bear on it.
    """
    reading = answer.reading
    periods = [reading.period, *(reading.baseline.periods if reading.baseline is not None else ())]
    if run:
        cited = [item.official.period for item in answer.cited]
        periods.append(Period(min(p.first for p in cited), max(p.last for p in cited)))
    days = publications(asked.catalog, reading.measure, reading.scope, periods)
    public = publications(asked.catalog, reading.measure, reading.scope, periods, asked.until)
    if days and not public:
        yield asked.catalog.earliest_releases()
    yield from (asked.catalog.as_of(day) for day in reversed(public))
    if len(public) > 1 and reading.baseline is not None:
        yield asked.catalog.earliest_releases()


def told_before(reading: Reading, rounding: int, asked: Asked) -> Iterator[Official]:
    """Every value of what was asked that may have been public when the article appeared, the newest first.

    Where none was, the earliest. What its publisher rounds is no earlier form of a figure that was counted.
    """
    found = public_around(asked.catalog, reading.measure, reading.scope, reading.period)
    alike = [vintage for vintage in found if vintage.official.rounding == rounding]
    public = [vintage for vintage in alike if asked.until is None or vintage.since <= asked.until]
    earliest = [vintage for vintage in alike if vintage.since == alike[0].since]
    return (vintage.official for vintage in reversed(public or earliest))


def is_first(answer: Answer, asked: Asked) -> bool:
    """Whether a figure is from a release that was not yet public when the article appeared."""
    until = asked.until
    return until is not None and any(possible_from(item.official.release) > until for item in answer.cited)
