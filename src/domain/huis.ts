import type { Bladveld, Veld, Velden, Zicht } from "./velden.ts";

/** The two project files: what partners may know, and all the rest. */
export type Huis = "deelbaar" | "intern";

const huisVanZicht = (zicht: Zicht): Huis => (zicht === "P" || zicht === "O" ? "deelbaar" : "intern");

/** The file that a leaf lives in; its declared level alone decides. */
export const huisVan = (blad: Bladveld): Huis => huisVanZicht(blad.zicht);

/** The files in which something of this field can stand. */
export function huizenVan(veld: Veld): ReadonlySet<Huis> {
  if (veld.soort !== "groep" && veld.soort !== "lijst") return new Set([huisVan(veld)]);
  return huizenVanVelden(veld.velden);
}

const huizenVanVelden = (velden: Velden): ReadonlySet<Huis> =>
  new Set(Object.values(velden).flatMap((veld) => [...huizenVan(veld)]));

/** Where a new thing of this list gets its id first: in the file for partners when it has anything to put there. */
export const thuisVan = (veld: Veld): Huis => (huizenVan(veld).has("deelbaar") ? "deelbaar" : "intern");
