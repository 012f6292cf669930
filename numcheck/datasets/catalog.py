"""Which dataset answers a question, and what it says.

A question is a measure, a scope and a period. A dataset can answer it when it breaks down, or is itself held
to, every member that the scope names, for every month of the period. Of several that can, figures of closed
years go before those of running ones, then the lower rank of the card decides. Within a dataset, `choice` says
which release answers for which month.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Literal

from numcheck.datasets.cards import CARDS, Card
from numcheck.datasets.choice import EARLIEST, LATEST, Moment, Piece, pieces, runs
from numcheck.datasets.folders import OUTSIDE, STORE, user_folder
from numcheck.datasets.library import Library, answers
from numcheck.datasets.recent import Recent
from numcheck.datasets.release import Release
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official, Run, Series
from numcheck.datasets.store import MISSING_HINT, SNAPSHOT, Slice, Store, Sums
from numcheck.datasets.vocabulary import Dimension, Measure, Vocabulary
from numcheck.errors import DataMissingError
from numcheck.periods import Period, fiscal_year_of

HistoryStep = Literal["month", "fiscal_year", "calendar_year"]

Members = tuple[tuple[str, str], ...]
"""A scope's key."""

_MOST_VIEWS = 16
# A view is asked about the articles of one day: it keeps so many times less.
_VIEWS_SHARE = 4


class Catalog:
    """The datasets at hand, as they were public at one moment. One catalog serves one thread.

    What it has fetched it keeps, up to a bound.
    """

    def __init__(self, library: Library, moment: Moment = LATEST, root: "Catalog | None" = None) -> None:
        """A catalog over a library; nothing is read yet. `root` is the one that it is a view of."""
        self.library = library
        self.moment = moment
        self._root = self if root is None else root
        share = 1 if root is None else _VIEWS_SHARE
        self._views: Recent[Moment, Catalog] = Recent(_MOST_VIEWS)
        self._pieces: Recent[tuple[object, ...], tuple[tuple[Piece, ...], tuple[Run, ...]]] = Recent(512 // share)
        self._series: Recent[tuple[str, Scope], tuple[Series, ...]] = Recent(512 // share)
        self._asked: Recent[tuple[str, Members], tuple[Series, ...]] = Recent(1024 // share)
        self._totals: Recent[tuple[str, Members, Period], Official | None] = Recent(8192 // share)
        self._histories: Recent[tuple[str, Scope, HistoryStep], tuple[Official, ...]] = Recent(128 // share)

    @classmethod
    def open(cls, path: Path | None = None, *, user: Path | None = None, cards: Path = CARDS) -> "Catalog":
        """The catalog of a snapshot, with the user's store and cards over it where there are any.

        Args:
            path: The snapshot; the packaged one unless told otherwise.
            user: The user's folder; unless told otherwise the one that `folders.user_folder` names.
            cards: The folder of the snapshot's cards.

        Raises:
            DataMissingError: The snapshot is not there.
        """
        snapshot = Store(SNAPSHOT if path is None else path)
        if not snapshot.path.is_file():
            raise DataMissingError(f"The official figures are not at {snapshot.path}.", MISSING_HINT)
        folder = user_folder() if user is None else user
        own = [Store(folder / STORE, 1)] if (folder / STORE).is_file() else []
        return cls(Library([snapshot, *own], cards, folder / OUTSIDE))

    def as_of(self, day: date | None) -> "Catalog":
        """The same datasets as they were public on a day (None: all that is held). Asking twice gives the same view."""
        return self._root._view(Moment(day))

    def earliest_releases(self) -> "Catalog":
        """The same datasets, each month from the release that was published first."""
        return self._root._view(EARLIEST)

    def _view(self, moment: Moment) -> "Catalog":
        if moment == self.moment:
            return self
        if moment not in self._views:
            self._views[moment] = Catalog(self.library, moment, self)
        return self._views[moment]

    @property
    def cards(self) -> Mapping[str, Card]:
        """The datasets' cards, by name; raises `CardError`."""
        return self.library.cards

    @property
    def vocabulary(self) -> Vocabulary:
        """The words of all cards together; raises `CardError`."""
        return self.library.words

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures, by name."""
        return self.vocabulary.measures

    @property
    def dimensions(self) -> Mapping[str, Dimension]:
        """The dimensions, by name."""
        return self.vocabulary.dimensions

    def releases(self) -> tuple[Release, ...]:
        """The releases held that were public by then: the snapshot's, then the user's; raises `DataDamagedError`."""
        day = self.moment.day
        held = (release for store in self.library.stores for release in store.releases())
        return tuple(release for release in held if day is None or release.public <= day)

    def resolve(self, measure: str, scope: Scope) -> tuple[str, Scope]:
        """The base measure, and the scope with what the measure and the members mean by themselves.

        `apprehensions` are encounters of component USBP, and the Tucson sector is the Border Patrol's. What the
        scope already says is never overridden. A measure that the vocabulary does not know is returned as it is: no
        dataset answers for it.
        """
        alias = self.measures.get(measure)
        base, full = (measure, scope) if alias is None else (alias.base, alias.scope.having(scope))
        for dimension, member in scope.items():
            known = self.dimensions.get(dimension)
            held = None if known is None else known.members.get(member)
            if held is not None and held.implies:
                full = held.implies.having(full)
        return base, full

    def series(self, measure: str, scope: Scope) -> tuple[Series, ...]:
        """The series of every dataset that can answer for this scope, the best rank first."""
        asked = (measure, scope.key)
        known = self._asked.get(asked)
        if known is None:
            base, full = self._full(measure, scope)
            if (base, full) not in self._series:
                found = (self._fetch(card, base, full) for card in self.library.ranked if base in card.measures)
                self._series[base, full] = tuple(series for series in found if series is not None)
            known = self._asked[asked] = self._series[base, full]
        return known

    def total(self, measure: str, scope: Scope, period: Period) -> Official | None:
        """The official figure of a period, or None where no dataset, and no chain of them, holds all of it."""
        key = (measure, scope.key, period)
        try:
            return self._totals[key]
        except KeyError:
            series = self.series(measure, scope)
            found = self._totals[key] = self._best(series, period) or self._joined(series, period)
            return found

    def history(self, measure: str, scope: Scope, step: HistoryStep) -> tuple[Official, ...]:
        """Every whole month or year that is held for this scope, oldest first, each from the best dataset."""
        key = (measure, scope, step)
        if key not in self._histories:
            series = self.series(measure, scope)
            self._histories[key] = tuple(_months(series) if step == "month" else self._years(series, step))
        return self._histories[key]

    def newest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the last month that any dataset holds for this scope, or None."""
        return max((series.last for series in self.series(measure, scope)), default=None)

    def earliest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the first month that any dataset holds for this scope, or None."""
        return min((series.first for series in self.series(measure, scope)), default=None)

    def publications(self, measure: str, scope: Scope, periods: Sequence[Period]) -> tuple[date, ...]:
        """The days on which releases became public that hold months of these periods for the scope, oldest first."""
        base, full = self._full(measure, scope)
        cards = (card for card in self.library.ranked if base in card.measures)
        slices = (part for card in cards if self.library.codes(card, full) for part in self._able(card, full))
        overlapping = (s for s in slices if any(s.first <= p.last and p.first <= s.last for p in periods))
        return tuple(sorted({part.public for part in overlapping}))

    def _full(self, measure: str, scope: Scope) -> tuple[str, Scope]:
        """The base measure, and the scope with the member for all of every dimension of it that has one."""
        base, resolved = self.resolve(measure, scope)
        return base, self.library.everyone(base).having(resolved)

    def _able(self, card: Card, scope: Scope) -> Iterator[Slice]:
        """The dataset's slices that are not asked for more than they hold."""
        return (part for part in self.library.slices.get(card.name, ()) if answers(part, scope))

    def _fetch(self, card: Card, base: str, scope: Scope) -> Series | None:
        codes = self.library.codes(card, scope)
        measure = self.measures[base]
        if not codes or not (measure.adds or _is_single(card, scope)):
            return None
        restricted = next(iter(codes.values()))
        since = max((card.dimensions[d].of(member) for d in restricted for member in scope[d].split("+")), default=0)
        chosen, answering = self._chosen(card, scope, since)
        if not chosen:
            return None
        return Series(
            dataset=card.name,
            step=card.step,
            measure=base,
            scope=scope,
            fetch=partial(self._values, card, scope, chosen, codes),
            runs=answering,
            decimals=measure.decimals,
            rounding=card.rounding,
            adds=measure.adds,
        )

    def _chosen(self, card: Card, scope: Scope, since: int) -> tuple[tuple[Piece, ...], tuple[Run, ...]]:
        """The slices that answer, and their runs; worked out once for all scopes that the same slices can answer."""
        key = (card.name, since, tuple(scope.get(d) for d in self.library.telling.get(card.name, ())))
        if key not in self._pieces:
            chosen = pieces(self._able(card, scope), card.step, self.moment, since)
            self._pieces[key] = chosen, runs(chosen, card.step)
        return self._pieces[key]

    def _values(
        self, card: Card, scope: Scope, chosen: Sequence[Piece], codes: Mapping[int, Mapping[str, Sequence[int]]]
    ) -> Mapping[int, int]:
        """The values of slices, each for its months."""
        if self.moment == LATEST:
            sums = self.library.sums(card, [piece.slice for piece in chosen], codes)
        else:
            # Another moment may ask next: what all releases say is fetched at once.
            sums = self.library.all_sums(card, scope, codes)
        return _values(chosen, sums)

    def _years(self, series: tuple[Series, ...], step: HistoryStep) -> Iterator[Official]:
        """Every whole fiscal or calendar year held, oldest first."""
        if not series:
            return
        earliest, newest = min(one.first for one in series), max(one.last for one in series)
        if step == "fiscal_year":
            years = map(Period.fiscal, range(fiscal_year_of(earliest), fiscal_year_of(newest) + 1))
        else:
            years = map(Period.calendar, range(earliest // 12, newest // 12 + 1))
        for period in years:
            official = self._best(series, period) or self._joined(series, period)
            if official is not None:
                yield official

    def _best(self, series: tuple[Series, ...], period: Period) -> Official | None:
        able = [one for one in series if one.covers(period)]
        if self.moment.earliest:
            totals = (one.total(period) for one in able)
            return min((t for t in totals if t is not None), key=lambda total: total.release, default=None)
        best = next((one for one in able if one.closed(period)), able[0] if able else None)
        return None if best is None else best.total(period)

    def _joined(self, series: tuple[Series, ...], period: Period) -> Official | None:
        """The period from several datasets, each month from one alone; None where a month is missing."""
        if not series or not series[0].adds:
            return None
        parts: list[Official] = []
        month = period.first
        while month <= period.last:
            part = self._best(series, Period(month, month)) or self._best(
                series, Period(month, min(month + 11, period.last))
            )
            if part is None:
                return None
            parts.append(part)
            month = part.period.last + 1
        return parts[0]._replace(
            value=sum((part.value for part in parts[1:]), parts[0].value),
            period=period,
            dataset="+".join(dict.fromkeys(part.dataset for part in parts)),
            release=max(part.release for part in parts),
            rounding=max(part.rounding for part in parts),
            rows=sum(part.rows for part in parts),
        )


def _is_single(card: Card, scope: Scope) -> bool:
    """Whether the scope asks one row of the dataset and not several that would be added up."""
    return all(dimension in scope and "+" not in scope[dimension] for dimension in card.dimensions)


def _values(chosen: Sequence[Piece], sums: Mapping[int, Sums]) -> Mapping[int, int]:
    values: dict[int, int] = {}
    for part, first, last in chosen:
        months = sums[part.store][part.id]
        values.update((month, value) for month, value in months.items() if first <= month <= last)
    return values


def _months(series: tuple[Series, ...]) -> Iterator[Official]:
    """Every month held, oldest first, each from the best series (as `_best` has it; a record asks for hundreds)."""
    chosen: dict[int, tuple[bool, int, Run]] = {}
    for rank, one in enumerate(series):
        for run in one.runs if one.step == "month" else ():
            for month in range(run.first, run.last + 1):
                if month not in chosen or (not run.final, rank) < chosen[month][:2]:
                    chosen[month] = (not run.final, rank, run)
    for month, (_, rank, run) in sorted(chosen.items()):
        one = series[rank]
        yield one.official(one.values.get(month, 0), Period(month, month), run.published)
