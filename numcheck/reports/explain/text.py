"""The story of a finding for a reader at a terminal."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from numcheck.datasets.series import Official
from numcheck.documents.document import Document, Span
from numcheck.figures.figure import SetAside
from numcheck.findings.finding import Finding
from numcheck.findings.words import number
from numcheck.lexicon.labels import labels
from numcheck.periods import Period, fiscal_year_of
from numcheck.reports import wording
from numcheck.reports.cells import cells
from numcheck.reports.excerpt import excerpt, flowing
from numcheck.reports.explain import words
from numcheck.reports.explain.rows import Sourced
from numcheck.reports.explain.story import Story
from numcheck.reports.page import Page
from numcheck.reports.safe import clean
from numcheck.reports.styled import Style, Styled
from numcheck.reports.text import STYLE, place
from numcheck.reports.working import working

_MOST_ROWS = 12
"""From how many rows on those of one fiscal year are told together."""

_INDENT = 2
_WIDE = 60
_AROUND = 400


def render(
    stories: Sequence[Story],
    aside: Sequence[tuple[Document, SetAside]],
    silenced: Mapping[Span, str] = MappingProxyType({}),
    *,
    width: int,
    colour: bool,
) -> str:
    """The stories, one after another, then why each thing was set aside.

    Args:
        stories: The stories.
        aside: What was set aside, with its document.
        silenced: By a figure's place, what silences it or vouches for it, and why, where somebody has.
        width: The columns of the terminal.
        colour: Whether escape sequences may be used.
    """
    page = Page(width, colour)
    for story in stories:
        page.blank()
        page.blank()
        _story(page, story, silenced.get(story.finding.claim.figure.span))
    for document, item in aside:
        page.blank()
        _aside(page, document, item, silenced.get(item.span))
    return str(page)


def _story(page: Page, story: Story, silenced: str | None) -> None:
    _head(page, story)
    if silenced is not None:
        page.line(Styled(clean(silenced), Style.CYAN), indent=_INDENT, hang=2)
    _section(page, "The figure", _figure(story))
    _pairs(page, "What the words claim", [(slot.name, slot.value, slot.how) for slot in story.slots])
    _tried(page, story)
    _weighed(page, story)
    _rows(page, story)
    _worked(page, story)
    _verdict(page, story.finding)
    _again(page, story)


def _head(page: Page, story: Story) -> None:
    document, finding = story.document, story.finding
    style = STYLE[finding.severity]
    verdict = Styled(labels().verdict[finding.verdict].upper(), style)
    rule = f"  {finding.rule}" if finding.rule else ""
    page.line(place(document, finding.span), "  ", verdict, rule, f"  {finding.id}")
    figure = finding.claim.figure.span
    page.quote(*excerpt(document, finding.claim.sentence.span.hull(figure), figure, _AROUND), style)


def _section(page: Page, title: str, lines: Iterable[str]) -> None:
    page.blank()
    page.line(Styled(title, Style.BOLD))
    for line in lines:
        page.line(clean(line), indent=_INDENT, hang=2)


def _figure(story: Story) -> Iterator[str]:
    figure = story.finding.claim.figure
    yield words.kind(story.finding.claim)
    if (allowed := words.allowed(figure)) is not None:
        yield allowed
    if figure.hedge is not None:
        yield words.hedged(story.document, figure)
    if story.finding.claim.attribution is not None:
        yield f"said by {story.finding.claim.attribution}"


def _pairs(page: Page, title: str, rows: Sequence[tuple[str, str, str]]) -> None:
    """Names in a column, each with its value and how it was come by."""
    if not rows:
        return
    _section(page, title, ())
    room = max(cells(name) for name, _, _ in rows) + 2
    hang = room if page.width >= _WIDE else _INDENT
    for name, value, how in rows:
        told = f"{clean(value)}: {clean(how)}" if how else clean(value)
        page.line(Styled(name.ljust(room), Style.DIM), told, indent=_INDENT, hang=hang)


def _tried(page: Page, story: Story) -> None:
    if story.unanswered is not None:
        return
    lines = [words.tried(story, answer) for answer in story.tried]
    if not lines:
        return
    _section(page, "What was asked, in this order", ())
    for count, line in enumerate(lines, 1):
        page.line(Styled(f"{count}. ".rjust(4), Style.DIM), clean(line), indent=1, hang=4)


def _weighed(page: Page, story: Story) -> None:
    """The readings, the first one in full and of the others what is different in them."""
    if not story.weighed:
        return
    _section(page, "What was weighed, the likeliest by its words first", ())
    room = max(len(part.name) for one in story.weighed for part in one.parts) + 2
    at, hang = (5, room) if page.width >= _WIDE else (_INDENT, _INDENT)
    for count, one in enumerate(story.weighed, 1):
        cost = f" (costs {one.cost} more)" if one.cost else ""
        page.line(Styled(f"{count}. ".rjust(4), Style.DIM), clean(f"{one.told}: {one.fit}{cost}"), indent=1, hang=4)
        for part in one.parts:
            how = f": {part.how}" if part.how else ""
            page.line(Styled(part.name.ljust(room), Style.DIM), clean(part.value + how), indent=at, hang=hang)
    if story.otherwise:
        page.line(clean(story.otherwise), indent=_INDENT, hang=2)


def _rows(page: Page, story: Story) -> None:
    if not story.rows:
        return
    _section(page, "The rows added up", ())
    for item, sourced in zip(story.finding.official, story.rows, strict=True):
        role = labels().role[item.role]
        page.line(Styled(f"{role} ", Style.DIM), clean(wording.official(item.official)), indent=_INDENT, hang=4)
        if sourced is None:
            page.line("These releases are held no more: its rows cannot be shown.", indent=4)
            continue
        for said in sourced.standing:
            page.line(clean(said), indent=4)
        if len(sourced.rows) > 1:
            _table(page, sourced)


def _table(page: Page, sourced: Sourced) -> None:
    """A line a month; of long runs a line a fiscal year."""
    lines = [
        (label, number(sum((r.value for r in rows), start=rows[0].value * 0)), _release(rows))
        for label, rows in _grouped(sourced.rows)
    ]
    total = ("together", number(sourced.official.value), "")
    first, second = (max(cells(line[at]) for line in (*lines, total)) for at in (0, 1))
    for label, value, release in lines:
        page.line(f"{label.ljust(first)}  {value.rjust(second)}  ", Styled(release, Style.DIM), indent=4)
    page.line(Styled(f"{total[0].ljust(first)}  {total[1].rjust(second)}", Style.BOLD), indent=4)


def _grouped(rows: Sequence[Official]) -> Iterator[tuple[str, Sequence[Official]]]:
    if len(rows) <= _MOST_ROWS:
        yield from ((row.period.label, (row,)) for row in rows)
        return
    for _, group in groupby(rows, key=lambda row: fiscal_year_of(row.period.last)):
        year = list(group)
        period = Period(year[0].period.first, year[-1].period.last)
        many = f", {len(year)} months" if len(year) > 1 else ""
        yield f"{period.label}{many}", year


def _release(rows: Sequence[Official]) -> str:
    """`released 2024-10-17`; of several releases, and of several datasets, each."""
    several = len({row.dataset for row in rows}) > 1
    told = dict.fromkeys(f"{row.dataset} {row.release}" if several else row.release for row in rows)
    return f"released {' and '.join(told)}"


def _worked(page: Page, story: Story) -> None:
    """The formula with its numbers; of a place or a streak, what was counted."""
    told = working(story.finding) if story.rows else None
    counted = [] if story.counted is None else [story.counted.shown]
    if told is not None:
        _section(page, "Worked out", [told, *counted])


def _verdict(page: Page, finding: Finding) -> None:
    _section(page, "The verdict", ())
    verdict = labels().verdict[finding.verdict]
    told = f"{verdict}, rule {finding.rule}" if finding.rule else verdict
    page.line(Styled(told, STYLE[finding.severity]), f": {clean(finding.message)}", indent=_INDENT, hang=2)
    for note in finding.notes:
        page.line(f"Note: {clean(note.text)}" + (f" ({note.rule})" if note.rule else ""), indent=_INDENT, hang=2)
    if finding.computed is not None and not finding.official:
        page.line("The article's own numbers say so; no official figure was asked.", indent=_INDENT, hang=2)
    page.line(wording.sure(finding), indent=_INDENT, hang=2)
    if finding.rule:
        page.line(f"The rule's page: numcheck explain {finding.rule}", indent=_INDENT, hang=2)


def _again(page: Page, story: Story) -> None:
    if story.commands:
        _section(page, "The same figures on the command line", ())
        for command in story.commands:
            for line in words.lines_of(command, page.width):
                page.verbatim(line)
    if story.snippet:
        _section(page, "The same value in Python", ())
        for line in story.snippet:
            page.verbatim(line)


def _aside(page: Page, document: Document, item: SetAside, silenced: str | None) -> None:
    page.line(place(document, item.span), "  ", Styled("SET ASIDE", Style.CYAN))
    sentence = document.sentence_at(item.span.start).span
    page.quote(*excerpt(document, sentence.hull(item.span), item.span, _AROUND), Style.CYAN)
    reason = labels().reason.get(item.reason, item.reason)
    page.line(f"{clean(flowing(item.text))} is not checked: {reason}.", indent=_INDENT, hang=2)
    page.line(words.about(item.reason), indent=_INDENT, hang=2)
    if silenced is not None:
        page.line(Styled(clean(silenced), Style.CYAN), indent=_INDENT, hang=2)
