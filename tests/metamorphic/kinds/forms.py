"""The same words in Markdown and HTML."""

import html
import re

from numcheck.documents.document import Form
from tests.metamorphic.edit import Edit, Rewrite, found
from tests.metamorphic.kind import Kind
from tests.metamorphic.kinds.typography import is_flowing
from tests.metamorphic.passage import Passage
from tests.metamorphic.prose import MONTH, NUMBER

_MARKUP = re.compile(r"[*_`#<>&\[\]~|\\=→]|\n(?!\n)(?<!\n\n)")


def in_markdown(rewrite: Rewrite) -> Rewrite:
    """The rewriting of prose that means nothing more in Markdown."""
    return lambda passage: rewrite(passage) if is_prose(passage.text) else []


def is_prose(text: str) -> bool:
    """Whether a text is paragraphs of prose that no form reads otherwise."""
    return is_flowing(text) and not _MARKUP.search(text)


def as_html(passage: Passage) -> list[Edit]:
    """Each paragraph in its element, within the page of an article."""
    text = passage.text
    if not is_prose(text):
        return []
    parts = [Edit(*match.span(), "</p>\n<p>") for match in re.finditer(r"\n\n", text)]
    return [Edit(0, 0, "<html><body><article><p>"), *parts, Edit(len(text), len(text), "</p></article></body></html>")]


def as_html_with_strong(passage: Passage) -> list[Edit]:
    """The same with every count in bold."""
    page, counts = as_html(passage), found(NUMBER, r"<strong>\g<0></strong>")(passage)
    return sorted([*page, *counts]) if page and counts else []


def as_html_with_entities(passage: Passage) -> list[Edit]:
    """The same with dashes, quotes and some blanks as entities."""
    page = as_html(passage)
    marks = found(r"[—“”’]|(?<=\d) (?=[a-z])", lambda match: _ENTITIES[match.group()])(passage)
    return sorted([*page, *marks]) if page and marks else []


_ENTITIES = {"—": "&mdash;", "“": "&ldquo;", "”": "&rdquo;", "’": "&rsquo;", " ": "&nbsp;"}
assert all(len(html.unescape(entity)) == 1 for entity in _ENTITIES.values())

KINDS = (
    Kind("markdown-strong-numbers", in_markdown(found(NUMBER, r"**\g<0>**")), Form.MARKDOWN),
    Kind(
        "markdown-emphasis-on-months",
        in_markdown(found(rf"\b{MONTH}\b(?:(?= \d{{4}})|(?!['’]))", r"*\g<0>*")),
        Form.MARKDOWN,
    ),
    Kind(
        "markdown-strong-border",
        in_markdown(found(r"\b(?:southwest|southern|northern) border\b", r"**\g<0>**")),
        Form.MARKDOWN,
    ),
    Kind(
        "markdown-link",
        in_markdown(found(r"\b(?:CBP|Border Patrol)\b", r"[\g<0>](https://example.org/a)")),
        Form.MARKDOWN,
    ),
    Kind("markdown-quote", in_markdown(found(r"^(?=\S)", "> ", re.MULTILINE)), Form.MARKDOWN),
    Kind("html", as_html, Form.HTML),
    Kind("html-strong-numbers", as_html_with_strong, Form.HTML),
    Kind("html-entities", as_html_with_entities, Form.HTML),
)
