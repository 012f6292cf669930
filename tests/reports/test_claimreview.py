"""ClaimReviews, held against a schema written after what schema.org and Google Search publish."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from numcheck.config.settings import Publisher
from numcheck.errors import CommandError, DocumentError
from numcheck.findings.finding import Verdict
from numcheck.reports.claimreview import Wanted, followed, render
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests import shared
from tests.reports.hostile import TEXTS
from tests.reports.samples import STORY, empty, settled, story

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "claimreview.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
PUBLISHER = Publisher("The Valley Courier", "https://courier.example")
MISSING, SUPPORTED, CONTRADICTED, UNVERIFIABLE = "9f2c4e10a7b3", "0123456789ab", "ba9876543210", "00000000000a"
UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))


def wanted(*ids: str, page: str | None = "https://courier.example/checks/border") -> Wanted:
    return Wanted(PUBLISHER, ids, page)


def graph(asked: Wanted, *reports: Report | Unread) -> list[dict[str, Any]]:
    told = json.loads(render(reports, asked))
    VALIDATOR.validate(told)
    found: list[dict[str, Any]] = told["@graph"]
    return found


def test_only_what_is_named_is_reviewed() -> None:
    (review,) = graph(wanted(CONTRADICTED), story(), UNREAD, empty())
    assert review["identifier"] == CONTRADICTED
    assert review["url"] == "https://courier.example/checks/border"
    assert review["claimReviewed"] == "The total was three times that of 2019."
    assert review["author"] == {"@type": "Organization", "name": PUBLISHER.name, "url": PUBLISHER.url}
    assert review["reviewBody"] == "It was 2.43 times, not three times."
    assert review["itemReviewed"] == {
        "@type": "Claim",
        "text": "The total was three times that of 2019.",
        "datePublished": "2022-11-12",
    }
    assert json.loads(render([story()], wanted("ffff")))["@graph"] == []


def test_the_first_digits_of_an_id_are_enough() -> None:
    assert [review["identifier"] for review in graph(wanted("9f2c", "0123"), story())] == [MISSING, SUPPORTED]


def test_a_rating_is_in_words_and_from_1_to_5() -> None:
    ratings = [review["reviewRating"] for review in graph(wanted(MISSING, SUPPORTED, CONTRADICTED), story())]
    assert [(rating["ratingValue"], rating["alternateName"]) for rating in ratings] == [
        (3, "Missing context"),
        (5, "Supported by the official figures"),
        (1, "Contradicted by the official figures"),
    ]
    report = story()
    changed = [finding._replace(verdict=Verdict.IMPRECISE) for finding in report]
    (imprecise,) = graph(wanted(MISSING), replace(report, findings=tuple(changed)))
    assert imprecise["reviewRating"]["ratingValue"] == 4
    own = tuple(finding._replace(official=(), rule="NC401") for finding in report)
    (slip,) = graph(wanted(CONTRADICTED), replace(report, findings=own))
    assert slip["reviewRating"]["alternateName"] == "Contradicted by the article's own figures"
    assert "citation" not in slip


def test_each_of_several_reviews_has_a_place_on_the_page() -> None:
    for page in ("https://courier.example/checks/border", "https://courier.example/checks/border#top"):
        urls = [review["url"] for review in graph(wanted(MISSING, SUPPORTED, page=page), story())]
        assert urls == [f"https://courier.example/checks/border#{each}" for each in (MISSING, SUPPORTED)]
    (review,) = graph(wanted(MISSING, page="https://courier.example/checks#border"), story())
    assert review["url"] == "https://courier.example/checks#border"
    (review,) = graph(wanted(MISSING, page=None), story())
    assert review["url"] == "https://courier.example"


def test_of_a_sentence_with_several_claims_it_says_which_is_meant() -> None:
    text = STORY.replace("officials said.\nThat number rose 37 percent.", "a number that rose 37 percent, that is.")
    first, second, third = graph(
        wanted(MISSING, SUPPORTED, CONTRADICTED), story(text.replace("a number", "That number"))
    )
    sentence = first["itemReviewed"]["text"]
    assert first["claimReviewed"] == f"“2.4 million” in “{sentence}”"
    assert second["claimReviewed"] == f"“37 percent” in “{sentence}”"
    assert third["claimReviewed"] == third["itemReviewed"]["text"]


def test_a_review_cites_the_releases_that_it_rests_on() -> None:
    (review,) = graph(wanted(MISSING), story())
    assert review["citation"] == [
        "cbp-encounters-nationwide, released 2024-10-17",
        "cbp-encounters-southwest, released 2025-09",
    ]
    (titled,) = graph(wanted(MISSING), replace(story(), catalog=shared.catalog()))
    publisher, _, title = titled["citation"][0].partition(": ")
    assert publisher == "U.S. Customs and Border Protection"
    assert title.endswith(" (cbp-encounters-nationwide), released 2024-10-17")


def test_a_page_is_where_the_claim_appeared() -> None:
    (review,) = graph(wanted(MISSING), story(source="https://example.org/speech"))
    assert review["itemReviewed"]["appearance"] == {"@type": "CreativeWork", "url": "https://example.org/speech"}


def test_what_is_silenced_is_not_published() -> None:
    assert [review["identifier"] for review in graph(wanted(MISSING, SUPPORTED), settled())] == [SUPPORTED]
    with pytest.raises(CommandError, match=f"No finding has the id '{MISSING}'"):
        list(followed([settled()], wanted(MISSING)))


def test_the_reports_are_watched_for_what_is_named() -> None:
    reports: list[Report | Unread] = [UNREAD, story(), empty(), story()]
    assert list(followed(reports, wanted(MISSING, "0123"))) == reports
    with pytest.raises(CommandError, match=r"No finding has the id 'ffff'\. The JSON report tells the ids"):
        list(followed(reports, wanted(MISSING, "ffff")))
    with pytest.raises(CommandError, match=rf"{UNVERIFIABLE} \(300\) cannot be checked, and so has no rating"):
        list(followed(reports, wanted("0000")))
    twins = tuple(finding._replace(id=f"abcd{number:08x}") for number, finding in enumerate(story()[:2]))
    with pytest.raises(CommandError, match=r"Several findings have the id 'abcd'\. Write it out: abcd00000000, abcd"):
        list(followed([replace(story(), findings=twins)], wanted("abcd")))


class Script(HTMLParser):
    """What stands in the first script of a page, and behind it."""

    def __init__(self) -> None:
        super().__init__()
        self.inside, self.script, self.behind = False, "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = tag == "script"

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.script += data
        else:
            self.behind += data


@given(TEXTS)
def test_any_words_are_valid_and_stay_inside_a_script(words: str) -> None:
    text = STORY.replace("officials", f"{words}</script><!-- <script>")
    text = text if text.count("2.4 million encounters") == 1 else STORY
    told = render([story(text)], wanted(MISSING))
    VALIDATOR.validate(json.loads(told))
    page = Script()
    page.feed(f'<script type="application/ld+json">{told}</script>behind')
    page.close()
    assert (json.loads(page.script), page.behind) == (json.loads(told), "behind")
