import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/commands/table.ts";

const OPDRACHTEN = COMMANDS.filter(({ verborgen }) => verborgen !== true);
const README = readFileSync("README.md", "utf8");
const HANDLEIDING = readFileSync("docs/handleiding.md", "utf8").split("\n## Alle opdrachten\n")[1] ?? "";

describe("the commands in the README and the manual", () => {
  it.each(OPDRACHTEN.map(({ name, aliases }) => [name, aliases] as const))(
    "have %s, with its Dutch name",
    (name, aliases) => {
      const rij = README.split("\n").find((regel) => new RegExp(`^\\| \`coalitie ${name}[ \`\\\\]`).test(regel));
      expect(rij).toBeDefined();
      for (const alias of aliases) expect(rij).toContain(`\`${alias}`);
      for (const alias of name === "template" ? [] : aliases) expect(HANDLEIDING).toContain(`\`${alias}`);
    },
  );

  it("have no command that does not exist", () => {
    const genoemd = [
      ...README.matchAll(/^\| `coalitie ([a-z]+)/gm),
      ...HANDLEIDING.matchAll(/^\| `coalitie ([a-z]+)/gm),
    ];
    const namen = ["help", ...OPDRACHTEN.map(({ name }) => name)];
    expect(genoemd.map(([, naam = ""]) => naam).filter((naam) => !namen.includes(naam))).toEqual([]);
  });
});
