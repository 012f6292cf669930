"""The findings that are accepted as they stand: a file beside the drafts that a person can read and Git can compare.

A finding is known again by its document, its rule and its fingerprint, which an edit elsewhere in the article does not
change. Documents are named relative to the baseline's own folder.
"""

import os
from pathlib import Path
from typing import NamedTuple

from numcheck import bounded
from numcheck.documents.urls import is_file
from numcheck.errors import BaselineError
from numcheck.findings.finding import Finding
from numcheck.reports import json
from numcheck.reports.report import Report
from numcheck.reports.suppress import silence

SCHEMA = "numcheck-baseline/1"
_WRITE = "Write it with: numcheck check FILE... --baseline {path} --update-baseline."
_MEND = "Remove it, and write it anew: numcheck check FILE... --baseline {path} --update-baseline."
_REASON = "it stood there when the baseline was written"


_Key = tuple[str, str, str]


class Entry(NamedTuple):
    """A finding that is accepted; `text` and `message` are there for people."""

    source: str
    rule: str
    id: str
    text: str
    message: str

    @property
    def key(self) -> _Key:
        """What a finding is known again by."""
        return self.source, self.rule, self.id


class Baseline(NamedTuple):
    """The entries of a file, and where it stands."""

    path: Path
    entries: tuple[Entry, ...] = ()

    def name(self, source: str) -> str:
        """A document as the baseline names it: a file relative to its folder, with slashes; anything else as it is."""
        if not is_file(source):
            return source
        try:
            return Path(os.path.relpath(source, self.path.absolute().parent)).as_posix()
        except ValueError:
            # On another drive of Windows there is no way from the one to the other.
            return Path(source).as_posix()

    def dump(self) -> str:
        """The text of the file, sorted, an entry a block."""
        return json.dump({"schema": SCHEMA, "findings": [entry._asdict() for entry in self.entries]})


class Acceptance:
    """A baseline at work on the reports of a run, one after another."""

    def __init__(self, baseline: Baseline, update: bool = False) -> None:
        """With `update`, the warnings and errors found take the place of what the baseline has of their documents."""
        self._baseline, self._update = baseline, update
        self._entries: dict[str, dict[_Key, Entry]] = {}
        for entry in baseline.entries:
            self._entries.setdefault(entry.source, {})[entry.key] = entry
        self._sources: set[str] = set()
        self._met: set[_Key] = set()

    def accept(self, report: Report) -> Report:
        """The report with the findings silenced that the baseline has."""
        source = self._baseline.name(report.document.source)
        if self._update:
            self._renew(source, report)
        self._sources.add(source)
        known = self._entries.get(source, {})
        for finding in (*report.findings, *(item.finding for item in report.suppressed)):
            if (key := (source, finding.rule or "", finding.id)) in known:
                self._met.add(key)
        return silence(report, "baseline", lambda found: _REASON if (source, found.rule, found.id) in known else None)

    def stale(self) -> tuple[Entry, ...]:
        """The entries of the documents so far that no finding has answered to."""
        entries = () if self._update else self._baseline.entries
        return tuple(entry for entry in entries if entry.source in self._sources and entry.key not in self._met)

    def updated(self) -> Baseline:
        """The baseline with the warnings and errors of the documents so far, and what it has of others."""
        return Baseline(self._baseline.path, tuple(sorted(e for own in self._entries.values() for e in own.values())))

    def _renew(self, source: str, report: Report) -> None:
        entries = [_entry(source, report, finding) for finding in report.findings if finding.is_flagged]
        if source not in self._sources:
            self._entries[source] = {}
        self._entries[source].update((entry.key, entry) for entry in entries)


def read(path: Path) -> Baseline:
    """The baseline in a file.

    Raises:
        BaselineError: There is no such file, or it is no baseline.
    """
    try:
        text = bounded.text(path, bounded.TABLE)
    except FileNotFoundError as error:
        raise BaselineError(f"There is no baseline {path}.", _WRITE.format(path=path)) from error
    except UnicodeDecodeError as error:
        raise BaselineError(f"{path} is no baseline: it is not UTF-8 text.", _MEND.format(path=path)) from error
    except OSError as error:
        raise BaselineError(f"{path} cannot be read: {error.strerror or error}.", "Check your permissions.") from error
    return Baseline(path, _entries(path, text))


def _entries(path: Path, text: str) -> tuple[Entry, ...]:
    from json import JSONDecodeError, loads

    try:
        content = loads(text)
    except (ValueError, RecursionError) as error:
        line = f":{error.lineno}" if isinstance(error, JSONDecodeError) else ""
        raise BaselineError(f"{path}{line}: This is no JSON.", _MEND.format(path=path)) from error
    found = content.get("findings") if isinstance(content, dict) and content.get("schema") == SCHEMA else None
    if not isinstance(found, list) or not all(_is_entry(item) for item in found):
        raise BaselineError(f"{path} is no baseline of this version of numcheck.", _MEND.format(path=path))
    return tuple(Entry(*(item[field] for field in Entry._fields)) for item in found)


def _is_entry(item: object) -> bool:
    return isinstance(item, dict) and all(isinstance(item.get(field), str) for field in Entry._fields)


def _entry(source: str, report: Report, finding: Finding) -> Entry:
    text = " ".join(report.document.slice(finding.claim.span).split())
    return Entry(source, finding.rule or "", finding.id, text, finding.message)
