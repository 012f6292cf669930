/** The extension loads with what is packed with it: outside VS Code, with something in its place that does nothing. */

import assert from "node:assert/strict";
import Module from "node:module";
import { test } from "node:test";

type Load = (request: string, ...rest: unknown[]) => unknown;

/** Whatever is asked of it: a function, a class, a value. */
function anything(): unknown {
  return new Proxy(class {}, {
    get: (target, name) => (name === "prototype" ? target.prototype : name === Symbol.toPrimitive ? () => 0 : anything()),
    apply: () => anything(),
  });
}

test("the extension is what VS Code looks for", () => {
  const modules = Module as unknown as { _load: Load };
  const load = modules._load;
  modules._load = (request, ...rest) => (request === "vscode" ? anything() : load(request, ...rest));
  try {
    const found = require("./extension") as Record<string, unknown>;
    assert.deepEqual(Object.keys(found).sort(), ["activate", "deactivate"]);
  } finally {
    modules._load = load;
  }
});
