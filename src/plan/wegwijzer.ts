import { isStand, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import type { Bijeenkomst } from "./bijeenkomsten.ts";
import { type Gang, uitslagVan, type Variant } from "./gangen.ts";

/** Where a recorded decision leads: a pass, straight to step 10, back to the talks, or to a note and another meeting. */
export interface Weg {
  readonly naar: Variant | "uitvoering" | "terug" | "notitie";
  readonly omdat: string;
}

/** What was signed at this meeting, if anything: said in its outcome, or by a seal that names the meeting. */
function getekendBij(coalitie: Coalitie, verkenning: Bijeenkomst): string | undefined {
  const gezegd = weet(verkenning.opbrengst?.ondertekend);
  if (gezegd !== undefined && gezegd !== "niets") return gezegd;
  const bezegeling = lijstVan(coalitie.bezegelingen).find(
    (b) => verkenning.id !== undefined && weet(b.bijeenkomst) === verkenning.id && weet(b.stand) === "getekend",
  );
  return weet(bezegeling?.soort);
}

const MATE = {
  groot: { naar: "plan", omdat: "Het commitment was groot: de partners kunnen meteen een plan van aanpak maken." },
  pril: { naar: "initiatief", omdat: "Het commitment is nog pril: eerst volgt een initiatiefvoorstel." },
  onvoldoende: {
    naar: "terug",
    omdat: "Het commitment was onvoldoende: voer opnieuw gesprekken, of stop en koppel dat terug aan iedereen.",
  },
} as const satisfies Record<string, Weg>;

/** The agreed product decides; the commitment only where no product was recorded. A product is known without the internal file. */
export function wegNaVerkenning(coalitie: Coalitie, verkenning: Bijeenkomst): Weg | undefined {
  const antwoord = verkenning.opbrengst?.vervolgproduct;
  const producten: readonly string[] = weet(antwoord) ?? [];
  const getekend = getekendBij(coalitie, verkenning);
  const mate = weet(verkenning.commitment?.mate);
  if (producten.includes("initiatiefvoorstel"))
    return { naar: "initiatief", omdat: "De partners spraken een initiatiefvoorstel af." };
  if (producten.includes("plan van aanpak") || producten.includes("programmaplan"))
    return { naar: "plan", omdat: "De partners spraken een plan van aanpak af." };
  const geenProduct = isStand(antwoord) ? antwoord.status === "geen" : antwoord?.length === 0;
  if (getekend !== undefined && geenProduct)
    return { naar: "uitvoering", omdat: "De partners tekenden meteen en spraken geen nieuw stuk af." };
  if (getekend !== undefined)
    return { naar: "plan", omdat: "De partners tekenden meteen; nu volgt het plan van aanpak." };
  if (mate === "onvoldoende") return MATE.onvoldoende;
  if (producten.includes("discussienotitie"))
    return { naar: "notitie", omdat: "De partners spraken een discussienotitie af en praten daarna verder." };
  if (mate !== undefined) return MATE[mate];
  return geenProduct ? { naar: "terug", omdat: "De partners spraken geen vervolg af." } : undefined;
}

/** Where the decision on a pass leads; undefined while there is none. */
export function wegNaGang(gang: Gang): Weg | undefined {
  const variant = weet(gang.variant) ?? "plan";
  const uitslag = uitslagVan(gang);
  if (uitslag === "aangenomen")
    return variant === "plan"
      ? { naar: "uitvoering", omdat: "De partners namen het plan van aanpak aan." }
      : { naar: "plan", omdat: "De vitale coalitie is opgericht; nu volgt het plan van aanpak." };
  if (uitslag === "verworpen")
    return { naar: variant, omdat: `De partners namen het ${STUK[variant]} niet aan: er is een nieuwe gang nodig.` };
  return uitslag === "verlaten" ? { naar: variant, omdat: "De vorige gang is verlaten: begin een nieuwe." } : undefined;
}

const STUK = { initiatief: "initiatiefvoorstel", plan: "plan van aanpak" } as const;
