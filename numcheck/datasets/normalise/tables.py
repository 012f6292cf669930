"""The project's own tables: text that git can diff, with the provenance of each beside it.

A table of months has a line for every combination of members that occurs: the members, then October to
September, an empty cell for no events. One of whole fiscal years has a line a year. Lines are sorted, so that
the same figures always make the same bytes. Which months a table answers for stands in `provenance.json`.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import pandas as pd

from numcheck.datasets.normalise.observations import MONTHS, Observations, ordinal
from numcheck.datasets.normalise.sources import Source
from numcheck.errors import DataDamagedError, DataMissingError
from numcheck.periods import month_name

Entry = dict[str, object]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild did: the files whose tables were written, and those that were absent, whose tables were kept."""

    written: tuple[str, ...]
    kept: tuple[str, ...]


def rebuild(folder: Path, out: Path, sources: tuple[Source, ...]) -> Rebuilt:
    """Writes the tables of the official files in `folder` into `out`, a folder a dataset.

    Tables whose official file is not in `folder` stay as they are. Nothing is written unless every file that
    is there can be read.

    Raises:
        DataMissingError: None of the files is in `folder`, or one is absent that has no table in `out` yet.
        DataDamagedError: A file is not what its format says.
    """
    present = [source for source in sources if (folder / source.file).is_file()]
    if not present:
        wanted = ", ".join(dict.fromkeys(source.file for source in sources))
        raise DataMissingError(f"{folder} holds none of the official files.", f"They are: {wanted}.")
    texts: dict[Path, str] = {}
    for dataset in dict.fromkeys(source.dataset for source in sources):
        texts |= _dataset(folder, out / dataset, [source for source in sources if source.dataset == dataset])
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    written = dict.fromkeys(source.file for source in present)
    return Rebuilt(tuple(written), tuple(dict.fromkeys(s.file for s in sources if s.file not in written)))


def _dataset(folder: Path, out: Path, sources: list[Source]) -> dict[Path, str]:
    """The texts of a dataset's tables and of its provenance, by path."""
    texts: dict[Path, str] = {}
    standing = _standing(out / "provenance.json")
    step, dimensions = standing.get("step"), standing.get("dimensions")
    releases: list[object] = []
    for source in sources:
        if not (folder / source.file).is_file():
            releases.append(_kept(standing, source))
            continue
        observations: Observations = import_module(f"numcheck.datasets.normalise.{source.format}").normalise(
            folder / source.file
        )
        step = "month" if "month" in observations.frame.columns else "fiscal_year"
        dimensions = list(observations.dimensions)
        tables = list(_tables(observations, source))
        texts |= {out / name: text for name, text, _ in tables}
        releases.append(_release(folder / source.file, source, [entry for _, _, entry in tables]))
    provenance = {"dataset": sources[0].dataset, "step": step, "dimensions": dimensions, "releases": releases}
    return texts | {out / "provenance.json": json.dumps(provenance, indent=1, ensure_ascii=False) + "\n"}


def _standing(path: Path) -> Entry:
    if not path.is_file():
        return {}
    try:
        standing = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise DataDamagedError(f"{path} is no JSON: {error}.", "Restore it from git, or remove it.") from error
    return standing if isinstance(standing, dict) else {}


def _kept(standing: Entry, source: Source) -> Entry:
    """The standing entry of a source whose file is absent."""
    releases = standing.get("releases")
    for release in releases if isinstance(releases, list) else []:
        names = {table["file"] for table in release["tables"]}
        if release["file"] == source.file and names == set(_names(source)):
            return dict(release)
    raise DataMissingError(f"{source.file} is not there, and no table of it exists yet.", "Put it into the folder.")


def _names(source: Source) -> Iterator[str]:
    part = "".join(f"-{member.lower()}" for member in source.only.values())
    for years in source.years:
        yield f"fy{years[0]}{part}.csv" if len(years) == 1 else f"fy{years[0]}-fy{years[-1]}{part}.csv"


def _release(path: Path, source: Source, tables: list[Entry]) -> Entry:
    content = path.read_bytes()
    entry: Entry = {
        "file": source.file,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        "published": source.published,
        "precision": source.precision,
        "pages": list(source.pages),
    }
    optional = {"url": source.url, "note": source.note}
    return entry | {key: value for key, value in optional.items() if value} | {"tables": tables}


def _tables(observations: Observations, source: Source) -> Iterator[tuple[str, str, Entry]]:
    """The name, text and provenance entry of every table that a source yields."""
    frame = observations.frame
    if "month" not in frame.columns:
        frame = frame.assign(month=11)
    frame = frame.assign(ordinal=ordinal(0, 0) + frame["fiscal_year"] * 12 + frame["month"])
    frame = frame[frame["ordinal"].between(source.months.first, source.months.last)]
    for dimension, member in source.only.items():
        if list(frame[dimension].unique()) != [member]:
            raise DataDamagedError(
                f"{source.file} holds more than {member} for {month_name(source.months.first)} and later.",
                "Take what is new out of `only` in sources.toml.",
            )
    for name, years in zip(_names(source), source.years, strict=True):
        part = frame[frame["fiscal_year"].isin(years)]
        if set(part["fiscal_year"]) != set(years):
            raise DataDamagedError(
                f"{source.file} has no figures for {name}.", "It is another file than sources.toml means."
            )
        yield name, _text(part, observations, years), _entry(name, part, observations, source, years)


def _entry(name: str, part: pd.DataFrame, observations: Observations, source: Source, years: tuple[int, ...]) -> Entry:
    first = max(ordinal(years[0], 0), source.months.first)
    entry: Entry = {
        "file": name,
        "first": month_name(first),
        "last": month_name(int(part["ordinal"].max())),
        "final": not observations.running & set(years),
        "total": int(part["value"].sum()),
    }
    return entry | ({"only": dict(source.only)} if source.only else {})


def _text(part: pd.DataFrame, observations: Observations, years: tuple[int, ...]) -> str:
    keys = [*(["fiscal_year"] if len(years) > 1 else []), *observations.dimensions]
    if "month" not in observations.frame.columns:
        lines = [",".join(map(str, row)) for row in part[[*keys, "value"]].itertuples(index=False)]
        return _joined([*keys, "value"], lines)
    held: dict[tuple[str, ...], list[str]] = {}
    for *key, month, value in part[part["value"] > 0][[*keys, "month", "value"]].itertuples(index=False):
        held.setdefault(tuple(map(str, key)), [""] * 12)[int(month)] = str(value)
    return _joined([*keys, *(month.lower() for month in MONTHS)], [",".join([*key, *row]) for key, row in held.items()])


def _joined(header: list[str], lines: list[str]) -> str:
    return "\n".join([",".join(header), *sorted(lines)]) + "\n"
