"""What a report says, as an editor shows it beside the words."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lsprotocol.types import (
    CodeDescription,
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
)

from numcheck.findings.finding import Severity
from numcheck.reports import wording
from numcheck.reports.told import Told, told
from numcheck.servers.lsp.checked import Checked
from numcheck.servers.lsp.options import Unverifiable

SOURCE = "numcheck"
"""What the diagnostics are marked as."""

_SEVERITY = {Severity.ERROR: DiagnosticSeverity.Error, Severity.WARNING: DiagnosticSeverity.Warning}
_UNVERIFIABLE = {"hint": DiagnosticSeverity.Hint, "information": DiagnosticSeverity.Information}


class Manner(NamedTuple):
    """How diagnostics are shown.

    Attributes:
        unverifiable: How what cannot be checked is shown.
        page: The address of a rule's page, or None where the editor or the machine has no use for one.
        related: Whether the editor shows other places that belong to one.
    """

    unverifiable: Unverifiable = "none"
    page: Callable[[str], str | None] = lambda code: None
    related: bool = False


def diagnostics(checked: Checked, uri: str, manner: Manner) -> list[Diagnostic]:
    """The diagnostics, in text order: what is contradicted is an error, what is flagged else a warning.

    What is silenced has none, and what cannot be checked only where the editor's settings ask for it.
    """
    return [
        _diagnostic(checked, item, severity, uri, manner)
        for item in told(checked.report)
        if item.suppressed is None and (severity := _severity(item, manner)) is not None
    ]


def _severity(item: Told, manner: Manner) -> DiagnosticSeverity | None:
    return _SEVERITY.get(item.severity) or _UNVERIFIABLE.get(manner.unverifiable)


def _diagnostic(checked: Checked, item: Told, severity: DiagnosticSeverity, uri: str, manner: Manner) -> Diagnostic:
    page = manner.page(item.rule)
    return Diagnostic(
        range=checked.range_of(item),
        message=_message(checked, item),
        severity=severity,
        code=item.rule,
        code_description=None if page is None else CodeDescription(page),
        source=SOURCE,
        related_information=list(_related(checked, item, uri)) or None if manner.related else None,
    )


def _message(checked: Checked, item: Told) -> str:
    if item.finding is None or item.finding.suggestion is None:
        return item.message
    return f"{item.message}\n{wording.suggested(checked.document, item.finding.suggestion)}"


def _related(checked: Checked, item: Told, uri: str) -> Iterator[DiagnosticRelatedInformation]:
    spans = () if item.finding is None else item.finding.also_at
    for span in spans:
        yield DiagnosticRelatedInformation(Location(uri, checked.range(span)), "The article says the same here.")
