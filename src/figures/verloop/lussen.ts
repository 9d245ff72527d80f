import type { Deel } from "../tekening/delen.ts";
import { LIJN, RAND } from "../tekening/kleuren.ts";
import { type Kromme, langs, pijlOp } from "../tekening/kromme.ts";
import type { Punt, Vorm } from "../tekening/vormen.ts";
import type { Ronde, Verloopstap } from "./ronde.ts";
import { STRAAL, stapteken } from "./teken.ts";

/** Half the height of a loop. */
const HOOG = 46;

interface Lus {
  readonly van: number;
  readonly breedte: number;
  readonly hoog: number;
  readonly ronde: Ronde;
  /** The choice that ends the round stands where its loop meets the next. */
  readonly slot: Verloopstap | undefined;
}

function lussenVan(rondes: readonly Ronde[], breed: number): readonly Lus[] {
  const delen = rondes.reduce((n, r) => n + r.stappen.length + 1, 0);
  return rondes.map((ronde, i) => {
    const van = rondes.slice(0, i).reduce((n, r) => n + r.stappen.length + 1, 0);
    const laatste = ronde.stappen.at(-1);
    return {
      van: (van / delen) * breed,
      breedte: ((ronde.stappen.length + 1) / delen) * breed,
      hoog: HOOG * (0.8 + 0.2 * i),
      ronde,
      slot: laatste?.keuze === true && i < rondes.length - 1 ? laatste : undefined,
    };
  });
}

/** The rounds as a chain of loops, so wide, with the steps on them. */
export function lussen(rondes: readonly Ronde[], breed: number): Deel {
  const rij = lussenVan(rondes, breed);
  const hoog = Math.max(...rij.map((l) => l.hoog));
  const midden = hoog + STRAAL + 6;
  return {
    breedte: breed,
    hoogte: 2 * midden,
    op: (x, y) => {
      const bogen = rij.map((lus, i) => ({
        lus,
        heen: boog(lus, { x, y: y + midden }, i % 2 === 0 ? -1 : 1),
        terug: boog(lus, { x, y: y + midden }, i % 2 === 0 ? 1 : -1),
      }));
      return [
        ...bogen.flatMap(({ terug }) => [
          langs(terug, 1, 0, { lijn: LIJN, dikte: 2, gestippeld: true }, 12),
          pijlOp((t) => terug(1 - t), 0.5, LIJN, 9),
        ]),
        ...bogen.map(({ heen }) => langs(heen, 0, 1, { lijn: RAND, dikte: 3.5 }, 12)),
        ...bogen.flatMap(({ lus, heen }) => stappenOp(lus, heen)),
      ];
    },
  };
}

function stappenOp({ ronde, slot }: Lus, heen: Kromme): readonly Vorm[] {
  const opLijn = slot === undefined ? ronde.stappen : ronde.stappen.slice(0, -1);
  return [
    ...opLijn.flatMap((s, k) => stapteken(s, heen((k + 1) / (opLijn.length + 1)))),
    ...(slot === undefined ? [] : stapteken(slot, heen(1))),
  ];
}

const boog =
  (lus: Lus, op: Punt, kant: 1 | -1): Kromme =>
  (t) => ({ x: op.x + lus.van + t * lus.breedte, y: op.y + kant * lus.hoog * Math.sin(Math.PI * t) });
