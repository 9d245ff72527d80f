import type { Gezien } from "../../domain/gezien.ts";
import { volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { alineas, hoofdletter, zonderPunt } from "../../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Besluit, orgaanVan, plaatsVan, uitkomstOp } from "../delen/besluiten.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { type Gang, isAangenomen } from "../delen/gangstuk.ts";
import { korteNaam, partnersVan } from "../delen/organisaties.ts";
import { aaneen } from "../delen/zinnen.ts";
import { oordelen } from "../plan/opgave.ts";

type Kijk = Gezien<"partners">;

/** The pass on whose paper the partners decide in this meeting. */
export const gangVan = (c: Kijk, b: Bijeenkomst): Gang | undefined =>
  b.soort === "start" ? c.gangen.find((g) => !isDraft(g) && !isDraft(b) && g.id === b.gang) : undefined;

const stukVan = (g: Gang): string => (g.variant === "initiatief" ? "het initiatiefvoorstel" : "het plan van aanpak");

/** The decision on the paper in one sentence; a gap where nobody wrote down how it ended. */
function hoofdbesluit(g: Gang): string | Zin {
  if (isGap(g.uitkomst)) return zin`${g.uitkomst}`;
  const stuk = stukVan(g);
  if (g.uitkomst === "aangehouden") return `De partners houden hun besluit over ${stuk} aan.`;
  if (g.uitkomst === "verworpen") return `De partners nemen ${stuk} niet aan.`;
  const vast = g.variant === "initiatief" ? `De partners nemen ${stuk} aan` : `De partners stellen ${stuk} vast`;
  return g.uitkomst === "aangenomen" ? `${vast}.` : `${vast}, met wijzigingen.`;
}

/** What the partners decided together, in the order in which a reader wants to know it. */
export function besluiten(c: Kijk, b: Bijeenkomst): readonly (string | Gap | Zin)[] {
  const g = gangVan(c, b);
  return [
    ...vastgelegd(b),
    ...(g === undefined ? [] : [hoofdbesluit(g), ...(isAangenomen(g) ? watErbijHoort(g, b) : [])]),
    ...getekend(c, b),
    ...afronding(c, b),
  ];
}

/** Points of the agenda that were decided on, with what was decided. */
const vastgelegd = (b: Bijeenkomst): readonly string[] =>
  b.programma.flatMap((o) => (o.soort === "besluiten" && !isGap(o.opbrengst) ? [hoofdletter(o.opbrengst)] : []));

function watErbijHoort(g: Gang, b: Bijeenkomst): readonly (string | Gap | Zin)[] {
  const inhoud = g.inhoudelijkeOpties.findIndex((o) => !isDraft(o) && o.id === g.keuzeInhoud);
  const vorm = g.samenwerkingsopties.findIndex((o) => !isDraft(o) && o.id === g.keuzeSamenwerking);
  const letter = String.fromCharCode("A".charCodeAt(0) + inhoud);
  return [
    ...(inhoud < 0 ? [] : [zin`Zij kiezen optie ${letter}, ‘${g.inhoudelijkeOpties[inhoud]?.naam}’.`]),
    ...(vorm < 0 ? [] : [zin`Zij kiezen model ${vorm + 1}, ‘${g.samenwerkingsopties[vorm]?.naam}’.`]),
    ...(isGap(g.aanpassing) ? [] : alineas(g.aanpassing)),
    ...(g.variant === "initiatief" ? [] : overige(g)),
    ...(g.opgericht === b.datum && !isGap(g.opgericht)
      ? [`De vitale coalitie is opgericht op ${datum(g.opgericht)}.`]
      : []),
  ];
}

const STELT_VAST = /plan van aanpak.*\bvast te stellen/i;

/** What was asked beside adopting the plan itself, which is told already. */
const overige = (g: Gang): readonly Zin[] =>
  optioneel(g.gevraagdeBesluiten)
    .filter((x) => !STELT_VAST.test(known(x) ?? ""))
    .map((x) => zin`De partners besluiten om ${isGap(x) ? x : zonderPunt(x)}.`);

/** What was signed here: by its title where that is known. */
function getekend(c: Kijk, b: Bijeenkomst): readonly Zin[] {
  const hier = c.bezegelingen.filter(
    (z) => !isDraft(z) && !isDraft(b) && z.bijeenkomst === b.id && z.stand === "getekend",
  );
  if (hier.length > 0) return hier.map((z) => zin`De partners tekenen: ${z.titel}.`);
  const wat = known(b.opbrengst.ondertekend);
  return wat === undefined || wat === "niets" ? [] : [zin`De partners tekenen ${LIDWOORD[wat]} ${wat}.`];
}

const LIDWOORD = { intentieverklaring: "een", convenant: "een", contract: "een" } as const;

/** The end of the cooperation, where that was decided in this meeting. */
function afronding({ afronding: a }: Kijk, b: Bijeenkomst): readonly Zin[] {
  const hier = !isDraft(b) && !isGap(a.besluit.datum) && a.besluit.datum === b.datum && !isGap(a.keuze);
  return hier ? [zin`${EINDE[a.keuze as keyof typeof EINDE]}`] : [];
}

const EINDE = {
  omvormen: "De partners vormen de samenwerking om naar een nieuwe opgave.",
  beëindigen: "De partners beëindigen de samenwerking.",
  "tijdelijk andere verbanden": "De partners gaan voorlopig in andere verbanden verder.",
} as const;

/** What each partner decided, with reservations and conditions as they stood that day. */
export function besluitenPerPartner(c: Kijk, b: Bijeenkomst) {
  const dag = known(b.datum) ?? "";
  const hier = c.besluiten
    .filter((x) => !isDraft(x) && !isDraft(b) && x.bijeenkomst === b.id)
    .toSorted((x, y) => plaatsVan(c, x) - plaatsVan(c, y));
  const rijen = hier.map((x) => ({
    wie: korteNaam(volg(c.organisaties, x.organisatie)),
    genomen: genomen(c, x),
    besluit: uitkomstOp(x, dag),
  }));
  return [...rijen, ...deAnderen(c, b, hier)];
}

/** Whether the board of a partner had decided before the meeting. */
export const isAlEerderBesloten = (c: Kijk, b: Bijeenkomst): boolean =>
  c.besluiten.some(
    (x) => !isDraft(x) && !isDraft(b) && x.bijeenkomst === b.id && (known(x.datum) ?? "9999") < (known(b.datum) ?? ""),
  );

/** By which body and when: `college van burgemeester en wethouders, 9 juni 2026`. */
function genomen(c: Kijk, x: Besluit): Zin {
  const orgaan = orgaanVan(volg(c.organisaties, x.organisatie), x);
  const dag = isGap(x.datum) ? x.datum : datum(x.datum);
  return isGap(orgaan) || orgaan === "" ? zin`${dag}` : aaneen([orgaan, dag], ", ");
}

/** Of whom nothing else was written down, it may be recorded in one word that they agreed. */
function deAnderen(c: Kijk, b: Bijeenkomst, besluiten: readonly Besluit[]) {
  const g = gangVan(c, b);
  const besloten = besluiten.map((x) => known(x.organisatie));
  const anderen = partnersVan(c).filter((o) => !isDraft(o) && !besloten.includes(o.id));
  if (g === undefined || known(g.andereAkkoord) !== true) return [];
  return anderen.map((o) => ({
    wie: korteNaam(o),
    genomen: zin`${isGap(b.datum) ? b.datum : datum(b.datum)}`,
    besluit: zin`akkoord`,
  }));
}

/** Why the partners can begin, and how far the plan touches each challenge; nothing where no plan was decided on. */
export function start(c: Kijk, b: Bijeenkomst) {
  const g = gangVan(c, b);
  if (g === undefined || g.variant !== "plan" || !isAangenomen(g)) return { oordeel: "", uitdagingen: [] };
  return { oordeel: g.startOordeel, uitdagingen: oordelen(c) };
}
