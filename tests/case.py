"""How a case is written: a readable file of three parts, divided by lines of `---`.

    published: 2022-11-12            (left out where the article has no date)
    source: which official figures the expectations were worked out from
    ---
    The text to check.
    ---
    2.4 million  missing_context  NC301  2,766,582  # what a reader should know

The last part has one line a finding, in text order: the figure's text, the verdict, the rule (`-` for none) and the
computed value, as columns divided by two blanks or more. The value is printed as precisely as it is to be compared;
`-` stands for no value. A value that is left out is not compared.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path


class CaseError(ValueError):
    """A case's file is not written as a case."""


@dataclass(frozen=True, slots=True)
class Expected:
    """One line of the last part; `computed` is None where the value is not compared, "-" where there is none."""

    figure: str
    verdict: str
    rule: str | None
    computed: str | None


@dataclass(frozen=True, slots=True)
class Case:
    """A case, as its file says it."""

    path: Path
    published: str | None
    text: str
    expected: tuple[Expected, ...]


def read(path: Path) -> Case:
    """The case in a file; raises `CaseError`."""
    parts = re.split(r"^---\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if len(parts) != 3:
        raise CaseError(f"{path.name}: has {len(parts)} parts, not a header, a text and the findings")
    header = dict(line.split(": ", 1) for line in parts[0].splitlines())
    if "source" not in header or header.keys() - {"source", "published"}:
        raise CaseError(f"{path.name}: the header has a source, perhaps published, and nothing else")
    expected = tuple(_expected(line, path.name) for line in parts[2].splitlines() if line.strip())
    return Case(path, header.get("published"), parts[1].removesuffix("\n"), expected)


def same_value(computed: str | None, expected: str) -> bool:
    """Whether a report's computed value is the one that a case prints, at the precision at which it prints it."""
    if computed is None or expected == "-":
        return computed is None and expected == "-"
    wanted = Decimal(expected.replace(",", ""))
    exponent = wanted.as_tuple().exponent
    assert isinstance(exponent, int)
    return abs(Decimal(computed) - wanted) <= Decimal(1).scaleb(exponent) / 2


def _expected(line: str, name: str) -> Expected:
    columns = re.split(r" {2,}", line.split("  # ")[0].strip())
    if len(columns) not in (3, 4):
        raise CaseError(f"{name}: {line!r} has {len(columns)} columns, not figure, verdict, rule and perhaps a value")
    return Expected(
        columns[0], columns[1], None if columns[2] == "-" else columns[2], columns[3] if len(columns) == 4 else None
    )
