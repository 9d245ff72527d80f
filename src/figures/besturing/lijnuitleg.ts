import { type Deel, naast, onder, tekst } from "../tekening/delen.ts";
import { GRIJS, RAND } from "../tekening/kleuren.ts";
import { pijlpunt } from "../tekening/kromme.ts";
import { lijn } from "../tekening/vormen.ts";
import type { Bestuursdeel } from "./gremium.ts";

const LANG = 24;

const vol = (pijl: boolean): Deel => ({
  breedte: LANG,
  hoogte: 10,
  op: (x, y) => [
    lijn({ x, y: y + 5 }, { x: x + LANG - (pijl ? 5 : 0), y: y + 5 }, { lijn: RAND, dikte: 1.6 }),
    ...(pijl ? [pijlpunt({ x: x + LANG, y: y + 5 }, 0, RAND, 8)] : []),
  ],
});

const stippel: Deel = {
  breedte: LANG,
  hoogte: 10,
  op: (x, y) => [lijn({ x, y: y + 5 }, { x: x + LANG, y: y + 5 }, { lijn: GRIJS, dikte: 1.3, gestippeld: true })],
};

/** What the lines of this drawing mean. */
export function lijnuitleg(bestuur: Bestuursdeel, breedte: number): Deel {
  const delen = [
    ...(bestuur.vol === undefined
      ? []
      : [naast([vol(bestuur.vol.pijl), tekst(bestuur.vol.woorden, { breedte: 110, kleur: GRIJS })], 5)]),
    ...(bestuur.stippel ? [naast([stippel, tekst("advies of afstemming", { breedte: 110, kleur: GRIJS })], 5)] : []),
  ];
  return breedte < 290 ? onder(delen, 2) : naast(delen, 14);
}
