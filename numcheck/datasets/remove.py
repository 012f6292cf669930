"""Taking a dataset out of the user's own store: its releases, and the card where it is of the user's own."""

from collections.abc import Sequence
from pathlib import Path

from numcheck.datasets.cards import CARDS, load_cards
from numcheck.datasets.folders import OUTSIDE
from numcheck.datasets.release import Release
from numcheck.datasets.userstore import UserStore
from numcheck.errors import DataMissingError, StoreWriteError


def remove_dataset(name: str, folder: Path, published: str | None = None) -> tuple[Sequence[Release], bool]:
    """Takes a dataset's releases away, or the one published then; a card of the user's own goes with the last.

    Args:
        name: The dataset.
        folder: The user's folder.
        published: When the release came out, as `numcheck data list --releases` tells it; None for all.

    Returns:
        The releases taken away, and whether the card is gone too.

    Raises:
        DataMissingError: The user's own store has no such dataset or release.
        DataDamagedError, StoreBusyError, StoreWriteError: The store cannot be read or written.
    """
    store, card = UserStore(folder), folder / OUTSIDE / f"{name}.toml"
    known = {path.stem for path in (folder / OUTSIDE).glob("*.toml")}
    held = [release for release in store.releases() if release.dataset == name]
    if published is not None and published not in {release.published for release in held}:
        days = ", ".join(sorted({release.published for release in held})) or "none"
        raise DataMissingError(f"{name} has no release of {published} in your store.", f"Those there are: {days}.")
    if not held and name not in known:
        raise DataMissingError(f"{name} is not in your store.", _hint(name, store, known))
    gone = store.remove(name, published)
    last = len(gone) == len(held)
    if last and name in known:
        try:
            card.unlink()
        except OSError as error:
            raise StoreWriteError(f"{card} cannot be removed: {error.strerror}.", "Remove it by hand.") from error
    return gone, last and name in known


def _hint(name: str, store: UserStore, known: set[str]) -> str:
    own = sorted({release.dataset for release in store.releases()} | known)
    there = f"In your store are: {', '.join(own)}." if own else "Your store is empty."
    return f"{name} comes with numcheck, and stays. {there}" if name in load_cards(CARDS) else there
