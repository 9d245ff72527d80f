import { bedrag, vanGetalwoord } from "../bedragen.ts";
import { vouw } from "../vouwen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

/** A number as typed, cut at its decimal mark; the digits are kept as text, so nothing is rounded on the way. */
interface Cijfers {
  readonly geheel: string;
  readonly rest: string;
}

const DUIZENDEN = /^(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/;
/** A point that cannot stand for thousands: `12.5`, `0.125`, `1234.5`. */
const PUNT = /^(\d+)\.(\d+)$/;

function cijfers(tekst: string): Cijfers | undefined {
  const duizenden = /^0\.\d{3}$/.test(tekst) ? null : DUIZENDEN.exec(tekst);
  const [, geheel, rest = ""] = duizenden ?? PUNT.exec(tekst) ?? [];
  return geheel === undefined ? undefined : { geheel: geheel.replace(/[. ]/g, ""), rest };
}

const GETAL_MELDING = "Dat is geen getal. Schrijf het in cijfers, bijvoorbeeld 1.250 of 2,5.";

/** A number with a decimal comma or point; `1.250` is 1250, as it is written here. A percent sign is let go. */
export function leesGetal(getypt: string): Gelezen<number> {
  const tekst = vouw(getypt).replace(/\s*%$/, "").replace(/[−–]/, "-");
  const woord = vanGetalwoord(tekst);
  if (woord !== undefined) return gelezen(woord);
  const delen = cijfers(tekst.replace(/^-\s*/, ""));
  if (!delen) return onleesbaar(GETAL_MELDING);
  // More digits than a number can hold would come back as other ones.
  if ((delen.geheel + delen.rest).replace(/^0+/, "").length > 15)
    return onleesbaar(`Dat getal heeft te veel cijfers. ${GETAL_MELDING}`);
  const getal = Number(`${delen.geheel}.${delen.rest || "0"}`);
  return gelezen(tekst.startsWith("-") && getal !== 0 ? -getal : getal);
}

/** By the power of ten; a ton is a hundred thousand euros. */
const EENHEDEN: readonly (readonly [RegExp, number])[] = [
  [/\s*(?:duizend|dzd|k)\.?$/, 3],
  [/\s*ton$/, 5],
  [/\s*(?:miljoen|mln|mio|m)\.?$/, 6],
  [/\s*(?:miljard|mld|mrd)\.?$/, 9],
];

const BEDRAG_MELDING = "Dat is geen bedrag. Schrijf het in euro’s, bijvoorbeeld 12.500 of 2,6 miljoen.";

const WOORDEN: ReadonlyMap<string, string> = new Map([
  ["half", "0,5"],
  ["een half", "0,5"],
  ["anderhalf", "1,5"],
]);

const inCijfers = (tekst: string): string => WOORDEN.get(tekst) ?? vanGetalwoord(tekst)?.toString() ?? tekst;

function heel(cijfer: Cijfers, macht: number): number | undefined {
  const rest = cijfer.rest.replace(/0+$/, "");
  return rest.length > macht ? undefined : Number(cijfer.geheel + rest.padEnd(macht, "0"));
}

function nietHeel(cijfer: Cijfers, macht: number): Gelezen<never> {
  const onder = Number(cijfer.geheel + cijfer.rest.slice(0, macht).padEnd(macht, "0"));
  const duizend =
    macht === 0 && cijfer.rest.length === 3 ? ` Bedoel je ${bedrag(Number(cijfer.geheel + cijfer.rest))}?` : "";
  return onleesbaar(`We rekenen in hele euro’s.${duizend} Rond zelf af: ${bedrag(onder)} of ${bedrag(onder + 1)}.`);
}

/** Whole euros: `12.500`, `€ 12500`, `12,5 duizend`, `2,6 miljoen`, `12.500,-`. Cents are refused, never rounded away. */
export function leesBedrag(getypt: string): Gelezen<number> {
  const tekst = vouw(getypt)
    .replace(/\.$/, "")
    .replace(/^(?:€|euro|eur)\s*|\s*(?:€|euro|eur)$/g, "")
    .replace(/,\s*[-–—=]+$/, "");
  if (/^[-−–]/.test(tekst)) return onleesbaar("Een bedrag kan hier niet onder nul zijn. Schrijf bijvoorbeeld 12.500.");
  const [eenheid, macht] = EENHEDEN.find(([vorm]) => vorm.test(tekst)) ?? [/$/, 0];
  const cijfer = cijfers(inCijfers(tekst.replace(eenheid, "")));
  if (!cijfer) return onleesbaar(BEDRAG_MELDING);
  if (cijfer.geheel.length + macht > 15) return onleesbaar(`Dat bedrag is te groot. ${BEDRAG_MELDING}`);
  const euros = heel(cijfer, macht);
  return euros === undefined ? nietHeel(cijfer, macht) : gelezen(euros);
}
