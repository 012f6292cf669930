"""The article with its figures marked: marks that lie in each other, overlap, or take no room."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Span
from numcheck.reports import html
from numcheck.reports.html.article import END_OF_LINE, Mark, Piece, cut
from numcheck.reports.report import Report
from tests.growth import growth
from tests.reports.html.pages import every, parsed, words
from tests.reports.samples import STORY, story

LINES = st.lists(st.tuples(st.integers(1, 30), st.integers(1, 3)), min_size=1, max_size=6)
SPANS = st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40), st.booleans()), max_size=12)


def made(lengths: list[tuple[int, int]], spans: list[tuple[int, int, bool]]) -> tuple[list[Mark], list[Span]]:
    lines, at = [], 0
    for length, gap in lengths:
        lines.append(Span(at, at + length))
        at += length + gap
    marks = [Mark(Span(start, start + size), n, again) for n, (start, size, again) in enumerate(spans)]
    return sorted(mark for mark in marks if mark.span.end <= at), lines


def pieces(marks: list[Mark], lines: list[Span]) -> list[Piece]:
    return [piece for piece in cut(marks, lines) if piece != END_OF_LINE]


@given(LINES, SPANS)
def test_the_pieces_are_the_lines(lengths: list[tuple[int, int]], spans: list[tuple[int, int, bool]]) -> None:
    marks, lines = made(lengths, spans)
    found = pieces(marks, lines)
    covered = [at for piece in found for at in range(*piece.span)]
    assert covered == [at for line in lines for at in range(*line)]
    assert sum(piece == END_OF_LINE for piece in cut(marks, lines)) == len(lines)


@given(LINES, SPANS)
def test_a_piece_belongs_to_the_shortest_mark_over_it(
    lengths: list[tuple[int, int]], spans: list[tuple[int, int, bool]]
) -> None:
    marks, lines = made(lengths, spans)
    for piece in pieces(marks, lines):
        over = [mark for mark in marks if mark.span.overlaps(piece.span)]
        assert all(mark.span.contains(piece.span) for mark in over)
        sizes = [mark.span.end - mark.span.start for mark in over]
        assert (piece.mark is None) is (not over)
        if piece.mark is not None:
            assert piece.mark.span.end - piece.mark.span.start == min(sizes)


@given(LINES, SPANS)
def test_a_mark_has_one_number_and_one_place_to_come_back_to(
    lengths: list[tuple[int, int]], spans: list[tuple[int, int, bool]]
) -> None:
    marks, lines = made(lengths, spans)
    found = pieces(marks, lines)
    closed = [mark for piece in found for mark in piece.closes]
    assert len(closed) == len(set(closed))
    firsts = [piece.mark for piece in found if piece.first]
    assert len(firsts) == len(set(firsts))
    ends = {line.end for line in lines} | {piece.span.end for piece in found}
    seen = {mark for mark in marks if mark.span.end in ends}
    assert seen <= set(closed)
    owners = {piece.mark for piece in found if piece.mark is not None}
    assert owners == set(firsts)
    assert owners <= set(closed)


def test_a_mark_within_another_has_its_own_link() -> None:
    report = story()
    first, second, *others = report.findings
    start = STORY.index("CBP recorded 2.4 million encounters")
    whole = Span(start, start + len("CBP recorded 2.4 million encounters"))
    outer = second._replace(claim=second.claim._replace(figure=second.claim.figure._replace(span=whole)))
    root = parsed(html.render([Report(report.document, (outer, first, *others), ())], charts=False))
    (article,) = (e for e in every(root, "div") if e.get("class") == "article")
    links = [(link.get("href"), words(link)) for link in every(article, "a")]
    assert [href for href, _ in links[:3]] == ["#d1-f1", "#d1-f2", "#d1-f1"]
    assert [text.split("✓")[0].split("?")[0] for _, text in links[:3]] == [
        "CBP recorded ",
        "2.4 million",
        " encounters",
    ]
    assert not [inner for link in every(article, "a") for inner in every(link, "a") if inner is not link]


def test_a_mark_that_another_covers_keeps_its_number() -> None:
    report = story()
    first, *others = report.findings
    twin = others[2]._replace(claim=others[2].claim._replace(figure=first.claim.figure))
    root = parsed(html.render([Report(report.document, (first, twin), ())], charts=False))
    (article,) = (e for e in every(root, "div") if e.get("class") == "article")
    links = [link.get("href") for link in every(article, "a")]
    assert links == ["#d1-f1", "#d1-f2", "#d1-f1"]  # the last is where the first is repeated
    ids = [mark.get("id") for mark in every(article, "mark")]
    assert ids == ["d1-m1", "d1-m2", None]


def marked(many: int) -> int:
    spans = [Span(20 * n, 20 * n + 9) for n in range(many)]
    marks = [Mark(span, n) for n, span in enumerate(spans)]
    lines = [Span(200 * n, 200 * n + 199) for n in range(many // 10)]
    return sum(piece.mark is not None for piece in cut(marks, lines))


def test_the_work_grows_with_the_marks_alone() -> None:
    assert marked(1_000) == 1_000
    assert growth(marked, 1_000, 10_000) < 12


def test_lines_follow_each_other() -> None:
    marks, lines = made([(10, 1), (5, 2), (7, 1)], [(3, 12, False)])
    spans = [piece.span for piece in pieces(marks, lines)]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert [piece.span for piece in pieces(marks, lines) if piece.mark] == [Span(3, 10), Span(11, 15)]
