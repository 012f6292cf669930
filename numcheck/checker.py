"""The way of an article, on one page."""

from numcheck.claims.extract import find_claims
from numcheck.datasets.catalog import Catalog
from numcheck.documents.document import Document
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import SetAside
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.finding import Finding
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
        reads = read_claims(claims.claims, asked(self._catalog, self._as_of, document.published))
        findings = judge(document, reads, slips)
        told = {finding.claim.figure.span for finding in findings}
        aside = (item for item in (*figures.set_aside, *claims.set_aside) if item.span not in told)
        return self._report(document, findings, tuple(sorted(aside, key=lambda item: item.span)))

    def _report(self, document: Document, findings: tuple[Finding, ...], set_aside: tuple[SetAside, ...]) -> Report:
        # What is silenced is the newsroom's to say, and not a page's that comes from the web.
        if not document.comments or document.source.startswith(("http://", "https://")):
            return Report(document, findings, set_aside, str(self._as_of))
        # Few articles have comments to heed, so that only these pay for it.
        from numcheck.findings.signoff import heed

        settled = heed(document, findings, set_aside)
        return Report(
            document,
            settled.findings,
            settled.set_aside,
            str(self._as_of),
            settled.suppressed,
            settled.signed_off,
            settled.problems,
        )
