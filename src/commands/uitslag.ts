import { basename } from "node:path";
import { datum } from "../dutch/datums.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import type { ExitCode } from "../errors.ts";
import type { World } from "../world.ts";
import { aantalGaten, type Ontbreekt } from "./gaten.ts";

/** Of which kind of document, and in which variant where that is not the first. */
interface Welk {
  readonly id: string;
  readonly variant?: string;
}

interface Gemaakt extends Welk {
  readonly bestand: string;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly waarschuwingen: readonly string[];
  /** What the register holds of it, where it was issued. */
  readonly uitgegeven?: Uitgave;
}

/** What was written in the register for a copy. */
export interface Uitgave {
  /** The id in the register. */
  readonly stuk: string;
  readonly versie: string | null;
  readonly status: string | null;
  readonly datum: string | null;
  readonly aan: readonly string[];
  /** It had been issued before, and was the same still. */
  readonly opnieuw: boolean;
}

interface Actueel extends Welk {
  readonly voor: string;
  readonly bestand: string;
  readonly ontbreekt: readonly Ontbreekt[];
  readonly waarschuwingen: readonly string[];
}

interface Overgeslagen extends Welk {
  readonly voor: string;
  readonly reden: string;
  readonly ontbreekt: readonly Ontbreekt[];
}

interface Mislukt extends Welk {
  readonly voor: string;
  readonly melding: string;
  readonly hint: string;
}

/** What became of one copy, and the exit code that goes with it. */
export type Uitkomst = { readonly code: ExitCode } /** `mail`: the text for a mail that was written with it. */ & (
  | { readonly soort: "gemaakt"; readonly regel: Gemaakt; readonly mail: string | undefined }
  | { readonly soort: "actueel"; readonly regel: Actueel }
  | { readonly soort: "overgeslagen"; readonly regel: Overgeslagen }
  | { readonly soort: "mislukt"; readonly regel: Mislukt }
);

/** The same, with what a person calls the copy: "Uitnodigingsbrief voor mevrouw A. Wiersma, Startbijeenkomst". */
export type Afloop = Uitkomst & { readonly naam: string };

/** The shape of `generate --json`. */
export const alsJson = (uitkomsten: readonly Uitkomst[]) => ({
  gemaakt: uitkomsten.flatMap((u) => (u.soort === "gemaakt" ? [u.regel] : [])),
  actueel: uitkomsten.flatMap((u) => (u.soort === "actueel" ? [u.regel] : [])),
  overgeslagen: uitkomsten.flatMap((u) => (u.soort === "overgeslagen" ? [u.regel] : [])),
  mislukt: uitkomsten.flatMap((u) => (u.soort === "mislukt" ? [u.regel] : [])),
});

/** A batch ends with the worst of its parts. */
export const ergste = (uitkomsten: readonly Uitkomst[]): ExitCode =>
  uitkomsten.reduce<ExitCode>((tot, { code }) => (code > tot ? code : tot), 0);

/** Tells a person what was made, what was not and why, and where to look for what is missing. */
export function vertel(world: World, map: string, uitkomsten: readonly Afloop[], definitief: boolean): void {
  const { gemaakt, actueel } = alsJson(uitkomsten);
  const overgeslagen = uitkomsten.flatMap((u) => (u.soort === "overgeslagen" ? [{ ...u.regel, naam: u.naam }] : []));
  const mislukt = uitkomsten.flatMap((u) => (u.soort === "mislukt" ? [{ ...u.regel, naam: u.naam }] : []));
  for (const uitkomst of uitkomsten)
    if (uitkomst.soort === "gemaakt" || uitkomst.soort === "actueel") toonBestand(world, uitkomst);
  for (const { ontbreekt, naam } of overgeslagen.slice(0, MEEST)) {
    world.print.err(`Niet gemaakt: ${naam}; er ontbreekt nog:`);
    for (const g of ontbreekt) world.print.err(`  – ${g.vraag}  (${g.pad}, stap ${g.stap})`);
  }
  if (overgeslagen.length > MEEST) world.print.err(`En zo nog ${overgeslagen.length - MEEST} niet gemaakt.`);
  vertelMislukt(world, mislukt);
  world.print.err(hoeveel(gemaakt.length, actueel.length, map));
  if (!definitief && [...gemaakt, ...actueel].some(({ ontbreekt }) => ontbreekt.length > 0))
    world.print.err("Wat ontbreekt, staat geel in het document; bekijk de lijst met: coalitie documents");
}

function vertelUitgave(print: World["print"], { stuk, versie, status, datum: dag, aan, opnieuw }: Uitgave): void {
  const wat = [versie === null ? "" : `versie ${versie}`, status ?? "", dag === null ? "" : datum(dag)];
  const wie = aan.length === 0 ? "nog aan niemand gestuurd" : `aan ${opsomming(aan)}`;
  print.err(`  ${[...wat, wie].filter((deel) => deel !== "").join(", ")}`);
  if (opnieuw) print.err("  Dit was al uitgegeven en is niet veranderd.");
  else
    print.err(
      `  Toch niet verstuurd? Dan neem je dit terug met:\n  coalitie set "stukken[${stuk}].status" ingetrokken`,
    );
}

/** How many of one kind are told in full: a disk that is full says the same of five hundred letters. */
const MEEST = 10;

function toonBestand(
  { print, interactive }: World,
  uitkomst: Extract<Uitkomst, { readonly soort: "gemaakt" | "actueel" }>,
): void {
  const { bestand, ontbreekt, waarschuwingen } = uitkomst.regel;
  // A person is told the folder once; a script gets whole paths.
  const naam = (pad: string): string => (interactive ? basename(pad) : pad);
  const erbij = [
    ...(uitkomst.soort === "actueel" ? ["al actueel"] : []),
    ...(ontbreekt.length === 0 ? [] : [aantalGaten(ontbreekt.length)]),
  ];
  print.out(`${naam(bestand)}${erbij.length === 0 ? "" : `  (${erbij.join("; ")})`}`);
  if (uitkomst.soort === "gemaakt" && uitkomst.regel.uitgegeven !== undefined)
    vertelUitgave(print, uitkomst.regel.uitgegeven);
  if (uitkomst.soort === "gemaakt" && uitkomst.mail !== undefined)
    print.out(`${naam(uitkomst.mail)}  (de tekst voor een mail)`);
  for (const w of waarschuwingen) print.err(`  Let op: ${w}`);
}

type Genoemd = Mislukt & Pick<Afloop, "naam">;

/** The same mistake of many copies, as one in their template, is told once. */
function vertelMislukt({ print }: World, mislukt: readonly Genoemd[]): void {
  const perMelding = new Map<string, readonly Genoemd[]>();
  for (const regel of mislukt) {
    const tekst = `${regel.melding}\n  ${regel.hint}`;
    perMelding.set(tekst, [...(perMelding.get(tekst) ?? []), regel]);
  }
  for (const [tekst, regels] of [...perMelding].slice(0, MEEST)) print.err(`Mislukt: ${namenVan(regels)}. ${tekst}`);
  if (perMelding.size > MEEST) print.err(`In totaal zijn er ${mislukt.length} mislukt.`);
}

/** All of them, or the first and how many more. The names have commas in them. */
function namenVan(regels: readonly Genoemd[]): string {
  const namen = regels.map(({ naam }) => naam);
  return (namen.length <= MEEST ? namen : [...namen.slice(0, 3), `nog ${namen.length - 3}`]).join("; ");
}

const documenten = (n: number): string => (n === 1 ? "Eén document" : `${n} documenten`);

function hoeveel(gemaakt: number, actueel: number, map: string): string {
  const al = actueel === 0 ? "" : ` Al actueel: ${actueel}.`;
  if (gemaakt > 0) return `${documenten(gemaakt)} in ${map}.${al}`;
  return `Er is niets gemaakt.${al}`;
}

/** After Ctrl-C or a signal: how far it came, and how to go on. */
export function vertelGestopt(world: World, map: string, klaar: number, totaal: number): void {
  world.print.err(`Gestopt: ${klaar} van de ${totaal} documenten zijn klaar, in ${map}.`);
  world.print.err("Geef dezelfde opdracht nog eens voor de rest. Wat al actueel is, wordt niet opnieuw gemaakt.");
}
