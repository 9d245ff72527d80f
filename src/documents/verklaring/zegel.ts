import { weet } from "../../domain/boom.ts";
import type { Gezien, Leesbaar } from "../../domain/gezien.ts";
import { known, optioneel } from "../../gap.ts";
import { zin } from "../../zin.ts";
import { perDing } from "../delen/exemplaren.ts";
import {
  type Bezegeling,
  groepenVan,
  handtekeningen,
  handtekeningVanOnderschrijver,
  naastElkaar,
  onderschrijversVan,
  partijenVan,
  partijnaam,
  partijomschrijving,
} from "../delen/partijen.ts";
import type { Exemplaar } from "../document.ts";
import { clausule, overwegingenVan } from "./overwegingen.ts";
import type { Zegelwoord } from "./zegelwoord.ts";

type Kijk = Gezien<"partners">;

/** A copy per seal of this kind that has not lapsed. */
export const zegelsVan = (coalitie: Leesbaar<"partners">, { document }: Zegelwoord): readonly Exemplaar[] =>
  perDing(
    coalitie.bezegelingen,
    (b) => weet(b.soort) === document && weet(b.stand) !== "vervallen",
    (b) => ({ voor: b.id, naam: weet(b.titel) ?? b.id, lezer: {}, over: { bezegelingen: b.id } }),
  );

/** What every seal has: its parties, what they consider and do together, and where they sign. */
export function zegelbasis(c: Kijk, b: Bezegeling, w: Zegelwoord) {
  const partijen = partijenVan(c, b);
  const onderschrijvers = onderschrijversVan(c, b);
  const wie =
    onderschrijvers.length === 1
      ? `De volgende organisatie onderschrijft ${w.kern} in ${w.dit}. Zij is zelf geen Partij.`
      : `De volgende organisaties onderschrijven ${w.kern} in ${w.dit}. Zij zijn zelf geen Partij.`;
  return {
    titel: b.titel,
    ondertitel: optioneel(b.ondertitel),
    datum: b.datum,
    plaats: b.plaats,
    partijen: partijen.map((o) => ({ naam: partijnaam(o), omschrijving: partijomschrijving(c, b, o) })),
    overwegingen: overwegingenVan(c, b, [...partijen, ...onderschrijvers], w),
    gezamenlijkeInzet: b.gezamenlijkeInzet.map((tekst) => clausule(c, tekst)),
    akkoord: zin`Voor akkoord met ‘${b.titel}’:`,
    ondertekening: naastElkaar(partijen.flatMap((o) => handtekeningen(c, b, o))),
    onderschrijving: wie,
    onderschrijvers: naastElkaar(onderschrijvers.map((o) => handtekeningVanOnderschrijver(c, b, o))),
    bijlagen: optioneel(b.bijlagen),
  };
}

/** What they want to reach, each as the end of a sentence; in words of ours where nobody wrote it down. */
export function intentiesVan(c: Kijk, b: Bezegeling) {
  const eigen = optioneel(b.intenties).map((tekst) => clausule(c, tekst));
  return eigen.length > 0
    ? eigen
    : [
        "de gezamenlijke visie dichterbij te brengen",
        "daaraan ieder vanuit de eigen verantwoordelijkheid bij te dragen",
      ];
}

/** The collective names that the clauses of the seal go on to use: one that is defined and not used leaves a reader in doubt. */
export const genoemdeGroepen = (c: Kijk, b: Bezegeling) =>
  groepenVan(partijenVan(c, b)).filter(({ naam }) =>
    [b.overwegingen, b.intenties, b.gezamenlijkeInzet, b.overleg, b.kosten, b.uittreden, b.woordvoering]
      .flat()
      .some((tekst) => known(tekst)?.includes(naam) === true),
  );
