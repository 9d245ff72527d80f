import { opsomming } from "../dutch/opsommingen.ts";
import type { Figuur } from "../figuur.ts";
import { fonds } from "./besturing/fonds.ts";
import { type Bestuur, type Bestuursdeel, ledenVan, soortVan } from "./besturing/gremium.ts";
import { bureau, leider, stuurgroep, vrij } from "./besturing/ketens.ts";
import { lijnuitleg } from "./besturing/lijnuitleg.ts";
import { netwerktafel, thematafels } from "./besturing/tafels.ts";
import { onder } from "./tekening/delen.ts";
import { STAAND, tekeningVan } from "./tekening/tekening.ts";
import { woord } from "./woorden.ts";

export type { Bestuur, Gremium } from "./besturing/gremium.ts";

/** How each model is drawn; what is of the partners’ own making becomes a plain chain of bodies. */
const TEKENINGEN: Readonly<Record<string, (b: Bestuur, breedte: number) => Bestuursdeel>> = {
  netwerktafel,
  "leidende partner": leider,
  "stuurgroep met programmateam": stuurgroep,
  netwerkbureau: bureau,
  thematafels,
  "gezamenlijk fonds": fonds,
};

/** So narrow that two stand beside each other across a page. */
export const HALF = 208;

/**
 * Who decides and who advises, from the bodies as the partners made them: solid lines for decisions and assignments, dashed
 * ones for advice. `breedte` is at least `HALF`. Undefined while there are no bodies.
 */
export function besturing(data: Bestuur, breedte = STAAND): Figuur | undefined {
  if (data.gremia.length === 0) return undefined;
  const teken = TEKENINGEN[data.model] ?? vrij;
  const breed = breedte - 2;
  const bestuur = teken(data, breed);
  return tekeningVan(onder([bestuur.deel, lijnuitleg(bestuur, breed)], 8), altVan(data), [
    data.gremia.map((g) => [g.naam, g.leden]),
  ]);
}

function altVan({ model, gremia, partners }: Bestuur): readonly string[] {
  return [
    `Een schema van de besturing${model === "" || model === "eigen model" ? "" : ` volgens het model ‘${model}’`}.`,
    ...gremia.map((g) => {
      const leden = ledenVan(g, partners)
        .map(woord)
        .filter((naam) => naam !== "");
      const rol = soortVan(g) === "advies" ? " (adviseert)" : "";
      return `${woord(g.naam)}${rol}${leden.length === 0 ? "" : `: ${opsomming(leden)}`}.`;
    }),
  ];
}
