"""Reads a document: from a string, a file, a web page or standard input.

`open_document` is the one door. What a document is written in is told by its name, and can be said. Text is decoded
(`decode`), line ends are kept as they are, and each form has a reader that is loaded when it is needed.
"""

import re
import stat
import sys
from pathlib import Path

from numcheck.crash import contained
from numcheck.documents import binary, decode, files, forms, plain, urls
from numcheck.documents import published as dates
from numcheck.documents.document import Document, Form, Published
from numcheck.documents.prose import Extract
from numcheck.documents.sentences import split
from numcheck.documents.soft import without_soft_hyphens
from numcheck.documents.unwrap import unwrapped
from numcheck.errors import DocumentError, TooLargeError

STDIN = "<stdin>"
"""What a document read from standard input is called."""

LARGEST = {Form.TEXT: 20_000_000, Form.MARKDOWN: 2_000_000, Form.HTML: 5_000_000, Form.DOCX: 20_000_000}
"""The largest document of each form that is read, in bytes, far above any article.

Where all of it is markup, a million bytes of Markdown or HTML take half a gigabyte of memory and 20 seconds.
"""

# What programs that make websites of files take the day from.
_POSTS = (Form.MARKDOWN, Form.HTML)
_LINE_END = re.compile(r"\n")
_TOO_LARGE = "Make a file of the part that is to be checked."


def open_document(
    name: str | Path, *, published: Published | None = None, form: Form | None = None, allow_private: bool = False
) -> Document:
    """The document that a name stands for.

    Args:
        name: A file; as a string also an address (`https://...`), or `-` for standard input.
        published: When it appeared; None to take the date from the document, where it has one.
        form: What it is written in; None to go by its name (and for standard input, plain text).
        allow_private: Whether addresses of private networks are asked too.

    Raises:
        DocumentError: It cannot be read, in one of the ways that its kinds name.
        ExtraMissingError: Its form needs a library that is not installed.
        CrashError: numcheck itself failed on it.
    """
    if not isinstance(name, str | Path):
        raise DocumentError(
            f"A document is named by a text or a path, and this is {type(name).__name__}.", "Name the file."
        )
    with contained(urls.shown(str(name))):
        if isinstance(name, str) and name == files.STDIN:
            return from_stdin(published, form)
        if isinstance(name, str) and urls.is_address(name):
            return _from_web(name, published, form, allow_private)
        form = form or forms.of_name(str(name)) or Form.TEXT
        return from_bytes(read_file(Path(name), form), str(name), published, form)


def from_text(
    text: str, source: str = "<text>", published: Published | None = None, form: Form = Form.TEXT
) -> Document:
    """The document that a string is; comments to numcheck in it are not part of its prose (see `plain`).

    Args:
        text: The article.
        source: What it is called.
        published: When it appeared; None to take the date from Markdown or HTML that has one.
        form: What it is written in, plain text, Markdown or HTML.

    Raises:
        DocumentError: It is no document of that form.
        ExtraMissingError: HTML needs a library that is not installed.
    """
    if form is Form.TEXT:
        return _document(unwrapped(plain.read(text)), source, published)
    _refuse_large(len(text.encode("utf-8", "surrogatepass")), source, form)
    if form is Form.MARKDOWN:
        return _document(_prose(text, source, form), source, published, form)
    if form is Form.DOCX:
        raise DocumentError("A Word document is no text.", "Save it as a file and name that.")
    from numcheck.documents import html

    return _document(html.read(text), source, published, form)


def from_file(path: Path, published: Published | None = None) -> Document:
    """The document in a file; raises as `open_document` does."""
    return open_document(path, published=published)


def from_stdin(published: Published | None = None, form: Form | None = None) -> Document:
    """The document on standard input, plain text unless told otherwise; raises as `open_document` does.

    Never more of it is in memory than is read of its form.
    """
    form = form or Form.TEXT
    if sys.stdin is None:
        raise DocumentError("Standard input is closed.", "Give the text there, or name a file.")
    return from_bytes(sys.stdin.buffer.read(LARGEST[form] + 1), STDIN, published, form)


def from_bytes(
    data: bytes,
    source: str,
    published: Published | None = None,
    form: Form = Form.TEXT,
    charset: str | None = None,
    address: str | None = None,
) -> Document:
    """The document that the bytes of a file are.

    Args:
        data: The bytes.
        source: What the document is called.
        published: When it appeared, or None.
        form: What it is written in.
        charset: The encoding that whoever sent it declares, or None.
        address: The web address that it came from, or None.

    Raises:
        DocumentError: They are no document of that form.
        ExtraMissingError: The form needs a library that is not installed.
    """
    _refuse_large(len(data), source, form)
    if form is Form.DOCX:
        from numcheck.documents import word

        return _document(word.read(data, source), source, published, form)
    binary.refuse(data, source)
    if form is not Form.HTML:
        decoded = decode.decode(data, source, charset)
        return _document(_prose(decoded.text, source, form), source, published, form, decoded.encoding)
    from numcheck.documents import html

    decoded = decode.decode(data, source, charset or html.declared(data))
    return _document(html.read(decoded.text, address), source, published, form, decoded.encoding)


def _prose(text: str, source: str, form: Form) -> Extract:
    if form is Form.TEXT:
        return unwrapped(plain.read(text))
    from numcheck.documents import markdown

    return markdown.read(text, source)


def _document(
    extract: Extract,
    source: str,
    published: Published | None,
    form: Form = Form.TEXT,
    encoding: str | None = None,
) -> Document:
    """The document that a reader's work is; the date that the user gave comes before the document's own."""
    extract = without_soft_hyphens(extract, has_places=form is not Form.DOCX)
    written = extract.text if extract.origin is None else extract.origin.source
    lines = (0, *(match.end() for match in _LINE_END.finditer(written)))
    own = extract.published, extract.published_from
    if extract.published is None and form in _POSTS:
        from numcheck.documents import days

        day = days.of_file(source)
        own = day, None if day is None else "file name"
    told, found = (None, None) if published is not None else own
    return Document(
        extract.text,
        source,
        split(extract.text),
        published if told is None else dates.parse(told),
        extract.comments,
        form,
        extract.origin,
        encoding,
        found,
        extract.cells,
        extract.published_unread if published is None and told is None else None,
        _lines=lines,
    )


def _from_web(name: str, published: Published | None, form: Form | None, allow_private: bool) -> Document:
    from numcheck.documents import web

    page = web.fetch(name, form, allow_private)
    return from_bytes(page.data, urls.shown(name), published, page.form, page.charset, page.address)


def read_file(path: Path, form: Form) -> bytes:
    """The bytes of a document's file; raises `DocumentError` where they cannot be read, or are too many."""
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise DocumentError(
                f"{path} is no file but a device or a pipe.", "Give its text on standard input: numcheck check -"
            )
        with path.open("rb") as file:
            _refuse_large(path.stat().st_size, str(path), form)
            return file.read(LARGEST[form] + 1)
    except FileNotFoundError as error:
        raise DocumentError(f"There is no file {path}.", "Check the name and the folder.") from error
    except IsADirectoryError as error:
        raise DocumentError(f"{path} is a folder, not a file.", "Name the files in it.") from error
    except (OSError, ValueError) as error:
        if isinstance(error, DocumentError):
            raise
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise DocumentError(f"{path} cannot be read: {reason}.", "Check the name and your permissions.") from error


def _refuse_large(size: int, source: str, form: Form) -> None:
    if size > LARGEST[form]:
        raise TooLargeError(
            f"{source} is too large: {size:,} bytes or more; of {form} {LARGEST[form]:,} are read.", _TOO_LARGE
        )
