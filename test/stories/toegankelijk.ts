import { unpack } from "../../src/render/pakket/zip.ts";

/** What is wrong for who reads a Word file with other means than eyes: read from the finished XML, by facts. */

const attribute = (xml: string, name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1];
const wordsOf = (xml: string): string => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((m) => m[1]).join("");

/** The level of a heading by the id of its style, by way of the style it is based on. */
function headingLevels(styles: string): ReadonlyMap<string, number> {
  const all = styles.match(/<w:style\b[^>]*>.*?<\/w:style>/gs) ?? [];
  const found = new Map<string, number>();
  for (const style of all) {
    const level = /<w:name w:val="heading (\d)"/i.exec(style)?.[1] ?? /<w:name w:val="Kop (\d) zonder/.exec(style)?.[1];
    if (level !== undefined) found.set(attribute(style, "w:styleId") ?? "", Number(level));
  }
  return found;
}

/** Headings that skip a level, or do not begin with the first. */
function headingJumps(document: string, styles: string): readonly string[] {
  const levels = headingLevels(styles);
  const headings = (document.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).flatMap((paragraph) => {
    const level = levels.get(/<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? "");
    if (level === undefined) return [];
    const own = /<w:outlineLvl w:val="(\d)"/.exec(paragraph)?.[1];
    return [{ level: own === undefined ? level : Number(own) + 1, woorden: wordsOf(paragraph) }];
  });
  return headings.flatMap(({ level, woorden }, index) => {
    const before = headings[index - 1]?.level ?? 0;
    if (woorden.trim() === "") return [`kop zonder woorden na ‘${headings[index - 1]?.woorden}’`];
    return level > before + 1 ? [`kop ‘${woorden}’ springt van niveau ${before} naar ${level}`] : [];
  });
}

const picturesWithoutWords = (document: string): readonly string[] =>
  (document.match(/<wp:docPr\b[^>]*>/g) ?? [])
    .filter((picture) => (attribute(picture, "descr") ?? "").trim().length < 10)
    .map((picture) => `beeld zonder beschrijving: ${picture}`);

/** A table has a header row that comes back, or words on the left that say what is on the right, and a title; or it says that it is there for the layout only. */
const tablesWithoutHeader = (document: string): readonly string[] =>
  (document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).flatMap((table) => {
    const properties = /<w:tblPr>.*?<\/w:tblPr>/s.exec(table)?.[0] ?? "";
    if (properties.includes('<w:tblDescription w:val="Alleen voor de opmaak."/>')) {
      return /<w:tblHeader/.test(table)
        ? [`tabel voor de opmaak met een kopregel: ${wordsOf(table).slice(0, 60)}`]
        : [];
    }
    const row = /<w:tr\b.*?<\/w:tr>/s.exec(table)?.[0] ?? "";
    const header = row.includes("<w:tblHeader/>") || properties.includes('w:firstColumn="1"');
    return [
      ...(header ? [] : [`tabel zonder kopregel: ${wordsOf(table).slice(0, 60)}`]),
      ...(/<w:tblCaption w:val="[^"]{3,}"/.test(properties)
        ? []
        : [`tabel zonder titel: ${wordsOf(table).slice(0, 60)}`]),
    ];
  });

/** Words in a language that nobody named: neither the run nor the document says Dutch. */
function otherLanguage(path: string, part: string, byDefault: boolean): readonly string[] {
  const runs = part.match(/<w:r[ >].*?<\/w:r>/gs) ?? [];
  return runs
    .filter((run) => wordsOf(run).trim() !== "")
    .filter((run) => !(byDefault ? !/<w:lang\b(?![^>]*"nl-NL")/.test(run) : run.includes('<w:lang w:val="nl-NL"/>')))
    .map((run) => `geen Nederlands in ${path}: ${wordsOf(run).slice(0, 40)}`);
}

export function bezwaren(docx: Uint8Array): readonly string[] {
  const { xml } = unpack(docx);
  const part = (path: string): string => xml.get(path) ?? "";
  const [document, styles] = [part("word/document.xml"), part("word/styles.xml")];
  const byDefault = /<w:rPrDefault>.*?<w:lang w:val="nl-NL"/s.test(styles);
  const edges = [...xml].filter(([path]) => /^word\/(header|footer|footnotes|endnotes)[\w-]*\.xml$/.test(path));
  return [
    ...headingJumps(document, styles),
    ...picturesWithoutWords(document),
    ...tablesWithoutHeader(document),
    ...[["word/document.xml", document] as const, ...edges].flatMap(([path, text]) =>
      otherLanguage(path, text, byDefault),
    ),
    ...(/<dc:title>[^<]{3,}<\/dc:title>/.test(part("docProps/core.xml")) ? [] : ["geen titel in de eigenschappen"]),
    ...(part("docProps/core.xml").includes("<dc:language>nl-NL</dc:language>")
      ? []
      : ["geen taal in de eigenschappen"]),
  ];
}
