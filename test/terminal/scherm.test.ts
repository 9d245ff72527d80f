import { describe, expect, it } from "vitest";
import { magKleur } from "../../src/terminal/scherm.ts";

describe("magKleur", () => {
  it("has colours in an ordinary terminal", () => {
    expect(magKleur(false, { TERM: "xterm-256color" }, true)).toBe(true);
  });

  it.each([
    ["with --no-color", true, {}, true],
    ["with NO_COLOR", false, { NO_COLOR: "1" }, true],
    ["in a dumb terminal", false, { TERM: "dumb" }, true],
    ["without a terminal", false, {}, false],
  ])("has none %s", (_how, without, env, isTerminal) => {
    expect(magKleur(without, env, isTerminal)).toBe(false);
  });
});
