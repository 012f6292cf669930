"""A folder of entries by key: each a file of its own that is there whole or not at all, whoever else writes.

An entry that is damaged is none. Where the folder cannot be written, nothing is kept and nothing fails.
"""

import os
import re
import shutil
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from time import time

from numcheck.digests import sha256

_TAG = "CACHEDIR.TAG"
_TAGGED = """Signature: 8a477f597d28d172789f06886806bc55
# This folder holds reports that numcheck has made, so that it need not make them again. It may be deleted at any time.
"""
_IGNORE = "# Made by numcheck.\n*\n"
_STATE = re.compile(r"[0-9a-f]{32}")
_STATES = 4
"""Of how many states of figures and program the entries are kept: those used last."""
_LARGEST = 64_000_000
"""The largest entry that is read, in bytes: a small file may unpack to a large one."""
_ABANDONED = 3600.0
"""Seconds after which a file that was begun and never finished is nobody's any more."""


class Entries:
    """The entries of one state of figures and program, in a folder of that state's name inside the cache's."""

    def __init__(self, cache: Path, state: str) -> None:
        """Opens the folder, making it where it is not there; a folder in the place of none of numcheck's is let be.

        Args:
            cache: The folder of the cache.
            state: What all entries rest on, as a name: those of other states are not found.
        """
        self._folder = cache / state
        with suppress(OSError):
            _begin(cache)
            self._folder.mkdir(exist_ok=True)
            os.utime(self._folder)
            _tidy(cache, self._folder)

    def get(self, key: str) -> str | None:
        """What was kept under a key (hexadecimal); None where nothing was, or it is damaged."""
        try:
            data = self._place(key).read_bytes()
        except OSError:
            return None
        digest, _, body = data.partition(b"\n")
        if digest.decode("ascii", "replace") != sha256(body):
            return None
        unpacking = zlib.decompressobj()
        try:
            text = unpacking.decompress(body, _LARGEST)
            return text.decode("utf-8") if unpacking.eof else None
        except (zlib.error, UnicodeDecodeError):
            return None

    def put(self, key: str, text: str) -> None:
        """Keeps a text under a key, in place of what there was."""
        body = zlib.compress(text.encode("utf-8"), 1)
        place = self._place(key)
        with suppress(OSError):
            place.parent.mkdir(exist_ok=True)
            _write(place, sha256(body).encode("ascii") + b"\n" + body)

    def _place(self, key: str) -> Path:
        return self._folder / key[:2] / key[2:]


def _begin(cache: Path) -> None:
    """Makes the folder of the cache, with what tells other programs to leave it alone."""
    cache.mkdir(mode=0o700, exist_ok=True)
    for name, text in ((_TAG, _TAGGED), (".gitignore", _IGNORE)):
        if not (cache / name).exists():
            _write(cache / name, text.encode("utf-8"))


def _write(place: Path, data: bytes) -> None:
    """Writes a file whole or not at all: beside its place, and then into it."""
    number, name = tempfile.mkstemp(dir=place.parent, prefix=".begun-")
    made = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
        made.replace(place)
    except OSError:
        made.unlink(missing_ok=True)
        raise


def _tidy(cache: Path, used: Path) -> None:
    """Takes out the entries of states that have not been used for longest, and what was begun and never finished."""
    states = [one for one in cache.iterdir() if _STATE.fullmatch(one.name)]
    states.sort(key=lambda one: one.stat().st_mtime, reverse=True)
    for state in states[_STATES:]:
        if state != used:
            shutil.rmtree(state, ignore_errors=True)
    for begun in used.glob("*/.begun-*"):
        if time() - begun.stat().st_mtime > _ABANDONED:
            begun.unlink(missing_ok=True)
