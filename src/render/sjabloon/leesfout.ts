import { UserError } from "../../errors.ts";
import type { Sjabloon } from "./taal.ts";

/** A template that cannot be read at all. */
export class Leesfout extends UserError {
  constructor(
    /** As in ‘Sjabloon …’, or ‘deelsjabloon …’ for a partial. */
    readonly sjabloon: string,
    readonly regel: number | undefined,
    readonly melding: string,
    hint: string,
  ) {
    const naam = sjabloon.startsWith("deelsjabloon") ? `D${sjabloon.slice(1)}` : `Sjabloon ${sjabloon}`;
    super("sjabloon", `${naam} ${melding}`, hint);
  }
}

/** A template that would take too long to read. */
export const tooLong = (naam: string): Leesfout =>
  new Leesfout(naam, undefined, "is te lang.", "Verdeel het over deelsjablonen.");

export const tooOften = (naam: string): Leesfout =>
  new Leesfout(naam, undefined, "herhaalt te veel.", "Kijk welk deel of welke {{#each}} in zichzelf herhaald wordt.");

/** What Handlebars said of a template, in Dutch. */
export function unreadable({ naam, tekst }: Sjabloon, message: string): Leesfout {
  const { regel, wat } = retold(tekst, message);
  return new Leesfout(
    naam,
    regel,
    `is niet goed geschreven. ${wat}`,
    "Kijk of elke {{#…}} zijn eigen {{/…}} heeft en of alle accolades in paren staan.",
  );
}

interface Retold {
  readonly regel: number | undefined;
  readonly wat: string;
}

function retold(tekst: string, message: string): Retold {
  const mismatch = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/.exec(message);
  if (mismatch) {
    const wat = `Regel ${mismatch[3]}: {{#${mismatch[1]}}} wordt gesloten door {{/${mismatch[2]}}}.`;
    return { regel: Number(mismatch[3]), wat };
  }
  const open = /got 'EOF'/.test(message) ? openBlock(tekst) : undefined;
  if (open !== undefined)
    return { regel: open.regel, wat: `Regel ${open.regel}: {{#${open.naam}}} wordt nergens gesloten.` };
  const line = /line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
  const snippet = message.split("\n")[1]?.trim();
  const place =
    line === undefined
      ? "Er staat iets wat niet te lezen is."
      : `Op of vlak voor regel ${line} staat iets wat niet te lezen is.`;
  return {
    regel: line === undefined ? undefined : Number(line),
    wat: snippet === undefined ? place : `${place} Daar staat: ${snippet}`,
  };
}

const BLOCK = /\{\{~?([#/])\s*(\w+)/g;

/** The block that stays open: the innermost one at the end. */
function openBlock(tekst: string): { readonly naam: string; readonly regel: number } | undefined {
  const open: { naam: string; regel: number }[] = [];
  for (const { 1: soort, 2: naam = "", index } of tekst.matchAll(BLOCK)) {
    if (soort === "/") open.pop();
    else open.push({ naam, regel: tekst.slice(0, index).split("\n").length });
  }
  return open.at(-1);
}
