"""Which findings get a chart, and what the page says of those that get none."""

from collections import Counter
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from typing import NamedTuple

from numcheck.findings.finding import Finding
from numcheck.readings.lines import Line
from numcheck.reports.html.element import Element, el
from numcheck.reports.html.names import Names
from numcheck.reports.report import Report

MOST = 60
"""How many charts a page gets at the most: each takes some 70 ms to draw and 15 kB of the page."""

SLOT = "chart-slot"
"""The element that stands for a chart until it is known whether it is drawn; a page has none."""

MORE = "The page has many findings: only the first of them that need action, and then others, have charts."
MISSING = "The charts are left out: they need matplotlib, which `pip install 'numcheck[report]'` adds."


class _Chart(NamedTuple):
    """What a chart is made of: its finding, the series around that, the name of the card; and its place in the line.

    Attributes:
        slot: What stands in its place until it is known whether it is drawn.
        turn: How many findings that official figures answer stand before it, of those that ask for an edit as it does.
    """

    slot: str
    finding: Finding
    line: Line
    name: str
    turn: int


class Charts:
    """The charts of a page, chosen while the reports come in: what needs action goes before what does not."""

    def __init__(self, wanted: bool = True) -> None:
        """No chart is chosen; `wanted` says whether the page has any."""
        self._wanted = wanted
        self._able = wanted and find_spec("matplotlib") is not None
        self._chosen: dict[bool, list[_Chart]] = {True: [], False: []}
        self._many: Counter[bool] = Counter()

    def slots(self, report: Report, names: Names) -> Mapping[int, Element]:
        """What stands for the charts of a report that may be drawn, by the number of their finding, from 0."""
        slots = {}
        for index, finding in enumerate(report.findings if self._wanted else ()):
            if finding.official:
                slot = f"chart {names.finding(index)}"
                if self._chooses(report, finding, slot, names.finding(index)):
                    slots[index] = el(SLOT, id=slot)
                self._many[finding.is_flagged] += 1
        return slots

    def drawn(self) -> Mapping[str, Element]:
        """The charts, by what stands for them; to be asked when all reports have come."""
        if not self._able:
            return {}
        from numcheck.reports.html.chart import chart

        return {one.slot: chart(one.finding, one.line, one.name) for one in self._first()}

    def left_out(self) -> tuple[str, ...]:
        """What there is to say of those that are not drawn."""
        if not self._able:
            return (MISSING,) if self._many else ()
        first = self._first()
        after = 0
        if len(first) == MOST:
            last = first[-1]
            flagged = last.finding.is_flagged
            after = self._many[flagged] - last.turn - 1 + (self._many[False] if flagged else 0)
        return (MORE,) if after else ()

    def _chooses(self, report: Report, finding: Finding, slot: str, name: str) -> bool:
        chosen = self._chosen[finding.is_flagged]
        line = report.line(finding) if self._able and len(chosen) < MOST else None
        if line is not None:
            chosen.append(_Chart(slot, finding, line, name, self._many[finding.is_flagged]))
        return line is not None

    def _first(self) -> Sequence[_Chart]:
        return [*self._chosen[True], *self._chosen[False]][:MOST]
