import { voorletters } from "../namen.ts";
import { hoofdletter } from "../zinnen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

/** Initials of more letters than one, as people write them: `Th.`, `Chr.`, `IJ.` */
const LANGER = /^(?:th|ch|chr|ph|ij|joh|jac|fr|st|wm|sj|tj|yv)$/i;

/** How many letters without points can be initials. */
const HOOGST = 5;

/** `J.P.` from `jp`, `JP` or `j.p.`; a whole name is told from initials. */
export function leesVoorletters(getypt: string): Gelezen<string> {
  const kaal = getypt.trim().replace(/\s+/g, "");
  const delen = kaal.split(/[.-]+/).filter(Boolean);
  if (delen.length === 0 || !/^[\p{L}\p{M}.-]+$/u.test(kaal))
    return onleesbaar("Dat zijn geen voorletters. Schrijf letters met een punt, bijvoorbeeld M.J.");
  const naam = delen.find((deel) => isNaam(deel, kaal.includes(".")));
  if (naam === undefined) return gelezen(voorletters(kaal));
  const [eerste = ""] = hoofdletter(naam.toLowerCase());
  return onleesbaar(
    `‘${naam.slice(0, 30)}’ lijkt een voornaam. Voorletters zijn letters met een punt. Schrijf ${eerste}. en geef de voornaam bij de vraag daarnaar.`,
  );
}

/** Without points `jp` and `JPM` are initials, `jan` and `Jan` are names. */
function isNaam(deel: string, metPunt: boolean): boolean {
  if (deel.length === 1 || LANGER.test(deel)) return false;
  if (metPunt) return deel.length > 3 || /^\p{L}\p{Ll}{2}$/u.test(deel);
  if (/^\p{Lu}+$/u.test(deel)) return deel.length > HOOGST;
  return deel.length > 2 && (deel.length > HOOGST || /[aeiouy]/i.test(deel) || /^\p{Lu}\p{Ll}/u.test(deel));
}
