"""Which dataset answers a question, and what it says.

A question is a measure, a scope and a period. A dataset can answer it when it breaks down, or is itself held
to, every member that the scope names, for every month of the period. Of several that can, figures of closed
years go before those of running ones, then the lower rank of the card decides.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from typing import Literal

from numcheck.datasets.cards import CARDS, Card, load_cards
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Official, Run, Series
from numcheck.datasets.store import SNAPSHOT, Held, Slice, Store
from numcheck.datasets.vocabulary import Dimension, Measure, Vocabulary, load_vocabulary
from numcheck.errors import DataMissingError
from numcheck.periods import Period, fiscal_year_of

HistoryStep = Literal["month", "fiscal_year", "calendar_year"]


class Catalog:
    """The datasets at hand. One catalog serves one thread; what it has fetched it keeps."""

    def __init__(self, store: Store, cards: Path = CARDS) -> None:
        """A catalog over a store, with the cards of a folder; nothing is read yet."""
        self._store = store
        self._folder = cards
        self._series: dict[tuple[str, Scope], tuple[Series, ...]] = {}
        self._totals: dict[tuple[str, Scope, Period], Official | None] = {}
        self._histories: dict[tuple[str, Scope, HistoryStep], tuple[Official, ...]] = {}

    @classmethod
    def open(cls, path: Path | None = None) -> "Catalog":
        """The catalog of a snapshot, the packaged one unless told otherwise.

        Raises:
            DataMissingError: The snapshot is not there.
        """
        store = Store(SNAPSHOT if path is None else path)
        if not store.path.is_file():
            raise DataMissingError(
                f"The official figures are not at {store.path}.",
                "They are built when numcheck is installed: install it again (in a source tree, `pip install -e .`).",
            )
        return cls(store)

    @cached_property
    def cards(self) -> Mapping[str, Card]:
        """The datasets' cards, by name; raises `CardError`."""
        return load_cards(self._folder)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that the cards share; raises `CardError`."""
        (name,) = {card.vocabulary for card in self.cards.values()}
        return load_vocabulary(self._folder / "vocabularies" / f"{name}.toml", self.cards.values())

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures, by name."""
        return self.vocabulary.measures

    @property
    def dimensions(self) -> Mapping[str, Dimension]:
        """The dimensions, by name."""
        return self.vocabulary.dimensions

    @cached_property
    def _everyone(self) -> Scope:
        """The member for all of every dimension that has one."""
        return Scope({name: d.all for name, d in self.dimensions.items() if d.all is not None})

    def resolve(self, measure: str, scope: Scope) -> tuple[str, Scope]:
        """The base measure, and the scope with what the measure means by itself.

        `apprehensions` are encounters of component USBP. What the scope already says is never overridden. A
        measure that the vocabulary does not know is returned as it is: no dataset answers for it.
        """
        alias = self.measures.get(measure)
        return (measure, scope) if alias is None else (alias.base, alias.scope.having(scope))

    def series(self, measure: str, scope: Scope) -> tuple[Series, ...]:
        """The series of every dataset that can answer for this scope, the best rank first."""
        base, full = self._full(measure, scope)
        if (base, full) not in self._series:
            cards = sorted(self.cards.values(), key=lambda card: (card.rank, card.name))
            found = (self._fetch(card, base, full) for card in cards if base in card.measures)
            self._series[base, full] = tuple(series for series in found if series is not None)
        return self._series[base, full]

    def total(self, measure: str, scope: Scope, period: Period) -> Official | None:
        """The official figure of a period, or None where no dataset, and no chain of them, holds all of it."""
        key = (measure, scope, period)
        if key not in self._totals:
            series = self.series(measure, scope)
            self._totals[key] = _best(series, period) or _joined(series, period)
        return self._totals[key]

    def history(self, measure: str, scope: Scope, step: HistoryStep) -> tuple[Official, ...]:
        """Every whole month or year that is held for this scope, oldest first, each from the best dataset."""
        key = (measure, scope, step)
        if key not in self._histories:
            series = self.series(measure, scope)
            self._histories[key] = tuple(_months(series) if step == "month" else _years(series, step))
        return self._histories[key]

    def newest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the last month that any dataset holds for this scope, or None."""
        return max((series.last for series in self.series(measure, scope)), default=None)

    def earliest(self, measure: str, scope: Scope) -> int | None:
        """The ordinal of the first month that any dataset holds for this scope, or None."""
        return min((series.first for series in self.series(measure, scope)), default=None)

    def _full(self, measure: str, scope: Scope) -> tuple[str, Scope]:
        """The base measure, and the scope with the member for all of every dimension that has one."""
        base, resolved = self.resolve(measure, scope)
        return base, self._everyone.having(resolved)

    def _fetch(self, card: Card, measure: str, scope: Scope) -> Series | None:
        held = self._store.held.get(card.name)
        if held is None:
            return None
        chosen = self._chosen(card, held, scope)
        if chosen is None:
            return None
        since = max((card.dimensions[d].of(member) for d in chosen for member in scope[d].split("+")), default=0)
        slices = [part for part in held.slices if part.last >= since and _answers(part, scope)]
        if not slices:
            return None
        runs = tuple(Run(max(part.first, since), part.last, part.published, part.final) for part in slices)
        values = self._store.months(slices, tuple(card.dimensions), chosen)
        return Series(card.name, card.step, measure, scope, {m: v for m, v in values.items() if m >= since}, runs)

    def _chosen(self, card: Card, held: Held, scope: Scope) -> Mapping[str, tuple[int, ...]] | None:
        """The codes that a dataset has to be held to, by dimension; None where it cannot answer for the scope."""
        if any(scope.get(dimension) != member for dimension, member in card.fixed.items()):
            return None
        chosen = {}
        for dimension, member in scope.items():
            known = self.dimensions.get(dimension)
            if dimension in card.fixed or (known is not None and member == known.all):
                continue
            codes = held.codes.get(dimension, {}) if dimension in card.dimensions else {}
            parts = member.split("+")
            if not all(part in codes for part in parts):
                return None
            chosen[dimension] = tuple(sorted({codes[part] for part in parts}))
        return chosen


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
        value = Decimal(one.values.get(month, 0))
        yield Official(value, one.measure, one.scope, Period(month, month), one.dataset, run.published)


def _years(series: tuple[Series, ...], step: HistoryStep) -> Iterator[Official]:
    """Every whole fiscal or calendar year held, oldest first."""
    if not series:
        return
    earliest, newest = min(one.first for one in series), max(one.last for one in series)
    if step == "fiscal_year":
        years = map(Period.fiscal, range(fiscal_year_of(earliest), fiscal_year_of(newest) + 1))
    else:
        years = map(Period.calendar, range(earliest // 12, newest // 12 + 1))
    for period in years:
        official = _best(series, period) or _joined(series, period)
        if official is not None:
            yield official


def _answers(part: Slice, scope: Scope) -> bool:
    """Whether a slice that holds a part of its dataset alone is not asked for more."""
    return all(scope.get(dimension) == member for dimension, member in part.part.items())


def _best(series: tuple[Series, ...], period: Period) -> Official | None:
    able = [one for one in series if one.covers(period)]
    best = min(able, key=lambda one: not one.closed(period), default=None)
    return None if best is None else best.total(period)


def _joined(series: tuple[Series, ...], period: Period) -> Official | None:
    """The period from several datasets, each month from one alone; None where a month is missing."""
    parts: list[Official] = []
    month = period.first
    while month <= period.last:
        part = _best(series, Period(month, month)) or _best(series, Period(month, min(month + 11, period.last)))
        if part is None:
            return None
        parts.append(part)
        month = part.period.last + 1
    if not parts:
        return None
    return Official(
        value=sum((part.value for part in parts[1:]), parts[0].value),
        measure=parts[0].measure,
        scope=parts[0].scope,
        period=period,
        dataset="+".join(dict.fromkeys(part.dataset for part in parts)),
        release=max(part.release for part in parts),
    )
