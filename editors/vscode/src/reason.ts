/** Asks for the words of a comment, and puts the comment into the draft. */

/** What the server sends with an action: which draft, as which version, where, and what stands around the words. */
export interface Wanted {
  uri: string;
  version: number | null;
  at: { line: number; character: number };
  before: string;
  after: string;
}

/** What is needed of the editor. */
export interface Editor {
  ask(prompt: string): Promise<string | undefined>;
  /** The version of a draft; undefined where it is open no more. */
  version(uri: string): number | undefined;
  insert(uri: string, at: Wanted["at"], text: string): Promise<boolean>;
  tell(message: string): void;
}

/** Words as they may stand in a comment of HTML: in one line, and with nothing in them that would end it. */
export function harmless(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/--+(?:!?>|$)/gu, "—");
}

/** Asks and inserts; where nothing is answered, or the draft has changed meanwhile, it stays as it is. */
export async function giveReason(editor: Editor, wanted: Wanted): Promise<void> {
  const signsOff = wanted.before.includes("numcheck: verified");
  const answer = await editor.ask(
    signsOff ? "Against what was the figure checked?" : "Why does the number stand as it is?",
  );
  const words = harmless(answer ?? "");
  if (words === "") {
    return;
  }
  const unchanged = wanted.version === null || editor.version(wanted.uri) === wanted.version;
  if (!unchanged || !(await editor.insert(wanted.uri, wanted.at, wanted.before + words + wanted.after))) {
    editor.tell("The draft has changed meanwhile, and nothing was written. Ask for the action again.");
  }
}
