"""docs/edits.md: every step is run, in order, and shows what the program prints."""

from pathlib import Path

from tools.pages import run


def test_each_step_shows_what_it_prints(root: Path, tmp_path: Path) -> None:
    ended = run((root / "docs" / "edits.md").read_text(encoding="utf-8"), tmp_path)
    assert (ended.failed, len(ended.commands)) == (0, 4)
    assert ended.attempted > 10
    for command in ended.commands:
        assert command.found == command.kept, "run: python -m tools.pages docs/edits.md"
