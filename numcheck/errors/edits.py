"""The errors of writing to a draft, beside those of `numcheck.errors`."""

from numcheck.errors import DocumentError


class UneditableError(DocumentError):
    """A document is none that is written to: a form that is not edited, no file, or no way back to its bytes.

    The report says what each edit is: make it by hand.
    """

    code = "E116"


class ChangedMeanwhileError(DocumentError):
    """A file changed between being checked and being written, and was left as it is. Check it again."""

    code = "E117"
