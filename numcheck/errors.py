"""The errors that numcheck raises: each has a code, says what happened and what to do next.

Every error is a `NumcheckError`; those that come from a wrong value are a `ValueError` too, and those
that come from missing or damaged data an `OSError`-free family of their own, so that a caller can catch
what it can mend. The command line turns them into one line and an exit code (2: the command,
configuration or input is wrong; 3: data are missing or damaged).
"""


class NumcheckError(Exception):
    """Something went wrong that numcheck knows about.

    Attributes:
        code: A stable code, `E` and three digits.
        message: What happened, in one sentence.
        hint: What to do next.
        exit_code: What the command line ends with.
    """

    code = "E000"
    exit_code = 2

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class DocumentError(NumcheckError, ValueError):
    """A document cannot be read, or what was said about it (its date) makes no sense."""

    code = "E101"


class PeriodError(NumcheckError, ValueError):
    """A text does not name a period."""

    code = "E102"


class OutputError(NumcheckError, ValueError):
    """A report cannot go where it was to go."""

    code = "E103"


class LexiconError(NumcheckError, ValueError):
    """A file of words or conventions is malformed: the message names the file and the line."""

    code = "E201"


class CardError(NumcheckError, ValueError):
    """A dataset's card is malformed: the message names the file and the entry."""

    code = "E202"


class DataMissingError(NumcheckError, LookupError):
    """The official figures are not where they should be."""

    code = "E301"
    exit_code = 3


class DataDamagedError(NumcheckError, ValueError):
    """The official figures cannot be read, or are not what their provenance says."""

    code = "E302"
    exit_code = 3
