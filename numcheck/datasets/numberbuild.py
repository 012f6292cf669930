"""What goes into the number index: every value that the snapshot answers with, and those that it answered with once.

Standard library only: the build of the package writes the index before any dependency is there.

Of every measure: each component at each border, everybody and every member of one further dimension; of drugs each drug
so, and each drug in each sector and field office.
Of each the months, quarters, fiscal and calendar years and years to date as the catalog answers today; and the
values of earlier releases, where they differ.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from numcheck.datasets.cards import Card
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.library import answers
from numcheck.datasets.numberfile import KINDS, Keys, Line, write
from numcheck.datasets.publications import STAGE, STAGES
from numcheck.datasets.release import REST
from numcheck.datasets.schema import joined, parted
from numcheck.datasets.scope import Scope
from numcheck.datasets.series import Series
from numcheck.datasets.store import Slice
from numcheck.datasets.totals import HistoryStep, chosen, years
from numcheck.periods import FISCAL_START, Period

LATEST, EARLIER = "latest", "earlier"
"""The stage of today's figures, and of those of a release before the one that answers today."""

LEAST = 50
"""Smaller numbers are the value of too much to say anything."""

_CROSSED = ("component", "border", "drug")
_MONTH, _QUARTER, _FISCAL, _CALENDAR, _FISCAL_TO_DATE, _CALENDAR_TO_DATE = range(len(KINDS))
_YEARS: tuple[tuple[int, HistoryStep], ...] = ((_FISCAL, "fiscal_year"), (_CALENDAR, "calendar_year"))
_OCTOBER = FISCAL_START - 1


def build(snapshot: Path, cards: Path, target: Path) -> int:
    """Writes the index of a snapshot to `target`; returns how many numbers it has."""
    # A folder without a store: what is packaged holds no figures of a user's.
    catalog = Catalog.open(snapshot, user=target.parent / "nobody", cards=cards)
    news = [(card, running) for card in catalog.library.ranked if (running := _running(catalog, card))]
    lines = [line for measure, scope in _scopes(catalog) for line in _lines(catalog, measure, scope, news)]
    return write(target, sorted(lines, key=lambda line: _rank(catalog, line)))


def _rank(catalog: Catalog, line: Line) -> tuple[bool, int, str]:
    """Of equal values today's come before those of the time, and everybody's before those of a slice."""
    measure, scope, stage, _ = line.text.split("|")
    every = catalog.library.everyone(measure)
    narrowed = sum(every.get(dimension) != member for dimension, member in parted(scope).items())
    return stage != LATEST, narrowed, line.text


def _scopes(catalog: Catalog) -> Iterator[tuple[str, Scope]]:
    for measure in dict.fromkeys(m for card in catalog.library.ranked for m in card.measures):
        held, every = _held(catalog, measure), catalog.library.everyone(measure)
        asked: dict[Scope, None] = {}
        for crossed in _crossed(catalog, measure, held):
            asked[crossed] = None
            if "drug" in held and any(every.get(d) != m for d, m in crossed.items() if d != "drug"):
                continue  # where a drug was seized is told of everybody's seizures
            further = ((d, m) for d, members in held.items() if d not in _CROSSED for m in members)
            for dimension, member in further:
                base, full = catalog.full(measure, crossed.having({dimension: member}))
                implied = catalog.dimensions[dimension].members[member].implies
                if base == measure and all(full[d] == m for d, m in implied.items()):
                    asked[full] = None
        yield from ((measure, scope) for scope in asked)


def _crossed(catalog: Catalog, measure: str, held: Mapping[str, Sequence[str]]) -> Iterator[Scope]:
    """Every component at every border, of drugs each drug, and all of each."""
    every = catalog.library.everyone(measure)
    found = [every]
    for dimension in _CROSSED:
        if dimension in held or dimension in every:
            members = [m for m in held.get(dimension, ()) if m != every.get(dimension)]
            found += [scope.having({dimension: member}) for scope in found for member in members]
    yield from found


def _held(catalog: Catalog, measure: str) -> Mapping[str, Sequence[str]]:
    """The members of each dimension that any dataset of the measure has figures of, and that have a name."""
    found: dict[str, set[str]] = {}
    for card in catalog.library.ranked:
        if measure in card.measures:
            for store in catalog.library.stores:
                for dimension, codes in store.held[card.name].codes.items() if card.name in store.held else ():
                    found.setdefault(dimension, set()).update(codes)
            for dimension, member in card.fixed.items():
                found.setdefault(dimension, set()).add(member)
    named = catalog.dimensions
    return {
        dimension: sorted(m for m in members if m in named[dimension].members and not m.startswith(REST))
        for dimension, members in sorted(found.items())
        if dimension != STAGE
    }


def _running(catalog: Catalog, card: Card) -> Sequence[Slice]:
    """The slices of a dataset that came out while their year was running, and that are told to the unit."""
    if card.step == "fiscal_year" or card.rounding:
        return ()
    return [part for part in catalog.library.slices.get(card.name, ()) if not part.final]


def _lines(
    catalog: Catalog, measure: str, scope: Scope, news: Sequence[tuple[Card, Sequence[Slice]]]
) -> Iterator[Line]:
    """Today's figures of a scope, and those of earlier releases that are not the same."""
    latest = _latest(catalog, measure, scope)
    told = f"{measure}|{joined(scope)}"
    if any(value >= LEAST for value in latest.values()):
        yield Line(f"{told}|{LATEST}|", {key: value for key, value in latest.items() if value >= LEAST})
    earlier: dict[tuple[str, str], dict[tuple[int, int], int]] = {}
    for card, running in news:
        if measure in card.measures:
            for stage, published, values in _releases(catalog, card, measure, scope, running):
                fresh = {k: v for k, v in values.items() if v >= LEAST and latest.get(k) != v}
                earlier.setdefault((stage, published), {}).update(fresh)
    for (stage, published), values in earlier.items():
        if values:
            yield Line(f"{told}|{stage}|{published}", values)


def _latest(catalog: Catalog, measure: str, scope: Scope) -> dict[tuple[int, int], int]:
    series = catalog.series(measure, scope)
    if not series:
        return {}
    decimals = catalog.measures[measure].decimals
    held = {month: one for month, (one, _) in sorted(chosen(series).items())}
    months = {month: one.values.get(month, 0) for month, one in held.items()}
    found = _printed(_sums(catalog, measure, months), decimals)
    since = _since(held)
    for last, kind in found:
        if kind == _MONTH or since[last] <= last - 11:
            continue
        # Of months of several datasets, one of these may hold all, and answers then.
        if since[last] > (first := _first(last, kind)):
            total = catalog.total(measure, scope, Period(first, last))
            found[last, kind] = found[last, kind] if total is None else _rounded(total.value)
    for kind, step in _YEARS:
        found |= {(one.period.last, kind): _rounded(one.value) for one in years(series, step)}
    return found


def _since(held: Mapping[int, Series]) -> Mapping[int, int]:
    """For each month, the oldest first, since which month its dataset alone has answered, without a gap."""
    since: dict[int, int] = {}
    for month, one in held.items():
        before = held.get(month - 1)
        since[month] = since[month - 1] if before is not None and before.dataset == one.dataset else month
    return since


def _releases(
    catalog: Catalog, card: Card, measure: str, scope: Scope, running: Sequence[Slice]
) -> Iterator[tuple[str, str, Keys]]:
    """What every release of a running year said: its stage, when it came out, and its values."""
    decimals = catalog.measures[measure].decimals
    for stage in STAGES if STAGE in card.dimensions else (EARLIER,):
        held = scope if stage == EARLIER else scope.having({STAGE: stage})
        codes = catalog.library.codes(card, held)
        slices = [part for part in running if answers(part, scope)] if codes else []
        if not slices:
            continue
        sums = catalog.library.all_sums(card, held, codes)
        for part in slices:
            months = sums[part.store][part.id]
            values = _spanned(part.first, months) if card.step == "span" else _summed(months)
            yield stage, part.published, _printed(values, decimals)


def _spanned(first: int, months: Mapping[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    """The one value of a fiscal year to date, or of all of it."""
    return (((last, _FISCAL if last - first == 11 else _FISCAL_TO_DATE), value) for last, value in months.items())


def _sums(catalog: Catalog, measure: str, months: Mapping[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    """The months, and where they may be added up what they come to."""
    if catalog.measures[measure].adds:
        return _summed(months)
    return (((month, _MONTH), value) for month, value in months.items())


def _summed(months: Mapping[int, int]) -> Iterator[tuple[tuple[int, int], int]]:
    """The months, and what they add up to: quarters, and the years to date as far as no month is missing."""
    fiscal = calendar = None
    for month, value in sorted(months.items()):
        place = month % 12
        followed = month - 1 in months
        fiscal = value if place == _OCTOBER else None if fiscal is None or not followed else fiscal + value
        calendar = value if place == 0 else None if calendar is None or not followed else calendar + value
        yield (month, _MONTH), value
        if place % 3 == 2 and {month - 1, month - 2} <= months.keys():
            yield (month, _QUARTER), value + months[month - 1] + months[month - 2]
        # The first three months are a quarter, and all twelve a year.
        if fiscal is not None and (place - _OCTOBER) % 12 not in (0, 2, 11):
            yield (month, _FISCAL_TO_DATE), fiscal
        if calendar is not None and place not in (0, 2, 11):
            yield (month, _CALENDAR_TO_DATE), calendar


def _first(last: int, kind: int) -> int:
    """The first month of what ends with a month, of those kinds that `_summed` gives."""
    lengths = {_QUARTER: 2, _FISCAL_TO_DATE: (last - _OCTOBER) % 12, _CALENDAR_TO_DATE: last % 12}
    return last - lengths.get(kind, 0)


def _printed(values: Iterable[tuple[tuple[int, int], int]], decimals: int) -> dict[tuple[int, int], int]:
    """Values as articles print them, of such that count their last digit: of weights the whole pounds."""
    if not decimals:
        return dict(values)
    return {key: _rounded(Decimal(value).scaleb(-decimals)) for key, value in values}


def _rounded(value: Decimal) -> int:
    return int(value.to_integral_value(ROUND_HALF_UP))
