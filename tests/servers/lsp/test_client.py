"""The server as an editor has it: a process of its own, spoken to over its standard input and output."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

from numcheck.cli.main import run
from numcheck.servers.lsp.positions import Positions
from tests.servers.lsp.drafts import DATELESS, FALSE, TRUE, UNCHECKED

COMMAND = [sys.executable, "-m", "numcheck", "lsp", "--stdio"]
pytestmark = pytest.mark.asyncio(loop_scope="module")


class Editor(NamedTuple):
    """A client, and what a test does with it."""

    client: LanguageClient
    folder: Path

    def address(self, name: str) -> str:
        return (self.folder / name).as_uri()

    async def open(self, name: str, text: str, language: str = "plaintext") -> list[types.Diagnostic]:
        """Opens a document and waits for what is found in it."""
        document = types.TextDocumentItem(self.address(name), language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(document))
        return await self.found(name)

    def change(self, name: str, text: str, version: int) -> None:
        document = types.VersionedTextDocumentIdentifier(version, self.address(name))
        whole = types.TextDocumentContentChangeWholeDocument(text)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, [whole]))

    def configure(self, **settings: object) -> None:
        told = types.DidChangeConfigurationParams({"numcheck": settings})
        self.client.workspace_did_change_configuration(told)

    async def found(self, name: str) -> list[types.Diagnostic]:
        """What is shown of a document next."""
        while True:
            await self.client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
            if self.address(name) in self.client.diagnostics:
                return list(self.client.diagnostics.pop(self.address(name)))

    async def hover(self, name: str, position: types.Position) -> str:
        asked = types.HoverParams(types.TextDocumentIdentifier(self.address(name)), position)
        found = await self.client.text_document_hover_async(asked)
        if found is None:
            return ""
        assert isinstance(found.contents, types.MarkupContent)
        return found.contents.value

    async def actions(
        self, name: str, range_: types.Range, shown: Sequence[types.Diagnostic] = (), only: Sequence[str] | None = None
    ) -> dict[str, types.CodeAction]:
        """The actions by their titles."""
        context = types.CodeActionContext(shown, only)
        asked = types.CodeActionParams(types.TextDocumentIdentifier(self.address(name)), range_, context)
        found = await self.client.text_document_code_action_async(asked)
        return {one.title: one for one in found or () if isinstance(one, types.CodeAction)}

    def close(self, name: str) -> None:
        document = types.TextDocumentIdentifier(self.address(name))
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(document))


WATCHED: list[str] = []


def register(params: types.RegistrationParams) -> None:
    """Remembers which files the server asks the editor to watch."""
    for one in params.registrations:
        assert isinstance(one.register_options, dict)
        WATCHED.extend(watcher["globPattern"] for watcher in one.register_options["watchers"])


async def start(client: LanguageClient, editor: str) -> None:
    client.feature(types.CLIENT_REGISTER_CAPABILITY)(register)
    capabilities = client_capabilities(editor)
    told = {"delay": 0, "published": "2022-11-12"}
    await client.initialize_session(types.InitializeParams(capabilities, initialization_options=told))


@pytest_lsp.fixture(scope="module", config=ClientServerConfig(server_command=COMMAND))  # type: ignore[untyped-decorator]
async def code(lsp_client: LanguageClient) -> AsyncIterator[None]:
    await start(lsp_client, "visual-studio-code")
    yield
    await lsp_client.shutdown_session()


@pytest_lsp.fixture(scope="module", config=ClientServerConfig(server_command=COMMAND))  # type: ignore[untyped-decorator]
async def neovim(lsp_client: LanguageClient) -> AsyncIterator[None]:
    """It counts positions in bytes, and takes no edits of versions."""
    await start(lsp_client, "neovim@0.11")
    yield
    await lsp_client.shutdown_session()


@pytest.fixture
def editor(code: LanguageClient, tmp_path: Path) -> Editor:
    """VS Code, with the test's folder open in it."""
    folder = types.WorkspaceFolder(tmp_path.as_uri(), "drafts")
    event = types.WorkspaceFoldersChangeEvent([folder], [])
    code.workspace_did_change_workspace_folders(types.DidChangeWorkspaceFoldersParams(event))
    return Editor(code, tmp_path)


def range_of(text: str, words: str) -> types.Range:
    """The range of words in a text, counted anew: lines, and UTF-16 units in them."""
    before, _, _ = text.partition(words)
    lines = before.replace("\r\n", "\n").split("\n")
    column = len(lines[-1].encode("utf-16-le")) // 2
    start = types.Position(len(lines) - 1, column)
    return types.Range(start, types.Position(start.line, column + len(words.encode("utf-16-le")) // 2))


def edited(text: str, action: types.CodeAction) -> str:
    """The text with an action's edit made."""
    assert action.edit is not None
    changes = action.edit.document_changes
    assert changes is not None
    (change,) = changes
    assert isinstance(change, types.TextDocumentEdit)
    (edit,) = change.edits
    assert isinstance(edit, types.TextEdit)
    span = Positions(text).span(edit.range)
    return text[: span.start] + edit.new_text + text[span.end :]


TEXTS = {
    "a face": ("plaintext", f"\N{GRINNING FACE} “\N{GRINNING FACE}”: {FALSE}\n", "3.1 million"),
    "line ends of Windows": ("plaintext", f"One.\r\n\r\n\N{GRINNING FACE} {FALSE}\r\n", "3.1 million"),
    "comments before": ("plaintext", f"# numcheck: verified (me)\n{UNCHECKED}\n\n{FALSE}\n", "3.1 million"),
    "Markdown": ("markdown", f"# A *draft*\n\n\N{GRINNING FACE} {FALSE.replace('3.1', '[3.1')}](x)\n", "3.1 million"),
    "half of it strong": ("markdown", f"A draft.\n\n{FALSE.replace('3.1', '**3.1**')}\n", "3.1** million"),
    "front matter": ("markdown", f"---\ntitle: A draft\n---\n\n{FALSE}\n", "3.1 million"),
    "a line separator of Unicode": ("plaintext", f"One.\u2028Two.\n{FALSE}\n", "3.1 million"),
    "a byte order mark": ("plaintext", f"\ufeff{FALSE}\n", "3.1 million"),
    "HTML": ("html", f"<article>\n<p>Caf&eacute;.</p>\n<p>{FALSE}</p></article>", "3.1 million"),
}


@pytest.mark.parametrize("text", TEXTS)
async def test_a_number_is_shown_where_it_stands(editor: Editor, text: str) -> None:
    language, source, words = TEXTS[text]
    (found,) = await editor.open("draft", source, language)
    assert found.range == range_of(source, words)
    assert (found.severity, found.code, found.source) == (types.DiagnosticSeverity.Error, "NC101", "numcheck")
    assert "2,378,944" in found.message
    editor.close("draft")


async def test_the_page_of_the_rule_can_be_opened(editor: Editor) -> None:
    (found,) = await editor.open("draft.txt", FALSE)
    assert found.code_description is not None
    page = Path(found.code_description.href.removeprefix("file://"))
    assert page.read_text(encoding="utf-8").startswith("# NC101: ")
    editor.close("draft.txt")


async def test_the_last_version_is_shown_and_closing_clears(editor: Editor) -> None:
    assert len(await editor.open("draft.txt", FALSE)) == 1
    for version in range(2, 9):
        editor.change("draft.txt", FALSE if version % 2 else TRUE, version)
    editor.change("draft.txt", f"{FALSE} {FALSE.replace('3.1', '4.1')}", 9)
    while len(await editor.found("draft.txt")) != 2:
        pass
    editor.close("draft.txt")
    assert await editor.found("draft.txt") == []
    assert await editor.actions("draft.txt", range_of(FALSE, "3.1")) == {}


async def test_a_warning_is_a_warning(editor: Editor) -> None:
    (found,) = await editor.open("draft.txt", "CBP recorded 2.4 million encounters in fiscal year 2022.")
    assert (found.code, found.severity) == ("NC301", types.DiagnosticSeverity.Warning)
    assert found.message.endswith("at the southwest border")
    editor.close("draft.txt")


async def test_what_cannot_be_checked_is_shown_where_that_is_wanted(editor: Editor) -> None:
    assert await editor.open("draft.txt", DATELESS) == []
    editor.configure(unverifiable="hint", delay=0)
    (found,) = await editor.found("draft.txt")
    assert (found.code, found.severity) == ("NC903", types.DiagnosticSeverity.Hint)
    editor.configure(unverifiable="all")
    assert await editor.found("draft.txt") == []
    assert "unverifiable" in editor.client.messages.pop().message
    editor.configure(delay=0)
    await editor.found("draft.txt")
    editor.close("draft.txt")


async def test_a_comment_that_is_wrong_is_shown_where_it_stands(editor: Editor) -> None:
    text = f"{UNCHECKED}\n\n<!-- numcheck: ignore NC101 () -->\n{FALSE}\n"
    wrong, false = await editor.open("draft.md", text, "markdown")
    assert (wrong.code, wrong.range) == ("NC802", range_of(text, "numcheck: ignore NC101 ()"))
    assert false.code == "NC101"
    editor.close("draft.md")


async def test_pointing_at_a_number_explains_it(editor: Editor) -> None:
    text = f"*He* said: {FALSE} {UNCHECKED} Then it fell.\n\n{TRUE.replace('2.4 million', '2,378,944')}\n"
    (found,) = await editor.open("draft.md", text, "markdown")
    told = await editor.hover("draft.md", found.range.start)
    assert told.startswith("**contradicted** · [NC101](file://")
    assert "- Official: 2,378,944 encounters, southwest border, fiscal 2022 (cbp-encounters-southwest" in told
    assert "Suggested: 3.1 million -> 2.4 million" in told
    assert "in 100 are right" in told
    assert "NC101: The sentence tells a total" in told
    assert (await editor.hover("draft.md", range_of(text, "2,378,944").end)).startswith("**supported**")
    assert (await editor.hover("draft.md", range_of(text, "90").start)).startswith("**set aside**: ")
    assert await editor.hover("draft.md", range_of(text, "He").start) == ""
    editor.close("draft.md")


async def test_what_somebody_has_settled_is_explained_too(editor: Editor) -> None:
    text = f"<!-- numcheck: ignore NC101 (a [test](x)) -->\n{FALSE}\n\n# numcheck: verified (register)\n{UNCHECKED}\n"
    assert await editor.open("draft.txt", text) == []
    told = await editor.hover("draft.txt", range_of(text, "3.1").start)
    assert told.startswith(r"silenced by a comment: a \[test\](x)")
    assert "**contradicted**" in told
    assert await editor.hover("draft.txt", range_of(text, "90").start) == "signed off: register"
    editor.close("draft.txt")


async def test_the_suggested_edit_can_be_made(editor: Editor) -> None:
    text = f"\N{GRINNING FACE} {FALSE}"
    shown = await editor.open("draft.txt", text)
    found = await editor.actions("draft.txt", shown[0].range, shown)
    action = found["Write “2.4 million”"]
    assert (action.kind, action.is_preferred, action.diagnostics) == (types.CodeActionKind.QuickFix, True, tuple(shown))
    assert edited(text, action) == f"\N{GRINNING FACE} {TRUE}"
    assert await editor.actions("draft.txt", shown[0].range, shown, ["refactor"]) == {}
    assert await editor.actions("draft.txt", shown[0].range, shown, ["quickfix"]) == found
    editor.close("draft.txt")


async def test_what_is_cut_up_by_markup_is_not_mended(editor: Editor) -> None:
    (found,) = await editor.open("draft.md", FALSE.replace("3.1", "3.**1**"), "markdown")
    assert not [title for title in await editor.actions("draft.md", found.range) if title.startswith("Write")]
    editor.close("draft.md")


async def test_a_rule_can_be_ignored(editor: Editor) -> None:
    text = f"- One.\n- {FALSE} {FALSE.replace('3.1', '3.2')}\n"
    shown = await editor.open("draft.md", text, "markdown")
    whole = types.Range(shown[0].range.start, shown[1].range.end)
    action = (await editor.actions("draft.md", whole, shown))["Ignore NC101 in this paragraph, with a reason"]
    commented = edited(text, action)
    editor.change("draft.md", commented, 2)
    assert {one.code for one in await editor.found("draft.md")} == {"NC101", "NC802"}
    editor.change("draft.md", commented.replace("()", "(he was misquoted)"), 3)
    assert await editor.found("draft.md") == []
    editor.close("draft.md")


async def test_a_figure_can_be_signed_off(editor: Editor) -> None:
    assert await editor.open("draft.txt", UNCHECKED) == []
    found = await editor.actions("draft.txt", range_of(UNCHECKED, "90"))
    assert list(found) == ["Sign off “90 beds”, with its source"]
    commented = edited(UNCHECKED, *found.values()).replace("()", "(county register)")
    assert commented.startswith('<!-- numcheck: verified "90 beds" (county register) -->\n')
    editor.change("draft.txt", commented, 2)
    assert await editor.found("draft.txt") == []
    assert await editor.hover("draft.txt", range_of(commented, "90").start) == "", "the comment is no prose"
    assert await editor.hover("draft.txt", types.Position(1, 16)) == "signed off: county register"
    editor.close("draft.txt")


async def test_the_baseline_and_the_settings_are_those_of_the_open_folder(
    editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    drafts = editor.folder / "drafts"
    drafts.mkdir()
    (drafts / "old.md").write_text(FALSE, encoding="utf-8")
    monkeypatch.chdir(editor.folder)
    with pytest.raises(SystemExit):
        run(["check", "drafts", "--baseline", "accepted.json", "--update-baseline", "--output", os.devnull])
    assert len(await editor.open("drafts/old.md", FALSE, "markdown")) == 1
    (editor.folder / "numcheck.toml").write_text('baseline = "accepted.json"\n', encoding="utf-8")
    change = types.FileEvent(editor.address("numcheck.toml"), types.FileChangeType.Created)
    editor.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([change]))
    assert await editor.found("drafts/old.md") == []
    assert {"**/numcheck*.toml", "**/pyproject.toml", "**/numcheck*.json"} < set(WATCHED)
    editor.change("drafts/old.md", FALSE.replace("3.1", "3.2"), 2)
    assert len(await editor.found("drafts/old.md")) == 1
    (editor.folder / "numcheck.toml").write_text('baseline = "gone.json"\n', encoding="utf-8")
    document = types.TextDocumentIdentifier(editor.address("drafts/old.md"))
    editor.client.text_document_did_save(types.DidSaveTextDocumentParams(document))
    assert await editor.found("drafts/old.md") == []
    editor.close("drafts/old.md")
    assert "gone.json" in editor.client.messages.pop().message


async def test_positions_are_those_that_were_agreed_on(neovim: LanguageClient, tmp_path: Path) -> None:
    editor = Editor(neovim, tmp_path)
    text = f"\N{GRINNING FACE} {FALSE}"
    (found,) = await editor.open("draft.txt", text)
    assert found.range.start.character == len(text.partition("3.1")[0].encode("utf-8"))
    assert found.code_description is None
    action = (await editor.actions("draft.txt", found.range))["Write “2.4 million”"]
    assert action.edit is not None
    (edit,) = (action.edit.changes or {})[editor.address("draft.txt")]
    assert (edit.range, edit.new_text) == (found.range, "2.4 million")
    editor.close("draft.txt")


@pytest.mark.parametrize("said", [b"", b'Content-Length: 33\r\n\r\n{"jsonrpc":"2.0","method":"exit"}'])
async def test_the_server_ends_with_its_editor(said: bytes) -> None:
    ended = subprocess.run(COMMAND, input=said, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")
