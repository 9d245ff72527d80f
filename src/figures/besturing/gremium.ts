import { type Deel, type Doosvorm, doos, onder, tekst } from "../tekening/delen.ts";
import { BLAUW, GRIJS, INKT, VLAK, WIT } from "../tekening/kleuren.ts";
import { type Woord, woord } from "../woorden.ts";

/** A body with who is in it, each in a few words. */
export interface Gremium {
  readonly naam: Woord;
  readonly leden: readonly Woord[];
}

/** How the partners govern: the model they chose, and the bodies and people they gave it. */
export interface Bestuur {
  readonly model: string;
  /** From the one that decides most to the one that decides least. */
  readonly gremia: readonly Gremium[];
  readonly partners: readonly Woord[];
  readonly themas: readonly { readonly naam: Woord; readonly trekker?: Woord }[];
  readonly opdrachtgever?: Woord;
  readonly programmaleider?: Woord;
}

/** What a body is by its name: it decides or carries out, it advises, it supports, or all partners meet in it. */
export function soortVan({ naam }: Gremium): "lijn" | "advies" | "steun" | "allen" {
  const woorden = woord(naam).toLowerCase();
  if (/klankbord|advies|adviseur|begeleidings|expert/.test(woorden)) return "advies";
  if (/secretariaat|ondersteun/.test(woorden)) return "steun";
  return /partnerdag|ontmoeting|forum|netwerkdag/.test(woorden) ? "allen" : "lijn";
}

const STIJL = {
  hoofd: { vulling: BLAUW, lijn: BLAUW, naam: WIT, leden: WIT },
  gewoon: { vulling: VLAK, lijn: BLAUW, naam: BLAUW, leden: INKT },
  naast: { vulling: WIT, lijn: GRIJS, gestippeld: true, naam: INKT, leden: GRIJS },
} as const;
/** How much a box stands out. */
export type Gewicht = keyof typeof STIJL;

/** Names one after the other: `Gemeente, Hanzecollege, De Waag`. */
const opeen = (namen: readonly Woord[]): string =>
  namen
    .map(woord)
    .filter((n) => n !== "")
    .join(", ");

/** Who is in a body; of a body in which every partner sits that is said in two words. */
export function ledenVan({ leden }: Gremium, partners: readonly Woord[]): readonly Woord[] {
  const namen = new Set(leden.map(woord));
  return partners.length > 3 && partners.every((p) => namen.has(woord(p))) && namen.size === partners.length
    ? ["alle partners"]
    : leden;
}

/** A drawing with what its lines mean: `vol` in words (none: there are no such lines), and whether there are dashed ones. */
export interface Bestuursdeel {
  readonly deel: Deel;
  readonly vol?: { readonly woorden: string; readonly pijl: boolean };
  readonly stippel: boolean;
}

/** A box with a name and, smaller, who is in it. */
export function kaart(naam: string, leden: readonly Woord[], breedte: number, gewicht: Gewicht): Deel {
  const { naam: naamkleur, leden: ledenkleur, ...vorm } = STIJL[gewicht];
  const marge = { x: 7, y: 6 };
  const breed = breedte - 2 * marge.x;
  const inhoud = onder(
    [
      tekst(naam, { breedte: breed, maat: 9.5, dikte: "vet", kleur: naamkleur, uitlijning: "midden" }),
      tekst(opeen(leden), { breedte: breed, kleur: ledenkleur, uitlijning: "midden" }),
    ],
    1,
  );
  return doos(inhoud, { ...(vorm satisfies Doosvorm), hoek: 6, marge, minHoogte: 26 });
}
