"""The documents that a command's names stand for: folders and patterns are taken apart into their files."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import NamedTuple

from numcheck.documents import forms, own, urls
from numcheck.errors import DocumentError, NothingNamedError

STDIN = "-"
"""What names standard input."""

_MAGIC = frozenset("*?[")
# Files and folders that begin so are settings, history, or what Word leaves beside an open document.
_HIDDEN = (".", "~$")
_READ = ", ".join(forms.SUFFIXES)


class Named(NamedTuple):
    """A document to read; or what the user named instead, with the error that says why nothing comes of it.

    Attributes:
        name: Its name.
        error: The error, or None.
        is_report: Whether it was found in a folder or by a pattern and is a report of numcheck's own: no draft.
    """

    name: str
    error: DocumentError | None = None
    is_report: bool = False


def expand(names: Iterable[str]) -> Iterator[Named]:
    """The documents that names stand for, each once, in the order given.

    A folder stands for all the files in it and below whose names end as those of documents do, in the order of their
    names; hidden ones are left out, and links to folders are not followed. A pattern (`drafts/**/*.md`) that is not the
    name of a file stands for the files that it fits.
    """
    seen: set[object] = set()
    for name in names:
        for found in _expanded(name):
            key = _identity(found.name)
            if key not in seen or found.name == STDIN:
                seen.add(key)
                yield found


def _expanded(name: str) -> Iterator[Named]:
    if name == STDIN or urls.is_address(name) or "\0" in name:
        return iter([Named(name)])
    if os.path.isdir(name):
        nothing = NothingNamedError(f"The folder {name} holds nothing to read.", f"Files are read that end in {_READ}.")
        return _or_nothing(name, _folder(name), nothing)
    if not _MAGIC.isdisjoint(name) and not os.path.lexists(name):
        nothing = NothingNamedError(f"No file fits {name}.", "Check the folder and the pattern.")
        return _or_nothing(name, _fitting(name), nothing)
    return iter([Named(name)])


def _or_nothing(name: str, found: Iterator[Named], nothing: NothingNamedError) -> Iterator[Named]:
    any_found = False
    for one in found:
        any_found = True
        yield one
    if not any_found:
        yield Named(name, nothing)


def _folder(top: str) -> Iterator[Named]:
    """The documents in a folder and below, in the order of their names."""
    waiting = [top]
    while waiting:
        path = waiting.pop()
        if not os.path.isdir(path):
            yield Named(path, is_report=own.is_report(path))
            continue
        try:
            with os.scandir(path) as entries:
                kept = [entry for entry in entries if _is_kept(entry)]
        except OSError as error:
            reason = error.strerror or str(error)
            yield Named(path, DocumentError(f"The folder {path} cannot be read: {reason}.", "Check your permissions."))
            continue
        inside = "" if path == os.curdir else path
        waiting += sorted((os.path.join(inside, entry.name) for entry in kept), reverse=True)


def _is_kept(entry: "os.DirEntry[str]") -> bool:
    if entry.name.startswith(_HIDDEN):
        return False
    if entry.is_dir(follow_symlinks=False):
        return True
    return entry.is_file() and forms.of_name(entry.name) is not None


def _fitting(pattern: str) -> Iterator[Named]:
    """The files that a pattern fits, and those in the folders that it fits."""
    parts = PurePath(pattern).parts
    fixed = next(n for n, part in enumerate(parts) if not _MAGIC.isdisjoint(part))
    base, rest = Path(*parts[:fixed]), os.path.join(*parts[fixed:])
    try:
        fitting = sorted(base.glob(rest))
    except (ValueError, OSError) as error:
        yield Named(pattern, NothingNamedError(f"{pattern} is no pattern: {error}.", "Write it like drafts/**/*.md."))
        return
    for path in fitting:
        if any(part.startswith(_HIDDEN) and part not in parts for part in path.relative_to(base).parts):
            continue
        if path.is_dir():
            yield from _folder(str(path))
        elif path.is_file():
            yield Named(str(path), is_report=own.is_report(str(path)))


def _identity(name: str) -> object:
    """What tells a file from all others, whatever it is called; the name itself of what is no file."""
    if name == STDIN or urls.is_address(name):
        return name
    try:
        facts = os.stat(name)
    except (OSError, ValueError):
        return name
    return facts.st_dev, facts.st_ino
