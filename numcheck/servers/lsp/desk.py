"""Checks what stands in an editor as `numcheck check` would in the folder that is open there."""

import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from numcheck.checker import Checker
from numcheck.cli import inputs
from numcheck.cli.policy import policy
from numcheck.config.find import find
from numcheck.config.settings import MIN_CONFIDENCE, Config
from numcheck.datasets.folders import STORE, user_folder
from numcheck.documents import forms, read
from numcheck.documents.document import Document, Form
from numcheck.documents.urls import is_file
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread

_LANGUAGES = {"markdown": Form.MARKDOWN, "html": Form.HTML, "plaintext": Form.TEXT}
# Half characters: no file has them, and JSON can.
_HALF = re.compile("[\ud800-\udfff]")
# Checkers that are kept, one for each way to check: a folder with settings of its own has one.
_KEPT = 4
_LOCK = "numcheck.lock"

_Stamp = tuple[int, int] | None


class Draft(NamedTuple):
    """What stands in an editor.

    Attributes:
        text: The text, without half characters.
        source: Its file, or in `<>` what else it is called.
        language: What the editor takes it to be written in, as the protocol names languages.
        folder: The folder that is open there, which settings are looked for from; None for none.
    """

    text: str
    source: str
    language: str
    folder: Path | None = None

    @property
    def form(self) -> Form:
        """What it is written in: the editor tells, else its name does, as on the command line."""
        named = forms.of_name(self.source) if is_file(self.source) else None
        return _LANGUAGES.get(self.language) or named or Form.TEXT


def whole(text: str) -> str:
    """A text with the sign for what is no character in place of half ones, one for one."""
    return _HALF.sub("\N{REPLACEMENT CHARACTER}", text)


def document(draft: Draft, text: str) -> Document:
    """The document that a text is, in place of the draft's own.

    Raises:
        DocumentError: It cannot be read.
        ExtraMissingError: Its form needs a library that is not installed.
    """
    return read.from_bytes(text.encode("utf-8"), draft.source, None, draft.form)


class Desk:
    """The checkers that are at work. It serves one thread alone, as they do."""

    def __init__(self) -> None:
        self._checkers: dict[tuple[object, ...], Checker] = {}

    def check(self, draft: Draft, published: str | None = None) -> Report | None:
        """The report on a draft, or None where the settings leave it out.

        Args:
            draft: The draft.
            published: When it appeared, where it does not say so itself; `today` is a date, too.

        Raises:
            NumcheckError: Its settings or what they name are wrong, it cannot be read, the official figures are
                missing, or numcheck itself failed.
        """
        config = Config() if draft.folder is None else find(draft.folder)
        if is_file(draft.source) and config.excludes(draft.source):
            return None
        wanted = policy(config, config.baseline, update=False, ref=None)
        article = document(draft, draft.text)
        if article.published is None:
            article = replace(article, published=inputs.published(published or config.appears(draft.source)))
        report = self._checker(config, draft.folder).check(article)
        # What a baseline has to no purpose is told at the end of a run, and here is none.
        found = next(wanted.apply([report]))
        if isinstance(found, Unread):
            raise found.error
        return found

    def _checker(self, config: Config, folder: Path | None) -> Checker:
        """The checker for what the settings say; a new one where the figures it would ask have changed."""
        lock = (config.lock or (folder or Path()) / _LOCK) if config.locked else None
        as_of, least = config.as_of or "both", config.min_confidence
        key = (as_of, least, lock, lock and _stamp(lock), _stamp(user_folder() / STORE))
        if key not in self._checkers:
            while len(self._checkers) >= _KEPT:
                del self._checkers[next(iter(self._checkers))]
            self._checkers[key] = Checker(
                as_of=as_of, lock=lock, min_confidence=MIN_CONFIDENCE if least is None else least
            )
        return self._checkers[key]


def _stamp(path: Path) -> _Stamp:
    """What tells that a file is another one now; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
