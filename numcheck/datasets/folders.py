"""Where the user's own store and cards are."""

import os
from pathlib import Path

from numcheck import bounded
from numcheck.errors import DataMissingError

VARIABLE = "NUMCHECK_DATA_DIR"
"""The environment variable that names the folder."""

STORE = "store.sqlite"
"""The store's name in the folder."""

OUTSIDE = "cards"
"""The folder of the user's own cards in it."""


def user_folder() -> Path:
    """The folder that `NUMCHECK_DATA_DIR` names, else the platform's for a program's data; it need not exist.

    Raises:
        DataMissingError: There can be no such folder (its name is too long, say), or nobody may look into it.
    """
    told = os.environ.get(VARIABLE)
    try:
        folder = Path(told).expanduser() if told else _platforms()
        (folder / STORE).stat()
    except (FileNotFoundError, NotADirectoryError):
        pass  # nothing has been added yet
    except (OSError, RuntimeError) as error:
        where = told or "your platform's data folder"
        raise DataMissingError(
            f"Your own figures cannot be looked for in {where}: {bounded.reason(error)}.",
            f"Name another folder in {VARIABLE}.",
        ) from error
    return folder


def _platforms() -> Path:
    import platformdirs  # only needed where the variable is not set

    return Path(platformdirs.user_data_dir("numcheck", appauthor=False))
