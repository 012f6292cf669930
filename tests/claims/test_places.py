"""Places that are taken: asked by halves, they answer as if each were looked at."""

from hypothesis import given
from hypothesis import strategies as st

from numcheck.claims.places import Places, within
from numcheck.documents.document import Span

SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 30), st.integers(1, 6))


@given(st.lists(SPANS), SPANS)
def test_what_overlaps_any_of_them_overlaps(spans: list[Span], asked: Span) -> None:
    assert Places(spans).overlaps(asked) == any(asked.overlaps(span) for span in spans)


@given(st.lists(SPANS), SPANS)
def test_they_are_taken_one_by_one(spans: list[Span], asked: Span) -> None:
    places, apart = Places(), list[Span]()
    for span in spans:
        assert places.overlaps(span) == any(span.overlaps(other) for other in apart)
        if not places.overlaps(span):
            places.add(span)
            apart.append(span)
    assert places.overlaps(asked) == any(asked.overlaps(span) for span in apart)
    assert within(sorted(apart), asked) == sorted(span for span in apart if asked.overlaps(span))
