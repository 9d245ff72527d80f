import { join } from "node:path";
import { type Doorzocht, doorzoek } from "../../output/noemt.ts";
import { DOCUMENTENMAP, type Plek } from "../../project/plek.ts";
import type { World } from "../../world.ts";

/** The documents in which one of these texts stands, however a document prints its quotes, spaces and line breaks. */
export function documentenMet({ disk }: World, { map }: Plek, teksten: readonly string[]): readonly string[] {
  const gezocht = teksten.map(letters);
  return doorzoek(disk, join(map, DOCUMENTENMAP), (tekst) => {
    const daar = letters(tekst);
    return gezocht.some((g) => daar.includes(g));
  }).flatMap(({ bestand, wat }) => (wat === "noemt" ? [`- ${DOCUMENTENMAP}/${bestand}`] : []));
}

const letters = (tekst: string): string =>
  tekst
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** Which documents name the person, `hooguit` so many by name. */
export function documentRegels(
  documenten: readonly Doorzocht[],
  hooguit = Number.POSITIVE_INFINITY,
): readonly string[] {
  const noemt = documenten.filter(({ wat }) => wat === "noemt").map(({ bestand }) => bestand);
  const dicht = documenten.filter(({ wat }) => wat === "niet te lezen").map(({ bestand }) => bestand);
  return [
    ...(noemt.length === 0
      ? ["In de map documenten staat de naam in geen enkel bestand dat ik kan lezen."]
      : [
          "De naam staat in deze documenten. Ik laat ze staan; wat is uitgegeven, is vaak bewijs:",
          ...noemt.slice(0, hooguit).map((bestand) => `- ${DOCUMENTENMAP}/${bestand}`),
          ...(noemt.length > hooguit
            ? [`- en nog ${noemt.length - hooguit} andere; bekijk ze allemaal met: coalitie privacy export --person …`]
            : []),
        ]),
    ...(dicht.length === 0
      ? []
      : ["Hierin kan ik niet kijken; doe dat zelf:", ...dicht.map((b) => `- ${DOCUMENTENMAP}/${b}`)]),
  ];
}
