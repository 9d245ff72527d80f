import { volg, volgAlle } from "../../domain/gezien.ts";
import { tijdvak } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import type { Bezegeling } from "../delen/partijen.ts";
import { naamVan } from "../delen/personen.ts";
import { kenmerkVan, versiesVan } from "../delen/stukversie.ts";
import type { Kenmerk } from "../document.ts";
import type { Kijk } from "./posten.ts";

export type Gang = Kijk["gangen"][number];

/** The seal that this plan is: the plan that is signed itself, or a draft of one where that was chosen but not begun. */
export function bezegelingVan(c: Kijk, gang: Gang): Bezegeling | undefined {
  const plannen = c.bezegelingen.filter((b) => !isDraft(b) && b.soort === "plan van aanpak" && b.stand !== "vervallen");
  return (
    plannen.find((b) => b.gang === gang.id) ??
    (gang.bezegelingKeuze === "plan van aanpak" ? plannen.find((b) => isGap(b.gang)) : undefined)
  );
}

/** The title that is signed, else the name of the coalition. */
export const titelVan = (c: Kijk, gang: Gang): string | Gap | Zin =>
  bezegelingVan(c, gang)?.titel ?? zin`Plan van aanpak ${c.coalitie.naam}`;

/** Version, status and day of this plan; a plan the partners adopted is adopted, also before anybody registered it. */
export function planKenmerk(c: Kijk, gang: Gang, datum: string): Kenmerk {
  const stuk = versiesVan(c, "plan-van-aanpak", gang.id).at(-1);
  const vastgesteld = gang.uitkomst === "aangenomen" || gang.uitkomst === "aangenomen met wijzigingen";
  const anders = vastgesteld
    ? { status: "vastgesteld", datum: besluitdag(c, gang) ?? datum }
    : { status: "concept", datum };
  return kenmerkVan(stuk, anders, "Voor de partners");
}

/** The day on which the partners decided: that of the meeting, else of the signatures. */
function besluitdag(c: Kijk, gang: Gang): string | undefined {
  const bijeenkomst = c.bijeenkomsten.find((b) => !isDraft(b) && b.soort === "start" && b.gang === gang.id);
  return known(bijeenkomst?.datum) ?? known(bezegelingVan(c, gang)?.datum);
}

/** Title, subtitle and who made it. */
export function titelblad(c: Kijk, gang: Gang, kenmerk: Kenmerk) {
  const schrijvers = volgAlle(c.personen, optioneel(gang.meegeschreven)).map(
    (p) => zin`${naamVan(p)}${isGap(p.organisatie) ? "" : zin` (${korteNaam(volg(c.organisaties, p.organisatie))})`}`,
  );
  return {
    titel: titelVan(c, gang),
    ondertitel: optioneel(bezegelingVan(c, gang)?.ondertitel ?? ""),
    periode: periodeVan(c),
    adviseur: c.coalitie.adviseur.naam,
    bureau: c.coalitie.adviseur.bureau,
    email: optioneel(c.coalitie.adviseur.email),
    opdrachtgever: korteNaamOfNaam(c, c.coalitie.opdrachtgever),
    meegeschreven: schrijvers,
    versie: kenmerk.versie.replace(/^versie /, ""),
    status: kenmerk.status,
    datum: kenmerk.datum,
  };
}

const korteNaamOfNaam = (c: Kijk, ref: string | Gap): string | Gap =>
  isGap(ref) ? ref : volg(c.organisaties, ref).naam;

function periodeVan(c: Kijk): string {
  const { van, tot } = c.domein.afbakening;
  const eerste = known(van);
  const laatste = known(tot);
  return eerste === undefined || laatste === undefined ? "" : tijdvak(eerste, laatste);
}
