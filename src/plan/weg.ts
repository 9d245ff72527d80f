import { isStand, lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { type Bijeenkomst, bijeenkomstenVanSoort } from "./bijeenkomsten.ts";

/** One pass through steps 6 to 8. */
export type Gang = ReturnType<typeof gangenVan>[number];
export type Variant = "initiatief" | "plan";

/** Where a recorded decision leads: a pass, straight to step 10, back to the talks, or to a note and another meeting. */
export interface Weg {
  readonly naar: Variant | "uitvoering" | "terug" | "notitie";
  readonly omdat: string;
}

/** What happened on the road, and where it led; no `weg` while that is not decided. */
export type Gebeurtenis =
  | { readonly soort: "verkenning"; readonly verkenning: Bijeenkomst; readonly weg: Weg | undefined }
  | { readonly soort: "gang"; readonly gang: Gang; readonly weg: Weg | undefined };

export const gangenVan = (coalitie: Coalitie) => lijstVan(coalitie.gangen);

export type Uitslag = "lopend" | "aangenomen" | "aangehouden" | "verworpen" | "verlaten";

/** How a pass stands. A founding date, or `besloten` without more, counts as adopted: a rejection has to be written. */
export function uitslagVan(gang: Gang): Uitslag {
  const uitkomst = weet(gang.uitkomst);
  if (weet(gang.stand) === "verlaten") return "verlaten";
  if (uitkomst === "verworpen" || uitkomst === "aangehouden") return uitkomst;
  return uitkomst !== undefined || weet(gang.opgericht) !== undefined || weet(gang.stand) === "besloten"
    ? "aangenomen"
    : "lopend";
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
function wegNaVerkenning(coalitie: Coalitie, verkenning: Bijeenkomst): Weg | undefined {
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

function wegNaGang(gang: Gang): Weg | undefined {
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

/** Exploratory meetings and passes in the order in which they happened: by date where both are known, else meetings first. */
export function gebeurtenissenVan(coalitie: Coalitie): readonly Gebeurtenis[] {
  const wachtend = bijeenkomstenVanSoort(coalitie, "verkenning").map(
    (verkenning): Gebeurtenis & { soort: "verkenning" } => ({
      soort: "verkenning",
      verkenning,
      weg: wegNaVerkenning(coalitie, verkenning),
    }),
  );
  const rij: Gebeurtenis[] = [];
  for (const gang of gangenVan(coalitie)) {
    const vanaf = weet(gang.vanaf);
    while (wachtend[0] && !isLater(weet(wachtend[0].verkenning.datum), vanaf)) rij.push(...wachtend.splice(0, 1));
    rij.push({ soort: "gang", gang, weg: wegNaGang(gang) });
  }
  return [...rij, ...wachtend];
}

const isLater = (datum: string | undefined, dan: string | undefined): boolean =>
  datum !== undefined && dan !== undefined && datum > dan;

/** Where the last thing that happened leads; undefined while it is not decided. */
const wegNu = (coalitie: Coalitie): Weg | undefined => gebeurtenissenVan(coalitie).at(-1)?.weg;

const isVariant = (naar: Weg["naar"] | undefined): naar is Variant => naar === "initiatief" || naar === "plan";

/** The pass that steps 6 to 8 are about: the one asked for, else the last; undefined when a new one is to be made. */
export function huidigeGang(coalitie: Coalitie, gevraagd?: string): Gang | undefined {
  if (gevraagd !== undefined) return gangenVan(coalitie).find((g) => g.id === gevraagd);
  return isVariant(wegNu(coalitie)?.naar) ? undefined : gangenVan(coalitie).at(-1);
}

/** The pass that step 9 decides on: also when it has been decided just now. */
export const besluitGang = (coalitie: Coalitie, gevraagd?: string): Gang | undefined =>
  gevraagd === undefined ? gangenVan(coalitie).at(-1) : gangenVan(coalitie).find((g) => g.id === gevraagd);

/** The variant of a pass, or the one a new pass would have: what the road says, else what the rounds say, else a plan. */
export function variantVan(coalitie: Coalitie, gang: Gang | undefined): Variant {
  const eigen = weet(gang?.variant);
  if (eigen !== undefined) return eigen;
  const naar = wegNu(coalitie)?.naar;
  return isVariant(naar) ? naar : variantVolgensRondes(coalitie);
}

const variantVolgensRondes = (coalitie: Coalitie): Variant =>
  weet(coalitie.coalitie?.rondes?.keuze) === "3" ? "initiatief" : "plan";

/** The meeting of step 4: the one asked for, else the last; undefined when another one is to be held. */
export function verkenningVoorbereiden(coalitie: Coalitie, gevraagd?: string): Bijeenkomst | undefined {
  const naar = wegNu(coalitie)?.naar;
  const opnieuw = naar === "terug" || naar === "notitie";
  return gevraagdeVerkenning(coalitie, gevraagd) ?? (opnieuw ? undefined : laatsteVerkenning(coalitie));
}

/** The meeting of step 5: the one asked for, else the last. */
export const verkenningUitwerken = (coalitie: Coalitie, gevraagd?: string): Bijeenkomst | undefined =>
  gevraagdeVerkenning(coalitie, gevraagd) ?? laatsteVerkenning(coalitie);

const laatsteVerkenning = (coalitie: Coalitie): Bijeenkomst | undefined =>
  bijeenkomstenVanSoort(coalitie, "verkenning").at(-1);

const gevraagdeVerkenning = (coalitie: Coalitie, id: string | undefined): Bijeenkomst | undefined =>
  id === undefined ? undefined : bijeenkomstenVanSoort(coalitie, "verkenning").find((b) => b.id === id);
