"""The documents that a command is given: files, folders, patterns, web addresses and standard input."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from numcheck.documents import files
from numcheck.documents.document import Form
from numcheck.errors import CrashError, DocumentError, ExtraMissingError

if TYPE_CHECKING:
    from numcheck.documents.document import Document, Published
    from numcheck.documents.files import Named
    from numcheck.reports.unread import Unread

STDIN = files.STDIN
"""What names standard input on the command line."""

_Command = TypeVar("_Command", bound=Callable[..., object])


class How(NamedTuple):
    """How documents are read: when they appeared, what they are written in, and whether private hosts are asked."""

    published: Published | None = None
    form: Form | None = None
    allow_private: bool = False


def options(command: _Command) -> _Command:
    """The options that say how documents are read, for a command that takes some (`form`, `allow_private`)."""
    as_ = click.option(
        "--as",
        "written_in",
        type=click.Choice([str(form) for form in Form]),
        help="What the documents are written in; without it their names tell, and standard input is plain text.",
    )
    allow_private = click.option(
        "--allow-private", is_flag=True, help="Fetch pages from private networks and this machine too."
    )
    return as_(allow_private(command))


def published(text: str | None) -> Published | None:
    """The publication date that the user gave, `today` being one; raises `DocumentError` where it is none."""
    from datetime import date

    from numcheck.documents.published import parse

    if text is None:
        return None
    return parse(date.today().isoformat() if text == "today" else text)


def how(text: str | None = None, written_in: str | None = None, allow_private: bool = False) -> How:
    """What the options say; raises `DocumentError` where the publication date is none."""
    return How(published(text), None if written_in is None else Form(written_in), allow_private)


def named(names: Sequence[str]) -> list[Named]:
    """The documents that the user named, folders and patterns taken apart.

    Raises:
        UsageError: Standard input is asked for more than once: it can be read only once.
    """
    if names.count(STDIN) > 1:
        raise click.UsageError("Standard input (-) can be given only once.")
    return list(files.expand(names))


def paths(named: Sequence[Named]) -> list[tuple[str, Path]]:
    """The files among them, as `output.check_target` has them."""
    return [("the document", Path(one.name)) for one in named if one.name != STDIN]


def read(one: Named, how: How) -> Document | Unread:
    """A document, or the error that says why it could not be read."""
    from numcheck.documents.urls import shown
    from numcheck.reports.unread import Unread

    try:
        if one.error is not None:
            raise one.error
        return document(one.name, how)
    except (DocumentError, ExtraMissingError, CrashError) as error:
        return Unread(shown(one.name), error)


def document(name: str, how: How) -> Document:
    """The document that the user named; raises `DocumentError` where it cannot be read."""
    from numcheck.documents.read import open_document

    return open_document(name, published=how.published, form=how.form, allow_private=how.allow_private)
