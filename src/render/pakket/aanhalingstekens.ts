import { TOKEN } from "./welgevormd.ts";

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** XML with its attributes between double quotes, as we and Word write them; some programs write them between single ones. */
export const withDoubleQuotes = (xml: string): string =>
  /=\s*'|\s="|=\s"/.test(xml)
    ? xml.replace(TOKEN, (token: string, _closes: string, name: string | undefined) =>
        name === undefined ? token : token.replace(ATTRIBUTE, inDouble),
      )
    : xml;

const inDouble = (_: string, name: string, double: string | undefined, single: string | undefined): string =>
  `${name}="${double ?? single?.replaceAll('"', "&quot;") ?? ""}"`;
