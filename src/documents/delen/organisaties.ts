import { conceptVan, type Gezien } from "../../domain/gezien.ts";
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

const PARTNERROLLEN: readonly unknown[] = ["partner", "ondertekenaar", "onderschrijver"];

/** The partners, in the order of the project file; one draft where none is known yet. */
export function partnersVan<C extends Kijk>(c: C): readonly C["organisaties"][number][] {
  const partners = c.organisaties.filter((o) => !isDraft(o) && PARTNERROLLEN.includes(o.rol));
  return partners.length > 0 ? partners : [conceptVan(c.organisaties)];
}
