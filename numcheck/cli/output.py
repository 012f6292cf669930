"""Where a report goes: the terminal, a pipe or a file."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

import click

from numcheck.errors import NumcheckError, OutputError

# A line of prose longer than this is hard to follow, however wide the terminal.
_WIDEST = 100
_PIPED = 80

# What a shell reports of a program whose reader has gone (128 + SIGPIPE).
_READER_GONE = 141


def colour() -> bool:
    """Whether standard output is a terminal that wants colours (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The columns to write in: the terminal's, or those of the variable COLUMNS."""
    return min(_WIDEST, shutil.get_terminal_size((_PIPED, 24)).columns)


def emit(text: str) -> None:
    """Writes to standard output; where its reader has gone, ends quietly."""
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        # The interpreter flushes standard output once more as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(_READER_GONE)


def tell(error: NumcheckError) -> None:
    """Writes an error, its code and what to do next to standard error."""
    from numcheck.reports.safe import clean

    click.echo(f"numcheck: {error.code}: {clean(error.message)}", err=True)
    if error.hint:
        click.echo(f"  {clean(error.hint)}", err=True)


def check_target(target: Path, inputs: Iterable[Path]) -> None:
    """Raises `OutputError` where a report cannot go to the file, or would replace one of the documents."""
    if target.is_dir():
        raise OutputError(f"{target} is a folder.", "Name a file for the report.")
    if not target.absolute().parent.is_dir():
        raise OutputError(f"There is no folder {target.parent} for the report.", "Make the folder first.")
    if target.exists() and any(path.exists() and path.samefile(target) for path in inputs):
        raise OutputError(f"The report would replace the document {target}.", "Name another file for --output.")


def write(target: Path, text: str) -> None:
    """Replaces a file by the text, whole or not at all; raises `OutputError` where it cannot be written.

    A device or a pipe is written to as it is.
    """
    data = text.encode("utf-8", "backslashreplace")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(target)), data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"The report cannot be written to {target}: {reason}.", "Nothing was changed.") from error


def build(target: Path, make: Callable[[Path], None]) -> None:
    """Replaces a file by what `make` puts into the path that it is given, whole or not at all.

    Raises:
        OutputError: The file cannot be written.
    """
    check_target(target, ())
    try:
        with tempfile.TemporaryDirectory(dir=target.absolute().parent, prefix=f".{target.name}.") as folder:
            made = Path(folder) / target.name
            make(made)
            made.replace(target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{target} cannot be written: {reason}.", "Nothing was changed.") from error


def _replace(target: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        temporary.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
