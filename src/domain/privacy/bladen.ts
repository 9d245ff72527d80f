import { isBoom } from "../boom.ts";
import { velden as alle } from "../declaratie.ts";
import { dingPad, isBlad, isGroep, onder } from "../pad.ts";
import type { Bladveld, Velden } from "../velden.ts";

/** An answer that is there, with its declaration and its path. */
export interface Gevuld {
  readonly pad: string;
  readonly veld: Bladveld;
  readonly waarde: unknown;
}

/** Every answer in a coalition, in the order of declaration; from a thing in it, with `deel` its fields and `pad` its place. */
export function* bladenVan(boom: unknown, deel: Velden = alle, pad = ""): Generator<Gevuld> {
  if (!isBoom(boom)) return;
  for (const [sleutel, veld] of Object.entries(deel)) {
    const waarde = boom[sleutel];
    const hier = onder(pad, sleutel);
    if (waarde === undefined) continue;
    if (isBlad(veld)) yield { pad: hier, veld, waarde };
    else if (isGroep(veld)) yield* bladenVan(waarde, veld.velden, hier);
    else if (Array.isArray(waarde))
      for (const [i, ding] of waarde.entries()) yield* bladenVan(ding, veld.velden, dingPad(hier, idVan(ding), i));
  }
}

const idVan = (ding: unknown): { readonly id?: string } =>
  isBoom(ding) && typeof ding.id === "string" ? { id: ding.id } : {};

/** The words of an answer; none where it holds no free text. */
export function woordenVan({ veld, waarde }: Pick<Gevuld, "veld" | "waarde">): readonly string[] {
  if (veld.soort === "teksten" && Array.isArray(waarde)) return waarde.map(String);
  return (veld.soort === "tekst" || veld.soort === "alineas") && typeof waarde === "string" ? [waarde] : [];
}
