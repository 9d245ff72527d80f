import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leesBashregel, voorBash } from "../../src/commands/aanvullen/regel.ts";
import { COMMANDS } from "../../src/commands/table.ts";
import { memoryWorld } from "../geheugen.ts";
import { roep } from "../stories/heleweg.ts";
import { PROGRAMMA } from "../stories/terminal.ts";

const FILES = {
  "coalitie.yaml":
    'versie: 1\ncoalitie: {naam: Noord}\norganisaties:\n  - {id: gemeente-aa, naam: Gemeente Aa}\n  - {id: "o\'b:c", naam: Raar}\n',
  "coalitie.intern.yaml": "versie: 1\n",
};

/** What a shell is told for these words, of which the last is being typed. */
async function bij(...woorden: readonly string[]): Promise<readonly string[]> {
  const { out } = await roep(memoryWorld({ files: FILES }), "__aanvul", "zsh", "--", ...woorden);
  return out
    .split("\n")
    .filter((regel) => regel !== "")
    .map((regel) => regel.split("  ")[0] ?? "");
}

describe("what can stand at the cursor", () => {
  it("is every command and alias that is not hidden", async () => {
    const alle = await bij("");
    for (const { name, aliases, verborgen } of COMMANDS)
      for (const naam of [name, ...aliases]) expect(alle.includes(naam), naam).toBe(verborgen !== true);
  });

  it.each([
    [["st"], ["step", "stap", "status"]],
    [
      ["step", "1"],
      ["1", "10"],
    ],
    [["step", "a"], ["afronding"]],
    [["step", "--voor", "plan"], ["plan-van-aanpak"]],
    [["maak", "programma", "besl"], ["besluitnotitie"]],
    [
      ["generate", "--f"],
      ["--for", "--final", "--force"],
    ],
    [["generate", "programma", "--for", "gem"], ["gemeente-aa"]],
    [["get", "coalitie.na"], ["coalitie.naam"]],
    [
      ["set", "organisaties[gemeente-aa].naam"],
      ["organisaties[gemeente-aa].naam", "organisaties[gemeente-aa].naamNoemen"],
    ],
    [
      ["get", "organisaties"],
      ["organisaties[gemeente-aa].", "organisaties[o'b:c]."],
    ],
    [["set", "coalitie.naam", "x"], []],
    [["template", "copy", "programm"], ["programma"]],
    [["completion", "f"], ["fish"]],
    [["generate", "--output", ""], [":bestanden"]],
    [["generate", "--variant=he"], ["--variant=herinnering"]],
  ])("after %j is %j", async (woorden, verwacht) => {
    expect(await bij(...woorden)).toEqual(verwacht);
  });

  it("is nothing that a file must be in order for", async () => {
    const world = memoryWorld({ files: { "coalitie.yaml": "versie: 1\n: kapot\n" } });
    const { code, out, err } = await roep(world, "__aanvul", "zsh", "--", "generate", "--for", "");
    expect([code, out, err]).toEqual([0, "", ""]);
  });
});

describe("a line in bash", () => {
  const BREEKT = " \t\n\"'@><=;|&(:";
  it.each([
    ["coalitie get coa", "coalitie.naam", "coalitie.naam"],
    ["coalitie get o", "organisaties[a].", "organisaties\\[a\\]."],
    ["coalitie get 'o", "organisaties[a].", "organisaties[a]."],
    ['coalitie get "o', "organisaties[a$b].", "organisaties[a\\$b]."],
    ["coalitie generate --for o\\'b:", "o'b:c", "c"],
    ["coalitie generate --status=t", "--status=ter bespreking", "ter\\ bespreking"],
    ["coalitie generate --for 'o", "o'b:c", undefined],
    ["ls; coalitie st", "status", "status"],
  ])("%s, with %s, is completed by %s", (regel, woord, erbij) => {
    expect(voorBash(woord, leesBashregel(regel, BREEKT))).toBe(erbij);
  });
});

describe("the scripts", () => {
  let map = "";
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "coalitie-tab-"));
    mkdirSync(join(map, "bin"));
    writeFileSync(join(map, "bin", "coalitie"), `#!/bin/sh\nexec '${process.execPath}' '${PROGRAMMA}' "$@"\n`, {
      mode: 0o755,
    });
    for (const [naam, tekst] of Object.entries(FILES)) writeFileSync(join(map, naam), tekst);
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));

  const inBash = (opdracht: string): string =>
    execFileSync("bash", ["--norc", "-c", opdracht], {
      cwd: map,
      encoding: "utf8",
      env: { ...process.env, PATH: `${join(map, "bin")}:${process.env.PATH}` },
    });

  it("complete in a real bash, so that what is put on the line is the one word that was meant", () => {
    // The word that readline would replace, with what replaces it, is read again by bash itself.
    const tab = (lijn: string, ervoor: string): string =>
      inBash(
        `source <(coalitie completion bash); COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:'; COMP_LINE=${JSON.stringify(lijn)}; COMP_POINT=\${#COMP_LINE}; _coalitie; for x in "\${COMPREPLY[@]}"; do eval "printf '<%s>' ${ervoor}$x"; done`,
      );
    expect(tab("coalitie stat", "")).toBe("<status>");
    expect(tab("coalitie generate --for o", "")).toBe("<o'b:c>");
    expect(tab("coalitie get organisaties", "")).toBe("<organisaties[gemeente-aa].><organisaties[o'b:c].>");
  }, 60_000);

  it.each([
    ["bash", "complete -o default -F _coalitie coalitie"],
    ["zsh", "compdef _coalitie coalitie"],
    ["fish", "complete -c coalitie"],
    ["powershell", "Register-ArgumentCompleter -Native -CommandName coalitie"],
  ])("for %s is printed, and asks the program itself for every word", async (shell, regel) => {
    const { code, out } = await roep(memoryWorld({}), "completion", shell);
    expect([code, out]).toEqual([0, expect.stringContaining(regel)]);
    expect(out).toContain(`coalitie __aanvul ${shell} --`);
  });
});

describe("coalitie completion --install", () => {
  const FISH = "/home/m/.config/fish/config.fish";
  const PLEK = "/home/m/.config/fish/completions/coalitie.fish";
  const wereld = (files: Readonly<Record<string, string>>) =>
    memoryWorld({ files, env: { HOME: "/home/m", SHELL: "/usr/bin/fish" } });

  it("puts the script where fish finds it by itself", async () => {
    const world = wereld({ [FISH]: "" });
    expect((await roep(world, "completion", "--install")).code).toBe(0);
    expect(world.files()[PLEK]).toContain("complete -c coalitie");
    expect((await roep(world, "completion", "--install")).code).toBe(0);
  });

  it("leaves a file of somebody else alone, and says in two lines what to do", async () => {
    const world = wereld({ [FISH]: "", [PLEK]: "# van mij\n" });
    const { err } = await roep(world, "completion", "--install");
    expect(world.files()[PLEK]).toBe("# van mij\n");
    expect(err.trim().split("\n")).toHaveLength(2);
  });

  it("writes nothing in a file that the user keeps", async () => {
    const world = memoryWorld({ files: { "/home/m/.zshrc": "x\n" }, env: { HOME: "/home/m" } });
    const { err } = await roep(world, "completion", "zsh", "--install");
    expect(world.files()).toEqual({ "/home/m/.zshrc": "x\n" });
    expect(err).toContain("source <(coalitie completion zsh)");
  });

  it("names the nearest shell", async () => {
    expect((await roep(memoryWorld({}), "completion", "bsh")).err).toContain("Bedoel je ‘bash’?");
  });
});
