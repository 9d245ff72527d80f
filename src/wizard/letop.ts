import type { Bladwaarde, Stand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { waardeBij } from "../domain/pad.ts";
import type { Gelezen } from "../domain/soorten/soort.ts";
import type { Bladveld, Datum } from "../domain/velden.ts";
import { datum, isDatum, weekdag } from "../dutch/datums.ts";
import { feestdag } from "../dutch/feestdagen.ts";
import { eersteDag, laatsteDag } from "../dutch/kwartalen.ts";
import { isTijd, plusMinuten, tijd } from "../dutch/tijden.ts";

/** What an answer is about: its place, and what is known besides. */
interface Bij {
  readonly pad: string;
  readonly veld: Bladveld;
  readonly coalitie: Coalitie;
  readonly vandaag: string;
}

/** What was read, with a word about what looks odd here: a meeting on a Sunday, an end before its beginning. Never a refusal. */
export function metLetOp<T extends Bladwaarde | Stand | undefined>(gelezen: Gelezen<T>, bij: Bij): Gelezen<T> {
  if (!gelezen.ok || typeof gelezen.waarde !== "string") return gelezen;
  const zinnen = [gelezen.letOp, opvallendAan(gelezen.waarde, bij), verkeerdOm(gelezen.waarde, bij)];
  const letOp = zinnen.filter((zin) => zin !== undefined).join(" ");
  return letOp === "" ? gelezen : { ...gelezen, letOp };
}

function opvallendAan(waarde: string, { veld, vandaag }: Bij): string | undefined {
  if (veld.soort === "datum" && isDatum(waarde)) return overDag(waarde, veld, vandaag);
  if (veld.soort !== "tijd" || !isTijd(waarde) || waarde >= "06:00") return undefined;
  return `${tijd(waarde)} is midden in de nacht. Bedoel je ${tijd(plusMinuten(waarde, 12 * 60))}?`;
}

function overDag(dag: string, { ligt, afspraak }: Datum, vandaag: string): string | undefined {
  const feest = feestdag(dag);
  const isWeekend = ["zaterdag", "zondag"].includes(weekdag(dag));
  const bijzonder = feest ?? (isWeekend ? `een ${weekdag(dag)}` : undefined);
  const zinnen = [
    ...(afspraak && bijzonder !== undefined ? [`${datum(dag)} is ${bijzonder}.`] : []),
    ...((afspraak || ligt === "vooruit") && dag < vandaag ? [`${datum(dag)} is al geweest.`] : []),
    ...(ligt === "terug" && dag > vandaag ? [`${datum(dag)} moet nog komen.`] : []),
  ];
  return zinnen.length === 0 ? undefined : zinnen.join(" ");
}

/** What comes after what, among fields that stand beside each other. */
const NA_ELKAAR: readonly (readonly [eerst: string, dan: string])[] = [
  ["inloop", "begin"],
  ["begin", "eind"],
  ["van", "tot"],
  ["start", "eind"],
];

function verkeerdOm(waarde: string, { pad, veld, coalitie }: Bij): string | undefined {
  if (veld.soort !== "datum" && veld.soort !== "tijd") return undefined;
  const [, groep = "", naam = ""] = /^(.*\.)?([^.]+)$/.exec(pad) ?? [];
  const lees = (buur: string): string | undefined => {
    const daar: unknown = waardeBij(coalitie, `${groep}${buur}`);
    return typeof daar === "string" ? daar : undefined;
  };
  for (const [eerst, dan] of NA_ELKAAR) {
    const [begin, eind] = naam === dan ? [lees(eerst), waarde] : naam === eerst ? [waarde, lees(dan)] : [];
    if (begin === undefined || eind === undefined || eersteDag(begin) <= laatsteDag(eind)) continue;
    const toon = (wat: string): string => (veld.soort === "tijd" ? tijd(wat) : datum(wat));
    return dan === "begin"
      ? `Dan begint het (${toon(eind)}) vóór de inloop (${toon(begin)}).`
      : `Dan eindigt het (${toon(eind)}) voordat het begint (${toon(begin)}).`;
  }
  return undefined;
}
