"""The documents that a command is given: files, folders, patterns, web addresses and standard input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import click

from numcheck.cli import output
from numcheck.config.settings import NO_SETTINGS, Config
from numcheck.documents import files, forms
from numcheck.documents.document import Form
from numcheck.errors import CrashError, DocumentError, ExtraMissingError, NotProseError

if TYPE_CHECKING:
    from numcheck.documents.document import Document, Published
    from numcheck.documents.files import Named
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

STDIN = files.STDIN
"""What names standard input on the command line."""

_Command = TypeVar("_Command", bound=Callable[..., object])


class How(NamedTuple):
    """How documents are read.

    Attributes:
        published: When they appeared.
        form: What they are written in.
        allow_private: Whether private hosts are asked.
        config: The settings, which may say when documents appear that do not say it.
        stdin: The name of the file that standard input is the text of.
        skip: Whether files are left out that hold no text, or need a library that is not installed.
    """

    published: Published | None = None
    form: Form | None = None
    allow_private: bool = False
    config: Config = NO_SETTINGS
    stdin: str | None = None
    skip: bool = False

    def called(self, name: str) -> str:
        """What the document is called that a name stands for."""
        return self.stdin if self.stdin is not None and name == STDIN else name


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


def more_options(command: _Command) -> _Command:
    """The options that say how `check` reads documents besides."""
    stdin = click.option(
        "--stdin-filename",
        metavar="NAME",
        help="The file whose text comes on standard input: so it is called in the report and for the settings, and its "
        "ending says what it is written in.",
    )
    skip = click.option(
        "--skip-unreadable",
        is_flag=True,
        help="Leave out what holds no text (pictures, PDF files), and HTML and Word documents where what reads them is "
        "not installed; say so, but do not fail.",
    )
    return stdin(skip(command))


def published(text: str | None) -> Published | None:
    """The publication date that the user gave, `today` being one; raises `DocumentError` where it is none."""
    from datetime import date

    from numcheck.documents.published import parse

    if text is None:
        return None
    return parse(date.today().isoformat() if text == "today" else text)


def how(
    text: str | None = None,
    written_in: str | None = None,
    allow_private: bool = False,
    config: Config = NO_SETTINGS,
    stdin: str | None = None,
    skip: bool = False,
) -> How:
    """What the options say; raises `DocumentError` where the publication date is none."""
    return How(published(text), None if written_in is None else Form(written_in), allow_private, config, stdin, skip)


def named(names: Sequence[str], stdin: str | None = None) -> list[Named]:
    """The documents that the user named, folders and patterns taken apart.

    Raises:
        UsageError: Standard input is asked for more than once: it can be read only once; or it has a name (`stdin`) and
            is not asked for.
    """
    if stdin is not None and STDIN not in names:
        raise click.UsageError("--stdin-filename names the text on standard input. Give that as a document, too: -")
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
        return Unread(shown(how.called(one.name)), error)


def readable(reports: Iterable[Report | Unread], how: How) -> Iterator[Report | Unread]:
    """The reports; where that is wanted, without those on files that hold no text or that nothing here reads."""
    from numcheck.reports.unread import Unread

    for report in reports:
        if how.skip and isinstance(report, Unread) and isinstance(report.error, ExtraMissingError | NotProseError):
            output.aside(f"{report.source} is left out: {report.error}")
        else:
            yield report


def document(name: str, how: How) -> Document:
    """The document that the user named; raises `DocumentError` where it cannot be read."""
    from numcheck.documents.read import open_document

    called = how.called(name)
    form = how.form if called == name else how.form or forms.of_name(called)
    read = open_document(name, published=how.published, form=form, allow_private=how.allow_private)
    if called != name:
        read = replace(read, source=called)
    appears = how.config.appears(read.source) if read.published is None else None
    return read if appears is None else replace(read, published=published(appears), published_from="settings")
