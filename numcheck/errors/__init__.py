"""The errors that numcheck raises: each has a code, says what happened and what to do next.

Every error is a `NumcheckError`; those that come from a wrong value are a `ValueError` too, so that a caller can
catch what it can mend. The command line ends with 2 where the input is wrong, 3 where data are, 4 where numcheck is.
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


class CommandError(NumcheckError, ValueError):
    """The command line, or an assistant, asks for something that numcheck does not understand.

    `numcheck --help` lists the commands, and each of them has a `--help` with its options and examples.
    """

    code = "E100"


class DocumentError(NumcheckError, ValueError):
    """A document cannot be read, or what was said about it (its date) makes no sense.

    Check its name, and save the article as plain text in UTF-8; a date is `2022-11-12`, `2022-11` or `2022`.
    """

    code = "E101"


class PeriodError(NumcheckError, ValueError):
    """A text does not name a period.

    Write it like `2022-07`, `FY2022`, `CY2021` or `2021-10..2022-08`, or as an article does, `fiscal 2022`.
    """

    code = "E102"


class OutputError(NumcheckError, ValueError):
    """A report cannot go where it was to go.

    It may replace no file in use: the article, the settings, a baseline, a lock, the figures. Nothing was changed. Make
    the folder, or make room; or name another file for `--output`.
    """

    code = "E103"


class TooLargeError(DocumentError):
    """A document is larger than any article, or grows larger as it is unpacked."""

    code = "E110"


class NotProseError(DocumentError):
    """A file holds no text that can be read: a PDF, a picture, an archive."""

    code = "E111"


class DamagedDocumentError(DocumentError):
    """A document is broken, or built as no writing program builds it."""

    code = "E112"


class AddressError(DocumentError):
    """A web address is none that is asked: another scheme than http and https, or a host of a private network."""

    code = "E113"


class PageError(DocumentError):
    """A web page did not come as it should."""

    code = "E114"


class NothingNamedError(DocumentError):
    """A folder or a pattern names no file that can be read."""

    code = "E115"


class NothingToExplainError(NumcheckError, LookupError):
    """There is no such code, or nothing on that line of the article, to explain."""

    code = "E120"


class ConfigError(NumcheckError, ValueError):
    """The configuration is wrong: the message names the file and the line."""

    code = "E121"


class BaselineError(NumcheckError, ValueError):
    """A baseline is not there, cannot be read or written, or is none of numcheck's."""

    code = "E122"


class ChangedLinesError(NumcheckError, ValueError):
    """Git cannot say which lines have changed."""

    code = "E123"


class LexiconError(NumcheckError, ValueError):
    """A file of words or conventions is malformed or missing: the message names the file and the line."""

    code = "E201"


class CardError(NumcheckError, ValueError):
    """A dataset's card is malformed: the message names the file and the entry."""

    code = "E202"


class DataMissingError(NumcheckError, LookupError):
    """The official figures are not where they should be.

    They come with numcheck: install it again. A release that a lock names is imported (`numcheck data import`).
    """

    code = "E301"
    exit_code = 3


class DataDamagedError(NumcheckError, ValueError):
    """The official figures cannot be read, or are not what their provenance says.

    `numcheck data verify` says which. Install numcheck again; figures of your own are imported or downloaded again.
    """

    code = "E302"
    exit_code = 3


class DownloadError(NumcheckError):
    """A file or a page of a publisher's site did not come as it should; nothing was changed."""

    code = "E320"
    exit_code = 3


class UnreachableError(DownloadError):
    """The site did not answer, or stopped answering: no connection, a timeout, a connection that dropped."""

    code = "E321"


class RefusedError(DownloadError):
    """The site refuses this program, or asks it to come back later (403, 429)."""

    code = "E322"


class StatusError(DownloadError):
    """The site answered with another status than success (404, 5xx)."""

    code = "E323"


class NotDataError(DownloadError):
    """What came is no table of figures: a web page in place of a CSV file, say."""

    code = "E324"


class IncompleteError(DownloadError):
    """A file came in another size than announced, or changed while it was read."""

    code = "E325"


class ListingError(DownloadError):
    """A listing page is not built as expected, or lists no file of the dataset."""

    code = "E326"


class NoSpaceError(DownloadError):
    """A file cannot be written on this machine: the disk is full, or the folder may not be written to."""

    code = "E327"


class UpdateRunningError(DownloadError):
    """Another update of the same store is under way."""

    code = "E328"


class UnknownFormatError(NumcheckError, ValueError):
    """A file is of no format that numcheck can import."""

    code = "E310"


class PublicationUnknownError(NumcheckError, ValueError):
    """Nothing says when a file was published."""

    code = "E311"


class DataJumpError(NumcheckError, ValueError):
    """The figures of a file are further from those held than revisions go, or its end is missing."""

    code = "E312"
    exit_code = 3


class StoreBusyError(NumcheckError, TimeoutError):
    """Another program is writing the user's store."""

    code = "E313"
    exit_code = 3


class StoreWriteError(NumcheckError):
    """The user's store cannot be written."""

    code = "E314"
    exit_code = 3


class QueryError(NumcheckError, ValueError):
    """A question to the official figures cannot be asked, or nothing held answers it.

    `numcheck data list` shows what there is, and from when to when each dataset goes.
    """

    code = "E330"


class LockError(NumcheckError, ValueError):
    """A lock file is not there, cannot be read, or is no lock of numcheck's.

    `numcheck data lock` writes one; `--lock FILE` names another than `numcheck.lock`.
    """

    code = "E331"


class ExtraMissingError(NumcheckError, ImportError):
    """Something needs a library that numcheck works without.

    The message says what to install, for example `pip install 'numcheck[data]'`.
    """

    code = "E332"


class OutsideError(NumcheckError, ValueError):
    """A table of a dataset from outside does not fit its card: the message names the file and the line."""

    code = "E333"


class UnitError(NumcheckError, ValueError):
    """A unit is not known, or measures something else."""

    code = "E334"


class ColumnError(NumcheckError, ValueError):
    """A column of articles, or of their dates, is none that can be checked."""

    code = "E335"


class CrashError(NumcheckError):
    """numcheck itself failed: a mistake of the program, and no finding.

    The line says on what, and where in numcheck. Send it with the document to its maintainers; `--debug` tells more.
    """

    code = "E900"
    exit_code = 4
    traced = ""  # the traceback of what broke: the exception itself goes to no other process
