"""What holds for every text."""

from itertools import pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figures
from numcheck.figures.lexer import lex

WORDS = st.sampled_from(
    [
        "1", "2", "10", "300", "2021", "2,378,944", "2.4", ".5", "3.20", "0", "1/2", "9/11", "24-17", "1/0",
        "million", "hundred", "thousand", "dozen", "half", "a", "an", "one", "two", "twenty", "third", "second",
        "first", "quarter", "percent", "%", "points", "percentage", "basis", "times", "fold", "twice", "doubled",
        "in", "out", "of", "to", "from", "between", "and", "-", "–", "—", "(", ")", ".", ",", ";", ":", "$", "€",
        "£", "K", "m", "bn", "pounds", "miles", "days", "years", "old", "aged", "year-old", "May", "Nov.", "FY",
        "fiscal", "year", "Title", "COVID", "record", "the", "highest", "lowest", "most", "ever", "since", "on",
        "history", "week", "per", "each", "more", "than", "nearly", "about", "over", "or", "less", "at", "least",
        "½", "\u2019s", "'s", "n't", "http://x.y/1", "@", "#", "İ", "ß", "ﬁ", "①", "²", "٣", "一", "é", "minus",
        "point", "dozens", "hundreds", "tens", "high", "low", "\n",
        "peak", "any", "no", "not", "other", "month", "fewer", "larger", "has", "been", "that", "many", "few", "all",
        "time",
        "\u00a0", "\u2009", "\u2011", "e\u0301",
    ]
)  # fmt: skip
LINES = st.lists(WORDS, max_size=25).map(" ".join) | st.lists(WORDS, max_size=25).map("".join)
TEXTS = st.text(max_size=120) | st.text("0123456789.,-–/:$%+ kmone\n", max_size=60) | LINES


def places(found: Figures) -> list[tuple[int, int]]:
    return [(item.span.start, item.span.end) for item in (*found, *found.set_aside)]


@settings(max_examples=600)
@given(TEXTS)
@example("1" * 5000)
@example("1,000" * 300)
@example("0." + "1" * 400)
@example("one hundred and " * 100)
@example("2\u00a0½\u2011million")
@example("between 1 and")
@example(".0 point 0")
@example("- - - 1/0/0")
def test_every_text(text: str) -> None:
    found = find_figures(text)
    for item in (*found, *found.set_aside):
        assert text[item.span.start : item.span.end] == item.text
        assert item.text.strip() == item.text != ""
    spans = places(found)
    assert [figure.span for figure in found] == sorted(figure.span for figure in found)
    assert [item.span for item in found.set_aside] == sorted(item.span for item in found.set_aside)
    in_order = sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(in_order)), in_order
    for figure in found:
        assert figure.value is None or figure.value.is_finite()
        assert figure.hedge_span is None or not figure.span.overlaps(figure.hedge_span)
        assert figure.value is None or figure.printed.low is None or figure.printed.low <= figure.value
    assert places(find_figures(text)) == spans
    assert found.to_dict() == find_figures(text).to_dict()


@settings(max_examples=300)
@given(TEXTS)
def test_every_character_but_blanks_is_in_one_token(text: str) -> None:
    tokens = lex(text)
    assert len(tokens.words) == len(tokens.starts) == len(tokens.ends)
    behind = 0
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert seen(text[behind:start]).strip() == ""
        assert len(word) == len(seen(text[start:end])) > 0
        behind = end
    assert seen(text[behind:]).strip() == ""


def seen(text: str) -> str:
    """The text without the signs that nobody sees: soft hyphens, blanks and joiners without width."""
    return "".join(char for char in text if char not in "\u00ad\u200b\u200c\u200d\u2060\ufeff")


@settings(max_examples=150)
@given(LINES)
def test_a_paragraph_added_moves_no_figure_before_it(text: str) -> None:
    before = find_figures(text)
    after = find_figures(f"{text}\n\nZebras sleep.")
    assert places(before) == places(after)
