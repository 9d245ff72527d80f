import { getalwoord } from "../bedragen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

const MELDING = "Dat is geen telefoonnummer. Schrijf het bijvoorbeeld als 06 12345678 of +31 20 123 45 67.";

/** Area codes of three digits, and the services that have one; all others have four. */
const KORT = /^0(?:1[0358]|2[0346]|3[03568]|4[03456]|5[0358]|7\d|8[2-8]|91)/;

/**
 * A telephone number in the usual groups: `06 12345678`, `020 123 45 67`, `+31 6 12345678`. Another country’s stays as it was
 * grouped. Only what clearly is no number is refused (14 020 is one); an odd length is told.
 */
export function leesTelefoon(getypt: string): Gelezen<string> {
  const tekst = getypt.trim().replace(/\s+/g, " ");
  const zonder = tekst.replace(/^(tel|telefoon|mobiel)[.:]*\s*/i, "");
  const [staart = "", toestel] = /\s*(?:,\s*)?(?:toestel|tst\.?)\s*(\d+)$/i.exec(zonder) ?? [];
  const nummer = zonder.slice(0, zonder.length - staart.length);
  const cijfers = nummer.replace(/\D/g, "").length;
  if (nummer.length > 40 || !/^[+\d(][\d\s()./–-]*$/.test(nummer) || cijfers < 5 || cijfers > 15)
    return onleesbaar(MELDING);
  const { waarde, letOp } = gegroepeerd(nummer);
  return gelezen(toestel === undefined ? waarde : `${waarde} tst. ${toestel}`, letOp);
}

interface Nummer {
  readonly waarde: string;
  readonly letOp?: string;
}

function gegroepeerd(nummer: string): Nummer {
  const internationaal = nummer
    .replace(/\(0\)/, "")
    .replace(/[^\d+]/g, "")
    .replace(/^00/, "+");
  if (internationaal.startsWith("+31")) {
    const eigen = internationaal.slice(3).replace(/^0/, "");
    return eigen.length === 9 ? { waarde: `+31 ${inGroepen(`0${eigen}`).slice(1)}` } : raar(nummer, eigen.length + 1);
  }
  if (internationaal.startsWith("+")) return { waarde: internationaal.startsWith("+") ? schoon(nummer) : nummer };
  const cijfers = nummer.replace(/\D/g, "");
  if (/^0[89]00/.test(cijfers)) return { waarde: `${cijfers.slice(0, 4)} ${cijfers.slice(4)}` };
  if (!cijfers.startsWith("0")) return { waarde: schoon(nummer) };
  return cijfers.length === 10 ? { waarde: inGroepen(cijfers) } : raar(nummer, cijfers.length);
}

/** Ten digits, the area code apart. */
function inGroepen(cijfers: string): string {
  if (cijfers.startsWith("06")) return `06 ${cijfers.slice(2)}`;
  if (KORT.test(cijfers)) return cijfers.replace(/^(\d{3})(\d{3})(\d\d)(\d\d)$/, "$1 $2 $3 $4");
  return cijfers.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)$/, "$1 $2 $3 $4");
}

const schoon = (nummer: string): string => nummer.replace(/^00(?=[1-9])/, "+").trim();

const raar = (nummer: string, aantal: number): Nummer => ({
  waarde: nummer.trim(),
  letOp: `Een Nederlands nummer heeft tien cijfers, en dit heeft er ${getalwoord(aantal)}.`,
});
