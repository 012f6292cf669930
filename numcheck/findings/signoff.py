"""What people have said of a document's figures in its comments: rules silenced, figures signed off.

A comment speaks of the paragraph that it stands in or, where it has a line of its own outside any paragraph, of the
one that follows it. A reason is required, and a comment that changes nothing is a problem: it would silence what is
written there next.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from numcheck.documents.document import Comment, Document, Span
from numcheck.figures.figure import Reason, SetAside
from numcheck.findings.directives import Ignore, Verified, is_directive, parse
from numcheck.findings.finding import Finding, Problem, SignedOff, Suppressed, Verdict

# What was set aside for one of these reasons is no figure, and there is nothing to sign off.
_NO_FIGURES = frozenset(str(reason) for reason in Reason)


class Settled(NamedTuple):
    """What is left of a document's findings when its comments are heeded, and what they settled."""

    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...]
    suppressed: tuple[Suppressed, ...] = ()
    signed_off: tuple[SignedOff, ...] = ()
    problems: tuple[Problem, ...] = ()


def heed(document: Document, findings: Sequence[Finding], set_aside: Sequence[SetAside]) -> Settled:
    """The findings and what was set aside, with the document's comments heeded; all in text order."""
    comments = _Comments(document)
    kept, aside, suppressed, signed_off = [], [], [], []
    for finding in findings:
        if (ignore := comments.silencing(finding)) is not None:
            suppressed.append(Suppressed(finding, "comment", ignore.reason))
        elif (signed := comments.signing(finding, finding.claim.figure.span)) is not None:
            signed_off.append(signed)
        else:
            kept.append(comments.quieted(finding))
    for item in set_aside:
        signed = comments.signing(item, item.span)
        if signed is None:
            aside.append(item)
        else:
            signed_off.append(signed)
    signed_off.sort(key=lambda item: item.span)
    return Settled(tuple(kept), tuple(aside), tuple(suppressed), tuple(signed_off), tuple(comments.problems()))


class _Comments:
    """The comments of a document by the paragraphs that they speak of; remembers which of them changed something."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._wrong: list[Problem] = []
        self._ignoring: dict[int, list[Ignore]] = defaultdict(list)
        self._verified: dict[int, list[tuple[Verified, list[Span]]]] = defaultdict(list)
        self._used: set[tuple[Ignore | Verified, str]] = set()
        paragraphs = _paragraphs(document)
        for comment in filter(is_directive, document.comments):
            self._take(comment, paragraphs)

    def silencing(self, finding: Finding) -> Ignore | None:
        """The comment that silences the finding's rule in its paragraph."""
        for ignore in self._ignoring.get(finding.claim.sentence.paragraph, ()):
            if finding.rule in ignore.codes:
                self._used.add((ignore, str(finding.rule)))
                return ignore
        return None

    def quieted(self, finding: Finding) -> Finding:
        """The finding without the notes that are silenced in its paragraph."""
        for ignore in self._ignoring.get(finding.claim.sentence.paragraph, ()):
            silenced = {str(note.rule) for note in finding.notes} & set(ignore.codes)
            self._used |= {(ignore, code) for code in silenced}
            finding = finding._replace(notes=tuple(note for note in finding.notes if note.rule not in silenced))
        return finding

    def signing(self, what: Finding | SetAside, span: Span) -> SignedOff | None:
        """The figure signed off, where the data cannot check it and a comment in its paragraph says who has."""
        if not _is_unchecked(what):
            return None
        for verified, places in self._verified.get(self._document.sentence_at(span.start).paragraph, ()):
            if any(span.overlaps(place) for place in places):
                self._used.add((verified, ""))
                return SignedOff(what, self._document.slice(span), verified.source)
        return None

    def problems(self) -> list[Problem]:
        """What is wrong with the comments, in text order; to be asked when all findings have been."""
        idle = [problem for ignores in self._ignoring.values() for ignore in ignores for problem in self._idle(ignore)]
        for verified, places in (pair for pairs in self._verified.values() for pair in pairs):
            if (verified, "") not in self._used:
                idle.append(Problem("NC804", _nothing_to_verify(verified, places), verified.at))
        return sorted([*self._wrong, *idle], key=lambda problem: (problem.at, problem.code))

    def _take(self, comment: Comment, paragraphs: Sequence[Span]) -> None:
        asked, paragraph = parse(comment), _spoken_of(self._document, comment)
        if isinstance(asked, Problem):
            self._wrong.append(asked)
        elif paragraph is None:
            message = "No paragraph stands around the comment or follows it. Put it on the line before its paragraph."
            self._wrong.append(Problem("NC804", message, comment.at))
        elif isinstance(asked, Ignore):
            self._ignoring[paragraph].append(asked)
        else:
            self._verified[paragraph].append((asked, _places(self._document, paragraphs[paragraph], asked.quoted)))

    def _idle(self, ignore: Ignore) -> Iterator[Problem]:
        """The codes of the comment that are no rule's, or of a rule that has nothing to say in the paragraph."""
        known = _known_rules()
        for code in ignore.codes:
            if code not in known:
                yield Problem("NC803", f"There is no rule {code}. Write the code that the report gives.", ignore.at)
            elif (ignore, code) not in self._used:
                message = f"{code} has nothing to say in that paragraph. Take it out of the comment."
                yield Problem("NC804", message, ignore.at)


def _known_rules() -> Iterable[str]:
    from numcheck.findings.pages import codes

    return codes()


def _paragraphs(document: Document) -> tuple[Span, ...]:
    """The document's paragraphs, in the order of the numbers that its sentences know them by."""
    groups = groupby(document.sentences, key=lambda sentence: sentence.paragraph)
    spans = [[sentence.span for sentence in group] for _, group in groups]
    return tuple(inside[0].hull(inside[-1]) for inside in spans)


def _spoken_of(document: Document, comment: Comment) -> int | None:
    """The number of the paragraph that the comment stands in, else of the one that follows it."""
    following = bisect_left(document.sentences, comment.at, key=lambda sentence: sentence.span.start)
    if following > 0:
        before = document.sentences[following - 1]
        if "\n" not in document.text[before.span.end : comment.at]:
            return before.paragraph
    return document.sentences[following].paragraph if following < len(document.sentences) else None


def _places(document: Document, paragraph: Span, quoted: str | None) -> list[Span]:
    """Where the quoted words stand in the paragraph, whatever the white space between them; without any, all of it."""
    if quoted is None:
        return [paragraph]
    words = re.compile(r"\s+".join(map(re.escape, quoted.split())))
    return [Span(*match.span()) for match in words.finditer(document.text, paragraph.start, paragraph.end)]


def _is_unchecked(what: Finding | SetAside) -> bool:
    """Whether the data cannot check it: a finding that says so, or a figure that is about something else."""
    if isinstance(what, SetAside):
        return what.reason not in _NO_FIGURES
    return what.verdict is Verdict.UNVERIFIABLE


def _nothing_to_verify(asked: Verified, places: Sequence[Span]) -> str:
    if asked.quoted is None:
        return "That paragraph has no figure that the data cannot check. Take the comment out."
    if not places:
        return f"“{asked.quoted}” does not stand in that paragraph. Quote the figure as it is printed."
    return f"“{asked.quoted}” holds no figure that the data cannot check. To silence a rule, write ignore and its code."
