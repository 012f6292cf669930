"""A real HTTP server on loopback that serves a publisher's pages and files, and misbehaves when told to.

It serves `/HOST/PATH` for `https://HOST/PATH`, as a mirror does.
"""

import socket
import sys
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple
from urllib.parse import urlsplit


class Request(NamedTuple):
    path: str
    headers: Mapping[str, str]


@dataclass
class Site:
    """What is served, what goes wrong with it, and what was asked for.

    Attributes:
        files: Content by address.
        faults: What to do in place of serving an address, request after request; afterwards it is served.
        requests: What was asked for, in order.
        released: Set when the test is over, so that a stalled answer ends.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    faults: dict[str, list["Fault"]] = field(default_factory=lambda: defaultdict(list))
    requests: list[Request] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)
    validators: bool = True

    def asked(self, url: str) -> list[Request]:
        return [request for request in self.requests if request.path == path_of(url)]


Fault = Callable[["Handler", bytes], None]


def path_of(url: str) -> str:
    parts = urlsplit(url)
    return f"/{parts.netloc}{parts.path}"


class Handler(BaseHTTPRequestHandler):
    """Serves a `Site`."""

    protocol_version = "HTTP/1.1"
    site: Site

    def do_GET(self) -> None:
        site = self.site
        site.requests.append(Request(self.path, dict(self.headers)))
        url = next((url for url in site.files if path_of(url) == self.path), None)
        # A client that gives up on us is no failure of the test.
        with suppress(BrokenPipeError, ConnectionResetError):
            if url is None:
                send(self, 404, b"<h1>Page not found</h1>", {"Content-Type": "text/html"})
            elif site.faults[url]:
                site.faults[url].pop(0)(self, site.files[url])
            else:
                serve(self, site.files[url])

    def log_message(self, *_: object) -> None:
        """Stays quiet."""


def etag_of(body: bytes) -> str:
    return f'"{sha256(body).hexdigest()[:16]}"'


def serve(handler: Handler, body: bytes) -> None:
    headers = {"ETag": etag_of(body)} if handler.site.validators else {}
    if handler.site.validators and handler.headers["If-None-Match"] == headers["ETag"]:
        send(handler, 304, b"", headers)
    else:
        send(handler, 200, body, headers)


def send(handler: Handler, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
    handler.send_response(status)
    for name, value in {"Content-Type": "text/csv", "Content-Length": str(len(body)), **(headers or {})}.items():
        handler.send_header(name, value)
    handler.end_headers()
    if status != 304:
        handler.wfile.write(body)


def drop(handler: Handler, body: bytes) -> None:
    """The connection is reset before any answer."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    handler.connection.close()
    handler.close_connection = True


def cut(handler: Handler, body: bytes) -> None:
    """The connection closes halfway through the announced length."""
    send(handler, 200, body[: len(body) // 2], {"Content-Length": str(len(body))})
    handler.close_connection = True


def stall(handler: Handler, body: bytes) -> None:
    """Half of the file comes, then nothing."""
    send(handler, 200, body[: len(body) // 2], {"Content-Length": str(len(body))})
    handler.wfile.flush()
    handler.site.released.wait(20)
    handler.close_connection = True


def silence(handler: Handler, body: bytes) -> None:
    """The request is taken, and nothing comes."""
    handler.site.released.wait(20)
    handler.close_connection = True


def trickle(handler: Handler, body: bytes) -> None:
    """The file comes a byte at a time, never long enough apart to count as a stall."""
    send(handler, 200, b"", {"Content-Length": str(len(body))})
    for at in range(len(body)):
        handler.wfile.write(body[at : at + 1])
        handler.wfile.flush()
        if handler.site.released.wait(0.05):
            break
    handler.close_connection = True


def shorter(handler: Handler, body: bytes) -> None:
    """A whole answer, by its own account, of half of the file."""
    send(handler, 200, body[: len(body) // 2])


def longer(handler: Handler, body: bytes) -> None:
    """More than the page says, and no length announced."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/csv")
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(body * 3)
    handler.close_connection = True


def broken_chunks(handler: Handler, body: bytes) -> None:
    """A chunked answer that ends in the middle of a chunk."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/csv")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(f"{len(body):x}\r\n".encode() + body[: len(body) // 2])
    handler.close_connection = True


def chunks(handler: Handler, body: bytes) -> None:
    """A sound chunked answer, without a length."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/csv")
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    for piece in (body[:100], body[100:]):
        handler.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
    handler.wfile.write(b"0\r\n\r\n")


def web_page(handler: Handler, body: bytes) -> None:
    """A notice in place of the file, with status 200."""
    send(handler, 200, b"<!DOCTYPE html><html><body>Down for maintenance</body></html>", {"Content-Type": "text/html"})


def web_page_as_csv(handler: Handler, body: bytes) -> None:
    """The same, and it calls itself a CSV file."""
    send(handler, 200, b"\xef\xbb\xbf\n <html><body>Are you a robot?</body></html>".ljust(len(body)))


def answers(status: int, **headers: str) -> Fault:
    """A status, with headers (`Retry_After` for `Retry-After`)."""

    def fault(handler: Handler, body: bytes) -> None:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        send(handler, status, b"<html>no</html>", {"Content-Type": "text/html", **named})

    return fault


def becoming(new: bytes) -> Fault:
    """Halfway through, the file is replaced by another: the second half is the new one's, of the length announced."""

    def fault(handler: Handler, body: bytes) -> None:
        url = next(url for url, content in handler.site.files.items() if content == body)
        half = len(body) // 2
        mixed = (body[:half] + new[half:]).ljust(len(body))[: len(body)]
        handler.site.files[url] = new
        send(handler, 200, mixed, {"ETag": etag_of(body)})

    return fault


def replaced(content: bytes) -> Fault:
    """Another content under the address, whole and sound by the server's account."""
    return lambda handler, body: send(handler, 200, content)


class Server(ThreadingHTTPServer):
    """Says nothing of connections that are broken: breaking them is what it is for."""

    daemon_threads = True

    def handle_error(self, *which: Any) -> None:
        if not isinstance(sys.exception(), OSError | ValueError):
            super().handle_error(*which)


@contextmanager
def running(site: Site) -> Iterator[str]:
    """The server's address while it runs."""
    handler = type("SiteHandler", (Handler,), {"site": site})
    server = Server(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        site.released.set()
        server.shutdown()
        server.server_close()
        thread.join()
