import type { Bladveld } from "../domain/velden.ts";
import { leesNaam } from "../dutch/lezen.ts";
import { hoofdletter } from "../dutch/zinnen.ts";
import { type Ding, type Lijstvraag, lijstVan } from "./lijstvraag.ts";
import { NAAMDELEN } from "./verwijzen.ts";

/** Whether the name of what is in this list is taken apart. */
export const heeftNaamdelen = (l: Lijstvraag): boolean => "voorletters" in lijstVan(l).velden;

/** Without these a letter can be written, and in a whole name what is not there is not there. */
const VANZELF: readonly string[] = ["titel", "voornaam", "tussenvoegsel"];

/** Whether a whole name was typed at once, and not just a surname. */
const isHeleNaam = (getypt: string): boolean => /\S\s+\S/.test(getypt);

/** The parts of a name as somebody typed it. A whole name without a prefix has none. */
export function naamdelen(getypt: string): Ding {
  const delen = leesNaam(getypt);
  return isHeleNaam(getypt) && delen.tussenvoegsel === undefined
    ? { ...delen, tussenvoegsel: { status: "geen" } }
    : delen;
}

/** A whole name that was typed at once: its parts, which of them need no question any more, and how it was taken. */
export function heleNaam(l: Lijstvraag, getypt: unknown): HeleNaam | undefined {
  if (typeof getypt !== "string" || !heeftNaamdelen(l) || !isHeleNaam(getypt)) return undefined;
  const gelezen = leesNaam(getypt);
  const delen = NAAMDELEN.flatMap((deel) => gelezen[deel] ?? []).join(" · ");
  const [een] = lijstVan(l).naam;
  return {
    delen: naamdelen(getypt),
    bekend: NAAMDELEN.filter((deel) => gelezen[deel] !== undefined || VANZELF.includes(deel)),
    zin: `Genoteerd: ${delen}. Klopt een deel niet, dan pas je dat aan bij ‘${hoofdletter(een)} bekijken of wijzigen’.`,
  };
}

interface HeleNaam {
  readonly delen: Ding;
  readonly bekend: readonly string[];
  readonly zin: string;
}

/** The question for a name, where the whole name may be typed at once: then a prefix is no mistake. */
export function naamveld(l: Lijstvraag, veld: Bladveld): Bladveld {
  if (!heeftNaamdelen(l)) return veld;
  const { slecht: _, ...rest } = veld;
  return { ...rest, voorbeeld: `${veld.voorbeeld}, of de hele naam: mevrouw drs. A. de ${veld.voorbeeld}` };
}
