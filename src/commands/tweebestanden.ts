import { aantal } from "../dutch/tellen.ts";
import type { Inhoud } from "../project/project.ts";

const TELT = 3;

/** What stands in the internal file only, in a sentence; nothing where all has its other half. */
export function losseDelen({ meldingen }: Inhoud): readonly string[] {
  const los = meldingen.filter(({ code }) => code === "zonder-tegenhanger").map(({ pad }) => pad);
  if (los.length === 0) return [];
  const staat = los.length === 1 ? "staat" : "staan";
  const namen = `${los.slice(0, TELT).join(", ")}${los.length > TELT ? " …" : ""}`;
  return [
    `Let op: ${aantal(los.length, "deel", "delen")} ${staat} alleen in het interne bestand (${namen}). Er is niets weggehaald. Bekijk: coalitie check`,
  ];
}
