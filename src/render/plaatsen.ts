import { type FileChild, PatchType, patchDocument, TextRun } from "docx";
import { dichtstbij } from "../dutch/nabij.ts";
import type { Staafdiagram } from "../figuur.ts";
import { endsWithPageBreak, withPageBreaks, withPossibleNumbers, withSafeLinks } from "./html/bewerken.ts";
import { withCaptionNumbers } from "./html/bijschriften.ts";
import type { Afbeelding } from "./html/figuren.ts";
import { linksTo, tableOfContents, withoutLinks } from "./html/inhoudsopgave.ts";
import { withAnchors } from "./html/koppen.ts";
import { withRoom } from "./html/liggend.ts";
import { toWord, type WordOptions } from "./html/naar-word.ts";
import type { Huisstijl } from "./huisstijl/voorbereiden.ts";
import { TABLE_OF_CONTENTS_PLACE } from "./sjabloon/vullen.ts";
import { TAAL } from "./stijlen.ts";

interface Geplaatst {
  readonly docx: Uint8Array;
  readonly waarschuwingen: readonly string[];
  /** Whether there is a table of contents that wants page numbers. */
  readonly inhoudsopgave: boolean;
}

interface Opmaak {
  readonly inhoudsopgave: boolean;
  readonly afbeelding: Afbeelding;
  readonly diagrammen: readonly Staafdiagram[];
}

/** Turns HTML into Word and puts it in the place that a look has for it, with a few words in its header and footer. */
export async function placeInLook(
  html: string,
  look: Huisstijl & { readonly naam: string },
  words: Readonly<Record<string, string>>,
  opmaak: Opmaak,
): Promise<Geplaatst> {
  const waarschuwingen: string[] = [...unknownPlaces(look, ["inhoud", ...Object.keys(words)])];
  const shaped = withCaptionNumbers(withPageBreaks(withRoom(html, look, look.liggend)));
  const ready = withPossibleNumbers(withSafeLinks(shaped));
  const inhoudsopgave = opmaak.inhoudsopgave && ready.includes(TABLE_OF_CONTENTS_PLACE);
  const options = { ...look, images: opmaak.afbeelding, warn: (message: string) => void waarschuwingen.push(message) };
  const children = inhoudsopgave
    ? withContents(ready, options)
    : toWord(ready.replaceAll(TABLE_OF_CONTENTS_PLACE, ""), options);
  const docx = await patchDocument({
    outputType: "uint8array",
    data: look.docx,
    trimPlaceholders: true,
    patches: { ...wordPatches(words), inhoud: { type: PatchType.DOCUMENT, children: [...children] } },
  });
  return { docx: await withCharts(docx, opmaak.diagrammen, look), waarschuwingen, inhoudsopgave };
}

const unknownPlaces = (
  { naam, plaatsen }: Huisstijl & { readonly naam: string },
  known: readonly string[],
): readonly string[] =>
  [...plaatsen]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = dichtstbij(name, known);
      const meant = near === undefined ? `Er zijn: ${known.join(", ")}.` : `Bedoel je {{${near}}}?`;
      return `${naam} heeft een plek {{${name}}}. Die bestaat niet en blijft zo staan. ${meant}`;
    });

const wordPatches = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]) => [
      name,
      { type: PatchType.PARAGRAPH, children: [new TextRun({ text, language: { value: TAAL } })] } as const,
    ]),
  );

/** What draws charts is loaded only for a document that has one. */
async function withCharts(docx: Uint8Array, diagrammen: readonly Staafdiagram[], look: Huisstijl): Promise<Uint8Array> {
  if (diagrammen.length === 0) return docx;
  const { placeCharts } = await import("./diagrammen.ts");
  return placeCharts(docx, diagrammen, look);
}

/** The text before the table of contents, the table, and the text after it. */
function withContents(html: string, options: WordOptions): readonly FileChild[] {
  const { html: anchored, koppen } = withAnchors(html, options);
  const [before = "", ...after] = anchored.split(TABLE_OF_CONTENTS_PLACE);
  const part = (text: string) => withoutLinks(toWord(text + linksTo(koppen), options));
  const table = tableOfContents(koppen, { ...options, opNieuwePagina: endsWithPageBreak(before) });
  return [...part(before), ...table, ...part(after.join(""))];
}
