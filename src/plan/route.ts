import { weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { datum } from "../dutch/datums.ts";
import type { Variant } from "./gangen.ts";
import { gangenVan, pauzeNu } from "./gangen.ts";
import { type Regeldata, regeldataVan } from "./regeldata.ts";
import { type Regelstand, standVan } from "./stand.ts";
import type { Criterium, Stapnummer } from "./stap.ts";
import { stapMet } from "./stappen.ts";
import { isAanHetAfronden, isAfgerond, type Trajectdeel, trajectVan } from "./traject.ts";
import { type GeplaatstVoorval, voegIn } from "./volgorde.ts";
import { voorvallenVan } from "./voorvallen.ts";

/** One step on the road, in one pass. */
export interface Routeregel extends Regeldata {
  readonly stap: Stapnummer;
  readonly ronde: number;
  /** The id of the pass, for steps 6 to 9 of a pass that exists. */
  readonly gang?: string;
  /** The id of the meeting, for steps 4 and 5 of a meeting that exists. */
  readonly bijeenkomst?: string;
  readonly variant?: Variant;
  readonly stand: Regelstand;
  /** Questions asked by default, and how many have an answer; without the internal file only those one can see. */
  readonly beantwoord: number;
  readonly vragen: number;
  readonly omdat?: string;
}

export interface Volgende {
  readonly stap: Stapnummer;
  readonly gang?: string;
  readonly bijeenkomst?: string;
  readonly omdat: string;
  /** What must still become true before this step is done, in sentences. */
  readonly nodig: readonly string[];
}

/** The road travelled and the road ahead, in the order in which it happens. */
export interface Route {
  readonly ronde: number;
  readonly regels: readonly Routeregel[];
  /** Seals, decisions by others and pauses, each with the line it comes after. */
  readonly voorvallen: readonly GeplaatstVoorval[];
  /** What to do next; null when the coalition has been closed. */
  readonly volgende: Volgende | null;
}

export interface Routeopties {
  /** Whether the internal file was read. */
  readonly intern: boolean;
  /** Today, as `2026-03-12`, where the questions are counted: some are asked only once a day has passed. */
  readonly vandaag?: string | undefined;
}

/**
 * The route of a coalition. Reads recorded decisions: the commitment and product of the exploratory meetings, the passes,
 * the decisions and seals, the closing. A step is done when its own criteria hold, or when a later decision shows that it
 * lies behind; a step that lies behind with no answer at all was left out. Without the internal file (`intern: false`) what
 * lives there is `niet te zien`.
 */
export function routeOf(coalitie: Coalitie, opties: Routeopties = { intern: true }): Route {
  const traject = trajectVan(coalitie);
  const regels = traject.map((deel) => regelVan(coalitie, deel, opties));
  const volgende = volgendeRegel(coalitie, traject, regels);
  return {
    ronde: (volgende ?? regels.at(-1))?.ronde ?? 1,
    regels,
    voorvallen: voegIn(
      regels,
      voorvallenVan(coalitie),
      volgende === undefined ? regels.length - 1 : regels.indexOf(volgende),
    ),
    volgende: volgende === undefined ? null : opdrachtVan(coalitie, volgende, opties.intern),
  };
}

function regelVan(coalitie: Coalitie, deel: Trajectdeel, opties: Routeopties): Routeregel {
  const { stap, ronde, welke, variant, omdat } = deel;
  const { stand, beantwoord, vragen } = standVan(coalitie, deel, { ...opties, gesloten: isAfgerond(coalitie) });
  const isBijeenkomst = stap === 4 || stap === 5;
  return {
    stap,
    ronde,
    ...(welke === undefined ? {} : isBijeenkomst ? { bijeenkomst: welke } : { gang: welke }),
    ...(variant === undefined ? {} : { variant }),
    ...regeldataVan(coalitie, deel),
    stand,
    beantwoord,
    vragen,
    ...(omdat === undefined ? {} : { omdat }),
  };
}

function volgendeRegel(
  coalitie: Coalitie,
  traject: readonly Trajectdeel[],
  regels: readonly Routeregel[],
): Routeregel | undefined {
  const vanaf = begin(traject);
  const rest = regels.slice(vanaf);
  if (isAanHetAfronden(coalitie)) return rest.find((regel) => regel.stand !== "afgerond");
  return rest.find((regel) => regel.stap !== "afronding" && (regel.stand === "open" || regel.stand === "bezig"));
}

/** The first line of the last stretch that has begun. */
function begin(traject: readonly Trajectdeel[]): number {
  const laatste = traject.findLastIndex((deel) => deel.vanaf === true);
  const welke = traject[laatste]?.welke;
  const hoort = (deel: Trajectdeel | undefined) => deel?.vanaf === true && deel.welke === welke;
  let eerste = Math.max(laatste, 0);
  while (hoort(traject[eerste - 1])) eerste -= 1;
  return eerste;
}

function opdrachtVan(coalitie: Coalitie, regel: Routeregel, intern: boolean): Volgende {
  const { stap, gang, bijeenkomst, omdat } = regel;
  return {
    stap,
    ...(gang === undefined ? {} : { gang }),
    ...(bijeenkomst === undefined ? {} : { bijeenkomst }),
    omdat: pauzezin(coalitie, gang) ?? omdat ?? stapMet(stap).doel,
    nodig: nodigVoor(coalitie, regel, intern),
  };
}

function pauzezin(coalitie: Coalitie, id: string | undefined): string | undefined {
  const pauze = pauzeNu(gangenVan(coalitie).find((gang) => id !== undefined && gang.id === id));
  if (pauze === undefined) return undefined;
  const tot = weet(pauze.tot);
  return `Het werk ligt stil${tot === undefined ? "" : ` tot ${datum(tot)}`}: ga daarna hiermee verder.`;
}

/** The criteria of a step that do not hold yet, as far as one can tell. */
function nodigVoor(coalitie: Coalitie, { stap, gang, bijeenkomst }: Routeregel, intern: boolean): readonly string[] {
  const telt = (c: Criterium) => c.slot !== true && (intern || c.intern !== true);
  return stapMet(stap)
    .klaar.filter((c) => telt(c) && !c.voldaan(coalitie, gang ?? bijeenkomst))
    .map(({ tekst }) => tekst);
}
