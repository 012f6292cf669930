"""The errors of the page in the browser, beside those of `numcheck.errors`."""

from numcheck.errors import NumcheckError


class ServingError(NumcheckError, OSError):
    """The page in the browser cannot be served: its port is in use, or its address is none of this machine's.

    Name another with `--port` or `--host`; `--port 0` takes any that is free.
    """

    code = "E340"


class RequestError(NumcheckError, ValueError):
    """A browser asks for something that the page does not do.

    It asks under another name, from another site, at an address where there is nothing, or in a form that is none.
    """

    code = "E341"


class BusyError(NumcheckError, TimeoutError):
    """The page has so much to do that a request was not begun; make it again in a moment."""

    code = "E342"


class TimeLimitError(NumcheckError, TimeoutError):
    """A request to the page took longer than any may, and was given up.

    Check a part of the text, or all of it at the command line.
    """

    code = "E343"
