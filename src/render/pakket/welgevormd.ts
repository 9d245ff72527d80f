const ATTRIBUTES = /(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*/.source;
/** A piece of markup; of a tag whether it closes, its name, and whether it is empty. */
export const TOKEN = new RegExp(
  `<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<\\?.*?\\?>|<(\\/?)([\\w:.-]+)${ATTRIBUTES}\\s*(\\/?)>`,
  "gs",
);
const LOOSE = /<|&(?!#\d+;|#x[0-9a-f]+;|[a-z]+;)/i;

/** Whether every element of an XML part is closed, in order, and nothing that looks like markup is left over. */
export function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    if (LOOSE.test(xml.slice(end, token.index))) return false;
    end = token.index + token[0].length;
    const [, closes, name, empty] = token;
    if (name === undefined || empty === "/") continue;
    if (closes !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0 && !LOOSE.test(xml.slice(end));
}
