import type { Gezien } from "../../domain/gezien.ts";
import { aanhef, adresregels, type Taalvorm, voornaamwoord } from "../../dutch/brieven.ts";
import {
  lijstnaam,
  metAanspreekvorm,
  opAchternaam,
  type Persoon,
  volledigeNaam,
  voornaamNaam,
} from "../../dutch/namen.ts";
import { type Gap, isGap, known } from "../../gap.ts";

export type GezienPersoon = Gezien<"partners">["personen"][number];
export type GezieneOrganisatie = Gezien<"partners">["organisaties"][number];

/** The parts of a name as the Dutch rules want them, without what is not known. */
const naamdelen = (p: GezienPersoon): Persoon => ({
  aanhefvorm: known(p.aanhefvorm),
  titel: known(p.titel),
  voorletters: known(p.voorletters),
  voornaam: known(p.voornaam),
  tussenvoegsel: known(p.tussenvoegsel),
  achternaam: known(p.achternaam),
  functie: known(p.functie),
});

/** `mevrouw M. de Vries`; the gap where even the surname is missing. */
export const naamVan = (p: GezienPersoon): string | Gap =>
  isGap(p.achternaam) ? p.achternaam : metAanspreekvorm(naamdelen(p));

/** `M. de Vries`, under a letter or a signature. */
export const ondertekennaam = (p: GezienPersoon): string | Gap =>
  isGap(p.achternaam) ? p.achternaam : volledigeNaam(naamdelen(p));

/** `Vries, K. de`, on a list sorted by surname. */
export const naamInLijst = (p: GezienPersoon): string | Gap =>
  isGap(p.achternaam) ? p.achternaam : lijstnaam(naamdelen(p));

/** In the order of their surnames, de Vries under V. */
export const opLijstvolgorde = (personen: readonly GezienPersoon[]): readonly GezienPersoon[] =>
  personen.toSorted((a, b) => opAchternaam(naamdelen(a), naamdelen(b)));

/** `Karin de Vries`, as people call each other; undefined where the first name is not known. */
export const gewoneNaam = (p: GezienPersoon): string | undefined =>
  isGap(p.voornaam) || isGap(p.achternaam) ? undefined : voornaamNaam(naamdelen(p));

/** As a report or programme calls people: by their first name, else by their initials. */
export const roepnaam = (p: GezienPersoon): string | Gap => gewoneNaam(p) ?? naamVan(p);

/** How this reader is addressed: his own form, else that of the coalition, else `u`. */
const taalvormVan = (c: Pick<Gezien<"partners">, "coalitie">, p: GezienPersoon): Taalvorm =>
  known(p.taalvorm) ?? known(c.coalitie.taalvorm) ?? "u";

/** `Geachte mevrouw De Vries,`; the gap where the reader is not known. */
const aanhefVan = (p: GezienPersoon, taalvorm: Taalvorm): string | Gap =>
  isGap(p.achternaam) ? p.achternaam : aanhef(naamdelen(p), { taalvorm, eigen: known(p.aanhef) });

/** How a letter addresses this reader. `u` and `uw` are those without stress, which stand in the middle of a sentence. */
export function aanspreking(c: Pick<Gezien<"partners">, "coalitie">, p: GezienPersoon) {
  const taalvorm = taalvormVan(c, p);
  const je = taalvorm === "je";
  return {
    je,
    u: je ? "je" : "u",
    uw: je ? "je" : "uw",
    w: { ...voornaamwoord(taalvorm) },
    aanhef: aanhefVan(p, taalvorm),
  };
}

/** The lines above a letter: organisation, name, function, street, postcode and place. Unknown lines are left out. */
export function adresVan(p: GezienPersoon, o: GezieneOrganisatie): readonly (string | Gap)[] {
  if (isGap(p.achternaam)) return [p.achternaam];
  return adresregels({
    organisatie: known(o.naam),
    persoon: naamdelen(p),
    straat: known(o.adres.straat),
    postcode: known(o.adres.postcode),
    plaats: known(o.adres.plaats),
  });
}
