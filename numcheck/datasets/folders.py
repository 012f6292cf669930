"""Where the user's own store and cards are."""

import os
import stat
from pathlib import Path

from numcheck import bounded
from numcheck.errors import DataDamagedError, DataMissingError

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


def own_store(folder: Path) -> Path | None:
    """The file of the user's own store in a folder, or the link to it; None where there is none yet.

    Raises:
        DataDamagedError: Something else stands there: a folder, a pipe, a link that leads nowhere.
    """
    path = folder / STORE
    try:
        there = os.lstat(path)
        kind = os.stat(path).st_mode
    except (FileNotFoundError, NotADirectoryError) as error:
        if not path.is_symlink():
            return None
        raise _no_store(path, f"is a link to {os.readlink(path)}, which is not there") from error
    except OSError as error:
        raise _no_store(path, f"cannot be looked at: {error.strerror}") from error
    if stat.S_ISREG(kind):
        return path
    what = "a folder" if stat.S_ISDIR(kind) else "a device or a pipe"
    raise _no_store(path, f"{'leads to' if stat.S_ISLNK(there.st_mode) else 'is'} {what}")


def _no_store(path: Path, reason: str) -> DataDamagedError:
    return DataDamagedError(
        f"{path} {reason}: your own store of figures should be there.",
        f"Move it away, or name another folder in {VARIABLE}. Nothing was changed.",
    )
