import { isWellFormed } from "../../src/render/pakket/welgevormd.ts";
import { type Pakket, unpack } from "../../src/render/pakket/zip.ts";

/** What the validator does not see and Word does; nothing where all is well. */
export function lint(docx: Uint8Array): readonly string[] {
  const pakket = unpack(docx);
  return [
    ...brokenParts(pakket),
    ...danglingIds(pakket),
    ...danglingRelations(pakket),
    ...unsafeLinks(pakket),
    ...cellsWithoutEnd(pakket),
    ...marks(pakket),
  ];
}

const DOCUMENT = "word/document.xml";
const part = ({ xml }: Pakket, path = DOCUMENT): string => xml.get(path) ?? "";

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");

const missing = (what: string, used: readonly string[], known: readonly string[]): readonly string[] =>
  used.filter((id) => !known.includes(id)).map((id) => `${what} ${id}`);

/** The forbidden ones are those of XML 1.0. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly what must not be there
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:x?0*[0-8]|x0*[1-9a-f]);/i;

const brokenParts = ({ xml }: Pakket): readonly string[] =>
  [...xml]
    .filter(([, text]) => !isWellFormed(text) || FORBIDDEN.test(text))
    .map(([path]) => `part that is no XML: ${path}`);

/** Styles, lists, notes, comments, bookmarks: what is named must be there. */
function danglingIds(pakket: Pakket): readonly string[] {
  const document = part(pakket);
  const text = [...pakket.xml]
    .filter(([path]) => /^word\/[\w-]+\.xml$/.test(path))
    .map(([, content]) => content)
    .join("");
  const bookmarks = all(document, /<w:bookmarkStart\b[^>]* w:name="([^"]*)"/g);
  return [
    ...missing(
      "style",
      all(text, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g),
      all(part(pakket, "word/styles.xml"), /w:styleId="([^"]*)"/g),
    ),
    ...missing(
      "list",
      all(document, /<w:numId w:val="([1-9]\d*)"/g),
      all(part(pakket, "word/numbering.xml"), /<w:num [^>]*w:numId="(\d+)"/g),
    ),
    ...missing(
      "comment",
      all(document, /<w:comment(?:Reference|RangeStart|RangeEnd) w:id="(\d+)"/g),
      all(part(pakket, "word/comments.xml"), /<w:comment [^>]*w:id="(\d+)"/g),
    ),
    ...["footnote", "endnote"].flatMap((note) =>
      missing(
        note,
        all(document, new RegExp(`<w:${note}Reference\\b[^>]* w:id="(\\d+)"`, "g")),
        all(part(pakket, `word/${note}s.xml`), new RegExp(`<w:${note}\\b[^>]* w:id="(-?\\d+)"`, "g")),
      ),
    ),
    ...missing("bookmark", all(document, /<w:hyperlink(?![^>]*r:id)[^>]* w:anchor="([^"]*)"/g), bookmarks),
    ...missing("bookmark", all(document, /(?:w:instr="|<w:instrText[^>]*>)\s*(?:PAGE)?REF (\S+)/g), bookmarks),
    ...bookmarks.filter((name, index) => bookmarks.indexOf(name) !== index).map((name) => `bookmark twice ${name}`),
  ];
}

/** The part that a list of relations belongs to, and the folder it reads them from. */
const ownerOf = (relations: string): string => relations.replace("_rels/", "").replace(/\.rels$/, "");
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const resolved = (folder: string, target: string): string => {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  return path.replace(/[^/]+\/\.\.\//g, "");
};

/** Every relation that a part names is in its list, and leads to a part that is there. */
function danglingRelations(pakket: Pakket): readonly string[] {
  const { xml, overig } = pakket;
  const lists = [...xml].filter(([path]) => path.endsWith(".rels"));
  const targets = lists.flatMap(([path, list]) =>
    (list.match(/<Relationship\b[^>]*>/g) ?? [])
      .filter((relation) => !relation.includes('TargetMode="External"'))
      .map((relation) => resolved(folderOf(ownerOf(path)), /\sTarget="([^"]*)"/.exec(relation)?.[1] ?? ""))
      .filter((target) => !xml.has(target) && !overig.has(target))
      .map((target) => `relation in ${path} to ${target}`),
  );
  const used = [...xml]
    .filter(([path]) => /^word\/[\w/-]+\.xml$/.test(path))
    .flatMap(([path, text]) => {
      const list = xml.get(`${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`) ?? "";
      return missing(
        `relation of ${path}`,
        all(text, /\br:(?:id|embed|link)="([^"]*)"/g),
        all(list, /\bId="([^"]*)"/g),
      );
    });
  return [...targets, ...used];
}

/** Out of a document lead links that people follow only: to a website, an address, a telephone. */
const unsafeLinks = ({ xml }: Pakket): readonly string[] =>
  [...xml]
    .filter(([path]) => path.endsWith(".rels"))
    .flatMap(([, list]) => list.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g) ?? [])
    .filter((relation) => !/\/hyperlink"/.test(relation) || !/\sTarget="(?:https?:|mailto:|tel:)/i.test(relation))
    .map((relation) => `unsafe link ${relation}`);

const cellsWithoutEnd = (pakket: Pakket): readonly string[] =>
  /<\/w:tcPr><\/w:tc>|<w:tc><\/w:tc>|<\/w:tbl><\/w:tc>/.test(part(pakket))
    ? ["cell without a paragraph at its end"]
    : [];

const marks = ({ xml }: Pakket): readonly string[] =>
  [...xml].filter(([, content]) => /[\uE000-\uF8FF]/.test(content)).map(([path]) => `mark in ${path}`);
