"""What numcheck costs on this machine: `make bench` measures everything and writes `docs/performance.md`.

`python -m bench.run cold growth` measures and prints those parts alone. `--compiled PYTHON` measures the numcheck that
another Python has beside this one: `make bench COMPILED=PYTHON`. The first run makes an environment for each peer in
`.bench`. Linux and macOS only (resource).
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path

from bench import cold, growth, lookups, where
from bench.archive import cluster, cores
from bench.page import Section, machine, rendered
from bench.peers import compare
from bench.texts import BORDER, NEWS, ROOT, kinds

PAGE = ROOT / "docs" / "performance.md"
BEGIN = """\
<!-- Written by `make bench`; not by hand. -->
# Performance

This page is the record of one run of `make bench` on the machine named below. Another machine, or the same one at other
work, gives other numbers; ratios within a run say more than rates. Nothing of it is held by a test: tests count steps.
Processor time is told unless it says otherwise.
"""


def parts(compiled: Path | None) -> dict[str, Callable[[], Iterable[Section]]]:
    """What is measured, by name."""

    @cache
    def compared() -> compare.Compared:
        return compare.compare(kinds(), compiled)

    return {
        "peers": lambda: compare.sections(kinds(), compared()),
        "where": lambda: where.sections(kinds()),
        "cold": lambda: cold.sections(compiled),
        "lookups": lookups.sections,
        "growth": growth.sections,
        "cores": cores.sections,
        "cluster": lambda: cluster.sections(compared().rate("check", NEWS), compared().rate("check", BORDER)),
    }


def main(arguments: Sequence[str] | None = None) -> None:
    """Measures, prints, and where everything was measured and `--write` given, writes the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    every = parts(None)
    parser.add_argument("parts", nargs="*", choices=[[], *every], help="what to measure alone")
    parser.add_argument("--compiled", type=Path, metavar="PYTHON", help="a Python that has the compiled build")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    given = parser.parse_args(arguments)
    if given.write and given.parts:
        parser.error("--write is for all parts")
    every = parts(given.compiled and given.compiled.absolute())
    found = [Section("The machine", [machine()])]
    print(rendered(found), flush=True)
    for part in given.parts or every:
        told = list(every[part]())
        print(rendered(told), flush=True)
        found += told
    if given.write:
        PAGE.write_text(f"{BEGIN}\n{rendered(found)}", encoding="utf-8")
        print(f"{PAGE.relative_to(ROOT)} is written.", file=sys.stderr)


if __name__ == "__main__":
    main()
