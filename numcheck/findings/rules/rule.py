"""What a rule is: a code, a verdict, when it fires and what it says; its module's docstring is its page."""

from collections.abc import Callable
from typing import NamedTuple

from numcheck.findings.case import Case
from numcheck.findings.finding import Verdict


class Rule(NamedTuple):
    """One rule.

    Attributes:
        code: Its code, never reused (`NC301`).
        title: What it finds, in a few words.
        verdict: The verdict that it gives.
        fires: Whether it has something to say of a case.
        message: What it says, to a reporter.
    """

    code: str
    title: str
    verdict: Verdict
    fires: Callable[[Case], bool]
    message: Callable[[Case], str]
