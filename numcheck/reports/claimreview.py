"""Findings as schema.org ClaimReviews in JSON-LD, for the page of a fact check; only those that somebody has named.

A ClaimReview tells the world that a claim is wrong, under the name of the publisher: so there are none of findings that
nobody has named, none of what cannot be checked, and who made the claim is left to the publisher.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from numcheck.claims.claim import Operation
from numcheck.config.settings import Publisher
from numcheck.documents.urls import is_address
from numcheck.errors import CommandError
from numcheck.findings.finding import Finding, Verdict
from numcheck.reports.json import dump
from numcheck.reports.report import Report
from numcheck.reports.safe import clean
from numcheck.reports.told import said
from numcheck.reports.unread import Unread

BEST, WORST = 5, 1
_RATINGS: Mapping[Verdict, tuple[int, str]] = {
    Verdict.SUPPORTED: (BEST, "Supported by the official figures"),
    Verdict.IMPRECISE: (4, "Imprecise"),
    Verdict.MISSING_CONTEXT: (3, "Missing context"),
    Verdict.CONTRADICTED: (WORST, "Contradicted by the official figures"),
}
# Of what the article's own numbers tell.
_BY_ITSELF = "Contradicted by the article's own figures"

_Object = dict[str, object]


class Wanted(NamedTuple):
    """What is to be published.

    Attributes:
        publisher: Whose reviews they are.
        ids: The findings, each by its id or by as many of its first digits as tell it from the others.
        page: The address of the page that the reviews stand on; None where that is not known yet.
    """

    publisher: Publisher
    ids: tuple[str, ...]
    page: str | None = None

    def names(self, finding: Finding) -> bool:
        """Whether a finding is one of those."""
        return any(finding.id.startswith(each) for each in self.ids)


def followed(reports: Iterable[Report | Unread], wanted: Wanted) -> Iterator[Report | Unread]:
    """The reports as they come, watched for the findings that are named.

    Raises:
        CommandError: One that is named cannot be checked; or, behind the last report, none or several have an id.
    """
    found: dict[str, set[str]] = {each: set() for each in wanted.ids}
    for report in reports:
        for finding in () if isinstance(report, Unread) else report:
            for each in (each for each in wanted.ids if finding.id.startswith(each)):
                found[each].add(finding.id)
                _refuse_unrated(finding)
        yield report
    for each, ids in found.items():
        if not ids:
            raise CommandError(f"No finding has the id {each!r}.", "The JSON report tells the ids: --format json.")
        if len(ids) > 1:
            raise CommandError(f"Several findings have the id {each!r}.", f"Write it out: {', '.join(sorted(ids))}.")


def render(reports: Iterable[Report | Unread], wanted: Wanted) -> str:
    """The named findings as one JSON-LD object, whose graph has a ClaimReview each.

    It may stand in a `script` element as it is: no word of an article ends that.
    """
    graph = [
        _review(report, finding, wanted)
        for report in reports
        if isinstance(report, Report)
        for finding in report
        if wanted.names(finding)
    ]
    return dump({"@context": "https://schema.org", "@graph": graph}).replace("<", "\\u003c")


def _refuse_unrated(finding: Finding) -> None:
    if finding.verdict not in _RATINGS:
        name = f"{finding.id} ({finding.claim.figure.text})"
        hint = "Name findings that hold, are imprecise, miss context or are contradicted."
        raise CommandError(f"{name} cannot be checked, and so has no rating.", hint)


def _review(report: Report, finding: Finding, wanted: Wanted) -> _Object:
    address = wanted.page or wanted.publisher.url
    # Where a page has several reviews, each needs a place of its own on it.
    url = f"{address.partition('#')[0]}#{finding.id}" if len(wanted.ids) > 1 else address
    return {
        "@type": "ClaimReview",
        "identifier": finding.id,
        "url": url,
        "claimReviewed": _claim(report, finding),
        "author": {"@type": "Organization", "name": wanted.publisher.name, "url": wanted.publisher.url},
        "reviewRating": _rating(finding),
        "reviewBody": said(finding),
        "itemReviewed": _item(report, finding),
        **_citation(report, finding),
    }


def _claim(report: Report, finding: Finding) -> str:
    """The sentence; of one with several claims, which of them is meant."""
    sentence = _sentence(report, finding)
    if sum(other.claim.sentence == finding.claim.sentence for other in report) == 1:
        return sentence
    is_figure = finding.claim.operation is not Operation.COMPARISON
    words = finding.claim.figure.text if is_figure else report.document.slice(finding.claim.span)
    return f"“{_flowing(words)}” in “{sentence}”"


def _sentence(report: Report, finding: Finding) -> str:
    return _flowing(report.document.slice(finding.claim.sentence.span))


def _flowing(text: str) -> str:
    return " ".join(clean(text).split())


def _rating(finding: Finding) -> _Object:
    value, words = _RATINGS[finding.verdict]
    if finding.verdict is Verdict.CONTRADICTED and not finding.official:
        words = _BY_ITSELF
    scale: _Object = {"ratingValue": value, "bestRating": BEST, "worstRating": WORST}
    return {"@type": "Rating", **scale, "alternateName": words}


def _item(report: Report, finding: Finding) -> _Object:
    document = report.document
    item: _Object = {"@type": "Claim", "text": _sentence(report, finding)}
    if document.published is not None:
        item["datePublished"] = document.published.text
    if is_address(document.source):
        item["appearance"] = {"@type": "CreativeWork", "url": document.source}
    return item


def _citation(report: Report, finding: Finding) -> _Object:
    """The releases that the verdict rests on, and of what agrees instead, in words, each once."""
    cards = {} if report.catalog is None else report.catalog.cards
    told: dict[str, None] = {}
    agreeing = [other.official for other in finding.alternatives if other.agrees]
    for official in (*(cited.official for cited in finding.official), *agreeing):
        for name in official.dataset.split("+"):
            card = cards.get(name)
            title = name if card is None else f"{card.publisher}: {card.title} ({name})"
            told[f"{title}, released {official.release}"] = None
    return {"citation": list(told)} if told else {}
