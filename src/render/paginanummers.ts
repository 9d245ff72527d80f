import { type PageNumberGuess, type PatchedTemplate, patchDocument } from "docx";
import { DOCUMENT, type Pakket, pack, unpack } from "./pakket/zip.ts";

/**
 * Lays a finished document out as Word does and writes the page numbers in its table of contents. `geschat` says that
 * something in it, such as a typeface, could only be guessed at. The widths of letters are loaded when they are needed.
 */
export async function withPageNumbers(pakket: Pakket): Promise<{ readonly pakket: Pakket; readonly geschat: boolean }> {
  const { estimatePageNumbersWith } = await import("docx/layout");
  const estimate = estimatePageNumbersWith({ guess: true });
  const guesses: PageNumberGuess[] = [];
  const numbered = await patchDocument({
    outputType: "uint8array",
    data: pack(pakket),
    patches: {},
    pageNumbers: (template) => {
      const estimated = estimate(withShortWords(template));
      guesses.push(...(estimated.guesses ?? []));
      return estimated;
    },
  });
  return { pakket: unpack(numbered), geschat: guesses.length > 0 };
}

type Xml = PatchedTemplate["parts"] extends ReadonlyMap<string, infer X> ? X : never;

/**
 * Only to be measured: a pasted address of thousands of letters takes minutes to lay out, for the time goes up with the
 * square of a word’s length. In pieces that stay whole it takes about the same room.
 */
function withShortWords(template: PatchedTemplate): PatchedTemplate {
  const body = template.parts.get(DOCUMENT);
  return body === undefined ? template : { ...template, parts: new Map(template.parts).set(DOCUMENT, shortened(body)) };
}

function shortened(xml: Xml): Xml {
  if (typeof xml.text === "string") return { ...xml, text: xml.text.replace(/\S{61,}/gu, inPieces) };
  return xml.elements === undefined ? xml : { ...xml, elements: xml.elements.map(shortened) };
}

const inPieces = (word: string): string => word.replace(/\S{12}(?=\S)/gu, "$& ");
