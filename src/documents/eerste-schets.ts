import type { Gezien } from "../domain/gezien.ts";
import { voornaamwoord } from "../dutch/brieven.ts";
import { isDraft, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { DE_COALITIE } from "./delen/exemplaren.ts";
import { schetsfiguur } from "./delen/figuren/besturing.ts";
import { gedeeldeSchets } from "./delen/schets.ts";
import { kenmerkVan, versiesVan } from "./delen/stukversie.ts";
import { visieOp } from "./delen/visie.ts";
import { taalvormVan } from "./discussie/gesprek.ts";
import { document, type Exemplaar, type Omgeving } from "./document.ts";

/**
 * What partners read of the sketch of their cooperation. It has an audience of its own, so it is made without the internal
 * file: only what was copied for partners (`schets.gedeeld`) can get in.
 */
export const eersteSchets = document({
  id: "eerste-schets",
  titel: "Eerste schets van de samenwerking",
  stappen: [3],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view,
  kop: (c) => zin`Eerste schets van de samenwerking ${c.coalitie.naam}`,
  kenmerk: (c, _, { datum }) =>
    kenmerkVan(versiesVan(c, "eerste-schets", "").at(-1), { status: "ter bespreking", datum: dagVan(c, datum) }),
});

type Kijk = Gezien<"partners">;

/** The day on which it was shared; until then, that on which it is made. */
const dagVan = (c: Kijk, vandaag: string): string => known(c.schets.gedeeld.datum) ?? vandaag;

function view(c: Kijk, _: Exemplaar, { datum }: Omgeving) {
  const { gedeeld } = c.schets;
  const schets = gedeeldeSchets(c);
  const open = gedeeld.borging.filter(isDraft).map(({ partner, belang, hoe }) => ({ partner, belang, hoe }));
  return {
    naam: c.coalitie.naam,
    visie: visieOp(c, dagVan(c, datum))?.kern ?? "",
    u: voornaamwoord(taalvormVan(c)),
    // What this document is about is needed here, also while nobody wrote it.
    tekst: gedeeld.schets,
    model: schets.model,
    gremia: schets.gremia,
    figuur: schetsfiguur(c, gedeeld),
    borging: schets.borging.length > 0 ? schets.borging : open,
    adviseur: { naam: c.coalitie.adviseur.naam, email: optioneel(c.coalitie.adviseur.email) },
  };
}
