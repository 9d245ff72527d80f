import { aantalWoorden } from "../../dutch/tellen.ts";
import { isBoom, lijstVan, weet } from "../boom.ts";
import { type Coalitie, velden } from "../declaratie.ts";
import { dingPad, isBlad, isGroep, isLijst, onder } from "../pad.ts";
import type { Velden } from "../velden.ts";
import type { Wijziging } from "../wijziging.ts";
import { bladenVan, woordenVan } from "./bladen.ts";

/** What was noted of one talk, or in the log, that goes when the agreed day has passed. */
export interface Notities {
  readonly pad: string;
  /** The answers and rows that go. */
  readonly weg: readonly Weg[];
}

interface Weg {
  readonly pad: string;
  readonly soort: "antwoord" | "rij";
}

/** Until which day notes are kept, and whether that day has passed. */
export function bewaartermijn(
  c: Coalitie,
  vandaag: string,
): { readonly tot: string; readonly voorbij: boolean } | undefined {
  const tot = weet(c.privacy?.bewaarTot);
  return tot === undefined ? undefined : { tot, voorbij: vandaag > tot };
}

/** That one told people what happens with their words is to be shown later, and says nothing about them. */
const BLIJFT = ["vertrouwelijkheidBesproken"];

/**
 * The notes of talks and the log. That a talk was held, with whom and when, stays; so does what a partner released, and
 * what became of each request.
 */
export function notitiesVan(c: Coalitie): readonly Notities[] {
  const gesprekken = lijstVan(c.gesprekken).map((gesprek, i) => {
    const pad = dingPad("gesprekken", gesprek, i);
    return { pad, weg: [...vertrouwelijk(gesprek, velden.gesprekken.velden, pad)] };
  });
  const logboek = lijstVan(c.logboek).map((_, i, alle) => ({
    pad: dingPad("logboek", alle[i] ?? {}, i),
    soort: "rij" as const,
  }));
  return [...gesprekken, { pad: "logboek", weg: logboek }].filter(({ weg }) => weg.length > 0);
}

function* vertrouwelijk(boom: unknown, deel: Velden, pad: string): Generator<Weg> {
  if (!isBoom(boom)) return;
  for (const [sleutel, veld] of Object.entries(deel)) {
    const [waarde, hier] = [boom[sleutel], onder(pad, sleutel)];
    if (waarde === undefined || BLIJFT.includes(sleutel)) continue;
    if (isBlad(veld)) {
      const alleenAdviseur = veld.zicht === "V";
      // Words that were never released are notes too; those that were, moved to what partners may read.
      const nietVrij = sleutel === "tekst" && veld.zicht === "G";
      if (alleenAdviseur || nietVrij) yield { pad: hier, soort: "antwoord" };
    } else if (isGroep(veld)) yield* vertrouwelijk(waarde, veld.velden, hier);
    else if (isLijst(veld) && Array.isArray(waarde)) yield* rijen(waarde, veld.velden, hier);
  }
}

function* rijen(dingen: readonly unknown[], deel: Velden, lijst: string): Generator<Weg> {
  const alleenNotities = Object.values(deel).every((veld) => isBlad(veld) && veld.zicht === "V");
  for (const [i, ding] of dingen.entries()) {
    const pad = dingPad(lijst, isBoom(ding) && typeof ding.id === "string" ? { id: ding.id } : {}, i);
    if (alleenNotities) yield { pad, soort: "rij" };
    else yield* vertrouwelijk(ding, deel, pad);
  }
}

/** The words of the notes, those that are long enough to be found nowhere by chance. */
export function tekstenVan(c: Coalitie, notities: readonly Notities[]): readonly string[] {
  const weg = notities.flatMap((n) => n.weg.map(({ pad }) => pad));
  return [...bladenVan(c)]
    .filter(({ pad }) => weg.some((w) => pad === w || pad.startsWith(`${w}.`)))
    .flatMap(woordenVan)
    .filter((tekst) => aantalWoorden(tekst) >= ZIN);
}

const ZIN = 8;

/** The changes that delete them, as one act; rows from the last to the first, for those without an id are known by their number. */
export function bewaarwijzigingen(notities: readonly Notities[]): readonly Wijziging[] {
  const weg = notities.flatMap((n) => n.weg);
  const antwoorden = weg.filter(({ soort }) => soort === "antwoord");
  const dingen = weg.filter(({ soort }) => soort === "rij").reverse();
  return [
    ...antwoorden.map(({ pad }): Wijziging => ({ soort: "zet", pad, waarde: undefined })),
    ...dingen.map(({ pad }): Wijziging => ({ soort: "verwijder", pad })),
  ];
}
