import { leesBlad } from "../../src/domain/soorten.ts";
import type { Bladveld } from "../../src/domain/velden.ts";
import type { Vraagstelling } from "../../src/wizard/interviewer.ts";
import { toonWaarde } from "../../src/wizard/tonen.ts";

const VANDAAG = "2026-03-12";
const BASIS = { vraag: "De vraag?", waarom: "Daarom.", voorbeeld: "Zo dus", zicht: "P", diepte: "kern" } as const;

type Soort = Bladveld extends infer V
  ? V extends Bladveld
    ? Omit<V, keyof typeof BASIS> & Partial<Pick<V, "vraag" | "voorbeeld">>
    : never
  : never;

/** A question about a field of this kind, asked in step 4. */
export function vraagOver(soort: Soort, meer: Partial<Vraagstelling> = {}): Vraagstelling {
  const veld: Bladveld = { ...BASIS, ...soort };
  return {
    pad: "coalitie.iets",
    veld,
    waar: {
      stap: "Stap 4: De bijeenkomst",
      ronde: 1,
      fase: "ik",
      blok: "Programma",
      ding: "gesprek: Gemeente Hanzestad",
      nummer: 3,
      van: 7,
    },
    huidig: undefined,
    voorstel: undefined,
    mogelijkheden: [],
    nieuwMogelijk: false,
    standen: ["later", "bewust open", "geen"],
    advies: undefined,
    toonWaarom: true,
    lees: (getypt) => leesBlad(veld, getypt, VANDAAG),
    lijkt: (waarde) => toonWaarde(veld, waarde, {}),
    ...meer,
  };
}
