"""The rules, one a module; the first that fires gives the verdict, and notes are added to any."""

from collections.abc import Callable

from numcheck.findings.case import Case
from numcheck.findings.finding import Note
from numcheck.findings.rules import (
    nc101,
    nc102,
    nc103,
    nc104,
    nc105,
    nc106,
    nc107,
    nc108,
    nc109,
    nc110,
    nc201,
    nc202,
    nc204,
    nc301,
    nc302,
    nc303,
    nc304,
    nc305,
    nc306,
    nc307,
    nc401,
    nc402,
    nc403,
    nc404,
    nc901,
    nc902,
    nc903,
    nc904,
    nc905,
    nc906,
    nc907,
    qualified,
)
from numcheck.findings.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *(nc901.RULE, nc902.RULE, nc903.RULE, nc904.RULE, nc905.RULE, nc906.RULE, nc907.RULE),
    *(nc301.RULE, nc302.RULE, nc303.RULE, nc304.RULE),
    *(nc201.RULE, nc202.RULE, nc204.RULE),
    *(nc106.RULE, nc101.RULE, nc102.RULE, nc103.RULE, nc107.RULE, nc104.RULE, nc105.RULE, nc108.RULE, nc109.RULE),
    nc110.RULE,
    *(nc401.RULE, nc402.RULE, nc403.RULE, nc404.RULE),
)
"""In the order in which they are asked: what cannot be checked, what is missing, what is imprecise, what is wrong."""

NOTES: tuple[Callable[[Case], tuple[Note, ...]], ...] = (nc305.notes, nc306.notes, nc307.notes, qualified.notes)
"""What adds a note, in the order of the notes."""
