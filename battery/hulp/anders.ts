import { type Boom, isBoom } from "../../src/domain/boom.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import { isBlad } from "../../src/domain/pad.ts";
import type { Bladveld, Veld, Velden } from "../../src/domain/velden.ts";
import { type Lezer, mag, magDing, NAAMVELDEN } from "../../src/domain/zicht.ts";

/** What becomes of an answer that the reader may not see; undefined where it goes. */
export type Ander = (veld: Bladveld, waarde: unknown) => unknown;

/** It was never given. */
export const weg: Ander = () => undefined;

/** It was another. References stay: they say whose a thing is. */
export const ander: Ander = (veld, waarde) => {
  if (veld.soort === "jaNee") return waarde !== true;
  if (veld.soort === "keuze") return veld.opties.find((optie) => optie !== waarde) ?? waarde;
  if (veld.soort === "meerkeuze")
    return Array.isArray(waarde) && waarde.length < veld.opties.length ? [...veld.opties] : veld.opties.slice(0, 1);
  if (veld.soort === "datum") return waarde === "2031-03-14" ? "2031-03-13" : "2031-03-14";
  if (veld.soort === "tijd") return waarde === "04:44" ? "04:45" : "04:44";
  if (veld.soort === "bedrag" || veld.soort === "getal") return waarde === 1 ? 2 : 1;
  if (veld.soort === "teksten") return ["Heel iets anders.", "En nog iets."];
  if (veld.soort === "verwijzing" || veld.soort === "verwijzingen") return waarde;
  return "Heel iets anders.";
};

/** They decide whether a thing is seen: with another of these it would be another question. */
const BESLIST: readonly string[] = ["reikwijdte", "organisatie", "partner", "treden", "stand"];

/** The same coalition, in which all that this reader may not see is otherwise, and nothing else is. */
export function andersVoor(coalitie: Coalitie, lezer: Lezer, hoe: Ander): Coalitie {
  const boomVan = (declaratie: Velden, boom: Boom, dicht: readonly string[]): Boom => {
    const uit = Object.entries(boom).map(([sleutel, waarde]): [string, unknown] => {
      const veld = declaratie[sleutel];
      return [sleutel, veld === undefined ? waarde : waardeVan(veld, sleutel, waarde, dicht.includes(sleutel))];
    });
    return Object.fromEntries(uit.filter(([, waarde]) => waarde !== undefined));
  };
  const waardeVan = (veld: Veld, sleutel: string, waarde: unknown, dicht: boolean): unknown => {
    if (isBlad(veld)) return dicht || !mag(lezer, veld.zicht) ? hoe(veld, waarde) : waarde;
    const alle = dicht ? Object.keys(veld.velden) : [];
    if (veld.soort === "groep") return isBoom(waarde) ? boomVan(veld.velden, waarde, alle) : waarde;
    return Array.isArray(waarde) ? waarde.flatMap((ding: Boom) => dingVan(veld.velden, sleutel, ding, alle)) : waarde;
  };
  const dingVan = (declaratie: Velden, lijst: string, ding: Boom, alle: readonly string[]): readonly Boom[] => {
    const oordeel = magDing(lezer, lijst, ding);
    if (oordeel === "nee" && hoe === weg) return [];
    const dicht = oordeel === "ja" ? [] : oordeel === "nee" ? Object.keys(declaratie) : (NAAMVELDEN[lijst] ?? []);
    return [boomVan(declaratie, ding, [...alle, ...dicht.filter((sleutel) => !BESLIST.includes(sleutel))])];
  };
  return boomVan(velden, coalitie, []) as Coalitie;
}
