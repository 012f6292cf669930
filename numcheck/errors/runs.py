"""The errors of runs over many documents, beside those of `numcheck.errors`."""

from numcheck.errors import CrashError, NumcheckError


class ProcessLostError(CrashError):
    """A process that worked on a document was killed: by the system, which had no memory left, or by somebody.

    The other documents are checked. Make room, and check the one again with `--jobs 1`.
    """

    code = "E901"


class ArchiveError(NumcheckError, ValueError):
    """An archive cannot be read, or there can be no findings where they are to go: the message says which and why.

    Finished parts of an interrupted run are kept: the same command goes on with it.
    """

    code = "E350"
