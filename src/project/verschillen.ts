import { isBoom } from "../domain/boom.ts";
import { dingPad, onder } from "../domain/pad.ts";
import type { Ruw } from "../domain/ruw.ts";
import { leesYaml } from "./yaml/index.ts";

const LANG = 50;

/**
 * What is different in another text of the same file, a line for each answer: what there is now, and what there would be.
 * `noem` says where an answer stands.
 */
export function verschillen(
  nu: Uint8Array | undefined,
  dan: Uint8Array | undefined,
  noem: (pad: string) => string = (pad) => pad,
): readonly string[] {
  const [hier, daar] = [antwoorden(nu), antwoorden(dan)];
  if (hier === undefined || daar === undefined)
    return [hier === undefined ? "wat er nu staat, is niet te lezen" : "de kopie is niet te lezen"];
  const anders = [...new Set([...hier.keys(), ...daar.keys()])].filter((pad) => hier.get(pad) !== daar.get(pad));
  return anders.map((pad) => {
    const [was, wordt] = [hier.get(pad), daar.get(pad)];
    if (was === undefined) return `${noem(pad)}: komt terug: ${kort(wordt)}`;
    if (wordt === undefined) return `${noem(pad)}: verdwijnt: ${kort(was)}`;
    return `${noem(pad)}: ${kort(was)} wordt ${kort(wordt)}`;
  });
}

/** Whether an answer that was there is not there any more. What cannot be read proves nothing. */
export function mist(nu: Uint8Array | undefined, was: Uint8Array | undefined): boolean {
  const [hier, daar] = [antwoorden(nu), antwoorden(was)];
  return hier !== undefined && daar !== undefined && [...daar.keys()].some((pad) => !hier.has(pad));
}

function kort(tekst = ""): string {
  const regel = tekst.replace(/\s+/g, " ");
  return `‘${regel.length > LANG ? `${regel.slice(0, LANG)}…` : regel}’`;
}

/** Every answer by its path; undefined for what cannot be read. */
function antwoorden(bytes: Uint8Array | undefined): ReadonlyMap<string, string> | undefined {
  if (bytes === undefined) return new Map();
  const gelezen = leesYaml(bytes);
  return gelezen.ok ? new Map(bladen(gelezen.yaml.ruw, "")) : undefined;
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
