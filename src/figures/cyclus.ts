import type { Figuur } from "../figuur.ts";
import { type Deel, doos, onder, tekst } from "./tekening/delen.ts";
import { BLAUW, GRIJS, INKT, LIJN, VLAK, WIT } from "./tekening/kleuren.ts";
import { type Kromme, langs, pijlOp } from "./tekening/kromme.ts";
import { STAAND, tekening } from "./tekening/tekening.ts";
import type { Vorm } from "./tekening/vormen.ts";
import { gatenIn, type Woord, woord } from "./woorden.ts";

const STAPPEN = ["doen", "monitoren", "besluiten", "aanpassen"] as const;
export type Cyclusstap = (typeof STAPPEN)[number];

const BETEKENIS: Readonly<Record<Cyclusstap, string>> = {
  doen: "partners voeren hun acties uit",
  monitoren: "kijken wat het oplevert",
  besluiten: "kiezen wat anders moet",
  aanpassen: "het plan bijstellen",
};

/** What is known of the cycle; all of it may be missing. */
export interface Cyclus {
  /** What the partners agreed about a step, in a few words: who, how often. */
  readonly afspraken?: Readonly<Partial<Record<Cyclusstap, Woord>>>;
  readonly nu?: Cyclusstap;
}

const BREED = 158;
const MARGE = 30;

/** Doing, following, deciding and adapting, round and round. */
export function cyclus({ afspraken = {}, nu }: Cyclus): Figuur {
  const dozen = STAPPEN.map((s) => doosVan(s, afspraken[s], s === nu));
  const hoogte = Math.max(...dozen.map((d) => d.hoogte));
  const [boven, onderaan] = [MARGE, MARGE + hoogte + 52];
  // Clockwise from the left upper corner.
  const plaatsen = [
    { x: 1, y: boven },
    { x: STAAND - BREED - 1, y: boven },
    { x: STAAND - BREED - 1, y: onderaan },
    { x: 1, y: onderaan },
  ];
  const totaal = onderaan + hoogte + MARGE;
  return tekening({
    breedte: STAAND,
    hoogte: totaal,
    vormen: [
      ...bogen(totaal),
      ...dozen.flatMap((d, i) => d.op(plaatsen[i]?.x ?? 0, (plaatsen[i]?.y ?? 0) + (hoogte - d.hoogte) / 2)),
      ...tekst("steeds opnieuw", { breedte: 100, maat: 10, kleur: GRIJS, uitlijning: "midden" }).op(
        STAAND / 2 - 50,
        totaal / 2 - 6,
      ),
    ],
    alt: [
      "Een kringloop van vier stappen die steeds terugkomen: doen, monitoren, besluiten en aanpassen.",
      ...STAPPEN.flatMap((s) => {
        const afspraak = afspraken[s];
        return afspraak === undefined || woord(afspraak) === "" ? [] : [`Bij ${s}: ${woord(afspraak)}.`];
      }),
      ...(nu === undefined ? [] : [`De partners zijn nu bij ‘${nu}’.`]),
    ],
    data: gatenIn(afspraken),
  });
}

/** The ring behind the boxes, with an arrowhead between each two of them. */
function bogen(hoogte: number): readonly Vorm[] {
  const ring: Kromme = (t) => ({
    x: STAAND / 2 - (STAAND / 2 - BREED / 2) * Math.cos(t),
    y: hoogte / 2 - (hoogte / 2 - 8) * Math.sin(t),
  });
  return [
    langs(ring, 0, 2 * Math.PI, { lijn: LIJN, dikte: 4 }),
    ...[0.5, 1, 1.5, 2].map((t) => pijlOp(ring, t * Math.PI + 0.06, BLAUW, 11)),
  ];
}

function doosVan(s: Cyclusstap, afspraak: Woord | undefined, hier: boolean): Deel {
  const vorm = { breedte: BREED - 16, uitlijning: "midden" } as const;
  const kleur = hier ? WIT : BLAUW;
  const inhoud = onder(
    [
      tekst(`${s.charAt(0).toUpperCase()}${s.slice(1)}`, { ...vorm, maat: 12, dikte: "vet", kleur }),
      tekst(BETEKENIS[s], { ...vorm, maat: 9.5, kleur: hier ? WIT : INKT }),
      tekst(afspraak === undefined ? "" : woord(afspraak), { ...vorm, kleur: hier ? WIT : GRIJS }),
    ],
    2,
  );
  return doos(inhoud, {
    vulling: hier ? BLAUW : VLAK,
    lijn: BLAUW,
    dikte: hier ? 2 : 1,
    hoek: 8,
    marge: { x: 8, y: 7 },
  });
}
