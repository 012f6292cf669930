"""What an editor offers to do about a number: make the suggested edit, silence the rule, or sign the figure off."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from lsprotocol.types import (
    CodeAction,
    CodeActionKind,
    Command,
    Diagnostic,
    OptionalVersionedTextDocumentIdentifier,
    TextDocumentEdit,
    TextEdit,
    WorkspaceEdit,
)

from numcheck.documents.document import Span
from numcheck.figures.figure import SetAside
from numcheck.findings.finding import Finding
from numcheck.findings.signoff import place
from numcheck.reports import places
from numcheck.servers.lsp import comments
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.desk import document
from numcheck.servers.lsp.diagnostics import SOURCE

ASK = "numcheck.giveReason"
"""The command of an editor that asks for the words of a comment, and puts it into the document.

Its arguments are the document's address and version, the position, the text before the words and the text after them.
"""

# Where somebody has selected a whole article, each place of a comment would be tried for each of its figures.
_MOST = 10
_LONGEST = 60
_QUOTES = frozenset('"“”')


class Asked(NamedTuple):
    """What is asked for.

    Attributes:
        uri: The document's address.
        version: The version that was checked.
        near: The span of the draft that is selected, or the cursor.
        shown: The editor's diagnostics there.
        silences_open: Whether also what cannot be checked is shown, so that there is something to silence.
        versioned: Whether the editor takes edits of a version.
        asks: Whether it has the command `ASK`.
    """

    uri: str
    version: int | None
    near: Span
    shown: Sequence[Diagnostic] = ()
    silences_open: bool = False
    versioned: bool = True
    asks: bool = False


def actions(checked: Checked, asked: Asked) -> list[CodeAction]:
    """The actions, edits of the words first."""
    findings = list(islice(checked.findings(asked.near), _MOST))
    found = [action for finding in findings if (action := _mended(checked, asked, finding)) is not None]
    silenced = set[tuple[str, int]]()
    for finding in findings:
        key = (finding.rule or "", finding.claim.sentence.paragraph)
        if finding.rule and key not in silenced and (finding.is_flagged or asked.silences_open):
            silenced.add(key)
            found += _ignored(checked, asked, finding, finding.rule)
    for what in islice(checked.unchecked(asked.near), _MOST):
        found += _signed_off(checked, asked, what)
    return found


def _mended(checked: Checked, asked: Asked, finding: Finding) -> CodeAction | None:
    """The suggested edit; None where there is none, or where it would leave half of some markup."""
    if finding.suggestion is None:
        return None
    edit = places.edit(checked.document, *finding.suggestion)
    if edit is None:
        return None
    change = TextEdit(checked.positions.range(checked.shifted(edit.span)), edit.replacement)
    return CodeAction(
        title=f"Write “{_short(finding.suggestion.replacement)}”",
        kind=CodeActionKind.QuickFix,
        diagnostics=_shown(checked, asked, finding),
        is_preferred=True,
        edit=_edit(asked, change),
    )


def _ignored(checked: Checked, asked: Asked, finding: Finding, rule: str) -> Iterator[CodeAction]:
    found = _comment(checked, finding.claim.sentence.paragraph, f"ignore {rule}")
    if found is not None:
        title = f"Ignore {rule} in this paragraph, with a reason"
        yield _said(checked, asked, title, found, _shown(checked, asked, finding))


def _signed_off(checked: Checked, asked: Asked, what: Finding | SetAside) -> Iterator[CodeAction]:
    span = place(what)
    words = comments.quoted(checked.document, span)
    if _QUOTES.intersection(words):
        return
    paragraph = checked.document.sentence_at(span.start).paragraph
    found = _comment(checked, paragraph, f'verified "{words}"')
    if found is not None:
        shown = [] if isinstance(what, SetAside) else _shown(checked, asked, what)
        yield _said(checked, asked, f"Sign off “{_short(words)}”, with its source", found, shown)


def _comment(checked: Checked, paragraph: int, said: str) -> comments.Insertion | None:
    return comments.place(checked.document, paragraph, said, lambda text: document(checked.draft, text))


def _said(
    checked: Checked, asked: Asked, title: str, comment: comments.Insertion, shown: Sequence[Diagnostic]
) -> CodeAction:
    """An action that puts a comment; where the editor does not ask for its words, the brackets are left to be filled.

    numcheck says that they are empty until they are filled: a reason is never made up.
    """
    range_ = checked.positions.range(checked.shifted(Span(comment.at, comment.at)))
    if asked.asks:
        at = {"line": range_.start.line, "character": range_.start.character}
        command = Command(title, ASK, arguments=[asked.uri, asked.version, at, comment.before, comment.after])
        return CodeAction(title=title, kind=CodeActionKind.QuickFix, diagnostics=shown, command=command)
    edit = _edit(asked, TextEdit(range_, comment.before + comment.after))
    return CodeAction(title=title, kind=CodeActionKind.QuickFix, diagnostics=shown, edit=edit)


def _edit(asked: Asked, change: TextEdit) -> WorkspaceEdit:
    if not asked.versioned:
        return WorkspaceEdit(changes={asked.uri: [change]})
    identifier = OptionalVersionedTextDocumentIdentifier(uri=asked.uri, version=asked.version)
    return WorkspaceEdit(document_changes=[TextDocumentEdit(identifier, [change])])


def _shown(checked: Checked, asked: Asked, finding: Finding) -> list[Diagnostic]:
    """The diagnostics that the editor shows of a finding."""
    range_ = checked.range(finding.claim.figure.span)
    return [one for one in asked.shown if (one.source, one.code, one.range) == (SOURCE, finding.rule, range_)]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST].rstrip()} …"
