"""The way of an article, on one page."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from numcheck.claims.extract import find_claims
from numcheck.claims.page import page
from numcheck.claims.propose import propose
from numcheck.config.settings import MIN_CONFIDENCE
from numcheck.crash import contained
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.release import public_from
from numcheck.documents import published as dates
from numcheck.documents import read
from numcheck.documents.document import Document, Published, Span, no_text
from numcheck.documents.forms import written_in
from numcheck.documents.urls import is_address
from numcheck.errors import DocumentError, LockError, QueryError
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figures, SetAside
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.confidence import graded, least_confidence
from numcheck.findings.finding import Finding
from numcheck.findings.judge import judge, reads_to_judge
from numcheck.periods import without_time
from numcheck.readings.answer import Read
from numcheck.readings.asof import Asked, AsOf, asked
from numcheck.readings.coherence import weigh_all
from numcheck.readings.decide import decide_all
from numcheck.readings.held import Held
from numcheck.readings.meant import Meant, meant
from numcheck.readings.read import read_claims
from numcheck.reports.report import Report

_MOST_CHECKERS = 16
"""Of how many moments checkers are kept."""


class Traced(NamedTuple):
    """A report with what led to it.

    Attributes:
        report: The report.
        reads: Each claim with the answers to all of its readings, by the figure's place.
        asked: The figures that the document was held against.
        meants: Each claim as it was weighed, by the figure's place.
    """

    report: Report
    reads: Mapping[Span, Read]
    asked: Asked
    meants: Mapping[Span, Meant]


class Checker:
    """Checks articles against the figures of one catalog; what it fetches for one serves the next.

    A checker serves one thread at a time: its catalog reads SQLite through one connection. Give each thread its own.
    """

    def __init__(
        self,
        catalog: Catalog | None = None,
        as_of: AsOf | str = "both",
        *,
        lock: str | Path | None = None,
        min_confidence: float = MIN_CONFIDENCE,
    ) -> None:
        """A checker over a catalog, the installed one unless told otherwise.

        Args:
            catalog: The figures to check against.
            as_of: `both` accepts the latest figures and those that were public when the article appeared, `latest`
                and `published` only these, a day (`2022-08-20`) those that were public then.
            lock: A lock file (`numcheck data lock`): only the releases that it names are asked, and not `catalog`.
            min_confidence: How sure a flag has to be, from 0 to 1; one that is less sure is left open.

        Raises:
            QueryError: `as_of` is none of these, or `min_confidence` no number from 0 to 1.
            LockError: The lock is not there or cannot be read.
            DataMissingError: There are no figures, or not those of the lock.
        """
        self._as_of = moment(as_of)
        self._least = least_confidence(min_confidence)
        self._catalog = _locked(lock) if lock is not None else Catalog.open() if catalog is None else catalog

    def check(self, article: str | Document, published: str | date | None = None, *, form: str | None = None) -> Report:
        """The report on one article: text to figures, to claims, to readings, to findings.

        Args:
            article: Its text, or a document that has been read.
            published: When it appeared: `2022-11-12`, `2022-11`, `2022`, a day with a time, or a date; it comes before
                what the article says of itself.
            form: What a text is written in: `text` (where nothing is said), `markdown` or `html`.

        Raises:
            DocumentError: `published` is no date, the article no text, or `form` none that it may be written in.
            ExtraMissingError: HTML needs a library that is not installed.
            CrashError: numcheck itself failed on it.
        """
        with contained(article.source if isinstance(article, Document) else "<text>"):
            return self.trace(_document(article, day(published), form)).report

    def check_file(self, path: str | Path, published: str | date | None = None) -> Report:
        """The report on a document, of any form that `open_document` reads, or at a web address.

        Raises:
            DocumentError: It cannot be read; other errors as `check` raises them.
            ExtraMissingError: HTML or .docx needs a library that is not installed.
        """
        return self.check(read.open_document(path, published=day(published)))

    def trace(self, document: Document) -> Traced:
        """The report with what led to it, for who wants the whole story of a finding.

        Raises:
            CrashError: numcheck itself failed on it.
        """
        with contained(document.source):
            return self._traced(document)

    def _traced(self, document: Document) -> Traced:
        figures = find_figures(document.text)
        slips = find_slips(document, figures)
        claims = find_claims(document, figures, self._catalog)
        held_against = asked(self._catalog, self._as_of, document.published)
        first = read_claims(claims.claims, held_against)
        meants = self._weigh(document, figures, held_against)
        reads = reads_to_judge(document, first, meants)
        owns = {one.span: one for one in meants}
        findings = tuple(graded(judge(document, reads, slips), owns, self._least))
        told = {finding.claim.figure.span for finding in findings}
        aside = [item for item in (*figures.set_aside, *claims.set_aside) if item.span not in told]
        aside.sort(key=attrgetter("span"))
        report = self._report(document, findings, aside, held_against.catalog)
        return Traced(report, {one.claim.figure.span: one for one in reads}, held_against, owns)

    def _weigh(self, document: Document, figures: Figures, asked: Asked) -> tuple[Meant, ...]:
        """The claims that the words propose, weighed together and decided."""
        proposals = propose(page(document, figures, self._catalog), figures.tokens)
        if not proposals:
            return ()
        held = Held(asked, None if document.published is None else document.published.month)
        weighed = weigh_all(proposals, held)
        return tuple(meant(one, decision, held) for one, decision in zip(weighed, decide_all(weighed), strict=True))

    def _report(
        self, document: Document, findings: tuple[Finding, ...], set_aside: Sequence[SetAside], catalog: Catalog
    ) -> Report:
        as_of = str(self._as_of)
        # What is silenced is the newsroom's to say, and not a page's that comes from the web.
        if not document.comments or is_address(document.source):
            return Report(document, findings, tuple(set_aside), as_of, catalog=catalog)
        # Few articles have comments to heed, so that only these pay for it.
        from numcheck.findings.signoff import heed

        settled = heed(document, findings, set_aside)
        return Report(
            document,
            settled.findings,
            settled.set_aside,
            as_of,
            settled.suppressed,
            settled.signed_off,
            settled.problems,
            catalog=catalog,
        )


class Checkers:
    """Checkers for one thread, each made when its moment is first asked for."""

    def __init__(self) -> None:
        """None yet."""
        self._made: dict[AsOf, Checker] = {}

    def at(self, as_of: AsOf | str) -> Checker:
        """The checker for a moment, over the installed figures; raises as `Checker` does."""
        when = moment(as_of)
        found = self._made.get(when)
        if found is None:
            found = Checker(as_of=when)
            if len(self._made) >= _MOST_CHECKERS:
                self._made.clear()
            self._made[when] = found
        return found


def moment(as_of: AsOf | str) -> AsOf:
    """What `as_of` says: one of its words, or a day, also with a time; raises `QueryError` for anything else."""
    words: Mapping[str, AsOf] = {"both": "both", "latest": "latest", "published": "published"}
    if isinstance(as_of, date):
        return as_of.date() if isinstance(as_of, datetime) else as_of
    if not isinstance(as_of, str):
        raise QueryError(
            f"as_of is a word or a day, and this is {type(as_of).__name__}.",
            "Write both, latest, published or a day like 2022-08-20.",
        )
    if as_of in words:
        return words[as_of]
    try:
        return public_from(without_time(as_of))
    except ValueError as error:
        message = f"{as_of!r} is neither both, latest, published nor a day."
        raise QueryError(message, "Write a day like 2022-08-20.") from error


def day(published: str | date | None) -> Published | None:
    """A publication date as a text or a date tells it; raises `DocumentError` where a text is none."""
    if published != published:  # pandas' NaT: a date that is missing
        return None
    if isinstance(published, datetime):
        published = published.date()
    return None if published is None else dates.parse(str(published))


def _document(article: str | Document, published: Published | None, form: str | None) -> Document:
    if isinstance(article, str):
        return read.from_text(article, published=published, form=written_in("text" if form is None else form))
    if not isinstance(article, Document):
        raise no_text(article)
    if form not in (None, article.form):
        raise DocumentError(f"{article.source} has been read as {article.form}.", "Leave form out: it is for a text.")
    return article if published is None else replace(article, published=published, published_from=None)


def _locked(lock: str | Path) -> Catalog:
    from numcheck.datasets.lock import open_locked

    if not isinstance(lock, str | Path):
        raise LockError(f"A lock is named by a text or a path, and this is {type(lock).__name__}.", "Name the file.")
    return open_locked(Path(lock))
