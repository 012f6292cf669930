"""Which dataset answers a question, and what it says.

A question is a measure, a scope and a period. A dataset can answer it when it breaks down, or is itself held
to, every member that the scope names, for every month of the period. Of several that can, figures of closed
years go before those of running ones, and the lower rank of the card decides; of running years exact figures go
before rounded ones, published before derived ones, and the newest release before the rank, for their months are still
revised. Within a dataset, `choice` says which release answers for which month.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TypeAlias

from numcheck.datasets.cards import CARDS, Card
from numcheck.datasets.choice import EARLIEST, LATEST, Moment, Piece, pieces, runs
from numcheck.datasets.folders import OUTSIDE, own_store, user_folder
from numcheck.datasets.library import Codes, Library, Members
from numcheck.datasets.publications import STAGE
from numcheck.datasets.recent import Recent, Remembered
from numcheck.datasets.release import Release, left_out_of
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official, Run, Series, is_closed, of_sum
from numcheck.datasets.store import MISSING_HINT, SNAPSHOT, Store, Sums
from numcheck.datasets.totals import HistoryStep, months, total, years
from numcheck.datasets.vocabulary import Dimension, Measure, Vocabulary
from numcheck.errors import DataMissingError
from numcheck.periods import Period, fiscal_year_of, month_ordinal

Answering: TypeAlias = Remembered[tuple[Card, Codes], Series]
"""The series of every dataset that can answer for a scope."""

_MOST_VIEWS = 64
# A view of one day is asked about the articles of that day: it keeps so many times less.
_DAYS_SHARE = 16


class Catalog:
    """The datasets at hand, as they were public at one moment, for one thread; what it fetches it keeps to a bound."""

    def __init__(self, library: Library, moment: Moment = LATEST, root: "Catalog | None" = None) -> None:
        """A catalog over a library; nothing is read yet. `root` is the one that it is a view of."""
        self.library = library
        self.moment = moment
        self._root = self if root is None else root
        share = 1 if moment.day is None else _DAYS_SHARE
        self._views: Recent[Moment, Catalog] = Recent(_MOST_VIEWS)
        self._pieces: Recent[tuple[object, ...], tuple[tuple[Piece, ...], tuple[Run, ...]]] = Recent(4096 // share)
        self._series: Recent[tuple[str, Members], Answering] = Recent(2048 // share)
        self._asked: Recent[tuple[str, Members], Answering] = Recent(4096 // share)
        self._totals: Recent[tuple[str, Members, Period], Official | None] = Recent(32768 // share)
        self._histories: Recent[tuple[str, Scope, HistoryStep], tuple[Official, ...]] = Recent(256 // share)

    def __reduce__(self) -> tuple[object, ...]:
        """It goes to another process without what it has fetched: a connection serves one thread."""
        return Catalog, (self.library, self.moment)

    @classmethod
    def open(cls, path: Path | None = None, *, user: Path | None = None, cards: Path = CARDS) -> "Catalog":
        """The catalog of a snapshot, with the user's store and cards over it where there are any.

        Args:
            path: The snapshot; the packaged one unless told otherwise.
            user: The user's folder; unless told otherwise the one that `folders.user_folder` names.
            cards: The folder of the snapshot's cards.

        Raises:
            DataMissingError: The snapshot is not there.
            DataDamagedError: Something that is no file stands in the place of the user's store.
        """
        snapshot = Store(SNAPSHOT if path is None else path)
        if not snapshot.path.is_file():
            raise DataMissingError(f"The official figures are not at {snapshot.path}.", MISSING_HINT)
        folder = user_folder() if user is None else user
        own = own_store(folder)
        stores = [snapshot] if own is None else [snapshot, Store(own, 1)]
        return cls(Library(stores, cards, folder / OUTSIDE))

    def as_of(self, day: date | None) -> "Catalog":
        """The same datasets as they were public on a day (None: all that is held).

        Asking twice gives the same view, and so do two days between which nothing came out.
        """
        if day is None:
            return self._root._view(LATEST)
        days = self.library.days
        before = bisect_right(days, day)
        return self._root._view(Moment(days[before - 1] if before else day))

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

        `apprehensions` are encounters of component USBP, and the Tucson sector is the Border Patrol's, also where all
        of CBP is named: nobody else is met there. Whatever else the scope says is never overridden. A measure that the
        vocabulary does not know is returned as it is: no dataset answers for it.
        """
        alias = self.measures.get(measure)
        base, full = (measure, scope) if alias is None else (alias.base, alias.scope.having(scope))
        for dimension, member in scope.items():
            known = self.dimensions.get(dimension)
            held = None if known is None else known.members.get(member)
            if held is not None and held.implies:
                full = held.implies.having(full.without(*(d for d in held.implies if self._is_all(d, full))))
        return base, full

    def _is_all(self, dimension: str, scope: Scope) -> bool:
        every = self.dimensions[dimension].all
        return every is not None and scope.get(dimension) == every

    def series(self, measure: str, scope: Scope) -> tuple[Series, ...]:
        """The series of every dataset that can answer for this scope, the best rank first."""
        return self._able(measure, scope).every()

    def _able(self, measure: str, scope: Scope) -> Answering:
        """The same, each made when it is first come to: most questions have no need of any but the first."""
        asked = (measure, scope.key)
        known = self._asked.get(asked)
        if known is None:
            base, full = self.full(measure, scope)
            key = (base, full.key)
            known = self._series.get(key)
            if known is None:
                make = partial(self._fetch, base, full)
                known = self._series[key] = Remembered(make, self.library.able(base, full))
            self._asked[asked] = known
        return known

    def _closed(self, measure: str, scope: Scope, period: Period) -> Official | None:
        """The figure of the best dataset, where it has the period closed: most have no need of any other."""
        for one in self._able(measure, scope):
            if (runs := one.covering(period)) and is_closed(runs):
                return one.total_of(period, runs)
        return None

    def total(self, measure: str, scope: Scope, period: Period) -> Official | None:
        """The official figure of a period, or None where no dataset, and no chain of them, holds all of it."""
        key = (measure, scope.key, period)
        try:
            return self._totals[key]
        except KeyError:
            earliest = self.moment.earliest
            found = None if earliest else self._closed(measure, scope, period)
            if found is None:
                found = total(self.series(measure, scope), period, earliest=earliest)
            if found is None:
                found = self._rest(measure, scope, period)
            self._totals[key] = found
            return found

    def _rest(self, measure: str, scope: Scope, period: Period) -> Official | None:
        """The whole less a part, where that is what a member stands for (`other than Mexico`).

        Both are of one release, or of a year that was closed when they came out.
        """
        for dimension, member in scope.items():
            names = left_out_of(member)
            if not names or not self.dimensions[dimension].members.keys() >= set(names):
                continue
            part = self.total(measure, scope.having({dimension: "+".join(names)}), period)
            whole = None if part is None else self.total(measure, scope.without(dimension), period)
            if part is None or whole is None or (whole.release != part.release and not _is_final(whole, part)):
                return None
            return whole._replace(
                value=whole.value - part.value,
                scope=whole.scope.having({dimension: member}),
                dataset=whole.dataset if whole.dataset == part.dataset else f"{whole.dataset}+{part.dataset}",
                rounding=of_sum((whole.rounding, part.rounding)),
                notes=(*whole.notes, f"Derived: all of them less those of {', '.join(names)}."),
            )
        return None

    def others(self, official: Official) -> tuple[Official, ...]:
        """What other publishers say of the same, where it is another value: each from its best dataset."""
        own = official.dataset.split("+")[0]
        known = {self.cards[own].publisher: official}
        for one in self.series(official.measure, official.scope):
            publisher = self.cards[one.dataset].publisher
            if publisher not in known and not one.derived and (found := one.total(official.period)) is not None:
                known[publisher] = found
        return tuple(one for one in known.values() if one.value != official.value)

    def history(self, measure: str, scope: Scope, step: HistoryStep) -> tuple[Official, ...]:
        """Every whole month or year that is held for this scope, oldest first, each from the best dataset."""
        key = (measure, scope, step)
        if key not in self._histories:
            series = self.series(measure, scope)
            earliest = self.moment.earliest
            self._histories[key] = tuple(months(series) if step == "month" else years(series, step, earliest=earliest))
        return self._histories[key]

    def newest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the last month that any dataset holds for this scope, or None."""
        return max((series.last for series in self.series(measure, scope)), default=None)

    def earliest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the first month that any dataset holds for this scope, or None."""
        return min((series.first for series in self.series(measure, scope)), default=None)

    def full(self, measure: str, scope: Scope) -> tuple[str, Scope]:
        """The base measure, and the scope with the member for all of every dimension of it that has one."""
        base, resolved = self.resolve(measure, scope)
        return base, self.library.everyone(base).having(resolved)

    def _fetch(self, base: str, scope: Scope, able: tuple[Card, Codes]) -> Series | None:
        card, codes = able
        if STAGE in card.dimensions and self.moment == LATEST:
            return None  # what was news once is no figure of today
        measure = self.measures[base]
        if not (measure.sums or _is_single(card, scope)):
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
            derived=card.derived,
            contested=card.contested,
            terms=self.library.terms(card, scope, [piece.slice for piece in chosen]) if card.rounding else 1,
        )

    def _chosen(self, card: Card, scope: Scope, since: int) -> tuple[tuple[Piece, ...], tuple[Run, ...]]:
        """The slices that answer, and their runs; worked out once for all scopes that the same slices can answer."""
        key = (card.name, since, self.library.told(card, scope))
        if key not in self._pieces:
            chosen = pieces(self.library.answering(card, scope), card.step, self.moment, since)
            self._pieces[key] = chosen, runs(chosen, card.step)
        return self._pieces[key]

    def _values(self, card: Card, scope: Scope, chosen: Sequence[Piece], codes: Codes) -> Mapping[int, int]:
        """The values of slices, each for its months. Another moment may ask next: what all releases say is fetched."""
        return _values(chosen, self.library.all_sums(card, scope, codes))


def _is_final(*figures: Official) -> bool:
    """Whether the fiscal year of the figures was over when they were published."""
    after = (month_ordinal(int(one.release[:4]), int(one.release[5:7])) for one in figures)
    ends = (Period.fiscal(fiscal_year_of(one.period.last)).last for one in figures)
    return all(month > end for month, end in zip(after, ends, strict=True))


def _is_single(card: Card, scope: Scope) -> bool:
    """Whether the scope asks one row of the dataset and not several that would be added up."""
    return all(dimension in scope and "+" not in scope[dimension] for dimension in card.dimensions)


def _values(chosen: Sequence[Piece], sums: Mapping[int, Sums]) -> Mapping[int, int]:
    values: dict[int, int] = {}
    for part, first, last in chosen:
        months = sums[part.store][part.id]
        values.update((month, value) for month, value in months.items() if first <= month <= last)
    return values
