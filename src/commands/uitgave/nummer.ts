import { VAST } from "../../documents/delen/rubricering.ts";
import type { Document, Exemplaar, Kenmerk } from "../../documents/document.ts";
import { weet } from "../../domain/boom.ts";
import { velden } from "../../domain/declaratie.ts";
import { leesVersie, volgendeVersie } from "../../domain/versienummers.ts";
import { nieuweId } from "../../domain/wijziging.ts";
import { datum } from "../../dutch/datums.ts";
import { leesDatum } from "../../dutch/lezen.ts";
import { UserError } from "../../errors.ts";
import type { Stuk, Werk } from "../stukken.ts";
import { STATUSSEN, type Wens } from "./wens.ts";

/**
 * Whether papers of this kind have versions: a letter tells itself who wrote it, to whom and when, and a note for one
 * board says how far that board is.
 */
export const heeftVersies = (eigen: Kenmerk): boolean => STATUSSEN.some((status) => status === eigen.status);

/** The status that is meant where none is asked for: what is fixed says so; everything else goes out to be discussed. */
export function statusVan(wens: Wens, eigen: Kenmerk, eerdere: readonly Stuk[]): NonNullable<Wens["status"]> {
  if (wens.status !== undefined) return wens.status;
  if (eigen.status === "getekend") return "getekend";
  const alVast = eerdere.some((stuk) => isVast(stuk.status));
  return eigen.status === "vastgesteld" && !alVast ? "vastgesteld" : "ter bespreking";
}

/** Whether a paper of this status is fixed. */
export const isVast = (status: unknown): boolean => VAST.includes(status);

/** The small print as it would be if the register held nothing. */
export const eigenKenmerk = (werk: Werk, exemplaar: Exemplaar, vandaag: string): Kenmerk =>
  werk.metRegister([], vandaag).kenmerk(exemplaar);

interface Genummerd {
  readonly versie: string;
  readonly status: NonNullable<Wens["status"]>;
  readonly datum: string;
}

type Nummer = Genummerd | { readonly datum: string };

/** Version, status and day of what goes out; of what has no versions the day alone. */
export function nummerVan(werk: Werk, exemplaar: Exemplaar, wens: Wens, vandaag: string): Nummer {
  const { document } = werk;
  const eigen = eigenKenmerk(werk, exemplaar, vandaag);
  if (!heeftVersies(eigen)) {
    if (wens.versie !== undefined || wens.status !== undefined) throw zonderVersies(document);
    return { datum: wens.datum ?? vandaag };
  }
  if (exemplaar.variant !== undefined) return nummerVanHoofdstuk(werk, exemplaar);
  const eerdere = werk.stukken(exemplaar);
  const status = statusVan(wens, eigen, eerdere);
  if (wens.versie !== undefined) keurVolgorde(wens.versie, nummers(eerdere));
  const vergeven = nummers([...eerdere, ...ingetrokken(werk, exemplaar)]);
  const versie = wens.versie ?? volgendeVersie(vergeven, isVast(status) ? "vast" : "concept");
  const gewoon = wens.datum ?? dagVan(eigen, status, eerdere, vandaag);
  // A paper about a period or a change has the day of that, whenever it goes out.
  const eigenDag = wens.datum === undefined ? leesDatum(eigen.datum, vandaag) : undefined;
  const dagen = [gewoon, ...(eigenDag?.ok === true ? [eigenDag.waarde] : [])];
  const gekozen = dagen.find((dag) => zegtZelf(werk, exemplaar, { versie, status, datum: dag }));
  return { versie, status, datum: gekozen ?? gewoon };
}

/** The numbers of what was withdrawn stay taken: somebody may still have it. */
export const ingetrokken = ({ document, register }: Werk, { voor }: Exemplaar): readonly Stuk[] =>
  register.filter(
    (stuk) => stuk.status === "ingetrokken" && stuk.document === document.id && (weet(stuk.voor) ?? "") === voor,
  );

const zonderVersies = ({ titel }: Document): UserError =>
  new UserError(
    "gebruik",
    `${titel}: daarvan houdt het register geen versies bij, alleen wie het wanneer kreeg.`,
    "Laat --versie en --status weg.",
  );

/** Who has 1.1 takes what comes later with a lower number for the older one. */
function keurVolgorde(versie: string, eerdere: readonly string[]): void {
  const hoger = eerdere.find((eerder) => Number(leesVersie(eerder) ?? 0) > Number(versie));
  if (hoger === undefined) return;
  throw new UserError(
    "gebruik",
    `Versie ${hoger} is al uitgegeven, en ${versie} is lager. Er is niets uitgegeven.`,
    "Kies een hoger nummer, of laat --versie weg voor het volgende.",
  );
}

/** Whether the document says of itself what this entry would say of it. */
function zegtZelf(werk: Werk, exemplaar: Exemplaar, nummer: Genummerd): boolean {
  const { document, register } = werk;
  const voor = exemplaar.voor === "" ? {} : { voor: exemplaar.voor };
  const id = nieuweId(velden.stukken, register, {}) ?? "";
  const nieuw = werk.metRegister([...register, { id, document: document.id, ...voor, ...nummer }], nummer.datum);
  return watAnders(nieuw.kenmerk(exemplaar), nummer) === undefined;
}

/** In what a document says of itself something else than its entry does; undefined where it says the same. */
export function watAnders(
  { versie, status, datum: dag }: Kenmerk,
  stuk: { readonly [naam in keyof Genummerd]?: unknown },
): "status" | "datum" | "versie" | undefined {
  if (status !== stuk.status) return "status";
  if (dag !== datum(String(stuk.datum))) return "datum";
  return versie === `versie ${stuk.versie}` ? undefined : "versie";
}

/** A short version tells the same as the paper itself, and has the number of the one that went out last. */
function nummerVanHoofdstuk(werk: Werk, { variant, ...hoofd }: Exemplaar): Nummer {
  const stuk = werk.stukken(hoofd).at(-1);
  const [versie, status, datum] = [weet(stuk?.versie), weet(stuk?.status), weet(stuk?.datum)];
  if (versie !== undefined && datum !== undefined && status !== undefined && status !== "ingetrokken")
    return { versie, status, datum };
  throw new UserError(
    "gebruik",
    `De vorm ‘${variant}’ krijgt het versienummer van het stuk zelf, en dat is nog niet uitgegeven.`,
    `Geef eerst het stuk zelf uit: coalitie generate ${werk.document.id} --issue`,
  );
}

const nummers = (stukken: readonly Stuk[]): readonly string[] => stukken.flatMap((stuk) => weet(stuk.versie) ?? []);

/** What was fixed for the first time has the day on which that was done, as the document itself tells it; else today. */
function dagVan(eigen: Kenmerk, status: string, eerdere: readonly Stuk[], vandaag: string): string {
  const eerste = isVast(status) && isVast(eigen.status) && !eerdere.some((stuk) => isVast(stuk.status));
  const gelezen = eerste ? leesDatum(eigen.datum, vandaag) : undefined;
  return gelezen?.ok === true ? gelezen.waarde : vandaag;
}
