import { UserError } from "../errors.ts";
import { lijstVan, weet } from "./boom.ts";
import type { Coalitie } from "./declaratie.ts";
import type { REIKWIJDTE } from "./declaraties/opties.ts";
import { engste, maakDeelbaar, zet } from "./deelbaarmaken.ts";
import {
  keurDag,
  keurEigen,
  keurMeelezers,
  keurNamens,
  keurUitzonderingen,
  organisatieVan,
  vanWie,
} from "./vrijgavekeur.ts";
import type { Wijziging } from "./wijziging.ts";

export type Reikwijdte = (typeof REIKWIJDTE)[number];

/** What was agreed about the wordings of one talk: all of them, except the ones named. */
export interface Vrijgave {
  readonly gesprek: string;
  /** The day they agreed. */
  readonly op: string;
  readonly via: "mail" | "telefoon" | "gesprek" | "brief";
  readonly door?: string;
  /** How far the words may go; a wording for which less was agreed keeps to that. */
  readonly reikwijdte: Reikwijdte;
  readonly behalve: readonly Uitzondering[];
}

/**
 * One wording that was refused, changed, or is still asked, or that is agreed to although nobody had noted that it was
 * asked. A change carries the words they want instead.
 */
export interface Uitzondering {
  readonly formulering: string;
  readonly stand: "geweigerd" | "akkoord met wijziging" | "gevraagd" | "akkoord";
  readonly tekst?: string;
}

/** What becomes of one wording that waits. What nobody asked, and what is of another partner, stays as it is. */
export interface Uitkomst {
  readonly formulering: string;
  readonly tekst: string;
  readonly wat: "vrij" | "geweigerd" | "gevraagd" | "nooit gevraagd" | "van een ander";
  /** How far the words may go; only of what is released. */
  readonly reikwijdte?: Reikwijdte;
}

export type Gesprek = NonNullable<ReturnType<typeof gesprekMet>>;
export type Formulering = Extract<Gesprek["formuleringen"], readonly unknown[]>[number];

const gesprekMet = (c: Coalitie, id: string) => lijstVan(c.gesprekken).find((g) => g.id === id);
const open = (gesprek: Gesprek) =>
  lijstVan(gesprek.formuleringen).filter((f) => {
    const stand = weet(f.stand) ?? "niet gevraagd";
    return weet(f.tekst) !== undefined && (stand === "niet gevraagd" || stand === "gevraagd" || isBlijvenLiggen(f));
  });

/** Marked by hand as agreed to, while its words were never released: nobody can read them yet. */
export const isBlijvenLiggen = (f: {
  readonly stand?: Formulering["stand"];
  readonly tekst?: Formulering["tekst"];
  readonly uitspraak?: Formulering["uitspraak"];
}): boolean =>
  (weet(f.stand) ?? "").startsWith("akkoord") && weet(f.tekst) !== undefined && weet(f.uitspraak) === undefined;

/** The wordings of a talk that wait for an answer, with their ids. */
export const wachtendeFormuleringen = (c: Coalitie, gesprek: string) => {
  const g = gesprekMet(c, gesprek);
  return g === undefined ? [] : open(g);
};

/** What an act of release will do to each wording of the talk that waits. Throws as `geefVrij` does. */
export function uitkomstenVan(c: Coalitie, vrijgave: Vrijgave): readonly Uitkomst[] {
  const gesprek = bestaand(c, vrijgave);
  const wacht = open(gesprek);
  keurUitzonderingen(wacht, vrijgave);
  const gevraagd = waarover(wacht, vrijgave);
  keurNamens(c, gesprek, { wacht, gevraagd }, vrijgave);
  keurEigen(c, gesprek, wacht, vrijgave);
  keurDag(gesprek, vrijgave);
  const mee = vanDeze(c, gesprek, gevraagd, vrijgave);
  const uitkomsten = wacht.map((f): Uitkomst => {
    const formulering = f.id ?? "";
    const uitzondering = vrijgave.behalve.find((u) => u.formulering === f.id);
    const tekst = uitzondering?.tekst ?? weet(f.tekst) ?? "";
    const houdt = uitzondering?.stand === "geweigerd" || uitzondering?.stand === "gevraagd";
    if (houdt) return { formulering, tekst, wat: uitzondering.stand };
    if (mee.includes(f))
      return { formulering, tekst, wat: "vrij", reikwijdte: engste(vrijgave.reikwijdte, weet(f.reikwijdte)) };
    return { formulering, tekst, wat: gevraagd.includes(f) ? "van een ander" : "nooit gevraagd" };
  });
  keurMeelezers(c, uitkomsten);
  return uitkomsten;
}

/**
 * The wordings that were put to the partners. Where some are marked as asked, the others were written down later and
 * nobody saw them. Where none is marked, all were asked together.
 */
export const voorgelegd = (wacht: readonly Formulering[]): readonly Formulering[] => {
  const gevraagd = wacht.filter((f) => weet(f.stand) === "gevraagd" || isBlijvenLiggen(f));
  return gevraagd.length > 0 ? gevraagd : wacht;
};

/** Which wordings an answer is about: what was put to them, and what is named. */
const waarover = (wacht: readonly Formulering[], { behalve }: Vrijgave): readonly Formulering[] =>
  wacht.filter((f) => voorgelegd(wacht).includes(f) || behalve.some((u) => u.formulering === f.id));

/**
 * The act of release, as one set of changes: the agreed words move from the internal file to the one partners read, as
 * `uitspraken`, or for a contribution as an `inzet` on the first rung. What was refused or is still asked stays where it
 * is. Throws UserError when the talk does not exist, nothing of it waits, an exception names no wording that waits, a change has no words, or
 * it is unclear whose words they are: what was meant to be held back must never go along.
 */
export function geefVrij(c: Coalitie, vrijgave: Vrijgave): readonly Wijziging[] {
  const gesprek = bestaand(c, vrijgave);
  const bezet = { uitspraken: [...lijstVan(c.uitspraken)], inzetten: [...lijstVan(c.inzetten)] };
  return uitkomstenVan(c, vrijgave).flatMap(({ formulering, wat }) => {
    const f = open(gesprek).find(({ id }) => id === formulering);
    const hier = `gesprekken[${vrijgave.gesprek}].formuleringen[${formulering}]`;
    if (wat === "gevraagd" || wat === "geweigerd") return [zet(`${hier}.stand`, wat)];
    const wijziging = vrijgave.behalve.find(
      (u) => u.formulering === formulering && u.stand === "akkoord met wijziging",
    );
    return wat === "vrij" && f !== undefined
      ? maakDeelbaar(f, vanWie(f, gesprek), vrijgave, wijziging, hier, bezet)
      : [];
  });
}

function bestaand(c: Coalitie, vrijgave: Vrijgave): Gesprek {
  const gesprek = gesprekMet(c, vrijgave.gesprek);
  if (gesprek !== undefined) return gesprek;
  throw new UserError(
    "gebruik",
    `Er is geen gesprek ‘${vrijgave.gesprek}’.`,
    "Bekijk de gesprekken met: coalitie get gesprekken",
  );
}

/**
 * After a talk with several, each gives only its own words: those of the organisation of the person who agreed. Also when
 * only the words of one still wait, for the others may have answered before.
 */
function vanDeze(c: Coalitie, gesprek: Gesprek, wacht: readonly Formulering[], v: Vrijgave): readonly Formulering[] {
  const blijft = v.behalve.filter((u) => !u.stand.startsWith("akkoord")).map((u) => u.formulering);
  const gaat = wacht.filter((f) => !blijft.includes(f.id ?? ""));
  const organisaties = new Set(gaat.map((f) => vanWie(f, gesprek)));
  const allen = new Set([...organisaties, ...alleOrganisaties(gesprek)]);
  const namens = organisatieVan(c, v.door);
  if (organisaties.size === 0 || (allen.size < 2 && namens === undefined)) return wacht;
  if (namens === undefined || !organisaties.has(namens)) throw nietVanDeze(v, organisaties, allen.size);
  return wacht.filter((f) => blijft.includes(f.id ?? "") || vanWie(f, gesprek) === namens);
}

/** Whose words were written down in this talk, also those that were answered. */
const alleOrganisaties = (gesprek: Gesprek): readonly string[] =>
  lijstVan(gesprek.formuleringen).flatMap((f) => weet(f.organisatie) ?? []);

function nietVanDeze(v: Vrijgave, organisaties: ReadonlySet<string>, aantal: number): UserError {
  const wie = [...organisaties].join(" of ");
  return new UserError(
    "gebruik",
    aantal > 1
      ? `In ${v.gesprek} staan zinnen van ${aantal} organisaties, en ieder geeft alleen de eigen woorden vrij. Er is niets vrijgegeven.`
      : `De zinnen die in ${v.gesprek} nog wachten, zijn van ${wie}, en ‘${v.door}’ hoort daar niet bij. Er is niets vrijgegeven.`,
    `Zeg erbij wie akkoord ging, namens ${wie}: coalitie release ${v.gesprek} --door …`,
  );
}
