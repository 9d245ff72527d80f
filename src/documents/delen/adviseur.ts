import type { Gezien } from "../../domain/gezien.ts";
import { optioneel } from "../../gap.ts";

type Kijk = Pick<Gezien<"partners">, "coalitie">;

/** The adviser as the sender of a letter: the bureau, and the lines under it that are known. */
export const adviseurVan = ({ coalitie: { adviseur } }: Kijk) => ({
  ...adviseur,
  adres: optioneel(adviseur.adres),
  postcode: optioneel(adviseur.postcode),
  telefoon: optioneel(adviseur.telefoon),
  email: optioneel(adviseur.email),
  website: optioneel(adviseur.website),
});
