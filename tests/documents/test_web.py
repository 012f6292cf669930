"""Articles on web pages: what is asked, what is refused, how long it may take. A server of the test's own answers."""

import gzip
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from numcheck.documents import web
from numcheck.documents.document import Form
from numcheck.documents.read import open_document
from numcheck.documents.urls import is_address, is_file, shown
from numcheck.errors import AddressError, DocumentError, NotProseError, PageError, TooLargeError
from numcheck.network import addresses
from numcheck.network.patience import Patience

Answer = Callable[[BaseHTTPRequestHandler], object]


class Site(ThreadingHTTPServer):
    """Answers each path as it was told to, and remembers what was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        site = self.server
        assert isinstance(site, Site)
        site.asked.append((self.path, dict(self.headers)))
        site.answers[self.path](self)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def site() -> Iterator[Site]:
    server = Site()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def sends(body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> Answer:
    def answer(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def leads(to: str) -> Answer:
    return sends(b"", status=302, Location=to)


def fetch(address: str, patience: Patience | None = None) -> web.Page:
    return web.fetch(address, allow_private=True, patience=patience)


@pytest.mark.parametrize(
    ("path", "kind", "form"),
    [
        ("/story", "text/html", Form.HTML),
        ("/story.html", "application/xhtml+xml", Form.HTML),
        ("/story", "text/plain; charset=utf-8", Form.TEXT),
        ("/story.md", "text/plain", Form.MARKDOWN),
        ("/story.md?raw=1", "application/octet-stream", Form.MARKDOWN),
        ("/story", "text/markdown", Form.MARKDOWN),
        ("/story.docx", "application/octet-stream", Form.DOCX),
        ("/story.txt", "text/html", Form.HTML),
    ],
)
def test_the_form_is_the_one_that_the_site_says(site: Site, path: str, kind: str, form: Form) -> None:
    site.answers[path] = sends(b"5", kind)
    assert fetch(site.address + path).form is form


@pytest.mark.parametrize("kind", ["application/pdf", "image/png", "application/json", "application/octet-stream"])
def test_what_is_no_article_is_refused(site: Site, kind: str) -> None:
    site.answers["/x"] = sends(b"5", kind)
    with pytest.raises(NotProseError, match=kind):
        fetch(f"{site.address}/x")


def test_a_page_becomes_a_document_with_its_date_and_encoding(site: Site) -> None:
    head = '<meta property="article:published_time" content="2022-11-14">'
    body = f"<html><head>{head}</head><body><p>It’s 5 million.</p></body></html>".encode("windows-1252")
    site.answers["/x"] = sends(body, "text/html; charset=iso-8859-1")
    document = open_document(f"{site.address}/x", allow_private=True)
    assert (document.text, document.source) == ("It’s 5 million.", f"{site.address}/x")
    assert (document.encoding, document.published_from) == ("windows-1252", "metadata")
    assert open_document(f"{site.address}/x", allow_private=True, form=Form.TEXT).text.startswith("<html>")


def test_name_and_password_are_sent_and_never_shown(site: Site) -> None:
    site.answers["/x"] = sends(b"It is 5.", "text/plain")
    address = site.address.replace("//", "//ann:secret@") + "/x"
    document = open_document(address, allow_private=True)
    assert document.source == f"{site.address}/x"
    assert "Authorization" in site.asked[0][1]
    with pytest.raises(DocumentError) as caught:
        open_document(address)
    assert "secret" not in str(caught.value)


def test_the_environment_has_no_say(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    site.answers["/x"] = sends(b"5", "text/plain")
    assert fetch(f"{site.address}/x").data == b"5"


@pytest.mark.parametrize("address", ["ftp://x.example/", "file:///etc/passwd", "gopher://x/", "javascript://x"])
def test_only_http_and_https(address: str) -> None:
    with pytest.raises(AddressError, match="no address of a web page"):
        open_document(address)


@pytest.mark.parametrize("address", ["http://", "https:///x", "http://[::1", "http://x.example:port/", "http://x y/"])
def test_what_is_no_address_is_told(address: str) -> None:
    with pytest.raises((AddressError, PageError)) as caught:
        open_document(address)
    assert caught.value.hint


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "127.1", "0x7f.1", "2130706433", "[::ffff:127.0.0.1]"]
)
def test_this_machine_is_not_asked(site: Site, host: str) -> None:
    with pytest.raises((AddressError, PageError)):
        web.fetch(f"http://{host}:{site.server_address[1]}/x")
    assert not site.asked


def test_a_host_with_one_private_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, 80)) for ip in ("8.8.8.8", "10.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(AddressError, match=r"paper\.example is at 10\.0\.0\.1"):
        web.fetch("http://paper.example/x")


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_host_is_looked_up_once_and_asked_there_alone(
    site: Site, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that means another address the second time is not asked a second time."""
    port = site.server_address[1]
    answers = iter(["127.0.0.1", "8.8.8.8"])
    resolved: list[str] = []

    def lookup(*_: object, **__: object) -> list[object]:
        resolved.append(next(answers))
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (resolved[-1], port))]

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(AddressError, match=r"paper\.example is at 127\.0\.0\.1"):
        web.fetch(f"{scheme}://paper.example:{port}/x")
    assert resolved == ["127.0.0.1"]
    assert not site.asked


def test_a_page_that_leads_to_a_private_address_is_refused(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first host is let through, so that only the second look can stop it."""
    site.answers["/x"] = leads("http://169.254.169.254/latest/meta-data")
    monkeypatch.setattr(addresses, "is_public", lambda address: address == "127.0.0.1")
    with pytest.raises(AddressError, match=r"169\.254\.169\.254"):
        web.fetch(f"{site.address}/x")
    site.answers["/y"] = leads("file:///etc/passwd")
    with pytest.raises(AddressError, match="no address of a web page"):
        web.fetch(f"{site.address}/y")


def test_five_redirections_are_followed_and_no_sixth(site: Site) -> None:
    for number in range(6):
        site.answers[f"/{number}"] = leads(f"/{number + 1}")
    site.answers["/6"] = sends(b"5", "text/plain")
    assert fetch(f"{site.address}/1").address == f"{site.address}/6"
    with pytest.raises(PageError, match="more than 5 times"):
        fetch(f"{site.address}/0")


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 204])
def test_an_answer_that_is_no_page_is_told(site: Site, status: int) -> None:
    site.answers["/x"] = sends(b"", status=status)
    with pytest.raises(PageError, match=f"the site answers {status}"):
        fetch(f"{site.address}/x")


@pytest.mark.parametrize("packed", [False, True])
def test_a_page_that_is_too_large_is_given_up(site: Site, packed: bool) -> None:
    body = b" " * (web.LARGEST + 1)
    site.answers["/x"] = sends(gzip.compress(body), Content_Encoding="gzip") if packed else sends(body)
    with pytest.raises(TooLargeError, match="longer than 10,000,000 bytes"):
        fetch(f"{site.address}/x")


class Trickle:
    """Sends one byte after the other, until whoever asked has gone."""

    def __init__(self, head: Answer) -> None:
        self.head = head
        self.left = threading.Event()

    def __call__(self, handler: BaseHTTPRequestHandler) -> None:
        self.head(handler)
        with suppress(OSError):
            while True:
                handler.wfile.write(b"a")
                time.sleep(0.05)
        self.left.set()


def test_a_page_that_trickles_is_given_up(site: Site) -> None:
    site.answers["/x"] = trickle = Trickle(sends(b""))
    with pytest.raises(PageError, match=r"given up after 0\.5 seconds"):
        fetch(f"{site.address}/x", patience=Patience(whole=0.5))
    assert trickle.left.wait(60)


@pytest.mark.parametrize("public", [True, False])
def test_a_site_that_trickles_before_the_page_is_given_up(
    site: Site, public: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.answers["/x"] = trickle = Trickle(lambda handler: handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: "))
    monkeypatch.setattr(addresses, "is_public", lambda _: True)
    with pytest.raises(PageError, match=r"given up after 0\.5 seconds"):
        web.fetch(f"{site.address}/x", allow_private=not public, patience=Patience(whole=0.5))
    assert trickle.left.wait(60)


def test_a_site_that_says_nothing_is_given_up(site: Site) -> None:
    gone = threading.Event()
    site.answers["/x"] = lambda _: gone.wait()
    try:
        with pytest.raises(PageError, match="no answer in time"):
            fetch(f"{site.address}/x", patience=Patience(read=0.2))
    finally:
        gone.set()


def test_a_connection_that_breaks_off_is_told(site: Site) -> None:
    site.answers["/x"] = sends(b"half", Content_Length="100")
    with pytest.raises(PageError, match=r"broke off|cannot be reached"):
        fetch(f"{site.address}/x")


def test_a_host_that_is_not_there() -> None:
    with pytest.raises(PageError, match=r"no host 'no-such-host\.invalid'"):
        web.fetch("http://no-such-host.invalid/")


@pytest.mark.parametrize(
    ("name", "as_shown"),
    [
        ("https://ann:secret@paper.example:8000/x?y#z", "https://paper.example:8000/x?y#z"),
        ("https://ann@paper.example/", "https://paper.example/"),
        ("https://a:b@[bad/x", "https://…"),
        ("a@b.txt", "a@b.txt"),
    ],
)
def test_names_as_they_are_shown(name: str, as_shown: str) -> None:
    assert shown(name) == as_shown


def test_which_names_are_addresses() -> None:
    assert [name for name in ("http://x", "FTP://x", "c:/x", "a.txt", "x:y", "//x") if is_address(name)] == [
        "http://x",
        "FTP://x",
    ]


def test_what_is_no_file() -> None:
    names = ("a.txt", "/a/b.md", "c:/x", "-", "<stdin>", "<text>", "https://x/a.md", "HTTP://x")
    assert [name for name in names if is_file(name)] == ["a.txt", "/a/b.md", "c:/x"]
