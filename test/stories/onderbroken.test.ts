import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { velden } from "../../src/domain/declaratie.ts";
import { programma } from "./programma.ts";
import { CTRL_C, CTRL_D, ENTER, Terminal } from "./terminal.ts";
import { eigenMap } from "./voorbeeld.ts";

vi.setConfig({ testTimeout: 90_000 });

const LUISTERT = "Ctrl-C: stoppen";
const { naam, opgave, opdrachtgever } = velden.coalitie.velden;
const { doelen, waaromNu, inzet } = velden.eigen.velden;

const lees = (map: string): string => readFileSync(join(map, "coalitie.yaml"), "utf8");

/** Waits for a question, and until it listens. */
async function bij(terminal: Terminal, { vraag }: { readonly vraag: string }): Promise<void> {
  await terminal.ziet(vraag);
  await terminal.ziet(LUISTERT);
}

/** A new coalition of which only step 1 is still to be asked, up to where one works on oneself. */
function bijStap1(): string {
  const map = eigenMap();
  expect(programma(map, ["init", "--naam", "Groene Singel"]).code).toBe(0);
  expect(programma(map, ["set", "coalitie.opgave", "Het is te heet."]).code).toBe(0);
  return map;
}

describe("na een stroomstoring", () => {
  it("staat elk antwoord in het bestand vóór de volgende vraag komt, en gaat init daar verder", async () => {
    const map = eigenMap();
    const eerste = new Terminal(map, ["init"]);
    await bij(eerste, naam);
    eerste.typ(`Groene Singel${ENTER}`);
    await bij(eerste, opgave);
    expect(lees(map)).toContain("naam: Groene Singel\n");
    await eerste.dood();

    const tweede = new Terminal(map, ["step"]);
    await bij(tweede, opgave);
    expect(tweede.scherm).not.toContain(naam.vraag);
    tweede.typ(`Het is te heet.${CTRL_D}`);
    await tweede.ziet("dieper");
    await tweede.ziet(LUISTERT);
    tweede.typ(ENTER);
    await bij(tweede, opdrachtgever);
    expect(lees(map)).toMatch(/naam: Groene Singel\n {2}opgave: Het is te heet\.\n/);
    await tweede.dood();

    const derde = new Terminal(map, ["step"]);
    await bij(derde, opdrachtgever);
    expect(derde.scherm).not.toContain(opgave.vraag);
    await derde.dood();
  });

  it("gaat een stap verder bij de eerste open vraag, hoe vaak het ook gebeurt", async () => {
    const map = bijStap1();
    const antwoorden = [
      [doelen, "Vijf graden koeler"],
      [waaromNu, "De straat gaat open."],
      [inzet, "Twintig bomen"],
    ] as const;
    for (const [i, [vraag, antwoord]] of antwoorden.entries()) {
      const terminal = new Terminal(map, ["step", "1"]);
      await bij(terminal, i === 0 ? opgave : vraag);
      if (i === 0) {
        terminal.typ(ENTER);
        await bij(terminal, vraag);
      }
      terminal.typ(`${antwoord}${CTRL_D}`);
      await terminal.ziet("→ het");
      await terminal.ziet(LUISTERT);
      await terminal.dood();
      for (const [, eerder] of antwoorden.slice(0, i + 1)) expect(lees(map)).toContain(eerder);
    }
  });
});

describe("Ctrl-C bij een vraag", () => {
  it("stopt met exitcode 130 en zegt in één regel hoe je verdergaat; de antwoorden staan er", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.typ(ENTER);
    await bij(terminal, doelen);
    terminal.typ(`Vijf graden koeler${CTRL_D}`);
    await bij(terminal, waaromNu);
    terminal.typ(CTRL_C);
    await terminal.ziet("Alles tot hier is bewaard. Ga verder met: coalitie step 1");
    expect(await terminal.einde()).toBe(130);
    expect(lees(map)).toContain("Vijf graden koeler");
  });

  it("bewaart ook een lange tekst die nog niet af was", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.typ(ENTER);
    await bij(terminal, doelen);
    terminal.typ("Vijf graden");
    await terminal.ziet("Vijf graden");
    terminal.typ(CTRL_C);
    expect(await terminal.einde()).toBe(130);
    expect(lees(map)).toContain("Vijf graden");
  });

  it("laat ook in een menu alles staan", async () => {
    const map = eigenMap();
    const terminal = new Terminal(map, ["init"]);
    await bij(terminal, naam);
    terminal.typ(`Groene Singel${ENTER}`);
    await bij(terminal, opgave);
    terminal.typ(`Het is te heet.${CTRL_D}`);
    await terminal.ziet("dieper");
    await terminal.ziet(LUISTERT);
    terminal.typ(CTRL_C);
    await terminal.ziet("Ga verder met: coalitie step");
    expect(await terminal.einde()).toBe(130);
    expect(lees(map)).toMatch(/naam: Groene Singel\n {2}opgave: Het is te heet\.\n/);
  });
});

describe("de terminal daarna", () => {
  it("heeft haar cursor terug, en plakken is weer gewoon, ook als het programma een signaal kreeg", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.signaal("SIGTERM");
    expect(await terminal.einde()).toBe(143);
    expect(terminal.rauw.trimEnd().slice(-14)).toBe("\x1b[?25h\x1b[?2004l");
  });

  it("gaat na een gesloten venster verder met de halve tekst die er stond", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.typ(ENTER);
    await bij(terminal, doelen);
    terminal.typ("Vijf graden");
    await terminal.ziet("Vijf graden");
    terminal.signaal("SIGHUP");
    expect(await terminal.einde()).toBe(129);
    const weer = new Terminal(map, ["step", "1"]);
    await bij(weer, doelen);
    weer.typ(` koeler${CTRL_D}`);
    await bij(weer, waaromNu);
    expect(lees(map)).toContain("- Vijf graden koeler\n");
    await weer.dood();
  });

  it("is bij een gesloten venster met 129 gestopt, met alles wat er stond", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.signaal("SIGHUP");
    expect(await terminal.einde()).toBe(129);
    expect(lees(map)).toContain("Het is te heet.");
  });
});

describe("lange tekst", () => {
  it("loopt, als je die plakt, nooit over in de volgende vraag", async () => {
    const map = bijStap1();
    const terminal = new Terminal(map, ["step", "1"]);
    await bij(terminal, opgave);
    terminal.typ(ENTER);
    await bij(terminal, doelen);
    terminal.typ("\x1b[200~Vijf graden koeler\rMeer schaduw\r\rBlije scholieren\x1b[201~");
    await terminal.ziet("Blije scholieren");
    await terminal.ziet("Enter twee keer: klaar");
    terminal.typ(CTRL_D);
    await bij(terminal, waaromNu);
    expect(lees(map)).toMatch(/doelen:\n +- Vijf graden koeler\n +- Meer schaduw\n +- Blije scholieren\n/);
    await terminal.dood();
  });
});
