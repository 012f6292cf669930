"""Diffs that `patch` takes."""

import shutil
import subprocess
from pathlib import Path

import pytest

from numcheck.edits.diff import diff

BEFORE = "one\r\ntwo\n\x0bthree \u2028four\n" + "".join(f"line {n}\n" for n in range(20)) + "the end"
AFTER = BEFORE.replace("two", "2").replace("line 17", "line seventeen").replace("the end", "an end")


def test_nothing_that_changes_is_nothing() -> None:
    assert diff(BEFORE, BEFORE, "draft.txt") == ""


def test_the_lines_that_change_with_three_around_them() -> None:
    told = diff("a\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\nE\nf\n", "draft.txt")
    assert told == "--- draft.txt\n+++ draft.txt\n@@ -2,5 +2,5 @@\n b\n c\n d\n-e\n+E\n f\n"


@pytest.mark.skipif(shutil.which("git") is None, reason="needs Git")
def test_a_diff_can_be_applied(tmp_path: Path) -> None:
    (tmp_path / "draft.txt").write_bytes(BEFORE.encode())
    (tmp_path / "edits.diff").write_bytes(diff(BEFORE, AFTER, "draft.txt").encode())
    subprocess.run(["git", "apply", "-p0", "edits.diff"], cwd=tmp_path, check=True)
    assert (tmp_path / "draft.txt").read_bytes() == AFTER.encode()
