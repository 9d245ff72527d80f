import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { CTRL_C, ENTER, Terminal } from "./terminal.ts";

let map = "";
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "coalitie-menu-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const WAT = "Wat wil je doen?";
const KLAAR = "Ctrl-C: stoppen";

/** To the choice with this number, at a menu that listens. */
async function kies(terminal: Terminal, nr: number): Promise<void> {
  await terminal.ziet(KLAAR);
  terminal.typ(`${nr}${ENTER}`);
}

it("wie geen opdracht kent, voegt via het menu een partner toe en stopt rustig", async () => {
  writeFileSync(join(map, "coalitie.yaml"), "versie: 1\ncoalitie:\n  naam: Noord\n");
  writeFileSync(join(map, "coalitie.intern.yaml"), "versie: 1\n");
  const terminal = new Terminal(map, []);
  await terminal.ziet("Je bent hier: ZIJ");
  await terminal.ziet(WAT);
  await kies(terminal, 4);
  await terminal.ziet("Wat is de volledige naam van deze organisatie?");
  await terminal.ziet(KLAAR);
  terminal.typ(`Gemeente Noord${ENTER}`);
  await terminal.ziet("vraag 2");
  await terminal.ziet(KLAAR);
  terminal.typ(CTRL_C);
  expect(await terminal.einde()).toBe(130);
  expect(terminal.scherm).toContain("Alles tot hier is bewaard. Ga verder met: coalitie step 1");
  expect(readFileSync(join(map, "coalitie.yaml"), "utf8")).toContain("naam: Gemeente Noord");

  const weer = new Terminal(map, []);
  await weer.ziet(WAT);
  await weer.ziet(KLAAR);
  weer.typ(`Stoppen${ENTER}`);
  await weer.ziet("De volgende keer typ je: coalitie");
  expect(await weer.einde()).toBe(0);
}, 60_000);

it("in een lege map begint het menu een coalitie", async () => {
  const leeg = join(map, "leeg");
  mkdirSync(leeg);
  const terminal = new Terminal(leeg, []);
  await terminal.ziet("In deze map staat nog geen coalitie.");
  await terminal.ziet(WAT);
  await kies(terminal, 1);
  await terminal.ziet("Een nieuwe coalitie");
  terminal.typ(CTRL_C);
  expect(await terminal.einde()).toBe(130);
}, 60_000);
