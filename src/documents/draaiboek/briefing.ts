import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import { zin } from "../../zin.ts";
import { gasten } from "../delen/genodigden.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { wordtGetekend } from "./lijstjes.ts";
import { roepnaam } from "./rollen.ts";
import type { Bijeenkomst } from "./verloop.ts";

type Kijk = Gezien<"kerngroep">;

/** What the chair should know. Nothing of what a partner said in confidence, and nothing of how it is rated. */
export const briefing = (c: Kijk, b: Bijeenkomst) => ({
  tekst: optioneel(b.dagvoorzitter.briefing),
  keuzes: [
    ...keuze("Wie er komen", b.genodigdenkeuze, b.genodigdenReden),
    ...keuze("Wat zij vooraf lazen", b.informatieVooraf, b.informatieReden),
  ],
  tekenen: wordtGetekend(b) ? (known(b.beoogdeOndertekening) ?? "") : "",
  planB: optioneel(b.planB),
  mandaten: mandaten(c, b),
});

const keuze = (wat: string, gekozen: Bijeenkomst["genodigdenReden"], reden: Bijeenkomst["genodigdenReden"]) =>
  isGap(gekozen) ? [] : [{ wat, gekozen, reden: optioneel(reden) }];

/** Who of the guests may say yes, as far as that is known. */
function mandaten(c: Kijk, b: Bijeenkomst) {
  return gasten(c, b)
    .filter((p) => !isDraft(p))
    .flatMap(({ id }) => {
      const p = volg(c.personen, id);
      if (isGap(p.mandaat)) return [];
      const met = isGap(p.mandaatMet) ? "" : zin` met ${p.mandaatMet}`;
      return [
        {
          naam: roepnaam(p),
          organisatie: isGap(p.organisatie) ? "" : korteNaam(volg(c.organisaties, p.organisatie)),
          mandaat: p.mandaat === "ruggespraak nodig" ? zin`overlegt eerst${met}` : p.mandaat,
        },
      ];
    });
}
