"""A kind of rewriting: its name, what it does to a text, and what the text is then written in."""

from typing import NamedTuple

from numcheck.documents.document import Form
from tests.metamorphic.edit import Rewrite


class Kind(NamedTuple):
    """A kind of rewriting.

    Attributes:
        name: What reports and ceilings call it.
        rewrite: What it does to a passage; where it does nothing the kind does not apply.
        form: What the rewritten text is to be read as.
        perturbs: Whether the figures that it touches are wrong afterwards; otherwise nothing that it does changes what
            the text says.
    """

    name: str
    rewrite: Rewrite
    form: Form = Form.TEXT
    perturbs: bool = False
