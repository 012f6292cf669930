"""A server that sends what it is told to, byte by byte, whether that is HTTP or not.

`/NUMBER/PART/...` is asked for the answer of a case; PART says to what the answer is given (see `PARTS`), and whatever
else an update asks for on its way there is sound.
"""

import select
import socket
import struct
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from tests.network.answers import (
    ARTICLE,
    GZIP,
    HTML,
    PAUSE,
    RESET,
    Answer,
    Sent,
    bomb,
    head,
    leads,
    listing,
    whole,
)

PARTS = ("check", "listing", "file")
"""To what an answer may be given: a page that is checked, a listing page, a file that is listed."""

HOST = "127.0.0.1"
_MOMENT = 0.02
_FIXED = {
    "/page": whole(ARTICLE, HTML),
    "/around": leads("{site}/about"),
    "/about": leads("{site}/around"),
    "/bomb": bomb(head("200 OK", HTML, GZIP)),
}
_NOTHING = whole(b"", status="404 Not Found")


def answer_to(path: str, answers: Sequence[Answer]) -> Answer:
    """What is sent to who asks for a path."""
    _, number, part, *_ = [*path.split("/"), "", ""]
    if path in _FIXED or not number.isdigit():
        return _FIXED.get(path, _NOTHING)
    if part == "file" and not path.endswith(".csv"):
        return listing()
    return answers[int(number)] if part != "listing" or not path.endswith(".csv") else _NOTHING


@contextmanager
def running(answers: Sequence[Answer]) -> Iterator[str]:
    """The server's address while it runs."""
    with socket.create_server((HOST, 0), backlog=50) as server:
        port = server.getsockname()[1]
        threading.Thread(target=_serve, args=(server, port, answers), daemon=True).start()
        yield f"http://{HOST}:{port}"
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)


def _serve(server: socket.socket, port: int, answers: Sequence[Answer]) -> None:
    with suppress(OSError):
        while True:
            connected, _ = server.accept()
            threading.Thread(target=_answer, args=(connected, port, answers), daemon=True).start()


def _answer(connected: socket.socket, port: int, answers: Sequence[Answer]) -> None:
    # A client that gives up on us is no failure of the test.
    with connected, suppress(OSError):
        path = _asked(connected)
        answer = answer_to(path, answers)
        last: Sent = b""
        for last in answer() if callable(answer) else answer:
            if isinstance(last, bytes):
                connected.sendall(_placed(last, path, port))
            elif last is PAUSE and _gone(connected, _MOMENT):
                return
        if last is PAUSE:
            _gone(connected, None)
        if last is RESET:
            connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _asked(connected: socket.socket) -> str:
    """The path that is asked for."""
    request = b""
    while b"\r\n\r\n" not in request:
        received = connected.recv(65_536)
        if not received:
            raise OSError("nothing is asked")
        request += received
    return request.split(b" ", 2)[1].decode("latin-1")


def _placed(piece: bytes, path: str, port: int) -> bytes:
    """A piece with what stands in its headers for the server itself, and for what is asked for."""
    if not piece.startswith(b"HTTP/"):
        return piece
    kind = "text/csv" if path.endswith(".csv") else "text/html; charset=utf-8"
    site = f"http://{HOST}:{port}"
    for name, value in {"site": site, "port": str(port), "type": kind}.items():
        piece = piece.replace(f"{{{name}}}".encode(), value.encode())
    return piece


def _gone(connected: socket.socket, seconds: float | None) -> bool:
    """Whether the client hangs up within so many seconds."""
    return bool(select.select([connected], [], [], seconds)[0])
