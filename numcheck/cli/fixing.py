"""`numcheck check --fix`: the edits that need no asking, made in the files or shown as a diff."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from numcheck.cli import chosen, output
from numcheck.errors import NumcheckError, OutputError
from numcheck.reports.safe import clean

if TYPE_CHECKING:
    from numcheck.checker import Checker
    from numcheck.cli.policy import Policy
    from numcheck.documents.document import Document
    from numcheck.edits.settle import Draft, Settled
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

DIFF = "diff"
"""What is told in place of a report where files are left alone."""

_Command = TypeVar("_Command", bound=Callable[..., object])


def options(command: _Command) -> _Command:
    """The options that say which edits are made, for a command that takes `fix`, `dry_run` and `fix_confidence`."""
    fix = click.option(
        "--fix",
        is_flag=True,
        help="Make those of the suggested edits that rest on words of their own sentence alone, in the files "
        "themselves (plain text and Markdown), and report what is left.",
    )
    dry_run = click.option("--dry-run", is_flag=True, help="With --fix: print a diff of the edits, and change nothing.")
    confidence = click.option(
        "--fix-confidence",
        metavar="NUMBER",
        default="0.8",
        show_default=True,
        callback=chosen.least,
        help="With --fix: how sure a finding has to be for its edit to be made, from 0 to 1.",
    )
    return fix(dry_run(confidence(command)))


def fixer(checker: Checker, policy: Policy, fix: bool, dry: bool, least: float) -> Fixer | None:
    """What mends the documents as the options say; None without --fix.

    Raises:
        UsageError: A diff is asked for of no edits.
    """
    if dry and not fix:
        raise click.UsageError("--dry-run shows what --fix would do. Give both.")
    return Fixer(checker, policy, least, dry) if fix else None


class Fixer:
    """Mends documents, or shows how it would."""

    def __init__(self, checker: Checker, policy: Policy, least: float, dry: bool = False) -> None:
        """What the documents are checked by.

        Args:
            checker: Checks them.
            policy: What of the findings is looked at: what is silenced or accepted is not mended.
            least: How sure a finding has to be for its edit to be made, from 0 to 1.
            dry: Whether files are left alone, and diffs are made.
        """
        self._checker, self._policy, self._dry = checker, policy, dry
        self._least = least
        self._diffs: list[str] = []
        self._edits = self._files = 0

    def reports(self, found: Iterable[Document | Unread]) -> Iterator[Report | Unread]:
        """The reports on the documents as they are once their edits are made, or the error that says why none is."""
        from numcheck.reports.unread import Unread

        for one in found:
            told: Report | Unread
            try:
                told = one if isinstance(one, Unread) else self._mended(one)
            except NumcheckError as error:
                told = Unread(one.source, error)
            yield told

    def diffs(self, reports: Iterable[Report | Unread]) -> Iterator[str]:
        """The diffs of the documents, each as its report comes."""
        for _ in reports:
            yield from self._diffs
            self._diffs.clear()
        where = f", in {_counted(self._files, 'file')}" if self._edits else ""
        output.note(f"{_counted(self._edits, 'edit')} would be made{where}. Nothing was changed.")

    def _mended(self, document: Document) -> Report:
        """The report on a document once its edits are made.

        Raises:
            UneditableError: It is no text or Markdown in a file.
            ChangedMeanwhileError: The file was changed since it was read.
            OutputError: It cannot be written.
        """
        start, (now, made) = self._settled(document)
        if made and self._dry:
            from numcheck.edits.diff import diff

            self._edits, self._files = self._edits + len(made), self._files + 1
            self._diffs.append(diff(document.source_text, now.report.document.source_text, clean(document.source)))
        if self._dry or not made:
            return start.report
        _replace(Path(document.source), start.data, now.data)
        for line, column, was, words, rule in made:
            output.note(f"{document.source}:{line}:{column}: {was} is now {words} ({rule})")
        output.note(f"{document.source}: {_counted(len(made), 'edit')} made.")
        return now.report

    def _settled(self, document: Document) -> tuple[Draft, Settled]:
        from numcheck.documents.written import again, data_of
        from numcheck.edits.settle import Draft, choosing, settled
        from numcheck.errors.edits import UneditableError
        from numcheck.reports.places import is_edited

        if not is_edited(document):
            raise UneditableError(
                f"{document.source} is {document.form}, and edits are made in plain text and Markdown alone.",
                "Check it without --fix, and make by hand the edits that the report suggests.",
            )
        start = Draft(data_of(document), self._checker.check(document))

        def check(data: bytes) -> Report:
            return self._checker.check(again(document, data))

        return start, settled(start, check, choosing(self._least, self._policy.seen))


def _replace(path: Path, before: bytes, after: bytes) -> None:
    """Puts new bytes for those of a file, if these are still there."""
    from numcheck.documents.written import changed

    if not os.access(path, os.W_OK):
        raise OutputError(f"{path} may not be written to.", "Nothing was changed. Check your permissions.")

    def make(made: Path) -> None:
        made.write_bytes(after)
        if path.read_bytes() != before:
            raise changed(path)

    output.build(path, make)


def _counted(many: int, what: str) -> str:
    """`no edit`, `1 edit`, `2 edits`."""
    return f"{many or 'no'} {what}{'s' if many > 1 else ''}"
