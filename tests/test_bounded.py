"""Files are read up to a size, numbers up to 64 bits, and nothing is waited for."""

import errno
import os
import tomllib
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


@pytest.mark.parametrize(
    "value", ["9" * 4400, "-" + "9" * 4400, f"[{{a = {'9' * 20}}}]", "0x" + "f" * 5000, str(2**63), "[" * 5000]
)
def test_what_is_longer_or_deeper_than_toml_goes_is_a_value_error(value: str) -> None:
    with pytest.raises(ValueError, match=r"too many digits|too deep") as caught:
        bounded.tables(f"x = {value}")
    assert not isinstance(caught.value, tomllib.TOMLDecodeError)


def test_what_toml_has_to_know_is_read() -> None:
    assert bounded.tables(f"x = {2**63 - 1}\ny = [-{2**63 - 1}]") == {"x": 2**63 - 1, "y": [-(2**63) + 1]}
    with pytest.raises(tomllib.TOMLDecodeError):
        bounded.tables("x = ")
