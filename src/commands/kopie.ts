import { join } from "node:path";
import type { Exemplaar } from "../documents/document.ts";
import { weet } from "../domain/boom.ts";
import { UserError } from "../errors.ts";
import type { Gemaakt } from "../output/maken.ts";
import { schrijf } from "../output/schrijven.ts";
import { isActueel, kopienaam } from "../output/stand.ts";
import { wijktAf } from "../output/uitgave.ts";
import type { World } from "../world.ts";
import { ontbreekt } from "./gaten.ts";
import type { PdfMaker } from "./pdf.ts";
import { isOn, type Options } from "./session.ts";
import type { Stuk, Werk } from "./stukken.ts";
import type { Uitkomst } from "./uitslag.ts";

/** Where copies go, and how. */
export interface Werkplaats {
  readonly world: World;
  readonly map: string;
  /** Where what was issued is kept. */
  readonly archief: string;
  readonly options: Options;
  readonly werkversie: boolean;
  readonly maakPdf: PdfMaker;
}

/** What became of one copy. What the user can put right stops only that copy. */
export async function maakEen(plaats: Werkplaats, werk: Werk, exemplaar: Exemplaar): Promise<Uitkomst> {
  const { voor, variant } = exemplaar;
  const welk = { id: werk.document.id, ...(variant === undefined ? {} : { variant }) };
  const teVeel = (gaten: readonly unknown[]): boolean => isOn(plaats.options, "final") && gaten.length > 0;
  try {
    const actueel = alActueel(plaats, werk, exemplaar);
    if (actueel !== undefined && !teVeel(actueel.ontbreekt)) {
      const { code, ...regel } = actueel;
      return { soort: "actueel", code, regel: { ...welk, voor, ...regel } };
    }
    const gemaakt = await werk.maak(exemplaar);
    const ontbrekend = gemaakt.gaps.map(ontbreekt);
    if (teVeel(ontbrekend)) {
      const regel = { ...welk, voor, reden: "nog niet volledig", ontbreekt: ontbrekend };
      return { soort: "overgeslagen", code: 4, regel };
    }
    const { code, mail, waarschuwingen, ...bewaard } = bewaar(plaats, gemaakt);
    const oud = isUitgegevenAls(plaats, werk.stukken(exemplaar).at(-1), gemaakt.docx);
    const regel = { ...welk, ontbreekt: ontbrekend, ...bewaard, waarschuwingen: [...waarschuwingen, ...oud] };
    return { soort: "gemaakt", code, mail, regel };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const regel = { ...welk, voor, melding: error.message, hint: error.hint };
    return { soort: "mislukt", code: error.exitCode, regel };
  }
}

/** A copy that is there already just as it would be made; its PDF is made again, for that may be older. */
function alActueel(plaats: Werkplaats, { document, beoordeel, stukken }: Werk, exemplaar: Exemplaar) {
  const { world, map, werkversie, maakPdf } = plaats;
  const kopie = { document, exemplaar, werkversie };
  const bestand = join(map, `${kopienaam(kopie)}.docx`);
  if (!world.disk.exists(bestand)) return undefined;
  const { gaps, afdruk } = beoordeel(exemplaar);
  if (!isActueel(world.disk, map, kopie, afdruk)) return undefined;
  const { code, waarschuwing } = maakPdf({ docx: bestand, document });
  const oud = isUitgegevenAls(plaats, stukken(exemplaar).at(-1), world.disk.read(bestand) ?? new Uint8Array());
  const waarschuwingen = [...(waarschuwing === undefined ? [] : [waarschuwing]), ...oud];
  return { bestand, ontbreekt: gaps.map(ontbreekt), code, waarschuwingen };
}

/** A paper names the last version that went out. Where it is no longer that text, the user hears it. */
function isUitgegevenAls({ world, archief }: Werkplaats, stuk: Stuk | undefined, docx: Uint8Array): readonly string[] {
  const versie = weet(stuk?.versie);
  if (versie === undefined || !wijktAf(world.disk, archief, weet(stuk?.bestand), docx)) return [];
  return [`De tekst is veranderd sinds versie ${versie} is uitgegeven. Geef hem als nieuwe versie uit met --issue.`];
}

/** Puts a finished copy on disk, with a PDF beside it when that was asked for. */
function bewaar({ world, map, options, maakPdf }: Werkplaats, gemaakt: Gemaakt) {
  const { bestand, mail, waarschuwing, conflict } = schrijf(world.disk, map, gemaakt, isOn(options, "force"));
  const pdf = maakPdf({ docx: join(map, bestand), document: gemaakt.document });
  return {
    bestand: join(map, bestand),
    mail: mail === undefined ? undefined : join(map, mail),
    waarschuwingen: [...gemaakt.waarschuwingen, waarschuwing, pdf.waarschuwing].filter((w) => w !== undefined),
    code: pdf.code === 0 && conflict ? (5 as const) : pdf.code,
  };
}
