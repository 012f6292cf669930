"""The work grows with the text, not faster: counted in words that the windows look at, not in seconds."""

import pytest

from numcheck.figures import extract
from numcheck.figures.automaton import Node
from numcheck.figures.extract import find_figures
from numcheck.figures.window import LONGEST, Step, Window
from tests.interpreted import Why


class Counting(Window):
    """A window that counts the words it is asked about."""

    __slots__ = ()
    looks = 0

    def _step(self, index: int, previous: str, node: Node) -> Step | None:
        type(self).looks += 1
        return super()._step(index, previous, node)


def looks(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(extract, "Window", Counting)
    monkeypatch.setattr(Counting, "looks", 0)
    find_figures(text)
    return Counting.looks


@pytest.mark.interpreted(Why.PATCHED)
@pytest.mark.parametrize(
    "piece",
    [
        "1 ", "1,", ",", "12-", "1/", "million ", "one hundred and ", "two and ", "a half ", "tens of ", "$", "9",
        "between 1 and ", "from 1 to ", "record ", "the highest ", "highest of ", "for the first ", "May ", "1.\n",
        "twenty ", "one in ", "more than ", "In 2021, CBP made 2.4 million arrests, up 37 percent. ",
    ],
)  # fmt: skip
def test_linear(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    once = looks(piece * 200, monkeypatch)
    assert looks(piece * 800, monkeypatch) <= 4 * once + 8 * LONGEST


def test_no_figure_is_longer_than_a_window() -> None:
    (first, *_) = find_figures("one million " * 200)
    assert len(first.text.split()) <= LONGEST
