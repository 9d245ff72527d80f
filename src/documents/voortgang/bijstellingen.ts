import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { PLAN } from "../delen/gangstuk.ts";
import { VAST } from "../delen/rubricering.ts";
import { versiesVan } from "../delen/stukversie.ts";
import { genummerd } from "../plan/nummering.ts";

type Kijk = Gezien<"partners">;
export type Bijstelling = Kijk["bijstellingen"][number];

/** Whether somebody still has to decide on it. */
export function isOpen(c: Kijk, b: Bijstelling): boolean {
  if (isDraft(b)) return false;
  return isGap(b.besluit) || volg(c.besluiten, b.besluit).uitkomst === "nog te nemen";
}

/**
 * The changes that one proposal is about: those on which nobody decided yet; where there are none, those that led to the
 * last version. One draft where there is nothing to propose.
 */
export function bijstellingenVan(c: Kijk): readonly Bijstelling[] {
  const alle = c.bijstellingen.filter((b) => !isDraft(b));
  const open = alle.filter((b) => isOpen(c, b));
  if (open.length > 0) return open;
  const laatste = alle.at(-1);
  if (laatste === undefined) return [conceptVan(c.bijstellingen)];
  return isGap(laatste.versie) ? [laatste] : alle.filter((b) => b.versie === laatste.versie);
}

/** Which version of the plan holds now, and which one the proposal leads to. */
export function planversies(c: Kijk, bijstellingen: readonly Bijstelling[]) {
  const naar = bijstellingen.findLast((b) => !isGap(b.versie))?.versie ?? conceptVan(c.bijstellingen).versie;
  const plan = c.gangen.findLast((g) => !isDraft(g) && g.variant === "plan" && g.stand !== "verlaten");
  const vast = versiesVan(c, PLAN.document, plan?.id ?? "").filter((s) => VAST.includes(s.status));
  const nieuw = vast.findIndex((s) => s.versie === naar);
  const eerder = nieuw < 0 ? vast : vast.slice(0, nieuw);
  return { van: known(eerder.at(-1)?.versie) ?? c.monitoring.planversie, naar };
}

/** A change as the proposal explains it, with the action it is about. */
export function uitleg(c: Kijk, b: Bijstelling, nr: number) {
  return {
    titel: actieVan(c, b) ?? `Bijstelling ${nr}`,
    aanleiding: b.aanleiding,
    voorstel: b.voorstel,
    alternatieven: optioneel(b.alternatieven),
    gevolg: b.gevolg,
  };
}

/** What the plan says now beside what it will say. A new day for the end of an action tells that by itself. */
export function wijziging(c: Kijk, b: Bijstelling) {
  return {
    onderdeel: actieVan(c, b) ?? "Het plan als geheel",
    nu: naast(b.nu, b.oudeDatum),
    wordt: naast(b.wordt, b.nieuweDatum),
  };
}

const naast = (woorden: string | Gap, dag: string | Gap): string | Gap | Zin => {
  if (isGap(dag)) return woorden;
  return isGap(woorden) ? zin`Klaar: ${datum(dag)}` : zin`${woorden}; klaar: ${datum(dag)}`;
};

/** `Actie 2.2: Maak vijf straten groener`, as it is called in the plan. */
function actieVan(c: Kijk, { actie }: Bijstelling): Zin | undefined {
  const gevonden = genummerd(c).find((a) => !isGap(actie) && a.actie.id === actie);
  return gevonden === undefined ? undefined : zin`Actie ${gevonden.nr}: ${gevonden.actie.titel}`;
}
