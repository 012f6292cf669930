"""What has been worked out and may be asked again, up to so many entries: no run needs more memory for being long."""

from collections.abc import Hashable
from itertools import islice
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(dict[K, V]):
    """A mapping that forgets the older half of its entries where one more would be too many.

    Attributes:
        most: How many entries it holds at the most.
    """

    def __init__(self, most: int) -> None:
        """Empty, with room for so many entries."""
        super().__init__()
        self.most = most

    def __setitem__(self, key: K, value: V) -> None:
        """Sets an entry."""
        if len(self) >= self.most and key not in self:
            for old in list(islice(self, len(self) - self.most // 2)):
                del self[old]
        super().__setitem__(key, value)
