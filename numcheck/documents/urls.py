"""Web addresses among the names of documents."""

import re

from numcheck.network.urls import without_user

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def is_address(name: str) -> bool:
    """Whether a name is an address and not that of a file; any scheme counts, so that a wrong one is told."""
    return _ADDRESS.match(name) is not None


def is_file(source: str) -> bool:
    """Whether what a document was read from is a file: no web page, no standard input, no text of a program's own."""
    return source != "-" and not source.startswith("<") and not is_address(source)


def shown(name: str) -> str:
    """A name as it may be printed: of an address, without the user's name and password in it."""
    return without_user(name) if is_address(name) else name
