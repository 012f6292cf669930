"""The findings that a publisher names for `--format claimreview`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

import click

from numcheck.cli import output
from numcheck.config.settings import is_web_address
from numcheck.errors import ConfigError

if TYPE_CHECKING:
    from numcheck.config.settings import Config
    from numcheck.reports.claimreview import Wanted
    from numcheck.reports.report import Report
    from numcheck.reports.unread import Unread

FORMAT = "claimreview"

_LEAST_DIGITS = 4
_SETTING = 'publisher = {name = "The Valley Courier", url = "https://courier.example"}'

_Command = TypeVar("_Command", bound=Callable[..., object])


def options(command: _Command) -> _Command:
    """The options that name what is reviewed (`ids`), and where (`review_url`)."""
    ids = click.option(
        "--id",
        "ids",
        multiple=True,
        metavar="ID",
        help="With --format claimreview: a finding of which you publish a review, by its id in the JSON report ("
        f"{_LEAST_DIGITS} digits or more); may be given again.",
    )
    page = click.option(
        "--review-url",
        metavar="URL",
        help="With --format claimreview: the address of the page that the reviews are to stand on.",
    )
    return ids(page(command))


def wanted(form: str, ids: tuple[str, ...], page: str | None, config: Config) -> Wanted | None:
    """What is to be published; None in any other format.

    Raises:
        UsageError: No finding is named, or one is in a format that publishes none.
        BadParameter: An id has too few digits, or the address is none.
        ConfigError: The settings name no publisher.
    """
    if form != FORMAT:
        if ids or page is not None:
            raise click.UsageError("--id and --review-url go with --format claimreview.")
        return None
    if not ids:
        raise click.UsageError("--format claimreview publishes only findings that you name. Name each: --id ID.")
    if config.publisher is None:
        hint = f"Write into numcheck.toml whose reviews they are: {_SETTING}"
        raise ConfigError("The settings name no publisher, and a review is published in somebody's name.", hint)
    named = tuple(dict.fromkeys(each.strip().lower() for each in ids))
    if short := [each for each in named if len(each) < _LEAST_DIGITS]:
        raise click.BadParameter(f"{short[0]!r} is no id: write {_LEAST_DIGITS} digits or more.", param_hint="--id")
    if page is not None and not is_web_address(page):
        raise click.BadParameter(f"{page!r} is no address. Write all of it: https://...", param_hint="--review-url")
    from numcheck.reports.claimreview import Wanted

    if page is None:
        output.note("The reviews have the publisher's address; --review-url names the page that they are to stand on.")
    return Wanted(config.publisher, named, page)


def followed(reports: Iterable[Report | Unread], wanted: Wanted | None) -> Iterable[Report | Unread]:
    """The reports, watched for the findings that are named; see `numcheck.reports.claimreview.followed`."""
    if wanted is None:
        return reports
    from numcheck.reports import claimreview

    return claimreview.followed(reports, wanted)
