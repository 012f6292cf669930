"""The pages of the rules as files, so that an editor can open the one that a diagnostic names."""

from contextlib import suppress
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory

from numcheck.findings import pages


class RulePages:
    """The pages, in a folder that goes with the program. It is made when the first one is asked for."""

    def address(self, code: str) -> str | None:
        """The address of a rule's page; None where this machine has no room for one."""
        return None if self._folder is None else (Path(self._folder.name) / f"{code}.md").as_uri()

    @cached_property
    def _folder(self) -> "TemporaryDirectory[str] | None":
        with suppress(OSError):
            folder = TemporaryDirectory(prefix="numcheck-rules-", ignore_cleanup_errors=True)
            pages.main(Path(folder.name))
            return folder
        return None
