import type { Gezien } from "../domain/gezien.ts";
import { kies } from "./delen/exemplaren.ts";
import { onderschrijversVan, partijenVan } from "./delen/partijen.ts";
import { document, type Exemplaar } from "./document.ts";
import { inzetPerPartij, zeggenAllenToe } from "./verklaring/inzet.ts";
import { zegelKenmerk } from "./verklaring/kenmerk.ts";
import * as slot from "./verklaring/slotbepalingen.ts";
import { genoemdeGroepen, intentiesVan, zegelbasis, zegelsVan } from "./verklaring/zegel.ts";
import { VERKLARING } from "./verklaring/zegelwoord.ts";

type Kijk = Gezien<"partners">;

/** Seals a young or sensitive cooperation: what the parties intend and will make an effort for, and no amounts. */
export const intentieverklaring = document({
  id: "intentieverklaring",
  titel: "Intentieverklaring",
  stappen: [5, 9],
  voor: "partners",
  per: "bezegeling",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: (coalitie) => zegelsVan(coalitie, VERKLARING),
  view,
  kop: (c, { over }) => kies(c.bezegelingen, over.bezegelingen).titel,
  kenmerk: (c, exemplaar, { datum }) => zegelKenmerk(c, VERKLARING, exemplaar, datum),
});

function view(c: Kijk, { over }: Exemplaar) {
  const b = kies(c.bezegelingen, over.bezegelingen);
  const partijen = partijenVan(c, b);
  return {
    ...zegelbasis(c, b, VERKLARING),
    groepen: genoemdeGroepen(c, b),
    intenties: intentiesVan(c, b),
    inzet: inzetPerPartij(c, b, [...partijen, ...onderschrijversVan(c, b)]),
    inzetVanAllen: zeggenAllenToe(c, b, partijen),
    samenwerking: [...slot.samenwerking(c, b), ...slot.kosten(b)],
    aard: slot.aard,
    voorbehoud: slot.voorbehoud(c, b, partijen, VERKLARING),
    looptijd: [...slot.looptijd(b, VERKLARING), ...slot.evaluatie(b, VERKLARING)],
    toetredenEnUittreden: slot.toetredenEnUittreden(b),
    openheid: [...slot.vertrouwelijkheid(b, partijen), ...slot.openbaarheid(b, VERKLARING)],
  };
}
