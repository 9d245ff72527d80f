import { join, resolve } from "node:path";
import type { Exemplaar } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { UserError } from "../errors.ts";
import type { Gemaakt } from "../output/maken.ts";
import { schrijf } from "../output/stand.ts";
import { DOCUMENTENMAP, vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { kiesDocumenten, kiesExemplaren, kiesVariant } from "./keuze.ts";
import { printJson } from "./melden.ts";
import { type Pdf, pdfMaker } from "./pdf.ts";
import { isOn, listOf, type Options, textOf } from "./session.ts";
import { ontbreekt, type Werk, werkVan } from "./stukken.ts";
import type { Run } from "./table.ts";
import { alsJson, ergste, type Uitkomst, vertel } from "./uitslag.ts";

export const run: Run = async ({ world }, ids, options) => {
  const plek = vindProject(world, textOf(options, "project"));
  const welke = kiesDocumenten(DOCUMENTEN, ids, options);
  const variant = kiesVariant(welke, options);
  const map = resolve(world.cwd, uitvoermap(options) ?? join(plek.map, DOCUMENTENMAP));
  const werken = werkVan(world, plek, { datum: datumUit(world, options), werkversie: isOn(options, "work") }, welke);
  world.disk.sweep(map);
  const maakPdf = isOn(options, "pdf") ? pdfMaker(world.programs) : () => ({ code: 0 as const });
  const uitkomsten: Uitkomst[] = [];
  for (const [werk, exemplaar] of kiesExemplaren(werken, variant, listOf(options, "for")))
    uitkomsten.push(await maakEen({ world, map, options, maakPdf }, werk, exemplaar));
  if (isOn(options, "json")) printJson(world, alsJson(uitkomsten));
  else vertel(world, map, uitkomsten, isOn(options, "final"));
  return ergste(uitkomsten);
};

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

/** Where copies go, and how. */
interface Werkplaats {
  readonly world: World;
  readonly map: string;
  readonly options: Options;
  readonly maakPdf: (docx: string) => Pdf;
}

/** What became of one copy. What the user can put right stops only that copy. */
async function maakEen(plaats: Werkplaats, { document: { id }, maak }: Werk, exemplaar: Exemplaar): Promise<Uitkomst> {
  const { voor } = exemplaar;
  const welk = { id, ...(exemplaar.variant === undefined ? {} : { variant: exemplaar.variant }) };
  try {
    const gemaakt = await maak(exemplaar);
    const gaten = gemaakt.gaps.map(ontbreekt);
    if (isOn(plaats.options, "final") && gaten.length > 0)
      return { soort: "overgeslagen", code: 4, regel: { ...welk, voor, reden: "nog niet volledig", ontbreekt: gaten } };
    const { code, mail, ...bewaard } = bewaar(plaats, gemaakt);
    return { soort: "gemaakt", code, mail, regel: { ...welk, ontbreekt: gaten, ...bewaard } };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      soort: "mislukt",
      code: error.exitCode,
      regel: { ...welk, voor, melding: error.message, hint: error.hint },
    };
  }
}

/** Puts a finished copy on disk, with a PDF beside it when that was asked for. */
function bewaar({ world, map, options, maakPdf }: Werkplaats, gemaakt: Gemaakt) {
  const { bestand, mail, waarschuwing, conflict } = schrijf(world.disk, map, gemaakt, isOn(options, "force"));
  const pdf = maakPdf(join(map, bestand));
  return {
    bestand: join(map, bestand),
    mail: mail === undefined ? undefined : join(map, mail),
    waarschuwingen: [...gemaakt.waarschuwingen, waarschuwing, pdf.waarschuwing].filter((w) => w !== undefined),
    code: pdf.code === 0 && conflict ? (5 as const) : pdf.code,
  };
}
