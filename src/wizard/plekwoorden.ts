import type { Coalitie } from "../domain/declaratie.ts";
import { labelVan } from "../domain/labels.ts";
import { leesPad, schrijfPad } from "../domain/pad.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { dingOp } from "./tonen.ts";

/** Where a point is, as people say it: `Doel Lege winkels – indicatoren`. */
export function plekInWoorden(coalitie: Coalitie, pad: string): string {
  const stukken = leesPad(pad) ?? [];
  const dingen = stukken.flatMap((stuk, i) => {
    if (!("ding" in stuk)) return [];
    const ding = dingOp(coalitie, schrijfPad(stukken.slice(0, i + 1)));
    if (ding === undefined) return [];
    const [een] = ding.lijst.naam;
    return [ding.naam.startsWith(een) ? ding.naam : `${een} ${kort(ding.naam)}`];
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
