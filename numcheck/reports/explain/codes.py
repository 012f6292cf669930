"""What a code means, a rule's or an error's, for a reader at a terminal."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from inspect import cleandoc

from numcheck import errors
from numcheck.errors import NothingToExplainError, NumcheckError, edits, runs, web
from numcheck.findings import pages
from numcheck.reports.page import Page
from numcheck.reports.styled import Style, Styled

CODE = re.compile(r"(?:NC|E)\d+", re.IGNORECASE)
"""What looks like a code, known or not."""

# Letters that are read, and typed, for digits.
_LETTERS = str.maketrans("OIL", "011")
_CODE_SPAN = re.compile(r"`([^`]*)`")
_ENDS = {
    2: "the command, its configuration or a document is wrong",
    3: "the official figures are missing or damaged",
    4: "numcheck itself failed",
}


def render(code: str, *, width: int, colour: bool) -> str:
    """The page of a rule or of an error, wrapped.

    Raises:
        NothingToExplainError: There is no such code; the hint names those that are like it.
    """
    known = code.upper()
    page = Page(width, colour)
    if known in pages.codes():
        _lay(page, pages.page(known))
    elif known in error_codes():
        _lay(page, _error_page(error_codes()[known]))
    else:
        raise NothingToExplainError(f"There is no rule or error {code!r}.", _hint(known))
    return str(page)


def error_codes() -> Mapping[str, type[NumcheckError]]:
    """The errors by their codes, in order; a class that takes its code from another is not among them."""
    named = (kind for room in (errors, edits, runs, web) for kind in vars(room).values())
    own = (kind for kind in named if isinstance(kind, type) and issubclass(kind, NumcheckError))
    return dict(sorted((kind.code, kind) for kind in own if "code" in vars(kind) and kind is not NumcheckError))


def every_code() -> tuple[str, ...]:
    """Every code that can be explained, the rules' first."""
    return (*pages.codes(), *error_codes())


def _hint(code: str) -> str:
    meant = code.translate(_LETTERS)
    beginning = [known for known in every_code() if known.startswith(meant)]
    near = list(dict.fromkeys((*beginning, *get_close_matches(meant, every_code(), cutoff=0.7))))[:3]
    listed = "`numcheck rules` lists the rules."
    return f"Did you mean {' or '.join(near)}? {listed}" if near else listed


def _error_page(kind: type[NumcheckError]) -> str:
    title, _, body = cleandoc(kind.__doc__ or "").partition("\n\n")
    parts = [f"# {kind.code}: {' '.join(title.split()).rstrip('.')}", body]
    parts.append(
        f"Exit code {kind.exit_code}: {_ENDS[kind.exit_code]}. In Python: `{kind.__module__}.{kind.__name__}`."
    )
    return "\n\n".join(part for part in parts if part)


def _lay(page: Page, markdown: str) -> None:
    """The paragraphs of a page, without the marks of Markdown."""
    heading, *paragraphs = markdown.strip().split("\n\n")
    page.line(Styled(heading.removeprefix("# "), Style.BOLD), hang=0)
    for paragraph in paragraphs:
        page.blank()
        page.line(*_runs(" ".join(paragraph.split()), page.colour), hang=0)


def _runs(text: str, colour: bool) -> Iterator[Styled]:
    """Words to be typed or read as they stand are coloured, or stand in quotation marks."""
    for number, part in enumerate(_CODE_SPAN.split(text)):
        typed = number % 2 == 1
        yield Styled(part if colour or not typed else f'"{part}"', Style.CYAN if typed else Style.PLAIN)
