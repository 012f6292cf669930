"""Files are read up to a size, and nothing is waited for."""

import errno
import os
from pathlib import Path

import pytest

from numcheck import bounded


def test_a_file_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "a"
    data = os.urandom(3_000_000)
    path.write_bytes(data)
    assert bounded.contents(path, len(data)) == data
    with pytest.raises(OSError, match="more than 2,999,999 bytes"):
        bounded.contents(path, len(data) - 1)


def test_a_text_is_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("né\r\n", encoding="utf-8", newline="")
    assert bounded.text(path, 10) == "né\r\n"
    path.write_bytes(b"\xff")
    with pytest.raises(UnicodeDecodeError):
        bounded.text(path, 10)


def test_what_has_no_size_is_read_up_to_the_bound() -> None:
    """Files of the kernel are empty by their size."""
    path = Path("/proc/self/status")
    if not path.exists():
        pytest.skip("the file is Linux's")
    assert b"Pid:" in bounded.contents(path, 100_000)
    with pytest.raises(OSError, match="more than 10 bytes"):
        bounded.contents(path, 10)


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "nothing", "no name", "long name"])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    path = {"device": Path("/dev/zero"), "no name": Path("a\0b"), "long name": tmp_path / ("a" * 300)}.get(kind, path)
    with pytest.raises(OSError, match=r".+") as caught:
        bounded.contents(path, 10)
    assert caught.value.errno != errno.EINTR
    assert bounded.reason(caught.value)
