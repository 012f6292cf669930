"""What a document is written in, told by the end of its name or by the content type that a web server gives it."""

from pathlib import PurePath
from urllib.parse import urlsplit

from numcheck.documents.document import Form

SUFFIXES = {
    ".txt": Form.TEXT,
    ".text": Form.TEXT,
    ".md": Form.MARKDOWN,
    ".markdown": Form.MARKDOWN,
    ".mdx": Form.MARKDOWN,
    ".qmd": Form.MARKDOWN,
    ".rmd": Form.MARKDOWN,
    ".html": Form.HTML,
    ".htm": Form.HTML,
    ".xhtml": Form.HTML,
    ".docx": Form.DOCX,
}
"""The ends of names that tell a form; in folders, these files are read."""

_TYPES = {
    "text/html": Form.HTML,
    "application/xhtml+xml": Form.HTML,
    "text/plain": Form.TEXT,
    "text/markdown": Form.MARKDOWN,
    "text/x-markdown": Form.MARKDOWN,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Form.DOCX,
}
# What servers say of a file that they know nothing about, and of Markdown.
_VAGUE = frozenset({"", "text/plain", "application/octet-stream", "binary/octet-stream"})


def of_name(name: str) -> Form | None:
    """The form that the name of a file tells, or None."""
    return SUFFIXES.get(PurePath(name).suffix.lower())


def of_type(content_type: str, address: str) -> Form | None:
    """The form that a content type tells, or where that is vague the address; None for what is no document."""
    kind = content_type.partition(";")[0].strip().lower()
    named = of_name(urlsplit(address).path) if kind in _VAGUE else None
    return named or _TYPES.get(kind)
