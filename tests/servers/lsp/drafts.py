"""Drafts as an editor has them, and what a desk makes of them."""

from functools import cache
from pathlib import Path

from lsprotocol.types import PositionEncodingKind

from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import Desk, Draft
from numcheck.servers.lsp.positions import Positions

FALSE = "CBP recorded 3.1 million encounters at the southwest border in fiscal year 2022."
TRUE = FALSE.replace("3.1", "2.4")
UNCHECKED = "The shelter has 90 beds."
DATELESS = "CBP recorded 300,000 encounters at the southwest border last month."
DATED = f"---\ndate: 2022-11-12\n---\n\n{DATELESS}"


@cache
def desk() -> Desk:
    """A desk for the thread that runs the tests."""
    return Desk()


def draft(text: str, language: str = "plaintext", folder: Path | None = None, name: str = "draft") -> Draft:
    source = f"<{name}>" if folder is None else str(folder / name)
    return Draft(text, source, language, folder)


def checked(text: str, language: str = "plaintext", published: str | None = None) -> Checked:
    """What a desk finds in a text."""
    one = draft(text, language)
    report = desk().check(one, published)
    assert report is not None
    return Checked(one, report, Positions(text, PositionEncodingKind.Utf16))
