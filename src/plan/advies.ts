import { isStand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { leesPad, padenVan, patroonVan, waardeBij } from "../domain/pad.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import type { Advies, GegevenAdvies } from "./stap.ts";
import { STAPPEN } from "./stappen.ts";
import { START } from "./start.ts";

/** All advice there is, by the field that it is about. */
const ADVIEZEN: ReadonlyMap<string, Advies> = new Map(
  [START, ...STAPPEN].flatMap(({ adviezen }) => adviezen.map((advies) => [advies.veld, advies] as const)),
);

const naast = (pad: string, sleutel: string): string => pad.replace(/[^.]*$/, sleutel);

/** What is advised for the field at this path, with the reason; undefined when it has no advice now. */
export function adviesVoor(coalitie: Coalitie, pad: string): GegevenAdvies | undefined {
  const dingen = (leesPad(pad) ?? []).flatMap((stuk) => ("ding" in stuk ? [stuk.ding || undefined] : []));
  return ADVIEZEN.get(patroonVan(pad))?.advies(coalitie, dingen[0], dingen[1]);
}

/**
 * Keeps the advice beside each choice that was made just now, as it is at that moment, so that later one can see whether
 * it was followed. Advice that was written down with the choice stays.
 */
export function legAdviezenVast(voor: Coalitie, na: Coalitie): readonly Wijziging[] {
  return [...ADVIEZEN.values()].flatMap(({ veld, bij }) =>
    padenVan(na, veld).flatMap((pad): readonly Wijziging[] => {
      const daar = naast(pad, bij.advies);
      const nu = waardeBij(na, pad);
      const gelijk = (p: string): boolean => JSON.stringify(waardeBij(voor, p)) === JSON.stringify(waardeBij(na, p));
      if (nu === undefined || gelijk(pad) || !gelijk(daar)) return [];
      const keuze = adviesVoor(na, pad)?.keuze;
      return keuze === undefined || keuze === waardeBij(na, daar) ? [] : [{ soort: "zet", pad: daar, waarde: keuze }];
    }),
  );
}

/** Where something is advised on now, with what was chosen there, in the words of the advice. */
export const adviesvelden = (
  coalitie: Coalitie,
): readonly { readonly pad: string; readonly gekozen: string | undefined }[] =>
  [...ADVIEZEN.values()].flatMap(({ veld, alsAdvies = alsWoord }) =>
    padenVan(coalitie, veld).map((pad) => ({ pad, gekozen: alsAdvies(waardeBij(coalitie, pad)) })),
  );

/** The choices that differ from the advice beside them and do not say why, each with where the reason belongs. */
export const zonderReden = (coalitie: Coalitie): readonly { readonly pad: string; readonly reden: string }[] =>
  [...ADVIEZEN.values()].flatMap(({ veld, bij }) =>
    padenVan(coalitie, veld)
      .map((pad) => ({ pad, reden: naast(pad, bij.reden) }))
      .filter(
        ({ reden }) => rolBijAdvies(coalitie, reden) === "reden nodig" && waardeBij(coalitie, reden) === undefined,
      ),
  );

type Rol = { readonly veld: string; readonly soort: keyof Advies["bij"] };

/** The choice that a field keeps the advice or the reason of, by patterns. */
const KEUZE_BIJ: ReadonlyMap<string, Rol> = new Map(
  [...ADVIEZEN.values()].flatMap(({ veld, bij }): readonly (readonly [string, Rol])[] => [
    [naast(veld, bij.advies), { veld, soort: "advies" }],
    [naast(veld, bij.reden), { veld, soort: "reden" }],
  ]),
);

/**
 * Advice is filled in by itself and so never asked; a reason is asked exactly where the choice differs from the advice,
 * also where the advice left it open. `anders`: an ordinary question.
 */
export function rolBijAdvies(coalitie: Coalitie, pad: string): "zelf" | "reden nodig" | "reden niet nodig" | "anders" {
  const rol = KEUZE_BIJ.get(patroonVan(pad));
  const advies = rol === undefined ? undefined : ADVIEZEN.get(rol.veld);
  if (rol === undefined || advies === undefined) return "anders";
  if (rol.soort === "advies") return "zelf";
  const gegeven = waardeBij(coalitie, naast(pad, advies.bij.advies));
  const gekozen = (advies.alsAdvies ?? alsWoord)(waardeBij(coalitie, naast(pad, rol.veld.split(".").at(-1) ?? "")));
  const verschilt = typeof gegeven === "string" && gekozen !== undefined && gegeven !== gekozen;
  return verschilt ? "reden nodig" : "reden niet nodig";
}

/** A choice in the words of advice; undefined while nothing was chosen. */
function alsWoord(gekozen: unknown): string | undefined {
  if (typeof gekozen === "boolean") return gekozen ? "ja" : "nee";
  if (isStand(gekozen)) return gekozen.status === "geen" ? "geen" : undefined;
  return typeof gekozen === "string" ? gekozen : undefined;
}
