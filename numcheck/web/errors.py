"""What the page tells instead of an answer; the errors of `numcheck.errors` beside."""

from numcheck.errors import NumcheckError


class RequestError(NumcheckError, ValueError):
    """A browser asks for something that the page does not do.

    It asks under another name, from another site, at an address where there is nothing, or in a form that is none.
    """

    code = "E341"


class BusyError(NumcheckError, TimeoutError):
    """The page has so much to do that a request was not begun; it may be made again in a moment."""

    code = "E342"


class TimeLimitError(NumcheckError, TimeoutError):
    """A request took longer than any may, and was given up. A part of the text may be checked."""

    code = "E343"
