import { woord } from "../woorden.ts";
import { type Bestuur, type Bestuursdeel, type Gremium, kaart, ledenVan } from "./gremium.ts";
import { vrij } from "./ketens.ts";
import { rond, type Stoel } from "./rond.ts";
import { metVoet } from "./voet.ts";

const stoel =
  (naam: string, leden: Gremium["leden"]): Stoel =>
  (breedte) =>
    kaart(naam, leden, breedte, "gewoon");

const metAlle = (gremia: readonly Gremium[], { partners }: Bestuur): readonly Gremium[] =>
  gremia.map((g) => ({ ...g, leden: ledenVan(g, partners) }));

/** All partners around one table as equals, with who supports them below it. */
export function netwerktafel(b: Bestuur, breedte: number): Bestuursdeel {
  const [tafel, ...rest] = b.gremia;
  if (tafel === undefined) return vrij(b, breedte);
  const leden = tafel.leden.length > 0 ? tafel.leden : b.partners;
  const stoelen = leden.map((naam) => stoel(woord(naam), []));
  return {
    deel: metVoet(rond(woord(tafel.naam), "", stoelen, breedte), metAlle(rest, b), breedte),
    vol: { woorden: "zit aan tafel", pijl: false },
    stippel: rest.length > 0,
  };
}

/** A table for each theme around a core team; all partners meet below it. */
export function thematafels(b: Bestuur, breedte: number): Bestuursdeel {
  const kern = b.gremia.find((g) => /kern|trekkers|coördinatie|regie/i.test(woord(g.naam))) ?? b.gremia[0];
  if (kern === undefined) return vrij(b, breedte);
  const tafels = b.gremia.filter((g) => g !== kern && /tafel|thema|werkgroep/i.test(woord(g.naam)));
  // One body that stands for all tables says nothing that the themes do not say better.
  const perThema = b.themas.length > 0 && tafels.length <= 1;
  const bladen: readonly Gremium[] = perThema
    ? b.themas.map((t) => ({ naam: t.naam, leden: t.trekker === undefined ? [] : [t.trekker] }))
    : tafels;
  const rest = b.gremia.filter((g) => g !== kern && !tafels.includes(g));
  const stoelen = bladen.map((g) => stoel(woord(g.naam), ledenVan(g, b.partners)));
  const leden = ledenVan(kern, b.partners).map(woord).join(", ");
  return {
    deel: metVoet(rond(woord(kern.naam), leden, stoelen, breedte), metAlle(rest, b), breedte),
    vol: { woorden: "zit met trekker in de kern", pijl: false },
    stippel: rest.length > 0,
  };
}
