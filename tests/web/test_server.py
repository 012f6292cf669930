"""The server itself: a process of its own that many ask at once, and that ends when it is told to."""

import os
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

from numcheck.errors.web import ServingError
from numcheck.network.listen import listen

ROOT = Path(__file__).resolve().parents[2]
BOUNDARY = "numcheck-test"
SECRET = "Quokkaville"


class Served(NamedTuple):
    """A server: its process, and where it is."""

    process: "subprocess.Popen[str]"
    address: str

    def get(self, path: str) -> tuple[int, str]:
        with urllib.request.urlopen(f"{self.address}{path}", timeout=120) as answer:
            return answer.status, answer.read().decode()

    def check(self, text: str) -> tuple[int, str]:
        part = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="text"\r\n\r\n{text}\r\n--{BOUNDARY}--\r\n'
        kind = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Origin": self.address.rstrip("/")}
        request = urllib.request.Request(f"{self.address}check", part.encode(), kind)
        with urllib.request.urlopen(request, timeout=120) as answer:
            return answer.status, answer.read().decode()


@contextmanager
def serving(*options: str) -> Iterator[Served]:
    process = subprocess.Popen(
        [sys.executable, "-m", "numcheck", "serve", "--port", "0", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        process_group=0,
        # What starts the tests in the background may have told its children to ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    try:
        assert process.stdout is not None
        found = re.search(r"http://\S+/", process.stdout.readline())
        assert found is not None
        yield Served(process, found[0])
    finally:
        process.kill()
        process.communicate()


def test_fifty_at_once_all_get_their_own_answer_and_nothing_is_logged() -> None:
    """Ctrl-C then ends it, as a terminal sends it: to the server and to those that work for it."""
    with serving() as served:

        def one(number: int) -> tuple[int, str]:
            if number % 5 == 0:
                return served.get(f"figures?q={1000 + number}")
            return served.check(f"{SECRET} has {3000 + number} wombats, its mayor said.")

        with ThreadPoolExecutor(50) as threads:
            answers = list(threads.map(one, range(50)))
        for number, (status, page) in enumerate(answers):
            assert status == 200
            own = f'value="{1000 + number}"' if number % 5 == 0 else f"{3000 + number} wombats"
            assert own in page
        os.killpg(served.process.pid, signal.SIGINT)
        out, err = served.process.communicate(timeout=60)
    assert served.process.returncode == 0
    assert out.strip() == "Ended."
    assert err == ""


def test_a_port_in_use_is_told_with_what_to_do() -> None:
    with listen("127.0.0.1", 0) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ServingError, match=f"Port {port} of 127.0.0.1 is in use") as raised:
            listen("127.0.0.1", port)
    assert "--port" in raised.value.hint


@pytest.mark.parametrize("host", ["203.0.113.7", "999.1.1.1", "no host"])
def test_an_address_of_another_machine_is_told(host: str) -> None:
    with pytest.raises(ServingError, match="Nothing can be served at"):
        listen(host, 0)
