"""docs/notebooks/desk.ipynb runs, in a kernel as a reader's, and shows what it says that it shows."""

import re

from tools.notebook import NOTEBOOK, executed, kept, shown


def test_the_notebook_runs_and_its_outputs_are_current() -> None:
    told = [list(map(_plain, texts)) for texts in shown(kept())]
    assert any("<mark" in text for texts in told for text in texts), "the report shows itself"
    assert told == [list(map(_plain, texts)) for texts in shown(executed())], "make notebook"


def _plain(text: str) -> str:
    """Without what pandas puts around a table for its looks, which its versions do differently."""
    return re.sub(r"<style scoped>.*?</style>|\s+", " ", text, flags=re.DOTALL).strip()


def test_the_notebook_keeps_no_more_than_it_shows() -> None:
    assert NOTEBOOK.stat().st_size < 60_000
    assert "/home/" not in NOTEBOOK.read_text(encoding="utf-8")
