import { CONTENT_TYPES } from "../pakket/xml.ts";
import type { Pakket } from "../pakket/zip.ts";
import { withWholePictures } from "./beelden.ts";
import { reachableParts } from "./bereik.ts";
import { type Spoor, withoutTraces } from "./sporen.ts";

/** What ties a document to a template elsewhere, keeps it from being edited, or tells of who made it and for whom. */
const SETTINGS =
  /<w:(attachedTemplate|documentProtection|writeProtection|linkStyles|trackRevisions|updateFields|attachedSchema|saveThroughXslt|mailMerge|docVars|rsids)\b(?:[^>]*\/>|.*?<\/w:\1>)/gs;

const asDocument = (types: string): string =>
  types
    .replace(/<(?:Override|Default)\b[^>]*(?:vbaProject|vbaData|vbaProjectSignature)[^>]*>/gi, "")
    .replace(
      /application\/(?:vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main|vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main)\+xml/g,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    );

/** A look of which only that is left which a reader may see. */
interface Los {
  readonly pakket: Pakket;
  /** What it lost that somebody may have put there on purpose. */
  readonly weggelaten: ReadonlySet<Spoor>;
}

/**
 * The look as a plain document that can be sent to anybody: no macros, protection or template on somebody's disk; nothing
 * of who wrote in it before, and nothing that is fetched from elsewhere. Throws UserError("sjabloon") for a picture that
 * is only linked to: without it the letterhead would not be what its owner sees.
 */
export function detached(whole: Pakket, naam: string): Los {
  const weggelaten = new Set<Spoor>();
  const traceless = [...whole.xml].map(([path, text]): [string, string] => [
    path,
    TEXT.test(path) ? withoutTraces(text, hiddenStyles(whole.xml), weggelaten) : text,
  ]);
  const reached = reachableParts({ ...whole, xml: new Map(traceless) }, naam, weggelaten);
  const { xml, overig } = withWholePictures(reached, () =>
    weggelaten.add("afbeeldingen die iets van elders kunnen ophalen"),
  );
  const changed = [...xml].map(([path, text]): [string, string] => {
    if (path === CONTENT_TYPES) return [path, asDocument(text)];
    if (path === CUSTOM) return [path, withShownProperties(text, xml)];
    return [path, path === "word/settings.xml" ? text.replace(SETTINGS, "") : text];
  });
  return { pakket: { xml: new Map(changed), overig }, weggelaten };
}

const TEXT = /^word\/.*\.xml$/;

/** The styles of characters that nobody sees. */
const hiddenStyles = (xml: Pakket["xml"]): ReadonlySet<string> =>
  new Set(
    (xml.get("word/styles.xml")?.match(/<w:style\b[^>]*w:type="character".*?<\/w:style>/gs) ?? [])
      .filter((style) => /<w:vanish\/>/.test(style))
      .flatMap((style) => /w:styleId="([^"]*)"/.exec(style)?.[1] ?? []),
  );

const CUSTOM = "docProps/custom.xml";

/** Of the properties of a letterhead, those that a field in it prints: the others tell of its owner, not of its reader. */
function withShownProperties(custom: string, xml: Pakket["xml"]): string {
  const codes = [...xml]
    .filter(([path]) => TEXT.test(path))
    .flatMap(([, text]) => text.match(/DOCPROPERTY[^<]*/g) ?? [])
    .join("\n");
  return custom.replace(/<property\b.*?<\/property>/gs, (property) =>
    codes.includes(/\sname="([^"]*)"/.exec(property)?.[1] ?? "\n") ? property : "",
  );
}
