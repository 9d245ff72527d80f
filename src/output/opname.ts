import { createHash } from "node:crypto";
import { Gap, isGap, NAAM_WEG } from "../gap.ts";
import { stapVan } from "../plan/paden.ts";

/** Remembers which answers a document used, so that later can be said which step made it out of date. */
export class Opname {
  private readonly gelezen = new Map<string, string>();
  private readonly naamloos = new Map<string, string>();

  readonly zie = (pad: string, waarde: unknown): void => {
    this.gelezen.set(pad, alsTekst(waarde));
    for (const tekst of Array.isArray(waarde) ? waarde : [waarde])
      if (typeof tekst === "string" && isNaamloos(tekst)) this.naamloos.set(tekst, pad);
  };

  /** The answer that such a text was made of; where it can no longer be told which, the first that was read. */
  readonly zonderNaam = (tekst: string): Gap | undefined => {
    const langsteEerst = [...this.naamloos].sort(([a], [b]) => b.length - a.length);
    const uit = tekst.toLowerCase();
    const [, pad] = langsteEerst.find(([antwoord]) => uit.includes(kern(antwoord))) ?? [...this.naamloos][0] ?? [];
    return pad === undefined ? undefined : new Gap(pad, ZONDER_NAAM, "tekst", "naam weg");
  };

  /** One hash per step over what was used of it; a custom property each: `coalitie.stap.4`. */
  afdruk(): Readonly<Record<string, string>> {
    const perStap = new Map<string, string[]>();
    for (const [pad, waarde] of [...this.gelezen].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const stap = `${VOORVOEGSEL}${stapVan(pad)}`;
      perStap.set(stap, [...(perStap.get(stap) ?? []), `${pad}\u0000${waarde}`]);
    }
    return Object.fromEntries(
      [...perStap]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([stap, regels]) => [stap, afdrukVan(regels.join("\u0001"))]),
    );
  }
}

const ZONDER_NAAM = `Wat komt er in de plaats van ${NAAM_WEG}? Mag het zo blijven, zet er dan ronde haken om.`;

const isNaamloos = (tekst: string): boolean => tekst.toLowerCase().includes(NAAM_WEG);

/** The text without what a sentence that is made of it may change: its first letter and its last mark. */
const kern = (tekst: string): string => tekst.trim().slice(1, -1).toLowerCase();

/** How the custom property with the hash of what came from a step begins. */
export const VOORVOEGSEL = "coalitie.stap.";

/** The custom property with the hash of the words and the look a document was made with. */
export const SJABLOON = "coalitie.sjabloon";

/**
 * What changed since the document was made: the steps, and `sjabloon` where its template or letterhead did. A document of
 * before that was noted does not tell.
 */
export function watVeranderde(
  toen: Readonly<Record<string, string>>,
  nu: Readonly<Record<string, string>>,
): readonly string[] {
  const namen = new Set([...Object.keys(toen), ...Object.keys(nu)].filter((naam) => naam.startsWith(VOORVOEGSEL)));
  const stappen = [...namen].filter((naam) => toen[naam] !== nu[naam]).map((naam) => naam.slice(VOORVOEGSEL.length));
  const kent = toen[SJABLOON] !== undefined && nu[SJABLOON] !== undefined;
  return kent && toen[SJABLOON] !== nu[SJABLOON] ? [...stappen, "sjabloon"] : stappen;
}

/** The custom property with the hash of the mail that was made with a document: one that differs was edited. */
export const MAIL = "coalitie.mail";

/** The custom property with a hash of all that a copy was made of: where it is the same, so are its bytes. */
export const BRON = "coalitie.bron";

/** A short hash of a text. */
export const afdrukVan = (tekst: string): string => createHash("sha256").update(tekst).digest("hex").slice(0, 16);

function alsTekst(waarde: unknown): string {
  if (isGap(waarde)) return `gap:${waarde.reden}${waarde.nietBesproken ? ", niet besproken" : ""}`;
  return JSON.stringify(Array.isArray(waarde) ? waarde.map(alsTekst) : waarde) ?? "";
}
