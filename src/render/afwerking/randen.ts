import { CONTENT_TYPES, DOCUMENT_RELATIONS } from "../pakket/xml.ts";
import { textWidthOf, turnedSection } from "./secties.ts";

type Parts = Map<string, string>;

const REFERENCE = /<w:(?:header|footer)Reference\b[^>]*\br:id="([^"]*)"[^>]*\/>/g;
/** How far from the edge or the middle a tab still belongs to it. */
const NEAR = 0.05;

/**
 * The section with headers and footers of its own, in which what stood at the right edge or in the middle of the text does
 * so on a page on its side. A header without such tabs is the same on both.
 */
export function withTurnedEdges(xml: Parts, section: string): string {
  const widths = { van: textWidthOf(section), naar: textWidthOf(turnedSection(section)) };
  return section.replace(REFERENCE, (reference, id: string) => {
    const path = targetOf(xml.get(DOCUMENT_RELATIONS) ?? "", id);
    const part = path === undefined ? undefined : xml.get(`word/${path}`);
    if (path === undefined || part === undefined) return reference;
    const moved = withMovedTabs(part, xml.get("word/styles.xml") ?? "", widths);
    if (moved === part) return reference;
    return reference.replace(`"${id}"`, () => `"${copyPart(xml, id, path, moved)}"`);
  });
}

const relationOf = (relations: string, id: string): string | undefined =>
  (relations.match(/<Relationship\b[^>]*>/g) ?? []).find((relation) => relation.includes(` Id="${id}"`));

const targetOf = (relations: string, id: string): string | undefined =>
  /\sTarget="([^":/]+\.xml)"/.exec(relationOf(relations, id) ?? "")?.[1];

/** Puts a changed copy of a part beside it, with the relations it has; the same part is copied once. */
function copyPart(xml: Parts, id: string, path: string, text: string): string {
  const [newId, newPath] = [`${id}Liggend`, path.replace(".xml", "-liggend.xml")];
  if (xml.has(`word/${newPath}`)) return newId;
  xml.set(`word/${newPath}`, text);
  const own = xml.get(`word/_rels/${path}.rels`);
  if (own !== undefined) xml.set(`word/_rels/${newPath}.rels`, own);
  const again = (list: string, element: RegExp, change: (found: string) => string): string =>
    list.replace(element, (found) => found + change(found));
  const relations = xml.get(DOCUMENT_RELATIONS) ?? "";
  const relation = relationOf(relations, id) ?? "";
  xml.set(
    DOCUMENT_RELATIONS,
    relations.replace(relation, () => relation + relation.replace(`"${id}"`, `"${newId}"`).replace(path, newPath)),
  );
  const type = new RegExp(`<Override\\b[^>]*"/word/${path.replace(".", "\\.")}"[^>]*>`);
  xml.set(
    CONTENT_TYPES,
    again(xml.get(CONTENT_TYPES) ?? "", type, (found) => found.replace(path, newPath)),
  );
  return newId;
}

interface Breedtes {
  readonly van: number;
  readonly naar: number;
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<\/w:p>).)*<\/w:p>/gs;
const TABS = /<w:tabs>.*?<\/w:tabs>/s;
const TAB = /<w:tab\b[^>]*w:val="(?:right|center|end)"[^>]*\/>/g;

const withMovedTabs = (part: string, styles: string, breedtes: Breedtes): string =>
  part.replace(PARAGRAPH, (paragraph) => {
    if (!/<w:tab\/>/.test(paragraph)) return paragraph;
    const own = TABS.exec(paragraph)?.[0];
    if (own !== undefined)
      return paragraph.replace(
        own,
        own.replace(TAB, (tab) => moved(tab, breedtes)),
      );
    return withTabsOfStyle(paragraph, styles, breedtes);
  });

/** Most letterheads have the tabs in the style of headers and footers. */
function withTabsOfStyle(paragraph: string, styles: string, breedtes: Breedtes): string {
  const id = /<w:pStyle w:val="([^"]*)"\/>/.exec(paragraph);
  const style = (styles.match(/<w:style\b[^>]*>.*?<\/w:style>/gs) ?? []).find((each) =>
    each.includes(`w:styleId="${id?.[1]}"`),
  );
  const tabs = TABS.exec(style ?? "")?.[0].match(TAB) ?? [];
  const changed = tabs.filter((tab) => moved(tab, breedtes) !== tab);
  if (id === null || changed.length === 0) return paragraph;
  const cleared = changed.map((tab) => tab.replace(/w:val="[^"]*"/, 'w:val="clear"'));
  const all = [...cleared, ...changed.map((tab) => moved(tab, breedtes))].join("");
  return paragraph.replace(AFTER_STYLE, (before) => `${before}<w:tabs>${all}</w:tabs>`);
}

/** What may come before tabs in the properties of a paragraph. */
const AFTER_STYLE =
  /<w:pStyle\b[^>]*\/>(?:<w:(?:keepNext|keepLines|pageBreakBefore|widowControl|suppressLineNumbers)\b[^>]*\/>|<w:(framePr|numPr|pBdr|shd)\b(?:[^>]*\/>|.*?<\/w:\1>))*/s;

function moved(tab: string, { van, naar }: Breedtes): string {
  const place = Number(/w:pos="(-?\d+)"/.exec(tab)?.[1] ?? 0);
  const at = [1, 0.5].find((part) => Math.abs(place - part * van) < NEAR * van);
  return at === undefined ? tab : tab.replace(/w:pos="[^"]*"/, `w:pos="${Math.round(at * naar)}"`);
}
