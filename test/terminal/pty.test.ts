import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type IPty, spawn } from "@lydell/node-pty";
import { build } from "rolldown";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENTER, plak } from "./nepterminal.ts";

const map = mkdtempSync(join(tmpdir(), "coalitie-terminal-"));
const programma = join(map, "vragen.mjs");

beforeAll(async () => {
  const input = fileURLToPath(new URL("fixtures/drie-vragen.ts", import.meta.url));
  await build({ input, platform: "node", logLevel: "silent", output: { file: programma, format: "esm" } });
});
afterAll(() => rmSync(map, { recursive: true }));

/** The program in a real pseudo-terminal. */
class Echt {
  uit = "";
  private readonly pty: IPty;
  private wachter: (() => void) | undefined;
  readonly einde: Promise<number>;

  constructor(cols: number) {
    const env = { PATH: process.env.PATH, TERM: "xterm-256color" };
    this.pty = spawn(process.execPath, [programma], { cols, rows: 30, env });
    this.pty.onData((stuk) => {
      this.uit += stuk;
      this.wachter?.();
    });
    this.einde = new Promise((klaar) => {
      this.pty.onExit(({ exitCode }) => klaar(exitCode));
    });
  }

  /** Types once this text has been drawn, after what was waited for before. */
  async typ(zie: string, typ = ""): Promise<void> {
    while (!this.uit.includes(zie, this.gezien))
      await new Promise<void>((klaar) => {
        this.wachter = klaar;
      });
    this.gezien = this.uit.indexOf(zie, this.gezien) + zie.length;
    if (typ !== "") this.pty.write(typ);
  }
  private gezien = 0;

  stuur(signaal: string): void {
    this.pty.kill(signaal);
  }

  /** What came of the questions; then the program ends. */
  async antwoorden(): Promise<unknown> {
    await this.typ("EINDE", ENTER);
    const [, base64 = ""] = /UIT:([^:]*):EINDE/.exec(this.uit.replace(/[\r\n]/g, "")) ?? [];
    return JSON.parse(Buffer.from(base64, "base64").toString());
  }
}

const VIJF = "een\ntwee\ndrie\nvier\nvijf";

describe("in a real terminal", () => {
  it.each([80, 40])("a paste of five lines stays in its question, at %i columns", async (cols) => {
    const echt = new Echt(cols);
    await echt.typ("Ctrl-C", plak(VIJF.replaceAll("\n", "\r")));
    await echt.typ("vijf", ENTER);
    await echt.typ("gezegd?");
    await echt.typ("Ctrl-C", plak(`${VIJF.replaceAll("\n", "\r")}\r`));
    await echt.typ("vijf", ENTER);
    await echt.typ("twee keer", ENTER);
    await echt.typ("> Overslaan", "1");
    await echt.typ("> groot", ENTER);
    expect(await echt.antwoorden()).toEqual([
      { soort: "waarde", waarde: "een twee drie vier vijf" },
      { soort: "waarde", waarde: VIJF },
      { soort: "waarde", waarde: "groot" },
    ]);
    expect(await echt.einde).toBe(0);
  });

  it("Ctrl-C stops, and the cursor is back", async () => {
    const echt = new Echt(80);
    await echt.typ("Ctrl-C", "\u0003");
    expect(await echt.antwoorden()).toEqual([{ soort: "stop" }]);
    expect(await echt.einde).toBe(0);
    expect(echt.uit.lastIndexOf("\u001b[?25h")).toBeGreaterThan(echt.uit.lastIndexOf("\u001b[?25l"));
  });

  it.each([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ])("%s ends it with %i, and the cursor is back", async (signaal, code) => {
    const echt = new Echt(80);
    await echt.typ("Ctrl-C");
    echt.stuur(signaal);
    await echt.typ("\u001b[?25h\u001b[?2004l");
    expect(await echt.einde).toBe(code);
  });

  it("a long paste that the terminal does not mark stays in its question, and chooses nothing in the list after it", async () => {
    const echt = new Echt(80);
    const regel = "woord ".repeat(20).trim();
    const regels = Array.from({ length: 160 }, () => regel);
    await echt.typ("Ctrl-C", `${regels.join("\r")}\r`);
    await echt.typ("De 160 regels", ENTER);
    await echt.typ("gezegd?");
    await echt.typ("Ctrl-C", `${regels.join("\r")}\r`);
    await echt.typ("hierboven", "\u0004");
    await echt.typ("> Overslaan", `${VIJF.replaceAll("\n", "\r")}\r`);
    await echt.typ("alleen de eerste regel", "\u0015");
    await echt.typ("> Overslaan", "1");
    await echt.typ("> groot", ENTER);
    expect(await echt.antwoorden()).toEqual([
      { soort: "waarde", waarde: regels.join(" ") },
      { soort: "waarde", waarde: regels.join("\n") },
      { soort: "waarde", waarde: "groot" },
    ]);
  });

  it("a paste of twenty thousand characters is drawn at once", async () => {
    const echt = new Echt(80);
    await echt.typ("Ctrl-C", `naam${ENTER}`);
    await echt.typ("gezegd?");
    const lang = "woord ".repeat(3400).trim();
    await echt.typ("Ctrl-C", plak(`${lang}\r`));
    await echt.typ("hierboven", ENTER);
    await echt.typ("twee keer", ENTER);
    await echt.typ("> Overslaan", "1");
    await echt.typ("> groot", ENTER);
    expect(await echt.antwoorden()).toContainEqual({ soort: "waarde", waarde: lang });
    expect(echt.uit.length).toBeLessThan(lang.length + 60_000);
  });
});
