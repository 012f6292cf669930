"""The documents that a command is given: files and standard input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.errors import DocumentError

if TYPE_CHECKING:
    from numcheck.documents.document import Document, Published
    from numcheck.reports.unread import Unread

STDIN = "-"
"""What names standard input on the command line."""


def published(text: str | None) -> Published | None:
    """The publication date that the user gave, `today` being one; raises `DocumentError` where it is none."""
    from datetime import date

    from numcheck.documents.published import parse

    if text is None:
        return None
    return parse(date.today().isoformat() if text == "today" else text)


def refuse_twice(named: Sequence[str]) -> None:
    """Raises `UsageError` where standard input is asked for more than once: it can be read only once."""
    if named.count(STDIN) > 1:
        raise click.UsageError("Standard input (-) can be given only once.")


def paths(named: Sequence[str]) -> list[Path]:
    """The files among what the user named."""
    return [Path(name) for name in named if name != STDIN]


def documents(named: Sequence[str], when: Published | None) -> Iterator[Document | Unread]:
    """Each document in turn, or the error that says why it could not be read."""
    from numcheck.reports.unread import Unread

    for name in named:
        try:
            yield document(name, when)
        except DocumentError as error:
            yield Unread(name, error)


def document(name: str, when: Published | None = None) -> Document:
    """The document that the user named; raises `DocumentError` where it cannot be read."""
    from numcheck.documents.read import from_file, from_stdin

    return from_stdin(when) if name == STDIN else from_file(Path(name), when)
