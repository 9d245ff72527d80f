import { type Coalitie, velden } from "../domain/declaratie.ts";
import { isLijst, leesPad, type Padstuk, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { UserError } from "../errors.ts";

/**
 * Whether what the changes were based on still stands there. Throws UserError("conflict") where somebody else changed
 * the same answer meanwhile, or added or removed a row in front of it: one of the two would be lost.
 */
export function keurBasis(toen: Coalitie, nu: Coalitie, wijzigingen: readonly Wijziging[]): void {
  for (const wijziging of wijzigingen) {
    const pad = "pad" in wijziging ? wijziging.pad : wijziging.lijst;
    if (wijziging.soort === "voegToe" || isZelfde(toen, nu, wijziging, pad)) continue;
    throw new UserError(
      "conflict",
      `‘${pad}’ is intussen ook in het bestand veranderd. Dat blijft staan; wat je nu gaf, is niet bewaard.`,
      "Bekijk wat er staat, en geef je antwoord zo nodig opnieuw.",
    );
  }
}

function isZelfde(toen: Coalitie, nu: Coalitie, wijziging: Wijziging, pad: string): boolean {
  if (rijenOp(pad).some((rijen) => aantal(toen, rijen) !== aantal(nu, rijen))) return false;
  const daar = alsTekst(waardeBij(nu, pad));
  return daar === alsTekst(waardeBij(toen, pad)) || ("waarde" in wijziging && daar === alsTekst(wijziging.waarde));
}

/** The lists on the way whose rows are told apart by their place only. */
function rijenOp(pad: string): readonly string[] {
  const stukken: readonly Padstuk[] = leesPad(pad) ?? [];
  return stukken.flatMap((stuk, i) => {
    const lijst = schrijfPad(stukken.slice(0, i));
    const veld = "ding" in stuk ? veldBij(velden, lijst) : undefined;
    return veld !== undefined && isLijst(veld) && veld.id === undefined ? [lijst] : [];
  });
}

const aantal = (c: Coalitie, lijst: string): number => {
  const rijen = waardeBij(c, lijst);
  return Array.isArray(rijen) ? rijen.length : 0;
};

const alsTekst = (waarde: unknown): string => JSON.stringify(waarde) ?? "";
