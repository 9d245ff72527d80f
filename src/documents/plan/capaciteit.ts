import { known } from "../../gap.ts";
import { metEenheid, werktijd } from "./acties.ts";
import { genummerd } from "./nummering.ts";
import type { Actie, Kijk } from "./posten.ts";

export const eenheidVan = (a: Actie): "uren" | "fte" => known(a.capaciteitEenheid) ?? "uren";

/** Hours and full-time jobs cannot be added: together only where every line counts in the same. */
function opgeteld(acties: readonly Actie[]): string {
  const [eerste] = acties;
  if (eerste === undefined || new Set(acties.map(eenheidVan)).size > 1) return "";
  return metEenheid(
    acties.reduce((zover, a) => zover + (known(a.capaciteit) ?? 0), 0),
    eenheidVan(eerste),
  );
}

/** The time that the actions take over all their years, and what that is together where it can be added. */
export function capaciteit(c: Kijk) {
  const alle = genummerd(c);
  const bekend = alle.filter(({ actie }) => werktijd(actie) !== "");
  return {
    acties: bekend.map(({ nr, actie }) => ({ nr, titel: actie.titel, werktijd: werktijd(actie) })),
    samen: opgeteld(bekend.map(({ actie }) => actie)),
    onbekend: alle.length > bekend.length,
  };
}
