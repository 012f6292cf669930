"""The page where official figures are looked up, and what is found."""

from collections.abc import Iterable, Iterator
from urllib.parse import urlencode

from numcheck.findings.words import mass, sentence
from numcheck.lexicon.labels import labels
from numcheck.query.answer import Row
from numcheck.query.free import LONGEST
from numcheck.query.numbers import Found
from numcheck.reports.html.element import Child, Element, el
from numcheck.reports.html.table import plain
from numcheck.web.fields import Wrong, field, problem
from numcheck.web.jobs import LookedUp, Meanings, Series
from numcheck.web.layout import FIGURES, Page

CSV = "/figures.csv"
"""Where the same answers are as CSV."""

_LABEL = "What do you want to know?"
_HINT = "What is counted, where and when: encounters, southwest, July 2022. Or of what a number is the official value."
_EXAMPLES = (
    "encounters, southwest, July 2022",
    "what is 203,597?",
    "apprehensions, Tucson sector, FY2022 by month",
    "fentanyl seizures by fiscal year",
    "encounters, FY2024 by citizenship",
)
_MOST_ROWS = 1000
"""How many figures a page shows; the CSV has all."""

_STAGES = {
    "latest": "known today",
    "first": "first published",
    "preliminary": "preliminary",
    "revised": "revised once",
    "earlier": "in an earlier release",
}
"""What is said of the releases that a number may be of (`numcheck.datasets.numbers.Meaning`)."""


def figures_page(asked: str = "", found: LookedUp | None = None, wrong: Wrong | None = None, status: int = 200) -> Page:
    """The page with what was asked and found; with examples where nothing was."""
    control = el(
        "input", type="search", value=asked or None, maxlength=str(LONGEST), autocomplete="off", spellcheck="false"
    )
    form = el(
        "form",
        field("q", _LABEL, _HINT, control, wrong, el("button", "Look up", type="submit")),
        method="get",
        action=FIGURES,
        role="search",
    )
    above = None if wrong is None else problem(wrong, {"q": _LABEL})
    below = _answer(asked, found) if found is not None else _examples()
    return Page("Look up official figures", (above, form, *below), FIGURES, status, _title(found, wrong))


def address(asked: str, path: str = FIGURES) -> str:
    """Where the answer to a question is."""
    return f"{path}?{urlencode({'q': asked})}"


def _title(found: LookedUp | None, wrong: Wrong | None) -> str:
    if found is not None:
        return f"{_heading(found)}: official figures"
    return "" if wrong is None else "Not found yet: look up official figures"


def _examples() -> Iterator[Element]:
    yield el("h2", "For example")
    links = (el("li", el("a", example, href=address(example))) for example in _EXAMPLES)
    yield el("ul", *links, class_="examples")


def _answer(asked: str, found: LookedUp) -> Iterator[Child]:
    yield el("h2", _heading(found))
    yield from _of_series(found) if isinstance(found, Series) else _of_number(found)
    if found.table()[1]:
        yield el("p", el("a", "Download as CSV", href=address(asked, CSV), download="figures.csv"))


def _heading(found: LookedUp) -> str:
    if isinstance(found, Meanings):
        return found.number
    words = (found.measure.replace("_", " "), labels().of_scope(found.scope), found.period and found.period.label)
    return sentence(", ".join(word for word in words if word))


def _of_series(found: Series) -> Iterator[Child]:
    if len(found.rows) == 1:
        (row,) = found.rows
        yield el("p", f"{mass(row.value)} {row.unit}", class_="value")
        yield el("p", f"From {row.dataset.replace('+', ' + ')}, released {row.release}.", class_="published")
    yield from _drawing(found)
    if len(found.rows) > 1:
        members = list(found.rows[0].members)
        heads = ("Period", *(sentence(name) for name in members), sentence(found.rows[0].unit), "Dataset", "Released")
        if (many := len(found.rows)) > _MOST_ROWS:
            yield el("p", f"Of {many:,} figures the first {_MOST_ROWS:,} are shown; the CSV has all of them.")
        yield _table(heads, "The figures", (_row(row, heads) for row in found.rows[:_MOST_ROWS]))


def _row(row: Row, heads: tuple[str, ...]) -> Element:
    named = (labels().of_scope({dimension: member}) or member for dimension, member in row.members.items())
    cells = (*named, mass(row.value), row.dataset.replace("+", " + "), row.release)
    return _line(row.period.label, cells, heads)


def _of_number(found: Meanings) -> Iterator[Child]:
    if not found.found:
        yield el("p", "It is no figure that comes with numcheck, and nothing within 1 percent of it is.")
        return
    if found.is_exact:
        yield el("p", "It is the official value of:")
    else:
        yield el("p", "It is no figure that comes with numcheck. Within 1 percent of it are:")
    heads = ("Of", "When", "Value", "Off by", "As of") if not found.is_exact else ("Of", "When", "Value", "As of")
    yield _table(heads, "What the number is of", (_meaning(one, heads) for one in found.found))
    yield from _drawing(found)


def _drawing(found: LookedUp) -> Iterator[Child]:
    """What there is to say beside the figures, and the chart."""
    yield from (el("p", note) for note in found.notes)
    yield found.chart


def _meaning(found: Found, heads: tuple[str, ...]) -> Element:
    meaning = found.meaning
    scope = dict(meaning.scope)
    question = ", ".join(
        [meaning.measure, *(f"{name}={member}" for name, member in scope.items()), str(meaning.period)]
    )
    said = ", ".join(part for part in (meaning.measure.replace("_", " "), labels().of_scope(scope)) if part)
    stage = ", ".join(part for part in (_STAGES.get(meaning.stage, meaning.stage), meaning.published) if part)
    cells = [meaning.period.label, f"{meaning.value:,}", *([] if found.off == 0 else [f"{found.off:+,}"]), stage]
    return _line(el("a", sentence(said), href=address(question)), cells, heads)


def _line(first: Child, cells: Iterable[str], heads: tuple[str, ...]) -> Element:
    """A row of a table; on a narrow screen each cell stands behind its head."""
    beside = (el("td", cell, data_head=head) for cell, head in zip(cells, heads[1:], strict=True))
    return el("tr", el("th", first, scope="row"), *beside)


def _table(heads: tuple[str, ...], caption: str, rows: Iterable[Element]) -> Element:
    return plain(caption, heads, rows, "stacked")
