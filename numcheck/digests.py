"""The digests of a plain check, without OpenSSL: `hashlib` loads it for every one of them, which takes 5 ms (measured).

Python brings both by itself; where it was built without them, they are `hashlib`'s, and the digests are the same.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

_OWN = {"sha256": ("_sha2", "_sha256"), "blake2b": ("_blake2",)}
"""The modules of Python's own digests; the first of two is that of Python 3.12 and newer."""


def sha256(data: bytes) -> str:
    """The hexadecimal SHA-256 of some bytes."""
    return str(_digest("sha256")(data).hexdigest())


def blake2b(data: bytes, size: int) -> str:
    """The hexadecimal BLAKE2b of some bytes, of `size` bytes itself."""
    return str(_digest("blake2b")(data, digest_size=size).hexdigest())


@cache
def _digest(name: str) -> Callable[..., Any]:
    for module in (*_OWN[name], "hashlib"):
        try:
            found: Callable[..., Any] = getattr(import_module(module), name)
        except (ImportError, AttributeError):
            continue
        return found
    raise ImportError(f"This Python has no {name}.")
