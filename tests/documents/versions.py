"""The sample articles as Markdown, HTML and .docx, with what such files have and an article has not.

Figures are emphasised, whole or in part, or linked; lines are broken; there are comments, code and scripts that state
figures which must not be read, and in Word deletions that are tracked.
"""

from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO
from itertools import cycle

import numcheck
from numcheck.documents.document import Span
from numcheck.documents.paragraphs import paragraphs

UNREAD = "CBP recorded 9.9 million encounters in fiscal year 2022."
"""What stands where no prose is: wrong, so that it would be found if it were read."""

_LINE = 11


def pieces(text: str) -> Iterator[list[tuple[str, bool]]]:
    """The paragraphs of a text, each as pieces with whether that is a figure."""
    figures = [figure.span for figure in numcheck.find_figures(text)]
    for paragraph in paragraphs(text):
        yield list(_pieces(text, paragraph, [span for span in figures if paragraph.contains(span)]))


def _pieces(text: str, paragraph: Span, figures: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    at = paragraph.start
    for span in figures:
        yield text[at : span.start], False
        yield text[span.start : span.end], True
        at = span.end
    yield text[at : paragraph.end], False


def markdown(text: str, published: str) -> str:
    """The text as Markdown with front matter, its first paragraph as a heading."""
    marks = cycle([_bold, _half_bold, _linked, _emphasis])
    out = [f"---\ntags: [a, b]\ndate: {published}\n---\n"]
    for number, paragraph in enumerate(pieces(text)):
        body = "".join(next(marks)(words) if figure else _escaped(words) for words, figure in paragraph)
        out.append(f"# {body}\n" if number == 0 else f"{_wrapped(body)}\n")
        out.append(f"<!-- {UNREAD} -->\n" if number % 2 else f"```\n{UNREAD}\n```\n")
    return "\n".join([*out, f"![{UNREAD}](picture.png) `{UNREAD}`", ""])


def html(text: str, published: str) -> str:
    """The text as a page with a menu, scripts and a footer around it."""
    marks = cycle(["<b>{}</b>", '<a href="/2022/9,900,000">{}</a>', "<span class='n'>{}</span>", "{}", "<!-- 5 -->{}"])
    blocks = []
    for number, paragraph in enumerate(pieces(text)):
        tag = "h1" if number == 0 else "p"
        body = "".join(next(marks).format(escape(words)) if figure else escape(words) for words, figure in paragraph)
        blocks.append(f"<{tag}>{_wrapped(body) if tag == 'p' else body}</{tag}>\n<!-- {UNREAD} -->")
    title = escape("".join(words for words, _ in next(pieces(text))))
    return (
        f"<!doctype html>\n<html lang=en><head><meta charset=utf-8><title>{title} | The Paper</title>\n"
        f'<meta property="article:published_time" content="{published}T06:00:00Z">'
        f"<style>p {{ width: 9900000px }}</style><script>var a = '{UNREAD}';</script></head>\n"
        f"<body><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>\n<article>\n"
        + "\n".join(blocks)
        + f"\n<pre>{UNREAD}</pre></article><footer><p>© The Paper</p></footer></body></html>\n"
    )


def docx(text: str) -> bytes:
    """The text as a Word document."""
    from docx import Document
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    made = Document()
    for number, paragraph in enumerate(pieces(text)):
        block = made.add_paragraph(style="Title" if number == 0 else None)
        for words, figure in paragraph:
            run = block.add_run(words[: len(words) // 2])
            block.add_run(words[len(words) // 2 :]).bold = figure
            if figure:
                made.add_comment(run, text=UNREAD, author="An editor")
        gone = f"<w:r><w:delText>{UNREAD}</w:delText></w:r>"
        block._p.append(parse_xml(f'<w:del {nsdecls("w")} w:id="1" w:author="An editor">{gone}</w:del>'))
    made.core_properties.title = UNREAD
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def _escaped(words: str) -> str:
    return "".join(f"\\{char}" if char in "\\`*_[]<>#&~|" else char for char in words)


def _bold(words: str) -> str:
    return f"**{_escaped(words)}**"


def _half_bold(words: str) -> str:
    first, blank, rest = words.partition(" ")
    return f"**{_escaped(first)}**{blank}{_escaped(rest)}"


def _linked(words: str) -> str:
    return f'[{_escaped(words)}](https://numbers.example/9,900,000 "9.9 million")'


def _emphasis(words: str) -> str:
    return f"*{_escaped(words)}*"


def _wrapped(body: str) -> str:
    """The paragraph in lines of some words; none begins with what would begin a list or a heading."""
    words = body.split(" ")
    out = words[0]
    for number, word in enumerate(words[1:], 1):
        breaks = number % _LINE == 0 and word[:1].isalpha() and "<" not in out[out.rfind(">") + 1 :]
        out += ("\n" if breaks else " ") + word
    return out
