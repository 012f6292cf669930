"""What a shell offers to complete; nothing is imported before it asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from numcheck.config.settings import AS_OF
from numcheck.errors import NumcheckError
from numcheck.reports.safe import clean

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def files(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of files, which the shell completes itself."""
    return [_item(incomplete, type="file")]


def codes(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Codes of rules and errors; where none begins so, names of files: bash takes only one kind at a time."""
    from numcheck.findings.pages import entries
    from numcheck.reports.explain.codes import every_code

    titles = {entry.code: entry.title for entry in entries()}
    found = [code for code in every_code() if incomplete and code.startswith(incomplete.upper())]
    return [_item(c, help=titles.get(c)) for c in found] or files(context, parameter, incomplete)


def rules(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Codes of rules."""
    from numcheck.findings.pages import entries

    return [_item(one.code, help=one.title) for one in entries() if one.code.startswith(incomplete.upper())]


def moments(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The words of `--as-of`."""
    return _beginning(incomplete, AS_OF)


def measures(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """What can be asked for."""
    return _beginning(incomplete, _of_catalog("measures"))


def datasets(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The names of the datasets."""
    return _beginning(incomplete, _of_catalog("cards"))


def members(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The members of the dimension that the option is called after."""
    return _beginning(incomplete, _of_catalog("dimensions", parameter.name or ""))


def _of_catalog(what: str, dimension: str = "") -> list[str]:
    """Names of the catalog; none where it cannot be opened: a shell that completes has no place for errors."""
    from numcheck.datasets.catalog import Catalog

    try:
        catalog = Catalog.open()
        if what == "dimensions":
            known = catalog.dimensions.get(dimension)
            return [] if known is None else sorted(known.members)
        return sorted(catalog.measures if what == "measures" else catalog.cards)
    except NumcheckError:
        return []


def _beginning(incomplete: str, words: Sequence[str]) -> list[CompletionItem]:
    return [_item(word) for word in words if word.lower().startswith(incomplete.lower())]


def _item(word: str, type: str = "plain", help: str | None = None) -> CompletionItem:  # noqa: A002
    from click.shell_completion import CompletionItem  # a plain check never asks for it

    return CompletionItem(clean(word), type=type, help=help)
