import { XML } from "../pakket/xml.ts";
import { cleanInput, escapeXml } from "../schoon.ts";
import { TAAL } from "../stijlen.ts";

const NAMESPACES =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** Says that a property is one of those that users make. */
const USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const safe = (text: string): string => escapeXml(cleanInput(text).replace(/\s+/g, " ").trim());

export interface Kerneigenschappen {
  readonly titel: string;
  readonly auteur: string;
  /** ISO day. */
  readonly datum: string;
}

/** What Word shows in File > Info. Nothing of the letterhead’s own is kept: it is not about this document. */
export function coreXml({ titel, auteur, datum }: Kerneigenschappen): string {
  const moment = `${datum}T00:00:00Z`;
  const time = (name: string): string => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return (
    `${XML}<cp:coreProperties ${NAMESPACES}><dc:title>${safe(titel)}</dc:title><dc:creator>${safe(auteur)}</dc:creator>` +
    `<cp:lastModifiedBy>${safe(auteur)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time("created")}${time("modified")}<dc:language>${TAAL}</dc:language></cp:coreProperties>`
  );
}

/** A letterhead that was made from one of our documents tells where that came from, which says nothing of this one. */
const OF_OURS = /\bname=["']coalitie\./;

/** Properties of our own, sorted by name, after those the letterhead has. */
export function customXml(existing: string | undefined, extra: Readonly<Record<string, string>>): string {
  const kept = (existing?.match(/<property\b.*?<\/property>/gs) ?? []).filter(
    (property) =>
      !OF_OURS.test(property) && !Object.keys(extra).some((name) => property.includes(`name="${safe(name)}"`)),
  );
  const own = Object.keys(extra)
    .sort()
    .map(
      (name) =>
        `<property fmtid="${USER_DEFINED}" name="${safe(name)}" pid="0"><vt:lpwstr>${safe(extra[name] ?? "")}</vt:lpwstr></property>`,
    );
  const numbered = [...kept, ...own].map((property, index) => property.replace(/\bpid="\d+"/, `pid="${index + 2}"`));
  return `${XML}<Properties xmlns="${CUSTOM}" xmlns:vt="${TYPES}">${numbered.join("")}</Properties>`;
}

/** The properties of our own in a finished document, or of any Word file. */
export function readCustom(xml: string | undefined): Readonly<Record<string, string>> {
  const found = [...(xml ?? "").matchAll(/<property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g)];
  return Object.fromEntries(found.map((match) => [match[1] ?? "", match[2] ?? ""]));
}
