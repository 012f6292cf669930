"""The command line, killed with all its processes at a moment.

`NUMCHECK_KILLED=findings:2 python -m bench.archive.killed archive IN OUT` is killed when a part's findings are about to
be put in their place for the second time. A moment is something that a process is about to do for the nth time:
`checked`, to check an article; `findings` and `articles`, to put a part's finished file in its place; `run.json`, to do
so with the run's own file; `_begun`, to take away what was begun, when all parts are finished.
"""

import os
import signal
import sys
from pathlib import Path
from typing import Any

from numcheck.archive import read
from numcheck.cli.main import run

VARIABLE = "NUMCHECK_KILLED"


def planted(kind: str, nth: int) -> None:
    """Sees to it that this process kills its group when it is about to do this for the nth time."""
    seen = 0

    def count(found: str) -> None:
        nonlocal seen
        seen += found == kind
        if seen == nth:
            os.killpg(os.getpgrp(), signal.SIGKILL)

    def heard(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "os.rename":
            place = Path(os.fsdecode(arguments[1]))
            count(place.name if place.name == "run.json" else place.parent.name)
        elif event == "shutil.rmtree":
            count(Path(os.fsdecode(arguments[0])).name)

    checked = vars(read)["checked"]

    def told(*arguments: Any) -> Any:
        count("checked")
        return checked(*arguments)

    sys.addaudithook(heard)
    vars(read)["checked"] = told


# A process that Python starts for the work reads this file again, under the second name.
if __name__ in ("__main__", "__mp_main__"):
    _kind, _, _nth = os.environ[VARIABLE].partition(":")
    planted(_kind, int(_nth))
if __name__ == "__main__":
    run()
