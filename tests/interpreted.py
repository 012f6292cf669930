"""What a compiled build cannot show: why a test is marked `interpreted`, and is not run on machine code."""

from enum import StrEnum


class Why(StrEnum):
    """Why a test needs the modules that it tries to be interpreted."""

    STEPS = "counts the lines and calls of Python, of which machine code makes none"
    PATCHED = "puts another function in the place of one that compiled modules call directly"
