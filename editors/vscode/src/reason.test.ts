import assert from "node:assert/strict";
import { test } from "node:test";

import { type Editor, giveReason, harmless, type Wanted } from "./reason";

const WANTED: Wanted = {
  uri: "file:///draft.md",
  version: 3,
  at: { line: 1, character: 0 },
  before: "<!-- numcheck: ignore NC101 (",
  after: ") -->\n",
};

/** An editor with one draft, and somebody who answers. */
function screen(answer: string | undefined, version: number | undefined = 3) {
  const asked: string[] = [];
  const inserted: string[] = [];
  const told: string[] = [];
  const editor: Editor = {
    ask: async (prompt) => {
      asked.push(prompt);
      return answer;
    },
    version: () => version,
    insert: async (_uri, at, text) => {
      inserted.push(`${at.line}:${at.character} ${text}`);
      return true;
    },
    tell: (message) => told.push(message),
  };
  return { editor, asked, inserted, told };
}

test("a reason is put between what stands around it", async () => {
  const { editor, inserted, told } = screen("her words");
  await giveReason(editor, WANTED);
  assert.deepEqual(inserted, ["1:0 <!-- numcheck: ignore NC101 (her words) -->\n"]);
  assert.deepEqual(told, []);
});

test("who answers nothing changes nothing", async () => {
  for (const answer of [undefined, "", "  "]) {
    const { editor, inserted, told } = screen(answer);
    await giveReason(editor, WANTED);
    assert.deepEqual([inserted, told], [[], []]);
  }
});

test("a draft that has changed meanwhile stays as it is", async () => {
  for (const version of [4, undefined]) {
    const { editor, inserted, told } = screen("her words");
    editor.version = () => version;
    await giveReason(editor, WANTED);
    assert.deepEqual(inserted, []);
    assert.equal(told.length, 1);
  }
});

test("an edit that the editor refuses is told", async () => {
  const { editor, told } = screen("her words");
  editor.insert = async () => false;
  await giveReason(editor, WANTED);
  assert.equal(told.length, 1);
});

test("of a sign-off the source is asked for", async () => {
  const { editor, asked } = screen(undefined);
  await giveReason(editor, WANTED);
  await giveReason(editor, { ...WANTED, before: '<!-- numcheck: verified "90 beds" (' });
  assert.notEqual(asked[0], asked[1]);
});

test("no words end a comment", () => {
  assert.equal(harmless(" one\n two "), "one two");
  assert.equal(harmless("a --> b --!> c ---> d --"), "a — b — c — d —");
  assert.equal(harmless("3--4 (both)"), "3--4 (both)");
});
