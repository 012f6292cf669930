/** numcheck in VS Code: starts the server, and asks for the reasons of comments. */

import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

import { type Editor, giveReason, type Wanted } from "./reason";

const SECTION = "numcheck";
/** Settings that only another start of the server heeds. */
const AT_START = ["numcheck.path", "numcheck.languages"];

let client: LanguageClient | undefined;
/** One start or stop after the other. */
let turn: Promise<void> = Promise.resolve();

const editor: Editor = {
  ask: async (prompt) => vscode.window.showInputBox({ title: "numcheck", prompt }),
  version: (uri) => vscode.workspace.textDocuments.find((one) => one.uri.toString() === same(uri))?.version,
  insert: async (uri, at, text) => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(vscode.Uri.parse(uri), new vscode.Position(at.line, at.character), text);
    return vscode.workspace.applyEdit(edit);
  },
  tell: (message) => void vscode.window.showWarningMessage(`numcheck: ${message}`),
};

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand("numcheck.restart", () => restart()),
    vscode.commands.registerCommand(
      "numcheck.giveReason",
      (uri: string, version: number | null, at: Wanted["at"], before: string, after: string) =>
        giveReason(editor, { uri, version, at, before, after }),
    ),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (AT_START.some((setting) => event.affectsConfiguration(setting))) {
        void restart();
      }
    }),
  );
  await restart();
}

export async function deactivate(): Promise<void> {
  turn = turn.then(stop);
  await turn;
}

function restart(): Promise<void> {
  turn = turn.then(stop).then(start);
  return turn;
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  // A server that has not come up, or is gone, cannot be stopped.
  await running?.dispose().catch(() => undefined);
}

async function start(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const command = settings.get<string>("path") || "numcheck";
  const languages = settings.get<string[]>("languages") ?? [];
  const server: ServerOptions = { command, args: ["lsp"] };
  const options: LanguageClientOptions = {
    documentSelector: languages.flatMap((language) => [
      { scheme: "file", language },
      { scheme: "untitled", language },
    ]),
    initializationOptions: {
      unverifiable: settings.get("unverifiable"),
      published: settings.get("published"),
      delay: settings.get("delay"),
      asks: true,
    },
    synchronize: { configurationSection: SECTION },
  };
  client = new LanguageClient(SECTION, "numcheck", server, options);
  try {
    await client.start();
  } catch (error) {
    tellOfFailure(command, error);
  }
}

function tellOfFailure(command: string, error: unknown): void {
  const settings = "Open settings";
  const why = error instanceof Error ? error.message : String(error);
  const message = `numcheck: “${command} lsp” cannot be started (${why}). Install numcheck[lsp], or say where it is.`;
  void vscode.window.showErrorMessage(message, settings).then((chosen) => {
    if (chosen === settings) {
      void vscode.commands.executeCommand("workbench.action.openSettings", "numcheck.path");
    }
  });
}

/** An address as VS Code itself writes it: what is escaped in one differs from client to client. */
function same(uri: string): string {
  return vscode.Uri.parse(uri).toString();
}
