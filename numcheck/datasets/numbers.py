"""Of what is a number the value? The number index that comes with the package, asked.

It holds the figures of the packaged snapshot, not those that a user has added: of 50 and more, each of them today's or,
where a release has since been revised, that of the time (`numcheck/datasets/numberbuild.py` says which exactly).
"""

from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from numcheck.datasets.numberfile import Hit, NumberFile, NumberFileError
from numcheck.datasets.schema import parted
from numcheck.datasets.scope import Scope
from numcheck.datasets.store import MISSING_HINT
from numcheck.errors import DataDamagedError, DataMissingError
from numcheck.periods import FISCAL_START, Period

INDEX = Path(__file__).with_name("numbers.index")
"""Where the build puts the index."""

NEAR = 0.01
"""Up to which part of itself a number is near another."""

_LENGTHS = (1, 3, 12, 12)


class Meaning(NamedTuple):
    """What a number is the value of.

    Attributes:
        value: The value, of weights in whole pounds.
        measure: The base measure (`encounters`).
        scope: The members that it is held to, also those for all.
        period: The months.
        stage: `latest`; or what it once was: `preliminary`, `first`, `revised` (see `publications`), or `earlier`, a
            release of a running year before the one that answers today.
        published: When that release came out; "" of the latest.
    """

    value: int
    measure: str
    scope: Scope
    period: Period
    stage: str
    published: str


class NumberIndex:
    """The index, opened when it is first asked."""

    def __init__(self, path: Path = INDEX) -> None:
        """Names the file; nothing is read yet."""
        self.path = path
        self._said: dict[str, tuple[str, Scope, str, str]] = {}

    @cached_property
    def _file(self) -> NumberFile:
        try:
            return NumberFile(self.path)
        except OSError as error:
            raise DataMissingError(f"The index of the official figures is not at {self.path}.", MISSING_HINT) from error
        except NumberFileError as error:
            raise DataDamagedError(f"{error}.", "Install numcheck again.") from error

    def __len__(self) -> int:
        """How many numbers it has; raises `DataMissingError` or `DataDamagedError`."""
        return len(self._file)

    def exactly(self, value: int, most: int | None = None) -> tuple[Meaning, ...]:
        """What a number is the value of: today's figures first, and everybody's before those of a slice.

        Args:
            value: The number.
            most: How many meanings at most; None for all.

        Raises:
            DataMissingError: The index is not installed.
            DataDamagedError: The file is no index.
        """
        return tuple(map(self._meaning, islice(self._file.between(value, value), most)))

    def near(self, value: int, within: float = NEAR) -> Iterator[Meaning]:
        """What numbers near a number are the values of, the nearest first; raises as `exactly`.

        Args:
            value: The number; what it is exactly the value of is left out.
            within: How far off, as a part of it.
        """
        reach = int(abs(value) * within)
        hits = [hit for hit in self._file.between(value - reach, value + reach) if hit.value != value]
        # Sorting keeps the order of those that are equally near.
        return map(self._meaning, sorted(hits, key=lambda hit: abs(hit.value - value)))

    def _meaning(self, hit: Hit) -> Meaning:
        said = self._said.get(hit.text)
        if said is None:
            measure, members, stage, published = hit.text.split("|")
            said = self._said[hit.text] = measure, Scope(parted(members)), stage, published
        measure, scope, stage, published = said
        return Meaning(hit.value, measure, scope, _period(hit), stage, published)


def _period(hit: Hit) -> Period:
    if hit.kind < len(_LENGTHS):
        return Period(hit.last - _LENGTHS[hit.kind] + 1, hit.last)
    start = FISCAL_START - 1 if hit.kind == len(_LENGTHS) else 0
    return Period(hit.last - (hit.last - start) % 12, hit.last)
