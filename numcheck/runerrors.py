"""The errors of runs over many documents, beside those of `numcheck.errors`."""

from numcheck.errors import CrashError


class ProcessLostError(CrashError):
    """A process that worked on a document was killed: by the system, which had no memory left, or by somebody.

    The other documents are checked. Make room, and check the one again with `--jobs 1`.
    """

    code = "E901"
