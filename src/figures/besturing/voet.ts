import { type Deel, onder } from "../tekening/delen.ts";
import { GRIJS } from "../tekening/kleuren.ts";
import { lijn } from "../tekening/vormen.ts";
import { woord } from "../woorden.ts";
import { type Gremium, kaart } from "./gremium.ts";
import type { Tafel } from "./rond.ts";

/** One box by itself is no wider. */
const BREEDST = 260;

/** Other bodies below the table, each tied to it with a line. */
export function metVoet(tafel: Tafel, rest: readonly Gremium[], breedte: number): Deel {
  if (rest.length === 0) return tafel;
  const naastElkaar = breedte >= 300 ? Math.min(rest.length, 3) : 1;
  const breed = Math.min(BREEDST, (breedte - (naastElkaar - 1) * 10) / naastElkaar);
  const rijen = Array.from({ length: Math.ceil(rest.length / naastElkaar) }, (_, i) =>
    rest.slice(i * naastElkaar, (i + 1) * naastElkaar).map((g) => kaart(woord(g.naam), g.leden, breed, "naast")),
  );
  const delen = rijen.map((rij) => voetrij(rij, breed));
  const voet = onder(delen, 8);
  return {
    breedte,
    hoogte: tafel.hoogte + 16 + voet.hoogte,
    op: (x, y) => [
      ...tafel.op(x, y),
      lijn(
        { x: x + breedte / 2, y: y + tafel.voet },
        { x: x + breedte / 2, y: y + tafel.hoogte + 16 },
        { lijn: GRIJS, dikte: 1.3, gestippeld: true },
      ),
      ...voet.op(x + (breedte - voet.breedte) / 2, y + tafel.hoogte + 16),
    ],
  };
}

/** Boxes side by side that hang from one dashed line. */
function voetrij(dozen: readonly Deel[], breed: number): Deel {
  const plek = (i: number): number => i * (breed + 10);
  const top = dozen.length > 1 ? 10 : 0;
  const stippel = { lijn: GRIJS, dikte: 1.3, gestippeld: true };
  return {
    breedte: plek(dozen.length) - 10,
    hoogte: top + Math.max(...dozen.map((d) => d.hoogte)),
    op: (x, y) => [
      ...(top === 0
        ? []
        : [
            lijn({ x: x + breed / 2, y }, { x: x + plek(dozen.length - 1) + breed / 2, y }, stippel),
            ...dozen.map((_, i) =>
              lijn({ x: x + plek(i) + breed / 2, y }, { x: x + plek(i) + breed / 2, y: y + top }, stippel),
            ),
          ]),
      ...dozen.flatMap((d, i) => d.op(x + plek(i), y + top)),
    ],
  };
}
