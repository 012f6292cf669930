"""`numcheck check --format docx`: a draft in Word, written back with comments."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from numcheck.cli import output

if TYPE_CHECKING:
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

DOCX = "docx"
"""The format's name."""


def refuse(form: str, target: Path | None, many: int) -> None:
    """Refuses what cannot be written back: several documents, or to the terminal.

    Raises:
        UsageError: There is no file to write to, or more than one document.
    """
    if form == DOCX and target is None:
        raise click.UsageError("--format docx writes a Word document: name it with --output reviewed.docx.")
    if form == DOCX and many != 1:
        raise click.UsageError(f"--format docx writes one document, and {many} are named. Write them one by one.")


def write(reports: Iterable[Report | Unread], target: Path | None) -> None:
    """Writes the document of the one report with its comments, whole or not at all.

    Raises:
        UneditableError: It is no Word document in a file.
        ChangedMeanwhileError: The file was changed since it was read.
        ExtraMissingError: python-docx is older than 1.2.
        OutputError: It cannot be written.
    """
    from numcheck.documents.document import Form
    from numcheck.documents.written import data_of
    from numcheck.errors.edits import UneditableError
    from numcheck.reports.unread import Unread
    from numcheck.reports.word.reviewed import reviewed

    for report in reports:
        if isinstance(report, Unread) or target is None:
            continue
        document = report.document
        if document.form is not Form.DOCX:
            message = f"{document.source} is {document.form}, and comments are written into Word documents alone."
            raise UneditableError(message, "Name a .docx, or choose another --format.")
        output.build(target, partial(Path.write_bytes, data=reviewed(report, data_of(document))))
