import { leesEmail, leesPostcode, leesTelefoon, leesVoorletters } from "../../dutch/lezen.ts";
import { isRuweLijst, isRuweMap, type Ruw } from "../ruw.ts";
import type { Alineas, Tekst, Teksten } from "../velden.ts";
import { fout, type Gelezen, goed, type Soortkunde, schrijfRij } from "./soort.ts";

const VORMEN = {
  "e-mail": leesEmail,
  telefoon: leesTelefoon,
  postcode: leesPostcode,
  voorletters: leesVoorletters,
} as const;

/** A single text; a list of lines is read as its paragraphs. */
function leesTekst(ruw: Ruw): Gelezen<string> {
  if (typeof ruw === "string") return goed(ruw.trim());
  if (isRuweMap(ruw) || ruw === null)
    return fout("Hier hoort tekst te staan.", "Schrijf de tekst direct achter de dubbele punt.");
  return ruw.every((r): r is string => typeof r === "string")
    ? goed(ruw.map((r) => r.trim()).join("\n"))
    : fout("Hier hoort tekst te staan.", "Schrijf elke alinea op een eigen regel, na een streepje.");
}

export const tekst: Soortkunde<Tekst> = {
  lees(ruw, veld, vandaag) {
    const gelezen = leesTekst(ruw);
    if (!gelezen.ok) return gelezen;
    const eenRegel = gelezen.waarde.replace(/\s*\n\s*/g, " ");
    if (veld.vorm === undefined) return goed(eenRegel);
    // In a file initials and numbers stay as they were written.
    if (vandaag === undefined && veld.vorm === "voorletters") return goed(eenRegel);
    const vorm = VORMEN[veld.vorm](eenRegel);
    if (vorm.ok && vandaag === undefined && veld.vorm === "telefoon") return goed(eenRegel);
    return vorm.ok ? vorm : fout(vorm.melding, "Verbeter het, of laat het veld leeg.");
  },
  schrijf: (waarde) => String(waarde),
  schema: () => ({ type: ["string", "number", "boolean"] }),
};

export const alineas: Soortkunde<Alineas> = {
  lees: (ruw) => leesTekst(ruw),
  schrijf: (waarde) => String(waarde),
  schema: () => ({
    anyOf: [
      { type: ["string", "number", "boolean"] },
      { type: "array", items: { type: ["string", "number", "boolean", "null"] } },
    ],
  }),
};

export const teksten: Soortkunde<Teksten> = {
  lees(ruw) {
    const rijen = isRuweLijst(ruw) ? ruw : [ruw];
    const regels: string[] = [];
    for (const rij of rijen) {
      if (typeof rij !== "string")
        return fout(
          "Hier hoort een lijst van korte teksten te staan.",
          "Schrijf elke tekst op een eigen regel, na een streepje.",
        );
      regels.push(
        ...rij
          .split("\n")
          .map((regel) => regel.trim())
          .filter((regel) => regel !== ""),
      );
    }
    return goed(regels);
  },
  schrijf: schrijfRij,
  schema: () => ({
    anyOf: [
      { type: "array", items: { type: ["string", "number", "boolean", "null"] } },
      { type: ["string", "number"] },
    ],
  }),
};
