import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { waardeBij } from "../domain/pad.ts";
import type { Antwoord } from "./interviewer.ts";
import { bladOp } from "./paden.ts";
import type { Sessie } from "./sessie.ts";
import { houdVast } from "./vasthouden.ts";
import { maakNieuw } from "./verwijzen.ts";

export const huidig = (s: Sessie, pad: string): Bladwaarde | Stand | undefined =>
  waardeBij(s.boek.coalitie, pad) as Bladwaarde | Stand | undefined;

type Gegeven = Extract<Antwoord, { readonly soort: "waarde" | "stand" | "nieuw" }>;

/** An answer as it was given, before anything is made for it. */
export const gegeven = (antwoord: Gegeven): Bladwaarde | Stand =>
  antwoord.soort === "waarde" ? antwoord.waarde : antwoord.soort === "stand" ? antwoord.stand : antwoord.naam;

/** Saves an answer, unless it says what stands there already. */
export function bewaar(s: Sessie, pad: string, waarde: Bladwaarde | Stand, gezien?: Coalitie): void {
  if (JSON.stringify(huidig(s, pad)) !== JSON.stringify(waarde)) s.boek.zet(pad, waarde, gezien);
}

/**
 * Saves an answer, with what is made for it: the thing that it is about, or what it refers to. That is written first, on what
 * is there by then; what somebody else answered here meanwhile was not `gezien`.
 */
export function bewaarAntwoord(s: Sessie, maak: () => string, antwoord: Gegeven, gezien = s.boek.coalitie): void {
  const pad = maak();
  bewaar(s, pad, waardeVan(s, pad, antwoord), gezien);
}

/** What is to be saved for an answer; something new is made first. */
export function waardeVan(s: Sessie, pad: string, antwoord: Gegeven): Bladwaarde | Stand {
  if (antwoord.soort === "waarde") return antwoord.waarde;
  if (antwoord.soort === "stand") return antwoord.stand;
  const veld = bladOp(pad);
  const id = "naar" in veld ? maakNieuw(veld.naar, antwoord.naam, s.boek, pad) : antwoord.naam;
  if (veld.soort !== "verwijzingen") return id;
  const nu = huidig(s, pad);
  const naast = antwoord.naast ?? (nu === undefined || isStand(nu) || !Array.isArray(nu) ? [] : nu);
  return [...new Set([...naast, id])];
}

/** The same, held on to while something new cannot be made yet. */
export async function maakWaarde(
  s: Sessie,
  pad: string,
  antwoord: Parameters<typeof waardeVan>[2],
): Promise<Bladwaarde | Stand> {
  let waarde = gegeven(antwoord);
  await houdVast(s, pad, waarde, () => {
    waarde = waardeVan(s, pad, antwoord);
  });
  return waarde;
}
