"""Code in a text, between backticks: as one expression says it, which takes the square of a run of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from numcheck.documents.document import Span
from numcheck.figures.page import code_spans

PLAIN = re.compile(r"(`+)[^`\n]+\1")


@pytest.mark.parametrize(
    ("text", "code"),
    [("Set `5` or ``6 7``.", ["`5`", "``6 7``"]), ("``5` 6 ``7", ["`5`"]), ("`5\n6`", []), ("```", [])],
)
def test_code_has_as_many_backticks_on_either_side(text: str, code: list[str]) -> None:
    assert [text[span.start : span.end] for span in code_spans(text)] == code


@given(st.text(st.sampled_from("`a\n "), max_size=20))
def test_code_is_what_the_expression_says(text: str) -> None:
    assert list(code_spans(text)) == [Span(*match.span()) for match in PLAIN.finditer(text)]
