import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { gokLidwoord, organisatieMetLidwoord } from "../../dutch/namen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import type { GezieneOrganisatie } from "./personen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties">;

/** The short name where there is one, else the whole; the gap where there is none. */
export const korteNaam = (o: GezieneOrganisatie): string | Gap => known(o.kort) ?? o.naam;

/** The article that goes with the short name. `geen` is said of the whole name: “Stichting Stadsmuseum”, “het Stadsmuseum”. */
export function lidwoordVan(o: GezieneOrganisatie, naam: string): ReturnType<typeof gokLidwoord> {
  const gegeven = known(o.lidwoord);
  return gegeven === undefined || (gegeven === "geen" && naam !== known(o.naam)) ? gokLidwoord(naam) : gegeven;
}

/** As it stands in a sentence: `de gemeente Hanzestad`, `het Hanzecollege`. */
export function inZin(o: GezieneOrganisatie): string | Gap {
  const naam = korteNaam(o);
  if (isGap(naam)) return naam;
  return organisatieMetLidwoord({ naam, lidwoord: lidwoordVan(o, naam), getal: known(o.getal) });
}

/** The places of an organisation that takes part. */
export const PARTNERROLLEN: readonly unknown[] = ["partner", "ondertekenaar", "onderschrijver"];

/** The partners, in the order of the project file; one draft where none is known yet. */
export function partnersVan<C extends Kijk>(c: C): readonly C["organisaties"][number][] {
  const bekend = c.organisaties.filter((o) => !isDraft(o));
  const partners = bekend.filter((o) => PARTNERROLLEN.includes(o.rol));
  if (partners.length > 0) return partners;
  const concept = conceptVan(c.organisaties);
  // Where there are organisations, their names are known: what is not, is which of them are partners.
  return [bekend.length > 0 ? volg(c.organisaties, concept.rol) : concept];
}
