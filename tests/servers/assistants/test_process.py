"""`numcheck mcp`: the server in a process of its own, over standard input and output."""

import json
import signal
import subprocess
import sys
from errno import ENOSPC
from pathlib import Path

import pytest
from mcp.client.stdio import StdioServerParameters

import numcheck
from numcheck.errors import OutputError
from numcheck.servers.assistants import server
from tests.servers.assistants.asked import ask_process

TEXT = "CBP recorded 3.1 million encounters at the southwest border in fiscal 2022."
FIRST = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}},
}


def served(code: str, stdin: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", f"{code}\nfrom numcheck.cli.main import run; run(['mcp'])"]
    return subprocess.run(command, input=stdin, capture_output=True, text=True, check=False)


def test_a_client_starts_it_and_asks_it_and_nothing_goes_online(root: Path) -> None:
    code = "import tools.refuse_network; from numcheck.cli.main import run; run(['mcp'])"
    answer = ask_process(
        StdioServerParameters(command=sys.executable, args=["-c", code], cwd=root), "check_text", text=TEXT
    )
    assert answer.found == numcheck.check(TEXT).to_dict()


def test_it_ends_with_its_standard_input_and_prints_nothing_but_the_protocol() -> None:
    ended = served("", f"no message\n{json.dumps(FIRST)}\n")
    assert ended.returncode == 0
    answers = [json.loads(line) for line in ended.stdout.splitlines()]
    (told,) = [answer["result"] for answer in answers if answer.get("id") == 1]
    assert told["serverInfo"] == {"name": "numcheck", "title": "numcheck", "version": numcheck.__version__}
    assert "check_text" in told["instructions"]
    assert "unverifiable" in told["instructions"]


def test_an_interrupt_ends_it_at_once_though_it_waits_for_its_client() -> None:
    command = [sys.executable, "-m", "numcheck", "mcp"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{json.dumps(FIRST)}\n")
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["id"] == 1
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == -signal.SIGINT


def test_without_the_sdk_it_says_what_to_install() -> None:
    ended = served("import sys; sys.modules['mcp'] = None", "")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        "numcheck: E332: A server for assistants needs the MCP SDK.\n  pip install 'numcheck[mcp]'\n"
    )


def test_without_a_client_it_says_so() -> None:
    ended = served("import sys; sys.stdin = None", "")
    assert ended.returncode == 2
    assert ended.stderr.startswith("numcheck: E100: Standard input or output is closed.\n")


def test_a_full_disk_is_told_as_an_error_of_the_output(monkeypatch: pytest.MonkeyPatch) -> None:
    async def full() -> None:
        raise ExceptionGroup("writing", [ExceptionGroup("one", [OSError(ENOSPC, "No space left on device")])])

    monkeypatch.setattr(server, "_serve", full)
    with pytest.raises(OutputError, match="Standard output cannot be written to"):
        server.serve()


def test_a_client_that_is_gone_is_no_error() -> None:
    code = "import os; reading, writing = os.pipe(); os.dup2(writing, 1); os.close(reading); os.close(writing)"
    ended = served(code, f"{json.dumps(FIRST)}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
