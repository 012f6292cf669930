"""Compares a rendering with the file that holds what it should be.

After a change that is meant, `NUMCHECK_GOLDEN=write pytest tests/reports` writes the files anew: read the difference
before it is committed.
"""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_golden(name: str, text: str) -> None:
    """The text is what the file `golden/NAME` holds."""
    path = FOLDER / name
    if os.environ.get("NUMCHECK_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
