"""What must hold of a report, whatever the text."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

import numcheck

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

# Words that mean something to the checker, so that made-up texts reach every stage and not only the first.
WORDS = (
    "2.4 million",
    "2,378,944",
    "37 percent",
    "twice",
    "a record",
    "the highest level ever recorded",
    "two million",
    "half",
    "one in five",
    "15-20 percent",
    "from 45,000 to 60,000",
    "7,000 a day",
    "tripled",
    "the tenth",
    "straight month",
    "ranked second",
    "third-busiest",
    "the busiest sector",
    "Tucson",
    "Cubans",
    "behind",
    "averaged",
    "a month",
    "ranged",
    "between 150,000 and 245,000",
    "for 18 straight months",
    "more than",
    "nearly",
    "about",
    "over",
    "CBP",
    "The Border Patrol",
    "encounters",
    "apprehensions",
    "crossings",
    "migrants",
    "at the southwest border",
    "nationwide",
    "at the northern border",
    "recorded",
    "rose",
    "fell",
    "was up",
    "broke",
    "in August",
    "in fiscal year 2022",
    "in fiscal 2021",
    "in December 2023",
    "last month",
    "last year",
    "ever",
    "since 2019",
    "under President Trump",
    "from the year before",
    "than",
    "more",
    "fewer",
    "Venezuelans",
    "Mexicans and Cubans",
    "combined",
    "Tucson",
    "27,000 pounds of fentanyl",
    "13.5 tons",
    "seized",
    "fentanyl seizures",
    "since President Biden took office",
    "That number",
    "The annual total",
    "of",
    "an increase",
    "by",
    "Title 42",
    ".",
    ". ",
    ", ",
    "\n",
    "\n\n",
    "%",
    "$",
    "-",
    "–",
    "(",
    ")",
    '"',
    "’s",
    "0",
    "1",
    "9999999999999999999999",
    "1e9",
    ".5",
    "Nov. 11",
    "FY22",
)
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
DATES = st.sampled_from([None, "2022", "2022-11", "2022-11-12", "2031-01-01", "1900"])


def report_of(text: str, published: str | None) -> dict[str, Any]:
    return numcheck.check(text, published=published).to_dict()


@settings(max_examples=150)
@given(text=st.one_of(SENTENCES, st.text(max_size=200)), published=DATES)
def test_any_text_gets_a_report_that_holds_together(text: str, published: str | None) -> None:
    report = report_of(text, published)
    VALIDATOR.validate(report)
    figures = [finding["figure"] for finding in report["findings"] if finding["figure"] is not None]
    for place in [*figures, *report["set_aside"]]:
        assert text[place["start"] : place["end"]] == place["text"]
    assert all(left["start"] <= right["start"] for left, right in pairwise(figures))
    counts = report["summary"]
    assert counts["figures"] == counts["checked"] + counts["unverifiable"] + counts["set_aside"]
    assert report["findings"] or report["set_aside"] or counts["figures"] == 0
    assert report == report_of(text, published)


@settings(max_examples=50)
@given(text=SENTENCES)
def test_every_figure_is_accounted_for(text: str) -> None:
    """A figure ends in a finding, in one that absorbed it, or among what was set aside: none vanishes."""
    report = report_of(text, "2022-11-12")
    told = [f["span"] for f in report["findings"]] + [f["sentence"] for f in report["findings"]] + report["set_aside"]
    for figure in numcheck.find_figures(text):
        assert any(place["start"] < figure.span.end and figure.span.start < place["end"] for place in told)
