import { leesJaNee, leesKeuze } from "../../dutch/lezen.ts";
import { dichtstbij } from "../../dutch/nabij.ts";
import type { Ruw } from "../ruw.ts";
import type { JaNee, Keuze, Meerkeuze } from "../velden.ts";
import { fout, type Gelezen, goed, leesRij, type Soortkunde, schrijfRij } from "./soort.ts";

/** The option that was meant. In a file it must be the word itself; who types may shorten it or give its number. */
function leesOptie(ruw: Ruw, opties: readonly string[], getypt: boolean): Gelezen<string> {
  if (typeof ruw !== "string")
    return fout("Hier hoort één woord uit een vaste lijst te staan.", `Kies uit: ${opties.join(", ")}.`);
  if (opties.includes(ruw)) return goed(ruw);
  if (getypt) {
    const gelezen = leesKeuze(ruw, opties);
    if (gelezen.ok) return gelezen;
  }
  const bedoeld = dichtstbij(ruw.toLowerCase(), opties);
  return fout(
    `‘${ruw}’ is hier geen mogelijkheid.${bedoeld === undefined ? "" : ` Bedoel je ‘${bedoeld}’?`}`,
    `Kies uit: ${opties.join(", ")}.`,
  );
}

/** An option that looks like a number is one to an editor that reads plain YAML. */
const alsGetal = (opties: readonly string[]): readonly (string | number)[] => [
  ...opties,
  ...opties.filter((optie) => /^[0-9]+$/.test(optie)).map(Number),
];

export const keuze: Soortkunde<Keuze> = {
  lees: (ruw, veld, vandaag) => leesOptie(ruw, veld.opties, vandaag !== undefined),
  schrijf: (waarde) => String(waarde),
  schema: (veld) => ({ enum: alsGetal(veld.opties) }),
};

export const meerkeuze: Soortkunde<Meerkeuze> = {
  lees(ruw, veld, vandaag) {
    const getypt = vandaag !== undefined;
    return leesRij(ruw, getypt, (deel) => leesOptie(deel, veld.opties, getypt));
  },
  schrijf: schrijfRij,
  schema: (veld) => ({
    anyOf: [{ type: "array", items: { enum: [...alsGetal(veld.opties), null] } }, { enum: alsGetal(veld.opties) }],
  }),
};

export const jaNee: Soortkunde<JaNee> = {
  lees(ruw) {
    const gelezen = typeof ruw === "string" ? leesJaNee(ruw) : undefined;
    return gelezen?.ok ? gelezen : fout("Hier hoort ‘ja’ of ‘nee’ te staan.", "Schrijf ja of nee.");
  },
  schrijf: (waarde) => (waarde === true ? "ja" : "nee"),
  schema: () => ({ enum: ["ja", "nee", true, false] }),
};
