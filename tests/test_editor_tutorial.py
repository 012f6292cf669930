"""docs/tutorials/editor.md: each step is done as an editor would do it, and shows what the editor is told."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from lsprotocol.types import CodeAction, DiagnosticSeverity, TextDocumentEdit, TextEdit

from numcheck.documents.document import Span
from numcheck.servers.lsp.actions import Asked, actions
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import Desk, Draft
from numcheck.servers.lsp.diagnostics import Manner, diagnostics
from numcheck.servers.lsp.hover import Style, hover
from numcheck.servers.lsp.positions import Positions
from tools.pages import run

PAGE = Path(__file__).resolve().parents[1] / "docs" / "tutorials" / "editor.md"
_STEP = re.compile(
    r"^<!-- (?P<what>[a-z]+)(?:: (?P<of>.+?))? -->\n(?:```\w+\n(?P<text>.*?)^```$)?", re.MULTILINE | re.DOTALL
)
_SEVERITY = {DiagnosticSeverity.Error: "error", DiagnosticSeverity.Warning: "warning"}


class Step(NamedTuple):
    """A step: what it does or shows, of which words, and the text of its block."""

    what: str
    of: str
    text: str


def steps() -> Iterator[Step]:
    for match in _STEP.finditer(PAGE.read_text(encoding="utf-8")):
        yield Step(match["what"], match["of"] or "", match["text"] or "")


class Screen:
    """An editor with one draft."""

    def __init__(self) -> None:
        self.desk, self.text = Desk(), ""

    def checked(self) -> Checked:
        draft = Draft(self.text, "<draft.md>", "markdown")
        report = self.desk.check(draft)
        assert report is not None
        return Checked(draft, report, Positions(self.text))

    def shown(self) -> str:
        """The list of problems, in columns."""
        found = self.checked()
        rows = [
            (
                f"{one.range.start.line + 1}:{one.range.start.character + 1}",
                _SEVERITY[one.severity or DiagnosticSeverity.Hint],
                str(one.code),
                self.text[slice(*found.positions.span(one.range))],
            )
            for one in diagnostics(found, "draft.md", Manner())
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
        return "".join(f"{line.rstrip()}\n" for line in lines)

    def hover(self, words: str) -> str:
        """What is told, without what the rule's page and the latest count of findings have."""
        found = self.checked()
        told = hover(found, found.draft.text.rindex(words), Style(markdown=False))
        assert told is not None
        lines = [line.removeprefix("- ") for line in told.text.split("\n") if line]
        return "".join(f"{line}\n" for line in lines if not line.startswith(("NC", "Of findings")))

    def choose(self, words: str, title: str) -> None:
        found = self.checked()
        at = self.text.rindex(words)
        (action,) = [one for one in actions(found, Asked("draft.md", 1, Span(at, at))) if one.title == title]
        self.text = _edited(self.text, action)


def _edited(text: str, action: CodeAction) -> str:
    assert action.edit is not None
    (change,) = action.edit.document_changes or ()
    assert isinstance(change, TextDocumentEdit)
    (edit,) = change.edits
    assert isinstance(edit, TextEdit)
    span = Positions(text).span(edit.range)
    return text[: span.start] + edit.new_text + text[span.end :]


def test_each_step_shows_what_an_editor_is_told(tmp_path: Path) -> None:
    screen, done = Screen(), []
    for step in steps():
        done.append(step.what)
        if step.what == "file":
            screen.text = step.text
        elif step.what == "shown":
            assert screen.shown() == step.text
        elif step.what == "hover":
            assert screen.hover(step.of) == step.text
        elif step.what == "action":
            screen.choose(step.of, step.text.strip())
        elif step.what == "type":
            before, after = step.of.split(" -> ")
            assert screen.text.count(before) == 1
            screen.text = screen.text.replace(before, after)
        elif step.what == "lines":
            assert step.text in screen.text
        elif step.what == "desk":
            (tmp_path / "draft.md").write_text(screen.text, encoding="utf-8")
            (command,) = run(f"```console\n{step.text}```\n", tmp_path).commands
            assert command.found == command.kept
        else:
            pytest.fail(f"There is no step {step.what}")
    assert (done.count("action"), done.count("hover"), done[-1]) == (3, 3, "desk")
