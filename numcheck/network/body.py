"""The body of an answer, read within bounds of size and time: whole, unpacked, or not at all.

What comes is unpacked here and not by urllib3: a piece of a bomb is a thousand times as long unpacked, a body that is
packed in an unknown way would be taken for text, and one that is cut off for a whole one.
"""

import re
import zlib
from collections.abc import Iterator

from requests import Response
from urllib3.exceptions import HTTPError

from numcheck.network.failure import Kind, NetworkError, reason
from numcheck.network.watch import Watch

_PIECE = 64 * 1024
_PLAIN = frozenset({"", "identity"})
# Only the first is asked for; the others are the same but for their heads, which zlib tells by itself.
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})
_ANY_HEAD = zlib.MAX_WBITS | 32
_LENGTH = re.compile(r"[0-9]{1,18}")


def pieces(response: Response, watch: Watch, most: int) -> Iterator[bytes]:
    """The body piece by piece, as it comes; no piece is longer than 64 KiB.

    Args:
        response: The answer.
        watch: How long it may take.
        most: How many bytes are read, unpacked as well as packed.

    Raises:
        NetworkError: It breaks off, takes too long, is longer, or packed in a way that was not asked for.
    """
    ends_by_itself = _ends_by_itself(response)
    received = 0
    sent = _sent(response, watch, most)
    for piece in _unpacked(sent) if is_packed(response) else sent:
        yield piece
        received += len(piece)
        _refuse_long(received, most)
        watch.check(received)
    if not received and not ends_by_itself:
        # Headers that were cut off look like this, too.
        raise NetworkError(Kind.BROKEN, "broke off before the first byte")


def is_packed(response: Response) -> bool:
    """Whether the body is packed; raises `NetworkError` where nobody asked for it to be packed in that way."""
    encoding = response.headers.get("content-encoding", "").strip().lower()
    if encoding in _PLAIN:
        return False
    if encoding not in _PACKED:
        raise NetworkError(Kind.PACKED, f"is packed in a way that was not asked for ({encoding[:40]})")
    return True


def length(response: Response) -> int | None:
    """How many bytes the site says that will come; None where it does not say."""
    said = response.headers.get("content-length")
    if said is None or "transfer-encoding" in response.headers:
        return None
    if _LENGTH.fullmatch(said) is None:
        raise NetworkError(Kind.BROKEN, "is announced with a length that is none")
    return int(said)


def _ends_by_itself(response: Response) -> bool:
    """Whether the body says where it ends, and does not end with the connection; raises where it cannot be told."""
    transfer = response.headers.get("transfer-encoding")
    if transfer is not None and transfer.lower() != "chunked":
        raise NetworkError(Kind.PACKED, f"is sent in a way that was not asked for ({transfer[:40]})")
    return transfer is not None or length(response) is not None


def _sent(response: Response, watch: Watch, most: int) -> Iterator[bytes]:
    received = 0
    try:
        # `read1` gives what has come; whole pieces would be waited for, for hours where a server trickles.
        while piece := response.raw.read1(_PIECE, decode_content=False):
            yield piece
            received += len(piece)
            _refuse_long(received, most)
            watch.check(received)
    except (HTTPError, OSError) as error:
        watch.check(received)
        raise NetworkError(Kind.BROKEN, f"broke off after {received:,} bytes: {reason(error)}") from error
    # A connection that was cut looks like the end of a body of no known length.
    watch.check(received)


def _unpacked(sent: Iterator[bytes]) -> Iterator[bytes]:
    inflate, begun = zlib.decompressobj(_ANY_HEAD), False
    for piece in sent:
        begun = True
        try:
            yield from _inflated(inflate, piece)
        except zlib.error as error:
            raise NetworkError(Kind.BROKEN, f"cannot be unpacked: {error}") from error
        if inflate.unused_data:
            raise NetworkError(Kind.BROKEN, "goes on after the end of what is packed")
    if begun and not inflate.eof:
        raise NetworkError(Kind.BROKEN, "broke off: what is packed has no end")


def _inflated(inflate: "zlib._Decompress", piece: bytes) -> Iterator[bytes]:
    while True:
        inflated = inflate.decompress(piece, _PIECE)
        if inflated:
            yield inflated
        piece = inflate.unconsumed_tail
        if not piece and len(inflated) < _PIECE:
            return


def _refuse_long(received: int, most: int) -> None:
    if received > most:
        raise NetworkError(Kind.TOO_LONG, f"is longer than {most:,} bytes")
