"""What is to be done with an archive, and the parts that it is done in."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from numcheck.checker import Checker
from numcheck.documents.document import Form


class Kind(StrEnum):
    """What an archive is kept as."""

    PARQUET = "Parquet"
    JSON_LINES = "JSON Lines"
    CSV = "CSV"
    FILES = "files"


class Columns(NamedTuple):
    """What the columns of an archive are called; `published` is None where nothing says when the articles appeared."""

    id: str = "id"
    text: str = "text"
    published: str | None = "published"


class Part(NamedTuple):
    """A part of an archive, small enough for one process to hold its findings.

    Attributes:
        number: Its number, from 0; by it the files of its findings are called.
        file: The file that it is in; "" where each article is one.
        at: Where it begins: of Parquet the row, else the byte.
        first: The number of its first article in the file.
        many: How many articles it has.
        names: The files, where each article is one.
        killed: The articles, by their place in it, at which processes were killed: they are not tried again.
        suspect: The article at which one was killed last.
        tries: How often one was killed before it was at any article.
    """

    number: int
    file: str
    at: int
    first: int
    many: int
    names: tuple[str, ...] = ()
    killed: frozenset[int] = frozenset()
    suspect: int | None = None
    tries: int = 0


class Source(NamedTuple):
    """An archive: where it is, what it is kept as, and its files in order."""

    path: Path
    kind: Kind
    files: tuple[str, ...]


class Done(NamedTuple):
    """A part that is finished: how many articles it has, and on how many of them numcheck itself failed."""

    number: int
    articles: int
    crashed: int = 0


@dataclass(frozen=True, slots=True)
class Job:
    """All that a process needs to work on a part.

    Attributes:
        path: The archive.
        kind: What it is kept as.
        columns: What its columns are called.
        form: What the articles are written in; of files their names tell.
        out: The folder of the findings.
        checker: The checker.
        state: What the findings rest on (see `cache.state`): every process has to be in the same.
        ids: The Arrow type of what names an article; None for text.
    """

    path: Path
    kind: Kind
    columns: Columns
    form: Form
    out: Path
    checker: Checker
    state: str
    ids: Any = None

    def place(self, table: str, number: int) -> Path:
        """The file of a part's findings or articles."""
        return self.out / table / f"part-{number:05d}.parquet"

    @property
    def begun(self) -> Path:
        """The folder of what is being written."""
        return self.out / "_begun"

    def journal(self, number: int) -> Path:
        """The file that says at which article of a part its process is."""
        return self.begun / f"part-{number:05d}.at"
