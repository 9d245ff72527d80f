const VOORVOEGSEL = /^(van|de|den|der|het|ter|ten|te|in|op|aan|bij|voor|von|la|le|du|da|di|el|al|[’']t|[’']s|d[’'])$/i;
const VOORLETTERS = /^(\p{Lu}\p{Ll}{0,2}\.-?)+$/u;
const TITEL = /^(dr|drs|ir|ing|mr|prof|bc)\.?$/i;
/** Titles that stand behind a name. In capitals, for `Ba` and `Ma` are surnames. */
const ACHTER = /^(?:[MB][Ss]c|LL\.?[MB]|Ph\.?[Dd]|E?MBA|MPA|MPM|MCM|MA|BA|RA|RO|RC)\.?$/;
const AANSPREEK: Readonly<Record<string, "heer" | "mevrouw">> = {
  mevrouw: "mevrouw",
  mevr: "mevrouw",
  mw: "mevrouw",
  heer: "heer",
  dhr: "heer",
  meneer: "heer",
};

/**
 * The parts of a name as somebody types it: `mevrouw dr. N. van der Sluis`, `Tom Bakker`, `De Vries`, `K. Smit MSc`, or
 * as in a list of names, `Vries, K. de`.
 */
export function leesNaam(getypt: string): Readonly<Record<string, string>> {
  const { rest, achter } = opVolgorde(getypt.trim().replace(/^de\s+(?=heer\b)/i, ""));
  const aanhefvorm = AANSPREEK[rest[0]?.toLowerCase().replace(/\.$/, "") ?? ""];
  if (aanhefvorm !== undefined && rest.length > 1) rest.shift();
  const titel = [neem(rest, (woord) => TITEL.test(woord)), ...achter].filter(Boolean).join(" ");
  const voorletters = neem(rest, (woord) => VOORLETTERS.test(woord));
  const begin = beginAchternaam(rest);
  const voornaam = rest.splice(0, begin).join(" ");
  const tussenvoegsel = neem(rest, (woord) => VOORVOEGSEL.test(woord)).toLowerCase();
  const delen = {
    aanhefvorm,
    titel,
    voorletters: voorletters.replace(/\s/g, ""),
    voornaam,
    tussenvoegsel,
    achternaam: rest.join(" "),
  };
  return Object.fromEntries(
    Object.entries(delen).flatMap(([naam, deel]) => (deel === undefined || deel === "" ? [] : [[naam, deel]])),
  );
}

/** The words of a name in the order in which it is said, and apart from them the titles behind it. */
function opVolgorde(getypt: string): { readonly rest: string[]; readonly achter: readonly string[] } {
  const [voor = [], ...na] = getypt.split(",").map((deel) => deel.trim().split(/\s+/));
  const woorden = [...na.flat(), ...voor].filter(Boolean);
  const rest = woorden.filter((woord) => !ACHTER.test(woord));
  return rest.length > 0
    ? { rest, achter: woorden.filter((woord) => ACHTER.test(woord)) }
    : { rest: woorden, achter: [] };
}

/** Takes the words off the front that are of a kind; the last word always stays. */
function neem(woorden: string[], past: (woord: string) => boolean): string {
  const einde = woorden.slice(0, -1).findIndex((woord) => !past(woord));
  return woorden.splice(0, einde < 0 ? Math.max(0, woorden.length - 1) : einde).join(" ");
}

/** Where the surname begins: at a prefix, or at a double name with one (`Jansma-de Wit`), else it is the last word. */
function beginAchternaam(woorden: readonly string[]): number {
  const begin = woorden.slice(0, -1).findIndex((woord) => VOORVOEGSEL.test(woord) || /-\p{Ll}/u.test(woord));
  return begin < 0 ? Math.max(0, woorden.length - 1) : begin;
}
