"""A checker that remembers what it said of a document."""

import json
from dataclasses import fields
from pathlib import Path

from numcheck.cache.entries import Entries
from numcheck.cache.state import State
from numcheck.cache.wire import UnknownKindError, packed, unpacked
from numcheck.checker import Checker
from numcheck.digests import sha256
from numcheck.documents.document import Document
from numcheck.reports.report import Report

_SAID = tuple(one.name for one in fields(Report) if one.name not in ("document", "catalog"))
"""What is kept of a report: all but its document, which is at hand, and the figures."""


class Cached:
    """A checker that takes a report from a cache where it has checked the same document in the same state before.

    A report is kept only where the user's own figures are still those that the state was found of: whatever is written
    meanwhile, an entry holds what the figures of its state say.
    """

    def __init__(self, checker: Checker, state: State, folder: Path) -> None:
        """A cache in a folder; `state` is the checker's, found before it was asked for anything."""
        self._checker = checker
        self._state = state
        self._entries = Entries(folder, state.name)

    def check(self, document: Document) -> Report:
        """The report on a document; raises as `Checker.check` does."""
        key = _key(document)
        kept = self._entries.get(key)
        report = None if kept is None else _report(document, kept)
        return self._checked(document, key) if report is None else report

    def _checked(self, document: Document, key: str) -> Report:
        report = self._checker.check(document)
        try:
            text = json.dumps([packed(getattr(report, name)) for name in _SAID])
        except UnknownKindError:
            return report
        if self._state.holds(self._checker.catalog):
            self._entries.put(key, text)
        return report


def _key(document: Document) -> str:
    """A digest of all that a report may rest on of a document."""
    origin = () if document.origin is None else document.origin.columns()
    about = (document.source, document.published, document.comments, document.form, document.encoding)
    texts = (document.text, document.source_text, repr((*about, document.published_from)))
    parts = [*(text.encode("utf-8", "surrogatepass") for text in texts), *origin]
    return sha256(b"".join(b"%d:%b" % (len(part), part) for part in parts))


def _report(document: Document, kept: str) -> Report | None:
    """The report that was kept; None where it is none."""
    try:
        said = json.loads(kept)
        values = dict(zip(_SAID, map(unpacked, said), strict=True))
    except (ValueError, TypeError, RecursionError):
        return None
    return Report(document, **values)
