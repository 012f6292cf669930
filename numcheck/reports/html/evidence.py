"""What a verdict rests on, as tables: the official figures and the other readings."""

from collections.abc import Iterable, Iterator

from numcheck.datasets.series import Official
from numcheck.findings.finding import Alternative, Cited, Finding
from numcheck.findings.words import sentence
from numcheck.lexicon.labels import labels
from numcheck.reports import wording
from numcheck.reports.html.element import Element, el
from numcheck.reports.working import working

_HEADS = ("Figure", "Of what", "When", "Source")


def evidence(finding: Finding) -> Iterator[Element]:
    """The official figures, how the value was computed from them, and the other readings; each where there is one."""
    if finding.official:
        yield _table("Official figures", map(_cited, finding.official))
    worked = working(finding)
    if worked is not None:
        yield el("p", el("span", "Computed: ", class_="label"), el("code", worked), class_="computed")
    if finding.alternatives:
        yield _table("Other readings", (_other(finding, other) for other in finding.alternatives))


def _cited(item: Cited) -> Element:
    return _row(labels().role[item.role], wording.value_of(item.official), item.official)


def _other(finding: Finding, other: Alternative) -> Element:
    official = other.official
    is_level = other.value == official.value
    value = wording.value_of(official) if is_level else wording.of_claim(other.value, finding.claim)
    return _row("Agrees" if other.agrees else "Differs", value, official)


def _row(head: str, value: str, official: Official) -> Element:
    """A row; each cell knows its column's head, for screens too narrow for columns."""
    place = sentence(labels().of_scope(official.scope)) or "All"
    rows = wording.added_up(official)
    released = f"released {official.release}{f'; {rows}' if rows else ''}"
    source = el("td", el("span", official.dataset.replace("+", " + "), class_="dataset"), " ")
    source.append(el("span", released, class_="released"))
    source.set("data-head", _HEADS[-1])
    cells = zip(_HEADS[:-1], (value, place, official.period.label), strict=True)
    return el("tr", el("th", head, scope="row"), *(el("td", cell, data_head=name) for name, cell in cells), source)


def _table(caption: str, rows: Iterable[Element]) -> Element:
    heads = el("tr", el("td"), *(el("th", head, scope="col") for head in _HEADS))
    return el("table", el("caption", caption), el("thead", heads), el("tbody", *rows), class_="evidence")
