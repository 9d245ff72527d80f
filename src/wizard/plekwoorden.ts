import type { Coalitie } from "../domain/declaratie.ts";
import { labelVan } from "../domain/labels.ts";
import { leesPad, plaatsVan, schrijfPad, waardeBij } from "../domain/pad.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { lijstOp } from "./paden.ts";
import { naamVanDing } from "./tonen.ts";

/** Where a point is, as people say it: `Doel Lege winkels – indicatoren`. */
export function plekInWoorden(coalitie: Coalitie, pad: string): string {
  const stukken = leesPad(pad) ?? [];
  const dingen = stukken.flatMap((stuk, i) => {
    if (!("ding" in stuk)) return [];
    const lijst = lijstOp(schrijfPad(stukken.slice(0, i)));
    const daar = waardeBij(coalitie, schrijfPad(stukken.slice(0, i)));
    const plaats = Array.isArray(daar) ? plaatsVan(daar, stuk.ding) : 0;
    const ding = waardeBij(coalitie, schrijfPad(stukken.slice(0, i + 1)));
    const naam = naamVanDing(lijst, ding, Math.max(0, plaats), coalitie);
    return [naam.startsWith(lijst.naam[0]) ? naam : `${lijst.naam[0]} ${kort(naam)}`];
  });
  const label = pad.endsWith("]") ? [] : [labelVan(pad)];
  return hoofdletter([...dingen, ...label].join(" – "));
}

const WOORDEN = 5;

/** A goal is called by its whole sentence; the begin of it will do. */
function kort(naam: string): string {
  const woorden = naam.split(" ");
  return woorden.length <= WOORDEN ? naam : `${woorden.slice(0, WOORDEN).join(" ")} …`;
}
