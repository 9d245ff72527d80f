import { Argument, Command, CommanderError, Option } from "commander";
import { describe, expect, it } from "vitest";
import { DUTCH_HELP, inDutch } from "../../src/commands/dutch.ts";
import { COMMANDS } from "../../src/commands/table.ts";
import { memoryWorld } from "../geheugen.ts";
import { roep } from "../stories/heleweg.ts";

/** Words of commander that are not Dutch. */
const ENGELS =
  /\b(error|unknown|missing|required|argument|option|allowed|choices?|default|did you mean|too many|expected|display|output|version number|invalid|cannot|with)\b/i;

const FILES = {
  "coalitie.yaml":
    "versie: 1\ncoalitie: {naam: Noord}\norganisaties:\n  - {id: gemeente-aa, naam: Gemeente Aa, rol: partner}\ngangen:\n  - {id: gang-1, variant: plan}\n",
  "coalitie.intern.yaml": "versie: 1\n",
};

/** What the program says of a mistake in a command of commander’s own making. */
function fout(maak: (command: Command) => Command, ...woorden: readonly string[]) {
  const command = maak(new Command("proef"))
    .exitOverride()
    .configureOutput({ writeErr: () => {}, outputError: () => {} });
  try {
    command.action(() => {}).parse(woorden, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return inDutch(error, new Command(), command);
  }
  throw new Error("No mistake.");
}

describe("what commander has to say", () => {
  it.each([
    [
      "an invalid choice",
      (c: Command) => c.addOption(new Option("--via <hoe>").choices(["mail", "brief"])),
      ["--via", "mial"],
      "Bedoel je ‘mail’?",
    ],
    [
      "an invalid argument",
      (c: Command) => c.addArgument(new Argument("<wat>").choices(["lijst", "kopieer"])),
      ["xxxx"],
      "Kies uit: lijst, kopieer.",
    ],
    [
      "options that conflict",
      (c: Command) => c.addOption(new Option("--a").conflicts("b")).addOption(new Option("--b")),
      ["--a", "--b"],
      "Laat een van de twee weg.",
    ],
    ["a missing option", (c: Command) => c.requiredOption("--naam <naam>"), [], "Bekijk de opties met --help."],
    ["a missing argument", (c: Command) => c.argument("<pad>"), [], "Bekijk met --help"],
    ["a missing value", (c: Command) => c.option("--naam <naam>"), ["--naam"], "Bekijk de opties met --help."],
    ["too many arguments", (c: Command) => c.allowExcessArguments(false), ["a"], "tussen aanhalingstekens"],
    ["an unknown option", (c: Command) => c.option("--naam"), ["--nam"], "Bedoel je ‘--naam’?"],
  ] as const)("is Dutch for %s", (_, maak, woorden, hint) => {
    const { message, hint: zegt } = fout(maak, ...woorden);
    expect(zegt).toContain(hint);
    expect(`${message} ${zegt}`.replace(/‘[^’]*’/g, "")).not.toMatch(ENGELS);
  });

  it("is Dutch in the help of what an option takes by itself, and of what it can be", () => {
    const optie = new Option("--via <hoe>", "hoe").choices(["mail", "brief"]).default("mail");
    expect(DUTCH_HELP.optionDescription?.(optie)).toBe("hoe (kies uit: mail, brief; anders: mail)");
  });

  it.each([["--help"], ...COMMANDS.filter((row) => row.verborgen !== true).map(({ name }) => [name, "--help"])])(
    "is Dutch in the help: %s %s",
    async (...args) => {
      const { code, out } = await roep(memoryWorld({ files: FILES }), ...args.filter((a) => a !== undefined));
      expect(code).toBe(0);
      // The names of options and arguments are as they are.
      expect(out.replace(/--?[a-z-]+|<[^>]*>|\[[^\]]*\]|template|check|list|copy/g, "")).not.toMatch(ENGELS);
    },
  );
});

describe("a typo gets the nearest name", () => {
  it.each([
    [["statuz"], "coalitie status"],
    [["status", "--jsn"], "--json"],
    [["generate", "plan-van-anpak"], "plan-van-aanpak"],
    [["generate", "uitnodigingsbrief", "--variant", "herinering"], "herinnering"],
    [["generate", "besluitnotitie", "--for", "gemente-aa"], "gemeente-aa"],
    [["step", "afrondig"], "afronding"],
    [["step", "bgin"], "begin"],
    [["step", "6", "--gang", "gng-1"], "gang-1"],
    [["get", "coalitie.nam"], "coalitie.naam"],
    [["get", "organisaties[gemeente-aa].nam"], "organisaties[gemeente-aa].naam"],
    [["set", "organisaties[gemente-aa].naam", "x"], "gemeente-aa"],
    [["template", "copy", "progamma"], "programma"],
    [["template", "lsit"], "list"],
    [["add", "organistie"], "organisatie"],
    [["completion", "zhs"], "zsh"],
    [["help", "statu"], "coalitie status"],
  ])("%j", async (args, naam) => {
    const { code, err } = await roep(memoryWorld({ files: FILES }), ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(`Bedoel je ‘${naam}’?`)]);
  });

  it("a step that does not exist is not taken for another number", async () => {
    const { err } = await roep(memoryWorld({ files: FILES }), "step", "11");
    expect(err).toContain("Kies 1 tot en met 10, begin of afronding.");
  });
});
