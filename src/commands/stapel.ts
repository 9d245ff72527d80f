import type { Exemplaar } from "../documents/document.ts";
import type { ExitCode } from "../errors.ts";
import type { Session } from "./session.ts";
import type { Werk } from "./stukken.ts";
import type { Afloop, Uitkomst } from "./uitslag.ts";

/** The copies that were asked for, in the order in which they are made. */
export type Keuze = readonly (readonly [Werk, Exemplaar])[];

export interface Afgewerkt {
  readonly uitkomsten: readonly Afloop[];
  /** The exit code, where the program was told to stop before all were done. */
  readonly gestopt: ExitCode | undefined;
}

/** One copy after the other, until all are done or the program is told to stop. What is done is whole, and stays. */
export async function werkAf(
  session: Session,
  keuze: Keuze,
  doe: (werk: Werk, exemplaar: Exemplaar) => Promise<Uitkomst>,
): Promise<Afgewerkt> {
  const uitkomsten: Afloop[] = [];
  const { progress } = session.world.print;
  let gestopt: ExitCode | undefined;
  for (const [werk, exemplaar] of keuze) {
    gestopt = await session.stopt();
    if (gestopt !== undefined) break;
    if (keuze.length > 1)
      progress(`${uitkomsten.length + 1} van ${keuze.length}: ${werk.document.titel}, ${exemplaar.naam}`);
    uitkomsten.push({ ...(await doe(werk, exemplaar)), naam: naamVan(werk, exemplaar) });
  }
  progress("");
  return { uitkomsten, gestopt };
}

const naamVan = ({ document: { titel } }: Werk, { naam, variant, voor }: Exemplaar): string =>
  [titel, variant === undefined ? "" : ` (${variant})`, voor === "" ? "" : ` voor ${naam}`].join("");
