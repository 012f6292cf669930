"""The pages of the rules as files."""

import tempfile
from pathlib import Path

import pytest

from numcheck.findings.pages import codes, page
from numcheck.servers.lsp.rulepages import RulePages


def test_each_rule_has_a_file() -> None:
    pages = RulePages()
    for code in codes():
        address = pages.address(code)
        assert address is not None
        assert Path(address.removeprefix("file://")).read_text(encoding="utf-8") == page(code)


def test_the_files_go_with_the_pages() -> None:
    pages = RulePages()
    file = Path((pages.address("NC101") or "").removeprefix("file://"))
    assert file.is_file()
    del pages
    assert not file.exists()


def test_where_nothing_can_be_written_there_are_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    assert RulePages().address("NC101") is None
