"""What can go wrong between a question and its answer."""

from enum import Enum, auto


class Kind(Enum):
    """What went wrong."""

    ADDRESS = auto()
    """The address, or one that it leads to, is none that can be asked."""
    PRIVATE = auto()
    """It leads into a private network, or to this machine."""
    ELSEWHERE = auto()
    """It leads to another site."""
    CIRCLES = auto()
    """It leads on and on."""
    NO_ANSWER = auto()
    """Nothing answers, or what answers does not speak HTTP."""
    SLOW = auto()
    """The time is up."""
    BROKEN = auto()
    """The answer broke off, or is not of one piece."""
    TOO_LONG = auto()
    """There is more of it than is read."""
    PACKED = auto()
    """It is packed in a way that was not asked for."""


class NetworkError(Exception):
    """A question to a site failed.

    Attributes:
        kind: What went wrong.
        said: The same in words that go on after the address: "broke off after 5 bytes".
    """

    def __init__(self, kind: Kind, said: str) -> None:
        super().__init__(said)
        self.kind = kind
        self.said = said


def reason(error: BaseException) -> str:
    """The innermost cause of an error that a person can read."""
    said, seen = "", error
    inner: BaseException | None = error
    while inner is not None:
        seen = inner
        if isinstance(inner, TimeoutError) or type(inner).__name__.endswith("TimeoutError"):
            return "no answer in time"
        said = inner.strerror if isinstance(inner, OSError) and inner.strerror else said
        inner = inner.__cause__ or inner.__context__
    return said or str(seen).rstrip(".") or type(seen).__name__
