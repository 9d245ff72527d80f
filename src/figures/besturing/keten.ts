import type { Deel } from "../tekening/delen.ts";
import { GRIJS, RAND } from "../tekening/kleuren.ts";
import { pijlpunt } from "../tekening/kromme.ts";
import { lijn, type Punt, type Vorm } from "../tekening/vormen.ts";
import type { Bestuursdeel } from "./gremium.ts";

/** A link of the chain: how it hangs under the one above it. */
export interface Schakel {
  readonly deel: (breedte: number) => Deel;
  readonly lijn: "opdracht" | "afstemming";
}

const TUSSEN = 17;
/** A chain by itself is no wider: boxes across a page read badly. */
const BREEDST = 340;
const GOOT = 26;

const stippel = (punten: readonly Punt[]): readonly Vorm[] =>
  punten.slice(1).map((p, i) => lijn(punten[i] ?? p, p, { lijn: GRIJS, dikte: 1.3, gestippeld: true }));

/** Below each other with an arrow between each two. */
function onderElkaar(delen: readonly Deel[], lijnen: readonly Schakel["lijn"][]): Deel {
  const vanaf = (i: number): number => delen.slice(0, i).reduce((som, d) => som + d.hoogte + TUSSEN, 0);
  return {
    breedte: Math.max(0, ...delen.map((d) => d.breedte)),
    hoogte: Math.max(0, vanaf(delen.length) - TUSSEN),
    op: (x, y) =>
      delen.flatMap((d, i) => {
        const midden = x + d.breedte / 2;
        const top = y + vanaf(i);
        if (i === 0) return d.op(x, top);
        if (lijnen[i] === "afstemming")
          return [
            ...stippel([
              { x: midden, y: top - TUSSEN },
              { x: midden, y: top },
            ]),
            ...d.op(x, top),
          ];
        return [
          lijn({ x: midden, y: top - TUSSEN }, { x: midden, y: top - 5 }, { lijn: RAND, dikte: 1.6 }),
          pijlpunt({ x: midden, y: top }, Math.PI / 2, RAND, 8),
          ...d.op(x, top),
        ];
      }),
  };
}

/**
 * A chain of bodies with others aside that advise the first: beside it where there is room, else below it, always tied to the
 * first with a dashed line.
 */
export function keten(
  schakels: readonly Schakel[],
  zij: readonly Schakel["deel"][],
  breedte: number,
  vol = "besluit of opdracht",
): Bestuursdeel {
  const vorm = zij.length === 0 ? alleen : breedte >= 300 ? metZijkant : metVoet;
  const pijlen = schakels.slice(1).some((s) => s.lijn === "opdracht");
  return {
    deel: vorm(schakels, zij, breedte),
    ...(pijlen ? { vol: { woorden: vol, pijl: true } } : {}),
    stippel: zij.length > 0 || schakels.slice(1).some((s) => s.lijn === "afstemming"),
  };
}

function alleen(schakels: readonly Schakel[], _zij: readonly Schakel["deel"][], breedte: number): Deel {
  const stam = hoofd(schakels, Math.min(breedte, BREEDST));
  return { ...stam, breedte, op: (x, y) => stam.op(x + (breedte - stam.breedte) / 2, y) };
}

const hoofd = (schakels: readonly Schakel[], breedte: number): Deel =>
  onderElkaar(
    schakels.map((s) => s.deel(breedte)),
    schakels.map((s) => s.lijn),
  );

function metZijkant(schakels: readonly Schakel[], zij: readonly Schakel["deel"][], breedte: number): Deel {
  const rechts = (breedte - GOOT) * 0.38;
  const links = breedte - GOOT - rechts;
  const stam = hoofd(schakels, links);
  const dozen = zij.map((deel) => deel(rechts));
  const hart = (schakels[0]?.deel(links).hoogte ?? 0) / 2;
  // The first box stands straight beside the one that it advises, where it is not higher.
  const begin = Math.max(0, hart - (dozen[0]?.hoogte ?? 0) / 2);
  const vanaf = (i: number): number => dozen.slice(0, i).reduce((som, d) => som + d.hoogte + 10, begin);
  return {
    breedte,
    hoogte: Math.max(stam.hoogte, vanaf(dozen.length) - 10),
    op: (x, y) => [
      ...stam.op(x, y),
      ...dozen.flatMap((d, i) => {
        const [naar, rail] = [y + vanaf(i) + d.hoogte / 2, x + links + GOOT / 2];
        return [
          ...stippel([
            { x: x + links, y: y + hart },
            { x: rail, y: y + hart },
            { x: rail, y: naar },
            { x: x + links + GOOT, y: naar },
          ]),
          ...d.op(x + links + GOOT, y + vanaf(i)),
        ];
      }),
    ],
  };
}

function metVoet(schakels: readonly Schakel[], zij: readonly Schakel["deel"][], breedte: number): Deel {
  const breed = breedte - 14;
  const stam = hoofd(schakels, breed);
  const dozen = zij.map((deel) => deel(breed));
  const vanaf = (i: number): number => stam.hoogte + dozen.slice(0, i).reduce((som, d) => som + d.hoogte + 8, 12);
  const eerste = schakels[0]?.deel(breed).hoogte ?? 0;
  return {
    breedte,
    hoogte: vanaf(dozen.length) - 8,
    op: (x, y) => [
      ...stam.op(x, y),
      ...dozen.flatMap((d, i) => {
        const [naar, rail] = [y + vanaf(i) + d.hoogte / 2, x + breedte - 2];
        return [
          ...stippel([
            { x: x + breed, y: y + eerste / 2 },
            { x: rail, y: y + eerste / 2 },
            { x: rail, y: naar },
            { x: x + breed, y: naar },
          ]),
          ...d.op(x, y + vanaf(i)),
        ];
      }),
    ],
  };
}
