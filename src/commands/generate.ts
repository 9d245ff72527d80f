import { join, resolve } from "node:path";
import type { Exemplaar } from "../documents/document.ts";
import { DOCUMENTEN } from "../documents/documenten.ts";
import { weet } from "../domain/boom.ts";
import { leesDatum } from "../dutch/lezen.ts";
import { UserError } from "../errors.ts";
import type { Gemaakt } from "../output/maken.ts";
import { schrijf } from "../output/stand.ts";
import { wijktAf } from "../output/uitgave.ts";
import { DOCUMENTENMAP, vindProject } from "../project/plek.ts";
import type { World } from "../world.ts";
import { kiesDocumenten, kiesExemplaren, kiesVariant } from "./keuze.ts";
import { printJson } from "./melden.ts";
import { type Pdf, pdfMaker } from "./pdf.ts";
import { isOn, listOf, type Options, textOf } from "./session.ts";
import { ontbreekt, type Stuk, type Werk, werkVan } from "./stukken.ts";
import type { Run } from "./table.ts";
import { keurUitgave } from "./uitgavewens.ts";
import { geefUit } from "./uitgeven.ts";
import { alsJson, ergste, type Uitkomst, vertel } from "./uitslag.ts";

export const run: Run = async ({ world }, ids, options) => {
  const plek = vindProject(world, textOf(options, "project"));
  keurUitgave(options);
  const welke = kiesDocumenten(DOCUMENTEN, ids, options);
  const variant = kiesVariant(welke, options);
  const map = resolve(world.cwd, uitvoermap(options) ?? join(plek.map, DOCUMENTENMAP));
  const werken = werkVan(world, plek, { datum: datumUit(world, options), werkversie: isOn(options, "work") }, welke);
  world.disk.sweep(map);
  const maakPdf = isOn(options, "pdf") ? pdfMaker(world.programs) : () => ({ code: 0 as const });
  const gekozen = kiesExemplaren(werken, variant, listOf(options, "for"));
  const uitkomsten = isOn(options, "issue")
    ? await geefUit({ world, plek, options, maakPdf }, gekozen)
    : await maakAlle({ world, map, archief: join(plek.map, DOCUMENTENMAP), options, maakPdf }, gekozen);
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
  /** Where what was issued is kept. */
  readonly archief: string;
  readonly options: Options;
  readonly maakPdf: (docx: string) => Pdf;
}

async function maakAlle(
  plaats: Werkplaats,
  gekozen: readonly (readonly [Werk, Exemplaar])[],
): Promise<readonly Uitkomst[]> {
  const uitkomsten: Uitkomst[] = [];
  for (const [werk, exemplaar] of gekozen) uitkomsten.push(await maakEen(plaats, werk, exemplaar));
  return uitkomsten;
}

/** What became of one copy. What the user can put right stops only that copy. */
async function maakEen(plaats: Werkplaats, werk: Werk, exemplaar: Exemplaar): Promise<Uitkomst> {
  const { voor, variant } = exemplaar;
  const welk = { id: werk.document.id, ...(variant === undefined ? {} : { variant }) };
  try {
    const gemaakt = await werk.maak(exemplaar);
    const gaten = gemaakt.gaps.map(ontbreekt);
    if (isOn(plaats.options, "final") && gaten.length > 0)
      return { soort: "overgeslagen", code: 4, regel: { ...welk, voor, reden: "nog niet volledig", ontbreekt: gaten } };
    const { code, mail, waarschuwingen, ...bewaard } = bewaar(plaats, gemaakt);
    const oud = isUitgegevenAls(plaats, werk.stukken(exemplaar).at(-1), gemaakt);
    const regel = { ...welk, ontbreekt: gaten, ...bewaard, waarschuwingen: [...waarschuwingen, ...oud] };
    return { soort: "gemaakt", code, mail, regel };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return {
      soort: "mislukt",
      code: error.exitCode,
      regel: { ...welk, voor, melding: error.message, hint: error.hint },
    };
  }
}

/** A paper names the last version that went out. Where it is no longer that text, the user hears it. */
function isUitgegevenAls({ world, archief }: Werkplaats, stuk: Stuk | undefined, { docx }: Gemaakt): readonly string[] {
  const versie = weet(stuk?.versie);
  if (versie === undefined || !wijktAf(world.disk, archief, weet(stuk?.bestand), docx)) return [];
  return [`De tekst is veranderd sinds versie ${versie} is uitgegeven. Geef hem als nieuwe versie uit met --issue.`];
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
