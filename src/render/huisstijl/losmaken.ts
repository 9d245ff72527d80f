import { CONTENT_TYPES } from "../pakket/xml.ts";
import type { Pakket } from "../pakket/zip.ts";

/** Programs, and what belongs to them: nobody wants those in a letter. */
const MACROS = /^word\/(?:vba(?:Project|Data|ProjectSignature\w*)\.\w+|_rels\/vbaProject\.bin\.rels)$/i;

const RELATION = /<Relationship\b[^>]*>/g;
/** Relations to macros, and to the template on somebody's disk that a look was made with. */
const TIES = /\/relationships\/(?:vbaProject|wordVbaData|attachedTemplate)"/;

/** What ties a document to a template elsewhere, keeps it from being edited, or asks to see it in another way. */
const SETTINGS = /<w:(?:attachedTemplate|documentProtection|writeProtection|linkStyles)\b[^>]*\/>/g;

const asDocument = (types: string): string =>
  types
    .replace(/<(?:Override|Default)\b[^>]*(?:vbaProject|vbaData|vbaProjectSignature)[^>]*>/gi, "")
    .replace(
      /application\/(?:vnd\.ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main|vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main)\+xml/g,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    );

/** The look as a plain document: without macros, protection, or a path to a template on somebody's disk. */
export function detached({ xml, overig }: Pakket): Pakket {
  const kept = [...xml].filter(([path]) => !MACROS.test(path));
  const changed = kept.map(([path, text]): [string, string] => {
    if (path === CONTENT_TYPES) return [path, asDocument(text)];
    if (path.endsWith(".rels")) return [path, text.replace(RELATION, (each) => (TIES.test(each) ? "" : each))];
    return [path, path === "word/settings.xml" ? text.replace(SETTINGS, "") : text];
  });
  return { xml: new Map(changed), overig: new Map([...overig].filter(([path]) => !MACROS.test(path))) };
}
