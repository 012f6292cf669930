"""What a run over an archive found: verdicts by year, by rule and by kind of figure, and what was flagged."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from numcheck.archive.parts import arrow
from numcheck.errors.runs import ArchiveError
from numcheck.findings.finding import SEVERITY, Severity, Verdict
from numcheck.reports.safe import clean

UNDATED = "no date"
"""What stands for the year of an article that has none."""

_BAR = 30
_FLAGGED = tuple(verdict for verdict in Verdict if SEVERITY[verdict] in (Severity.WARNING, Severity.ERROR))
_CHECKED = tuple(verdict for verdict in Verdict if verdict is not Verdict.UNVERIFIABLE)
_TITLES = {
    Verdict.SUPPORTED: "supported",
    Verdict.IMPRECISE: "imprecise",
    Verdict.MISSING_CONTEXT: "no context",
    Verdict.CONTRADICTED: "contradicted",
    Verdict.UNVERIFIABLE: "unverifiable",
}

Counts = Counter[tuple[str, str]]
"""How many findings there are of a year (or a rule, a kind) and a verdict."""


class Tally(NamedTuple):
    """What a run found.

    Attributes:
        articles: How many articles there are.
        failed: How many of them could not be checked, by the code of the error.
        figures: How many figures they have.
        checked: How many of these were checked.
        years: The findings by year and verdict.
        rules: The findings by rule and verdict; of those without a rule nothing.
        kinds: The findings by the kind of their figure and verdict.
    """

    articles: int
    failed: Counter[str]
    figures: int
    checked: int
    years: Counts
    rules: Counts
    kinds: Counts

    @property
    def verdicts(self) -> Counter[str]:
        """The findings by verdict."""
        found: Counter[str] = Counter()
        for (_, verdict), many in self.years.items():
            found[verdict] += many
        return found


def tally(out: Path) -> Tally:
    """Counts what a run left in a folder, part by part.

    Raises:
        ArchiveError: It left nothing there, or what it left cannot be read.
        ExtraMissingError: pyarrow is not installed.
    """
    articles = figures = checked = 0
    failed: Counter[str] = Counter()
    years, rules, kinds = Counter(), Counter(), Counter()  # type: tuple[Counts, Counts, Counts]
    for told in _rows(out, "articles", ("figures", "checked", "error")):
        articles += 1
        figures += int(str(told["figures"]))
        checked += int(str(told["checked"]))
        if told["error"] is not None:
            failed[str(told["error"])[:4]] += 1
    for found in _rows(out, "findings", ("published", "verdict", "rule", "kind")):
        verdict = str(found["verdict"])
        years[UNDATED if found["published"] is None else str(found["published"])[:4], verdict] += 1
        kinds[str(found["kind"]), verdict] += 1
        if found["rule"] is not None:
            rules[str(found["rule"]), verdict] += 1
    return Tally(articles, failed, figures, checked, years, rules, kinds)


def render(found: Tally) -> str:
    """The tables, and one chart: which part of the figures checked was flagged, by year."""
    lines = [_summary(found)]
    for title, counts in (("year", found.years), ("rule", found.rules), ("kind", found.kinds)):
        if counts:
            lines += ["", *_table(title, counts)]
    if bars := list(_chart(found.years)):
        lines += ["", "Flagged, of the figures that were checked:", *bars]
    return "".join(f"{clean(line)}\n" for line in lines)


def _rows(out: Path, name: str, columns: Sequence[str]) -> Iterator[Mapping[str, object]]:
    files = sorted((out / name).glob("part-*.parquet"))
    if not files:
        raise ArchiveError(f"{out} holds no {name} of a run.", "Name the folder that numcheck archive wrote into.")
    parquet = arrow("pyarrow.parquet")
    for file in files:
        # A killed run may have left the findings of a part that is not finished.
        if not (out / "articles" / file.name).is_file():
            continue
        try:
            with parquet.ParquetFile(file) as opened:
                for batch in opened.iter_batches(columns=list(columns)):
                    yield from batch.to_pylist()
        except (OSError, ValueError) as error:
            raise ArchiveError(f"{file} cannot be read: {error}.", "Remove it and run the archive again.") from error


def _summary(found: Tally) -> str:
    counts = found.verdicts
    told = ", ".join(f"{counts[verdict]:,} {_TITLES[verdict]}" for verdict in _CHECKED if counts[verdict])
    failed = ", ".join(f"{many:,} {code}" for code, many in sorted(found.failed.items()))
    not_checked = f", {found.failed.total():,} not checked ({failed})" if failed else ""
    articles = f"{found.articles:,} article{'' if found.articles == 1 else 's'}{not_checked}"
    return f"{articles}; {found.figures:,} figures, {found.checked:,} checked{f' ({told})' if told else ''}"


def _table(title: str, counts: Counts) -> Iterator[str]:
    names = sorted({name for name, _ in counts})
    wide = max(len(title), *map(len, names))
    yield f"{title:<{wide}}" + "".join(f"{_TITLES[verdict]:>14}" for verdict in Verdict)
    for name in names:
        yield f"{name:<{wide}}" + "".join(f"{counts[name, str(verdict)]:>14,}" for verdict in Verdict)


def _chart(years: Counts) -> Iterator[str]:
    for year in sorted({year for year, _ in years}):
        checked = sum(years[year, str(verdict)] for verdict in _CHECKED)
        flagged = sum(years[year, str(verdict)] for verdict in _FLAGGED)
        if checked:
            bar = "#" * round(_BAR * flagged / checked)
            yield f"{year:<{len(UNDATED)}}  {bar:<{_BAR}}  {100 * flagged / checked:.1f}% ({flagged:,} of {checked:,})"
