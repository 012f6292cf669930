"""Which findings get a chart, and what the page says of those that get none."""

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from types import MappingProxyType
from typing import NamedTuple

from numcheck.reports.html.element import Element
from numcheck.reports.html.names import Names
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread

MOST = 60
"""How many charts a page gets at the most: each takes some 70 ms to draw and 15 kB of the page."""

MISSING = "The charts are left out: they need matplotlib, which `pip install 'numcheck[report]'` adds."


class Charts(NamedTuple):
    """The charts of a page.

    Attributes:
        drawn: Each by the number of its document, from 1, and of its finding, from 0.
        left_out: What there is to say of those that were not drawn.
    """

    drawn: Mapping[tuple[int, int], Element] = MappingProxyType({})
    left_out: tuple[str, ...] = ()

    def of(self, document: int) -> Mapping[int, Element]:
        """The charts of one document, by finding."""
        return {index: chart for (number, index), chart in self.drawn.items() if number == document}


NONE = Charts()
"""A page without charts."""


def draw(reports: Sequence[Report | Unread]) -> Charts:
    """The charts of the findings that official figures answer; what needs action comes first."""
    wanted = [
        (number, index, report)
        for number, report in enumerate(reports, start=1)
        if isinstance(report, Report)
        for index, finding in enumerate(report.findings)
        if finding.official
    ]
    if not wanted:
        return NONE
    if find_spec("matplotlib") is None:
        return Charts(left_out=(MISSING,))
    from numcheck.reports.html.chart import chart

    wanted.sort(key=lambda item: not item[2].findings[item[1]].is_flagged)
    drawn: dict[tuple[int, int], Element] = {}
    for number, index, report in wanted:
        if len(drawn) == MOST:
            more = "The page has many findings: only the first of them that need action, and then others, have charts."
            return Charts(drawn, (more,))
        finding = report.findings[index]
        line = report.line(finding)
        if line is not None:
            drawn[number, index] = chart(finding, line, Names(number, 3).finding(index))
    return Charts(drawn)
