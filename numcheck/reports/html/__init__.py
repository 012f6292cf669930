"""The report as one self-contained web page: `render(reports)` is its text."""

from numcheck.reports.html.page import render

__all__ = ["render"]
