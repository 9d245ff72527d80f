import { join, resolve } from "node:path";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { UserError } from "../errors.ts";
import { weigerBuiten } from "../output/koppeling.ts";
import { DOCUMENTENMAP, type Plek, vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { kiesDocumenten, kiesExemplaren, kiesVariant } from "./keuze.ts";
import { maakEen } from "./kopie.ts";
import { printJson } from "./melden.ts";
import { pdfMaker } from "./pdf.ts";
import { isOn, listOf, type Options, textOf } from "./session.ts";
import { werkAf } from "./stapel.ts";
import { werkVan } from "./stukken.ts";
import type { Run } from "./table.ts";
import { keurUitgave } from "./uitgave/wens.ts";
import { geefUit } from "./uitgeven.ts";
import { alsJson, ergste, vertel, vertelGestopt } from "./uitslag.ts";
import { watNu } from "./vervolgstuk.ts";

export const run: Run = async (session, ids, options) => {
  const { world } = session;
  const plek = vindProject(world, textOf(options, "project"));
  keurUitgave(options);
  const welke = kiesDocumenten(DOCUMENTEN, ids, options);
  const variant = kiesVariant(welke, options);
  const map = mapVoor(world, plek, options);
  const werkversie = isOn(options, "work");
  const werken = werkVan(world, plek, { datum: datumUit(world, options), werkversie }, welke);
  world.disk.sweep(map);
  const maakPdf = pdfMaker(world, options);
  const keuze = kiesExemplaren(werken, variant, listOf(options, "for"));
  const plaats = { world, map, archief: join(plek.map, DOCUMENTENMAP), options, werkversie, maakPdf };
  const { uitkomsten, gestopt } = isOn(options, "issue")
    ? await geefUit(session, { world, plek, options, maakPdf }, keuze)
    : await werkAf(session, keuze, (werk, exemplaar) => maakEen(plaats, werk, exemplaar));
  if (isOn(options, "json")) printJson(world, alsJson(uitkomsten));
  else vertel(world, map, uitkomsten, isOn(options, "final"));
  if (world.interactive && gestopt === undefined && !isOn(options, "json"))
    for (const zin of watNu(uitkomsten, isOn(options, "menu"))) world.print.err(zin);
  if (gestopt !== undefined) vertelGestopt(world, map, uitkomsten.length, keuze.length);
  return gestopt ?? ergste(uitkomsten);
};

/** Where documents come: where the user says, or else in the project itself. */
function mapVoor({ cwd, disk }: World, plek: Plek, options: Options): string {
  const gekozen = uitvoermap(options);
  if (gekozen !== undefined) return resolve(cwd, gekozen);
  weigerBuiten(disk, plek.map, DOCUMENTENMAP, (waar) =>
    isOn(options, "issue")
      ? "Wat je uitgeeft, hoort bij het project zelf. Haal de koppeling weg, en zet er een gewone map neer."
      : `Bedoel je die plek? Zet dan achter de opdracht: --output "${waar}"`,
  );
  return join(plek.map, DOCUMENTENMAP);
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
