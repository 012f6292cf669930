"""Adding a dataset from outside the package: its card into the user's folder, its figures into the user's store."""

import os
import tempfile
from pathlib import Path

from numcheck import bounded
from numcheck.datasets.cards import CARDS, Card, load_card, load_cards
from numcheck.datasets.folders import OUTSIDE
from numcheck.datasets.outside import read_figures, read_table
from numcheck.datasets.release import Release
from numcheck.datasets.userstore import UserStore
from numcheck.datasets.words import load_words
from numcheck.errors import CardError, StoreWriteError


def add_dataset(path: Path, folder: Path) -> tuple[Release, bool]:
    """Adds the dataset that a card describes, or a newer release of it; all or nothing.

    Args:
        path: The card; the file's name is the dataset's, and the CSV that it names lies beside it.
        folder: The user's folder.

    Returns:
        The release that the CSV is, and whether it was not there before.

    Raises:
        CardError: The card is malformed, not there, or the package has a dataset of its name.
        OutsideError: The CSV does not fit the card.
        DataDamagedError, StoreBusyError, StoreWriteError: The store cannot be read or written.
    """
    card = _card(path)
    others = {**load_cards(CARDS), **_own(folder)}
    others.pop(card.name, None)
    words = load_words(CARDS, (*others.values(), card))
    release, figures = read_figures(read_table(path, card), card, words)
    target = Path(os.path.realpath(folder / OUTSIDE / path.name))
    before = target.read_bytes() if target.is_file() else None
    _write(target, bounded.contents(path, bounded.SETTINGS))
    added = False
    try:
        added = UserStore(folder).add(release, figures)
    except BaseException:
        # The store is as it was, and so is the card.
        if before is None:
            target.unlink(missing_ok=True)
        else:
            _write(target, before)
        raise
    return release, added


def _card(path: Path) -> Card:
    card = load_card(path)
    if path.suffix != ".toml" or not path.stem.replace("-", "").replace("_", "").isalnum():
        raise CardError(f"{path.name} is no name for a card.", "Call it like the dataset: city-burglaries.toml.")
    if (CARDS / path.name).is_file():
        raise CardError(f"{card.name} is a dataset of the package.", "Give the card another name.")
    if not card.table:
        raise CardError(f"{path}: table is missing.", "[table] names the CSV and its columns: see docs/data.md.")
    return card


def _own(folder: Path) -> dict[str, Card]:
    cards = folder / OUTSIDE
    return dict(load_cards(cards)) if cards.is_dir() else {}


def _write(target: Path, content: bytes) -> None:
    """Puts a file in the place of another, whole."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".card-")
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            temporary.chmod(0o644)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise StoreWriteError(f"{target} cannot be written: {error.strerror}.", "Nothing was changed.") from error
