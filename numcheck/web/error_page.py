"""The page that says what went wrong, with the status that fits."""

from numcheck.errors import (
    CrashError,
    DataDamagedError,
    DataMissingError,
    ExtraMissingError,
    NumcheckError,
    TooLargeError,
)
from numcheck.errors.web import BusyError, TimeLimitError
from numcheck.reports.html.element import el
from numcheck.web.layout import CHECK, Page

_STATUS: tuple[tuple[type[NumcheckError], int], ...] = (
    (TooLargeError, 413),
    (ExtraMissingError, 501),
    (DataMissingError, 503),
    (DataDamagedError, 503),
    (BusyError, 503),
    (TimeLimitError, 503),
    (CrashError, 500),
)
_WRONG = 422
"""The status of what is wrong with what was sent."""

_TITLES = {
    400: "This cannot be read",
    403: "This is refused",
    404: "There is no such page",
    405: "This page takes no such request",
    408: "It took too long to arrive",
    413: "This is too large",
    415: "This form is not known here",
    421: "This page has another address",
    500: "numcheck itself failed",
    501: "Something is not installed",
    503: "Not now",
}


def status_of(error: NumcheckError) -> int:
    """The status of HTTP that fits an error."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), _WRONG)


def error_page(error: NumcheckError, status: int | None = None) -> Page:
    """The page of an error, under the status that fits it unless told otherwise."""
    status = status_of(error) if status is None else status
    back = el("p", el("a", "Back to the first page", href=CHECK))
    said = (el("p", error.message), el("p", error.hint) if error.hint else None, back)
    return Page(_TITLES.get(status, "This did not work"), said, "", status)
