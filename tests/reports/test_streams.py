"""Reports are written as they come: none is kept, and the text is the same as of all at once."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast
from weakref import WeakSet

import pytest

from numcheck.errors import DocumentError
from numcheck.reports import csv, github, html, json, junit, sarif, streams, text
from numcheck.reports.html import page
from numcheck.reports.report import Report
from numcheck.reports.streams import alone
from numcheck.reports.unread import Unread
from tests.reports.samples import STORY, empty, settled, story

UNREAD = Unread("b.md", DocumentError("There is no file b.md.", "Check the name."))
HERE = Path("/newsroom")
Pieces = Callable[[Iterable[Report | Unread]], Iterator[str]]
FORMATS: dict[str, Pieces] = {
    "text": text.pieces,
    "json": json.pieces,
    "csv": csv.pieces,
    "github": lambda reports: github.pieces(reports, HERE),
    "sarif": lambda reports: sarif.pieces(reports, HERE),
    "junit": lambda reports: junit.pieces(reports, ("error",)),
    "html": lambda reports: page.pieces(reports, charts=False),
}
AT_ONCE = ("text", "json", "csv", "github")


class Held:
    """Stands for the figures of a report, and is gone when that is."""


class Watch:
    """Makes reports, and counts how many of those made are still there."""

    def __init__(self, many: int) -> None:
        self._many = many
        self._alive: WeakSet[Held] = WeakSet()
        self.most = self.made = 0

    def __iter__(self) -> Iterator[Report | Unread]:
        for number in range(self._many):
            self.made += 1
            yield self._report(number)
            self.most = max(self.most, len(self._alive))

    def _report(self, number: int) -> Report:
        held = Held()
        self._alive.add(held)
        return replace(settled() if number % 2 else story(), catalog=cast(Any, held))


@pytest.mark.parametrize("name", FORMATS)
def test_no_report_is_kept(name: str) -> None:
    watch = Watch(12)
    assert "".join(FORMATS[name](watch))
    # The one that is written, the one after it, and for the first the one that tells whether there are several.
    assert watch.most <= 3


@pytest.mark.parametrize("name", AT_ONCE)
def test_a_report_is_written_before_the_one_after_the_next_is_made(name: str) -> None:
    watch = Watch(12)
    for number, _ in enumerate(FORMATS[name](watch), start=1):
        assert watch.made <= number + 2


@pytest.mark.parametrize("name", FORMATS)
def test_what_waits_on_disk_is_the_same_text(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    smiling = story(STORY.replace("officials", "\U0001f600"))
    reports: list[Report | Unread] = [story(), UNREAD, settled(), empty(), smiling]
    expected = "".join(FORMATS[name](reports))
    monkeypatch.setattr(streams, "_IN_MEMORY", 10)
    monkeypatch.setattr(streams, "_PIECE", 7)
    assert "".join(FORMATS[name](iter(reports))) == expected


@pytest.mark.parametrize(("items", "is_alone"), [([], False), ([1], True), ([1, 2], False), ([1, 2, 3], False)])
def test_one_item_is_told_from_several(items: list[int], is_alone: bool) -> None:
    found, each = alone(iter(items))
    assert (found, list(each)) == (is_alone, items)


def test_no_reports_make_a_text_of_each_form() -> None:
    told = {name: "".join(pieces([])) for name, pieces in FORMATS.items()}
    assert told["text"] == told["github"] == ""
    assert told["json"] == "[]\n"
    assert told["csv"].startswith("source,")
    assert told["junit"].endswith('<testsuites name="numcheck" tests="0" failures="0" errors="0" />\n')
    assert '"results": [],' in told["sarif"]
    assert "0 documents" in told["html"]


def test_the_charts_are_chosen_from_all_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """What needs action has a chart before what does not, though it comes later."""
    pytest.importorskip("matplotlib")
    monkeypatch.setattr("numcheck.reports.html.charts.MOST", 2)
    from tests.reports.html.pages import real

    report = real()
    holds = replace(report, findings=tuple(f for f in report.findings if f.official and not f.is_flagged)[:2])
    wrong = replace(report, findings=tuple(f for f in report.findings if f.official and f.is_flagged)[:1])
    assert (len(holds.findings), len(wrong.findings)) == (2, 1)
    parts = html.render(iter([holds, wrong])).split('<section id="d')
    assert ["<svg " in part for part in parts] == [False, True, True]
    assert "The page has many findings" in parts[-1]
    assert "chart-slot" not in "".join(parts)
    assert "The page has many findings" not in html.render([wrong, replace(holds, findings=holds.findings[:1])])
