"""How a report gets to where it belongs: the screen as it comes, a file whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from numcheck.cli import formats, output

# What people, or GitHub, read as it comes; any other is no report before it is whole.
_BY_THE_LINE = (*formats.FOR_PEOPLE, "github")


def put(pieces: Iterable[str], form: str, target: Path | None) -> None:
    """Puts the report where it belongs: into a file whole or not at all."""
    commanding = form == "github"
    if target is not None:
        output.write_all(target, pieces, commands=commanding)
        return
    if form not in _BY_THE_LINE:
        from numcheck.reports.streams import whole

        pieces = whole(pieces)
    for lines in output.whole_lines(pieces):
        if form in formats.FOR_PEOPLE:
            output.emit(lines)
        else:
            output.deliver(lines, commands=commanding)
