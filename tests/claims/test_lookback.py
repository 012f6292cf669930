"""Looking back costs no more in a long document than in a short one, and finds what lies in a stretch."""

from functools import cache
from typing import overload

from hypothesis import given
from hypothesis import strategies as st

from numcheck.claims.lookback import Before
from numcheck.claims.vocabulary import Vocabulary, vocabulary
from numcheck.documents.document import Span
from numcheck.documents.read import from_text
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figure, Figures
from tests.shared import catalog

SENTENCE = "CBP recorded 2.4 million encounters in fiscal 2022, up 37 percent. "


class Counted(Figures):
    """Figures that count how often one of them is taken."""

    __slots__ = ("taken",)

    @overload
    def __getitem__(self, index: int) -> Figure: ...
    @overload
    def __getitem__(self, index: slice) -> "tuple[Figure, ...]": ...
    def __getitem__(self, index: int | slice) -> "Figure | tuple[Figure, ...]":
        self.taken = getattr(self, "taken", 0) + 1
        found = super().__getitem__(index)
        return found if isinstance(found, Figure) else tuple(found)


@cache
def words() -> Vocabulary:
    return vocabulary(catalog())


@cache
def before(text: str) -> tuple[Before, Counted]:
    document = from_text(text)
    found = find_figures(text)
    figures = Counted(tuple(found), found.set_aside, found.tokens)
    return Before(document, figures, words()), figures


def test_a_stretch_in_a_long_document_costs_what_it_costs_in_a_short_one() -> None:
    taken = []
    for times in (8, 800):
        looked_back, figures = before(SENTENCE * times)
        figures.taken = 0
        assert [f.text for f in looked_back.inside(looked_back.document.sentences[5].span)] == [
            "2.4 million",
            "37 percent",
        ]
        taken.append(figures.taken)
    short, long = taken
    assert long <= short + 10  # a search by halves takes seven steps more


@given(st.integers(0, 200), st.integers(0, 200))
def test_what_lies_in_a_stretch_is_found(start: int, length: int) -> None:
    looked_back, figures = before(SENTENCE * 3)
    span = Span(start, start + length)
    assert list(looked_back.inside(span)) == [figure for figure in figures if span.contains(figure.span)]
