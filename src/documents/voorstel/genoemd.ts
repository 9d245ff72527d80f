import { type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Gang, isBeslist } from "../delen/gangstuk.ts";
import { korteNaam, partnersVan } from "../delen/organisaties.ts";
import { als } from "../delen/zinnen.ts";
import { werktijd } from "../plan/acties.ts";
import { balans } from "../plan/begroting.ts";
import { geld, postVan, vraagtGeld } from "../plan/posten.ts";

type Kijk = Gezien<"partners">;
type Actie = Kijk["acties"][number];

/** Whether no later pass works on from here: then the goals, actions and risks of the project are those of this proposal. */
const isLaatste = (c: Kijk, gang: Gang): boolean => isDraft(gang) || c.gangen.at(-1)?.id === gang.id;

/**
 * What this proposal names of goals, actions or risks: what was said to belong to it, and else all there is. Those lists
 * live on in later passes, so an older proposal of which nobody said it names none.
 */
export function genoemd<T extends { readonly id: string }>(
  c: Kijk,
  gang: Gang,
  dingen: readonly T[],
  genoemde: readonly (string | Gap)[],
): readonly T[] {
  const eigen = optioneel(genoemde);
  if (eigen.length > 0) return volgAlle(dingen, eigen);
  const nietGezegd = genoemde.length > 0;
  return isLaatste(c, gang) && (nietGezegd || isDraft(gang)) ? dingen.filter((d) => !isDraft(d)) : [];
}

/** The goals that the partners think of, as a first draft. */
export const aanzetDoelen = (c: Kijk, gang: Gang) =>
  genoemd(c, gang, c.doelen, gang.genoemdeDoelen).map((d) => ({
    tekst: d.tekst,
    doelgroep: optioneel(d.doelgroep),
  }));

/** What could be done: by whom, whether it fits their own work, and what it needs extra. */
export function mogelijkeActies(c: Kijk, gang: Gang) {
  // The amounts of an older proposal have been worked out since: they are told in the plan.
  const metExtra = !isBeslist(gang);
  const regels = genoemd(c, gang, c.acties, gang.genoemdeActies).map((a) => ({
    titel: a.titel,
    wie: volgAlle(c.organisaties, a.uitvoerders).map(korteNaam),
    past: isGap(a.werkpakket) ? "Nog niet bekend" : PAST[a.werkpakket],
    extra: metExtra ? extraVan(a) : "",
  }));
  return { regels, metExtra: regels.some(({ extra }) => extra !== "") };
}

const PAST = { past: "Ja", "past deels": "Deels", "past niet": "Nee" } as const;

/** Time and money on top of their own work, as far as known; nothing where it fits that work. */
function extraVan(a: Actie): string {
  if (!vraagtGeld(a)) return "";
  const { kosten } = balans(postVan(a));
  const bedrag = kosten.bedrag === 0 && !kosten.pm ? "" : geld(kosten);
  return [werktijd(a), bedrag === "PM" ? "" : bedrag].filter((deel) => deel !== "").join(", ") || "Nog niet bekend";
}

/** The risks for the cooperation as a whole. */
export const genoemdeRisicos = (c: Kijk, gang: Gang) => genoemd(c, gang, c.risicos, gang.genoemdeRisicos);

/** The conditions under which partners said to take part, in their own released words. */
export const voorwaarden = (
  c: Kijk,
  { dag, openbaar }: { readonly dag: string | undefined; readonly openbaar: boolean },
) =>
  c.uitspraken
    .filter((u) => !isDraft(u) && u.soort === "voorwaarde" && !isGap(u.organisatie))
    .filter((u) => !openbaar || u.reikwijdte === "openbaar")
    .filter((u) => dag === undefined || (known(u.akkoord.op) ?? "") <= dag)
    .map((u) => ({ wie: als(korteNaam(volg(c.organisaties, u.organisatie)), hoofdletter), tekst: u.tekst }));

/** The partners, and whoever decided on this proposal: who left since is not wiped out of it. */
export function partnersBij(c: Kijk, gang: Gang) {
  const beslissers = c.besluiten.filter((b) => !isDraft(b) && b.gang === gang.id).map((b) => b.organisatie);
  const nu = partnersVan(c);
  const wie = c.organisaties.filter((o) => !isDraft(o) && (nu.includes(o) || beslissers.includes(o.id)));
  return wie.length > 0 ? wie : nu;
}
