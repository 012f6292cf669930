"""The way back from a text to its source."""

from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Span
from numcheck.documents.origin import Origin
from numcheck.documents.prose import Extract, Prose

# What a reader does with the next stretch of a source: keep it, leave it out, take it as a whole, put something in.
STEPS = st.lists(st.tuples(st.sampled_from(["keep", "drop", "whole", "put", "block"]), st.integers(1, 5)), max_size=30)


def read(steps: list[tuple[str, int]]) -> Extract:
    source = "".join(chr(97 + n % 26) for n in range(sum(length for _, length in steps)))
    prose, at = Prose(source), 0
    for step, length in steps:
        if step == "keep":
            prose.add(source[at : at + length], at)
        elif step == "whole":
            prose.whole("#", Span(at, at + length))
        elif step == "put":
            prose.loose("+")
        elif step == "block":
            prose.end_block()
        at += length
    return prose.finish()


def origin_of(extract: Extract) -> Origin:
    assert extract.origin is not None
    return extract.origin


@given(STEPS)
def test_pieces_are_in_the_order_of_both_and_stand_for_each_other(steps: list[tuple[str, int]]) -> None:
    extract = read(steps)
    origin, text_end, source_end = origin_of(extract), 0, 0
    for piece in origin.pieces:
        assert piece.text.start >= text_end
        assert piece.source.start >= source_end
        text_end, source_end = piece.text.end, piece.source.end
        text = extract.text[piece.text.start : piece.text.end]
        written = origin.source[piece.source.start : piece.source.end]
        assert text == "#" or all(char in (other, "#") for char, other in zip(text, written, strict=True))
    assert text_end <= len(extract.text)
    assert source_end <= len(origin.source)


@given(STEPS, st.data())
def test_places_are_monotone_and_within_the_source(steps: list[tuple[str, int]], data: st.DataObject) -> None:
    extract = read(steps)
    origin = origin_of(extract)
    places = [origin.at(offset) for offset in range(len(extract.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(origin.source) for place in places)
    start = data.draw(st.integers(0, len(extract.text)))
    span = Span(start, data.draw(st.integers(start, len(extract.text))))
    place = origin.span(span)
    assert 0 <= place.start <= place.end <= len(origin.source)
    exact = origin.exact(span)
    assert exact is None or (exact == place and exact.start == origin.at(span.start))


@given(STEPS)
def test_what_was_kept_is_found_again(steps: list[tuple[str, int]]) -> None:
    extract = read(steps)
    origin = origin_of(extract)
    for offset, char in enumerate(extract.text):
        place = origin.exact(Span(offset, offset + 1))
        assert (place is None) == (char in "+\n")
        if place is not None and char != "#":
            assert origin.source[place.start : place.end] == char


@given(STEPS)
def test_offsets_come_back_from_the_source(steps: list[tuple[str, int]]) -> None:
    extract = read(steps)
    origin = origin_of(extract)
    for piece in origin.pieces:
        assert origin.text_before(piece.source.end) == piece.text.end
        after = origin.text_after(piece.source.start)
        assert after is not None
        assert after <= piece.text.start


def test_an_insertion_goes_behind_the_word_or_before_the_next_one() -> None:
    origin = Origin("a **b** c")
    for text, source in ((Span(0, 2), Span(0, 2)), (Span(2, 3), Span(4, 5)), (Span(3, 5), Span(7, 9))):
        origin.add(text, source)
    assert origin.span(Span(3, 3)) == (5, 5)
    assert origin.span(Span(2, 2)) == (4, 4)
    assert origin.span(Span(0, 0)) == (0, 0)


def test_nothing_leads_to_the_beginning() -> None:
    assert Origin("").at(0) == 0
    assert Origin("abc").span(Span(0, 0)) == (0, 0)
