"""A card: one finding, with its sentence, what it rests on, and the edit that would mend it."""

from numcheck.documents.document import Document, Form, Span
from numcheck.findings.finding import Finding, Verdict
from numcheck.reports import wording
from numcheck.reports.excerpt import around
from numcheck.reports.html.edit import edit
from numcheck.reports.html.element import Element, el
from numcheck.reports.html.evidence import evidence
from numcheck.reports.html.names import Names, badge, kind, rule_link
from numcheck.reports.where import within

# Characters shown on either side of a figure where its sentence is long.
_AROUND = 300


def card(
    document: Document, finding: Finding, index: int, names: Names, chart: Element | None, unfold: bool
) -> Element:
    """The card: open where the finding is one to act on, else folded under a line that says what was found.

    Args:
        document: The article.
        finding: The finding.
        index: Which of the document's findings it is, from 0.
        names: What the parts of the page are called.
        chart: The chart of the official figures, or None.
        unfold: Whether what needs no action stands open too.
    """
    name = names.finding(index)
    place = el("span", _place(document, finding.span), class_="place")
    rule = None if finding.rule is None else rule_link(finding.rule)
    body = _body(document, finding, names.mark(index), chart)
    if finding.is_flagged:
        title = names.heading(_figure(finding), deeper=1, id_=f"{name}-h")
        line = el("p", badge(finding.verdict), rule, place, class_="line")
        classes = f"card {kind(finding.verdict)}"
        return el("article", line, title, *body, id=name, class_=classes, aria_labelledby=f"{name}-h", tabindex="-1")
    title = names.heading(badge(finding.verdict), " ", _figure(finding), deeper=1)
    summary = el("summary", title, el("span", _in_short(finding), " · ", place, class_="short"))
    # The name is on what is folded, so that a link to it unfolds it.
    inside = el("div", None if rule is None else el("p", rule, class_="line"), *body, id=name, tabindex="-1")
    classes = f"card folded {kind(finding.verdict)}"
    return el("details", summary, inside, class_=classes, open="" if unfold else None)


def _body(document: Document, finding: Finding, mark: str, chart: Element | None) -> list[Element]:
    body = [_sentence(document, finding), el("p", finding.message, class_="message")]
    if finding.suggestion is not None:
        title = el("p", "Suggested edit", class_="label")
        passage = finding.claim.sentence.span.hull(finding.claim.figure.span)
        body.append(el("div", title, edit(document, passage, finding.suggestion), class_="suggestion"))
    body += [*evidence(finding), *([] if chart is None else [chart])]
    if finding.notes:
        notes = (el("li", f"{note.text} ", rule_link(note.rule) if note.rule else None) for note in finding.notes)
        body.append(el("ul", *notes, class_="notes", aria_label="Notes"))
    if finding.is_flagged:
        body.append(el("p", wording.sure(finding), class_="sure"))
    back = el("a", "Show it in the article", href=f"#{mark}", class_="back")
    also = [_place(document, span) for span in finding.also_at]
    body.append(el("p", back, f"; the same again at {', '.join(also)}" if also else None, class_="back-line"))
    return body


def _sentence(document: Document, finding: Finding) -> Element:
    """The sentence, or as much of a long one as stands around the figure, with the figure marked."""
    figure = finding.claim.figure.span
    before, after = around(document, finding.claim.sentence.span.hull(figure), figure, _AROUND)
    marked = el("mark", document.slice(figure), class_=kind(finding.verdict))
    return el("blockquote", el("p", before, marked, after, dir="auto"))


def _figure(finding: Finding) -> Element:
    return el("bdi", finding.claim.figure.text)


def _in_short(finding: Finding) -> str:
    return wording.in_short(finding) if finding.verdict is Verdict.SUPPORTED else finding.message


def _place(document: Document, span: Span) -> str:
    if document.form is Form.DOCX:
        return within(document, span)
    line, column = document.place(span)
    return f"line {line}, column {column}"
