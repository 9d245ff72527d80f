import { isDatum } from "../../dutch/datums.ts";
import { leesDatum, leesTijd } from "../../dutch/lezen.ts";
import type { Datum, Tijd } from "../velden.ts";
import { fout, goed, type Soortkunde } from "./soort.ts";

const DATUM_HINT = "Schrijf de dag als 2026-03-12.";

export const datum: Soortkunde<Datum> = {
  lees(ruw, _veld, vandaag) {
    if (typeof ruw !== "string") return fout("Hier hoort een datum te staan.", DATUM_HINT);
    if (isDatum(ruw)) return goed(ruw);
    // In a file a day must be complete: what "volgende week" means would change from day to day.
    if (vandaag === undefined && !/\b[12][0-9]{3}\b/.test(ruw))
      return fout(`‘${ruw}’ is geen volledige datum.`, DATUM_HINT);
    const gelezen = leesDatum(ruw, vandaag ?? "2000-01-01");
    return gelezen.ok ? gelezen : fout(gelezen.melding, DATUM_HINT);
  },
  schrijf: (waarde) => String(waarde),
  schema: () => ({ type: "string", pattern: "[0-9]" }),
};

export const tijd: Soortkunde<Tijd> = {
  lees(ruw) {
    const gelezen = typeof ruw === "string" ? leesTijd(ruw) : undefined;
    return gelezen?.ok
      ? gelezen
      : fout(gelezen?.melding ?? "Hier hoort een tijd te staan.", "Schrijf de tijd als 13:30.");
  },
  schrijf: (waarde) => String(waarde),
  schema: () => ({ type: ["string", "number"] }),
};
