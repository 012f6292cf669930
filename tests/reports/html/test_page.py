"""The report as a page: valid, whole in itself, and easy to get about in."""

import re
import sys
from functools import cache
from itertools import pairwise
from xml.etree.ElementTree import Element

import pytest

from numcheck.reports import html
from numcheck.reports.html.charts import MISSING
from numcheck.reports.html.element import el
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.html.pages import SVG, UNREAD, XHTML, all_sorts, every, names, parsed, real, renamed, words
from tests.reports.samples import STORY, empty, nothing_checked, settled, story

PAGES: dict[str, list[Report | Unread]] = {
    "story": [story()],
    "real": [real()],
    "empty": [empty()],
    "nothing": [nothing_checked()],
    "unread": [UNREAD],
    "settled": [settled()],
    "several": all_sorts(),
    "twice": [renamed(real(), "one.txt"), renamed(real(), "two.txt")],
    "none": [],
}


@cache
def page_of(name: str) -> str:
    return html.render(PAGES[name])


@cache
def root_of(name: str) -> Element:
    """The page as parsed; no test changes it."""
    return parsed(page_of(name))


EACH = pytest.mark.parametrize("name", PAGES)


@EACH
def test_it_is_valid_html(name: str) -> None:
    assert root_of(name) is not None
    parsed(html.render(PAGES[name], everything=True, charts=False))


def test_the_title_is_the_headline_where_there_is_one() -> None:
    assert "<title>Border encounters climb again - numcheck</title>" in page_of("story")
    assert "<h1>Border encounters climb again</h1>" in page_of("story")
    assert "numcheck report on <bdi>draft.md</bdi>" in page_of("story")
    assert "<title>The numbers in town.txt - numcheck</title>" in page_of("nothing")
    assert re.search("<title>The numbers in [0-9] documents - numcheck</title>", page_of("several"))
    long = html.render([story(f"{'word ' * 60}\n\n{STORY}")])
    assert "<title>The numbers in draft.md - numcheck</title>" in long


@EACH
def test_names_are_given_once_and_every_link_leads_somewhere(name: str) -> None:
    root = root_of(name)
    given = [element.get("id") for element in root.iter() if element.get("id") is not None]
    assert len(given) == len(set(given))
    links = [link.get("href", "") for link in every(root, "a")]
    assert links
    assert {link[1:] for link in links} <= set(given)
    assert all(link.startswith("#") for link in links)
    referred = {part for element in root.iter() for part in (element.get("aria-labelledby") or "").split()}
    assert referred <= set(given)


@EACH
def test_drawings_refer_to_their_own_parts(name: str) -> None:
    page = page_of(name)
    given = set(re.findall(r' id="([^"]*)"', page))
    assert set(re.findall(r"url\(#([^)]*)\)", page)) <= given
    assert set(re.findall(r'<use[^>]* href="#([^"]*)"', page)) <= given


@EACH
def test_nothing_is_loaded_and_nothing_runs(name: str) -> None:
    root = root_of(name)
    assert not {tag.rpartition("}")[2] for tag in names(root)} & {"script", "img", "link", "iframe", "object", "form"}
    for element in root.iter():
        for attribute, value in element.attrib.items():
            local = str(attribute).rpartition("}")[2]
            assert not local.startswith("on")
            assert local not in ("src", "srcset", "action", "srcdoc")
            assert "://" not in value or local in ("xmlns", "xlink")
    (sheet,) = every(root, "style")
    assert not re.search(r"@import|url\(|expression", words(sheet))
    policy = [meta.get("content") for meta in every(root, "meta") if meta.get("http-equiv")]
    assert policy == [
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ]


@EACH
def test_headings_go_down_one_step_at_a_time(name: str) -> None:
    root = root_of(name)
    levels = [int(str(e.tag)[-1]) for e in root.iter() if re.fullmatch(r"\{.*\}h[1-6]", str(e.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@EACH
def test_it_says_its_language_and_has_one_main_part(name: str) -> None:
    root = root_of(name)
    assert root.get("lang") == "en"
    assert len(list(every(root, "main"))) == len(list(every(root, "header"))) == len(list(every(root, "footer"))) == 1
    first = next(every(root, "a"))
    assert (first.get("class"), first.get("href")) == ("skip", "#main")
    assert all(words(title).strip() for title in every(root, "title"))


def test_a_drawing_is_told_in_words_and_in_a_table() -> None:
    root = root_of("real")
    drawings = list(root.iter(f"{SVG}svg"))
    assert len(drawings) > 5
    by_name = {element.get("id"): element for element in root.iter() if element.get("id")}
    for drawing in drawings:
        assert drawing.get("role") == "img"
        title, description = (by_name[name] for name in (drawing.get("aria-labelledby") or "").split())
        assert words(title)
        assert words(description).startswith(("Official, ", "Together, "))
    tables = [table for table in every(root, "table") if table.get("class") == "plain series"]
    assert len(tables) == len(drawings)
    assert all(len(list(every(table, "tr"))) > 2 for table in tables)


def test_the_verdict_is_told_in_words_and_by_a_sign() -> None:
    root = root_of("story")
    badges = {words(span) for span in every(root, "span") if (span.get("class") or "").startswith("badge")}
    assert badges == {"✓ supported", "? missing context", "✕ contradicted", "≈ imprecise", "– not checked"}


def test_a_card_has_all_that_the_text_report_has() -> None:
    root = root_of("story")
    (card,) = (e for e in every(root, "article") if e.get("id") == "d1-f1")
    text = " ".join(words(card).split())
    for piece in (
        "? missing context",
        "NC301",
        "line 3, column 56",
        "In fiscal year 2022, closed in September, CBP recorded 2.4 million encounters, officials said.",
        "2.4 million is true of the southwest border only",
        "at the southwest border",
        "2,766,582 encounters",
        "cbp-encounters-nationwide released 2024-10-17",
        "Agrees",
        "2,378,944 encounters",
        "Encounters are events, not people",
        "the same again at line 4, column 1",
    ):
        assert piece in text, piece


def test_a_card_that_asks_for_an_edit_says_how_sure_it_is() -> None:
    assert re.findall(r'<p class="sure">Of findings like this one, (\d+) in 100', page_of("story")) == ["86", "83"]


def test_what_needs_no_action_is_folded_unless_all_is_asked_for() -> None:
    for everything in (False, True):
        root = parsed(html.render([story()], everything=everything))
        cards = [d for d in every(root, "details") if (d.get("class") or "").startswith("card")]
        assert len(cards) == 2
        assert all((card.get("open") is not None) is everything for card in cards)


def test_of_several_documents_there_is_an_index() -> None:
    root = root_of("several")
    (index,) = every(root, "nav")
    assert [words(link) for link in every(index, "a")] == ["draft.md", "lost.txt", "town.txt", "empty.txt"]
    assert "Not read: There is no file lost.txt." in words(index)
    (lost,) = (section for section in every(root, "section") if section.get("id") == "d2")
    assert "There is no file lost.txt." in words(lost)
    assert "Check the name and the folder." in words(lost)


def test_what_people_have_settled_is_told_with_their_reasons() -> None:
    root = root_of("settled")
    told = {e.get("class"): " ".join(words(e).split()) for e in every(root, "section")}
    assert "1 signed off, 1 silenced" in " ".join(words(root).split())
    assert "signed off: the mayor's office, Nov. 12" in told["settled"]
    assert "2.4 millionsilenced NC301 by a comment: the headline names it" in told["settled"]
    assert "NC804NC204 has nothing to say in that paragraph." in told["comments"]
    assert "2 more figures stand on lines that have not changed." in " ".join(words(root).split())


def test_a_report_gives_its_page() -> None:
    report = story()
    assert report.to_html() == page_of("story")
    assert report.to_html(everything=True) == html.render([report], everything=True)
    assert "<svg" not in real().to_html(charts=False)


def test_no_two_landmarks_of_a_kind_are_called_the_same() -> None:
    root = root_of("twice")
    called = [(str(e.tag), e.get("aria-labelledby") or e.get("aria-label")) for e in every(root, "section")]
    assert len(called) == len(set(called))


def test_the_same_reports_give_the_same_page() -> None:
    assert html.render([real()]) == page_of("real")


def test_without_matplotlib_the_page_says_how_to_get_charts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("numcheck.reports.html.charts.find_spec", lambda name: None)
    root = parsed(html.render([real()]))
    assert not list(root.iter(f"{SVG}svg"))
    (footer,) = every(root, "footer")
    assert MISSING in words(footer)
    assert "pip install 'numcheck[report]'" in MISSING


def test_charts_can_be_left_out_and_then_nothing_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    root = parsed(html.render([real()], charts=False))
    assert not list(root.iter(f"{SVG}svg"))
    (footer,) = every(root, "footer")
    assert "charts" not in words(footer)


def test_a_page_of_many_findings_has_charts_of_those_that_need_action(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("numcheck.reports.html.charts.MOST", 3)
    root = parsed(html.render([real()]))
    assert len(list(root.iter(f"{SVG}svg"))) == 3
    folded = [d for d in every(root, "details") if (d.get("class") or "").startswith("card")]
    assert not [svg for card in folded for svg in card.iter(f"{SVG}svg")]
    (footer,) = every(root, "footer")
    assert "many findings" in words(footer)


def test_a_report_from_another_process_has_no_charts() -> None:
    import pickle

    report = real()
    copy = pickle.loads(pickle.dumps(report))
    assert copy == report
    assert copy.catalog is None
    assert copy.line(copy.findings[0]) is None
    assert "<svg" not in html.render([copy])


def test_what_stands_above_the_title_comes_first_in_the_header() -> None:
    page = html.render([all_sorts()[0]], charts=False, above=el("nav", el("a", "Back", href="/"), aria_label="Pages"))
    header = next(every(parsed(page), "header"))
    assert [child.tag.removeprefix(XHTML) for child in header] == ["nav", "p", "h1"]
    assert "<nav" not in html.render([all_sorts()[0]], charts=False)
