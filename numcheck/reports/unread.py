"""What stands in a report's place for a document that could not be read."""

from typing import NamedTuple

from numcheck.errors import NumcheckError
from numcheck.reports.report import SCHEMA


class Unread(NamedTuple):
    """A document that could not be read, as the user named it, and the error that says why."""

    source: str
    error: NumcheckError

    def to_dict(self) -> dict[str, object]:
        """The JSON contract's object for it."""
        message = str(self.error)
        return {"schema": SCHEMA, "source": self.source, "error": {"code": self.error.code, "message": message}}
