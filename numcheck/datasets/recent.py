"""What has been worked out and may be asked again, up to so many entries: no run needs more memory for being long."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import islice
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")
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


class Remembered(Generic[T, V]):
    """What a function makes of each of some items, made when it is first come to; None is left out."""

    def __init__(self, make: Callable[[T], V | None], items: Sequence[T]) -> None:
        """Nothing is made yet; what fails to be made is tried again."""
        self._make = make
        self._items = items
        self._at = 0
        self._known: list[V] = []
        self._every: tuple[V, ...] | None = None

    def __iter__(self) -> Iterator[V]:
        """All that is made, in order."""
        at = 0
        while at < len(self._known) or self._is_longer():
            yield self._known[at]
            at += 1

    def every(self) -> tuple[V, ...]:
        """The same, all at once."""
        if self._every is None:
            self._every = tuple(self)
        return self._every

    def _is_longer(self) -> bool:
        """Makes the next one; False where there is none."""
        while self._at < len(self._items):
            found = self._make(self._items[self._at])
            self._at += 1
            if found is not None:
                self._known.append(found)
                return True
        return False
