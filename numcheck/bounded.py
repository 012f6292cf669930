"""What a user's file may cost: a file is read up to a size, a number up to 64 bits, and nothing is waited for.

A path in a setting may name anything: `/dev/zero` never ends, and a pipe makes whoever opens it wait. Standard library
only, as `config.toml`, with which the build of the package reads its own TOML.
"""

import errno
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

SETTINGS = 2_000_000
"""How many bytes a file of settings, a card or a lock may have: what people and `numcheck data lock` write."""

TABLE = 500_000_000
"""How many bytes a table of figures may have, or a baseline: what programs write."""

LARGEST_INTEGER = 2**63 - 1
"""The largest integer that TOML has to know (toml.io, 1.0) and SQLite can hold; the smallest is as far from zero."""

_PIECE = 1 << 20


def contents(path: Path, most: int) -> bytes:
    """The bytes of a file.

    Raises:
        OSError: As `look` does.
    """
    _fits(path, most)
    with path.open("rb") as file:
        data = b"".join(_pieces(file.read, most))
    if len(data) > most:
        raise _too_large(path, most)
    return data


def text(path: Path, most: int) -> str:
    """The text of a file in UTF-8; raises as `contents` does, and `UnicodeDecodeError`."""
    return contents(path, most).decode("utf-8")


def look(path: Path, most: int) -> None:
    """Looks whether a file is one that can be read to its end.

    Raises:
        OSError: It is not there, is a folder, a device or a pipe, has more than `most` bytes, or cannot be read; its
            `strerror` says so.
    """
    _fits(path, most)
    path.open("rb").close()


def _fits(path: Path, most: int) -> None:
    try:
        facts = path.stat()
    except ValueError as error:
        raise OSError(errno.EINVAL, str(error), str(path)) from error
    if stat.S_ISDIR(facts.st_mode):
        raise OSError(errno.EISDIR, "it is a folder", str(path))
    if not stat.S_ISREG(facts.st_mode):
        raise OSError(errno.EINVAL, "it is no file but a device or a pipe", str(path))
    if facts.st_size > most:
        raise _too_large(path, most)


def reason(error: Exception) -> str:
    """Why a file cannot be read or a text is none, in short: an error of the system without its number and the path."""
    return (isinstance(error, OSError) and error.strerror) or str(error).rstrip(".")


def _pieces(read: Callable[[int], bytes], most: int) -> Iterator[bytes]:
    """A file piece by piece, until there is one byte too many."""
    left = most + 1
    while left > 0 and (piece := read(min(_PIECE, left))):
        left -= len(piece)
        yield piece


def _too_large(path: Path, most: int) -> OSError:
    return OSError(errno.EFBIG, f"it has more than {most:,} bytes", str(path))
