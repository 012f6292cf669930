"""What every page has: the head, the way around, a main part and a foot."""

import base64
import hashlib
from functools import cache
from pathlib import Path
from typing import NamedTuple

from numcheck.reports.html.element import Child, Element, el, html, style
from numcheck.reports.html.page import SHEET
from numcheck.version import __version__

CHECK, FIGURES = "/", "/figures"
"""Where the pages are: the one for a text, and the one for the official figures."""

_SHEET = Path(__file__).with_name("web.css")
_PLACES = {CHECK: "Check a text", FIGURES: "Look up figures"}
_BASE = "default-src 'none'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
# Charts carry their colours in attributes, which run nothing and load nothing.
_STYLES = "style-src 'unsafe-inline'; style-src-elem 'sha256-{}'; style-src-attr 'unsafe-inline'"


class Page(NamedTuple):
    """A page.

    Attributes:
        heading: What it is for.
        main: What stands below the heading.
        place: Which of the places it belongs to, or "".
        status: The status of HTTP.
        title: What the browser's tab says, and what is read aloud first: what came of what was sent; else the heading.
    """

    heading: str
    main: tuple[Child, ...]
    place: str = ""
    status: int = 200
    title: str = ""


def written(page: Page) -> str:
    """The page as HTML."""
    skip = el("a", "Skip to the page", href="#main", class_="skip")
    main = el("main", el("h1", page.heading), *page.main, id="main", tabindex="-1", class_="page")
    body = el("body", skip, el("header", _around(page.place)), main, _footer(), class_="site")
    return f'<!DOCTYPE html>\n<html lang="en">{html(_head(page.title or page.heading))}{html(body)}</html>\n'


def policy() -> str:
    """What a page of ours may load and do: show its own style sheet, and send a form to where it came from."""
    return f"{_BASE}; {_STYLES.format(_digest(_sheet()))}; form-action 'self'"


def report_policy() -> str:
    """What a report may load and do: show its own style sheet."""
    return f"{_BASE}; {_STYLES.format(_digest(SHEET.read_text(encoding='utf-8')))}; form-action 'none'"


def way_back() -> Element:
    """What stands above a report: the way back, and how to keep it."""
    places = el("a", "Check another text", href=CHECK), " · ", el("a", _PLACES[FIGURES], href=FIGURES)
    keep = "This report is kept nowhere: to have it later, save the page. It is one file."
    return el("div", el("nav", el("p", *places), aria_label="Pages"), el("p", keep, class_="published"))


def _head(title: str) -> Element:
    return el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", f"{title} - numcheck"),
        el("link", rel="icon", href="data:,"),
        style(_sheet()),
    )


def _around(place: str) -> Element:
    links = (
        el("li", el("a", name, href=where, aria_current="page" if where == place else None))
        for where, name in _PLACES.items()
    )
    return el("nav", el("ul", *links), aria_label="Pages")


def _footer() -> Element:
    said = (
        f"numcheck {__version__} reads English by rules and may misread a sentence: each finding says what was "
        "understood. Texts are checked on the computer that this page comes from, and are neither kept nor logged."
    )
    return el("footer", el("p", said))


@cache
def _sheet() -> str:
    """The style sheet of the reports and, behind it, our own."""
    return SHEET.read_text(encoding="utf-8") + _SHEET.read_text(encoding="utf-8")


def _digest(sheet: str) -> str:
    """The digest by which a policy knows a style sheet."""
    return base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode("ascii")
