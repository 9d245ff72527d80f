import type { Gap } from "../../gap.ts";
import { CUSTOM } from "../herkomst.ts";
import type { IdOf } from "../huisstijl/aanvullen.ts";
import { addPart, CONTENT_TYPES, DOCUMENT_RELATIONS } from "../pakket/xml.ts";
import { DOCUMENT, type Pakket, unpack } from "../pakket/zip.ts";
import { withoutMarks } from "../schoon.ts";
import { withCaptionFields } from "./bijschriften.ts";
import { withFixedCharts } from "./diagrammen.ts";
import { coreXml, customXml, type Kerneigenschappen } from "./eigenschappen.ts";
import { withContentsInFirstEntry } from "./inhoudsopgave.ts";
import { withHeadingOrder } from "./kopniveaus.ts";
import { withFixedHyphens } from "./koppeltekens.ts";
import { turnPages } from "./liggend.ts";
import { withFixedNumbers, withFixedRelations } from "./nummers.ts";
import { commentsXml, firstFreeId, type Toelichting, withComments } from "./opmerkingen.ts";
import { finishTables } from "./tabellen.ts";
import { withReferenceFields } from "./verwijzingen.ts";

interface Afwerking {
  readonly idOf: IdOf;
  /** The colour of dark lines. */
  readonly accent: string;
  readonly eigenschappen: Kerneigenschappen;
  /** By their number in the marks; empty in a document without comments. */
  readonly gaps: ReadonlyMap<number, Gap>;
  readonly toelichting: Toelichting;
}

const COMMENTS = "word/comments.xml";
const CORE = "docProps/core.xml";

/** The one pass over the packed parts, for all that docx does not do. */
export function finish(docx: Uint8Array, { idOf, accent, eigenschappen, gaps, toelichting }: Afwerking): Pakket {
  const pakket = unpack(docx);
  const xml = new Map(pakket.xml);
  const fixed = withFixedRelations(xml.get(DOCUMENT) ?? "", xml.get(DOCUMENT_RELATIONS) ?? "");
  xml.set(DOCUMENT_RELATIONS, fixed.relations);
  const commented = withComments(fixed.part, gaps, firstFreeId(xml.get(COMMENTS)), idOf);
  if (commented.opmerkingen.length > 0) {
    addPart(xml, COMMENTS, "comments", commentsXml(xml.get(COMMENTS), commented.opmerkingen, toelichting, idOf));
  }
  xml.set(
    DOCUMENT,
    withFixedHyphens(
      withFixedNumbers(
        withContentsInFirstEntry(
          withReferenceFields(withCaptionFields(finishTables(commented.document, idOf, accent), idOf)),
        ),
      ),
    ),
  );
  xml.set(DOCUMENT, withHeadingOrder(xml.get(DOCUMENT) ?? "", idOf));
  turnPages(xml);
  for (const [path, text] of xml) if (path.startsWith("word/")) xml.set(path, withoutMarks(text));
  addPart(xml, CORE, "core", coreXml(eigenschappen));
  addPart(xml, CUSTOM, "custom", customXml(xml.get(CUSTOM), {}));
  xml.set(
    CONTENT_TYPES,
    (xml.get(CONTENT_TYPES) ?? "").replace(
      /wordprocessingml\.template\.main\+xml/g,
      "wordprocessingml.document.main+xml",
    ),
  );
  return withFixedCharts({ ...pakket, xml });
}
