import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";

type Kijk = Gezien<"partners">;
type Visie = Kijk["visies"][number];

/** The vision the meeting began with, what the partners changed, and how it read when they left. */
export function visie(c: Kijk, b: Bijeenkomst) {
  const { opbrengst } = b;
  const begin = isGap(opbrengst.visie) ? undefined : volg(c.visies, opbrengst.visie);
  const nieuw = c.visies.find((v) => !isDraft(v) && v.id !== begin?.id && ontstondHier(v, b));
  return {
    // Where it changed, how it reads now tells more than how it was explained then.
    begin: begin === undefined ? [] : [nieuw === undefined ? tekstVan(begin) : { kern: begin.kern, toelichting: "" }],
    wijziging: isVerkenning(b) ? opbrengst.visieWijziging : optioneel(opbrengst.visieWijziging),
    nieuw: nieuw === undefined ? [] : [tekstVan(nieuw)],
  };
}

/** Where the partners meet for the first time, or nothing is known of the meeting yet, all of it is asked. */
export const isVerkenning = (b: Bijeenkomst): boolean => b.soort === "verkenning" || isGap(b.soort);

const ontstondHier = (v: Visie, b: Bijeenkomst): boolean =>
  known(v.datum) !== undefined && v.datum === b.datum && v.herkomst === "bijeenkomst";

const tekstVan = (v: Visie) => ({ kern: v.kern, toelichting: optioneel(v.toelichting) });

/** The picture that was given of how things are. */
export function beeld({ opbrengst }: Bijeenkomst) {
  const kansen = optioneel(opbrengst.kansen);
  const bedreigingen = optioneel(opbrengst.bedreigingen);
  const standVanZaken = optioneel(opbrengst.standVanZaken);
  const aanpak = optioneel(opbrengst.aanpak);
  return {
    standVanZaken,
    kansen,
    bedreigingen,
    aanpak,
    iets: kansen.length + bedreigingen.length > 0 || !isGap(standVanZaken) || !isGap(aanpak),
  };
}
