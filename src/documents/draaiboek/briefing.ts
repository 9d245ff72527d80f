import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, isGap, known, optioneel } from "../../gap.ts";
import { zin } from "../../zin.ts";
import { gasten } from "../delen/genodigden.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { roepnaam } from "../delen/personen.ts";
import { als, opgesomd } from "../delen/zinnen.ts";
import { wordtGetekend } from "./lijstjes.ts";
import type { Bijeenkomst } from "./verloop.ts";

type Kijk = Gezien<"kerngroep">;

/** What the chair should know. Nothing of what a partner said in confidence, and nothing of how it is rated. */
export const briefing = (c: Kijk, b: Bijeenkomst) => ({
  tekst: optioneel(b.dagvoorzitter.briefing),
  keuzes: [
    ...keuze(
      "Wie er komen",
      als(b.genodigdenkeuze, (x) => WIE[x]),
      b.genodigdenReden,
    ),
    ...keuze(
      "Wat zij vooraf lezen",
      als(b.informatieVooraf, (x) => WAT[x]),
      b.informatieReden,
    ),
  ],
  tekenen: wordtGetekend(b) ? (known(b.beoogdeOndertekening) ?? "") : "",
  planB: optioneel(b.planB),
  mandaten: mandaten(c, b),
});

const WIE = {
  "alleen met uitvoeringskracht": "alleen wie zelf iets kan uitvoeren",
  "ook belanghebbenden": "ook belanghebbenden die zelf niets uitvoeren",
} as const;

const WAT = {
  "alleen aanleiding en doel": "alleen de aanleiding en het doel",
  "ook inhoudelijke notitie": "de aanleiding, het doel en een inhoudelijk stuk",
} as const;

const keuze = (wat: string, gekozen: Bijeenkomst["genodigdenReden"], reden: Bijeenkomst["genodigdenReden"]) =>
  isGap(gekozen) ? [] : [{ wat, gekozen, reden: optioneel(reden) }];

/** Who of the guests may say yes, as far as that is known: together where they may the same. */
function mandaten(c: Kijk, b: Bijeenkomst) {
  const bekend = gasten(c, b)
    .filter((p) => !isDraft(p))
    .map(({ id }) => volg(c.personen, id))
    .flatMap((p) => (isGap(p.mandaat) ? [] : [{ p, mandaat: mandaatVan(p) }]));
  return [...new Set(bekend.map(({ mandaat }) => mandaat))].map((mandaat) => ({
    mandaat,
    wie: opgesomd(bekend.filter((x) => x.mandaat === mandaat).map(({ p }) => metOrganisatie(c, p))),
  }));
}

function mandaatVan({ mandaat, mandaatMet }: Kijk["personen"][number]): string {
  if (mandaat !== "ruggespraak nodig") return known(mandaat) ?? "";
  return isGap(mandaatMet) ? "overlegt eerst" : `overlegt eerst met ${mandaatMet}`;
}

const metOrganisatie = (c: Kijk, p: Kijk["personen"][number]) =>
  isGap(p.organisatie) ? roepnaam(p) : zin`${roepnaam(p)} (${korteNaam(volg(c.organisaties, p.organisatie))})`;
