"""Writes the expected reports beside the sample articles, or says which are not what the program prints.

`python -m tools.seeds` writes them; `--check` only compares, and ends with 1 where one differs. The program is run as
a user runs it, so that another installation of it can be compared too (`--numcheck`).
"""

import argparse
import difflib
import os
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FORMATS = {"text": "txt", "json": "json"}
PRINTING = {"COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
"""The environment in which the reports are printed: 80 columns wide and without colour."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A report that stands beside a sample article: its file, relative to the repository, and the command for it."""

    path: Path
    arguments: tuple[str, ...]


def expected_reports(root: Path = ROOT) -> Iterator[Expected]:
    """Every report there is to be: for each article in `seeds.toml` one of each format."""
    listed = tomllib.loads((root / "seeds" / "seeds.toml").read_text(encoding="utf-8"))
    for name, facts in listed.items():
        for form, suffix in FORMATS.items():
            article = f"seeds/{name}.txt"
            arguments = ("check", article, "--published", facts["published"], "--format", form)
            extra = ("--all",) if form == "text" else ()
            yield Expected(Path(f"seeds/{name}.expected.{suffix}"), (*arguments, *extra))


def printed(numcheck: list[str], arguments: tuple[str, ...], within: Path = ROOT) -> str:
    """What the program prints, 80 columns wide and without colour.

    Raises CalledProcessError where it fails; to find something (exit code 1) is no failure.
    """
    environment = {**os.environ, **PRINTING}
    command = [*numcheck, *arguments]
    run = subprocess.run(command, cwd=within, env=environment, capture_output=True, encoding="utf-8", check=False)
    if run.returncode not in (0, 1):
        raise subprocess.CalledProcessError(run.returncode, command, run.stdout, run.stderr)
    return run.stdout


def differences(numcheck: list[str], within: Path = ROOT) -> Iterator[str]:
    """For each report that is not current, how it differs."""
    for report in expected_reports():
        path = ROOT / report.path
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        new = printed(numcheck, report.arguments, within)
        if old != new:
            lines = difflib.unified_diff(old.splitlines(), new.splitlines(), str(report.path), "printed", lineterm="")
            yield "\n".join(lines)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare")
    parser.add_argument("--numcheck", help="another installed numcheck to run")
    parser.add_argument("--within", type=Path, default=ROOT, help="the folder to run it in, which holds seeds/")
    options = parser.parse_args()
    numcheck = [options.numcheck] if options.numcheck else [sys.executable, "-m", "numcheck"]
    if options.check:
        found = list(differences(numcheck, options.within))
        print(*found, sep="\n", end="\n" if found else "")
        return 1 if found else 0
    for report in expected_reports():
        (ROOT / report.path).write_text(printed(numcheck, report.arguments), encoding="utf-8")
        print(report.path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
