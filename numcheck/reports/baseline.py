"""The findings that are accepted as they stand: a file beside the drafts that a person can read and Git can compare.

A finding is known again by its document, its rule and its fingerprint, which an edit elsewhere in the article does not
change. Documents are named relative to the baseline's own folder.
"""

import os
from collections.abc import Iterable, Sequence
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


class Entry(NamedTuple):
    """A finding that is accepted; `text` and `message` are there for people."""

    source: str
    rule: str
    id: str
    text: str
    message: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What a finding is known again by."""
        return self.source, self.rule, self.id


class Baseline(NamedTuple):
    """The entries of a file, and where it stands."""

    path: Path
    entries: tuple[Entry, ...] = ()

    def accept(self, report: Report) -> Report:
        """The report with the findings silenced that the baseline has."""
        source = self.name(report.document.source)
        known = {entry.key for entry in self.entries if entry.source == source}
        return silence(report, "baseline", lambda found: _REASON if (source, found.rule, found.id) in known else None)

    def stale(self, reports: Iterable[Report]) -> tuple[Entry, ...]:
        """The entries of these documents that no finding answers to any more."""
        found: set[tuple[str, str, str]] = set()
        sources = set()
        for report in reports:
            source = self.name(report.document.source)
            sources.add(source)
            standing = [*report.findings, *(item.finding for item in report.suppressed)]
            found |= {(source, finding.rule or "", finding.id) for finding in standing}
        return tuple(entry for entry in self.entries if entry.source in sources and entry.key not in found)

    def updated(self, reports: Sequence[Report]) -> "Baseline":
        """The baseline with the warnings and errors of these documents, and what it has of others."""
        sources = {self.name(report.document.source) for report in reports}
        entries = {entry.key: entry for entry in self.entries if entry.source not in sources}
        for report in reports:
            for finding in report.findings:
                if finding.is_flagged:
                    entry = _entry(self.name(report.document.source), report, finding)
                    entries[entry.key] = entry
        return Baseline(self.path, tuple(sorted(entries.values())))

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
