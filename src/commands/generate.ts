import { join, resolve } from "node:path";
import type { Exemplaar } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { type ExitCode, UserError } from "../errors.ts";
import { DOCUMENTENMAP, vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { kiesDocumenten, kiesExemplaren, kiesVariant } from "./keuze.ts";
import { maakEen, type Werkplaats } from "./kopie.ts";
import { printJson } from "./melden.ts";
import { pdfMaker } from "./pdf.ts";
import { isOn, listOf, type Options, type Session, textOf } from "./session.ts";
import { type Werk, werkVan } from "./stukken.ts";
import type { Run } from "./table.ts";
import { keurUitgave } from "./uitgavewens.ts";
import { geefUit } from "./uitgeven.ts";
import { alsJson, ergste, type Uitkomst, vertel, vertelGestopt } from "./uitslag.ts";

export const run: Run = async (session, ids, options) => {
  const { world } = session;
  const plek = vindProject(world, textOf(options, "project"));
  keurUitgave(options);
  const welke = kiesDocumenten(DOCUMENTEN, ids, options);
  const variant = kiesVariant(welke, options);
  const map = resolve(world.cwd, uitvoermap(options) ?? join(plek.map, DOCUMENTENMAP));
  const werkversie = isOn(options, "work");
  const werken = werkVan(world, plek, { datum: datumUit(world, options), werkversie }, welke);
  world.disk.sweep(map);
  const maakPdf = isOn(options, "pdf") ? pdfMaker(world.programs) : () => ({ code: 0 as const });
  const keuze = kiesExemplaren(werken, variant, listOf(options, "for"));
  const plaats = { world, map, archief: join(plek.map, DOCUMENTENMAP), options, werkversie, maakPdf };
  const { uitkomsten, gestopt } = isOn(options, "issue")
    ? { uitkomsten: await geefUit({ world, plek, options, maakPdf }, keuze), gestopt: undefined }
    : await maakAlle(session, plaats, keuze);
  if (isOn(options, "json")) printJson(world, alsJson(uitkomsten));
  else vertel(world, map, uitkomsten, isOn(options, "final"));
  if (gestopt !== undefined) vertelGestopt(world, map, uitkomsten.length, keuze.length);
  return gestopt ?? ergste(uitkomsten);
};

/** One after the other, until all are made or the program is told to stop. What is made is whole, and stays. */
async function maakAlle(session: Session, plaats: Werkplaats, keuze: readonly (readonly [Werk, Exemplaar])[]) {
  const uitkomsten: Uitkomst[] = [];
  const { progress } = plaats.world.print;
  let gestopt: ExitCode | undefined;
  for (const [werk, exemplaar] of keuze) {
    gestopt = await session.stopt();
    if (gestopt !== undefined) break;
    if (keuze.length > 1)
      progress(`${uitkomsten.length + 1} van ${keuze.length}: ${werk.document.titel}, ${exemplaar.naam}`);
    uitkomsten.push(await maakEen(plaats, werk, exemplaar));
  }
  progress("");
  return { uitkomsten, gestopt };
}

/** An empty name, such as a script gives whose variable is not set, is not the current folder. */
function uitvoermap(options: Options): string | undefined {
  const map = textOf(options, "output");
  if (map?.trim() !== "") return map;
  throw new UserError("gebruik", "Achter --output staat geen map.", "Zet er een map achter, of laat --output weg.");
}

function datumUit(world: World, options: Options): string {
  const gelezen = leesDatum(textOf(options, "date") ?? world.today(), world.today());
  if (!gelezen.ok) throw new UserError("gebruik", gelezen.melding, "Geef de dag als 2026-03-12.");
  return gelezen.waarde;
}
