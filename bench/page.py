"""What a measurement tells, as sections of a page: `docs/performance.md` is made of them."""

import os
import platform
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

WIDE = 118


class Table(NamedTuple):
    """A table: what stands above its columns, and its rows; the first column is text, the others are numbers."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


class Quoted(NamedTuple):
    """A piece that another page quotes by this name (`tools.pages`)."""

    name: str
    piece: Table


class Section(NamedTuple):
    """A section: its title, and paragraphs and tables in order."""

    title: str
    pieces: Sequence[str | Table | Quoted]


def rendered(sections: Iterable[Section]) -> str:
    """The sections as Markdown."""
    return "\n".join(f"## {section.title}\n\n" + "\n".join(map(_piece, section.pieces)) for section in sections)


def _piece(piece: str | Table | Quoted) -> str:
    if isinstance(piece, Table):
        return "".join(f"{line}\n" for line in _lines(piece))
    if isinstance(piece, Quoted):
        return f"<!-- {piece.name} -->\n{_piece(piece.piece)}<!-- /{piece.name} -->\n"
    return f"{textwrap.fill(piece, WIDE, break_long_words=False, break_on_hyphens=False)}\n"


def _lines(table: Table) -> Iterator[str]:
    def line(cells: Sequence[str]) -> str:
        return f"| {' | '.join(cells)} |"

    yield line(table.head)
    yield f"|{'|'.join(['---', *('---:' for _ in table.head[1:])])}|"
    yield from map(line, table.rows)


def met(is_met: bool) -> str:
    """How a bar went."""
    return "met" if is_met else "**missed**"


def machine() -> Table:
    """The machine, and the moment."""
    system = f"{platform.system()} {platform.release()}, {platform.machine()}"
    told = {
        "processor": _processor(),
        "cores that this process may use": str(_cores()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": system,
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "begun": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "at work when it began (load of one minute)": f"{os.getloadavg()[0]:.1f}",
    }
    return Table(("", ""), list(told.items()))


def _processor() -> str:
    """What the processor calls itself, where the system says it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or "not told"


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
