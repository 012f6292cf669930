"""The digests of a plain check are those of `hashlib`, whoever makes them."""

import hashlib
import subprocess
import sys

import pytest

from numcheck import digests


@pytest.mark.parametrize("data", [b"", b"encounters", bytes(range(256)) * 100])
def test_they_are_hashlibs(data: bytes) -> None:
    assert digests.sha256(data) == hashlib.sha256(data).hexdigest()
    assert digests.blake2b(data, 16) == hashlib.blake2b(data, digest_size=16).hexdigest()


def test_a_python_without_its_own_takes_hashlibs(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("_sha2", "_sha256", "_blake2"):
        monkeypatch.setitem(sys.modules, module, None)
    digests._digest.cache_clear()
    try:
        assert digests.sha256(b"encounters") == hashlib.sha256(b"encounters").hexdigest()
    finally:
        digests._digest.cache_clear()


def test_a_plain_check_loads_neither_openssl_nor_what_only_mistakes_need() -> None:
    code = (
        "import sys\nfrom numcheck import check\n"
        "check('CBP recorded 2.4 million encounters in fiscal 2022.', published='2022-11-12')\n"
        "print(sorted({'_hashlib', 'difflib', 'csv'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
