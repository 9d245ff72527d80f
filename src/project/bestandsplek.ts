import { velden } from "../domain/declaratie.ts";
import { isLijst, leesPad, type Padstuk, schrijfPad, veldBij } from "../domain/pad.ts";
import type { Lijst } from "../domain/velden.ts";
import { UserError } from "../errors.ts";
import type { Stuk } from "./yaml/index.ts";

export const geenVeld = (pad: string): UserError =>
  new UserError("gebruik", `Er is geen veld ‘${pad}’.`, "Bekijk wat er is met: coalitie get");

/** The pieces of a path as the file has them: things by their id, rows by their place. */
export function stukken(pad: string): readonly Stuk[] {
  const delen: readonly Padstuk[] = leesPad(pad) ?? [];
  return delen.map((deel, i) => {
    if ("sleutel" in deel) return deel.sleutel;
    const veld = veldBij(velden, schrijfPad(delen.slice(0, i)));
    return veld !== undefined && isLijst(veld) && veld.id !== undefined ? { id: deel.ding } : Number(deel.ding) - 1;
  });
}

/** The list that is declared at a path. Throws UserError where there is none. */
export function lijstOp(pad: string): Lijst {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isLijst(veld)) throw geenVeld(pad);
  return veld;
}
