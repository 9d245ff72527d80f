import fc from "fast-check";

/** Texts that have broken other programs: markup, places of ours and of Handlebars, what XML forbids, what turns around. */
const BEKEND: readonly string[] = [
  "<b>vet</b> & <script>alert(1)</script>",
  "]]> <!-- <![CDATA[ <?xml?>",
  "&amp; &lt; &#0; &#x1F600; &nbsp",
  "{{inhoud}} {{titel}} {{status}} {{#if x}} {{/if}} {{{rauw}}} {{> briefhoofd}}",
  "</w:t></w:r></w:p><w:p><w:r><w:t>",
  "\u0000\u0001\u0008\u000B\u000C\u001B[31mrood\u001B[0m\u007F\u0085",
  "\uFFFE\uFFFF half \uD83D paar \uDE00 los",
  "\uE000\uE001\uE0FF\uF8FF eigen tekens",
  "\u202Eachterstevoren\u202C \u2066\u2069 \u200B\u200D\uFEFF",
  "regel een\r\nregel twee\rregel drie\u2028regel vier\u2029regel vijf\n\n\nregel zes",
  "tab\ttab\t\ttab",
  '’s Ochtends in ’s-Hertogenbosch, ‘t Hof, \'n "aanhaling" en “nog een”',
  "IJsselmeer ĳ ﬁ é e\u0301 \u0338\u0338\u0338 Súdwest-Fryslân",
  "漢字 العربية עברית हिन्दी 👩‍👩‍👧‍👦 🇳🇱",
  "a".repeat(400),
  "woord ".repeat(300),
  '=HYPERLINK("http://x.example") +31 @som -1',
  "javascript:alert(1) file:///etc/passwd http://voorbeeld.example/?a=1&b=2",
  "constructor __proto__ toString hasOwnProperty",
  "%s %n $(x) $1 $& \\u0041 \\",
  "Punt. Punt.. Punt... ; : , !?",
  "   veel   spaties   \u00A0\u2007\u202F  ",
  "-",
  "—",
  "0",
  "...",
  "(",
  "[nog in te vullen: x]",
];

const willekeurig = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });

/** The letters and figures of a text, without all else: what of it must be seen, however it is tidied. */
export const letters = (tekst: string): string =>
  tekst
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** A hostile text between two words that are found back: `Vq17a … Vq17z`. Every number has a text of its own. */
export function vijandigeTekst(nummer: number): string {
  const inhoud =
    nummer % 3 === 0 ? BEKEND[(nummer / 3) % BEKEND.length] : fc.sample(willekeurig, { seed: nummer, numRuns: 1 })[0];
  return `Vq${nummer}a ${inhoud} Vq${nummer}z`;
}

/** A text with nothing special in it, between the same two words. */
export const gewoneTekst = (nummer: number): string => `Vq${nummer}a gewoon Vq${nummer}z`;

/** The same coalition, with another text in every place where somebody typed words; `vanaf` is the first number. */
export function metAndereTeksten<T>(
  boom: T,
  vanaf: number,
  tekstVan: (nummer: number) => string,
): { readonly boom: T; readonly teksten: readonly string[] } {
  const teksten: string[] = [];
  const anders = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return waarde.map(anders);
    if (typeof waarde === "object" && waarde !== null)
      return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, anders(deel)]));
    if (typeof waarde !== "string" || !GETYPT.test(waarde)) return waarde;
    const tekst = tekstVan(vanaf + teksten.length);
    teksten.push(tekst);
    return tekst;
  };
  return { boom: anders(boom) as T, teksten };
}

/** The words with which `metKanaries` fills what can hold words. */
const GETYPT = /^(?:Een (?:gewone|zwirk\w+) |Nog een regel)/;
