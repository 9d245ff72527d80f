import { bovenaan, type Deel, naast, onder, tekst } from "../tekening/delen.ts";
import { ACCENTTEKST, BLAUW, GRIJS, INKT } from "../tekening/kleuren.ts";
import type { Ronde, Verloopstap } from "./ronde.ts";
import { klein } from "./teken.ts";

/** What the steps of each round are, under the loops. */
export function lijsten(rondes: readonly Ronde[], breed: number): Deel {
  const kolom = (breed - (rondes.length - 1) * 10) / rondes.length;
  return bovenaan(
    rondes.map(({ titel, stappen }) =>
      onder(
        [
          tekst(titel, { breedte: kolom, maat: 10, dikte: "vet", kleur: BLAUW }),
          ...stappen.map((s) => naamVan(s, kolom)),
        ],
        2,
      ),
    ),
    10,
  );
}

function naamVan({ nr, naam, stand }: Verloopstap, breedte: number): Deel {
  const vorm = { dikte: stand === "nu" ? "vet" : "gewoon", kleur: stand === "nu" ? ACCENTTEKST : INKT } as const;
  return bovenaan([tekst(nr, { ...vorm, breedte: 15 }), tekst(naam, { ...vorm, breedte: breedte - 18 })], 3);
}

const STANDNAMEN = { afgerond: 46, nu: 16, later: 26 } as const;

/** What the signs mean, as far as they are in the drawing. */
export function verklaring(rondes: readonly Ronde[]): Deel {
  const stappen = rondes.flatMap((r) => r.stappen);
  const teken = (stand: Verloopstap["stand"], keuze: boolean): Deel => ({
    breedte: 16,
    hoogte: 14,
    op: (x, y) => [klein({ stand, keuze }, { x: x + 8, y: y + 7 })],
  });
  const deel = (voorbeeld: Deel, woorden: string, breedte: number): Deel =>
    naast([voorbeeld, tekst(woorden, { breedte, kleur: GRIJS })], 4);
  const standen = (["afgerond", "nu", "later"] as const).filter((stand) => stappen.some((s) => s.stand === stand));
  return naast(
    [
      ...standen.map((stand) => deel(teken(stand, false), stand, STANDNAMEN[stand])),
      ...(stappen.some((s) => s.keuze === true)
        ? [deel(teken("later", true), "hier kiezen de partners hoe zij verdergaan", 180)]
        : []),
    ],
    12,
  );
}
