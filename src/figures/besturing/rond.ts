import { type Deel, onder, tekst } from "../tekening/delen.ts";
import { BLAUW, RAND, WIT } from "../tekening/kleuren.ts";
import { lijn, rechthoek, type Vorm } from "../tekening/vormen.ts";
import { kaart } from "./gremium.ts";

/** A table with its places. What hangs below it is tied to it at this height, in the middle. */
export interface Tafel extends Deel {
  readonly voet: number;
}

/** A place at a table, as wide as it is told. */
export type Stoel = (breedte: number) => Deel;

const TUSSEN = 7;

/** A table in the middle with places at both sides, all of one size. */
export function rond(naam: string, leden: string, stoelen: readonly Stoel[], breedte: number): Tafel {
  if (breedte < 300) return rondSmal(naam, leden, stoelen, breedte);
  const goot = 22;
  const tafelbreed = 120;
  const breed = (breedte - tafelbreed - 2 * goot) / 2;
  const dozen = stoelen.map((s) => s(breed));
  const links = dozen.slice(0, Math.ceil(dozen.length / 2));
  const rechts = dozen.slice(links.length);
  const inhoud = onder(
    [
      tekst(naam, { breedte: tafelbreed - 12, maat: 10, dikte: "vet", kleur: WIT, uitlijning: "midden" }),
      tekst(leden, { breedte: tafelbreed - 12, kleur: WIT, uitlijning: "midden" }),
    ],
    3,
  );
  const hoogte = Math.max(
    inhoud.hoogte + 40,
    ...[links, rechts].map((rij) => rij.reduce((som, d) => som + d.hoogte + TUSSEN, -TUSSEN)),
  );
  const xTafel = breed + goot;
  const kant = (rij: readonly Deel[], x: number, y: number, van: number, tot: number): readonly Vorm[] =>
    verspreid(rij, hoogte).flatMap(({ deel, op }) => {
      const hart = y + op + deel.hoogte / 2;
      return [lijn({ x: van, y: hart }, { x: tot, y: hart }, { lijn: RAND, dikte: 1.6 }), ...deel.op(x, y + op)];
    });
  return {
    breedte,
    hoogte,
    voet: hoogte,
    op: (x, y) => [
      ...kant(links, x, y, x + breed, x + xTafel + 8),
      ...kant(rechts, x + breedte - breed, y, x + xTafel + tafelbreed - 8, x + breedte - breed),
      rechthoek({ x: x + xTafel, y, breedte: tafelbreed, hoogte }, { vulling: BLAUW }, Math.min(tafelbreed / 2, 30)),
      ...inhoud.op(x + xTafel + 6, y + (hoogte - inhoud.hoogte) / 2),
    ],
  };
}

function verspreid(rij: readonly Deel[], hoogte: number): readonly { readonly deel: Deel; readonly op: number }[] {
  const vrij = hoogte - rij.reduce((som, d) => som + d.hoogte, 0);
  return rij.map((deel, i) => ({
    deel,
    op: (vrij / rij.length) * (i + 0.5) + rij.slice(0, i).reduce((som, d) => som + d.hoogte, 0),
  }));
}

/** The same where it is narrow: the places in two columns above and below the table, tied to it by one stem. */
function rondSmal(naam: string, leden: string, stoelen: readonly Stoel[], breedte: number): Tafel {
  const breed = (breedte - STAM) / 2;
  const dozen = stoelen.map((s) => s(breed));
  const paren = Array.from({ length: Math.ceil(dozen.length / 2) }, (_, i) => dozen.slice(2 * i, 2 * i + 2));
  const boven = paren.slice(0, Math.ceil(paren.length / 2)).map((p) => paar(p, breed));
  const onderaan = paren.slice(boven.length).map((p) => paar(p, breed));
  const tafel = kaart(naam, leden === "" ? [] : [leden], breedte - 40, "hoofd");
  const alles = onder([...boven, midden(tafel, breedte), ...onderaan], TUSSEN);
  const hartVan = (rij: Deel | undefined): number => (rij?.hoogte ?? 0) / 2;
  const [van, tot] = [hartVan(boven[0]), alles.hoogte - hartVan(onderaan.at(-1) ?? tafel)];
  const hart = breedte / 2;
  return {
    breedte,
    hoogte: alles.hoogte,
    voet: tot,
    op: (x, y) => [
      lijn({ x: x + hart, y: y + van }, { x: x + hart, y: y + tot }, { lijn: RAND, dikte: 1.6 }),
      ...alles.op(x, y),
    ],
  };
}

const STAM = 18;

/** Two places at both sides of the stem. */
function paar(dozen: readonly Deel[], breed: number): Deel {
  const hoogte = Math.max(...dozen.map((d) => d.hoogte));
  return {
    breedte: 2 * breed + STAM,
    hoogte,
    op: (x, y) =>
      dozen.flatMap((d, i) => {
        const hart = y + hoogte / 2;
        const [van, tot] = [x + breed + (i * STAM) / 2, x + breed + ((i + 1) * STAM) / 2];
        return [
          lijn({ x: van, y: hart }, { x: tot, y: hart }, { lijn: RAND, dikte: 1.6 }),
          ...d.op(x + i * (breed + STAM), y + (hoogte - d.hoogte) / 2),
        ];
      }),
  };
}

const midden = (deel: Deel, breedte: number): Deel => ({
  breedte,
  hoogte: deel.hoogte,
  op: (x, y) => deel.op(x + (breedte - deel.breedte) / 2, y),
});
