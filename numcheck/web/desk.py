"""Answers one request after another: the checker and the official figures of one process."""

from importlib.util import find_spec

from numcheck.checker import Checker
from numcheck.crash import contained
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.numbers import NumberIndex
from numcheck.datasets.series import Official
from numcheck.documents import forms, read
from numcheck.documents.document import Document, Form
from numcheck.findings.words import mass
from numcheck.query.answer import Row, answer
from numcheck.query.free import number_in, read_words
from numcheck.query.numbers import find
from numcheck.query.question import Question
from numcheck.readings.lines import Line, line
from numcheck.reports import html
from numcheck.reports.html.charts import MISSING
from numcheck.reports.html.element import Element
from numcheck.web.jobs import PASTED, Article, Job, LookedUp, Meanings, Series, Words
from numcheck.web.layout import way_back

_MOST_BARS = 120


class Desk:
    """Answers; it serves one thread."""

    def __init__(self) -> None:
        """A desk over the installed figures; raises `DataMissingError`."""
        self._catalog = Catalog.open()
        self._checker = Checker(self._catalog)
        self._numbers = NumberIndex()
        self._charts = find_spec("matplotlib") is not None

    def warm(self) -> None:
        """Loads what the first request would have to wait for."""
        self.do(Words("encounters, southwest, July 2022"))
        self.do(Article(b"CBP recorded 2.4 million encounters in fiscal year 2022."))

    def do(self, job: Job) -> str | LookedUp:
        """The answer: to an article the report as a page.

        Raises:
            DocumentError: The text is none that can be read.
            QueryError, PeriodError: The question cannot be asked, or nothing held answers it.
            ExtraMissingError: The form of the file needs a library that is not installed.
            DataMissingError, DataDamagedError: The official figures are not there.
            CrashError: numcheck itself failed.
        """
        with contained(PASTED if isinstance(job, Article) else "the question"):
            return self._report(job) if isinstance(job, Article) else self._looked_up(job.text)

    def _report(self, article: Article) -> str:
        report = self._checker.check(document(article))
        return html.render([report], above=way_back())

    def _looked_up(self, text: str) -> LookedUp:
        number = number_in(text)
        return self._series(text) if number is None else self._meanings(number)

    def _series(self, text: str) -> Series:
        question = read_words(text, self._catalog)
        rows = answer(question, self._catalog)
        chart, notes = self._chart(*_drawn(question, rows, self._catalog))
        return Series(question.measure, question.scope, question.period, rows, chart, notes)

    def _meanings(self, number: str) -> Meanings:
        found = tuple(find(number, self._numbers))
        if not found:
            return Meanings(number, ())
        meaning = found[0].meaning
        official = self._catalog.total(meaning.measure, meaning.scope, meaning.period)
        around = None if official is None else line(official, self._catalog)
        chart, notes = self._chart(official, around)
        if official is not None and official.value.to_integral_value() != meaning.value:
            what = "It" if len(found) == 1 else "The first of them"
            notes = (f"{what} has been revised since: today it is {mass(official.value)}.", *notes)
        return Meanings(number, found, chart, notes)

    def _chart(self, official: Official | None, around: Line | None) -> tuple[Element | None, tuple[str, ...]]:
        """The chart, and what there is to say where it is missing."""
        if official is None or around is None:
            return None, ()
        if not self._charts:
            return None, (MISSING,)
        from numcheck.reports.html.chart import series

        return series(official, around, "figure"), ()


def document(article: Article) -> Document:
    """The document that was sent: a file is of the form that its name tells, as for the command.

    Raises:
        DocumentError: It cannot be read.
        ExtraMissingError: Its form needs a library that is not installed.
    """
    if article.name is None:
        return read.from_bytes(article.data, PASTED, article.published)
    form = forms.of_name(article.name) or Form.TEXT
    return read.from_bytes(article.data, article.name, article.published, form)


def _drawn(question: Question, rows: tuple[Row, ...], catalog: Catalog) -> tuple[Official | None, Line | None]:
    """What a chart shows of an answer: the series around one figure, or several figures; of members none."""
    if question.dimensions:
        return None, None
    officials = [catalog.total(question.measure, question.scope, row.period) for row in rows[-_MOST_BARS:]]
    points = tuple(official for official in officials if official is not None)
    if len(points) == 1:
        return points[0], line(points[0], catalog)
    if len({point.period.length for point in points}) != 1:
        return None, None
    whole = None if question.period is None else catalog.total(question.measure, question.scope, question.period)
    return (points[-1], Line(points)) if whole is None else (whole, Line(points, is_sum=True))
