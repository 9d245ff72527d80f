import { isBoom } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { dingPad, isGroep, isLijst, onder } from "../domain/pad.ts";
import type { Velden } from "../domain/velden.ts";

/** The path of the thing with this id in a list by this name, at any depth; undefined where there is none. */
export const padVanDing = (coalitie: Coalitie, lijst: string, id: string): string | undefined =>
  zoek(velden, coalitie, "", lijst, id);

function zoek(deel: Velden, boom: unknown, pad: string, lijst: string, id: string): string | undefined {
  if (!isBoom(boom)) return undefined;
  for (const [sleutel, veld] of Object.entries(deel)) {
    const [waarde, hier] = [boom[sleutel], onder(pad, sleutel)];
    const gevonden = isGroep(veld)
      ? zoek(veld.velden, waarde, hier, lijst, id)
      : isLijst(veld) && Array.isArray(waarde)
        ? zoekIn(veld.velden, waarde, hier, sleutel === lijst, { lijst, id })
        : undefined;
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

function zoekIn(
  deel: Velden,
  dingen: readonly unknown[],
  pad: string,
  hier: boolean,
  { lijst, id }: { readonly lijst: string; readonly id: string },
): string | undefined {
  for (const [i, ding] of dingen.entries()) {
    if (!isBoom(ding)) continue;
    const eigen = typeof ding.id === "string" ? ding.id : undefined;
    const zelf = dingPad(pad, { id: eigen }, i);
    if (hier && eigen === id) return zelf;
    const binnen = zoek(deel, ding, zelf, lijst, id);
    if (binnen !== undefined) return binnen;
  }
  return undefined;
}
