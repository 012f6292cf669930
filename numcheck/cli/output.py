"""Where a report goes: the terminal, a pipe or a file."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO

import click

from numcheck.errors import NumcheckError, OutputError

# A line of prose longer than this is hard to follow, however wide the terminal.
_WIDEST = 100
_PIPED = 80

# What a shell reports of a program whose reader has gone (128 + SIGPIPE).
_READER_GONE = 141


COLOURS = ("auto", "always", "never")
"""The values of `--color`."""


def colour(when: str = "auto") -> bool:
    """Whether what is printed has colours: `always`, `never`, or `auto`, as the environment says.

    A terminal has them unless `TERM` is `dumb`; `NO_COLOR` (https://no-color.org) turns them off anywhere, and then
    `FORCE_COLOR` and `CLICOLOR_FORCE` turn them on anywhere, as in Python's own programs.
    """
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if any(os.environ.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


color_option = click.option(
    "--color",
    type=click.Choice(COLOURS),
    default=COLOURS[0],
    show_default=True,
    help="Whether text on the screen has colours; auto means on a terminal, unless NO_COLOR is set.",
)
"""The option of every command that prints text to read."""


def width() -> int:
    """The columns to write in: the terminal's, or those of the variable COLUMNS."""
    return min(_WIDEST, shutil.get_terminal_size((_PIPED, 24)).columns)


def emit(text: str) -> None:
    """Writes to standard output; where its reader has gone, ends quietly.

    Raises:
        OutputError: It cannot be written to: the disk behind it is full.
    """
    try:
        # Text without colours has no escape sequences to take out, and text with them was asked for.
        click.echo(text, nl=False, color=True)
    except BrokenPipeError:
        _give_up()
        sys.exit(_READER_GONE)
    except OSError as error:
        _give_up()
        reason = error.strerror or str(error)
        raise OutputError(f"The report cannot be written to standard output: {reason}.", "Make room there.") from error


def _give_up() -> None:
    """Lets the interpreter, which flushes standard output once more as it ends, succeed in that."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(error: NumcheckError) -> None:
    """Writes an error, its code and what to do next to standard error."""
    from numcheck.reports.safe import clean

    click.echo(f"numcheck: {error.code}: {clean(error.message)}", err=True)
    for line in error.hint.splitlines():
        click.echo(f"  {clean(line.strip())}", err=True)


def check_target(target: Path, inputs: Iterable[Path]) -> None:
    """Raises `OutputError` where a report cannot go to the file, or would replace one of the documents."""
    try:
        is_folder, is_there = target.is_dir(), target.exists()
        has_folder = is_there or target.absolute().parent.is_dir()
    except OSError as error:
        # A name that is too long, a folder that may not be looked into.
        reason = error.strerror or str(error)
        raise OutputError(f"There can be no report at {target}: {reason}.", "Name another file for it.") from error
    if is_folder:
        raise OutputError(f"{target} is a folder.", "Name a file for the report.")
    if not has_folder:
        raise OutputError(f"There is no folder {target.parent} for the report.", "Make the folder first.")
    if is_there and any(_is_same(path, target) for path in inputs):
        raise OutputError(f"The report would replace the document {target}.", "Name another file for --output.")


def _is_same(path: Path, target: Path) -> bool:
    """Whether a path is the target; what cannot be looked at is told when it is to be read."""
    try:
        return path.samefile(target)
    except (OSError, ValueError):
        return False


def write(target: Path, text: str) -> None:
    """Replaces a file by the text, as `write_all` does."""
    write_all(target, [text])


def write_all(target: Path, pieces: Iterable[str]) -> None:
    """Replaces a file by the pieces of a text as they come, whole or not at all.

    A device or a pipe is written to as it is. What the pieces raise goes through, and leaves the file as it was.

    Raises:
        OutputError: The file cannot be written.
    """
    try:
        if target.exists() and not target.is_file():
            with target.open("wb") as file:
                _put(file, pieces)
        else:
            _replace(Path(os.path.realpath(target)), pieces)
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


def _replace(target: Path, pieces: Iterable[str]) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _put(file, pieces)
        temporary.chmod(target.stat().st_mode & 0o7777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def _put(file: BinaryIO, pieces: Iterable[str]) -> None:
    file.writelines(piece.encode("utf-8", "backslashreplace") for piece in pieces)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
