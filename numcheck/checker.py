"""The way of an article, on one page."""

from numcheck.claims.extract import find_claims
from numcheck.datasets.catalog import Catalog
from numcheck.documents.document import Document
from numcheck.figures.extract import find_figures
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.judge import judge
from numcheck.readings.asof import AsOf, asked
from numcheck.readings.read import read_claims
from numcheck.reports.report import Report


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
        figures = find_figures(document.text)
        slips = find_slips(document, figures)
        claims = find_claims(document, figures, self._catalog)
        figures_asked = asked(self._catalog, self._as_of, document.published)
        reads = read_claims(claims.claims, figures_asked)
        findings = judge(document, reads, slips)
        told = {finding.claim.figure.span for finding in findings}
        aside = (item for item in (*figures.set_aside, *claims.set_aside) if item.span not in told)
        set_aside = sorted(aside, key=lambda item: item.span)
        return Report(document, findings, tuple(set_aside), str(self._as_of), figures_asked.catalog)
