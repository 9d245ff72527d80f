/**
 * Replaces each element of this name that does not lie in another of that name. The function is told where in the XML the
 * element ends.
 */
export function replaceOutermost(xml: string, name: string, replace: (element: string, end: number) => string): string {
  const tag = new RegExp(`<${name}(?=[\\s/>])[^>]*?(/?)>|</${name}\\s*>`, "g");
  let made = "";
  let done = 0;
  let start = 0;
  let depth = 0;
  for (const match of xml.matchAll(tag)) {
    const closes = match[0].startsWith("</");
    if (!closes && depth === 0) start = match.index;
    if (closes) depth -= 1;
    else if (match[1] !== "/") depth += 1;
    if (depth > 0) continue;
    const end = match.index + match[0].length;
    made += xml.slice(done, start) + replace(xml.slice(start, end), end);
    done = end;
    depth = 0;
  }
  return made + xml.slice(done);
}
