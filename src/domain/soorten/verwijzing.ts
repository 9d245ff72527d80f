import { isId } from "../pad.ts";
import type { Ruw } from "../ruw.ts";
import type { Verwijzing, Verwijzingen } from "../velden.ts";
import { fout, type Gelezen, goed, leesRij, type Soortkunde, schrijfRij } from "./soort.ts";

/** Whether the thing exists is looked at over the whole tree, not here. */
function leesId(ruw: Ruw): Gelezen<string> {
  return typeof ruw === "string" && isId(ruw.trim())
    ? goed(ruw.trim())
    : fout("Hier hoort een verwijzing te staan.", "Schrijf de id van het bedoelde, bijvoorbeeld gemeente-hanzestad.");
}

export const verwijzing: Soortkunde<Verwijzing> = {
  lees: (ruw) => leesId(ruw),
  schrijf: (waarde) => String(waarde),
  schema: () => ({ type: ["string", "number"] }),
};

export const verwijzingen: Soortkunde<Verwijzingen> = {
  lees: (ruw, _veld, vandaag) => leesRij(ruw, vandaag !== undefined, leesId),
  schrijf: schrijfRij,
  schema: () => ({
    anyOf: [{ type: "array", items: { type: ["string", "number", "null"] } }, { type: ["string", "number"] }],
  }),
};
