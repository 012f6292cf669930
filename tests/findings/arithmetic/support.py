"""From a text to what does not add up in it, in one call."""

from numcheck.documents.read import from_text
from numcheck.figures.extract import find_figures
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.arithmetic.slip import Slip


def slips(text: str) -> tuple[Slip, ...]:
    """The slips of a text, in order; no data are asked."""
    return find_slips(from_text(text), find_figures(text))


def told(text: str) -> list[tuple[str, str]]:
    """The rule and the figure of each slip."""
    return [(slip.code, slip.figures[0].text) for slip in slips(text)]
