"""A Word document written back with what was found as comments in it."""

from numcheck.reports.word.reviewed import reviewed

__all__ = ["reviewed"]
