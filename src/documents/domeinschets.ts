import { optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { domein } from "./delen/domein.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { domeinbeeld } from "./delen/figuren/domein.ts";
import { kenmerkVan } from "./delen/stukversie.ts";
import { visieVan } from "./delen/visie.ts";
import { doelenBuiten } from "./discussie/gehoord.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";
import { type Kijk, losseEinden, matrix, onderwerpenIn, samenhang, themas } from "./domeinschets/onderwerpen.ts";

/** The core group’s own picture of what the coalition is about: vision, topics and for whom they count, limits, loose ends. */
export const domeinschets = document({
  id: "domeinschets",
  titel: "Domeinschets",
  stappen: [2],
  voor: "kerngroep",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Domeinschets ${c.coalitie.naam}`,
  // The core group’s own papers are not issued: the register is there for partners to read.
  kenmerk: (_c, _e, { datum }) => kenmerkVan(undefined, { status: "concept", datum }, "kerngroep"),
});

function view(c: Kijk, _: Exemplaar, { datum }: Omgeving) {
  const visie = visieVan(c);
  const { buiten, gebied, periode, doelgroep } = domein(c);
  return {
    naam: c.coalitie.naam,
    opgave: c.coalitie.opgave,
    visie: {
      kern: visie.kern,
      toelichting: optioneel(visie.toelichting),
      stand: optioneel(visie.stand),
      herkomst: optioneel(visie.herkomst),
    },
    samenhang: samenhang(c),
    erin: onderwerpenIn(c, "in het domein"),
    open: onderwerpenIn(c, "nog open"),
    figuur: domeinbeeld(c),
    matrix: matrix(c),
    grenzen: { buiten, gebied, periode, doelgroep },
    doelenBuiten: doelenBuiten(c, datum),
    themas: themas(c),
    losseEinden: losseEinden(c),
  };
}
