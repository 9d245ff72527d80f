import { withPieces } from "../pakket/alineas.ts";

/** Fields that read a file, an address or a database when they are brought up to date, or start something. */
const FETCHES = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|MACROBUTTON)\b/i;

const TOKEN =
  /<w:fldChar\b[^>]*w:fldCharType="(\w+)"[^>]*?(?:\/>|>.*?<\/w:fldChar>)|<w:instrText\b[^>]*>([^<]*)<\/w:instrText>/gs;
const SIMPLE = /<w:fldSimple\b[^>]*\sw:instr="([^"]*)"[^>]*>(.*?)<\/w:fldSimple>/gs;

interface Token {
  readonly start: number;
  readonly end: number;
}

interface Field {
  code: string;
  isResult: boolean;
  readonly tokens: Token[];
}

/** A part in which such fields have become the text or picture they last gave. */
export function withoutFetching(xml: string, seen: () => void): string {
  const plain = xml.replace(SIMPLE, (field, code: string, result: string) => {
    if (!FETCHES.test(code)) return field;
    seen();
    return result;
  });
  if (!plain.includes("<w:instrText")) return plain;
  return withPieces(
    plain,
    fetchingIn(plain).map((token) => {
      seen();
      return { ...token, by: "" };
    }),
  );
}

/** The beginnings, codes and ends of those fields. */
function fetchingIn(xml: string): readonly Token[] {
  const open: Field[] = [];
  const found: Token[] = [];
  for (const match of xml.matchAll(TOKEN)) {
    const token = { start: match.index, end: match.index + match[0].length };
    const [, kind, code = ""] = match;
    if (kind === "begin") open.push({ code: "", isResult: false, tokens: [] });
    const field = open.at(-1);
    if (field === undefined) continue;
    field.tokens.push(token);
    if (kind === undefined && !field.isResult) field.code += code;
    if (kind === "separate") field.isResult = true;
    if (kind !== "end") continue;
    open.pop();
    if (FETCHES.test(field.code)) found.push(...field.tokens);
  }
  return found;
}
