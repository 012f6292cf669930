"""What the parts of a page are called, so that links lead to them: no name is given twice."""

from typing import NamedTuple

from numcheck.findings.finding import Verdict
from numcheck.lexicon.labels import labels
from numcheck.reports.html.element import Element, el


class Names(NamedTuple):
    """The names inside one document's part of the page.

    Attributes:
        document: The number of the document, from 1.
        level: The level of the headings of its sections (2 where it is the only document).
    """

    document: int
    level: int

    @property
    def top(self) -> str:
        """The document's part."""
        return f"d{self.document}"

    def finding(self, index: int) -> str:
        """The card of a finding, counted from 0."""
        return f"{self.top}-f{index + 1}"

    def mark(self, index: int) -> str:
        """The figure of a finding in the article."""
        return f"{self.top}-m{index + 1}"

    def heading(self, *children: Element | str, deeper: int = 0, id_: str | None = None) -> Element:
        """A heading of a section, or of a part of one."""
        return el(f"h{self.level + deeper}", *children, id=id_)


def rule_name(code: str) -> str:
    """The page of a rule."""
    return f"rule-{code}"


def rule_link(code: str) -> Element:
    """A link to the page of a rule."""
    return el("a", code, href=f"#{rule_name(code)}", class_="rule", aria_label=f"rule {code}")


def kind(verdict: Verdict) -> str:
    """The class of what a verdict colours."""
    return f"v v-{verdict.value.replace('_', '-')}"


def badge(verdict: Verdict) -> Element:
    """The verdict as a sign and in words: neither needs the colour."""
    return el("span", sign(verdict), " ", labels().verdict[verdict], class_=f"badge {kind(verdict)}")


def sign(verdict: Verdict) -> Element:
    """The verdict's sign, which is not read aloud."""
    return el("span", labels().sign[verdict], class_="sign", aria_hidden="true")
