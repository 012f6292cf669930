"""The documents that are open in an editor, and what was found in each as it stands now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import NamedTuple, Protocol

from lsprotocol.types import Diagnostic, PositionEncodingKind

from numcheck.crash import contained
from numcheck.errors import ExtraMissingError, NumcheckError
from numcheck.reports.safe import clean
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import Desk, Draft
from numcheck.servers.lsp.diagnostics import Manner, diagnostics
from numcheck.servers.lsp.options import Options
from numcheck.servers.lsp.positions import Positions
from numcheck.servers.lsp.worker import Worker


class Editor(Protocol):
    """The way to the editor; it is gone from any thread."""

    def publish(self, uri: str, version: int | None, found: Sequence[Diagnostic]) -> None:
        """Shows these diagnostics of a document, in place of those before."""

    def tell(self, message: str) -> None:
        """Shows a message to whoever sits there."""


class Opened(NamedTuple):
    """A document as it stands in the editor: its address, its version there, and the draft that it is."""

    uri: str
    version: int | None
    draft: Draft


class Session:
    """What the editor has open. Checks are made by a thread of their own; the last version of a document wins."""

    def __init__(self, editor: Editor, desk: Desk | None = None) -> None:
        """A session with an editor; the desk is the worker's alone from now on."""
        self.options = Options()
        self.encoding: str = PositionEncodingKind.Utf16
        self.related = False
        self.page: Callable[[str], str | None] = lambda code: None
        self._editor, self._desk = editor, desk or Desk()
        self._lock = Lock()
        self._open: dict[str, Opened] = {}
        self._checked: dict[str, tuple[Opened, Checked]] = {}
        self._told: dict[str, str] = {}
        self._missing: set[str] = set()
        self._worker = Worker(self._check)

    def open(self, document: Opened) -> None:
        """Takes a document up and has it checked at once."""
        self._take(document)
        self._worker.ask(document.uri)

    def change(self, document: Opened) -> None:
        """Takes a document as it stands now, and has it checked once nobody has typed for a while."""
        self._take(document)
        self._worker.ask(document.uri, self.options.delay / 1000)

    def close(self, uri: str) -> None:
        """Forgets a document, and shows nothing of it any more."""
        self._worker.drop(uri)
        with self._lock:
            self._open.pop(uri, None)
            self._checked.pop(uri, None)
            self._told.pop(uri, None)
            self._editor.publish(uri, None, ())

    def check_again(self, place: Callable[[str], Path | None] | None = None) -> None:
        """Has every document checked anew: settings have changed, or what they name.

        Args:
            place: The folder that a document's settings are looked for from, by its address, where that may be another.
        """
        with self._lock:
            if place is not None:
                for uri, one in self._open.items():
                    self._open[uri] = one._replace(draft=one.draft._replace(folder=place(uri)))
            documents = list(self._open)
        for uri in documents:
            self._worker.ask(uri)

    def checked(self, uri: str) -> tuple[int | None, Checked] | None:
        """What was found in a document as it stands now, with its version; None as long as that is not known."""
        with self._lock:
            opened, checked = self._checked.get(uri, (None, None))
            if opened is None or checked is None or opened.draft.text != self._open[uri].draft.text:
                return None
            return self._open[uri].version, checked

    def tell(self, error: NumcheckError) -> None:
        """Shows an error of the editor's own settings."""
        self._editor.tell(_shown(error))

    def _take(self, document: Opened) -> None:
        with self._lock:
            self._open[document.uri] = document

    def _check(self, uri: str) -> None:
        """Checks a document as it stands; what comes too late, because it stands otherwise by now, is dropped."""
        with self._lock:
            opened = self._open.get(uri)
        if opened is None:
            return
        try:
            with contained(opened.draft.source):
                checked = self._made(opened.draft)
                found = [] if checked is None else diagnostics(checked, uri, self._manner())
                trouble = None
        except NumcheckError as error:
            checked, found, trouble = None, [], error
        with self._lock:
            if self._open.get(uri) is not opened:
                return
            self._checked.pop(uri, None)
            if checked is not None:
                self._checked[uri] = opened, checked
            self._say(uri, trouble)
            self._editor.publish(uri, opened.version, found)

    def _made(self, draft: Draft) -> Checked | None:
        report = self._desk.check(draft, self.options.published)
        return None if report is None else Checked(draft, report, Positions(draft.text, self.encoding))

    def _manner(self) -> Manner:
        return Manner(self.options.unverifiable, self.page, self.related)

    def _say(self, uri: str, trouble: NumcheckError | None) -> None:
        """Tells what keeps a document from being checked, once for as long as it does; a missing library only once."""
        if trouble is None:
            self._told.pop(uri, None)
            return
        shown = _shown(trouble)
        if shown not in self._missing and shown not in self._told.values():
            self._editor.tell(shown)
        self._told[uri] = shown
        if isinstance(trouble, ExtraMissingError):
            self._missing.add(shown)


def _shown(error: NumcheckError) -> str:
    """`E121: numcheck.toml:2: fail_on is not a setting. Did you mean fail-on?`"""
    return clean(f"{error.code}: {error}")
