import { volg } from "../../domain/gezien.ts";
import { type Gap, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { inZin } from "../delen/organisaties.ts";
import type { Kijk } from "./posten.ts";

/** How a source of money is told of one who pays (before the name), of nobody in particular, and of all of them. */
const WOORDEN: Readonly<Record<string, { readonly van: string; readonly los: string; readonly alle: string }>> = {
  "eigen middelen": { van: "eigen middelen van", los: "eigen middelen", alle: "eigen middelen" },
  "subsidie overheid": { van: "subsidie van", los: "subsidie van een overheid", alle: "subsidie van overheden" },
  "opdracht overheid": { van: "opdracht van", los: "opdracht van een overheid", alle: "opdracht van overheden" },
  "gezamenlijk fonds": { van: "uit het fonds van", los: "uit een gezamenlijk fonds", alle: "gezamenlijk fonds" },
  "bijdrage andere partner": {
    van: "bijdrage van",
    los: "bijdrage van een andere partner",
    alle: "bijdrage van een andere partner",
  },
  "fonds of privaat": {
    van: "bijdrage van",
    los: "bijdrage van een fonds of een particulier",
    alle: "fondsen en particulieren",
  },
};

/** `subsidie van de Gemeente`; without a payer `subsidie van een overheid`. */
export function bronVan(c: Kijk, bron: string | Gap, wie: string | Gap): Zin {
  const woorden = WOORDEN[known(bron) ?? ""];
  if (woorden === undefined || isGap(bron)) return isGap(wie) ? zin`${bron}` : zin`${bron}, ${betaler(c, wie)}`;
  return isGap(wie) ? zin`${woorden.los}` : zin`${woorden.van} ${betaler(c, wie)}`;
}

const betaler = (c: Kijk, wie: string): string | Gap => inZin(volg(c.organisaties, wie));

/** As it heads a line of the overview by source: `subsidie van overheden`. */
export const alleVan = (bron: string): string => WOORDEN[bron]?.alle ?? bron;
