"""`python -m numcheck.datasets.normalise DIR OUT`: the tables in OUT from the official files in DIR.

With them `revisions.csv`: how far figures of running years have moved, measured from the same files.
"""

import sys
from pathlib import Path

from numcheck.datasets.normalise import revisions
from numcheck.datasets.normalise.sources import load_sources
from numcheck.datasets.normalise.tables import rebuild
from numcheck.errors import NumcheckError


def run(arguments: list[str]) -> int:
    """Rebuilds the tables; says on standard error what it did or why it could not, and returns the exit code."""
    if len(arguments) != 2:
        sys.stderr.write("usage: python -m numcheck.datasets.normalise DIR OUT\n")
        return 2
    try:
        rebuilt = rebuild(Path(arguments[0]), Path(arguments[1]), load_sources())
    except NumcheckError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    table = revisions.measured(Path(arguments[0]))
    if table is not None:
        (Path(arguments[1]) / revisions.TABLE).write_text(table, encoding="utf-8", newline="\n")
    sys.stderr.write(f"written from {', '.join(rebuilt.written)}\n")
    if rebuilt.kept:
        sys.stderr.write(f"kept as they were (no file): the tables of {', '.join(rebuilt.kept)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
