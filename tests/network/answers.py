"""What a hostile answer is made of, piece by piece as it goes over the wire."""

import zlib
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, repeat
from typing import Final

from tests.datasets.download.updates import ONE


class Pause:
    """Nothing comes for a moment; where it is the last thing, for ever."""


class Reset:
    """The connection is reset."""


Sent = bytes | Pause | Reset
Answer = Iterable[Sent] | Callable[[], Iterable[Sent]]
"""What is sent, or what makes that anew for each question; `{site}` and `{port}` in it are the server's."""

PAUSE: Final = Pause()
RESET: Final = Reset()

SIZE: Final = 5_000
ARTICLE: Final = b"<article><p>The agency recorded 5 encounters.</p></article>".ljust(SIZE)
"""A page that is checked; to an update it is no listing page, and a file of the right size without figures."""

BLOCK: Final = b"<p>" + b"a" * 65_533
HTML: Final = "Content-Type: {type}"
"""A page of HTML, and where a file is asked for one of CSV."""
GZIP: Final = "Content-Encoding: gzip"
DIGITS: Final = "9" * 5_000


def head(status: str, *headers: str) -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", *headers, "", ""]).encode("latin-1")


def page(body: bytes, *headers: str) -> list[bytes]:
    """A page that ends with the connection, whatever else its headers say."""
    return [head("200 OK", HTML, *headers), body]


def whole(body: bytes, *headers: str, status: str = "200 OK") -> list[bytes]:
    """An answer that says how long it is."""
    return [head(status, f"Content-Length: {len(body)}", *headers), body]


def chunked(*chunks: bytes) -> list[bytes]:
    return [head("200 OK", HTML, "Transfer-Encoding: chunked"), *chunks]


def leads(to: str, status: str = "302 Found") -> list[bytes]:
    return [head(status, f"Location: {to}", "Content-Length: 0")]


def endless(*start: bytes, block: bytes = BLOCK) -> Answer:
    return lambda: chain(start, repeat(block))


def dripping(*start: bytes) -> Answer:
    def drops() -> Iterator[Sent]:
        yield from start
        while True:
            yield PAUSE
            yield b"a"

    return drops


def bomb(*start: bytes, kind: str = "gzip") -> Answer:
    """A megabyte of blanks in a thousand bytes, again and again, in one packed stream that has no end."""

    def pieces() -> Iterator[bytes]:
        yield from start
        packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | (16 if kind == "gzip" else 0))
        blanks = b" " * 1_000_000
        yield packer.compress(blanks)
        again = packer.flush(zlib.Z_FULL_FLUSH) and packer.compress(blanks) + packer.flush(zlib.Z_FULL_FLUSH)
        yield from repeat(again * 20)

    return pieces


def listing(size: str = str(SIZE), before: str = "", after: str = "") -> list[bytes]:
    """The listing page of one file, and what stands around its table."""
    row = (
        f'<tr><td><a href="/sites/default/files/2028/{ONE}">{ONE}</a></td><td>CSV</td>'
        f'<td data-sort-value="{size}">0.01 MB</td><td data-sort-value="01/10/2028">01/10/2028</td></tr>'
    )
    return whole(f"{before}<table>{row}</table>{after}".encode(), HTML)
