/** Names and numbers that docx draws at random, or counts on from the document before: renumbered in order of appearance. */

const RELATION_ID = /<Relationship\b[^>]*\bId="([^"]*)"/g;
const ANCHOR = "Kop";

/** Gives the relations that were added to a part ids of their own, in the part and in its list of relations. */
export function withFixedRelations(
  part: string,
  relations: string,
): { readonly part: string; readonly relations: string } {
  const ids = [...relations.matchAll(RELATION_ID)].map((match) => match[1] ?? "");
  const random = ids.filter((id) => /^rId(?!\d+$)/.test(id) && !id.startsWith("rIdCoalitie"));
  const names = new Map(random.map((id, index) => [id, `rIdTekst${index + 1}`]));
  const renamed = (xml: string, attribute: RegExp): string =>
    xml.replace(attribute, (whole, before: string, id: string) =>
      names.has(id) ? `${before}"${names.get(id)}"` : whole,
    );
  return {
    part: renamed(part, /(\br:(?:id|embed|link)=)"([^"]*)"/g),
    relations: renamed(relations, /(\bId=)"([^"]*)"/g),
  };
}

/** docx names a picture after all that it tells; a letterhead’s own name stays. */
const NAMED_AFTER = /\bname="([^"]*)"(?= descr="\1")|\bname=""/;

const withName = (properties: string, number: number): string =>
  properties.replace(/\bid="[^"]*"/, `id="${number}"`).replace(NAMED_AFTER, `name="Afbeelding ${number}"`);

/** Bookmarks, pictures and content controls count from one; anchors of headings are named as Word names them. */
export function withFixedNumbers(document: string): string {
  const bookmarks = new Map<string, number>();
  const bookmark = (id: string): number => {
    const number = bookmarks.get(id) ?? bookmarks.size + 1;
    bookmarks.set(id, number);
    return number;
  };
  let pictures = 0;
  return document
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*?w:id=)"([^"]*)"/g,
      (_, before: string, id: string) => `${before}"${bookmark(id)}"`,
    )
    .replace(/<wp:docPr\b[^>]*>/g, (properties) => withName(properties, ++pictures))
    .replace(
      new RegExp(`(w:name="|w:anchor="|PAGEREF )${ANCHOR}(\\d+)(?=["\\s])`, "g"),
      (_, before: string, number: string) => `${before}_Toc${700000 + Number(number)}`,
    );
}
