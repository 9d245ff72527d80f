import { dichtstbij } from "../nabij.ts";
import { opsomming } from "../opsommingen.ts";
import { vouw } from "../vouwen.ts";
import { type Gelezen, gelezen, onleesbaar } from "./gelezen.ts";

const tussenAanhaling = (opties: readonly string[]): string =>
  opsomming(
    opties.map((optie) => `‘${optie}’`),
    "of",
  );

/** The options that begin so, or else those with a word that begins so. */
function metBegin<O extends string>(begin: string, opties: readonly O[]): readonly O[] {
  const voorop = opties.filter((optie) => vouw(optie).startsWith(begin));
  return voorop.length > 0 ? voorop : opties.filter((optie) => ` ${vouw(optie)}`.includes(` ${begin}`));
}

/** The number of an option counts only where no option has a number in itself (“2 of 3”). */
function opNummer<O extends string>(tekst: string, opties: readonly O[]): O | undefined {
  return /^\d+[.)]?$/.test(tekst) && !opties.some((optie) => /\d/.test(optie))
    ? opties[Number.parseInt(tekst, 10) - 1]
    : undefined;
}

/** One of the options, by its words (case and accents aside), a beginning that only one has, or its number from 1. */
export function leesKeuze<O extends string>(getypt: string, opties: readonly O[]): Gelezen<O> {
  const tekst = vouw(getypt);
  const precies = opties.find((optie) => vouw(optie) === tekst) ?? opNummer(tekst, opties);
  if (precies !== undefined) return gelezen(precies);
  const begin = tekst === "" ? [] : metBegin(tekst, opties);
  const [enige] = begin;
  if (begin.length === 1 && enige !== undefined) return gelezen(enige);
  if (begin.length > 1) return onleesbaar(`Dat kan meer betekenen: ${tussenAanhaling(begin)}. Typ iets meer.`);
  const bedoeld = dichtstbij(tekst, opties);
  return onleesbaar(bedoeld ? `Bedoel je ‘${bedoeld}’?` : `Kies ${tussenAanhaling(opties)}.`);
}
