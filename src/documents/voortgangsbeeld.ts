import { conceptVan, type Gezien, volg } from "../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { type Beweging, stand } from "./delen/indicatoren.ts";
import { korteNaam } from "./delen/organisaties.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { visieVan } from "./delen/visie.ts";
import { document } from "./document.ts";
import { isOpen } from "./voortgang/bijstellingen.ts";

type Kijk = Gezien<"partners">;
type Beeld = Kijk["voortgang"][number];

/** What fits in the attention of the partners; more is a report, and a report is read by nobody. */
const HOOGUIT = 5;

/**
 * Where the vision becomes visible, how far the goals are, and what asks attention: one or two pages to talk about. Never
 * how each action stands.
 */
export const voortgangsbeeld = document({
  id: "voortgangsbeeld",
  titel: "Voortgangsbeeld",
  stappen: [10],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Voortgangsbeeld ${c.coalitie.naam}`,
  kenmerk: (c, _, { datum }) => {
    const dag = known(beeldVan(c).datum) ?? datum;
    const stuk = versiesVan(c, "voortgangsbeeld", "").findLast((s) => s.datum === dag);
    return kenmerkVan(stuk, { status: "ter bespreking", datum: dag });
  },
});

/** The last period that somebody wrote about. */
const beeldVan = (c: Kijk): Beeld => c.voortgang.filter((v) => !isDraft(v)).at(-1) ?? conceptVan(c.voortgang);

function view(c: Kijk) {
  const beeld = beeldVan(c);
  const dag = known(beeld.datum);
  return {
    periode: beeld.periode,
    coalitie: c.coalitie.naam,
    datum: beeld.datum,
    visie: visieVan(c).kern,
    besluiten: optioneel(beeld.gevraagdeBesluiten),
    bijstelvoorstel: beeld.planBijstellen === true && c.bijstellingen.some((b) => isOpen(c, b)),
    verhalen: beeld.verhalen.map((v) => ({ titel: v.titel, tekst: v.tekst })),
    doelen: c.doelen.map((d, i) => ({
      nr: String(i + 1),
      tekst: d.tekst,
      kwalitatief: optioneel(d.kwalitatief),
      indicatoren: d.indicatoren
        .filter((x) => !isDraft(x))
        .map((x) => {
          const { beweging, ...rij } = stand(c, x, dag);
          return { ...rij, trend: TREND[beweging] };
        }),
    })),
    themas: beeld.perThema
      .filter((t) => !isDraft(t))
      .map((t) => ({ naam: volg(c.themas, t.thema).naam, stand: t.stand, zin: t.zin })),
    aandacht: beeld.aandachtspunten.slice(0, HOOGUIT),
    nieuw: nieuw(c, beeld),
    volgende: beeld.volgendeOntmoeting,
  };
}

/** An arrow up is nearer to the target, whichever way the number has to go. */
const TREND: Readonly<Record<Beweging, string>> = {
  gehaald: "✓ gehaald",
  dichterbij: "↗ dichterbij",
  gelijk: "→ gelijk",
  "verder weg": "↘ verder weg",
  onbekend: "–",
};

/** Who joined, came to pay or left since the period before. */
function nieuw(c: Kijk, beeld: Beeld): readonly { wie: string | Gap; soort: string | Gap; inbreng: string | Gap }[] {
  const tot = known(beeld.datum);
  const vorige = c.voortgang.flatMap((v) => (tot !== undefined && !isGap(v.datum) && v.datum < tot ? v.datum : []));
  const vanaf = vorige.toSorted().at(-1) ?? "";
  return c.toetredingen
    .filter((t) => !isDraft(t) && tot !== undefined && !isGap(t.datum) && vanaf < t.datum && t.datum <= tot)
    .map((t) => ({
      wie: korteNaam(volg(c.organisaties, t.partner)),
      soort: isGap(t.soort) ? t.soort : SOORT[t.soort],
      inbreng: optioneel(t.inbreng),
    }));
}

const SOORT = {
  toetreding: "nieuwe partner",
  uittreding: "vertrokken",
  "nieuwe financier": "nieuwe financier",
} as const;
