"""What people have said of a document's figures in its comments: rules silenced, figures signed off.

A comment speaks of the paragraph that it stands in or, where it has a line of its own outside any paragraph, of the
one that follows it. A reason is required, and a comment that changes nothing is a problem: it would silence what is
written there next.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from numcheck.documents.document import Comment, Document, Span
from numcheck.figures.figure import Reason, SetAside
from numcheck.findings.directives import Ignore, Verified, is_directive, parse
from numcheck.findings.finding import Finding, Problem, SignedOff, Suppressed, Verdict
from numcheck.findings.signing import Signed, sign

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
    standing, suppressed = list[Finding](), list[Suppressed]()
    for finding in findings:
        if (ignore := comments.silencing(finding)) is not None:
            suppressed.append(Suppressed(finding, "comment", ignore.reason))
        else:
            standing.append(finding)
    told: list[Finding | SetAside] = [*standing, *set_aside]
    signed = comments.signed({number: place(what) for number, what in enumerate(told) if is_unchecked(what)})
    signed_off = [SignedOff(told[n], document.slice(place(told[n])), one.source) for n, one in signed.by.items()]
    left = [what for number, what in enumerate(told) if number not in signed.by]
    return Settled(
        tuple(comments.quieted(what) for what in left if isinstance(what, Finding)),
        tuple(what for what in left if isinstance(what, SetAside)),
        tuple(suppressed),
        tuple(sorted(signed_off, key=lambda item: item.span)),
        tuple(comments.problems(signed.idle)),
    )


class _Comments:
    """The comments of a document by the paragraphs that they speak of; remembers which of them changed something."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._paragraphs = paragraphs(document)
        self._wrong: list[Problem] = []
        self._ignores: list[tuple[int, Ignore]] = []
        # By paragraph and code, the first comment alone: those after it change nothing.
        self._silencing: dict[tuple[int, str], int] = {}
        self._used: set[tuple[int, str]] = set()
        self._verified: dict[int, list[Verified]] = defaultdict(list)
        spoken_of = Following(document)
        for comment in filter(is_directive, document.comments):
            self._take(comment, spoken_of.paragraph(comment))

    def silencing(self, finding: Finding) -> Ignore | None:
        """The comment that silences the finding's rule in its paragraph."""
        return self._silenced(finding, finding.rule)

    def quieted(self, finding: Finding) -> Finding:
        """The finding without the notes that are silenced in its paragraph."""
        kept = tuple(note for note in finding.notes if self._silenced(finding, note.rule) is None)
        return finding if len(kept) == len(finding.notes) else finding._replace(notes=kept)

    def signed(self, figures: Mapping[int, Span]) -> Signed:
        """Which of the figures that the data cannot check the comments sign off."""
        return sign(self._document, self._paragraphs, self._verified, figures)

    def problems(self, more: Iterable[Problem]) -> list[Problem]:
        """What is wrong with the comments, and more, in text order; to be asked when all findings have been."""
        known = frozenset(_known_rules())
        idle = [problem for number in range(len(self._ignores)) for problem in self._idle(number, known)]
        return sorted([*self._wrong, *idle, *more], key=lambda problem: (problem.at, problem.code))

    def _silenced(self, finding: Finding, rule: str | None) -> Ignore | None:
        """The comment that silences a rule in the finding's paragraph."""
        number = self._silencing.get((finding.claim.sentence.paragraph, str(rule)))
        if number is None:
            return None
        self._used.add((number, str(rule)))
        return self._ignores[number][1]

    def _take(self, comment: Comment, paragraph: int | None) -> None:
        asked = parse(comment)
        if isinstance(asked, Problem):
            self._wrong.append(asked)
        elif paragraph is None:
            message = "No paragraph stands around the comment or follows it. Put it on the line before its paragraph."
            self._wrong.append(Problem("NC804", message, comment.at))
        elif isinstance(asked, Ignore):
            for code in asked.codes:
                self._silencing.setdefault((paragraph, code), len(self._ignores))
            self._ignores.append((paragraph, asked))
        else:
            self._verified[paragraph].append(asked)

    def _idle(self, number: int, known: Container[str]) -> Iterator[Problem]:
        """The codes of the comment that are no rule's, or of a rule that has nothing to say in the paragraph."""
        _, ignore = self._ignores[number]
        for code in ignore.codes:
            if code not in known:
                yield Problem("NC803", f"There is no rule {code}. Write the code that the report gives.", ignore.at)
            elif (number, code) not in self._used:
                message = f"{code} has nothing to say in that paragraph. Take it out of the comment."
                yield Problem("NC804", message, ignore.at)


def _known_rules() -> Iterable[str]:
    from numcheck.findings.pages import codes

    return codes()


def paragraphs(document: Document) -> tuple[Span, ...]:
    """The document's paragraphs, in the order of the numbers that its sentences know them by."""
    groups = groupby(document.sentences, key=lambda sentence: sentence.paragraph)
    spans = [[sentence.span for sentence in group] for _, group in groups]
    return tuple(inside[0].hull(inside[-1]) for inside in spans)


class Following:
    """Which paragraph the comments of a document speak of."""

    def __init__(self, document: Document) -> None:
        self._document = document
        # By the number of a sentence, where the line ends that it ends on.
        self._line_ends: dict[int, int] = {}

    def paragraph(self, comment: Comment) -> int | None:
        """The number of the paragraph that a comment stands in, else of the one that follows it."""
        sentences = self._document.sentences
        following = bisect_left(sentences, comment.at, key=lambda sentence: sentence.span.start)
        if following > 0 and comment.at <= self._line_end(following - 1):
            return sentences[following - 1].paragraph
        return sentences[following].paragraph if following < len(sentences) else None

    def _line_end(self, number: int) -> int:
        if number not in self._line_ends:
            text = self._document.text
            found = text.find("\n", self._document.sentences[number].span.end)
            self._line_ends[number] = len(text) if found < 0 else found
        return self._line_ends[number]


def place(what: Finding | SetAside) -> Span:
    """Where the figure of a finding stands, or what was set aside."""
    return what.span if isinstance(what, SetAside) else what.claim.figure.span


def is_unchecked(what: Finding | SetAside) -> bool:
    """Whether the data cannot check it: a finding that says so, or a figure that is about something else."""
    if isinstance(what, SetAside):
        return what.reason not in _NO_FIGURES
    return what.verdict is Verdict.UNVERIFIABLE
