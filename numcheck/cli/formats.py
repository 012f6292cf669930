"""The formats of a report, by the name that `--format` knows each by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from numcheck.cli import output

if TYPE_CHECKING:
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread


class Form(NamedTuple):
    """What a renderer may want to know beside the reports.

    Attributes:
        on_screen: Whether the report is printed; else it goes into a file.
        everything: Whether also what holds and what was set aside is shown in full.
        colour: When a report on the screen has colours: one of `output.COLOURS`.
        fails: The severities that fail the check.
    """

    on_screen: bool = True
    everything: bool = False
    colour: str = "auto"
    fails: Sequence[str] = ("error",)


def render(form: str, reports: Sequence[Report | Unread], how: Form) -> str:
    """The reports in a format of `NAMES`."""
    return _RENDERERS[form](reports, how)


def _text(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import text

    if how.on_screen:
        colour = output.colour(how.colour)
        return text.render(reports, width=output.width(), colour=colour, everything=how.everything)
    return text.render(reports, everything=how.everything)


def _json(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import json

    return json.render(reports)


def _html(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import html

    return html.render(reports, everything=how.everything)


def _sarif(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import sarif

    return sarif.render(reports, Path.cwd())


def _github(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import github

    return github.render(reports, Path.cwd())


def _junit(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import junit

    return junit.render(reports, how.fails)


def _csv(reports: Sequence[Report | Unread], how: Form) -> str:
    from numcheck.reports import csv

    return csv.render(reports)


_RENDERERS: Mapping[str, Callable[[Sequence[Report | Unread], Form], str]] = {
    "text": _text,
    "json": _json,
    "html": _html,
    "sarif": _sarif,
    "github": _github,
    "junit": _junit,
    "csv": _csv,
}

NAMES = tuple(_RENDERERS)
"""The formats, the one for readers first."""
