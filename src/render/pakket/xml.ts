/** The beginnings of every XML part, and the namespaces and kinds of relations Word files are made of. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const RELATIONS = {
  document: `${OFFICE}/officeDocument`,
  core: `${PACKAGE}/relationships/metadata/core-properties`,
  custom: `${OFFICE}/custom-properties`,
  styles: `${OFFICE}/styles`,
  numbering: `${OFFICE}/numbering`,
  settings: `${OFFICE}/settings`,
  header: `${OFFICE}/header`,
  footer: `${OFFICE}/footer`,
  comments: `${OFFICE}/comments`,
} as const;

const TYPES = {
  document: `${WORD}.document.main+xml`,
  core: "application/vnd.openxmlformats-package.core-properties+xml",
  custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
  styles: `${WORD}.styles+xml`,
  numbering: `${WORD}.numbering+xml`,
  settings: `${WORD}.settings+xml`,
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  comments: `${WORD}.comments+xml`,
} as const;

export type Soort = keyof typeof RELATIONS;

const RELATIONSHIPS = `<Relationships xmlns="${PACKAGE}/relationships">`;

/** A part with relations: which part of what kind, under which id. */
export const relationsXml = (
  relations: readonly { readonly id: string; readonly soort: Soort; readonly doel: string }[],
): string =>
  `${XML}${RELATIONSHIPS}${relations.map(({ id, soort, doel }) => relationXml(id, soort, doel)).join("")}</Relationships>`;

const relationXml = (id: string, soort: Soort, doel: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS[soort]}" Target="${doel}"/>`;

const overrideXml = (path: string, soort: Soort): string =>
  `<Override PartName="/${path}" ContentType="${TYPES[soort]}"/>`;

export const contentTypesXml = (parts: readonly { readonly pad: string; readonly soort: Soort }[]): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>${parts.map(({ pad, soort }) => overrideXml(pad, soort)).join("")}</Types>`;

/** Names a part in the list of types, once. */
function withType(contentTypes: string, path: string, soort: Soort): string {
  if (contentTypes.includes(`"/${path}"`)) return contentTypes;
  return contentTypes.replace(/<\/([\w:]*)Types>\s*$/, `${overrideXml(path, soort)}</$1Types>`);
}

/** Adds a relation, unless there is one to a part of that kind. */
function withRelation(relations: string | undefined, soort: Soort, doel: string): string {
  const current = relations ?? `${XML}${RELATIONSHIPS}</Relationships>`;
  if (current.includes(`"${RELATIONS[soort]}"`)) return current;
  const open = current.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  return open.replace(/<\/Relationships>\s*$/, `${relationXml(`rIdCoalitie${soort}`, soort, doel)}</Relationships>`);
}

/** The part with the types of all others. */
export const CONTENT_TYPES = "[Content_Types].xml";
export const DOCUMENT_RELATIONS = "word/_rels/document.xml.rels";

/** Puts a part in the XML parts of a package, and names it in the list of types and among the relations. */
export function addPart(xml: Map<string, string>, path: string, soort: Soort, text: string): void {
  const relations = path.startsWith("word/") ? DOCUMENT_RELATIONS : "_rels/.rels";
  xml.set(path, text);
  xml.set(CONTENT_TYPES, withType(xml.get(CONTENT_TYPES) ?? "", path, soort));
  xml.set(relations, withRelation(xml.get(relations), soort, path.replace("word/", "")));
}
