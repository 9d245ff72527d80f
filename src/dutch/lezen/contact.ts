import { scheeltEen } from "../nabij.ts";
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
  if (adres.length <= 254 && EMAIL.test(adres) && !/\.\.|^\.|\.@/.test(adres)) return gelezen(adres, tikfout(adres));
  return onleesbaar("Dat is geen e-mailadres. Schrijf het bijvoorbeeld als naam@voorbeeld.nl.");
}

/** Where most people have their address, and what one types for it by mistake. */
const BEKEND = [
  "gmail.com",
  "googlemail.com",
  "hotmail.com",
  "hotmail.nl",
  "outlook.com",
  "live.nl",
  "live.com",
  "icloud.com",
  "yahoo.com",
  "ziggo.nl",
  "kpnmail.nl",
  "planet.nl",
  "xs4all.nl",
  "hetnet.nl",
  "casema.nl",
  "home.nl",
  "upcmail.nl",
];
const EINDES: readonly (readonly [RegExp, string])[] = [
  [/\.(?:nk|ln|nll|mnl|nnl|ml)$/, ".nl"],
  [/\.(?:con|cmo|comm|vom|ocm|xom)$/, ".com"],
];

/** The address that was probably meant, as a question. */
function tikfout(adres: string): string | undefined {
  const [naam = "", domein = ""] = adres.toLowerCase().split("@");
  if (BEKEND.includes(domein)) return undefined;
  const [vorm, goed] = EINDES.find(([mis]) => mis.test(domein)) ?? [];
  const einde = vorm === undefined || goed === undefined ? domein : domein.replace(vorm, goed);
  const bedoeld = BEKEND.find((bekend) => bekend === einde || scheeltEen(bekend, einde)) ?? einde;
  return bedoeld === domein ? undefined : `Bedoel je ${naam}@${bedoeld}?`;
}
