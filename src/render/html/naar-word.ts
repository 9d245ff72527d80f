import type { Paragraph, Table } from "docx";
import { type HtmlWarningCode, htmlToContent } from "docx/html";
import type { IdOf } from "../huisstijl/aanvullen.ts";
import type { Kopnummer } from "../huisstijl/kopnummers.ts";
import type { Tekstvak } from "../huisstijl/tekstvak.ts";
import { TAAL } from "../stijlen.ts";
import type { Afbeelding } from "./figuren.ts";

/** Which style an element has, by CSS selector. */
const STYLE_MAP: Readonly<Record<string, string>> = {
  h1: "Heading1",
  h2: "Heading2",
  h3: "Heading3",
  "p.titel": "Title",
  "p.ondertitel": "Subtitle",
  "p.kenmerk": "Kenmerk",
  "p.inleiding": "Inleiding",
  "p.kader, div.kader > p": "Kader",
  "p.bijschrift": "Caption",
  "p.figuur": "Figuur",
  "p.klein": "Klein",
  "td, th, td p, th p": "Tabeltekst",
  "tr.totaal td, tr.totaal td p": "Tabeltotaal",
  "td p.klein, th p.klein": "Klein",
  "table.handtekening td, table.handtekening th, table.handtekening td p": "Handtekeningtekst",
  "table.handtekening td p.klein": "Klein",
  "table.raster": "Raster",
  "table.kaal": "Kaal",
  "table.handtekening": "Handtekening",
};

/** For a document without numbers in a look that has them. */
const NONE_NUMBERED: Readonly<Record<string, string>> = {
  h1: "KopZonderNummer1",
  h2: "KopZonderNummer2",
  h3: "KopZonderNummer3",
};

const WITHOUT_NUMBER: Readonly<Record<string, string>> = {
  "h1.ongenummerd": "KopZonderNummer1",
  "h2.ongenummerd": "KopZonderNummer2",
  "h3.ongenummerd": "KopZonderNummer3",
};

const stylesheet = (textWidth: number, landscapeWidth: number): string => `
  th { text-align: inherit; font-weight: inherit; }
  tr { break-inside: avoid; }
  .getal { text-align: right; }
  table { width: ${textWidth / 20}pt; }
  .liggend table { width: ${landscapeWidth / 20}pt; }
  table[data-vast], table.handtekening { table-layout: fixed; }
  table.handtekening tr { height: 2.4cm; }
  table.handtekening tr.kop { height: 0; }
  table + p, table + ul, table + ol, p.kader + p:not(.kader) { margin-top: 9pt; }
  ul + p, ol + p { margin-top: 3pt; }
  p.onder { margin-top: 3pt; margin-bottom: 10pt; text-align: center; }
  table.invullen tr { height: 1cm; }
  table.handtekening p.boven { margin-top: 14pt; }
  table.schrijfruimte tbody tr { height: 4.4cm; }
  td.ruimte { border-bottom: 0.75pt solid #7F7F7F; }
  mark { background-color: yellow; }
`;

const WARNINGS: Readonly<Record<HtmlWarningCode, string>> = {
  "unsupported-element": "Het sjabloon bevat een onderdeel dat Word niet kent, zoals een video. Dat is weggelaten.",
  "missing-image": "Een afbeelding is niet gevonden en is weggelaten.",
  "unsupported-image": "Een afbeelding heeft een vorm die Word niet kan tonen en is weggelaten.",
  "unsafe-link": "Een verwijzing is niet veilig. De tekst is blijven staan, de verwijzing niet.",
  "invalid-math": "Een formule is niet te lezen. De tekst ervan is blijven staan.",
  "too-deep": "Een deel van het sjabloon zit te diep in elkaar. De tekst is blijven staan, de opmaak niet.",
  "block-in-paragraph": "Een tabel of lijst staat waar alleen een regel kan staan. De tekst is blijven staan.",
  "table-in-note": "Een tabel staat in een voetnoot. De tekst is blijven staan, de tabel niet.",
};

/** What of the look and the document decides how HTML becomes Word; `warn` hears what was left out. */
export interface WordOptions {
  readonly idOf: IdOf;
  readonly tekstbreedte: number;
  readonly liggend: Tekstvak;
  readonly genummerd: ReadonlySet<number>;
  readonly kopnummer: Kopnummer;
  readonly zonderNummers: boolean;
  readonly images: Afbeelding;
  readonly warn: (message: string) => void;
}

/** Paragraphs and tables for Word. What docx makes of HTML may be put in one document only. */
export function toWord(
  html: string,
  { idOf, tekstbreedte, liggend, zonderNummers, images, warn }: WordOptions,
): readonly (Paragraph | Table)[] {
  const styles = { ...STYLE_MAP, ...(zonderNummers ? NONE_NUMBERED : {}), ...WITHOUT_NUMBER };
  return htmlToContent(`<html lang="${TAAL}"><body>${html}</body></html>`, {
    stylesheet: stylesheet(tekstbreedte, liggend.tekstbreedte),
    styleMap: Object.fromEntries(Object.entries(styles).map(([selector, id]) => [selector, idOf(id)])),
    images,
    // Figures have been given a size that fits where they stand.
    maxImageWidth: Math.ceil(liggend.tekstbreedte / 15),
    onWarning: ({ code }) => warn(WARNINGS[code]),
  });
}
