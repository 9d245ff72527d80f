import { isLijst, onder } from "../domain/pad.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { rolBijAdvies } from "../plan/advies.ts";
import { lijsthalte } from "./lijst.ts";
import { isTeVroeg } from "./lijstvraag.ts";
import { type Vraagveld, vraagvelden } from "./paden.ts";
import type { Plek } from "./plek.ts";
import type { Halte } from "./rit.ts";
import type { Bij, Sessie } from "./sessie.ts";
import { vraaghalte } from "./vraag.ts";
import type { Zeef } from "./vraagstelling.ts";

/** How deep one goes: what is asked by default, on request, or both. */
export type Diepgang = "kern" | "verdieping" | "alles";

/** What is asked about one thing, or about the root. */
export interface Dingvraag {
  readonly plek: Plek;
  /** Paths within the thing; a group stands for all in it. */
  readonly velden: readonly string[];
  readonly bij: () => Bij;
  readonly zeef?: Zeef | undefined;
}

/** The fields that are asked about a thing, groups opened up. */
export const veldenVan = ({ plek, velden }: Dingvraag): readonly Vraagveld[] =>
  velden.flatMap((naam) => vraagvelden(onder(plek.pad(), naam)));

/** The stop at one of those fields; a list within the thing is a stop of its own. */
export function halteVoor(s: Sessie, { plek, bij, zeef }: Dingvraag, { pad, veld }: Vraagveld): Halte {
  const begin = plek.pad();
  const naam = begin === "" ? pad : pad.slice(begin.length + 1);
  if (!isLijst(veld)) return vraaghalte(s, plek, naam, bij, zeef);
  return lijsthalte(s, {
    plek,
    naam,
    titel: hoofdletter(veld.naam[1]),
    uitleg: veld.vraag,
    velden: Object.keys(veld.velden),
    binnen: () => bij().ding,
  });
}

/** Whether a field belongs to what is asked now; a reason beside advice is always looked at, since it may be needed. */
const hoortBij = (s: Sessie, { pad, veld }: Vraagveld, diepgang: Diepgang): boolean =>
  diepgang === "alles" ||
  diepgang ===
    (isTeVroeg(s, pad) ? "verdieping" : rolBijAdvies(s.boek.coalitie, pad) === "anders" ? veld.diepte : "kern");

/** The stops at the fields of a thing, in order. */
export const dinghalten = (s: Sessie, vraag: Dingvraag, diepgang: Diepgang): readonly Halte[] =>
  veldenVan(vraag)
    .filter((veld) => hoortBij(s, veld, diepgang))
    .map((veld) => halteVoor(s, vraag, veld));
