import type { Gezien } from "../../domain/gezien.ts";
import { kleineLetter } from "../../dutch/zinnen.ts";
import { isDraft, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"gesprekspartner">, "uitspraken" | "inzetten" | "gesprekken">;
type Formulering = Kijk["gesprekken"][number]["formuleringen"][number];

/** A released sentence lives on as a statement or a contribution, which then has the words. */
export function vrijgegevenAls(c: Pick<Kijk, "uitspraken" | "inzetten">, { uitspraak }: Formulering) {
  const isDit = (d: { readonly id: string }): boolean => !isDraft(d) && d.id !== "" && d.id === uitspraak;
  const gezegd = c.uitspraken.find(isDit);
  if (gezegd !== undefined) return { tekst: known(gezegd.tekst), reikwijdte: known(gezegd.reikwijdte) };
  const inzet = c.inzetten.find(isDit);
  if (inzet === undefined) return undefined;
  const aanbod = known(inzet.tekst);
  return { tekst: aanbod && alsZin(aanbod), reikwijdte: known(inzet.reikwijdte) };
}

/** A contribution is kept in words that fit after a colon, as a plan has them; whoever offered it reads a sentence. */
const alsZin = (aanbod: string): string =>
  /^(?:wij|we|ik|ons|onze)\b/i.test(aanbod) ? aanbod : `Wij kunnen dit bijdragen: ${kleineLetter(aanbod)}`;

/** What a sentence is about, as the partner reads it. */
export const KOPPEN = {
  drijfveer: "Waarom dit onderwerp ertoe doet",
  ontwikkeling: "Wat er verder speelt",
  kans: "Een kans",
  bedreiging: "Een risico",
  opbrengst: "Wat deelname moet opleveren",
  bereidheid: "Wat aangepast kan worden",
  bijdrage: "Een mogelijke bijdrage",
  vastlegging: "Hoe afspraken vastgelegd worden",
  voorwaarde: "Een voorwaarde",
  "doel buiten het domein": "Een doel dat buiten deze samenwerking blijft",
} as const;
