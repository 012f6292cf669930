"""The server: what an editor says and asks, in the terms of the protocol, and what a session makes of it."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from lsprotocol import types
from pygls.capabilities import get_capability
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from numcheck.errors import ConfigError
from numcheck.servers.lsp.actions import Asked, actions
from numcheck.servers.lsp.desk import Draft, whole
from numcheck.servers.lsp.hover import Style, hover
from numcheck.servers.lsp.options import Options, are_meant, options
from numcheck.servers.lsp.rulepages import RulePages
from numcheck.servers.lsp.session import Opened, Session
from numcheck.version import __version__

# What a check goes by besides the article: settings, a lock, a baseline of the usual name.
_WATCHED = ("**/numcheck*.toml", "**/pyproject.toml", "**/numcheck*.lock", "**/numcheck*.json")


class Server(LanguageServer):
    """The server of one editor."""

    def __init__(self) -> None:
        # Whole texts: of changes, pygls tells lines otherwise than the protocol does (U+2028).
        super().__init__("numcheck", __version__, types.TextDocumentSyncKind.Full)
        self.session = Session(self)
        self.pages = RulePages()

    def publish(self, uri: str, version: int | None, found: Sequence[types.Diagnostic]) -> None:
        """Shows these diagnostics of a document, in place of those before."""
        # Where the editor has gone, nobody is left to be told.
        with suppress(BrokenPipeError):
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, found, version))

    def tell(self, message: str) -> None:
        """Shows a message to whoever sits there."""
        with suppress(BrokenPipeError):
            self.window_show_message(types.ShowMessageParams(types.MessageType.Error, f"numcheck: {message}"))

    def opened(self, uri: str, version: int | None) -> Opened:
        """A document as it stands in the workspace."""
        found = self.workspace.get_text_document(uri)
        path = to_fs_path(uri)
        source = f"<{uri}>" if path is None else path
        draft = Draft(whole(found.source), source, found.language_id or "", self.folder(uri))
        return Opened(uri, version, draft)

    def folder(self, uri: str) -> Path | None:
        """The folder that `numcheck check` would be called in, for its settings.

        Of the open folders that have the document it is the innermost, without any the document's own. A document that
        is no file belongs to the first folder that is open.
        """
        open_ = [Path(path) for one in self.workspace.folders.values() if (path := to_fs_path(one.uri))]
        if not open_ and self.workspace.root_path:
            open_ = [Path(self.workspace.root_path)]
        path = to_fs_path(uri)
        if path is None:
            return open_[0] if open_ else None
        around = [folder for folder in open_ if Path(path).is_relative_to(folder)]
        return max(around, key=lambda folder: len(folder.parts), default=Path(path).parent)

    def can(self, capability: str) -> bool:
        """Whether the editor says that it can do something."""
        return bool(get_capability(self.client_capabilities, capability, False))


def build() -> Server:
    """A server that knows what to do with what an editor says."""
    server = Server()
    kinds = types.CodeActionOptions(code_action_kinds=[types.CodeActionKind.QuickFix])
    server.feature(types.INITIALIZE)(_initialize)
    server.feature(types.INITIALIZED)(_initialized)
    server.feature(types.TEXT_DOCUMENT_DID_OPEN)(_did_open)
    server.feature(types.TEXT_DOCUMENT_DID_CHANGE)(_did_change)
    server.feature(types.TEXT_DOCUMENT_DID_SAVE)(_did_save)
    server.feature(types.TEXT_DOCUMENT_DID_CLOSE)(_did_close)
    server.feature(types.TEXT_DOCUMENT_HOVER)(_hover)
    server.feature(types.TEXT_DOCUMENT_CODE_ACTION, kinds)(server.thread()(_code_action))
    server.feature(types.WORKSPACE_DID_CHANGE_CONFIGURATION)(_did_change_configuration)
    server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)(_did_change_watched_files)
    server.feature(types.WORKSPACE_DID_CHANGE_WORKSPACE_FOLDERS)(_did_change_workspace_folders)
    return server


def _initialize(ls: Server, params: types.InitializeParams) -> None:
    session = ls.session
    session.encoding = ls.workspace.position_encoding or types.PositionEncodingKind.Utf16
    session.related = ls.can("text_document.publish_diagnostics.related_information")
    if ls.can("text_document.publish_diagnostics.code_description_support"):
        session.page = ls.pages.address
    _set(ls, params.initialization_options)


def _initialized(ls: Server, params: types.InitializedParams) -> None:
    if ls.can("workspace.did_change_watched_files.dynamic_registration"):
        watched = types.DidChangeWatchedFilesRegistrationOptions([types.FileSystemWatcher(one) for one in _WATCHED])
        files = types.Registration("numcheck-files", types.WORKSPACE_DID_CHANGE_WATCHED_FILES, watched)
        ls.client_register_capability(types.RegistrationParams([files]))


def _did_open(ls: Server, params: types.DidOpenTextDocumentParams) -> None:
    ls.session.open(ls.opened(params.text_document.uri, params.text_document.version))


def _did_change(ls: Server, params: types.DidChangeTextDocumentParams) -> None:
    ls.session.change(ls.opened(params.text_document.uri, params.text_document.version))


def _did_save(ls: Server, params: types.DidSaveTextDocumentParams) -> None:
    ls.session.check_again()


def _did_close(ls: Server, params: types.DidCloseTextDocumentParams) -> None:
    ls.session.close(params.text_document.uri)


def _hover(ls: Server, params: types.HoverParams) -> types.Hover | None:
    found = ls.session.checked(params.text_document.uri)
    if found is None:
        return None
    _, checked = found
    formats = get_capability(ls.client_capabilities, "text_document.hover.content_format") or ()
    markdown = types.MarkupKind.Markdown in formats
    told = hover(checked, checked.positions.offset(params.position), Style(markdown, ls.session.page))
    if told is None:
        return None
    kind = types.MarkupKind.Markdown if markdown else types.MarkupKind.PlainText
    return types.Hover(types.MarkupContent(kind, told.text), checked.range(told.span))


def _code_action(ls: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    found = ls.session.checked(params.text_document.uri)
    if found is None or not _wants_fixes(params.context.only):
        return []
    version, checked = found
    asked = Asked(
        params.text_document.uri,
        version,
        checked.positions.span(params.range),
        params.context.diagnostics,
        silences_open=ls.session.options.unverifiable != "none",
        versioned=ls.can("workspace.workspace_edit.document_changes"),
        asks=ls.session.options.asks,
    )
    return actions(checked, asked)


def _wants_fixes(only: Sequence[types.CodeActionKind | str] | None) -> bool:
    return not only or bool({types.CodeActionKind.QuickFix, types.CodeActionKind.Empty}.intersection(only))


def _did_change_configuration(ls: Server, params: types.DidChangeConfigurationParams) -> None:
    if are_meant(params.settings):
        _set(ls, params.settings)
    ls.session.check_again()


def _did_change_watched_files(ls: Server, params: types.DidChangeWatchedFilesParams) -> None:
    ls.session.check_again()


def _did_change_workspace_folders(ls: Server, params: types.DidChangeWorkspaceFoldersParams) -> None:
    ls.session.check_again(ls.folder)


def _set(ls: Server, given: object) -> None:
    """Takes the editor's settings over; what is wrong with them is told, and then none counts."""
    asks = ls.session.options.asks
    try:
        set_ = options(given)
    except ConfigError as error:
        set_ = Options()
        ls.session.tell(error)
    # What the editor can do is told as it starts, and is no setting that changes.
    ls.session.options = set_._replace(asks=set_.asks or asks)
