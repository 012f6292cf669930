"""The way of an article, on one page."""

from collections.abc import Mapping
from typing import NamedTuple

from numcheck.claims.extract import find_claims
from numcheck.datasets.catalog import Catalog
from numcheck.documents.document import Document, Span
from numcheck.figures.extract import find_figures
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.judge import judge
from numcheck.readings.answer import Read
from numcheck.readings.asof import Asked, AsOf, asked
from numcheck.readings.read import read_claims
from numcheck.reports.report import Report


class Traced(NamedTuple):
    """A report with what led to it.

    Attributes:
        report: The report.
        reads: Each claim with the answers to all of its readings, by the figure's place.
        asked: The figures that the document was held against.
    """

    report: Report
    reads: Mapping[Span, Read]
    asked: Asked


class Checker:
    """Checks documents against the figures of one catalog; what it fetches for one serves the next."""

    def __init__(self, catalog: Catalog | None = None, as_of: AsOf = "both") -> None:
        """A checker over a catalog, the installed one unless told otherwise.

        Args:
            catalog: The figures to check against.
            as_of: `both` accepts the latest figures and those that were public when the article appeared, `latest`
                and `published` only these, a day those that were public then.

        Raises:
            DataMissingError: There are no figures.
        """
        self._catalog = Catalog.open() if catalog is None else catalog
        self._as_of = as_of

    def check(self, document: Document) -> Report:
        """The report on one document: text to figures, to claims, to readings, to findings."""
        return self.trace(document).report

    def trace(self, document: Document) -> Traced:
        """The report with what led to it, for who wants the whole story of a finding."""
        figures = find_figures(document.text)
        slips = find_slips(document, figures)
        claims = find_claims(document, figures, self._catalog)
        held_against = asked(self._catalog, self._as_of, document.published)
        reads = read_claims(claims.claims, held_against)
        findings = judge(document, reads, slips)
        told = {finding.claim.figure.span for finding in findings}
        aside = (item for item in (*figures.set_aside, *claims.set_aside) if item.span not in told)
        set_aside = sorted(aside, key=lambda item: item.span)
        report = Report(document, findings, tuple(set_aside), str(self._as_of))
        return Traced(report, {read.claim.figure.span: read for read in reads}, held_against)
