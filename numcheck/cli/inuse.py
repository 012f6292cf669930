"""The files that numcheck itself reads, which nothing that it writes may replace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from numcheck.cli import output


def check_target(target: Path | None) -> None:
    """Raises `OutputError` where figures cannot go to the file, or would replace figures or cards that are in use."""
    if target is not None:
        output.check_target(target, figures())


def figures() -> Iterator[tuple[str, Path]]:
    """The packaged figures, and the user's own with their cards; raises `DataDamagedError` as `own_store` does."""
    from numcheck.datasets.folders import OUTSIDE, STORE, own_store, user_folder
    from numcheck.datasets.store import SNAPSHOT

    folder = user_folder()
    own_store(folder)
    yield "the official figures", SNAPSHOT
    yield "your own store of figures", folder / STORE
    for card in (folder / OUTSIDE).glob("*.toml"):
        yield "the card of a dataset", card


def settings(config: Path | None, baseline: Path | None, lock: Path | None) -> Iterator[tuple[str, Path]]:
    """What a check goes by, of what there is."""
    named = {"the settings": config, "the baseline": baseline, "the lock": lock}
    yield from ((what, path) for what, path in named.items() if path is not None)
