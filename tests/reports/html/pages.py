"""Pages and what is asked of them: parsed as a browser parses them, by html5lib, and strictly."""

from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

import html5lib

import numcheck
from numcheck.errors import DocumentError
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread
from tests.reports.samples import empty, nothing_checked, story

XHTML = "{http://www.w3.org/1999/xhtml}"
SVG = "{http://www.w3.org/2000/svg}"

UNREAD = Unread("lost.txt", DocumentError("There is no file lost.txt.", "Check the name and the folder."))

ARTICLE = """A year at the border

CBP recorded 2.4 million encounters in fiscal year 2022, an increase of 41 percent from the year before. There were
227,547 encounters at the southwest border in September 2022. That was 15 percent more than in August.

CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022. Families made up a third of southwest
border encounters in fiscal 2023. In September 2023, more Venezuelans than Mexicans were encountered at the southwest
border. Encounters at the southwest border averaged 198,000 a month in fiscal 2022.

CBP seized about 79,000 kilograms of methamphetamine in fiscal 2024. CBP had recorded 10.8 million encounters
nationwide over fiscal years 2021 through 2024. The town of Eagle Ford has 300 agents, its mayor, 61, said on Nov. 11.
"""
"""Findings of every verdict, and of most operations that a chart can be drawn of."""


def real() -> Report:
    """The report on an article of every verdict, with the official figures behind it."""
    return numcheck.check(ARTICLE, published="2024-11-14")


def all_sorts() -> list[Report | Unread]:
    """Several documents: with findings, without figures, and not read."""
    return [story(), UNREAD, nothing_checked(), empty()]


def renamed(report: Report, source: str) -> Report:
    """The report as one on a document of another name."""
    return replace(report, document=replace(report.document, source=source))


def parsed(page: str) -> Element:
    """The page as a browser sees it; raises `ParseError` where it is no valid HTML."""
    parser = html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree"))
    root = parser.parse(page)
    assert isinstance(root, Element)
    return root


def every(root: Element, name: str) -> Iterator[Element]:
    """The elements of a name, of HTML."""
    return root.iter(f"{XHTML}{name}")


def names(root: Element) -> set[str]:
    """The names of all elements."""
    return {str(element.tag) for element in root.iter()}


def words(element: Element) -> str:
    """The text within an element."""
    return "".join(element.itertext())
