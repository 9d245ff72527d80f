import { scheeltEen } from "../../dutch/nabij.ts";
import { lijstnaam, volledigeNaam } from "../../dutch/namen.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { vouw } from "../../dutch/vouwen.ts";
import { UserError } from "../../errors.ts";
import { type Ding, lijstVan, weet } from "../boom.ts";
import type { Coalitie, velden } from "../declaratie.ts";

export type Persoon = Ding<(typeof velden)["personen"]["velden"]>;

/** How a person is called, in full; the id where no name is known. */
export function naamVan(persoon: Persoon): string {
  const naam = volledigeNaam(delenVan(persoon));
  return naam === "" ? (persoon.id ?? "") : naam;
}

const delenVan = (p: Persoon) => ({
  titel: weet(p.titel),
  voorletters: weet(p.voorletters),
  voornaam: weet(p.voornaam),
  tussenvoegsel: weet(p.tussenvoegsel),
  achternaam: weet(p.achternaam),
});

/** Every way in which somebody may type this name. */
function noemers(p: Persoon): readonly string[] {
  const { voornaam = "", tussenvoegsel = "", achternaam = "" } = delenVan(p);
  const geheel = `${tussenvoegsel} ${achternaam}`;
  const vormen = [naamVan(p), lijstnaam(delenVan(p)), achternaam, geheel, `${voornaam} ${geheel}`, weet(p.email) ?? ""];
  return [p.id ?? "", ...vormen].map(vouw).filter((vorm) => vorm !== "");
}

/** Those who share a word with what was typed: only the first name, or a title before it. */
function gelijkenden(personen: readonly Persoon[], wie: string): readonly Persoon[] {
  const woorden = (tekst: string): readonly string[] =>
    vouw(tekst)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((woord) => woord.length > 2);
  const getypt = woorden(wie);
  return personen.filter((p) => {
    const { voornaam = "", achternaam = "" } = delenVan(p);
    const eigen = woorden(`${voornaam} ${achternaam} ${p.id ?? ""}`);
    return getypt.some((woord) =>
      eigen.some((naam) => naam === woord || (woord.length > 4 && scheeltEen(naam, woord))),
    );
  });
}

/** Who was probably meant, or who there are. */
function watWel(personen: readonly Persoon[], wie: string): string {
  const bijna = gelijkenden(personen, wie);
  if (bijna.length > 0) return `Bedoel je ${opsomming(bijna.slice(0, GENOEG).map(naamVan), "of")}?`;
  const namen = personen.map(naamVan);
  const rest = namen.length > GENOEG ? " Bekijk ze allemaal met: coalitie get personen" : "";
  const wel = namen.length === 0 ? "" : `In de lijst staan: ${namen.slice(0, GENOEG).join(", ")}.${rest}\n`;
  return `${wel}Staat de naam alleen in een tekst? Zoek die op met: coalitie zoek "${wie}"`;
}

/** More names than this cannot be taken in. */
const GENOEG = 25;

/** The person who is meant by an id or a name. Throws UserError where there is none, or more than one. */
export function zoekPersoon(c: Coalitie, wie: string): Persoon {
  const personen = lijstVan(c.personen);
  const metId = personen.find(({ id }) => id === wie);
  const gevonden = metId === undefined ? personen.filter((p) => noemers(p).includes(vouw(wie))) : [metId];
  const [eerste, ...anderen] = gevonden;
  if (eerste !== undefined && anderen.length === 0) return eerste;
  if (eerste !== undefined)
    throw new UserError(
      "gebruik",
      `Er zijn ${gevonden.length} mensen die ‘${wie}’ heten. Er is niets veranderd.`,
      `Zeg wie je bedoelt met de korte naam: ${gevonden.map((p) => `${p.id} (${naamVan(p)})`).join(", ")}.`,
    );
  throw new UserError(
    "gebruik",
    `‘${wie}’ staat niet in de lijst personen. Er is niets veranderd.`,
    watWel(personen, wie),
  );
}

/** Where a name stands in a text. `misschien`: it may well be a word, or somebody else. */
export interface Treffer {
  readonly misschien: boolean;
  /** Some words around it. */
  readonly fragment: string;
}

/** Recognises a person in text that people typed: with or without accents, capitals, a soft hyphen or an `s` behind it. */
export class Herkenner {
  readonly #zeker: RegExp | undefined;
  readonly #misschien: RegExp | undefined;

  constructor(persoon: Persoon) {
    const { titel = "", voorletters = "", voornaam = "", tussenvoegsel = "", achternaam = "" } = delenVan(persoon);
    // The longest first, so that a name that is taken out goes as a whole.
    const geheel =
      achternaam.trim() === "" ? [] : [`${voornaam} ${tussenvoegsel} ${achternaam}`, `${tussenvoegsel} ${achternaam}`];
    const [eerste = "", ...meer] = achternaam.split(/\s*-\s*/);
    const helften = meer.length === 0 ? [] : [`${tussenvoegsel} ${eerste}`, eerste, ...meer];
    // Shorter ones are words: the half of Ben-Ali would be found in every other text.
    const delen = [...helften, ...achternaam.split(/[-\s]+/)].filter(
      (deel) => deel.trim().length > 3 && deel !== achternaam,
    );
    const metVoorletters = `${alsVoorletters(voorletters)}${alsNaam(`${tussenvoegsel} ${achternaam}`)}`;
    this.#zeker = patroon([
      ...(achternaam.trim() === "" ? [] : [`${alsTitel(titel)}${metVoorletters}`]),
      ...[...geheel, achternaam].map((naam) => metTitel(titel, alsNaam(naam.replace(/\s+/g, " ")))),
      alsLetters(weet(persoon.email) ?? ""),
      alsNummer(weet(persoon.telefoon) ?? ""),
    ]);
    this.#misschien = patroon([voornaam, ...delen].map(alsNaam));
  }

  /** Undefined where the name is not in it. */
  in(tekst: string): Treffer | undefined {
    const los = tekst.normalize("NFD");
    const zeker = this.#zeker === undefined ? null : los.match(this.#zeker);
    const eerste = zeker ?? (this.#misschien === undefined ? null : los.match(this.#misschien));
    if (eerste?.index === undefined) return undefined;
    const misschien = zeker === null || !/[\p{Lu}\p{N}@]/u.test(zeker[0]);
    return { misschien, fragment: fragment(los, eerste.index, eerste[0].length) };
  }

  /**
   * The text with other words wherever the name stands. Who writes it with a capital means another thing with the same word
   * without one: ‘Jan Wit wil een wit bord’.
   */
  zonder(tekst: string, anders: string): string {
    const namen = [this.#zeker, this.#misschien].flatMap((naam) => naam ?? []).map((naam) => new RegExp(naam, "giu"));
    const oud = tekst.normalize("NFD");
    const alsNamen = namen
      .flatMap((naam) => oud.match(naam) ?? [])
      .flatMap((naam) => naam.match(MET_HOOFDLETTER) ?? []);
    const zelfde = new Set(alsNamen.map((woord) => woord.toLowerCase()));
    const isWoord = (gevonden: string): boolean => !/\p{Lu}/u.test(gevonden) && zelfde.has(gevonden);
    return namen
      .reduce((daar, naam) => daar.replace(naam, (gevonden) => (isWoord(gevonden) ? gevonden : anders)), oud)
      .normalize("NFC");
  }
}

const MET_HOOFDLETTER = /\p{Lu}[\p{L}\p{M}]*/gu;

const AROUND = 40;

function fragment(tekst: string, waar: number, lengte: number): string {
  const [van, tot] = [Math.max(0, waar - AROUND), Math.min(tekst.length, waar + lengte + AROUND)];
  const deel = tekst.slice(van, tot).normalize("NFC").replace(/\s+/g, " ").trim();
  return `${van > 0 ? "…" : ""}${deel}${tot < tekst.length ? "…" : ""}`;
}

/** Nothing stands for a name that is not known. */
function patroon(vormen: readonly string[]): RegExp | undefined {
  const bekend = vormen.filter((vorm) => vorm !== "");
  if (bekend.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${bekend.join("|")})(?![\\p{L}\\p{N}\\p{M}])`, "iu");
}

/** How a sign may be typed too. Of a hyphen Word makes other dashes, and people leave it out. */
const TEKENS: readonly (readonly [RegExp, string])[] = [
  [/\s/, "\\s+"],
  [/-/, "(?:\\s*[-\u2010-\u2015]\\s*|\\s+)"],
  [/['‘’`´]/, "['‘’`´]"],
];

/** Letter by letter, each with whatever accents or hidden characters come after it. */
const alsLetters = (woord: string): string =>
  [
    ...woord
      .normalize("NFD")
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .trim(),
  ]
    .map((teken) => TEKENS.find(([soort]) => soort.test(teken))?.[1] ?? teken.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .map((teken) => `${teken}[\\p{M}\\p{Cf}]*`)
    .join("");

const alsNaam = (naam: string): string => (naam.trim() === "" ? "" : `${alsLetters(naam)}(?:['’]?s)?`);

/** Before a name, for `[naam verwijderd]` says enough without a title or initials around it. */
const alsTitel = (titel: string): string => (titel.trim() === "" ? "" : `(?:${alsLetters(titel)}\\s+)?`);

const metTitel = (titel: string, naam: string): string => (naam === "" ? "" : `${alsTitel(titel)}${naam}`);

/** With or without full stops and spaces between them. */
const alsVoorletters = (voorletters: string): string =>
  [...voorletters.replace(/[^\p{L}]/gu, "")].map((letter) => `${alsLetters(letter)}\\.?\\s*`).join("");

/** However the digits are grouped, and with or without the country. */
function alsNummer(nummer: string): string {
  const cijfers = nummer.replace(/\D/g, "").replace(/^(?:0031|31(?=\d{9}$))/, "0");
  if (cijfers.length < 6) return "";
  const rest = [...cijfers.replace(/^0/, "")].join("[\\s().-]*");
  return `(?:(?:\\+|00)31[\\s().-]*(?:0\\)?[\\s().-]*)?|0[\\s().-]*)${rest}`;
}
