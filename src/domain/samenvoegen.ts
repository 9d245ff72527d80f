import { type Boom, isBoom } from "./boom.ts";
import type { Coalitie } from "./declaratie.ts";
import { huizenVan } from "./huis.ts";
import { dingPad, isGroep, isLijst, lijstpadVan, onder } from "./pad.ts";
import type { Bestandspad, Probleem } from "./probleem.ts";
import { isRuweLijst, isRuweMap, type Ruw } from "./ruw.ts";
import type { Lijst, Veld, Velden } from "./velden.ts";

/** One tree out of the two halves: groups are laid over each other, things are joined by their id. */
export const voegSamen = (velden: Velden, deelbaar: Boom, intern: Boom): Coalitie =>
  leg(velden, deelbaar, intern) as Coalitie;

function leg(velden: Velden, a: Boom, b: Boom): Boom {
  const uit: Record<string, unknown> = {};
  for (const [sleutel, veld] of Object.entries(velden)) {
    const waarde = legVeld(veld, a[sleutel], b[sleutel]);
    if (waarde !== undefined) uit[sleutel] = waarde;
  }
  return uit;
}

function legVeld(veld: Veld, a: unknown, b: unknown): unknown {
  if (isGroep(veld) && isBoom(a) && isBoom(b)) return leg(veld.velden, a, b);
  if (isLijst(veld) && Array.isArray(a) && Array.isArray(b)) return legLijst(veld, a, b);
  return isLijst(veld) && Array.isArray(b) ? b : (a ?? b);
}

function legLijst(veld: Lijst, a: readonly Boom[], b: readonly Boom[]): readonly Boom[] {
  const samen = a.map((ding) => {
    const ander = b.find((d) => d.id === ding.id);
    return ander === undefined ? ding : { id: ding.id, ...leg(veld.velden, ding, ander) };
  });
  return [...samen, ...b.filter((ding) => !a.some((d) => d.id === ding.id))];
}

/** Things of the internal file whose other half is not in the file for partners, at any depth. They are kept. */
export function zonderTegenhanger(
  velden: Velden,
  deelbaar: Ruw | undefined,
  intern: Ruw | undefined,
): readonly Probleem[] {
  return wezen(velden, deelbaar, intern, [], "");
}

function wezen(
  velden: Velden,
  deelbaar: Ruw | undefined,
  intern: Ruw | undefined,
  plek: Bestandspad,
  pad: string,
): readonly Probleem[] {
  return Object.entries(velden).flatMap(([sleutel, veld]) => {
    const [daar, hier] = [onderdeel(deelbaar, sleutel), onderdeel(intern, sleutel)];
    if (isGroep(veld)) return wezen(veld.velden, daar, hier, [...plek, sleutel], onder(pad, sleutel));
    if (!isLijst(veld) || veld.id === undefined || huizenVan(veld).size < 2 || !isRuweLijst(hier)) return [];
    return hier.flatMap((ding, i) => {
      const id = onderdeel(ding, "id");
      if (typeof id !== "string") return [];
      const ander = isRuweLijst(daar) ? daar.find((d) => onderdeel(d, "id") === id) : undefined;
      const zelf = [...plek, sleutel, i];
      const zelfPad = dingPad(onder(pad, sleutel), { id }, i);
      return ander === undefined ? [wees(zelf, zelfPad, id)] : wezen(veld.velden, ander, ding, zelf, zelfPad);
    });
  });
}

const onderdeel = (ruw: Ruw | undefined, sleutel: string): Ruw | undefined =>
  isRuweMap(ruw) && Object.hasOwn(ruw, sleutel) ? ruw[sleutel] : undefined;

const wees = (plek: Bestandspad, pad: string, id: string): Probleem => ({
  ernst: "waarschuwing",
  code: "zonder-tegenhanger",
  huis: "intern",
  plek,
  pad,
  melding: `‘${id}’ staat alleen in het interne bestand; het is bewaard.`,
  hint: `Zet in het projectbestand onder ${lijstpadVan(pad)} een regel met dezelfde id, of haal dit deel weg.`,
});
