import { type Gezien, volg } from "../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { schetsfiguur } from "./delen/figuren/besturing.ts";
import { korteNaam } from "./delen/organisaties.ts";
import { gremiaVan, uitlegVan } from "./delen/schets.ts";
import { kenmerkVan } from "./delen/stukversie.ts";
import { document } from "./document.ts";
import { borging, profielen, zonderPlek } from "./samenwerking/partners.ts";

/** The core group’s own plan for the cooperation. What partners get of it is a document of its own: `eerste-schets`. */
export const samenwerkingsschets = document({
  id: "samenwerkingsschets",
  titel: "Samenwerkingsschets",
  stappen: [3],
  voor: "kerngroep",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Samenwerkingsschets ${c.coalitie.naam}`,
  // The core group’s own papers are not issued: the register is there for partners to read.
  kenmerk: (_c, _e, { datum }) => kenmerkVan(undefined, { status: "concept", datum }, "kerngroep"),
});

type Kijk = Gezien<"kerngroep">;

function view(c: Kijk) {
  const { schets, coalitie } = c;
  const model = uitlegVan(schets.model);
  return {
    naam: coalitie.naam,
    model,
    motivering: optioneel(schets.motivering),
    advies: adviesVan(c),
    partners: profielen(c),
    gremia: gremiaVan(c, schets.gremia),
    figuur: schetsfiguur(c, schets),
    zonderPlek: zonderPlek(c),
    trekker: isGap(schets.trekker) ? "" : korteNaam(volg(c.organisaties, schets.trekker)),
    secretariaat: optioneel(schets.secretariaat),
    borging: borging(c),
    tijdpad: schets.tijdpad.filter((m) => !isDraft(m)).map((m) => ({ mijlpaal: m.mijlpaal, datum: m.datum })),
    beslismomenten: optioneel(schets.beslismomenten),
    communicatie: optioneel(schets.communicatie),
    procesbudget: optioneel(schets.procesbudget),
    delen: optioneel(schets.delen),
    gedeeldOp: optioneel(schets.gedeeld.datum),
  };
}

/** What the rules of thumb say, where something else was chosen. */
function adviesVan(c: Kijk): string {
  const advies = known(c.schets.modelAdvies) ?? "";
  return advies === "" || advies === known(c.schets.model) ? "" : advies;
}
