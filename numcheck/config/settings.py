"""What may be set for a newsroom's checks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

FAIL_ON = ("error", "warning", "never")
"""What `fail-on` may be: the least severity that fails a check."""

FORMATS = ("text", "concise", "json", "html", "sarif", "github", "gitlab", "junit", "csv", "docx", "claimreview")
"""What `format` may be: the formats of a report, the one for readers first."""

AS_OF = ("both", "latest", "published")
"""What `as-of` may be besides a day."""

MIN_CONFIDENCE = 0.6
"""How sure a flag has to be where nobody says otherwise: as counted today every kind of flag is.

Nine of ten of those told are right on passages that were left out (`tests/evaluation/test_confidence.py`).
"""


class Ignore(NamedTuple):
    """Rules that are silenced in the documents that a pattern fits, and why."""

    rules: tuple[str, ...]
    paths: tuple[str, ...]
    reason: str


class Publisher(NamedTuple):
    """Who publishes a fact check: its name, and the address of its site."""

    name: str
    url: str


class Dated(NamedTuple):
    """When the documents that a pattern fits appear, where they do not say it; without patterns, all."""

    date: str
    paths: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Config:
    """The settings; what is None is not set.

    Attributes:
        file: The file that they stand in, or None.
        as_of: Which figures a number may agree with, as `--as-of` takes it.
        fail_on: The least severity that fails a check.
        min_confidence: How sure a flag has to be to be told as one, from 0 to 1.
        require_checked: The least percentage of the figures that must be checked.
        baseline: The file of the findings that are accepted.
        locked: Whether only the releases of the lock are asked.
        lock: The lock.
        form: The format of the report, as `--format` takes it.
        published: When documents appear that do not say it themselves, as `--published` takes it.
        exclude: Patterns of the documents that are left out, as Git ignores files.
        ignore: Rules silenced by path.
        publisher: Who publishes reviews of claims.
    """

    file: Path | None = None
    as_of: str | None = None
    fail_on: str | None = None
    min_confidence: float | None = None
    require_checked: int | None = None
    baseline: Path | None = None
    locked: bool | None = None
    lock: Path | None = None
    form: str | None = None
    published: tuple[Dated, ...] = ()
    exclude: tuple[str, ...] = ()
    ignore: tuple[Ignore, ...] = ()
    publisher: Publisher | None = None

    def excludes(self, source: str) -> bool:
        """Whether a file is left out."""
        return self._fits(source, self.exclude)

    def appears(self, source: str) -> str | None:
        """When a document appears, by the first entry that it fits: `2022-11-12` or `today`; or None."""
        return next((one.date for one in self.published if not one.paths or self._fits(source, one.paths)), None)

    def ignoring(self, source: str) -> Mapping[str, Ignore]:
        """The rules that are silenced in a file, each with the first entry that does."""
        entries = [entry for entry in reversed(self.ignore) if self._fits(source, entry.paths)]
        return {rule: entry for entry in entries for rule in entry.rules}

    def _fits(self, source: str, patterns: Sequence[str]) -> bool:
        if not patterns or self.file is None:
            return False
        from numcheck.config.patterns import fits

        return fits(source, tuple(patterns), self.file.parent)


NO_SETTINGS = Config()
"""Nothing is set."""


def is_web_address(value: object) -> bool:
    """Whether it is the whole address of a page or a site."""
    return isinstance(value, str) and re.fullmatch(r"https?://[^\s/?#]+\S*", value, re.IGNORECASE) is not None


def percentage(value: object) -> int | None:
    """`50%`, `50` or 50 as a number from 0 to 100; None for anything else."""
    if isinstance(value, str):
        digits = value.strip().removesuffix("%").strip()
        value = int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 3 else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 100 else None


def confidence(value: object) -> float | None:
    """`0.9` or 0.9 as a number from 0 to 1; None for anything else."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if 0 <= value <= 1 else None
