import { type Coalitie, velden } from "../domain/declaratie.ts";
import { labelVan } from "../domain/labels.ts";
import { isGroep, isLijst, leesPad, type Padstuk, patroonVan, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import { lijstOp } from "./paden.ts";
import { splitsDing } from "./plek.ts";
import { dingOp, koppenVan } from "./tonen.ts";

/** As what something is named in these places, where the short name of the field does not say it. */
const ALS: Readonly<Record<string, string>> = {
  afzenders: "afzender",
  betrokken: "meedenker",
  deelnemers: "deelnemer",
  doelen: "doel",
  genoemdeActies: "actie",
  genoemdeDoelen: "doel",
  genoemdeRisicos: "risico",
  initiatiefnemers: "initiatiefnemer",
  kandidaten: "kandidaat",
  kerngroep: "lid van de kerngroep",
  leden: "lid",
  meegeschreven: "schrijver",
  naar: "wie het overneemt",
  over: "wie het betreft",
  overPartners: "wie het betreft",
  partijen: "partij",
  partners: "partner",
  personen: "gesprekspartner",
  trekker: "trekker",
  uitTeNodigen: "genodigde",
  uitdagingen: "uitdaging",
  uitvoerders: "uitvoerder",
  wie: "wie het doet",
};

/** The first of these leads. */
const VOOROP: Readonly<Record<string, string>> = { "acties[].uitvoerders": "trekker" };

/**
 * The place of a reference as one speaks of it: `genoemd bij actie ‘Leegstand in kaart’, als trekker`. `id` is what is
 * referred to.
 */
export function genoemdBij(coalitie: Coalitie, pad: string, id: string): string {
  const stukken = leesPad(pad) ?? [];
  const sleutel = pad.slice(pad.lastIndexOf(".") + 1);
  const waarde = waardeBij(coalitie, pad);
  const voorop = Array.isArray(waarde) && waarde[0] === id ? VOOROP[patroonVan(pad)] : undefined;
  return `genoemd bij ${plekVan(coalitie, stukken, sleutel)}, als ${voorop ?? ALS[sleutel] ?? labelVan(pad)}`;
}

/** The thing that a reference stands in; a row that is known by that reference alone says nothing, what it lies in does. */
function plekVan(coalitie: Coalitie, stukken: readonly Padstuk[], sleutel: string): string {
  const dingen = stukken.flatMap((stuk, i) => ("ding" in stuk ? [i] : []));
  const rijVan = (i: number) => ({ lijst: schrijfPad(stukken.slice(0, i)), pad: schrijfPad(stukken.slice(0, i + 1)) });
  const zegtIets = (i: number): boolean => {
    const veld = veldBij(velden, rijVan(i).lijst);
    return i === dingen[0] || (veld !== undefined && isLijst(veld) && koppenVan(veld)[0] !== sleutel);
  };
  const plek = dingen.findLast(zegtIets);
  if (plek !== undefined) return dingnaam(coalitie, rijVan(plek).pad);
  const groep = veldBij(velden, schrijfPad(stukken.slice(0, 1)));
  return groep !== undefined && isGroep(groep) ? `‘${groep.titel}’` : "deze coalitie";
}

function dingnaam(coalitie: Coalitie, pad: string): string {
  const naam = dingOp(coalitie, pad)?.naam;
  return [lijstOp(splitsDing(pad).lijst).naam[0], ...(naam === undefined ? [] : [`‘${naam}’`])].join(" ");
}
