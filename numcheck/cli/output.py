"""Where a report goes: the terminal, a pipe or a file.

Nothing leaves a command but through here, and nothing of a file, a name or a page reaches a terminal raw: whoever
writes text of several lines cleans what he puts into it, and what slipped through is caught.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click

from numcheck.errors import CommandError, CrashError, NumcheckError, OutputError
from numcheck.reports.safe import clean, harmless

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
    return is_terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


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


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody reads along; nobody does where standard output or standard error is closed."""
    return stream is not None and stream.isatty()


def emit(text: str) -> None:
    """Writes text for people to standard output; what the encoding there does not have is escaped.

    Where the reader of standard output has gone, the program ends quietly.

    Raises:
        OutputError: It cannot be written to: it is closed, or the disk behind it is full.
    """
    _out(lambda stream: _fitting(harmless(text, colours=True), stream))


def deliver(text: str, *, commands: bool = False) -> None:
    """Writes text for programs to standard output, in UTF-8 whatever the terminal speaks; as `emit` otherwise.

    Args:
        text: The text.
        commands: Whether lines of it are commands to GitHub.
    """
    _out(lambda _: harmless(text, commands=commands).encode("utf-8"))


def say(line: str) -> None:
    """Writes one line for people to standard output, as `emit` does; what is in it begins no other."""
    emit(f"{clean(line)}\n")


def note(line: str) -> None:
    """Writes one line about what is done to standard error."""
    _err(f"numcheck: {clean(line)}\n")


def aside(line: str) -> None:
    """Writes one line about what is done, unless the command was called with --quiet."""
    context = click.get_current_context(silent=True)
    if context is None or not context.params.get("quiet"):
        note(line)


def tell(error: NumcheckError, debug: bool = False) -> None:
    """Writes an error, its code and what to do next to standard error; with `debug` also what broke in numcheck."""
    note(f"{error.code}: {error.message}")
    # Of a wrong command line there is more to say than fits a line; its lines have been cleaned.
    hints = error.hint.split("\n") if isinstance(error, CommandError) else [error.hint]
    _err("".join(f"  {clean(hint.strip())}\n" for hint in hints if hint))
    if debug and isinstance(error, CrashError):
        _err("".join(f"  {clean(line)}\n" for line in error.traced.split("\n") if line))


def status(text: str) -> None:
    """Writes how far a command is over the line of the terminal that standard error is."""
    _err(f"\r{clean(text)}", lines=False)


def show(text: str) -> None:
    """Writes text of several lines to standard error."""
    _err(text)


def _out(made: Callable[[TextIO], str | bytes]) -> None:
    stream: TextIO | None = sys.stdout
    if stream is None:
        raise OutputError("There is no standard output to write to: it is closed.", "Open it, or write to --output.")
    try:
        # Text without colours has no escape sequences to take out, and text with them was asked for.
        click.echo(made(stream), nl=False, color=True)
    except BrokenPipeError:
        _give_up()
        sys.exit(_READER_GONE)
    except OSError as error:
        _give_up()
        reason = error.strerror or str(error)
        raise OutputError(f"The report cannot be written to standard output: {reason}.", "Make room there.") from error


def _err(text: str, *, lines: bool = True) -> None:
    """Writes to standard error; where that is closed or full there is nowhere to say so."""
    stream: TextIO | None = sys.stderr
    if stream is not None:
        with suppress(OSError):
            click.echo(_fitting(harmless(text) if lines else text, stream), nl=False, err=True)


def _fitting(text: str, stream: TextIO) -> str:
    """The text with what the stream's encoding does not have as `\\u6f22`."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def _give_up() -> None:
    """Lets the interpreter, which flushes standard output once more as it ends, succeed in that."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def check_target(target: Path, used: Iterable[tuple[str, Path]] = ()) -> None:
    """Raises `OutputError` where nothing can be written to the file, or would replace one that is in use.

    Args:
        target: The file to write.
        used: The files that are read, each with what it is.
    """
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
    for what, path in used:
        if _is_same(path, target):
            raise OutputError(f"The report would replace {what} {target}.", "Name another file for --output.")


def _is_same(path: Path, target: Path) -> bool:
    """Whether a path is the target, there or not; what cannot be looked at is told when it is to be read."""
    try:
        return os.path.realpath(path) == os.path.realpath(target) or path.samefile(target)
    except (OSError, ValueError):
        return False


def write(target: Path, text: str, *, commands: bool = False) -> None:
    """Replaces a file by the text, as `write_all` does."""
    write_all(target, [text], commands=commands)


def write_all(target: Path, pieces: Iterable[str], *, commands: bool = False) -> None:
    """Replaces a file by the pieces of a text as they come, whole or not at all.

    A device or a pipe is written to as standard output is by `deliver`: somebody may read along. What the pieces raise
    goes through, and leaves the file as it was.

    Raises:
        OutputError: The file cannot be written.
    """

    def make(made: Path) -> None:
        read_along = pieces
        if _is_stream(target):
            read_along = (harmless(text, commands=commands) for text in whole_lines(pieces))
        with made.open("wb") as file:
            file.writelines(piece.encode("utf-8", "backslashreplace") for piece in read_along)

    build(target, make)


def append(target: Path, text: str) -> None:
    """Adds text to the end of a file, which others write to as well.

    Raises:
        OutputError: The file cannot be written.
    """
    try:
        with target.open("ab") as file:
            file.write(text.encode("utf-8", "backslashreplace"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{target} cannot be written: {reason}.", "Nothing was changed.") from error


def whole_lines(pieces: Iterable[str]) -> Iterator[str]:
    """The pieces of a text, put together so that each ends where a line does: what is harmless is told by the line."""
    begun: list[str] = []
    for piece in pieces:
        lines, end, rest = piece.rpartition("\n")
        if end:
            yield "".join([*begun, lines, end])
            begun.clear()
        begun.append(rest)
    if last := "".join(begun):
        yield last


def build(target: Path, make: Callable[[Path], object]) -> None:
    """Replaces a file by what `make` puts into the path that it is given, whole or not at all.

    Where the file is a link, what it leads to is replaced. A device or a pipe is written to as it is.

    Raises:
        OutputError: The file cannot be written.
    """
    try:
        if _is_stream(target):
            with (
                tempfile.TemporaryDirectory() as folder,
                _made(Path(folder), target, make).open("rb") as made,
                target.open("wb") as stream,
            ):
                shutil.copyfileobj(made, stream)
            return
        real = Path(os.path.realpath(target))
        with tempfile.TemporaryDirectory(dir=real.parent, prefix=".numcheck-") as folder:
            whole = _made(Path(folder), real, make)
            whole.chmod(real.stat().st_mode & 0o7777 if real.exists() else 0o666 & ~_umask())
            whole.replace(real)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OutputError(f"{target} cannot be written: {reason}.", "Nothing was changed.") from error


def _is_stream(target: Path) -> bool:
    """Whether it is a device or a pipe."""
    return target.exists() and not target.is_file()


def _made(folder: Path, target: Path, make: Callable[[Path], object]) -> Path:
    made = folder / target.name
    make(made)
    return made


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
