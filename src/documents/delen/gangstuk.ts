import { conceptVan, type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import type { Kenmerk } from "../document.ts";
import { korteNaam } from "./organisaties.ts";
import type { Bezegeling } from "./partijen.ts";
import { naamVan } from "./personen.ts";
import { rubriceringVan, VAST } from "./rubricering.ts";
import { kenmerkVan, versiesVan } from "./stukversie.ts";
import { wijzigingenVan } from "./wijzigingen.ts";
import { als } from "./zinnen.ts";

type Kijk = Gezien<"partners">;
export type Gang = Kijk["gangen"][number];

/** A paper on which the partners decide at the end of a pass: the id of its document, and how it is called. */
export interface Gangstuk {
  readonly document: string;
  readonly naam: string;
}

export const VOORSTEL: Gangstuk = { document: "initiatiefvoorstel", naam: "Initiatiefvoorstel" };
export const PLAN: Gangstuk = { document: "plan-van-aanpak", naam: "Plan van aanpak" };

/** The paper of this pass. */
export const gangstukVan = (gang: Gang): Gangstuk => (gang.variant === "initiatief" ? VOORSTEL : PLAN);

/** The seal that a plan is: the plan that is signed itself, or a draft of one where that was chosen but not begun. */
export function bezegelingVan(c: Kijk, gang: Gang): Bezegeling | undefined {
  const plannen = c.bezegelingen.filter((b) => !isDraft(b) && b.soort === "plan van aanpak" && b.stand !== "vervallen");
  return (
    plannen.find((b) => b.gang === gang.id) ??
    (gang.bezegelingKeuze === "plan van aanpak" ? plannen.find((b) => isGap(b.gang)) : undefined)
  );
}

/** The title of the plan that is signed, else what the paper is and the name of the coalition. */
export const titelVan = (c: Kijk, gang: Gang, soort: Gangstuk): string | Gap | Zin =>
  (soort === PLAN ? bezegelingVan(c, gang)?.titel : undefined) ?? zin`${soort.naam} ${c.coalitie.naam}`;

/** The version of the paper that was registered last. */
export const stukVan = (c: Kijk, gang: Gang, soort: Gangstuk) => versiesVan(c, soort.document, gang.id).at(-1);

/**
 * Version, status and day of the paper as the partners had it when they decided: what was registered later is not what they
 * decided on. Of a paper that is still open, as it is now.
 */
export function besluitkenmerk(c: Kijk, gang: Gang, soort: Gangstuk, vandaag: string): Kenmerk {
  const dag = isBeslist(gang) ? besluitdag(c, gang) : undefined;
  const toen = versiesVan(c, soort.document, gang.id).findLast(
    (s) => dag !== undefined && (known(s.datum) ?? "9") <= dag,
  );
  const nu = gangkenmerk(c, gang, soort, vandaag);
  return toen === undefined ? nu : kenmerkVan(toen, { status: nu.status, datum: dag ?? vandaag });
}

/** Whether the partners said yes, with changes or without. */
export const isAangenomen = (gang: Gang): boolean =>
  gang.uitkomst === "aangenomen" || gang.uitkomst === "aangenomen met wijzigingen";

/** Whether the partners are done with the paper: they adopted or rejected it. Then it changes no more. */
export const isBeslist = (gang: Gang): boolean => isAangenomen(gang) || gang.uitkomst === "verworpen";

/**
 * The day of this paper. What was decided on keeps the day it had: it never takes the day on which somebody prints it.
 * Where that day is not known, it is asked.
 */
function stukdag(c: Kijk, gang: Gang, soort: Gangstuk, vandaag: string): string | Gap {
  const stuk = stukVan(c, gang, soort);
  const eigen = known(stuk?.datum);
  if (eigen !== undefined) return eigen;
  const ligtVast = VAST.includes(known(stuk?.status)) || (stuk === undefined && isBeslist(gang));
  return ligtVast ? (besluitdag(c, gang) ?? (stuk ?? conceptVan(c.stukken)).datum) : vandaag;
}

/** What was decided on tells nothing that came after it: its day. Undefined while the paper may still change. */
export const peildag = (c: Kijk, gang: Gang, soort: Gangstuk): string | undefined =>
  isBeslist(gang) ? known(stukdag(c, gang, soort, "")) : undefined;

/**
 * Version, status and day of this paper. One that the partners adopted is adopted, also before anybody registered it; but not
 * while it still lacks what it has to say: then it is a draft to finish and to register. That they rejected it or put it off is no status of a version, and is told all the same.
 */
export function gangkenmerk(c: Kijk, gang: Gang, soort: Gangstuk, vandaag: string): Kenmerk {
  const dag = known(stukdag(c, gang, soort, vandaag)) ?? "";
  const status = isAangenomen(gang) && isAf(c, gang, soort) ? "vastgesteld" : "concept";
  const openbaar = wordtOpenbaar(c, gang, soort);
  const kenmerk = kenmerkVan(stukVan(c, gang, soort), { status, datum: dag, openbaar });
  return gang.uitkomst === "verworpen" || gang.uitkomst === "aangehouden"
    ? { ...kenmerk, status: gang.uitkomst, rubricering: rubriceringVan({ voor: "partners", status: gang.uitkomst }) }
    : kenmerk;
}

/** Whether the paper has its summary, and a plan how the partners follow it: without those it was never the one adopted. */
const isAf = ({ monitoring: m }: Kijk, gang: Gang, soort: Gangstuk): boolean =>
  ![gang.samenvatting, ...(soort === PLAN ? [m.wat, m.ritme, m.wie, m.ontmoetingen] : [])].some(isGap);

/** Whether a partner decided that everybody may read this paper: then it holds no words that were released less far. */
export const wordtOpenbaar = (c: Kijk, gang: Gang, soort: Gangstuk): boolean =>
  !isDraft(gang) && c.besluiten.some((x) => x.gang === gang.id && gaatOver(x.stuk, soort) && x.maaktOpenbaar === true);

/** What changed in each version of this paper, and what was done with the reactions: who gives one, is read by the partners only. */
export function gangwijzigingen(c: Kijk, gang: Gang, soort: Gangstuk) {
  const alle = wijzigingenVan(c, soort.document, gang.id);
  return wordtOpenbaar(c, gang, soort) ? { ...alle, reacties: [] } : alle;
}

/** What each partner decided, with its conditions, is for the partners: what everybody may read does not tell it. */
export const besluitenVoorLezers = (c: Kijk, gang: Gang, soort: Gangstuk): Kijk["besluiten"] =>
  isDraft(gang) || wordtOpenbaar(c, gang, soort) ? [] : c.besluiten.filter((x) => !isDraft(x) && x.gang === gang.id);

/** The day on which the partners decided: that of the meeting, else of the signatures, else of their last decision. */
export function besluitdag(c: Kijk, gang: Gang): string | undefined {
  const bijeenkomst = c.bijeenkomsten.find((b) => !isDraft(b) && b.soort === "start" && b.gang === gang.id);
  const eigen = c.besluiten.filter((b) => !isDraft(b) && b.gang === gang.id && gaatOver(b.stuk, gangstukVan(gang)));
  const dagen = eigen.flatMap((b) => known(b.datum) ?? []).sort();
  return known(bijeenkomst?.datum) ?? known(bezegelingVan(c, gang)?.datum) ?? dagen.at(-1);
}

/** Whether a decision names this kind of paper as what it is about. */
export const gaatOver = (stuk: string | Gap, { naam }: Gangstuk): boolean =>
  (known(stuk) ?? "").toLowerCase().startsWith(naam.toLowerCase());

/** Title and who made it, in which version. */
export function titelblad(c: Kijk, gang: Gang, soort: Gangstuk, vandaag: string) {
  const kenmerk = gangkenmerk(c, gang, soort, vandaag);
  const schrijvers = volgAlle(c.personen, optioneel(gang.meegeschreven)).map(
    (p) => zin`${naamVan(p)}${isGap(p.organisatie) ? "" : zin` (${korteNaam(volg(c.organisaties, p.organisatie))})`}`,
  );
  return {
    titel: titelVan(c, gang, soort),
    adviseur: c.coalitie.adviseur.naam,
    bureau: c.coalitie.adviseur.bureau,
    email: optioneel(c.coalitie.adviseur.email),
    opdrachtgever: korteNaamOfNaam(c, c.coalitie.opdrachtgever),
    meegeschreven: schrijvers,
    versie: kenmerk.versie.replace(/^versie /, ""),
    status: kenmerk.status,
    datum: als(stukdag(c, gang, soort, vandaag), datum),
  };
}

const korteNaamOfNaam = (c: Kijk, ref: string | Gap): string | Gap =>
  isGap(ref) ? ref : volg(c.organisaties, ref).naam;
