import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { metBestanden, WEG } from "./heleweg.ts";
import { programma } from "./programma.ts";
import { CTRL_C, CTRL_D, ENTER, type Soort, Terminal } from "./terminal.ts";
import { KLAAR } from "./typist.ts";
import { eigenMap } from "./voorbeeld.ts";

vi.setConfig({ testTimeout: 60_000 });

const CTRL_Z = "\x1a";
const HERSTEL = "\x1b[?25h\x1b[?2004l";
const { opgave } = velden.coalitie.velden;
const { doelen, waaromNu } = velden.eigen.velden;

const lees = (map: string): string => readFileSync(join(map, "coalitie.yaml"), "utf8");

async function bij(terminal: Terminal, { vraag }: { readonly vraag: string }): Promise<void> {
  await terminal.ziet(vraag);
  await terminal.ziet(KLAAR);
}

/** Somebody who has begun to type a long text. */
async function halverwege(soort: Soort = {}): Promise<{ readonly map: string; readonly terminal: Terminal }> {
  const map = eigenMap();
  programma(map, ["init", "--naam", "Groene Singel"]);
  programma(map, ["set", "coalitie.opgave", "Het is te heet."]);
  const terminal = new Terminal(map, ["step", "1"], soort);
  await bij(terminal, opgave);
  terminal.typ(ENTER);
  await bij(terminal, doelen);
  terminal.typ("Vijf graden");
  await terminal.ziet("> Vijf graden");
  return { map, terminal };
}

/** Once the question is drawn again: what is typed before that, the terminal may keep for a shell. */
async function typtVerder(map: string, terminal: Terminal): Promise<void> {
  await terminal.ziet("> Vijf graden");
  await terminal.ziet(KLAAR);
  terminal.typ(` koeler${CTRL_D}`);
  await bij(terminal, waaromNu);
  expect(lees(map)).toContain("- Vijf graden koeler\n");
}

/** A shell that gets its terminal back when the program waits, and then lets it go on. */
const MET_FG: Soort = {
  via: ["/bin/bash", "-c", 'set -m; "$0" "$@"; echo "EVEN WEG"; fg > /dev/null; echo "EINDE $?"'],
};

describe("Ctrl-Z", () => {
  it("gives the shell a terminal as it was, and goes on where one was with what was typed", async () => {
    const { map, terminal } = await halverwege(MET_FG);
    terminal.typ(CTRL_Z);
    await terminal.ziet("EVEN WEG");
    expect(terminal.rauw.slice(0, terminal.rauw.lastIndexOf("EVEN WEG"))).toContain(HERSTEL);
    await typtVerder(map, terminal);
    terminal.typ(CTRL_C);
    await terminal.ziet("EINDE 130");
    await terminal.einde();
  });

  it("is no end where nobody can wake the program: it asks on", async () => {
    const { map, terminal } = await halverwege();
    terminal.typ(CTRL_Z);
    await typtVerder(map, terminal);
    await terminal.dood();
  });
});

describe("a window that gets another size", () => {
  it("has the question drawn again at once, with what was typed", async () => {
    const { map, terminal } = await halverwege();
    terminal.wordt(10, 3);
    await terminal.ziet("Ctrl-C");
    terminal.wordt(60, 20);
    await typtVerder(map, terminal);
    await terminal.dood();
  });
});

describe("two signals quickly after each other", () => {
  it.each([
    ["SIGTERM", "SIGTERM", [143]],
    ["SIGTERM", "SIGHUP", [143, 129]],
    ["SIGINT", "SIGTERM", [130, 143]],
  ] as const)("%s and %s keep what was half typed, and leave the terminal as it was", async (een, twee, codes) => {
    const { map, terminal } = await halverwege();
    terminal.signaal(een);
    terminal.signaal(twee);
    expect(codes).toContain(await terminal.einde());
    expect(lees(map)).toContain("- Vijf graden\n");
    expect(terminal.rauw.lastIndexOf("\x1b[?2004l")).toBeGreaterThan(terminal.rauw.lastIndexOf("\x1b[?2004h"));
  });
});

describe("a window that is closed", () => {
  it("keeps what was half typed, and ends by the hangup without crashing", async () => {
    const { map, terminal } = await halverwege();
    terminal.sluit();
    expect(await terminal.einde()).toBe(129);
    expect(lees(map)).toContain("- Vijf graden\n");
    expect(readdirSync(map).filter((naam) => naam.startsWith(".coalitie-tmp"))).toEqual([]);
  });
});

describe("a change of both files", () => {
  /** Runs in the program before it begins: a signal comes right after the first of the two files is in place. */
  const tussenDoor = (signaal: string): string =>
    `data:text/javascript,${encodeURIComponent(`
      import fs from "node:fs";
      import { syncBuiltinESMExports } from "node:module";
      const { renameSync } = fs;
      fs.renameSync = (van, naar) => {
        renameSync(van, naar);
        if (/coalitie(\\.intern)?\\.yaml$/.test(naar)) process.kill(process.pid, "${signaal}");
      };
      syncBuiltinESMExports();`)}`;

  it.each(["SIGKILL", "SIGTERM"])(
    "is whole after %s between the two, at the latest with the next start",
    async (signaal) => {
      const begin = (await metBestanden(WEG.slice(0, 1))).files();
      const [map, heel] = [eigenMap(), eigenMap()];
      for (const [pad, tekst] of Object.entries(begin).filter(([pad]) => pad.startsWith("/werk/")))
        for (const daar of [map, heel]) writeFileSync(join(daar, pad.slice("/werk/".length)), tekst);
      const trekIn = ["release", "inzet-1", "--intrekken"];
      expect(programma(heel, trekIn).code).toBe(0);
      programma(map, trekIn, { NODE_OPTIONS: `--import=${tussenDoor(signaal)}` });
      expect(programma(map, ["check"]).code).toBe(0);
      const yaml = (daar: string) =>
        ["coalitie.yaml", "coalitie.intern.yaml"].map((naam) => readFileSync(join(daar, naam), "utf8"));
      expect(yaml(map)).toEqual(yaml(heel));
    },
  );
});
