import { aantalWoorden } from "../tellen.ts";
import type { Vondst } from "./vondst.ts";

/** Above this a sentence is read twice. */
const LANG = 30;

/** After these a full stop ends no sentence: `bijv.`, `nr.`, an initial. */
const AFKORTING =
  /(?:^|[\s(])(?:bijv|bv|ca|nr|nrs|dr|mr|ir|ing|drs|prof|jl|incl|excl|max|min|blz|art|lid|tel|vgl|evt|resp|\p{L}|(?:\p{L}\.)+\p{L})\.$/iu;

const GRENS = /(?<=[.?!][’”)\]]?)\s+(?=[\p{Lu}\p{N}‘“(’])/u;

/** The sentences of a text. A line end ends one too; so does a semicolon, behind which a new thought begins. */
export function zinnenVan(tekst: string): readonly string[] {
  const zinnen: string[] = [];
  for (const regel of tekst.split(/\n+/)) {
    let open = "";
    for (const deel of regel.split(GRENS)) {
      open = open === "" ? deel : `${open} ${deel}`;
      if (AFKORTING.test(open)) continue;
      zinnen.push(open);
      open = "";
    }
    if (open !== "") zinnen.push(open);
  }
  return zinnen.map((zin) => zin.trim()).filter((zin) => zin !== "");
}

/** Sentences nobody reads in one go. */
export const langeZinnen = (tekst: string): readonly Vondst[] =>
  zinnenVan(tekst).flatMap((zin) => {
    const woorden = aantalWoorden(zin);
    return woorden <= LANG
      ? []
      : [
          {
            melding: `De zin ‘${begin(zin)} …’ telt ${woorden} woorden.`,
            hint: "Maak er twee of drie zinnen van, elk met één gedachte.",
          },
        ];
  });

const begin = (zin: string): string => zin.split(/\s+/).slice(0, 4).join(" ");
