import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lijstVan } from "../../src/domain/boom.ts";
import { plekVan } from "../../src/project/plek.ts";
import { leesProject } from "../../src/project/project.ts";
import { disk } from "../../src/system/schijf.ts";
import { CTRL_C, ENTER, Terminal } from "./terminal.ts";

let map = "";
const bestand = (naam: string): string => join(map, naam);

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "coalitie-tabel-"));
  const namen = ["Gemeente Lekdam", "Rijncollege", "Sportclub Lek"];
  const organisaties = namen.map((naam, i) => `  - { id: o${i + 1}, naam: ${naam}, soort: overig, rol: partner }`);
  writeFileSync(bestand("coalitie.yaml"), ["versie: 1", "organisaties:", ...organisaties, ""].join("\n"));
  writeFileSync(bestand("coalitie.intern.yaml"), "versie: 1\n");
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const profielen = (): readonly unknown[] =>
  lijstVan(leesProject(disk, plekVan(bestand("coalitie.yaml")), "beide").coalitie.organisaties).map(
    ({ profiel }) => profiel,
  );

/** Step 3, with the table of partners on the screen. */
async function inDeTabel(): Promise<Terminal> {
  const terminal = new Terminal(map, ["step", "3"]);
  await terminal.ziet("Als tabel invullen (6 antwoorden)");
  await terminal.ziet("Ctrl-C: stoppen");
  terminal.typ(ENTER);
  await terminal.ziet("Gemeente Lekdam – rollen: nog open");
  await terminal.ziet("Ctrl-C: stoppen");
  return terminal;
}

describe("een tabel in een echte terminal", () => {
  it("heeft elke cel op schijf voordat de volgende komt, ook als het programma wordt gedood", async () => {
    const terminal = await inDeTabel();
    terminal.typ("u");
    await terminal.ziet("rollen: uitvoerder");
    terminal.typ(ENTER);
    await terminal.ziet("uitvoeringskracht: nog open");
    terminal.typ("g");
    await terminal.ziet("uitvoeringskracht: groot");
    await terminal.dood();
    expect(profielen()).toEqual([{ rol: ["uitvoerder"], uitvoeringskracht: "groot" }, undefined, undefined]);
  }, 60_000);

  it.each(["SIGTERM", "SIGHUP", CTRL_C] as const)(
    "verliest niets bij %j",
    async (einde) => {
      const terminal = await inDeTabel();
      terminal.typ("\x1b[200~financier\tgroot\r\nuitvoerder\tonzin\r\n\x1b[201~");
      await terminal.ziet("3 cellen gevuld. Niet overgenomen: Rijncollege, uitvoeringskracht");
      if (einde === CTRL_C) terminal.typ(einde);
      else terminal.signaal(einde);
      expect(await terminal.einde()).toBe({ SIGTERM: 143, SIGHUP: 129, [CTRL_C]: 130 }[einde]);
      expect(profielen()).toEqual([
        { rol: ["financier"], uitvoeringskracht: "groot" },
        { rol: ["uitvoerder"] },
        undefined,
      ]);
      expect(readFileSync(bestand("coalitie.yaml"), "utf8")).not.toContain("profiel");
    },
    60_000,
  );
});
