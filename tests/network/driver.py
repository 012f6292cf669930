"""Runs the commands against a hostile server, one after another, in a process whose memory is limited.

For each line of JSON on standard input, which names a case, it writes one that says what became of it. Only the address
of the server counts as one of the public internet, and some names are given addresses; both are done from within the
process, and nothing that a user can say does that.
"""

import io
import json
import os
import resource
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from numcheck.cli.main import run
from numcheck.datasets.download import web as publishers
from numcheck.documents import web as pages
from numcheck.network import addresses
from numcheck.network.patience import Patience
from tests.datasets.download.updates import STATE
from tests.network.site import HOST

# However slow the machine is, an answer that some other bound ends is waited for until that does.
UNTIL: Mapping[str, Patience] = {
    "": Patience(connect=60, read=60, whole=600, tries=2, backoff=0),
    "whole": Patience(connect=60, read=60, whole=0.1, tries=2, backoff=0),
    "read": Patience(connect=60, read=0.1, whole=600, tries=2, backoff=0),
}
# So much more address space, in bytes, than the process has after the first case: threads take a lot, and use little.
MORE_SPACE = 600_000_000


def names() -> dict[str, Iterator[list[str]]]:
    """The addresses of made-up hosts, look-up by look-up."""
    return {
        "public.example": repeat([HOST]),
        "private.example": repeat(["192.168.0.1"]),
        "mixed.example": repeat([HOST, "10.0.0.1"]),
        "changing.example": chain([[HOST]], repeat(["127.0.0.2"])),
    }


def lookup(real: Any, known: Mapping[str, Iterator[list[str]]], host: str, *more: Any, **named: Any) -> Any:
    if host.endswith(".example") and host not in known:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return [
        entry for address in (next(known[host]) if host in known else [host]) for entry in real(address, *more, **named)
    ]


@contextmanager
def arranged(patience: Patience) -> Iterator[None]:
    """Gives the commands their patience, an empty folder, and hosts that mean what they meant at first."""
    real = socket.getaddrinfo
    known = names()
    socket.getaddrinfo = lambda *where, **named: lookup(real, known, *where, **named)
    pages.PATIENCE = publishers.PATIENCE = patience
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NUMCHECK_DATA_DIR"] = folder
        yield
    socket.getaddrinfo = real


def command(part: str, address: str) -> list[str]:
    return ["check", address] if part == "check" else ["data", "update", STATE, "--mirror", address]


def result(arguments: list[str]) -> dict[str, object]:
    """How a command ended. What is no `SystemExit` ends the driver, too, with its traceback."""
    stream = io.BytesIO()
    text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
    code: object = None
    with redirect_stdout(text), redirect_stderr(text):
        try:
            run(arguments)
        except SystemExit as ended:
            code = ended.code
    return {"code": code, "said": stream.getvalue().decode()}


def peak() -> int:
    """The most memory that the process has had, in bytes."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def limit_memory() -> None:
    """Allows little more than what the process has now, where the system says how much that is."""
    statm = Path("/proc/self/statm")
    if statm.exists():
        most = int(statm.read_text(encoding="ascii").split()[0]) * resource.getpagesize() + MORE_SPACE
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main(server: str) -> None:
    connected: set[str] = set()
    sys.addaudithook(lambda event, data: connected.add(str(data[1][0])) if event == "socket.connect" else None)
    addresses.is_public = lambda address: address == HOST
    for number, line in enumerate(sys.stdin):
        case = json.loads(line)
        if number == 1:
            limit_memory()
        connected.clear()
        with arranged(UNTIL[case["until"]]):
            ended = result(command(case["part"], f"{server}/{case['number']}/{case['part']}"))
        told = {**case, **ended, "peak": peak(), "connected": sorted(connected)}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1])
