import { datum } from "../dutch/datums.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import type { ExitCode } from "../errors.ts";
import type { World } from "../world.ts";
import { aantalGaten, type Ontbreekt } from "./stukken.ts";

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
  | { readonly soort: "overgeslagen"; readonly regel: Overgeslagen }
  | { readonly soort: "mislukt"; readonly regel: Mislukt }
);

/** The shape of `generate --json`. */
export const alsJson = (uitkomsten: readonly Uitkomst[]) => ({
  gemaakt: uitkomsten.flatMap((u) => (u.soort === "gemaakt" ? [u.regel] : [])),
  overgeslagen: uitkomsten.flatMap((u) => (u.soort === "overgeslagen" ? [u.regel] : [])),
  mislukt: uitkomsten.flatMap((u) => (u.soort === "mislukt" ? [u.regel] : [])),
});

/** A batch ends with the worst of its parts. */
export const ergste = (uitkomsten: readonly Uitkomst[]): ExitCode =>
  uitkomsten.reduce<ExitCode>((tot, { code }) => (code > tot ? code : tot), 0);

/** Tells a person what was made, what was not and why, and where to look for what is missing. */
export function vertel(world: World, map: string, uitkomsten: readonly Uitkomst[], definitief: boolean): void {
  const { gemaakt, overgeslagen, mislukt } = alsJson(uitkomsten);
  for (const uitkomst of uitkomsten) {
    if (uitkomst.soort !== "gemaakt") continue;
    const { bestand, ontbreekt, waarschuwingen } = uitkomst.regel;
    world.print.out(`${bestand}${ontbreekt.length === 0 ? "" : `  (${aantalGaten(ontbreekt.length)})`}`);
    if (uitkomst.regel.uitgegeven !== undefined) vertelUitgave(world, uitkomst.regel.uitgegeven);
    if (uitkomst.mail !== undefined) world.print.out(`${uitkomst.mail}  (de tekst voor een mail)`);
    for (const w of waarschuwingen) world.print.err(`  Let op: ${w}`);
  }
  for (const { ontbreekt, ...welk } of overgeslagen) {
    world.print.err(`Niet gemaakt: ${naamVan(welk)}; er ontbreekt nog:`);
    for (const g of ontbreekt) world.print.err(`  – ${g.vraag}  (${g.pad}, stap ${g.stap})`);
  }
  for (const { melding, hint, ...welk } of mislukt) world.print.err(`Mislukt: ${naamVan(welk)}. ${melding}\n  ${hint}`);
  const aantal = gemaakt.length === 1 ? "Eén document" : `${gemaakt.length} documenten`;
  world.print.err(gemaakt.length === 0 ? "Er is niets gemaakt." : `${aantal} in ${map}.`);
  if (!definitief && gemaakt.some(({ ontbreekt }) => ontbreekt.length > 0))
    world.print.err("Wat ontbreekt, staat geel in het document; bekijk de lijst met: coalitie documents");
}

function vertelUitgave(world: World, { stuk, versie, status, datum: dag, aan, opnieuw }: Uitgave): void {
  const wat = [versie === null ? "" : `versie ${versie}`, status ?? "", dag === null ? "" : datum(dag)];
  const wie = aan.length === 0 ? "nog aan niemand gestuurd" : `aan ${opsomming(aan)}`;
  world.print.err(`  ${[...wat, wie].filter((deel) => deel !== "").join(", ")}`);
  if (opnieuw) world.print.err("  Dit was al uitgegeven en is niet veranderd.");
  else world.print.err(`  Niet de bedoeling? Trek het in met: coalitie set "stukken[${stuk}].status" ingetrokken`);
}

const naamVan = ({ id, variant, voor }: Welk & { readonly voor: string }): string =>
  [id, variant === undefined ? "" : ` (${variant})`, voor === "" ? "" : ` voor ${voor}`].join("");
