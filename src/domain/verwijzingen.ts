import { bedoelJe } from "../dutch/nabij.ts";
import { isBoom } from "./boom.ts";
import type { Gelegde } from "./boomlezen.ts";
import { type Coalitie, velden } from "./declaratie.ts";
import { type Huis, thuisVan } from "./huis.ts";
import { alleVelden, dingPad, isGroep, isLijst, onder, waardeBij } from "./pad.ts";
import type { Bestandspad, Probleem } from "./probleem.ts";
import { isRuweLijst, isRuweMap, type Ruw } from "./ruw.ts";
import type { Velden } from "./velden.ts";
import type { Wijziging } from "./wijziging.ts";

/** The ids that there are, by the name of their list. */
type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** Every id there is, per name of list: `gremia` of the organisation and of no other place. */
export function alleIds(velden: Velden, boom: unknown): Ids {
  const ids = new Map<string, Set<string>>();
  const loop = (deel: Velden, hier: unknown): void => {
    if (!isBoom(hier)) return;
    for (const [sleutel, veld] of Object.entries(deel)) {
      const waarde = hier[sleutel];
      if (isGroep(veld)) loop(veld.velden, waarde);
      if (!isLijst(veld) || !Array.isArray(waarde)) continue;
      for (const ding of waarde) {
        if (isBoom(ding) && typeof ding.id === "string") ids.set(sleutel, (ids.get(sleutel) ?? new Set()).add(ding.id));
        loop(veld.velden, ding);
      }
    }
  };
  loop(velden, boom);
  return ids;
}

/** The names of the lists that something refers to. */
const VERWIJSBAAR: ReadonlySet<string> = new Set(
  [...alleVelden(velden)].flatMap(({ veld }) => ("naar" in veld ? [veld.naar] : [])),
);

/** Whether something can refer to the things of a list of this name: then their ids are told apart over all such lists. */
export const isVerwijsbaar = (naam: string): boolean => VERWIJSBAAR.has(naam);

/** The name of a list, by which references know it: `indicatoren` for `doelen[doel-1].indicatoren`. */
export const lijstnaam = (lijst: string): string => lijst.split(".").at(-1) ?? lijst;

/**
 * The things of all lists by the same name, where something can refer to them: two goals with an `indicator-1` each would
 * leave a measurement in doubt.
 */
export function naamgenoten(coalitie: Coalitie, lijst: string): readonly { readonly id: string }[] {
  const naam = lijstnaam(lijst);
  return VERWIJSBAAR.has(naam) ? [...(alleIds(velden, coalitie).get(naam) ?? [])].map((id) => ({ id })) : [];
}

/**
 * Ids that stand in two lists of one name, such as the indicators of two goals: a reference to one could mean either. Twice
 * in the same list is told where that list is read. `ruw` is what a file says, and `huis` which file that is.
 */
export function dubbeleIds(velden: Velden, ruw: Ruw, huis: Huis): readonly Probleem[] {
  const eerder = new Map<string, string>();
  const problemen: Probleem[] = [];
  const loop = (deel: Velden, hier: Ruw | undefined, plek: Bestandspad, pad: string): void => {
    if (!isRuweMap(hier)) return;
    for (const [sleutel, veld] of Object.entries(deel)) {
      const [waarde, binnen] = [hier[sleutel], onder(pad, sleutel)];
      if (isGroep(veld)) loop(veld.velden, waarde, [...plek, sleutel], binnen);
      if (!isLijst(veld) || !isRuweLijst(waarde)) continue;
      const telt = veld.id !== undefined && VERWIJSBAAR.has(sleutel) && thuisVan(veld) === huis;
      for (const [i, ding] of waarde.entries()) {
        const id = isRuweMap(ding) && typeof ding.id === "string" ? ding.id : undefined;
        const waar = [...plek, sleutel, i];
        if (telt && id !== undefined) kijk(sleutel, id, binnen, waar);
        loop(veld.velden, ding, waar, dingPad(binnen, { id: veld.id === undefined ? undefined : id }, i));
      }
    }
  };
  const kijk = (naam: string, id: string, lijst: string, plek: Bestandspad): void => {
    const daar = eerder.get(`${naam} ${id}`);
    if (daar === undefined) eerder.set(`${naam} ${id}`, lijst);
    else if (daar !== lijst) problemen.push(dubbel(huis, [...plek, "id"], lijst, id, daar));
  };
  loop(velden, ruw, [], "");
  return problemen;
}

const dubbel = (huis: Huis, plek: Bestandspad, pad: string, id: string, daar: string): Probleem => ({
  ernst: "fout",
  code: "dubbele-id",
  huis,
  plek,
  pad,
  melding: `De id ‘${id}’ staat ook in ${daar}; een verwijzing kan dan beide bedoelen.`,
  hint: "Geef een van de twee een andere id, ook in het interne bestand.",
});

/** References to things that are not there. */
export function losseVerwijzingen(gelegd: readonly Gelegde[], ids: Ids): readonly Probleem[] {
  return gelegd.flatMap(({ huis, plek, pad, naar, id }): readonly Probleem[] => {
    const bekend = [...(ids.get(naar) ?? [])];
    if (bekend.includes(id)) return [];
    const hint = bedoelJe(id, bekend, `Voeg het toe onder ${naar}, of haal de verwijzing weg.`);
    return [
      {
        ernst: "fout",
        code: "losse-verwijzing",
        huis,
        plek,
        pad,
        melding: `‘${id}’ staat niet in de lijst ${naar}.`,
        hint,
      },
    ];
  });
}

/** The changes that take away every reference to what was there before and is no longer. */
export function maakLos(coalitie: Coalitie, gelegd: readonly Gelegde[], voor: Ids, na: Ids): readonly Wijziging[] {
  const los = gelegd.filter(({ naar, id }) => voor.get(naar)?.has(id) && !na.get(naar)?.has(id));
  return [...new Set(los.map(({ pad }) => pad))].map((pad) => {
    const waarde = waardeBij(coalitie, pad);
    const rest = Array.isArray(waarde)
      ? waarde.map(String).filter((id) => !los.some((l) => l.pad === pad && l.id === id))
      : [];
    return { soort: "zet", pad, waarde: rest.length > 0 ? rest : undefined };
  });
}

/** Where in the tree something refers to this thing. */
export function verwijzingenNaar(gelegd: readonly Gelegde[], lijst: string, id: string): readonly string[] {
  return gelegd.filter((g) => g.id === id && g.naar === lijst).map((g) => g.pad);
}
