"""The page where a text is given to be checked."""

from numcheck.documents import forms
from numcheck.reports.html.element import Element, el
from numcheck.web.fields import Wrong, field, lines, problem
from numcheck.web.layout import CHECK, Page
from numcheck.web.limits import Limits

ACTION = "/check"
"""Where its form is sent."""

_LABELS = {"text": "The text", "file": "Or a file", "published": "When it appears"}


def check_page(
    limits: Limits, text: str = "", published: str = "", wrong: Wrong | None = None, status: int = 200
) -> Page:
    """The page; where something was wrong, with what had been put in: a file has to be chosen again."""
    intro = (
        "Paste an article or choose a file. The report says of each number whether it agrees with the official figures "
        "of U.S. Customs and Border Protection, and which numbers were not checked."
    )
    form = el(
        "form",
        field("text", _LABELS["text"], "Paste it here, as it is to appear.", lines(text), wrong),
        field("file", _LABELS["file"], _file_hint(limits), _file(), wrong),
        field("published", _LABELS["published"], _DAY_HINT, _day(published), wrong),
        el("button", "Check the numbers", type="submit"),
        method="post",
        action=ACTION,
        enctype="multipart/form-data",
        novalidate="",
    )
    above = None if wrong is None else problem(wrong, _LABELS)
    title = "" if wrong is None else "Not checked yet: check the numbers in a text"
    return Page("Check the numbers in a text", (above, el("p", intro), form), CHECK, status, title)


_DAY_HINT = "The day on which the article appears or appeared. Without it, words like “last month” name no month."


def _file_hint(limits: Limits) -> str:
    size = f"{limits.size // 1_000_000} MB" if limits.size >= 1_000_000 else f"{limits.size:,} bytes"
    return f"Text, Markdown, HTML or Word (.docx), up to {size}: choose it, or drop it on the field."


def _file() -> Element:
    return el("input", type="file", accept=",".join(forms.SUFFIXES))


def _day(published: str) -> Element:
    return el("input", type="date", value=published or None, autocomplete="off")
