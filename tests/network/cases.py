"""Answers that no site should give, and what becomes of each.

Each is given to `numcheck check`, and to `numcheck data update` as the listing page and as a file that is listed.
"""

import gzip
import zlib
from typing import Literal, NamedTuple

from tests.network.answers import (
    ARTICLE,
    BLOCK,
    DIGITS,
    GZIP,
    HTML,
    PAUSE,
    RESET,
    Answer,
    bomb,
    chunked,
    dripping,
    endless,
    head,
    leads,
    listing,
    page,
    whole,
)

READ = "read"
"""What becomes of an answer that is a page: it is checked, and the exit code is 0."""


class Outcome(NamedTuple):
    """What becomes of an answer: the code of the error, or `READ`; "" where it is not given."""

    check: str
    listing: str
    file: str


class Case(NamedTuple):
    """An answer, what becomes of it, and which bound ends it where no other does.

    Attributes:
        until: `whole`: it ends when the time for a whole answer is up; `read`: when nothing came for too long.
    """

    name: str
    answer: Answer
    outcome: Outcome
    until: Literal["", "whole", "read"] = ""


DEAD = Outcome("E114", "E321", "E321")
HALF = Outcome("E114", "E325", "E325")
LONG = Outcome("E110", "E325", "E325")
PACKED = Outcome("E114", "E324", "E324")
STATUS = Outcome("E114", "E323", "E323")
REFUSED = Outcome("E114", "E322", "E322")
ASTRAY = Outcome("E113", "E323", "E323")
# A page is no listing of files, and a file of the right size without figures.
PAGE = Outcome(READ, "E326", "E310")
NO_PROSE = PAGE._replace(check="E111")
# What is led on comes to a page, which is no file.
LED_ON = PAGE._replace(file="E324")
# What it is to an update depends on when the silence begins.
CHECKED = Outcome("E114", "", "")
# A page of another site is read, a file of another site is not.
ELSEWHERE = Outcome(READ, "E323", "E323")

DOCX = "Content-Type: application/vnd.openxmlformats-officedocument.wordprocessingml.document"

FRAMES = (
    Case("headers without end", endless(b"HTTP/1.1 200 OK\r\n", block=b"X-Header: value\r\n"), DEAD),
    Case("a header without end", endless(b"HTTP/1.1 200 OK\r\nX-Header: "), DEAD),
    Case("a status line without end", endless(b"HTTP/1.1 200 "), DEAD),
    Case("a status of thousands of digits", [head(f"{DIGITS} OK", HTML), ARTICLE], DEAD),
    Case("a status that is a word", [head("fine OK", HTML), ARTICLE], DEAD),
    Case("go on, without end", endless(block=b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000), DEAD, "whole"),
    Case("blank lines without end", endless(block=b"\r\n" * 1_000), DEAD),
    Case("HTTP/0.9", [ARTICLE], DEAD),
    Case("another protocol", [b"SSH-2.0-OpenSSH_9.2\r\n"], DEAD),
    Case("nothing", [], DEAD),
    Case("a reset", [RESET], DEAD),
    Case("a reset within the page", [head("200 OK", HTML, "Content-Length: 9000"), ARTICLE, PAUSE, RESET], HALF),
    Case("silence", [PAUSE], DEAD, "read"),
    Case("silence after the headers", [head("200 OK", HTML, "Content-Length: 9000"), PAUSE], CHECKED, "read"),
    Case("headers cut off", [b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nX-He"], HALF),
    Case("a header that is none", [head("200 OK", HTML, "no header", "X: y"), ARTICLE], PAGE),
    Case("headers that drip", dripping(b"HTTP/1.1 200 OK\r\nX-Header: "), DEAD, "whole"),
    Case("a page that drips", dripping(head("200 OK", HTML)), DEAD, "whole"),
    Case("another protocol is proposed", [head("101 Switching Protocols", "Upgrade: websocket")], STATUS),
    Case("hints", [head("103 Early Hints", "Link: </x>; rel=preload")], STATUS),
)

LENGTHS = (
    Case("a page without end", endless(head("200 OK", HTML)), LONG),
    Case("a page of a terabyte", endless(head("200 OK", HTML, "Content-Length: 1000000000000")), LONG),
    Case("cut off before its length", [head("200 OK", HTML, "Content-Length: 9000"), ARTICLE], HALF),
    Case("longer than its length", [head("200 OK", HTML, f"Content-Length: {len(ARTICLE)}"), ARTICLE + BLOCK], PAGE),
    Case("a length of thousands of digits", page(ARTICLE, f"Content-Length: {DIGITS}"), HALF),
    Case("a negative length", page(ARTICLE, "Content-Length: -5"), HALF),
    Case("a length in words", page(ARTICLE, "Content-Length: long"), HALF),
    Case("two lengths", page(ARTICLE, "Content-Length: 5", "Content-Length: 50"), DEAD),
    Case("an empty page", whole(b"", HTML), PAGE._replace(file="E325")),
    Case("an empty page of no length", page(b""), HALF),
    Case("a chunk cut off", chunked(b"ff\r\n<p>5"), HALF),
    Case("chunks without an end", chunked(b"3\r\n<p>\r\n"), HALF),
    Case("a chunk of no length", chunked(b"zz\r\n<p>"), HALF),
    Case("a chunk of negative length", chunked(b"-5\r\n" + ARTICLE), HALF),
    Case("a chunk's length without end", endless(*chunked(), block=b"0" * 65_536), HALF),
    Case("chunks without number", endless(*chunked(), block=b"8000\r\n" + b"a" * 0x8000 + b"\r\n"), LONG),
    Case("trailers without end", endless(*chunked(b"3\r\n<p>\r\n0\r\n"), block=b"X: y\r\n" * 1_000), DEAD, "whole"),
    Case("chunks of what is packed", page(gzip.compress(ARTICLE), "Transfer-Encoding: gzip, chunked"), PACKED),
    Case(
        "chunks and a length",
        [*chunked(), f"{len(ARTICLE):x}\r\n".encode() + ARTICLE + b"\r\n0\r\n\r\n"],
        PAGE,
    ),
)

PACKS = (
    Case("packed as asked", whole(gzip.compress(ARTICLE), HTML, GZIP), PAGE),
    Case("packed with zlib", whole(zlib.compress(ARTICLE), HTML, "Content-Encoding: deflate"), PAGE),
    Case("a bomb", bomb(head("200 OK", HTML, GZIP)), LONG),
    Case("a bomb of zlib's", bomb(head("200 OK", HTML, "Content-Encoding: deflate"), kind="zlib"), LONG),
    Case("a bomb in a bomb", bomb(head("200 OK", HTML, "Content-Encoding: gzip, gzip")), PACKED),
    Case("packed, without end", endless(*page(gzip.compress(b"")[:10], GZIP), block=b"\0\0\0\xff\xff" * 9_999), LONG),
    Case("packed, cut off", whole(gzip.compress(ARTICLE)[:-12], HTML, GZIP), HALF),
    Case("packed, and more", whole(gzip.compress(ARTICLE) + BLOCK, HTML, GZIP), HALF),
    Case("said to be packed", whole(ARTICLE, HTML, GZIP), HALF),
    Case("brotli", whole(b"\x8b\x02\x805 is five\x03", HTML, "Content-Encoding: br"), PACKED),
    Case("zstandard", whole(b"\x28\xb5\x2f\xfd5 is five", HTML, "Content-Encoding: zstd"), PACKED),
    Case("packed in no known way", whole(ARTICLE, HTML, "Content-Encoding: \x1b[2J"), PACKED),
    Case("a bomb beside an error", bomb(head("404 Not Found", HTML, GZIP)), STATUS),
    Case("an error without end", endless(head("503 Service Unavailable", HTML)), STATUS),
)

STATUSES = (
    *(
        Case(f"status {status}", [head(str(status), HTML), ARTICLE], outcome)
        for outcome, statuses in (
            (STATUS, (201, 204, 206, 300, 302, 304, 400, 404, 410, 418, 500, 503, 599)),
            (REFUSED, (401, 403, 407, 429, 451)),
        )
        for status in statuses
    ),
    Case("a status with escapes", [head("404 \x1b]0;title\x07\x9b2J", HTML), ARTICLE], STATUS),
    Case("a pause of thousands of digits", [head("429 No", f"Retry-After: {DIGITS[:900]}")], REFUSED),
    Case("a pause that is none", [head("503 No", "Retry-After: Fri, 99 Foo 99999999999 99:99:99 GMT")], STATUS),
)

LED = (
    Case("a redirection without end", endless(head("302 Found", "Location: {site}/page")), LED_ON),
    Case("a redirection that drips", dripping(head("302 Found", "Location: {site}/page")), LED_ON),
    Case("a redirection cut off", [head("302 Found", "Location: {site}/page", "Content-Length: 9000"), b"5"], LED_ON),
    Case("a bomb in a redirection", bomb(head("302 Found", "Location: {site}/page", GZIP)), LED_ON),
    Case("a bomb after a redirection", leads("{site}/bomb"), LONG._replace(file="E324")),
)

REDIRECTIONS = (
    Case("a permanent redirection", leads("/page", "308 Permanent Redirect"), PAGE),
    Case("in a circle", leads(""), DEAD),
    Case("around", leads("{site}/around"), DEAD),
    Case("to a file", leads("file:///etc/passwd"), ASTRAY),
    Case("to FTP", leads("ftp://127.0.0.1:{port}/x"), ASTRAY),
    Case("to a script", leads("javascript:alert(1)"), ASTRAY),
    Case("to data", leads("data:text/html,5"), ASTRAY),
    Case("to another port of this machine", leads("http://127.0.0.2:{port}/page"), ASTRAY),
    Case("to this machine, IPv6", leads("http://[::1]:{port}/page"), ASTRAY),
    Case("to this machine in disguise", leads("http://[::ffff:127.0.0.2]:{port}/page"), ASTRAY),
    Case("to this machine as a number", leads("http://2130706434:{port}/page"), ASTRAY),
    Case("to a private network", leads("http://10.0.0.1/"), ASTRAY),
    Case("to a cloud's own address", leads("http://169.254.169.254/latest/meta-data/"), ASTRAY),
    Case("to a name of a private network", leads("http://private.example/"), ASTRAY),
    Case("to a name of two networks", leads("http://mixed.example/"), ASTRAY),
    Case("to a name that changes its meaning", leads("http://changing.example:{port}/page"), ELSEWHERE),
    Case("to another site", leads("http://public.example:{port}/page"), ELSEWHERE),
    Case("to half an address", leads("http://[::1"), ASTRAY),
    Case("to no text", leads("\xff"), DEAD),
    Case("to a host of no text", leads("http://\xff\xfe/"), STATUS),
    Case("to no host", leads("http:///x"), STATUS),
    Case("to no port", leads("http://127.0.0.1:99999/"), ASTRAY),
    Case("to a host with blanks", leads("http://a b/"), STATUS),
    Case("to a host too long", leads(f"http://{'a' * 300}.example/"), STATUS),
    Case("to an address too long", leads("/" + "a" * 60_000), STATUS),
    Case("with a name that cannot be sent", leads("http://%E6%97%A5:x@127.0.0.1:{port}/page"), ASTRAY),
    Case("to a name in another script", leads("http://\u00e9\u00e9.example/".encode().decode("latin-1")), STATUS),
)

CONTENTS = (
    Case("zero bytes", whole(b"<p>5\0\0</p>", HTML), NO_PROSE),
    Case("all bytes", whole(bytes(range(256)) * 50, HTML), NO_PROSE),
    Case("a picture", whole(b"\x89PNG\r\n\x1a\n" + bytes(200), "Content-Type: image/png"), NO_PROSE),
    Case("a picture called a page", whole(b"\x89PNG\r\n\x1a\n" + bytes(200), HTML), NO_PROSE),
    Case("an archive called a page", whole(b"PK\x03\x04" + bytes(200), HTML), NO_PROSE),
    Case("of no type", whole(ARTICLE), NO_PROSE),
    Case("of a type with escapes", whole(ARTICLE, "Content-Type: text/\x1b[2Jhtml"), NO_PROSE),
    Case("of a long type", whole(ARTICLE, f"Content-Type: {'x' * 60_000}"), NO_PROSE),
    Case("in no known encoding", whole(ARTICLE, "Content-Type: text/html; charset=klingon"), PAGE),
    Case("in an encoding that is none", whole(ARTICLE, f"Content-Type: text/html; charset={'x' * 60_000}"), NO_PROSE),
    Case("in an encoding that packs", whole(ARTICLE + b"\xff", "Content-Type: text/html; charset=zlib_codec"), PAGE),
    Case("in half of UTF-16", whole(b"\xff\xfe<\0p", HTML), NO_PROSE),
    Case("called a Word document", whole(ARTICLE, DOCX), PAGE._replace(check="E112")),
)

# The page is read, and the file that it lists is not there.
LISTED = Outcome("", "E323", "")
LISTINGS = (
    Case("a size of thousands of digits", listing(DIGITS), LISTED),
    Case("comments without end", listing(after="<!--" * 300_000), LISTED),
    Case("links without end", listing(after="<a href=x.csv " * 100_000), LISTED),
    Case("a character of thousands of digits", listing(before=f"<a href='&#{DIGITS};.csv'>&#{DIGITS};</a>"), LISTED),
    Case("a link to half an address", listing(before="<a href='http://[::1/x.csv'>x</a>"), LISTED),
    Case("no listing", whole(b"<!--" * 300_000, HTML), Outcome("", "E326", "")),
)

CASES = (
    *(*FRAMES, *LENGTHS, *PACKS, *LED, *LISTINGS),
    # As files they take no other way than as listing pages.
    *(case._replace(outcome=case.outcome._replace(file="")) for case in (*STATUSES, *REDIRECTIONS, *CONTENTS)),
)
