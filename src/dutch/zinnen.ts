import { vouw } from "./vouwen.ts";

export { alineas, netjes } from "./netjes.ts";
export { aantal, aantalWoorden } from "./tellen.ts";

/** What stands before the first letter that can have a capital: quotes, brackets, and ’s, ’t, ’n with what follows. */
const BEGIN = /^[\s("“„[«]*(?:[‘’'](?:[kmnrst](?=[\s-])[\s-]+)?)*/u;

const splits = (tekst: string): readonly [string, string] => {
  const begin = BEGIN.exec(tekst)?.[0] ?? "";
  return [begin, tekst.slice(begin.length)];
};

/**
 * The text with a capital at its start: `IJver`, `’s Ochtends`. A digit stays, and so does a name that has its
 * capital further on (`eHerkenning`). A capital takes no accent for stress: `Eén`.
 */
export function hoofdletter(tekst: string): string {
  const [begin, rest] = splits(tekst);
  if (/^\p{Ll}\p{Lu}/u.test(rest) && !rest.startsWith("iJ")) return tekst;
  if (/^één(?!\p{L})/iu.test(rest)) return `${begin}Eén${rest.slice(3)}`;
  return begin + rest.replace(/^(ĳ|[ií]j|\p{L})/iu, (letters) => letters.replace(/[ĳĲ]/, "ij").toUpperCase());
}

/** Ordinary first words: lower case even where a name follows (“De gemeente”, “Voor Hanzestad”). */
const GEWOON = new Set(
  (
    "de het een deze dit die dat wij we ons onze jullie hun zij ze ik je u uw hij haar zijn er hier daar met voor van " +
    "in op aan bij door naar om over uit tot tussen onder binnen buiten als dan en of maar want omdat doordat zodat " +
    "samen meer minder ook niet geen alle elke ieder iedere veel nieuwe betere zorgen dankzij vanuit vanaf tijdens"
  ).split(" "),
);

/** Names and what is derived from them, which no rule of form gives away. */
const EIGENNAAM =
  /^(nederland|europ|belgi|duits|vlaam|vlaander|fries|frysl|groning|drenth|drents|overijssel|gelder|utrecht|flevo|holland|zeeland|zeeuw|brabant|limburg|amsterdam|rotterdam|haag|rijk$|rijks|pasen|kerst|sint|stichting$)/;

/**
 * The text as it continues a sentence. Only an ordinary word loses its capital: a name or an abbreviation (`BIZ`,
 * `IJsselstein`, `eHerkenning`) keeps it, and so does whatever begins with one of `namen`.
 */
export function kleineLetter(tekst: string, namen: readonly string[] = []): string {
  const [begin, rest] = splits(tekst);
  const isGegeven = namen.some((naam) => naam !== "" && (rest.startsWith(naam) || tekst.startsWith(naam)));
  if (isGegeven || begin.endsWith("-") || isNaam(rest)) return tekst;
  return begin + rest.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

function isNaam(rest: string): boolean {
  const [woord = "", volgende = ""] = rest.split(/\s+/, 2);
  const gevouwen = vouw(/^[\p{L}\p{M}’']+/u.exec(woord)?.[0] ?? "");
  if (/\p{Lu}/u.test(woord.slice(1)) || /^\p{Lu}[.\d-]/u.test(woord)) return true;
  if (GEWOON.has(gevouwen)) return false;
  return /^\p{Lu}/u.test(volgende) || EIGENNAAM.test(gevouwen);
}

const AFKORTING = /(?:^|\s)(?:enz|etc|bijv|bv|nr|ca|incl|excl|jl|dr|mr|ir|drs|prof|(?:\p{L}{1,2}\.)+\p{L}{1,2})\.$/iu;

/** Without the full stop at its end, for what goes on behind it. An abbreviation (`enz.`) keeps its own. */
export function zonderPunt(tekst: string): string {
  const kaal = tekst.trim();
  return /[^.]\.$/.test(kaal) && !AFKORTING.test(kaal) ? kaal.slice(0, -1) : kaal;
}

/** Ending as a sentence does, with one full stop unless it ends in `?`, `!` or `…`. Empty stays empty. */
export function metPunt(tekst: string): string {
  const kaal = tekst.trim().replace(/[,;\s]+$/, "");
  if (kaal === "" || /([?!…:]|\.\.\.)[’”"')\]]*$/.test(kaal)) return kaal;
  return /\.[’”"')\]]*$/.test(kaal) ? kaal.replace(/([^.])\.\.$/, "$1.") : `${kaal}.`;
}
