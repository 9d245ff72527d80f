import type { Gezien } from "../../domain/gezien.ts";
import { volg } from "../../domain/gezien.ts";
import { isGap } from "../../gap.ts";
import { type GezienPersoon, ondertekennaam } from "./personen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties">;

const NIEMAND = { naam: "", functie: "", organisatie: "" };

/** Who signs a letter, in rows of two that stand side by side; three fit in one row. An empty place fills the last row. */
export function ondertekening(c: Kijk, personen: readonly GezienPersoon[]) {
  const namen = personen.map((p) => ({
    naam: ondertekennaam(p),
    // Where even the name is missing, one question is enough.
    functie: isGap(p.achternaam) ? "" : p.functie,
    organisatie: isGap(p.achternaam) ? "" : volg(c.organisaties, p.organisatie).naam,
  }));
  if (namen.length === 3) return [namen];
  return namen.flatMap((links, i) => (i % 2 === 0 ? [[links, namen[i + 1] ?? NIEMAND]] : []));
}
