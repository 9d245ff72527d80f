import { conceptVan, volg, volgAlle } from "../../domain/gezien.ts";
import { datum, tijdvak } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import type { Bezegeling } from "../delen/partijen.ts";
import { naamVan } from "../delen/personen.ts";
import { kenmerkVan, versiesVan } from "../delen/stukversie.ts";
import { als } from "../delen/zinnen.ts";
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

const stukVan = (c: Kijk, gang: Gang) => versiesVan(c, "plan-van-aanpak", gang.id).at(-1);

export const isAangenomen = (gang: Gang): boolean =>
  gang.uitkomst === "aangenomen" || gang.uitkomst === "aangenomen met wijzigingen";

/**
 * The day of this plan. What was adopted keeps the day on which that was done: it never takes the day on which somebody
 * prints it. Where that day is not known, it is asked.
 */
function plandag(c: Kijk, gang: Gang, vandaag: string): string | Gap {
  const stuk = stukVan(c, gang);
  const eigen = known(stuk?.datum);
  if (eigen !== undefined) return eigen;
  const ligtVast = VAST.includes(known(stuk?.status)) || (stuk === undefined && isAangenomen(gang));
  return ligtVast ? (besluitdag(c, gang) ?? (stuk ?? conceptVan(c.stukken)).datum) : vandaag;
}

const VAST: readonly unknown[] = ["vastgesteld", "getekend"];

/** Version, status and day of this plan; a plan the partners adopted is adopted, also before anybody registered it. */
export function planKenmerk(c: Kijk, gang: Gang, vandaag: string): Kenmerk {
  const dag = known(plandag(c, gang, vandaag)) ?? "";
  const status = isAangenomen(gang) ? "vastgesteld" : "concept";
  return kenmerkVan(stukVan(c, gang), { status, datum: dag }, "Voor de partners");
}

/** The day on which the partners decided: that of the meeting, else of the signatures, else of their last decision. */
export function besluitdag(c: Kijk, gang: Gang): string | undefined {
  const bijeenkomst = c.bijeenkomsten.find((b) => !isDraft(b) && b.soort === "start" && b.gang === gang.id);
  const eigen = c.besluiten.filter((b) => !isDraft(b) && b.gang === gang.id && overPlan(b.stuk));
  const dagen = eigen.flatMap((b) => known(b.datum) ?? []).sort();
  return known(bijeenkomst?.datum) ?? known(bezegelingVan(c, gang)?.datum) ?? dagen.at(-1);
}

/** Whether a decision names this kind of paper as what it is about. */
export const overPlan = (stuk: string | Gap): boolean => /^plan van aanpak/i.test(known(stuk) ?? "");

/** Title, subtitle and who made it. */
export function titelblad(c: Kijk, gang: Gang, vandaag: string) {
  const kenmerk = planKenmerk(c, gang, vandaag);
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
    datum: als(plandag(c, gang, vandaag), datum),
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
