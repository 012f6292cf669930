"""The project's own tables: text that git can diff, with the provenance of each beside it.

A table of months has a line for every combination of members that occurs: the members, then October to
September, an empty cell for no events. One of whole fiscal years has a line a year. Lines are sorted, so that
the same figures always make the same bytes. Which months a table answers for stands in `provenance.json`.

Figures that came out one by one stand in one table a file, a line a figure: `published`, its first and last month,
its members, the value, and where it was read.

Several releases may hold a fiscal year. Where their figures are the same, they share a table; where they are not,
the newest has the plain name (`fy2024.csv`) and the others say when they came out (`fy2024-2023-11.csv`).
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from numcheck.datasets.normalise.formats import FORMATS
from numcheck.datasets.normalise.layout import Entry, Table, base_name, stem, step_of, tables
from numcheck.datasets.normalise.observations import Observations
from numcheck.datasets.normalise.sources import Source
from numcheck.errors import CardError, DataDamagedError, DataMissingError


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild did: the files whose tables were written, and those that were absent, whose tables were kept."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


class _File(NamedTuple):
    """An official file: its name, hash and size."""

    name: str
    sha256: str
    bytes: int


class _Taken(NamedTuple):
    """What a source gave: its file and its tables."""

    source: Source
    file: _File
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a dataset's tables are made up; the same for all its sources."""

    step: str
    dimensions: tuple[str, ...]


def rebuild(folder: Path, out: Path, sources: tuple[Source, ...]) -> Rebuilt:
    """Writes the tables of the official files in `folder` into `out`, a folder a dataset.

    Tables whose official file is not in `folder` stay as they are; those that no source makes any more go. Nothing
    is written unless every file that is there can be read.

    Raises:
        CardError: A source names a format that does not exist.
        DataMissingError: None of the files is in `folder`, or one is absent that has no table in `out` yet.
        DataDamagedError: A file is not what its format says.
    """
    present = [source for source in sources if (folder / source.file).is_file()]
    if not present:
        wanted = ", ".join(dict.fromkeys(source.file for source in sources))
        raise DataMissingError(f"{folder} holds none of the official files.", f"They are: {wanted}.")
    read = {(source.file, source.format): _read(folder, source) for source in present}
    texts: dict[Path, str] = {}
    for dataset in dict.fromkeys(source.dataset for source in sources):
        own = [source for source in sources if source.dataset == dataset]
        texts |= _dataset(folder, out / dataset, own, read)
    _write(texts)
    written = dict.fromkeys(source.file for source in present)
    return Rebuilt(tuple(written), tuple(dict.fromkeys(s.file for s in sources if s.file not in written)))


def _write(texts: Mapping[Path, str]) -> None:
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for folder in {path.parent for path in texts}:
        for stale in set(folder.glob("*.csv")) - set(texts):
            stale.unlink()


def _read(folder: Path, source: Source) -> Mapping[str, Observations]:
    if source.format not in FORMATS:
        raise CardError(f"{source.file}: there is no format {source.format}.", f"Known are {', '.join(FORMATS)}.")
    return FORMATS[source.format].read(folder / source.file)


def _dataset(
    folder: Path, out: Path, sources: list[Source], read: Mapping[tuple[str, str], Mapping[str, Observations]]
) -> dict[Path, str]:
    """The texts of a dataset's tables and of its provenance, by path."""
    standing = _standing(out / "provenance.json")
    layout = _Layout(str(standing.get("step")), tuple(map(str, _list(standing.get("dimensions")))))
    taken: list[_Taken] = []
    for source in sources:
        if (source.file, source.format) not in read:
            taken.append(_kept(out, standing, source))
            continue
        found = read[source.file, source.format]
        # A format that feeds one dataset may feed another that is made up alike.
        observations = found[source.dataset] if len(found) > 1 else next(iter(found.values()))
        layout = _Layout(step_of(observations), observations.dimensions)
        taken.append(_Taken(source, _file(folder / source.file), tuple(tables(observations, source))))
    names = _names([table for one in taken for table in one.tables])
    provenance = {
        "dataset": sources[0].dataset,
        "step": layout.step,
        "dimensions": list(layout.dimensions),
        "releases": _releases(taken, names),
    }
    texts = {out / names[table.base, table.published]: table.text for one in taken for table in one.tables}
    return texts | {out / "provenance.json": json.dumps(provenance, indent=1, ensure_ascii=False) + "\n"}


def _names(found: Sequence[Table]) -> dict[tuple[str, str], str]:
    """The file of every table, by base name and publication."""
    names: dict[tuple[str, str], str] = {}
    for base in dict.fromkeys(table.base for table in found):
        alike = sorted((table for table in found if table.base == base), key=lambda table: table.published)
        newest = alike[-1]
        for table in alike:
            same = (table.text, table.entry) == (newest.text, newest.entry)
            names[base, table.published] = f"{base}.csv" if same else f"{base}-{table.published}.csv"
    return names


def _releases(taken: Sequence[_Taken], names: Mapping[tuple[str, str], str]) -> list[Entry]:
    """The entries of the releases: one for every file and publication, with all that is taken from it."""
    releases: dict[tuple[str, str], Entry] = {}
    for source, file, found in taken:
        for table in found:
            fresh = _release(source, file, table.published)
            release = releases.setdefault((source.file, table.published), fresh)
            if source.note not in str(release.get("note", "")):
                release["note"] = f"{release.get('note', '')} {source.note}".strip()
            entry = {"file": names[table.base, table.published]} | table.entry
            release["tables"] = [*_list(release.pop("tables", [])), entry]
    return list(releases.values())


def _release(source: Source, file: _File, published: str) -> Entry:
    when = {"by_row": True} if source.by_row else {"published": published, "precision": source.precision}
    entry: Entry = {"file": file.name, "sha256": file.sha256, "bytes": file.bytes, **when, "pages": list(source.pages)}
    optional = {"url": source.url, "note": source.note}
    return entry | {key: value for key, value in optional.items() if value}


def _file(path: Path) -> _File:
    content = path.read_bytes()
    return _File(path.name, hashlib.sha256(content).hexdigest(), len(content))


def _standing(path: Path) -> Entry:
    if not path.is_file():
        return {}
    try:
        standing = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DataDamagedError(f"{path} is no JSON: {error}.", "Restore it from git, or remove it.") from error
    return standing if isinstance(standing, dict) else {}


def _kept(out: Path, standing: Entry, source: Source) -> _Taken:
    """What stands of a source whose file is absent."""
    wanted = set(_bases(source))
    held: dict[str, Table] = {}
    file = _File(source.file, "", 0)
    for release in _list(standing.get("releases")):
        if release["file"] != source.file:
            continue
        for entry in release["tables"]:
            rest = {key: value for key, value in entry.items() if key != "file"}
            table = Table("", rest, source.published, stem(source) if source.by_row else "")
            if _stands(table, source) in wanted:
                text = (out / entry["file"]).read_text(encoding="utf-8")
                held[entry["file"]] = replace(table, text=text)
                file = _File(source.file, release["sha256"], release["bytes"])
    if not held or not wanted <= {_stands(table, source) for table in held.values()}:
        raise DataMissingError(f"{source.file} is not there, and no table of it exists yet.", "Put it into the folder.")
    return _Taken(source, file, tuple(held.values()))


def _stands(table: Table, source: Source) -> str:
    """The base name that a source tells of a table."""
    return table.name or base_name(_without_parts(table.entry, source))


def _without_parts(entry: Entry, source: Source) -> Entry:
    """An entry as it would be without what stands apart in a table that the source yields."""
    only = entry.get("only", {})
    assert isinstance(only, dict)
    return entry | {"only": {d: member for d, member in only.items() if source.only.get(d) == member}}


def _bases(source: Source) -> Iterator[str]:
    """The base names of the tables that a source makes."""
    if source.by_row:
        yield stem(source)
    for years in source.years:
        entry: Entry = {"first": f"{years[0]}-09", "last": f"{years[-1]}-09", "only": dict(source.only)}
        yield base_name(entry)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
