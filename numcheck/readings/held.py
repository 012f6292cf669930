"""What the official figures say of a scope and period: the latest, the first, and those public on the day."""

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from numcheck.claims.page import WEIGHED
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import possible_from
from numcheck.datasets.scope import Scope
from numcheck.datasets.vocabulary import Member
from numcheck.periods import Period, fiscal_year_of
from numcheck.readings.answer import Answer
from numcheck.readings.asof import Asked, is_first

Members: TypeAlias = tuple[tuple[str, str], ...]
"""A scope's dimensions and members, in the order of the dimensions' names."""


def full(members: Members, measure: str) -> Scope:
    """A scope with its component and border named; a state lies at no one border, releases say theirs."""
    told = dict(members)
    if measure not in WEIGHED:
        return Scope(told)
    plain = {"component": "CBP"} if "state" in told else {"component": "CBP", "border": "nationwide"}
    return Scope({**plain, **told})


_CLOSING = 2
"""How many months after its end a fiscal year's figures are closed."""

_FIRST_TOLD = Scope(border="southwest", component="CBP")
_OUT_BY = 12
"""Of what the first figures of a month are told, and up to which day of the next one they may not be out."""


class Value(NamedTuple):
    """An official figure, and which of the views of the catalog says it."""

    value: Decimal
    rounding: int
    view: int


class Held:
    """The official figures that an article is held against, each asked once.

    Attributes:
        views: The catalogs: the figures asked first, then those first published, then those public on the day.
        now: The month of publication, or None where it is not known.
        is_strict: Whether one view alone counts, so that no revision explains a difference.
        open_since: The first month of which the figures may have been revised since, or None.
    """

    def __init__(self, asked: Asked, now: int | None = None) -> None:
        """Over the figures that a document is held against; nothing is read yet."""
        self.now = now
        self.is_strict = not asked.older or asked.or_first
        self._asked = asked
        self._first = (0, 1) if asked.or_first else (0,)
        self.views: tuple[Catalog, ...] = (asked.catalog,)
        if asked.older:
            self.views += (asked.catalog.earliest_releases(),)
            self.views += (asked.catalog.as_of(asked.until),) if asked.until is not None else ()
        self.open_since = None if now is None else Period.fiscal(fiscal_year_of(now - _CLOSING)).first
        self._latest: dict[tuple[str, Members, Period], Value | None] = {}
        self._values: dict[tuple[str, Members, Period], tuple[Value, ...]] = {}
        area = asked.catalog.dimensions.get("area")
        self._areas: Mapping[str, Member] = {} if area is None else area.members

    def latest(self, measure: str, members: Members, period: Period) -> Value | None:
        """The value that the figures asked first give, or None where they do not hold it.

        Where none was public when the article appeared, and only such are asked, those published first give it.
        """
        key = (measure, members, period)
        try:
            return self._latest[key]
        except KeyError:
            known = self._latest[key] = self._total(*key)
            return known

    def _total(self, measure: str, members: Members, period: Period) -> Value | None:
        if self.now is not None and period.last > self.now:
            return None  # nobody prints what a time has come to that still runs
        scope = Scope.of(members)
        for view in self._first:
            found = self.views[view].total(measure, scope, period)
            if found is not None:
                return tuple.__new__(Value, (found.value, found.rounding, view))
        return None

    def is_early(self, answer: Answer) -> bool:
        """Whether an answer rests on a release that was not public yet when the article appeared."""
        return is_first(answer, self._asked)

    def is_awaited(self, period: Period) -> bool:
        """Whether the figures of its last month were not out when the article appeared: then any of it is an estimate.

        All of a month are published together, its encounters among them, in the middle of the next one or later; the
        first release that is held may be a later one.
        """
        until = self._asked.until
        if self.now is None or until is None or period.last < self.now - 1:
            return False
        if period.last >= self.now:
            return True
        earliest, month = self._asked.catalog.earliest_releases(), Period(period.last, period.last)
        first = None if until.day > _OUT_BY else earliest.total("encounters", _FIRST_TOLD, month)
        return first is not None and possible_from(first.release) > until

    def values(self, measure: str, members: Members, period: Period) -> tuple[Value, ...]:
        """The different values that the views give, the latest first; () where the latest figures do not hold it."""
        key = (measure, members, period)
        known = self._values.get(key)
        if known is None:
            latest = self.latest(*key)
            known = self._values[key] = () if latest is None else tuple(self._ask(*key, latest))
        return known

    def may_have_moved(self, measure: str, members: Members, period: Period, apart: Decimal) -> bool:
        """Whether one printed when the article appeared may lie so far from the latest figure, as revisions go."""
        found = self.views[0].total(measure, Scope.of(members), period)
        return found is not None and self._asked.may_have_moved(found, apart)

    def _ask(self, measure: str, members: Members, period: Period, latest: Value) -> list[Value]:
        out, scope = [latest], Scope.of(members)
        for view, catalog in enumerate(self.views[1:], 1):
            found = catalog.total(measure, scope, period)
            if found is not None and all((one.value, one.rounding) != (found.value, found.rounding) for one in out):
                out.append(Value(found.value, found.rounding, view))
        return out

    def scope(self, members: dict[str, str]) -> Members:
        """The members as the data hold them: an area says its component and border by itself."""
        if "area" not in members:
            return tuple(sorted(members.items()))
        told = dict(members)
        areas = told["area"].split("+")
        implied = [self._areas[area].implies for area in areas if area in self._areas and self._areas[area].implies]
        if len(implied) == len(areas):
            told.pop("state", None)
            for dimension in ("component", "border"):
                told.pop(dimension, None)
                alike = {one.get(dimension) for one in implied}
                if len(alike) == 1 and (member := next(iter(alike))) is not None:
                    told[dimension] = member
            if "drug" in told:
                told.pop("border", None)
        return tuple(sorted(told.items()))
