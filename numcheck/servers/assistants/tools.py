"""The tools for assistants: each takes its arguments and tells the result twice, for readers and for programs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from threading import Lock
from typing import Any, NamedTuple

from numcheck.checker import day
from numcheck.cli import explain as stories
from numcheck.cli import find as findings
from numcheck.cli.data import find as meanings
from numcheck.crash import contained
from numcheck.datasets.catalog import Catalog
from numcheck.datasets.numbers import NumberIndex
from numcheck.documents.forms import written_in
from numcheck.documents.read import from_text
from numcheck.errors import CommandError, TooLargeError
from numcheck.figures.precision import plain
from numcheck.findings.finding import Finding
from numcheck.kept import Checkers
from numcheck.query import moment
from numcheck.query.answer import answer
from numcheck.query.numbers import find, read_number
from numcheck.query.question import ask
from numcheck.query.units import in_unit
from numcheck.reports import text as report_text
from numcheck.reports.explain import codes
from numcheck.reports.rows import as_table
from numcheck.reports.safe import clean
from numcheck.servers.assistants import arguments
from numcheck.servers.assistants.arguments import LONGEST_TEXT, MOST_ROWS
from numcheck.servers.assistants.described import TOOLS

_WIDTH = 100


class Told(NamedTuple):
    """What a tool answers: in words, and as a JSON object."""

    text: str
    found: dict[str, Any]


class Tools:
    """The tools, over the figures at hand. They are used by one thread after another, as a checker has to be."""

    def __init__(self) -> None:
        """Nothing is opened yet."""
        self._turn = Lock()
        self._checkers = Checkers()

    def call(self, name: str, given: Mapping[str, object]) -> Told:
        """What a tool answers to its arguments, when its turn comes.

        Raises:
            KeyError: There is no such tool.
            NumcheckError: The arguments, the text or the question are wrong, or the figures are missing.
        """
        takes = TOOLS[name].takes
        with self._turn, contained(f"the tool {name}"):
            told: Told = getattr(self, name)(arguments.read(takes, given))
        return told

    def check_text(self, asked: arguments.CheckText) -> Told:
        """The report on a text: as the terminal shows it, and as the JSON contract has it."""
        _refuse_longer(asked.text)
        report = self._checkers.at(asked.as_of).check(asked.text, asked.published, form=asked.form)
        text = report_text.render([report], width=_WIDTH, everything=asked.everything)
        return Told(text + _named(report.findings if asked.everything else report.flagged), report.to_dict())

    def explain(self, asked: arguments.Explain) -> Told:
        """What a code means, or how a finding of a text got its verdict."""
        if asked.code is not None and (asked.id, asked.text) == (None, None):
            page = codes.render(asked.code.strip(), width=_WIDTH, colour=False)
            return Told(page, {"code": asked.code.strip().upper(), "story": page, "findings": []})
        if asked.code is not None or asked.id is None or asked.text is None:
            raise CommandError(
                "It is not clear what to explain.", "Give a code alone, or a text and the id of a finding."
            )
        _refuse_longer(asked.text)
        document = from_text(asked.text, published=day(asked.published), form=written_in(asked.form))
        traced = self._checkers.at(asked.as_of).trace(document)
        found = findings.matching(traced, findings.Place(document.source), asked.id)
        story = stories.told(traced, found, _WIDTH, colour=False)
        told = replace(traced.report, findings=found.findings).to_dict()["findings"]
        return Told(story, {"code": None, "story": story, "findings": told})

    def find_number(self, asked: arguments.FindNumber) -> Told:
        """Of what a number is the official value, the nearest first where it is of none."""
        found = find(asked.number, NumberIndex(), asked.most)
        rows = [{**one.to_dict(), "value": str(one.meaning.value), "off": str(one.off)} for one in found]
        exact = bool(found) and not found[0].off
        number = read_number(asked.number)
        return Told(meanings.told(f"{number:,}", found), {"number": str(number), "exact": exact, "found": rows})

    def query_official(self, asked: arguments.QueryOfficial) -> Told:
        """Official figures, a row each."""
        catalog = moment.as_of(Catalog.open(), asked.as_of)
        question = ask(catalog, asked.measure, scope=asked.scope, period=asked.period, by=asked.by)
        rows = answer(question, catalog, MOST_ROWS)
        if asked.unit is not None:
            rows = in_unit(rows, question.measure, asked.unit, catalog)
        cells = [row.to_dict() for row in rows]
        found = [{**row, "value": plain(one.value)} for row, one in zip(cells, rows, strict=True)]
        return Told(as_table(list(cells[0]), cells), {"measure": question.measure, "rows": found})


def _named(shown: Sequence[Finding]) -> str:
    """The findings that are told in full by their ids, for `explain`: an assistant may see the words alone."""
    named = ", ".join(f"{finding.id} ({clean(finding.claim.figure.text)})" for finding in shown)
    return f"\nTheir ids, for explain: {named}\n" if named else ""


def _refuse_longer(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise TooLargeError(
            f"The text has {len(text):,} characters, and {LONGEST_TEXT:,} are read at a time.", "Check it in parts."
        )
