import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { isBlad, isLijst, leesPad, plaatsVan, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import type { Bladveld, Lijst } from "../domain/velden.ts";
import { bedrag, getal } from "../dutch/bedragen.ts";
import { datumMetDag } from "../dutch/datums.ts";
import { volledigeNaam } from "../dutch/namen.ts";
import { opsomming } from "../dutch/opsommingen.ts";
import { tijd } from "../dutch/tijden.ts";
import { naamVanDoel } from "./verwijzen.ts";

type Plat = Readonly<Record<string, unknown>>;

const STANDEN: Readonly<Record<Stand["status"], string>> = {
  later: "later",
  "niet besproken": "niet besproken",
  "bewust open": "bewust open",
  geen: "geen (bewust)",
};

/** An answer as people read it: a day in full, an amount in euros, a name for a reference. Paragraphs are lines. */
export function toonWaarde(veld: Bladveld, waarde: Bladwaarde | Stand, coalitie: Coalitie): string {
  if (isStand(waarde)) return STANDEN[waarde.status];
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return veld.soort === "bedrag" ? bedrag(waarde) : getal(waarde);
  if (typeof waarde !== "string") return toonRij(veld, waarde, coalitie);
  if (veld.soort === "datum") return datumMetDag(waarde);
  if (veld.soort === "tijd") return tijd(waarde);
  return veld.soort === "verwijzing" ? naamBij(veld, waarde, coalitie) : waarde;
}

function toonRij(veld: Bladveld, waarden: readonly string[], coalitie: Coalitie): string {
  if (waarden.length === 0) return STANDEN.geen;
  // Sentences stand below each other, as they were typed.
  if (veld.soort === "teksten") return waarden.join(waarden.some(isZin) ? "\n" : "; ");
  const namen = veld.soort === "verwijzingen" ? waarden.map((id) => naamBij(veld, id, coalitie)) : waarden;
  return namen.length > 1 && namen.some(isZin) ? namen.map(zonderPunt).join("; ") : opsomming(namen);
}

/** A goal is called by a whole sentence; the full stop of a name (`Bakker B.V.`) comes after a capital. */
const isZin = (tekst: string): boolean => /[^\p{Lu}][.!?]$/u.test(tekst) && tekst.split(" ").length >= KORTE_ZIN;
const KORTE_ZIN = 3;
const zonderPunt = (tekst: string): string => (isZin(tekst) ? tekst.replace(/\.$/, "") : tekst);

const naamBij = (veld: Extract<Bladveld, { readonly naar: unknown }>, id: string, coalitie: Coalitie): string =>
  naamVanDoel(veld.naar, coalitie, id) ?? id;

/** The names of the fields by which a thing is told from another, the best first. */
export const koppenVan = (lijst: Lijst): readonly string[] => [
  ...(lijst.kop === undefined ? [] : [lijst.kop]),
  ...(lijst.id?.uit === undefined ? [] : [lijst.id.uit]),
  ...Object.keys(lijst.velden).filter((sleutel) => lijst.velden[sleutel]?.soort === "tekst"),
  ...Object.keys(lijst.velden),
];

/** What a thing is called on the screen: by its heading field, else by whatever is known first, else `gesprek 3`. */
export function naamVanDing(lijst: Lijst, ding: unknown, plaats: number, coalitie: Coalitie): string {
  const plat: Plat = typeof ding === "object" && ding !== null ? (ding as Plat) : {};
  if ("voorletters" in lijst.velden && typeof plat.achternaam === "string") return volledigeNaam(woordenVan(plat));
  for (const sleutel of koppenVan(lijst)) {
    const veld = lijst.velden[sleutel];
    const waarde = plat[sleutel];
    if (veld === undefined || !isBlad(veld) || waarde === undefined || isStand(waarde)) continue;
    const getoond = toonWaarde(veld, waarde as Bladwaarde, coalitie).split("\n")[0] ?? "";
    if (getoond !== "") return getoond;
  }
  return `${lijst.naam[0]} ${plaats + 1}`;
}

/** What is known of a name; a part marked for later is none. */
const woordenVan = (plat: Plat): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(plat).flatMap(([sleutel, waarde]) => (typeof waarde === "string" ? [[sleutel, waarde]] : [])),
  );

/** The thing at this path: the list that it is in, and what it is called. Undefined where no such thing is there. */
export function dingOp(coalitie: Coalitie, pad: string): { readonly lijst: Lijst; readonly naam: string } | undefined {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  const lijst = schrijfPad(stukken.slice(0, -1));
  const [veld, dingen] = [veldBij(velden, lijst), waardeBij(coalitie, lijst)];
  if (laatste === undefined || !("ding" in laatste)) return undefined;
  if (veld === undefined || !isLijst(veld) || !Array.isArray(dingen)) return undefined;
  const plaats = plaatsVan(dingen, laatste.ding);
  return plaats < 0 ? undefined : { lijst: veld, naam: naamVanDing(veld, dingen[plaats], plaats, coalitie) };
}

/** What the innermost thing of a path is called; undefined where there is none. */
export function dingnaamBij(coalitie: Coalitie, pad: string): string | undefined {
  const stukken = leesPad(pad) ?? [];
  const tot = stukken.findLastIndex((stuk) => "ding" in stuk && stuk.ding !== "");
  return tot < 0 ? undefined : dingOp(coalitie, schrijfPad(stukken.slice(0, tot + 1)))?.naam;
}
