"""The sample article of the project's brief, where it is at hand."""

from pathlib import Path

import pytest

from numcheck.figures.extract import find_figures

ARTICLE = Path(__file__).resolve().parents[2] / "../shared/seed/article.txt"


@pytest.mark.skipif(not ARTICLE.is_file(), reason="the sample article is not part of the project")
def test_sample_article() -> None:
    found = find_figures(ARTICLE.read_text("utf-8"))
    assert [(figure.text, str(figure.kind), figure.unit) for figure in found] == [
        ("the highest level ever recorded", "superlative", None),
        ("Two", "count", "sources"),
        ("2.4 million", "count", "encounters"),
        ("37 percent", "percent", "percent"),
        ("two million", "count", None),
        ("for the first time ever", "superlative", None),
        ("The record number", "superlative", None),
        ("twice", "multiple", None),
        ("the highest level it ever was", "superlative", None),
        ("500-page", "measure", "page"),
    ]
    assert {(item.text, item.reason) for item in found.set_aside} >= {
        ("Nov. 11", "date"),
        ("December of 2021", "date"),
        ("fiscal year 2022", "fiscal_year"),
        ("July 8", "date"),
        ("July of 2021", "date"),
        ("in the first place", "idiom"),
        ("defended his record", "idiom"),
        ("one", "pronoun"),
    }
