"""How long a site is waited for, and how often it is asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait, in seconds, and how often to try.

    Attributes:
        connect: For a connection.
        read: For the next bytes of an answer.
        whole: For a whole answer, redirections included, however steadily it trickles.
        tries: How often anything is tried before giving up.
        backoff: The pause before the third try; each next one is twice as long, and the second comes at once.
    """

    connect: float = 10.0
    read: float = 30.0
    whole: float = 900.0
    tries: int = 4
    backoff: float = 1.0

    def pause(self, failures: int) -> float:
        """How long to wait after so many failures in a row."""
        return self.backoff * float(2 ** (failures - 1)) if failures > 1 else 0.0
