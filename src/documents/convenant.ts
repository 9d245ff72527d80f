import type { Gezien } from "../domain/gezien.ts";
import { isDraft } from "../gap.ts";
import { kies } from "./delen/exemplaren.ts";
import { gremiatabel } from "./delen/gremia.ts";
import { groepenVan, partijenVan } from "./delen/partijen.ts";
import { document, type Exemplaar } from "./document.ts";
import { indicatoren } from "./plan/doelen.ts";
import * as eigen from "./verklaring/convenantbepalingen.ts";
import { financiering, toegezegdGeld } from "./verklaring/financiering.ts";
import { genummerdeInzet, zeggenAllenToe } from "./verklaring/inzet.ts";
import { zegelKenmerk } from "./verklaring/kenmerk.ts";
import * as slot from "./verklaring/slotbepalingen.ts";
import { intentiesVan, zegelbasis, zegelsVan } from "./verklaring/zegel.ts";
import { CONVENANT } from "./verklaring/zegelwoord.ts";

type Kijk = Gezien<"partners">;

/** Seals a cooperation of which the content is settled: who does what, when and with which money, and how they go on. */
export const convenant = document({
  id: "convenant",
  titel: "Convenant",
  stappen: [5, 9],
  voor: "partners",
  per: "bezegeling",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) => zegelsVan(coalitie, CONVENANT),
  view,
  kop: (c, { over }) => kies(c.bezegelingen, over.bezegelingen).titel,
  kenmerk: (c, exemplaar, { datum }) => zegelKenmerk(c, CONVENANT, exemplaar, datum),
});

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bezegelingen, over.bezegelingen);
  const partijen = partijenVan(c, b);
  const gremia = c.organisatie.gremia.filter((g) => !isDraft(g));
  const geld = toegezegdGeld(c, b, partijen);
  return {
    ...zegelbasis(c, b, CONVENANT),
    groepen: groepenVan(partijen),
    intenties: intentiesVan(c, b),
    doelen: c.doelen.filter((d) => !isDraft(d)).map((d) => d.tekst),
    indicatoren: indicatoren(c),
    inzet: genummerdeInzet(c, b, partijen),
    inzetVanAllen: zeggenAllenToe(c, b, partijen),
    gremia: gremiatabel(c, gremia),
    organisatie: eigen.organisatie(c, b, gremia.length > 0),
    geld,
    financiering: financiering(b, geld.regels.length > 0),
    aard: eigen.aard(b),
    uitvoering: eigen.uitvoering,
    voorbehoud: slot.voorbehoud(c, b, partijen, CONVENANT),
    looptijd: eigen.looptijd(slot.looptijd(b, CONVENANT)),
    wijziging: eigen.wijziging,
    toetreding: eigen.toetreding,
    opzegging: eigen.opzegging(b),
    voortgang: eigen.voortgang(c, b),
    onvoorzien: eigen.onvoorzien,
    geschillen: eigen.geschillen(b),
    vertrouwelijkheid: slot.vertrouwelijkheid(b, partijen),
    openbaarheid: slot.openbaarheid(b, CONVENANT),
    citeertitel: eigen.citeertitel(b),
  };
}
