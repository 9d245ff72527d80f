import { type Bladwaarde, isStand, STANDEN, type Stand } from "./boom.ts";
import { isNiets, isRuweLijst, isRuweMap, type Ruw } from "./ruw.ts";
import { bedrag, getal } from "./soorten/getal.ts";
import { jaNee, keuze, meerkeuze } from "./soorten/keuze.ts";
import { fout, type Gelezen, goed, type Soortkunde } from "./soorten/soort.ts";
import { alineas, tekst, teksten } from "./soorten/tekst.ts";
import { datum, tijd } from "./soorten/tijd.ts";
import { verwijzing, verwijzingen } from "./soorten/verwijzing.ts";
import type { Bladveld } from "./velden.ts";

const SOORTEN: { readonly [S in Bladveld["soort"]]: Soortkunde<Extract<Bladveld, { soort: S }>> } = {
  tekst,
  alineas,
  teksten,
  keuze,
  meerkeuze,
  jaNee,
  datum,
  tijd,
  bedrag,
  getal,
  verwijzing,
  verwijzingen,
};

/** What is known about the kind of this field. */
export const soortVan = (veld: Bladveld): Soortkunde => SOORTEN[veld.soort] as Soortkunde;

/** Whether `geen` says that there is deliberately none. Where it is one of the options, it is that option. */
export const kanGeen = (veld: Bladveld): boolean => !("opties" in veld && veld.opties.includes("geen"));

/** Whether an answer to this field is a row of answers. */
export const isLijstig = (veld: Bladveld): boolean =>
  veld.soort === "teksten" || veld.soort === "verwijzingen" || veld.soort === "meerkeuze";

/** A notation for "no answer": `{ status: later }`, `geen`, `[]`; undefined when it is none. */
export function leesStand(ruw: Ruw): Gelezen<Stand> | undefined {
  if (isRuweLijst(ruw) && ruw.length === 0) return goed({ status: "geen" });
  if (!isRuweMap(ruw) || !("status" in ruw) || Object.keys(ruw).length !== 1) return undefined;
  const status = STANDEN.find((s) => s === ruw.status);
  return status === undefined
    ? fout(`‘${String(ruw.status)}’ is geen stand.`, `Kies uit: ${STANDEN.join(", ")}.`)
    : goed({ status });
}

/** Reads one leaf. `undefined` as value: nothing was asked yet. With `vandaag` it is read as something a person typed. */
export function leesBlad(
  veld: Bladveld,
  ruw: Ruw | undefined,
  vandaag?: string,
): Gelezen<Bladwaarde | Stand | undefined> {
  if (ruw === undefined || isNiets(ruw)) return goed(undefined);
  const stand = leesStand(ruw);
  if (stand !== undefined) return stand;
  if (ruw === "geen" && kanGeen(veld)) return goed({ status: "geen" });
  // A dash with nothing behind it is no answer.
  const gevuld = isRuweLijst(ruw) ? ruw.filter((deel) => !isNiets(deel)) : ruw;
  if (isRuweLijst(gevuld) && gevuld.length === 0) return goed(undefined);
  return soortVan(veld).lees(gevuld, veld, vandaag);
}

/** How a leaf is written; undefined takes the key away. */
export function schrijfBlad(veld: Bladveld, waarde: Bladwaarde | Stand | undefined): Ruw | undefined {
  if (waarde === undefined) return undefined;
  if (!isStand(waarde)) return soortVan(veld).schrijf(waarde);
  if (waarde.status !== "geen") return { status: waarde.status };
  if (isLijstig(veld)) return [];
  return kanGeen(veld) ? "geen" : { status: "geen" };
}
