"""The file that a document was read from, for whoever writes to it."""

from pathlib import Path

from numcheck.documents import urls
from numcheck.documents.document import Document
from numcheck.documents.read import from_bytes, read_file
from numcheck.errors.edits import ChangedMeanwhileError, UneditableError


def data_of(document: Document) -> bytes:
    """The bytes of the file that a document was read from.

    Raises:
        UneditableError: It is no file: a web page, standard input, or a text of a program's own.
        ChangedMeanwhileError: The file is not there any more, or says something else.
        DocumentError: The file cannot be read.
    """
    if not urls.is_file(document.source):
        raise UneditableError(f"{document.source} is no file.", "Save it as one, and name that.")
    path = Path(document.source)
    if not path.exists():
        raise changed(path)
    data = read_file(path, document.form)
    if again(document, data) != document:
        raise changed(path)
    return data


def again(document: Document, data: bytes) -> Document:
    """A document with other bytes in its place, read as it was.

    Raises:
        DocumentError: They are no document of its form.
    """
    said = document.published if document.published_from is None else None
    return from_bytes(data, document.source, said, document.form)


def changed(path: Path) -> ChangedMeanwhileError:
    """The error of a file that says something else than was checked."""
    return ChangedMeanwhileError(f"{path} changed while it was checked; it was left as it is.", "Check it again.")
