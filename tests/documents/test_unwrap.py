"""Lines that were broken for their length flow again, and every place is still one of the file."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

import numcheck
from numcheck.documents.document import Span
from numcheck.documents.read import from_text
from numcheck.reports.report import Report
from tests.shared import seed, seed_report, seeds

WRAPPED = (
    "CBP recorded 2.4\nmillion encounters at the southwest border in fiscal year 2022, up 37\npercent from 2021.\n"
)


def told(report: Report) -> list[tuple[object, ...]]:
    return [(f.verdict, f.rule, " ".join(f.claim.figure.text.split()), f.computed) for f in report]


@pytest.mark.parametrize("end", ["\n", "\r\n", " \n    "])
def test_a_figure_may_fall_apart_at_the_end_of_a_line(end: str) -> None:
    text = WRAPPED.replace("\n", end)
    report = numcheck.check(text, published="2022-11-12")
    assert [(f.claim.figure.text, f.verdict) for f in report] == [
        ("2.4 million", "supported"),
        ("37 percent", "supported"),
    ]
    figure = report.to_dict()["findings"][0]["figure"]  # type: ignore[index]
    assert text[figure["start"] : figure["end"]] == figure["text"] == f"2.4{end}million"


@pytest.mark.parametrize("width", [72, 80, 95])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_samples_say_the_same_broken_at_any_width(width: int, end: str) -> None:
    for name, published in seeds().items():
        paragraphs = (textwrap.wrap(one, width, break_on_hyphens=False) for one in seed(name).split("\n\n"))
        broken = "\n\n".join("\n".join(lines) for lines in paragraphs).replace("\n", end)
        assert told(numcheck.check(broken, published)) == told(seed_report(name)), name


@given(
    st.lists(st.sampled_from(["a b", "12", "x.\n", "\n", "\r\n", " \n  y", "\n\n", "numcheck: z\n", "\t"]), max_size=12)
)
def test_every_place_leads_back_to_the_same_words(parts: list[str]) -> None:
    text = "".join(parts)
    document = from_text(text)
    origin = document.origin
    if origin is None:
        assert document.text == text
        return
    for at, char in enumerate(document.text):
        place = origin.span(Span(at, at + 1))
        assert text[place.start : place.end] == char or (char == " " and text[place.start : place.end].isspace())


def test_lines_of_their_own_stay_lines() -> None:
    text = "Tucson: 4,500\nYuma: 900\n\n- 12 arrests\n- 7 seizures\n"
    assert from_text(text).text == text
