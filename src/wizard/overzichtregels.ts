import { isBeantwoord, isStand } from "../domain/boom.ts";
import { dingPad, isLijst, waardeBij } from "../domain/pad.ts";
import { rolBijAdvies } from "../plan/advies.ts";
import { type Dingvraag, halteVoor, veldenVan } from "./ding.ts";
import type { Tabel } from "./interviewer.ts";
import { diepteVan } from "./lijstvraag.ts";
import { isVanToepassing, type Vraagveld } from "./paden.ts";
import type { Halte } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { naamVanDing, toonWaarde } from "./tonen.ts";

/** A line of the review: a question with its answer, and how to ask it again. */
export interface Regel {
  readonly vraag: string;
  readonly antwoord: string;
  /** Undefined for an old answer that does not apply any more. */
  readonly halte: Halte | undefined;
}

export interface Deel {
  readonly titel: string;
  readonly regels: readonly Regel[];
  /** On a page: the things of a list, each below its line, to be opened by itself. */
  readonly rijen?: readonly Regel[] | undefined;
  /** What a list holds, shown below its line. */
  readonly tabel?: Tabel | undefined;
}

/** How a question without an answer stands in the review. */
export const OPEN = "– nog open";

/** What is asked about a thing with the answers of now: kern always, verdieping once it has an answer. */
export function regelsVan(s: Sessie, vraag: Dingvraag): readonly Regel[] {
  return veldenVan(vraag).flatMap((veld): readonly Regel[] => {
    const waarde = waardeBij(s.boek.coalitie, veld.pad);
    const geldt = isVanToepassing(s.boek.coalitie, veld.pad, vraag.plek.nieuw);
    const rol = rolBijAdvies(s.boek.coalitie, veld.pad);
    // Advice is filled in by itself: it is no answer of anybody.
    if (rol === "zelf") return [];
    const nodig = diepteVan(s, veld.pad, veld.veld.diepte) === "kern";
    if (waarde === undefined && !(geldt && nodig)) return [];
    const antwoord = antwoordVan(s, veld, waarde);
    if (!geldt)
      return [{ vraag: veld.veld.vraag, antwoord: `${antwoord} (niet meer van toepassing)`, halte: undefined }];
    return [{ vraag: veld.veld.vraag, antwoord, halte: halteVoor(s, vraag, veld) }];
  });
}

function antwoordVan(s: Sessie, { pad, veld }: Vraagveld, waarde: unknown): string {
  const { coalitie } = s.boek;
  if (!isBeantwoord(waarde)) return isStand(waarde) ? "– later" : OPEN;
  if (!isLijst(veld)) return toonWaarde(veld, waarde as Parameters<typeof toonWaarde>[1], coalitie);
  if (!Array.isArray(waarde)) return isStand(waarde) ? waarde.status : OPEN;
  const namen = waarde.map((ding: { readonly id?: string }, i) =>
    naamVanDing(veld, waardeBij(coalitie, dingPad(pad, ding, i)), i, coalitie),
  );
  return waarde.length === 0 ? "geen (bewust)" : `${waarde.length}: ${namen.join("; ")}`;
}

/** What a line of the review is called to the one who opens it: its number, and that of a thing below it. */
type Regels = ReadonlyMap<string, Regel>;

export function regelsBij(delen: readonly Deel[]): Regels {
  const regels = new Map<string, Regel>();
  let nr = 0;
  for (const deel of delen) {
    for (const regel of deel.regels) regels.set(String(++nr), regel);
    for (const [i, rij] of (deel.rijen ?? []).entries()) regels.set(`${nr}.${i + 1}`, rij);
  }
  return regels;
}
