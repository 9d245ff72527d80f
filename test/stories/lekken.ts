import type { Werk } from "../../src/commands/stukken.ts";
import type { Document, Exemplaar } from "../../src/documents/document.ts";
import { bestandsnaam } from "../../src/output/naam.ts";
import { type Kanarie, TERUGGENOMEN } from "./kanaries.ts";
import { delenVan } from "./sporen.ts";

/** All that can be read of one copy: every part of the Word file and its name, raw and without markup, and the mail. */
export async function alleWoorden(werk: Werk, exemplaar: Exemplaar): Promise<string> {
  const { docx, mail, gaps, waarschuwingen } = await werk.maak(exemplaar);
  const delen = delenVan(docx).flat();
  const tekst = delen.map((deel) => deel.replace(/<[^>]*>/g, "")).join(" ");
  const rest = [
    mail ?? "",
    bestandsnaam(werk.document, exemplaar),
    exemplaar.naam,
    JSON.stringify([gaps, waarschuwingen]),
  ];
  return [...delen, tekst, ...rest].join("\n").toLowerCase();
}

/** Whether this reader may see it: a partner in a talk what is said in it, and everybody the own words. */
function mag(kanarie: Kanarie, { voor }: Document, { lezer }: Exemplaar): boolean {
  const eigen = kanarie.zicht === "P" && lezer.organisatie === `organisaties-${kanarie.eigenaar}`;
  const uitGesprek = kanarie.zicht === "G" && kanarie.pad.startsWith(`gesprekken[${lezer.gesprek}].`);
  const geweigerd = TERUGGENOMEN.some((formulering) => kanarie.pad.includes(formulering));
  if (voor === "adviseur") return true;
  if (voor === "kerngroep") return kanarie.zicht === "K" || eigen;
  return eigen || (voor === "gesprekspartner" && uitGesprek && !geweigerd);
}

/** Which canaries stand in the words of a copy whose reader may not see them. */
export const gelekt =
  (kanaries: readonly Kanarie[]) =>
  (woorden: string, document: Document, exemplaar: Exemplaar): readonly string[] =>
    kanaries
      .filter((k) => !mag(k, document, exemplaar) && k.woorden.some((w) => woorden.includes(w)))
      .map((k) => k.pad);
