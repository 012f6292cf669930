"""Where the user's own store and cards are."""

import os
from pathlib import Path

VARIABLE = "NUMCHECK_DATA_DIR"
"""The environment variable that names the folder."""

STORE = "store.sqlite"
"""The store's name in the folder."""

OUTSIDE = "cards"
"""The folder of the user's own cards in it."""


def user_folder() -> Path:
    """The folder that `NUMCHECK_DATA_DIR` names, else the platform's for a program's data; it need not exist."""
    told = os.environ.get(VARIABLE)
    if told:
        return Path(told).expanduser()
    import platformdirs  # only needed where the variable is not set

    return Path(platformdirs.user_data_dir("numcheck", appauthor=False))
