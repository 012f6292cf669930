"""What stands in a report's place for a document that could not be read, or on which numcheck failed."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from numcheck.crash import contained
from numcheck.errors import CrashError, NumcheckError
from numcheck.reports.report import SCHEMA, Report


class Unread(NamedTuple):
    """A document that could not be read or checked, as the user named it, and the error that says why."""

    source: str
    error: NumcheckError

    @property
    def undone(self) -> Literal["read", "checked"]:
        """What could not be done with it; where numcheck itself failed, nothing need be wrong with the document."""
        return "checked" if isinstance(self.error, CrashError) else "read"

    def to_dict(self) -> dict[str, object]:
        """The JSON contract's object for it."""
        message = str(self.error)
        return {"schema": SCHEMA, "source": self.source, "error": {"code": self.error.code, "message": message}}


def attempted(source: str, make: "Callable[[], Report | Unread]") -> "Report | Unread":
    """The report of a document, or what stands in its place where numcheck fails on the way to it."""
    try:
        with contained(source):
            return make()
    except CrashError as error:
        return Unread(source, error)
