"""The way of an article, on one page."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeAlias

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
from numcheck.errors import CrashError, DocumentError, LockError, QueryError
from numcheck.figures.extract import find_figures
from numcheck.figures.figure import Figures, SetAside
from numcheck.findings.arithmetic.find import find_slips
from numcheck.findings.aside import aside
from numcheck.findings.confidence import graded, least_confidence
from numcheck.findings.finding import Finding
from numcheck.findings.judge import judge
from numcheck.periods import without_time
from numcheck.readings.answer import Read
from numcheck.readings.asof import Asked, AsOf, asked
from numcheck.readings.coherence import weigh_all
from numcheck.readings.decide import decide_all
from numcheck.readings.held import Held
from numcheck.readings.meant import Meant, meant
from numcheck.reports.report import Report
from numcheck.reports.unread import Unread

Article: TypeAlias = str | Document
"""The text of an article, or a document that has been read."""


class Traced(NamedTuple):
    """A report with what led to it.

    Attributes:
        report: The report.
        reads: Each claim that is judged, with the answer that it rests on, by the figure's place.
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
    It may be pickled, used or not: what it is asked in another process it fetches there.
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

    def __reduce__(self) -> tuple[object, ...]:
        """It goes to another process as its settings and its catalog, which opens the figures anew."""
        return partial(type(self), min_confidence=self._least), (self._catalog, self._as_of)

    @property
    def catalog(self) -> Catalog:
        """The figures that it checks against."""
        return self._catalog

    @property
    def settings(self) -> tuple[str, float]:
        """Which figures a number may agree with, and how sure a flag has to be."""
        return str(self._as_of), self._least

    def with_figures(self, report: Report) -> Report:
        """A report that came without its figures, from another process or a cache, with them: for its charts."""
        held_against = asked(self._catalog, self._as_of, report.document.published)
        return replace(report, catalog=held_against.catalog)

    def iter(self, articles: Iterable[Article | tuple[Article, str | date | None]]) -> Iterator[Report | Unread]:
        """The reports on articles, one after another, in their order; no more than one article is held.

        Args:
            articles: Texts or documents, each alone or with when it appeared: `("CBP recorded ...", "2022-11-12")`.

        Returns:
            For each its report; where it cannot be checked, an `Unread` with the error, and the others go on.

        Raises:
            DataMissingError, DataDamagedError: The figures cannot be read: no article could be checked.
        """
        for position, given in enumerate(articles):
            article, published = given if isinstance(given, tuple) and len(given) == 2 else (given, None)
            source = article.source if isinstance(article, Document) else f"article {position}"
            try:
                with contained(source):
                    found: Report | Unread = self.trace(_document(article, day(published), None)).report
            except (DocumentError, CrashError) as error:
                found = Unread(source, error)
            yield found

    def check(self, article: Article, published: str | date | None = None, *, form: str | None = None) -> Report:
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
        held_against = asked(self._catalog, self._as_of, document.published)
        meants = self._weigh(document, figures, held_against)
        owns = {one.span: one for one in meants}
        reads = {one.span: one.read for one in meants if one.is_told}
        findings = tuple(graded(judge(document, tuple(reads.values()), slips), owns, self._least))
        untold = aside(figures, {span for finding in findings for span in finding.claim.spans})
        return Traced(self._report(document, findings, untold, held_against.catalog), reads, held_against, owns)

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


def _document(article: Article, published: Published | None, form: str | None) -> Document:
    if isinstance(article, str):
        return read.from_text(article, published=published, form=written_in("text" if form is None else form))
    if not isinstance(article, Document):
        raise no_text(article)
    if form not in (None, article.form):
        raise DocumentError(f"{article.source} has been read as {article.form}.", "Leave form out: it is for a text.")
    if published is None:
        return article
    return replace(article, published=published, published_from=None, published_unread=None)


def _locked(lock: str | Path) -> Catalog:
    from numcheck.datasets.lock import open_locked

    if not isinstance(lock, str | Path):
        raise LockError(f"A lock is named by a text or a path, and this is {type(lock).__name__}.", "Name the file.")
    return open_locked(Path(lock))
