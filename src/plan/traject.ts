import { lijstVan, weet } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import { besluitenOver, isBezegeld, isVanBuiten } from "./bezegeling.ts";
import { isUitgenodigd } from "./bijeenkomsten.ts";
import { type Gang, gangenVan, uitslagVan, type Variant } from "./gangen.ts";
import type { Stapnummer } from "./stap.ts";
import { type Gebeurtenis, gebeurtenissenVan, variantVan } from "./weg.ts";
import type { Weg } from "./wegwijzer.ts";

/** A line of the road before it is known how far it is. */
export interface Trajectdeel {
  readonly stap: Stapnummer;
  readonly ronde: number;
  readonly welke?: string | undefined;
  readonly variant?: Variant | undefined;
  readonly omdat?: string | undefined;
  /** A recorded decision shows that this step lies behind. */
  readonly voorbij?: boolean;
  /** This step will not come. */
  readonly vervalt?: boolean;
  /** Nothing of it exists yet: what was answered before belongs to an earlier time. */
  readonly straks?: boolean;
  /** The road has come as far as this: what is next is looked for from the last of these. */
  readonly vanaf?: boolean;
}

/** Every part of the road, travelled and ahead, in order. */
export function trajectVan(coalitie: Coalitie): readonly Trajectdeel[] {
  const gebeurtenissen = gebeurtenissenVan(coalitie);
  const reis = gebeurtenissen.flatMap((g, i) => delenVan(coalitie, gebeurtenissen, g, i));
  const begonnen = gebeurtenissen.length > 1 || gebeurtenissen.some((g) => g.soort === "gang" || g.weg !== undefined);
  const ronde = 1 + Math.max(gangenVan(coalitie).length, 1);
  const verwacht = isAanHetAfronden(coalitie)
    ? verwachteDelen(coalitie, gebeurtenissen).filter((deel) => !isGelopen(reis, deel))
    : verwachteDelen(coalitie, gebeurtenissen);
  const laatste = Math.max(ronde, ...verwacht.map((deel) => deel.ronde));
  return [
    ...([1, 2, 3] as const).map((stap): Trajectdeel => ({ stap, ronde: 1, voorbij: begonnen, vanaf: stap === 1 })),
    ...reis,
    ...verwacht,
    { stap: 10, ronde: laatste },
    { stap: "afronding", ronde: laatste, vanaf: isAanHetAfronden(coalitie) },
  ];
}

/** Who is closing goes no second time along a stretch of the road. */
const isGelopen = (reis: readonly Trajectdeel[], { stap, variant }: Trajectdeel): boolean =>
  stap === 1 ||
  stap === 2 ||
  reis.some((deel) => deel.stap === stap && (variant === undefined || deel.variant === variant));

function delenVan(
  coalitie: Coalitie,
  alle: readonly Gebeurtenis[],
  gebeurtenis: Gebeurtenis,
  plaats: number,
): readonly Trajectdeel[] {
  const eerder = alle.slice(0, plaats).filter((g) => g.soort === "gang").length;
  const later = plaats < alle.length - 1;
  if (gebeurtenis.soort === "gang") return delenVanGang(coalitie, gebeurtenis.gang, 2 + eerder, later);
  const { verkenning, weg } = gebeurtenis;
  const voorbij = later || weg !== undefined;
  // Once people have been invited, the preparation is no longer what comes next, even where it has loose ends.
  const vanaf = later || plaats > 0 || voorbij || isUitgenodigd(verkenning);
  return [
    { stap: 4, ronde: 1 + eerder, welke: verkenning.id, voorbij, vanaf },
    { stap: 5, ronde: 2 + eerder, welke: verkenning.id, voorbij, omdat: weg?.omdat },
  ];
}

function delenVanGang(coalitie: Coalitie, gang: Gang, ronde: number, later: boolean): readonly Trajectdeel[] {
  const uitslag = uitslagVan(gang);
  const over = later || lijstVan(coalitie.voortgang).length > 0;
  const besloten = uitslag === "aangenomen" || uitslag === "verworpen";
  const getekend = uitslag === "verworpen" || isBezegeld(coalitie, gang);
  const gestemd = besluitenOver(coalitie, gang.id).some(
    (besluit) => ![undefined, "nog te nemen"].includes(weet(besluit.uitkomst)) && !isVanBuiten(coalitie, besluit),
  );
  const basis = {
    ronde,
    welke: gang.id,
    variant: weet(gang.variant),
    vervalt: uitslag === "verlaten",
    vanaf: true,
  };
  return [
    ...([6, 7, 8] as const).map((stap) => ({
      ...basis,
      stap,
      voorbij: over || besloten || gestemd || uitslag === "aangehouden",
    })),
    { ...basis, stap: 9, voorbij: over || (besloten && getekend), omdat: UITSLAG[uitslag] },
  ];
}

const UITSLAG = {
  lopend: undefined,
  aangenomen: undefined,
  aangehouden: "De partners hielden het besluit aan.",
  verworpen: "De partners namen het stuk niet aan.",
  verlaten: "Deze gang is verlaten.",
} as const;

/** What is still to come before step 10, as far as the decisions say. */
function verwachteDelen(coalitie: Coalitie, gebeurtenissen: readonly Gebeurtenis[]): readonly Trajectdeel[] {
  const gangen = gangenVan(coalitie).length;
  const laatste = gebeurtenissen.at(-1);
  if (laatste === undefined) return [...bijeenkomst(0), ...verwachteGangen(0, laatsteVariant(coalitie))];
  if (laatste.weg !== undefined) return naWeg(laatste.weg, gangen);
  if (laatste.soort === "gang") return laatsteVariant(coalitie) === "initiatief" ? gang(gangen, "plan") : [];
  return gangen > 0 ? [] : verwachteGangen(0, laatsteVariant(coalitie));
}

const laatsteVariant = (coalitie: Coalitie): Variant | undefined =>
  gangenVan(coalitie).length > 0 || weet(coalitie.coalitie?.rondes?.keuze) !== undefined
    ? variantVan(coalitie, gangenVan(coalitie).at(-1))
    : undefined;

function naWeg({ naar, omdat }: Weg, gangen: number): readonly Trajectdeel[] {
  if (naar === "initiatief" || naar === "plan") return verwachteGangen(gangen, naar, omdat);
  if (naar === "notitie") return [...bijeenkomst(gangen, omdat), ...verwachteGangen(gangen, undefined)];
  if (naar === "terug") {
    const opnieuw = ([1, 2] as const).map((stap): Trajectdeel => ({ stap, ronde: 1 + gangen, straks: true, omdat }));
    return [...opnieuw, ...bijeenkomst(gangen), ...verwachteGangen(gangen, undefined)];
  }
  return gangen > 0 ? [] : gang(0, "plan", omdat).map((deel) => ({ ...deel, vervalt: true }));
}

const bijeenkomst = (gangen: number, omdat?: string): readonly Trajectdeel[] => [
  { stap: 4, ronde: 1 + gangen, straks: true, omdat },
  { stap: 5, ronde: 2 + gangen, straks: true },
];

const gang = (gangen: number, variant: Variant | undefined, omdat?: string): readonly Trajectdeel[] =>
  ([6, 7, 8, 9] as const).map((stap) => ({
    stap,
    ronde: 2 + gangen,
    variant,
    straks: true,
    ...(stap === 6 ? { omdat } : {}),
  }));

/** After a proposal comes a plan. */
const verwachteGangen = (gangen: number, variant: Variant | undefined, omdat?: string): readonly Trajectdeel[] =>
  variant === "initiatief"
    ? [...gang(gangen, variant, omdat), ...gang(gangen + 1, "plan")]
    : gang(gangen, variant, omdat);

/** A reason, a choice or a decision to close has been recorded. */
export const isAanHetAfronden = ({ afronding }: Coalitie): boolean =>
  [afronding?.reden, afronding?.keuze, afronding?.besluit?.datum].some((waarde) => weet(waarde) !== undefined);

export const isAfgerond = ({ afronding }: Coalitie): boolean => weet(afronding?.besluit?.datum) !== undefined;
