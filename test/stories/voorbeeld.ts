import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import mammoth from "mammoth";
import { afterAll } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { leesProject } from "../../src/project/project.ts";
import { type MemoryOptions, type MemoryWorld, memoryWorld } from "../geheugen.ts";

const VOORBEELDEN = join(import.meta.dirname, "..", "..", "examples");
const BESTANDEN = ["coalitie.yaml", "coalitie.intern.yaml"];

/** The day on which the examples are looked at. */
export const VANDAAG = "2026-11-24";

/** An example in a world of its own. */
export function voorbeeld(naam: string, anders: MemoryOptions = {}): MemoryWorld {
  const daar = BESTANDEN.filter((bestand) => existsSync(join(VOORBEELDEN, naam, bestand)));
  const files = Object.fromEntries(daar.map((b) => [b, readFileSync(join(VOORBEELDEN, naam, b), "utf8")]));
  return memoryWorld({ today: VANDAAG, ...anders, files: { ...files, ...anders.files } });
}

const mappen: string[] = [];
afterAll(() => {
  for (const map of mappen) rmSync(map, { recursive: true, force: true });
});

/** A folder on the real disk that is gone after the tests of this file. */
export function eigenMap(): string {
  const map = mkdtempSync(join(tmpdir(), "coalitie-verhaal-"));
  mappen.push(map);
  return map;
}

/** An example in a folder on the real disk. */
export function voorbeeldmap(naam: string): string {
  const map = eigenMap();
  cpSync(join(VOORBEELDEN, naam), map, { recursive: true });
  return map;
}

/** What a reader that knows nothing of us finds in a Word file: a line for each paragraph. */
export async function gelezen(world: MemoryWorld, bestand: string): Promise<string> {
  const bytes = world.bytes(bestand);
  if (bytes === undefined) throw new Error(`Er is geen ${bestand}`);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return value
    .replace(/\u2011/g, "-")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\n+/g, "\n");
}

/** What an example says, as the documents are made of it. */
export function coalitieVan(naam: string): Coalitie {
  const { disk } = voorbeeld(naam);
  const [deelbaar, intern] = BESTANDEN.map((bestand) => `/werk/${bestand}`);
  return leesProject(disk, { map: "/werk", deelbaar: deelbaar ?? "", intern: intern ?? "" }, "beide").coalitie;
}
