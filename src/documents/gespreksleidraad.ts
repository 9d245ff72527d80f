import { type Gezien, volg, volgAlle } from "../domain/gezien.ts";
import { datum as datumInWoorden } from "../dutch/datums.ts";
import { alineas, metPunt } from "../dutch/zinnen.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { kies } from "./delen/exemplaren.ts";
import { inZin } from "./delen/organisaties.ts";
import { aanspreking } from "./delen/personen.ts";
import { rubriceringVan } from "./delen/rubricering.ts";
import { als, opgesomd } from "./delen/zinnen.ts";
import { document, type Exemplaar, ZONDER_KENMERK } from "./document.ts";
import { bekendVan } from "./gesprek/bekend.ts";
import { eerdereGesprekken } from "./gesprek/eerder.ts";
import { leidradenVan } from "./gesprek/exemplaren.ts";
import { gesprekskop } from "./gesprek/kop.ts";
import { isOverheid } from "./gesprek/overheid.ts";
import { mijlpalenNa } from "./gesprek/planning.ts";

/** What the adviser takes to a talk: how to begin and to end it, the seven questions, and room to write. */
export const gespreksleidraad = document({
  id: "gespreksleidraad",
  titel: "Gespreksleidraad",
  stappen: [1],
  voor: "adviseur",
  per: "gesprek",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: leidradenVan,
  view,
  kop: (c, { over }) => zin`Gespreksleidraad ${opgesomd(namenVan(c, kies(c.gesprekken, over.gesprekken)))}`,
  kenmerk: () => ({ ...ZONDER_KENMERK, rubricering: rubriceringVan({ voor: "adviseur" }) }),
});

type Kijk = Gezien<"adviseur">;
type Gesprek = Kijk["gesprekken"][number];

const namenVan = (c: Kijk, gesprek: Gesprek): readonly (string | Gap)[] =>
  volgAlle(c.organisaties, gesprek.partners).map((o) => o.naam);

function view(c: Kijk, { over }: Exemplaar) {
  const gesprek = kies(c.gesprekken, over.gesprekken);
  const organisaties = volgAlle(c.organisaties, gesprek.partners);
  const opdrachtgever = volg(c.organisaties, c.coalitie.opdrachtgever);
  const [persoon] = volgAlle(c.personen, gesprek.personen);
  return {
    ...aanspreking(c, persoon ?? kies(c.personen, undefined)),
    ...gesprekskop(c, gesprek),
    coalitie: c.coalitie.naam,
    opdrachtgever: inZin(opdrachtgever),
    overheid: isOverheid(opdrachtgever),
    opgave: als(c.coalitie.opgave, (t) => metPunt(alineas(t)[0] ?? t)),
    eigenDoelen: optioneel(c.eigen.doelen),
    eigenInzet: optioneel(c.eigen.inzet),
    zwijgenOver: organisaties.filter((o) => o.naamNoemen === false).map((o) => inZin(o)),
    bekend: organisaties
      .map((o) => ({ naam: o.naam, regels: isDraft(o) ? [] : bekendVan(c, o, gesprek) }))
      .filter(({ regels }) => regels.length > 0),
    meerdere: organisaties.length > 1,
    eerder: eerdereAntwoorden(c, gesprek),
    antwoordVoor: optioneel(gesprek.terugkoppeling.antwoordVoor),
    daarna: mijlpalenNa(c, known(gesprek.datum) ?? ""),
  };
}

const VRAGEN = ["drijfveer", "omgeving", "opbrengst", "aanpassing", "inspanning", "zorgen", "vastlegging"] as const;

/** What was answered before by the same organisation, so that the talk goes on from there; empty where nothing was. */
function eerdereAntwoorden(c: Kijk, gesprek: Gesprek): Readonly<Record<(typeof VRAGEN)[number], readonly string[]>> {
  const eerder = [...new Set(gesprek.partners.flatMap((id) => (isGap(id) ? [] : eerdereGesprekken(c, id, gesprek))))];
  const antwoorden = (vraag: (typeof VRAGEN)[number]): readonly string[] =>
    eerder.flatMap((g) => {
      const antwoord = vraag === "vastlegging" ? optioneel(g.vastlegging).join(", ") : known(g[vraag]);
      const dag = known(g.datum);
      return antwoord === undefined || antwoord === ""
        ? []
        : [
            `${dag === undefined ? "Eerder" : `Op ${datumInWoorden(dag)}`}: ${metPunt(antwoord.replace(/\s*\n\s*/g, " "))}`,
          ];
    });
  return {
    drijfveer: antwoorden("drijfveer"),
    omgeving: antwoorden("omgeving"),
    opbrengst: antwoorden("opbrengst"),
    aanpassing: antwoorden("aanpassing"),
    inspanning: antwoorden("inspanning"),
    zorgen: antwoorden("zorgen"),
    vastlegging: antwoorden("vastlegging"),
  };
}
