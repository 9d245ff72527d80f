import { leesBedrag, leesGetal } from "../../dutch/lezen.ts";
import type { Bedrag, Getal } from "../velden.ts";
import { fout, goed, type Soortkunde } from "./soort.ts";

export const bedrag: Soortkunde<Bedrag> = {
  lees(ruw) {
    const gelezen = typeof ruw === "string" ? leesBedrag(ruw) : undefined;
    if (gelezen === undefined)
      return fout("Hier hoort een bedrag te staan.", "Schrijf een bedrag in hele euro’s, bijvoorbeeld 12500.");
    return gelezen.ok ? gelezen : fout(gelezen.melding, "Schrijf een bedrag in hele euro’s, bijvoorbeeld 12500.");
  },
  schrijf: (waarde) => String(waarde),
  // A number with a point in it too: to an editor that reads plain YAML, 12.500 is one.
  schema: () => ({ anyOf: [{ type: "number" }, { type: "string", pattern: "[0-9]" }] }),
};

const grenzen = ({ min, max }: Getal): string => {
  if (max === undefined) return `vanaf ${min}`;
  return min === undefined ? `tot en met ${max}` : `van ${min} tot en met ${max}`;
};

/** With a decimal comma, for "1.234" would be read back as a thousand and more; never as a power of ten. */
export const inCijfers = (getal: number): string =>
  getal.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }).replace(".", ",");

export const getal: Soortkunde<Getal> = {
  lees(ruw, veld) {
    const gelezen = typeof ruw === "string" ? leesGetal(ruw) : undefined;
    if (!gelezen?.ok)
      return fout(gelezen?.melding ?? "Hier hoort een getal te staan.", "Schrijf een getal, bijvoorbeeld 4 of 6,5.");
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = veld;
    return gelezen.waarde >= min && gelezen.waarde <= max
      ? goed(gelezen.waarde)
      : fout(`${ruw} valt buiten de grenzen.`, `Kies een getal ${grenzen(veld)}.`);
  },
  schrijf: (waarde) => inCijfers(Number(waarde)),
  schema: ({ min, max }) => ({
    anyOf: [
      {
        type: "number",
        ...(min === undefined ? {} : { minimum: min }),
        ...(max === undefined ? {} : { maximum: max }),
      },
      { type: "string", pattern: "[0-9]" },
    ],
  }),
};
