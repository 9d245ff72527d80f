import { leesKwartaal } from "../../dutch/kwartalen.ts";
import { type Dagvraag, leesDatum, leesTijd, leesVolledigeDatum } from "../../dutch/lezen.ts";
import type { Datum, Tijd } from "../velden.ts";
import { fout, goed, type Soortkunde } from "./soort.ts";

const DAG_HINT = "Schrijf de dag als 2026-03-12.";
const KWARTAAL_HINT = "Schrijf een dag als 2026-03-12, of een kwartaal als Q1 2027.";

/** People come together on one certain day; anything else may be more or less then. */
const dagvraag = ({ ligt, afspraak }: Datum): Dagvraag => ({ ligt, ...(afspraak ? {} : { ongeveer: true }) });

export const datum: Soortkunde<Datum> = {
  lees(ruw, veld, vandaag) {
    const hint = veld.kwartaal ? KWARTAAL_HINT : DAG_HINT;
    if (typeof ruw !== "string") return fout("Hier hoort een datum te staan.", hint);
    const kwartaal = leesKwartaal(ruw);
    if (kwartaal !== undefined)
      return veld.kwartaal ? goed(kwartaal) : fout(`‘${ruw}’ is een kwartaal. Hier hoort een dag te staan.`, hint);
    // In a file a day must be complete: what "volgende week" means would change from day to day.
    const gelezen = vandaag === undefined ? leesVolledigeDatum(ruw) : leesDatum(ruw, vandaag, dagvraag(veld));
    if (gelezen === undefined) return fout(`‘${ruw.slice(0, 80)}’ is geen volledige datum.`, hint);
    return gelezen.ok ? gelezen : fout(gelezen.melding, hint);
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
