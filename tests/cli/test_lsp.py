"""`numcheck lsp` as a command; what it does for an editor is in tests/servers/lsp."""

import sys

import pytest

from tests.cli.conftest import Run


def test_without_the_extra_it_says_what_to_install(numcheck: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygls", None)
    monkeypatch.delitem(sys.modules, "pygls.lsp.server", raising=False)
    result = numcheck("lsp")
    assert (result.code, result.out) == (2, "")
    assert "E332" in result.err
    assert "pip install 'numcheck[lsp]'" in result.err


def test_its_help_says_what_it_is_for(numcheck: Run) -> None:
    result = numcheck("lsp", "--help")
    assert result.code == 0
    assert "docs/editors.md" in result.out


def test_what_is_no_message_is_told_without_a_traceback(numcheck_process: Run) -> None:
    result = numcheck_process("lsp", stdin=b"Content-Length: 3\r\n\r\n{x}")
    assert result.code == 0
    assert "window/showMessage" in result.out
    assert result.err == ""
