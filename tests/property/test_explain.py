"""Whatever an article says: a story can be told of every finding, its rows add up, and it fits the page."""

from hypothesis import given, settings
from hypothesis import strategies as st

from numcheck.checker import Checker
from numcheck.cli.find import matching, place
from numcheck.documents.published import parse
from numcheck.documents.read import from_text
from numcheck.reports.explain.story import story
from numcheck.reports.explain.text import render
from tests.shared import catalog

PIECES = st.sampled_from(
    [
        "CBP recorded ",
        "The Border Patrol made ",
        "2.4 million ",
        "227,547 ",
        "more than 2,000 pounds of fentanyl ",
        "twice as many ",
        "a third of the ",
        "encounters ",
        "arrests ",
        "at the southwest border ",
        "in the Tucson sector ",
        "of Venezuelans ",
        "in fiscal year 2022 ",
        "last month ",
        "in September 2022. ",
        "That was up 37 percent from ",
        "the year before. ",
        "It was the highest on record. ",
        "an average of 7,000 a day ",
        "the fifth straight month above 200,000 ",
        "the third-highest month ",
        "rose from $40 million to $50 million, a 15 percent increase. ",
        "\n\n",
        "\x1b[31m",
        "“",
    ]
)


ARTICLE = """CBP recorded 2.4 million encounters in fiscal year 2022.

Nobody came.

Agents, 61 and 29, met 300 people.
"""


@given(st.lists(PIECES, min_size=3, max_size=14).map("".join), st.sampled_from([None, "2022-10-21", "2024"]))
@settings(max_examples=60)
def test_a_story_can_be_told_of_every_finding(text: str, published: str | None) -> None:
    document = from_text(text, published=None if published is None else parse(published))
    traced = Checker(catalog()).trace(document)
    for finding in traced.report:
        told = story(document, finding, traced.reads.get(finding.claim.figure.span), catalog())
        for sourced in told.rows:
            assert sourced is not None
            assert sum(row.value for row in sourced.rows) == sourced.official.value
        assert bool(told.snippet) <= bool(told.commands)
        page = render([told], [], width=72, colour=False)
        assert finding.id in page
        assert "\x1b" not in page


@given(st.integers(1, 12), st.one_of(st.none(), st.integers(1, 400)))
@settings(max_examples=40)
def test_any_place_of_an_article_leads_to_something(line: int, column: int | None) -> None:
    traced = Checker(catalog()).trace(from_text(ARTICLE, "draft.txt"))
    where = place(f"draft.txt:{line}" + ("" if column is None else f":{column}"))
    assert (where.name, where.line, where.column) == ("draft.txt", line, column)
    found = matching(traced, where, None)
    assert found.findings or found.set_aside
