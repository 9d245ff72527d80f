import { type Deel, onder } from "../tekening/delen.ts";
import { RAND } from "../tekening/kleuren.ts";
import { pijlpunt } from "../tekening/kromme.ts";
import { lijn } from "../tekening/vormen.ts";
import { woord } from "../woorden.ts";
import { type Bestuur, type Bestuursdeel, type Gewicht, type Gremium, kaart, ledenVan, soortVan } from "./gremium.ts";
import { keten, type Schakel } from "./keten.ts";

const TUSSEN = 28;

/** Money comes in from the partners, a board decides on it, and it goes out to who asks for it. */
export function fonds(b: Bestuur, breedte: number): Bestuursdeel {
  const gremium =
    (gewicht: Gewicht) =>
    (g: Gremium): Schakel["deel"] =>
    (breed) =>
      kaart(woord(g.naam), ledenVan(g, b.partners), breed, gewicht);
  const inleg: Schakel["deel"] = (breed) => kaart("Inleg van partners", b.partners, breed, "gewoon");
  const themas = b.themas.map((t) => t.naam);
  const uit: Schakel["deel"] = (breed) => kaart("Geld voor acties", themas, breed, "gewoon");
  const midden = b.gremia.filter((g) => soortVan(g) === "lijn").map(gremium("hoofd"));
  const ernaast = b.gremia.filter((g) => soortVan(g) !== "lijn").map(gremium("naast"));
  const schakels = (delen: readonly Schakel["deel"][]): readonly Schakel[] =>
    delen.map((deel) => ({ deel, lijn: "opdracht" }));
  if (breedte < 300) return keten(schakels([inleg, ...midden, uit]), ernaast, breedte, "geld of besluit");
  const kolom = (breedte - 2 * TUSSEN) / 3;
  const rij = stroom([inleg(kolom), keten(schakels(midden), [], kolom).deel, uit(kolom)]);
  return {
    deel: onder([rij, ...ernaast.map((deel) => deel(breedte))], 10),
    vol: { woorden: "geld of besluit", pijl: true },
    stippel: false,
  };
}

/** Side by side, with an arrow from each to the next. */
function stroom(delen: readonly Deel[]): Deel {
  const hoogte = Math.max(...delen.map((d) => d.hoogte));
  const vanaf = (i: number): number => delen.slice(0, i).reduce((som, d) => som + d.breedte + TUSSEN, 0);
  return {
    breedte: vanaf(delen.length) - TUSSEN,
    hoogte,
    op: (x, y) => [
      ...delen.flatMap((d, i) => d.op(x + vanaf(i), y + (hoogte - d.hoogte) / 2)),
      ...delen.slice(1).flatMap((_, i) => {
        const [naar, hart] = [x + vanaf(i + 1), y + hoogte / 2];
        return [
          lijn({ x: naar - TUSSEN, y: hart }, { x: naar - 6, y: hart }, { lijn: RAND, dikte: 1.6 }),
          pijlpunt({ x: naar, y: hart }, 0, RAND, 8),
        ];
      }),
    ],
  };
}
