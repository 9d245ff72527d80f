import type { Gezien } from "../../domain/gezien.ts";
import { isDraft, known } from "../../gap.ts";

type Kijk = Pick<Gezien<"gesprekspartner">, "uitspraken" | "inzetten" | "gesprekken">;
type Formulering = Kijk["gesprekken"][number]["formuleringen"][number];

/** A released sentence lives on as a statement or a contribution, which then has the words. */
export function vrijgegevenAls(c: Pick<Kijk, "uitspraken" | "inzetten">, { uitspraak }: Formulering) {
  const ding = [...c.uitspraken, ...c.inzetten].find((d) => !isDraft(d) && d.id !== "" && d.id === uitspraak);
  return ding === undefined ? undefined : { tekst: known(ding.tekst), reikwijdte: known(ding.reikwijdte) };
}

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
