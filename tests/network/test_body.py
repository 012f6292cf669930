"""The body of an answer: whole and unpacked, or an error; nothing else."""

import gzip
import io
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests import Response
from urllib3 import HTTPResponse

from numcheck.network import body
from numcheck.network.failure import Kind, NetworkError
from numcheck.network.watch import Watch

PIECE = 64 * 1024
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
}


class Trickle(io.BytesIO):
    """Gives so many bytes at a time and no more."""

    def __init__(self, data: bytes, at_once: int) -> None:
        super().__init__(data)
        self._at_once = at_once

    def read1(self, size: int | None = -1, /) -> bytes:
        return self.read(min(size or self._at_once, self._at_once))


def answer(data: bytes, at_once: int = PIECE, **headers: str) -> Response:
    response = Response()
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    response.raw = HTTPResponse(Trickle(data, at_once), preload_content=False)
    return response


def read(response: Response, most: int = 10_000_000) -> bytes:
    pieces = list(body.pieces(response, Watch(600), most))
    assert all(len(piece) <= PIECE for piece in pieces)
    return b"".join(pieces)


def failure(response: Response, most: int = 10_000_000) -> Kind:
    with pytest.raises(NetworkError) as raised:
        read(response, most)
    return raised.value.kind


@given(st.binary(min_size=1), st.integers(1, 50), st.sampled_from(sorted(PACKERS)))
def test_what_was_packed_comes_out_however_it_comes_in(data: bytes, at_once: int, encoding: str) -> None:
    packed = PACKERS[encoding](data)
    assert read(answer(packed, at_once, content_encoding=encoding.upper())) == data


@given(st.binary(max_size=200), st.data(), st.sampled_from(sorted(PACKERS)))
def test_half_of_what_was_packed_is_nothing(data: bytes, chosen: st.DataObject, encoding: str) -> None:
    packed = PACKERS[encoding](data)
    cut = chosen.draw(st.integers(1, len(packed) - 1))
    assert failure(answer(packed[:cut], content_encoding=encoding)) is Kind.BROKEN


@pytest.mark.parametrize("size", [PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3_000_000])
def test_pieces_are_small_however_well_they_were_packed(size: int) -> None:
    data = b"5" * size
    assert read(answer(gzip.compress(data), content_encoding="gzip")) == data


def test_no_more_is_read_than_allowed() -> None:
    data = bytes(range(256)) * 4
    assert read(answer(data), len(data)) == data
    assert failure(answer(data), len(data) - 1) is Kind.TOO_LONG
    packed = answer(gzip.compress(data), content_encoding="gzip")
    assert failure(packed, len(data) - 1) is Kind.TOO_LONG


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, gzip", "gzip, br", "rot13"])
def test_what_was_packed_in_another_way_is_told(encoding: str) -> None:
    assert failure(answer(b"5", content_encoding=encoding)) is Kind.PACKED


@pytest.mark.parametrize("transfer", ["gzip", "gzip, chunked", "chunked, chunked", "chunked ", "identity"])
def test_what_is_sent_in_another_way_is_told(transfer: str) -> None:
    assert failure(answer(b"5", transfer_encoding=transfer)) is Kind.PACKED


@pytest.mark.parametrize("length", ["", "-1", "+1", "1.0", "1, 2", "\u0661", "9" * 19, "9" * 5_000])
def test_a_length_that_is_none_is_told(length: str) -> None:
    assert failure(answer(b"5", content_length=length)) is Kind.BROKEN


def test_nothing_is_a_body_only_where_that_was_said() -> None:
    assert read(answer(b"", content_length="0")) == b""
    assert failure(answer(b"")) is Kind.BROKEN
