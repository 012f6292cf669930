"""A chart of the official figures around the one in question, with what the text claims as a band across it."""

import calendar
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from numcheck.datasets.series import Official
from numcheck.figures.precision import Interval
from numcheck.findings.finding import Finding
from numcheck.findings.words import mass, number, sentence
from numcheck.lexicon.labels import labels
from numcheck.readings.lines import Line
from numcheck.reports import wording
from numcheck.reports.html.claimed import claimed
from numcheck.reports.html.drawing import Bars, drawn
from numcheck.reports.html.element import Element, el, text
from numcheck.reports.html.svg import inlined
from numcheck.reports.html.table import plain

_LABELS = 6
_MOST_RIVALS = 2


class _Told(NamedTuple):
    """What a chart shows, in words."""

    title: str
    figure: str
    band: str
    others: str

    @property
    def description(self) -> str:
        """All of it but the title."""
        return " ".join(part for part in (self.figure, self.band, self.others) if part)


def chart(finding: Finding, line: Line, name: str) -> Element:
    """The chart as a figure: drawing, caption, and the figures as a table for those who cannot see it.

    Args:
        finding: The finding.
        line: The series around its first official figure.
        name: What the finding's card is called: the names inside the drawing begin with it.
    """
    official = finding.official[0].official
    band = None if line.is_sum else claimed(finding)
    others = [] if line.is_sum else list(_others(finding))
    told = _told(official, line, band, others)
    return _figure(told, _bars(finding, line, band, others), line, official, name)


def series(official: Official, line: Line, name: str) -> Element:
    """The chart of an official figure that nothing is held against; as `chart` otherwise."""
    told = _told(official, line, None, ())
    at = None if line.is_sum else next(n for n, point in enumerate(line.points) if point.period == official.period)
    bars = Bars(
        values=[float(point.value) for point in line.points],
        labels=_labels(line, at),
        official=None if at is None else (at, float(official.value), mass(official.value)),
    )
    return _figure(told, bars, line, official, name)


def _figure(told: _Told, bars: Bars, line: Line, official: Official, name: str) -> Element:
    svg = inlined(drawn(bars), f"{name}-chart", told.title, told.description)
    keys = [el("span", told.figure, class_="key key-official")]
    keys += [el("span", told.band, class_="key key-claimed")] if told.band else []
    keys += [el("span", told.others, class_="key key-other")] if told.others else []
    caption = el("figcaption", told.title)
    return el("figure", caption, svg, el("p", *keys, class_="keys"), _table(line, official, told.title), class_="chart")


def _bars(finding: Finding, line: Line, band: Interval | None, others: Sequence[Official]) -> Bars:
    official = finding.official[0].official
    places = {point.period: index for index, point in enumerate(line.points)}
    beside = [
        places[item.official.period]
        for item in finding.official[1:]
        if item.official.scope == official.scope and item.official.period in places
    ]
    return Bars(
        values=[float(point.value) for point in line.points],
        labels=_labels(line, places.get(official.period)),
        official=None if line.is_sum else (places[official.period], float(official.value), mass(official.value)),
        beside=[(index, mass(line.points[index].value)) for index in beside if index != places.get(official.period)],
        band=None if band is None else (_or_none(band.low), _or_none(band.high)),
        others=[(float(other.value), text(_apart(other, official))) for other in others],
    )


def _others(finding: Finding) -> Iterator[Official]:
    """What other places have of the same measure at the same time: what it is compared with, and what agrees."""
    official = finding.official[0].official
    rivals = [item.official for item in finding.official[1:] if item.role in ("baseline", "record")]
    agreeing = [
        other.official for other in finding.alternatives if other.agrees and other.value == other.official.value
    ]
    others = [*(rivals if len(rivals) <= _MOST_RIVALS else ()), *agreeing]
    for other in dict.fromkeys(others):
        if (other.period, other.measure) == (official.period, official.measure) and other.scope != official.scope:
            yield other


def _apart(other: Official, official: Official) -> str:
    """The members in which a scope differs from the one in question: `Mexico`; all of it where none does."""
    members = {
        dimension: member for dimension, member in other.scope.items() if official.scope.get(dimension) != member
    }
    return labels().of_scope(members) or labels().of_scope(other.scope)


def _told(official: Official, line: Line, band: Interval | None, others: Sequence[Official]) -> _Told:
    place = labels().of_scope(official.scope)
    title = ", ".join(part for part in (_measure(official), place, _step(line.points[0])) if part)
    if line.is_sum:
        figure = f"Together, {official.period.label}: {wording.value_of(official)}."
    else:
        figure = f"Official, {official.period.label}: {wording.value_of(official)}."
    beside = "; ".join(f"{sentence(_apart(other, official))}: {wording.value_of(other)}" for other in others)
    claim = "" if band is None else f"What the text says would be {_range(band)}."
    return _Told(sentence(title), figure, claim, f"{beside}." if beside else "")


def _measure(official: Official) -> str:
    unit = labels().unit.get(official.measure)
    name = official.measure.replace("_", " ")
    return name if unit in (None, "seizures") else f"{name} in {unit}"


def _step(point: Official) -> str:
    """Into what the series is cut: `by month`; of parts of years which part."""
    period = point.period
    if period.is_month:
        return "by month"
    if period.fiscal_year:
        return "by fiscal year"
    if period.calendar_year:
        return "by calendar year"
    first, last = (calendar.month_name[month % 12 + 1] for month in period)
    return f"{first} to {last} of each year"


def _labels(line: Line, official: int | None) -> dict[int, str]:
    """The labels below the bars, by bar: the official one's, and others as far apart as there is room for."""
    count = len(line.points)
    every = -(-count // _LABELS)
    if line.points[0].period.is_month and count > _LABELS:
        every = -(-every // 6) * 6
    start = (official or 0) % every
    return {index: _label(line.points[index]) for index in range(start, count, every)}


def _label(point: Official) -> str:
    year = point.period.fiscal_year or point.period.calendar_year
    return str(year) if year else f"{calendar.month_abbr[point.period.last % 12 + 1]} {point.period.last // 12}"


def _range(band: Interval) -> str:
    """`2,350,000 to 2,450,000`, `2,000,000 or more`; of a number exact to the unit that number."""
    if band.low is not None and band.high is not None and band.high - band.low <= 1:
        return mass((band.low + band.high) / 2)
    low, high = (None if end is None else _whole(end) for end in band)
    if low is not None and high is not None:
        return low if low == high else f"{low} to {high}"
    return f"{low} or more" if high is None else f"up to {high}"


def _whole(value: Decimal) -> str:
    return mass(value) if abs(value) < 1000 else number(round(value, 0))


def _or_none(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _table(line: Line, official: Official, title: str) -> Element:
    """The figures of the chart, folded; the one in question is called so."""
    rows = [_table_row(point, point.period == official.period) for point in line.points]
    table = plain(title, ("When", "Official figure"), rows, "series")
    sources = _sources(line.points)
    return el("details", el("summary", "The figures of the chart"), table, el("p", sources, class_="sources"))


def _table_row(point: Official, is_asked: bool) -> Element:
    value = wording.value_of(point)
    cell = el("td", el("strong", value)) if is_asked else el("td", value)
    return el("tr", el("th", point.period.label, scope="row"), cell)


def _sources(points: Sequence[Official]) -> str:
    """`From cbp-encounters-southwest (released 2025-09).`"""
    newest: dict[str, str] = {}
    for point in points:
        newest[point.dataset] = max(point.release, newest.get(point.dataset, ""))
    said = (f"{dataset.replace('+', ' + ')} (released {release})" for dataset, release in newest.items())
    return f"From {', '.join(said)}."
