import type { Zicht } from "./velden.ts";

/** For whom a document is made. */
export type Publiek = "adviseur" | "kerngroep" | "gesprekspartner" | "genodigde" | "partners" | "openbaar";

/** The levels that each audience sees, as types: a document cannot reach for more and compile. */
export interface Niveaus {
  readonly adviseur: "V" | "K" | "G" | "P" | "O";
  readonly kerngroep: "K" | "P" | "O";
  readonly gesprekspartner: "G" | "P" | "O";
  readonly genodigde: "P" | "O";
  readonly partners: "P" | "O";
  readonly openbaar: "O";
}

/** The same at run time; the type keeps the two alike. */
const NIVEAUS: { readonly [A in Publiek]: readonly Niveaus[A][] } = {
  adviseur: ["V", "K", "G", "P", "O"],
  kerngroep: ["K", "P", "O"],
  gesprekspartner: ["G", "P", "O"],
  genodigde: ["P", "O"],
  partners: ["P", "O"],
  openbaar: ["O"],
};

/** Who reads: the audience, and for a letter or a talk the organisation and the talk it is about. */
export interface Lezer {
  readonly publiek: Publiek;
  readonly organisatie?: string;
  readonly gesprek?: string;
}

/** Whether documents for this audience need the internal file opened at all. */
export const leestIntern = (publiek: Publiek): boolean =>
  NIVEAUS[publiek].some((n) => n === "V" || n === "K" || n === "G");

type Ding = Readonly<Record<string, unknown>>;

/**
 * The one place that decides who sees what: the declared level of the field, and for a thing in a list how far it was
 * released (`reikwijdte`), the rung of a contribution, and who reads. `naamloos`: the words may be seen, not whose.
 */
export function mag(lezer: Lezer, zicht: Zicht): boolean {
  return (NIVEAUS[lezer.publiek] as readonly Zicht[]).includes(zicht);
}

export function magDing(lezer: Lezer, lijst: string, ding: Ding): "ja" | "naamloos" | "nee" {
  if (lezer.publiek === "adviseur") return "ja";
  // The core group sees of a talk how far it is: the rest of it is of no level they see.
  if (lijst === "gesprekken") return lezer.publiek === "kerngroep" || isEigen(ding.id, lezer.gesprek) ? "ja" : "nee";
  if (lijst === "formuleringen") return magFormulering(lezer, ding) ? "ja" : "nee";
  if (lijst === "uitspraken") return binnenReikwijdte(lezer, ding, ding.organisatie);
  if (lijst === "inzetten") return magInzet(lezer, ding);
  return "ja";
}

/**
 * In a talk with several, each sees its own words, and a reader of whom is not known who he is none of them; what was
 * refused or taken back is seen by nobody.
 */
function magFormulering(lezer: Lezer, ding: Ding): boolean {
  const vanAnder = ding.organisatie !== undefined && ding.organisatie !== lezer.organisatie;
  return !vanAnder && ding.stand !== "geweigerd" && ding.stand !== "ingetrokken";
}

const isEigen = (id: unknown, vanLezer: string | undefined): boolean => vanLezer !== undefined && id === vanLezer;

/** Who is not yet a partner, in a talk or invited, reads of the others only what is public. */
const BUITEN: readonly Publiek[] = ["gesprekspartner", "genodigde", "openbaar"];

function binnenReikwijdte(lezer: Lezer, ding: Ding, van: unknown): "ja" | "naamloos" | "nee" {
  if (isEigen(van, lezer.organisatie) || ding.reikwijdte === "openbaar") return "ja";
  if (BUITEN.includes(lezer.publiek)) return "nee";
  if (ding.reikwijdte === "zonder naam") return "naamloos";
  return ding.reikwijdte === "partners" ? "ja" : "nee";
}

/** The rungs from which a contribution counts as spoken aloud before the others. */
export const UITGESPROKEN: readonly unknown[] = [
  "in bijeenkomst toegezegd",
  "bestuurlijk bekrachtigd",
  "in uitvoering",
  "gereed",
];

/**
 * A contribution that was promised where all could hear it, or decided on, is known to all who take part; before that,
 * and to the public, its reach counts. A rung that is not filled in is no rung.
 */
function magInzet(lezer: Lezer, ding: Ding): "ja" | "naamloos" | "nee" {
  const treden = Array.isArray(ding.treden) ? ding.treden.map((t: Ding) => t.trede) : [];
  if (lezer.publiek !== "openbaar" && treden.some((t) => UITGESPROKEN.includes(t))) return "ja";
  return binnenReikwijdte(lezer, { reikwijdte: ding.reikwijdte ?? "alleen de eigen brief" }, ding.partner);
}

/** The fields that tell whose words they are, taken out when the words may be seen without a name. */
export const NAAMVELDEN: Readonly<Record<string, readonly string[]>> = {
  uitspraken: ["organisatie", "akkoord"],
  inzetten: ["partner", "actie", "treden"],
};
