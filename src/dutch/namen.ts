import { hoofdletter } from "./zinnen.ts";

export { gokLidwoord, organisatieMetLidwoord } from "./organisatienamen.ts";

type Aanhefvorm = "heer" | "mevrouw" | "neutraal";

/** A name in its parts; whatever is not known is absent. */
export interface Persoon {
  readonly aanhefvorm?: Aanhefvorm | undefined;
  readonly titel?: string | undefined;
  readonly voorletters?: string | undefined;
  readonly voornaam?: string | undefined;
  readonly tussenvoegsel?: string | undefined;
  readonly achternaam?: string | undefined;
  readonly functie?: string | undefined;
}

const schoon = (deel: string | undefined): string =>
  (deel ?? "")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/['‘`´]/g, "’");

const aaneen = (...delen: readonly string[]): string => delen.filter(Boolean).join(" ");

/** Prefix and name: `de Vries`, `’t Hart`; after d’ no space. Capitals as they were typed, for Belgian names. */
function geheleAchternaam(p: Persoon): string {
  const voor = schoon(p.tussenvoegsel);
  return voor.endsWith("’") ? voor + schoon(p.achternaam) : aaneen(voor, schoon(p.achternaam));
}

/** The surname where no name stands before it: `De Vries`, `Van der Ven-van Dijk`; but `’t Hart`, `d’Ancona`. */
export function achternaam(p: Persoon): string {
  const geheel = geheleAchternaam(p);
  return /^(?:’|\p{Ll}’)/u.test(geheel) ? geheel : hoofdletter(geheel);
}

/** `M.J.` from `mj`, `MJ`, `m.j.` or `M. J.`; `Th.` and `J.-P.` stay. */
export function voorletters(getypt: string): string {
  const kaal = getypt.replace(/\s+/g, "");
  const delen = kaal.includes(".") || /^\p{Lu}\p{Ll}/u.test(kaal) ? kaal.split(".") : [...kaal];
  return delen
    .filter(Boolean)
    .map((deel) => `${deel.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`)
    .join("")
    .replace(/-\./g, "-");
}

/** Academic titles before the name (`dr.`) and behind it (`MSc`). */
function titels(p: Persoon): readonly [string, string] {
  const delen = schoon(p.titel).split(/[\s,]+/);
  const voor = (deel: string): boolean => /^\p{Ll}|\.$/u.test(deel);
  return [delen.filter(voor).join(" "), delen.filter((deel) => !voor(deel)).join(" ")];
}

/** `M. de Vries`, with the titles: `dr. M. de Vries MSc`. The first name stands in where there are no initials. */
export function volledigeNaam(p: Persoon): string {
  const eerst = voorletters(p.voorletters ?? "") || schoon(p.voornaam);
  const [voor, achter] = titels(p);
  return aaneen(voor, eerst, eerst ? geheleAchternaam(p) : achternaam(p), achter);
}

const AANSPREEKVORM = { heer: "de heer", mevrouw: "mevrouw", neutraal: "" } as const;

/** `mevrouw M. de Vries`, `de heer J. van Dijk`, as it stands in a sentence; only the name where the form is neutral. */
export const metAanspreekvorm = (p: Persoon): string =>
  schoon(p.achternaam) === "" ? volledigeNaam(p) : aaneen(AANSPREEKVORM[p.aanhefvorm ?? "neutraal"], volledigeNaam(p));

/** `Nynke van der Sluis`; with initials where the first name is not known. */
export const voornaamNaam = (p: Persoon): string =>
  volledigeNaam({ ...p, titel: "", voorletters: schoon(p.voornaam) ? "" : p.voorletters });

/** As a list sorted on surnames shows it: `Vries, K. de`, `Brinke, dr. H.W. ten`. */
export function lijstnaam(p: Persoon): string {
  const eerst = voorletters(p.voorletters ?? "") || schoon(p.voornaam);
  const [voor, achter] = titels(p);
  const rest = aaneen(voor, eerst, schoon(p.tussenvoegsel), achter);
  return rest === "" ? schoon(p.achternaam) : `${schoon(p.achternaam)}, ${rest}`;
}

const COLLATOR = new Intl.Collator("nl", { sensitivity: "base" });

/** The order of people on a list: by surname without its prefix (`de Vries` under V), then by initials. */
export const opAchternaam = (a: Persoon, b: Persoon): number =>
  COLLATOR.compare(schoon(a.achternaam), schoon(b.achternaam)) ||
  COLLATOR.compare(a.voorletters ?? a.voornaam ?? "", b.voorletters ?? b.voornaam ?? "");
