import { isBeantwoord, isBoom } from "../domain/boom.ts";
import { type Coalitie, velden as declaratie } from "../domain/declaratie.ts";
import { dingPad, isGroep, isLijst, onder, veldOp, waardeBij } from "../domain/pad.ts";
import type { Bladveld, Lijst, Veld, Velden } from "../domain/velden.ts";
import { geldt } from "../domain/wanneer.ts";
import { InternalError } from "../errors.ts";
import { isKomstNogOnbekend } from "./bijeenkomsten.ts";
import type { Blok, Dingblok, Lijstblok, Onderdeel } from "./stap.ts";

/** One thing to ask: a field of a thing that exists, or a list as a whole. */
export interface Vraag {
  /** `organisaties[gemeente-x].naam`; of a thing that is still to be made: `bijeenkomsten[].datum`. */
  readonly pad: string;
  readonly veld: Bladveld | Lijst;
  /** Asked only on request: the field itself, or a list that it is in. */
  readonly verdieping: boolean;
  readonly beantwoord: boolean;
}

export interface Vraagopties {
  /** Also the questions that are asked only on request. */
  readonly verdieping?: boolean;
  /** The pass (steps 6 to 9), or the meeting (4 and 5), to ask about; the current one when absent. */
  readonly gang?: string | undefined;
  /** Today, as `2026-03-12`: some questions are asked only once a day has passed. */
  readonly vandaag?: string | undefined;
}

/** The blocks of a step that apply now. */
const blokkenVan = (deel: Pick<Onderdeel, "blokken">, coalitie: Coalitie, gang?: string): readonly Blok[] =>
  deel.blokken.filter((blok) => blok.als === undefined || blok.als(coalitie, gang));

/**
 * The questions of a step, in the order in which they are asked, about what exists. An empty list is one question; a list
 * within a thing is a question, and so are the fields of its rows. Fields that do not apply are left out.
 */
export function vragenVan(
  deel: Pick<Onderdeel, "blokken">,
  coalitie: Coalitie,
  opties: Vraagopties = {},
): readonly Vraag[] {
  const vragen = blokkenVan(deel, coalitie, opties.gang)
    .flatMap((blok) => [...vragenVanBlok(blok, coalitie, opties.gang)])
    // What nobody can know yet is asked only on request.
    .map((vraag) => (isKomstNogOnbekend(coalitie, vraag.pad, opties.vandaag) ? { ...vraag, verdieping: true } : vraag));
  return opties.verdieping === true ? vragen : vragen.filter((vraag) => !vraag.verdieping);
}

function* vragenVanBlok(blok: Blok, coalitie: Coalitie, gang: string | undefined): Generator<Vraag> {
  if (blok.soort === "velden") for (const pad of blok.velden) yield* vragenOpPad(WORTEL, coalitie, pad);
  if (blok.soort === "lijst") yield* vragenVanLijstblok(blok, coalitie, gang);
  if (blok.soort === "ding") yield* vragenVanDingblok(blok, coalitie, gang);
}

function* vragenVanLijstblok(blok: Lijstblok, coalitie: Coalitie, gang: string | undefined): Generator<Vraag> {
  const veld = lijstOp(blok.lijst);
  const waarde = waardeBij(coalitie, blok.lijst);
  const dingen = dingenVan(waarde).map((ding, plaats) => ({ ding, pad: dingPad(blok.lijst, ding, plaats) }));
  const passend = dingen.filter(
    ({ ding }) =>
      (blok.past === undefined || blok.past(ding, coalitie)) &&
      (blok.vanGang === undefined || blok.vanGang(ding, coalitie, gang)),
  );
  const verdieping = veld.diepte === "verdieping";
  if (passend.length === 0)
    yield {
      pad: blok.lijst,
      veld,
      verdieping: verdieping || isSelectie(blok),
      beantwoord: dingen.length === 0 && isBeantwoord(waarde),
    };
  for (const { ding, pad } of passend)
    for (const naam of blok.velden) yield* vragenOpPad({ pad, velden: veld.velden, verdieping }, ding, naam);
}

/** A block that picks things of one kind out of a longer list: that there are none of them is nothing to ask about. */
const isSelectie = (blok: Lijstblok): boolean => blok.past !== undefined && blok.velden.includes("soort");

function* vragenVanDingblok(blok: Dingblok, coalitie: Coalitie, gang: string | undefined): Generator<Vraag> {
  const lijst = lijstOp(blok.lijst);
  const id = blok.welk(coalitie, gang);
  const pad = `${blok.lijst}[${id ?? ""}]`;
  const ding = id === undefined ? blok.nieuw : waardeBij(coalitie, pad);
  const vanaf = { pad, velden: lijst.velden, verdieping: lijst.diepte === "verdieping" };
  for (const naam of blok.velden) yield* vragenOpPad(vanaf, ding, naam);
}

/** From where a path is followed: what is declared there, and whether that is inside something asked only on request. */
interface Vanaf {
  readonly pad: string;
  readonly velden: Velden;
  readonly verdieping: boolean;
}

const WORTEL: Vanaf = { pad: "", velden: declaratie, verdieping: false };

/** Follows `naam` down from a value; no questions when anything on the way does not apply. */
function* vragenOpPad(vanaf: Vanaf, waarde: unknown, naam: string): Generator<Vraag> {
  const [sleutel = "", ...rest] = naam.split(".");
  const veld = vanaf.velden[sleutel];
  if (veld === undefined) throw new InternalError(`Er is geen veld ${onder(vanaf.pad, naam)}.`);
  const hier = isBoom(waarde) ? waarde : {};
  if (!geldt(veld.wanneer, hier)) return;
  const pad = onder(vanaf.pad, sleutel);
  if (rest.length === 0) yield* vragenVanVeld({ ...vanaf, pad }, veld, hier[sleutel]);
  else if (isGroep(veld)) yield* vragenOpPad({ ...vanaf, pad, velden: veld.velden }, hier[sleutel], rest.join("."));
}

function* vragenVanVeld({ pad, verdieping }: Vanaf, veld: Veld, waarde: unknown): Generator<Vraag> {
  if (isGroep(veld)) {
    for (const naam of Object.keys(veld.velden))
      yield* vragenOpPad({ pad, velden: veld.velden, verdieping }, waarde, naam);
    return;
  }
  const dieper = verdieping || veld.diepte === "verdieping";
  yield { pad, veld, verdieping: dieper, beantwoord: isBeantwoord(waarde) };
  if (!isLijst(veld)) return;
  for (const [plaats, ding] of dingenVan(waarde).entries()) {
    const vanaf = { pad: dingPad(pad, ding, plaats), velden: veld.velden, verdieping: dieper };
    for (const naam of Object.keys(veld.velden)) yield* vragenOpPad(vanaf, ding, naam);
  }
}

function lijstOp(pad: string): Lijst {
  const veld = veldOp(declaratie, pad);
  if (!isLijst(veld)) throw new InternalError(`${pad} is geen lijst.`);
  return veld;
}

type Plat = Readonly<Record<string, unknown>> & { readonly id?: string };

const dingenVan = (waarde: unknown): readonly Plat[] => (Array.isArray(waarde) ? waarde.filter(isBoom) : []);
