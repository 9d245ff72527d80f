import { type Gezien, volg } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { besluittabel } from "../delen/besluiten.ts";
import {
  besluitdag,
  besluitenVoorLezers,
  type Gang,
  gaatOver,
  isAangenomen,
  isBeslist,
  VOORSTEL,
  wordtOpenbaar,
} from "../delen/gangstuk.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { opDag } from "../delen/volgorde.ts";
import { gekozen } from "./opties.ts";

type Kijk = Gezien<"partners">;

/** What became of the proposal, for the box on the first page; nothing while the partners still have to decide. */
export function uitkomstVan(c: Kijk, gang: Gang): readonly (string | Zin)[] {
  if (isDraft(gang)) return [];
  const dag = besluitdag(c, gang);
  const op = dag === undefined ? "" : ` op ${datum(dag)}`;
  if (gang.uitkomst === "verworpen") return [`De partners verwierpen dit voorstel${op}.`, ...vervolgVan(c, gang)];
  if (gang.uitkomst === "aangehouden") return [`De partners hielden hun besluit over dit voorstel${op} aan.`];
  if (!isAangenomen(gang)) return [];
  const wijze = gang.uitkomst === "aangenomen" ? "" : ", met wijzigingen";
  const keuze = gekozen(gang);
  const opgericht = known(gang.opgericht);
  return [
    `De partners namen dit voorstel${op} aan${wijze}.`,
    ...(keuze === "" ? [] : [`Zij kozen ${keuze}.`]),
    ...(isGap(gang.aanpassing) ? [] : [gang.aanpassing.replace(/\s*\n\s*/g, " ")]),
    ...(opgericht === undefined || opgericht !== dag ? [] : ["Op die dag richtten zij de vitale coalitie op."]),
  ];
}

/** After a rejection: whether the partners began anew. */
function vervolgVan(c: Kijk, gang: Gang): readonly string[] {
  const volgende = c.gangen[c.gangen.findIndex((g) => g.id === gang.id) + 1];
  if (volgende === undefined) return [];
  return [
    volgende.variant === "plan" ? "Daarna begonnen zij aan een plan van aanpak." : "Daarna volgde een nieuw voorstel.",
  ];
}

/** What each partner decided, or still has to. */
export function besluitenOver(c: Kijk, gang: Gang) {
  const eigen = besluitenVoorLezers(c, gang, VOORSTEL).filter((x) => gaatOver(x.stuk, VOORSTEL));
  const { regels, metOrgaan } = besluittabel(c, eigen, () => true);
  return {
    besluiten: regels,
    metOrgaan,
    // Without the ones it is said of, `the others` says nothing.
    allen: gang.andereAkkoord === true && !wordtOpenbaar(c, gang, VOORSTEL),
    genomen: isBeslist(gang),
  };
}

/** The road from here: the meeting that decides, and the days that were agreed on after this paper. A rejection ends it. */
export function vervolg(c: Kijk, gang: Gang, dag: string) {
  if (gang.uitkomst === "verworpen") return [];
  const bijeenkomst = c.bijeenkomsten.find((b) => !isDraft(b) && b.soort === "start" && b.gang === gang.id);
  const bezegeling = known(gang.bezegelingKeuze);
  const dagen = dagenNa(c, dag);
  return [
    {
      bijeenkomst: optioneel(bijeenkomst?.benaming ?? ""),
      bijeenkomstdag: optioneel(bijeenkomst?.datum ?? ""),
      bezegeling: bezegeling === undefined || bezegeling === "geen" ? "" : BEZEGELING[bezegeling],
      planning: dagen,
      // The first few after the meeting itself, where there is no room for all.
      daarna: dagen.filter((x) => x.dag > (known(bijeenkomst?.datum) ?? "")).slice(0, 2),
      open: openPunten(c, dag),
    },
  ];
}

const BEZEGELING = {
  intentieverklaring: "een intentieverklaring",
  "plan van aanpak": "een handtekening onder het plan van aanpak",
  convenant: "een convenant",
  contract: "een contract",
} as const;

/** Milestones and decisive meetings after this day, each day once. */
export function dagenNa(c: Kijk, dag: string) {
  const starts = c.bijeenkomsten
    .filter((b) => !isDraft(b) && b.soort === "start")
    .map((b) => ({ dag: known(b.datum) ?? "", wat: b.benaming }));
  const mijlpalen = c.planning
    .filter((m) => !isDraft(m))
    .map((m) => ({ dag: known(m.datum) ?? "", wat: m.mijlpaal }))
    .filter((m) => !starts.some((s) => s.dag === m.dag));
  return [...starts, ...mijlpalen].filter((x) => x.dag > dag).toSorted(opDag((x) => x.dag));
}

/** What the partners agreed in their meetings to find out first, and what of it is not due yet. */
const openPunten = (c: Kijk, dag: string) =>
  c.bijeenkomsten
    .filter((b) => !isDraft(b) && (known(b.datum) ?? "9999") < dag)
    .flatMap((b) => optioneel(b.opbrengst.nogUitTeZoeken))
    .filter((p) => (known(p.voor) ?? dag) >= dag)
    .map((p) => ({
      punt: p.punt,
      eigenaar: isGap(p.eigenaar) ? "" : korteNaam(volg(c.organisaties, p.eigenaar)),
      voor: optioneel(p.voor),
    }));
