import { postcode } from "../postcode.ts";
import { vouw } from "../vouwen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

const JA = /^(j|ja|y|yes|jawel|jazeker|zeker|graag|klopt|ok|oke|akkoord|true|waar)( hoor| graag)?[.!]?$/;
const NEE = /^(n|nee|neen|no|niet|nope|false|onwaar)( hoor| bedankt| dank je)?[.!]?$/;

/** `ja`, `j`, `nee`, `n`, and what people say for them. */
export function leesJaNee(getypt: string): Gelezen<boolean> {
  const tekst = vouw(getypt);
  if (JA.test(tekst)) return gelezen(true);
  return NEE.test(tekst) ? gelezen(false) : onleesbaar("Antwoord met ja of nee.");
}

/** A Dutch postcode, written as `1234 AB`. */
export function leesPostcode(getypt: string): Gelezen<string> {
  const code = postcode(getypt);
  if (code) return gelezen(code);
  return onleesbaar("Dat is geen postcode. Schrijf vier cijfers en twee letters, bijvoorbeeld 1234 AB.");
}

const EMAIL = /^[^\s@<>()[\],;:"]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** An e-mail address, also out of `Karin de Vries <karin@voorbeeld.nl>`. Its case stays as typed. */
export function leesEmail(getypt: string): Gelezen<string> {
  const adres = (/<([^<>]+)>\s*$/.exec(getypt)?.[1] ?? getypt).trim().replace(/^mailto:/i, "");
  if (EMAIL.test(adres) && !/\.\.|^\.|\.@/.test(adres)) return gelezen(adres);
  return onleesbaar("Dat is geen e-mailadres. Schrijf het bijvoorbeeld als naam@voorbeeld.nl.");
}

/** A telephone number as it was typed; only what clearly is none is refused (14 020 is one). */
export function leesTelefoon(getypt: string): Gelezen<string> {
  const tekst = getypt.trim().replace(/\s+/g, " ");
  const nummer = tekst
    .replace(/^(tel|telefoon|mobiel)[.:]*\s*/i, "")
    .replace(/\s*(?:,\s*)?(?:toestel|tst\.?)\s*\d+$/i, "");
  const cijfers = nummer.replace(/\D/g, "").length;
  if (/^[+\d(][\d\s()./–-]*$/.test(nummer) && cijfers >= 5 && cijfers <= 15) return gelezen(tekst);
  return onleesbaar("Dat is geen telefoonnummer. Schrijf het bijvoorbeeld als 06 12345678 of +31 20 123 45 67.");
}
