"""The file of the number index: every value in order, and for each what it is the value of.

Standard library only: the build of the package writes the file before any dependency is there. A reader maps it into
memory and looks at the pages that a question needs.

All integers are little-endian. After the header (the magic, then the number of values, of blocks, of series and of
bytes of deltas, each of four bytes) follow, one after another:

`heads`: the first value of every block of 32, four bytes each.
`starts`: where the block's deltas begin, four bytes each.
`bases`: the first place of every series, four bytes each.
`ends`: where its text ends in `texts`, four bytes each.
`firsts`: the ordinal of its first month, four bytes each.
`places`: of every value its place, three bytes each.
`deltas`: by how much each value but the first of a block exceeds the one before, seven bits a byte, the lowest first.
`texts`: of every series the text that says what it is.

A place is `base + 6 * (last month - first month) + kind`; `KINDS` says what the kinds are.
"""

import mmap
import struct
import sys
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

MAGIC = b"numbers1"
KINDS = ("month", "quarter", "fiscal_year", "calendar_year", "fiscal_to_date", "calendar_to_date")
BLOCK = 32
_HEADER = struct.Struct("<8s4I")
_PLACE = 3
_MOST_PLACES = 1 << 8 * _PLACE

Keys = Mapping[tuple[int, int], int]
"""Values by the ordinal of their last month and the number of their kind."""


class Line(NamedTuple):
    """One series to be written: what it is, and its values."""

    text: str
    values: Keys


class Hit(NamedTuple):
    """A value that was found: in which series, and of which months."""

    value: int
    text: str
    last: int
    kind: int


class NumberFileError(ValueError):
    """The file is no number index, or is cut short."""


def write(path: Path, lines: Sequence[Line]) -> int:
    """Writes the index of series, which of equal values stand in the order given; returns how many values it has."""
    firsts = [min(month for month, _ in line.values) for line in lines]
    widths = [
        len(KINDS) * (max(month for month, _ in line.values) - first + 1)
        for line, first in zip(lines, firsts, strict=True)
    ]
    bases = [0, *accumulate(widths)]
    if bases[-1] > _MOST_PLACES:
        raise NumberFileError(f"{bases[-1]} places are more than {_PLACE} bytes can tell apart")
    found = sorted(
        (value, base + len(KINDS) * (month - first) + kind)
        for line, base, first in zip(lines, bases[:-1], firsts, strict=True)
        for (month, kind), value in line.values.items()
    )
    texts = [line.text.encode() for line in lines]
    deltas, starts = bytearray(), []
    for at in range(0, len(found), BLOCK):
        starts.append(len(deltas))
        for (before, _), (value, _) in pairwise(found[at : at + BLOCK]):
            deltas += _varint(value - before)
    counts = (len(found), len(starts), len(lines), len(deltas))
    parts = [_HEADER.pack(MAGIC, *counts)]
    numbers = ([value for value, _ in found[::BLOCK]], starts, bases[:-1], [*accumulate(map(len, texts))], firsts)
    parts += [struct.pack(f"<{len(some)}I", *some) for some in numbers]
    parts += [b"".join(place.to_bytes(_PLACE, "little") for _, place in found), bytes(deltas), *texts]
    path.write_bytes(b"".join(parts))
    return len(found)


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


class NumberFile:
    """An index, mapped into memory; nothing of it is read before it is asked for."""

    def __init__(self, path: Path) -> None:
        """Opens the file.

        Raises:
            OSError: It is not there.
            NumberFileError: It is no number index.
        """
        with path.open("rb") as file:
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        if len(view) < _HEADER.size or view[: len(MAGIC)] != MAGIC:
            raise NumberFileError(f"{path} is no number index")
        header: tuple[bytes, int, int, int, int] = _HEADER.unpack_from(view)
        _, self._count, blocks, series, deltas = header
        at = _HEADER.size
        sections = []
        for length in (blocks, blocks, series, series, series):
            sections.append(_integers(view[at : at + 4 * length]))
            at += 4 * length
        self._heads, self._starts, self._bases, self._ends, self._firsts = sections
        self._places = view[at : at + _PLACE * self._count]
        at += len(self._places)
        self._deltas = view[at : at + deltas]
        self._texts = view[at + deltas :]
        if len(self._deltas) != deltas or (series and len(self._texts) != self._ends[-1]):
            raise NumberFileError(f"{path} is cut short")

    def __len__(self) -> int:
        return self._count

    def between(self, low: int, high: int) -> Iterator[Hit]:
        """The values from `low` to `high`, both in, the smallest first; of equal ones in the order of the series."""
        for at in range(max(bisect_left(self._heads, low) - 1, 0), len(self._heads)):
            if self._heads[at] > high:
                return
            for number, value in self._block(at, high):
                if value >= low:
                    yield self._hit(value, number)

    def _block(self, at: int, high: int) -> Iterator[tuple[int, int]]:
        """The values of a block up to `high`, each with its number."""
        number, value = at * BLOCK, self._heads[at]
        yield number, value
        end = self._starts[at + 1] if at + 1 < len(self._starts) else len(self._deltas)
        more = shift = 0
        for byte in bytes(self._deltas[self._starts[at] : end]):
            more |= (byte & 127) << shift
            if byte > 127:
                shift += 7
                continue
            number, value = number + 1, value + more
            if value > high:
                return
            yield number, value
            more = shift = 0

    def _hit(self, value: int, number: int) -> Hit:
        place = int.from_bytes(self._places[_PLACE * number : _PLACE * (number + 1)], "little")
        series = bisect_right(self._bases, place) - 1
        months, kind = divmod(place - self._bases[series], len(KINDS))
        begin = self._ends[series - 1] if series else 0
        text = str(self._texts[begin : self._ends[series]], "utf-8")
        return Hit(value, text, self._firsts[series] + months, kind)


def _integers(view: memoryview) -> Sequence[int]:
    """Four-byte integers, where they lie; a machine that has the highest byte first has to turn them round."""
    if sys.byteorder == "little":
        return view.cast("I")
    numbers = array("I", view.tobytes())
    numbers.byteswap()
    return numbers
