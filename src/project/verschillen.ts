import { isBoom } from "../domain/boom.ts";
import { dingPad, onder } from "../domain/pad.ts";
import type { Ruw } from "../domain/ruw.ts";
import { isLeeg } from "./leeg.ts";
import { leesYaml, opmerkingen } from "./yaml/index.ts";

const LANG = 50;

/** The one line where nothing can be compared. */
export const ONLEESBAAR = { nu: "wat er nu staat, is niet te lezen", kopie: "de kopie is niet te lezen" } as const;

/**
 * What is different in another text of the same file, a line for each answer and each comment: what there is now, and what
 * there would be. `noem` says where an answer stands.
 */
export function verschillen(
  nu: Uint8Array | undefined,
  dan: Uint8Array | undefined,
  noem: (pad: string) => string = (pad) => pad,
): readonly string[] {
  const [hier, daar] = [inhoud(nu), inhoud(dan)];
  if (hier === undefined || daar === undefined) return [hier === undefined ? ONLEESBAAR.nu : ONLEESBAAR.kopie];
  const paden = [...new Set([...hier.antwoorden.keys(), ...daar.antwoorden.keys()])];
  const anders = paden.filter((pad) => hier.antwoorden.get(pad) !== daar.antwoorden.get(pad));
  return [
    ...anders.map((pad) => {
      const [was, wordt] = [hier.antwoorden.get(pad), daar.antwoorden.get(pad)];
      if (was === undefined) return `${noem(pad)}: komt terug: ${kort(wordt)}`;
      if (wordt === undefined) return `${noem(pad)}: verdwijnt: ${kort(was)}`;
      return `${noem(pad)}: ${kort(was)} wordt ${kort(wordt)}`;
    }),
    ...zonder(daar.opmerkingen, hier.opmerkingen).map((tekst) => `opmerking komt terug: ${kort(tekst)}`),
    ...zonder(hier.opmerkingen, daar.opmerkingen).map((tekst) => `opmerking verdwijnt: ${kort(tekst)}`),
  ];
}

/** How many answers that were there are not there any more, or say something else. What cannot be read, or is not there, holds none. */
export function aantalKwijt(nu: Uint8Array | undefined, was: Uint8Array): number {
  const [hier, daar] = [inhoud(nu)?.antwoorden, inhoud(was)?.antwoorden ?? new Map<string, string>()];
  return [...daar].filter(([pad, antwoord]) => !pad.endsWith(".id") && hier?.get(pad) !== antwoord).length;
}

/** How many answers another text would bring back where there are none now; undefined where there is something to compare. */
export function komtAllesTerug(nu: Uint8Array | undefined, dan: Uint8Array | undefined): number | undefined {
  const [hier, daar] = [nu === undefined || isLeeg(nu) ? LEEG : inhoud(nu), inhoud(dan)];
  if (hier === undefined || daar === undefined || antwoordenIn(hier) > 0) return undefined;
  // What is written beside the answers may not go without a word either.
  if (zonder(hier.opmerkingen, daar.opmerkingen).length > 0) return undefined;
  const aantal = antwoordenIn(daar);
  return aantal === 0 ? undefined : aantal;
}

/** The version of the file is no answer. */
const antwoordenIn = ({ antwoorden }: Gelezen): number =>
  [...antwoorden.keys()].filter((pad) => pad !== "versie").length;

/** How many answers another text brings back, takes away and changes; undefined where nothing can be compared. */
export function telVerschillen(
  nu: Uint8Array | undefined,
  dan: Uint8Array | undefined,
): { readonly terug: number; readonly weg: number; readonly anders: number } | undefined {
  const [hier, daar] = [inhoud(nu), inhoud(dan)];
  if (hier === undefined || daar === undefined) return undefined;
  const [was, wordt] = [hier.antwoorden, daar.antwoorden];
  return {
    terug: [...wordt.keys()].filter((pad) => !was.has(pad)).length,
    weg: [...was.keys()].filter((pad) => !wordt.has(pad)).length,
    anders: [...wordt].filter(([pad, tekst]) => was.has(pad) && was.get(pad) !== tekst).length,
  };
}

/** Whether an answer or a comment that was there is not there any more. What cannot be read proves nothing. */
export function mist(nu: Uint8Array | undefined, was: Uint8Array | undefined): boolean {
  const [hier, daar] = [inhoud(nu), inhoud(was)];
  if (hier === undefined || daar === undefined) return false;
  // Who changes a comment takes none away.
  return (
    hier.opmerkingen.length < daar.opmerkingen.length ||
    [...daar.antwoorden.keys()].some((pad) => !hier.antwoorden.has(pad))
  );
}

/** These texts without those, each as often as it is there. */
function zonder(deze: readonly string[], die: readonly string[]): readonly string[] {
  const over = new Map<string, number>();
  for (const tekst of die) over.set(tekst, (over.get(tekst) ?? 0) + 1);
  return deze.filter((tekst) => {
    const nog = over.get(tekst) ?? 0;
    over.set(tekst, nog - 1);
    return nog <= 0;
  });
}

function kort(tekst = ""): string {
  const regel = tekst.replace(/\s+/g, " ");
  return `‘${regel.length > LANG ? `${regel.slice(0, LANG)}…` : regel}’`;
}

interface Gelezen {
  /** Every answer by its path. */
  readonly antwoorden: ReadonlyMap<string, string>;
  readonly opmerkingen: readonly string[];
}

const LEEG: Gelezen = { antwoorden: new Map(), opmerkingen: [] };

/** What a file says; undefined for what cannot be read. */
function inhoud(bytes: Uint8Array | undefined): Gelezen | undefined {
  if (bytes === undefined) return LEEG;
  const gelezen = leesYaml(bytes);
  if (!gelezen.ok) return undefined;
  return { antwoorden: new Map(bladen(gelezen.yaml.ruw, "")), opmerkingen: opmerkingen(gelezen.yaml) };
}

function* bladen(ruw: Ruw, pad: string): Generator<readonly [string, string]> {
  if (typeof ruw === "string") yield [pad, ruw];
  else if (Array.isArray(ruw)) yield* rij(ruw, pad);
  else if (isBoom(ruw))
    for (const [sleutel, deel] of Object.entries(ruw)) yield* bladen(deel as Ruw, onder(pad, sleutel));
}

function* rij(delen: readonly Ruw[], pad: string): Generator<readonly [string, string]> {
  if (delen.every((deel) => typeof deel === "string")) {
    yield [pad, delen.join(", ")];
    return;
  }
  for (const [i, deel] of delen.entries()) {
    const id = isBoom(deel) && typeof deel.id === "string" ? deel.id : undefined;
    yield* bladen(deel, dingPad(pad, { id }, i));
  }
}
