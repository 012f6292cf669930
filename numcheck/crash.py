"""Where numcheck itself fails: whatever is no error of its own becomes one that says so, and on what."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from numcheck.errors import CrashError, NumcheckError
from numcheck.version import __version__

_PACKAGE = os.path.dirname(__file__)
_LONGEST = 200


@contextmanager
def contained(what: str) -> Iterator[None]:
    """Lets no exception out but numcheck's own.

    Args:
        what: The document or the command that is worked on.

    Raises:
        CrashError: Anything else was raised; it is the error's cause.
    """
    try:
        yield
    except NumcheckError:
        raise
    # Any exception at all: a document must not take those after it along, and a crash must not look like a finding
    # (Python ends with 1, as a check with findings does). Nothing is hidden: the cause is kept, and `--debug` shows it.
    except Exception as error:
        from traceback import format_exception

        crash = CrashError(
            f"numcheck {__version__} failed on {what}: {_told(error)}. "
            "This is a mistake of the program and no finding: please send this line, with the document, to its "
            "maintainers (--debug shows more)."
        )
        crash.traced = "".join(format_exception(error))
        raise crash from error


def _told(error: Exception) -> str:
    """`KeyError: 'component' (readings/held.py:28)`."""
    said = str(error)[:_LONGEST]
    return f"{type(error).__name__}{f': {said}' if said else ''} ({_place(error.__traceback__)})"


def _place(traceback: TracebackType | None) -> str:
    """The last line of numcheck's own on the way to the exception."""
    place = "outside the package"
    while traceback is not None:
        file = traceback.tb_frame.f_code.co_filename
        if file.startswith(_PACKAGE):
            place = f"{os.path.relpath(file, _PACKAGE)}:{traceback.tb_lineno}".replace(os.sep, "/")
        traceback = traceback.tb_next
    return place
