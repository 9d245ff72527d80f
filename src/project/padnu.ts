import { isBoom } from "../domain/boom.ts";
import type { Samenloop } from "../domain/botsing.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import {
  dingenBij,
  isLijst,
  leesPad,
  lijstpadVan,
  onder,
  type Padstuk,
  schrijfPad,
  veldBij,
  waardeBij,
} from "../domain/pad.ts";
import { zetTerug } from "../domain/terugzetten.ts";
import { plaatsNu } from "./rijen.ts";

/** The same place in what is there now; or why it is not to be found. */
export function padNu(toen: Coalitie, nu: Coalitie, pad: string): string | Samenloop {
  const stukken: readonly Padstuk[] = leesPad(pad) ?? [];
  let hier = "";
  for (const [i, stuk] of stukken.entries()) {
    if ("sleutel" in stuk) hier = onder(hier, stuk.sleutel);
    else {
      const ding = dingNu(toen, nu, { toen: schrijfPad(stukken.slice(0, i)), nu: hier }, stuk.ding);
      if (typeof ding !== "string") return ding;
      hier = `${hier}[${ding}]`;
    }
  }
  return hier;
}

/** How the thing in a list is called now. */
function dingNu(
  toen: Coalitie,
  nu: Coalitie,
  lijst: { readonly toen: string; readonly nu: string },
  ding: string,
): string | Samenloop {
  const veld = veldBij(velden, lijst.toen);
  if (veld === undefined || !isLijst(veld)) return ding;
  if (veld.id === undefined) {
    const plaats = plaatsNu(dingenBij(toen, lijst.toen), dingenBij(nu, lijst.nu), Number(ding) - 1);
    return plaats === undefined ? { soort: "rijen", pad: lijst.nu } : String(plaats + 1);
  }
  const isWeg =
    waardeBij(toen, `${lijst.toen}[${ding}]`) !== undefined && waardeBij(nu, `${lijst.nu}[${ding}]`) === undefined;
  return isWeg ? wegVan(toen, nu, `${lijst.toen}[${ding}]`) : ding;
}

/** What is to be told of a thing that is no longer there, with what puts it back. */
export function wegVan(toen: Coalitie, nu: Coalitie, pad: string): Extract<Samenloop, { soort: "weg" }> {
  const lijst = lijstpadVan(pad);
  const veld = veldBij(velden, lijst);
  const daar = waardeBij(toen, pad);
  const ding = isBoom(daar) ? daar : {};
  const terug = veld !== undefined && isLijst(veld) ? zetTerug(veld, lijst, ding, dingenBij(nu, lijst).length) : [];
  return { soort: "weg", pad, ding, terug };
}
