"""The formats of a report, by the name that `--format` knows each by."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from numcheck.cli import output
from numcheck.config.settings import FORMATS

if TYPE_CHECKING:
    from numcheck.reports.claimreview import Wanted
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread


class Form(NamedTuple):
    """What a renderer may want to know beside the reports.

    Attributes:
        on_screen: Whether the report is printed; else it goes into a file.
        everything: Whether also what holds and what was set aside is shown in full.
        colour: When a report on the screen has colours: one of `output.COLOURS`.
        fails: The severities that fail the check.
        reviewed: The findings that are published as reviews of claims; only their format asks for it.
        quiet: Whether a report for people leaves the counts out, and what needs no attention with them.
    """

    on_screen: bool = True
    everything: bool = False
    colour: str = "auto"
    fails: Sequence[str] = ("error",)
    reviewed: Wanted | None = None
    quiet: bool = False


def pieces(form: str, reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    """The text of the reports in a format of `NAMES`, piece by piece: none is kept that has been written."""
    return _RENDERERS[form](reports, how)


def sound(form: str, report: Report | Unread, shown: Form) -> Report | Unread:
    """A report that a format can carry, or the error that says that it cannot: no piece of it has been written yet."""
    from numcheck.reports.unread import attempted

    def tried() -> Report | Unread:
        for _ in pieces(form, [report], shown):
            pass
        return report

    return attempted(report.source, tried)


def _text(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import text

    shown = {"everything": how.everything, "quiet": how.quiet}
    if how.on_screen:
        return text.pieces(reports, width=output.width(), colour=output.colour(how.colour), **shown)
    return text.pieces(reports, **shown)


def _concise(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import concise

    colour = how.on_screen and output.colour(how.colour)
    return concise.pieces(reports, colour=colour, everything=how.everything, quiet=how.quiet)


def _json(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import json

    return json.pieces(reports)


def _html(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports.html import page

    return page.pieces(reports, everything=how.everything)


def _sarif(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import sarif

    return sarif.pieces(reports, Path.cwd())


def _github(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import github

    return github.pieces(reports, Path.cwd())


def _gitlab(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import gitlab

    return gitlab.pieces(reports, Path.cwd(), everything=how.everything)


def _junit(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import junit

    return junit.pieces(reports, how.fails)


def _csv(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import csv

    return csv.pieces(reports)


def _claimreview(reports: Iterable[Report | Unread], how: Form) -> Iterator[str]:
    from numcheck.reports import claimreview

    if how.reviewed is not None:
        yield claimreview.render(reports, how.reviewed)


_RENDERERS: Mapping[str, Callable[[Iterable[Report | Unread], Form], Iterator[str]]] = {
    "text": _text,
    "concise": _concise,
    "json": _json,
    "html": _html,
    "sarif": _sarif,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "csv": _csv,
    # A Word document is no text, and has no pieces: `reviewed` writes it.
    "docx": lambda reports, how: iter(()),
    "claimreview": _claimreview,
}

NAMES = FORMATS
"""The formats, the one for readers first."""

OF_FIGURES = ("html", "claimreview")
"""Those that say more of the figures than a finding tells: their charts, and who published them."""
FOR_PEOPLE = ("text", "concise")
"""The formats that people read as they come, at a terminal."""
